//! What a computed term consists of.

use std::fmt;

use himoya_law::{Confidence, ProvisionId, RuleEdition, RuleId};
use jiff::civil::Date;

/// A term, computed for one event, with everything that is needed to check it by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The rule that was applied.
    pub rule: RuleId,
    /// What the term is for, in Russian.
    pub title: String,
    /// The provision that sets the term.
    pub provision: ProvisionId,
    /// The day of the event that the term runs from.
    pub trigger: Date,
    /// What kind of answer this is.
    pub outcome: Outcome,
    /// The safe last day: the earliest of all readings.
    pub last_day: Date,
    /// The moment at which the safe last day ends.
    pub last_moment: LastMoment,
    /// The edition of the rule under the safe reading.
    pub edition: RuleEdition,
    /// Every reading that is open, the safe one first. More than one when the rule changed while the term ran,
    /// also when they fall on one day.
    pub readings: Vec<Reading>,
    /// The steps of the safe reading.
    pub steps: Vec<Step>,
    /// What the reader must know beside the date.
    pub hints: Vec<Hint>,
}

/// The kind of answer that a rule gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// A day.
    Date,
}

/// The end of the last day, local time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastMoment {
    /// The last day.
    pub day: Date,
    /// What the moment means for somebody who posts a paper, in Russian.
    pub text: String,
}

impl fmt::Display for LastMoment {
    /// The civil form `2026-11-23T24:00`: the law counts to 24:00 of a day, not to 00:00 of the next.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T24:00", self.day)
    }
}

/// One way to read the law for this event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The last day under this reading.
    pub last_day: Date,
    /// The last day as counted, before any move to a working day.
    pub counted_day: Date,
    /// Why the reading is open, in one Russian sentence.
    pub why: String,
    /// The edition of the rule that it applies.
    pub edition: RuleEdition,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// One step of the count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number, from 1.
    pub number: usize,
    /// What happens, in Russian, without the citation.
    pub text: String,
    /// The provision it rests on.
    pub provision: ProvisionId,
    /// The citation in court style, with the edition or a second source where one matters.
    pub basis: String,
    /// The beginning of the provision's edition that stood on the day, when it is established.
    pub edition_from: Option<Date>,
    /// How far that edition may be trusted.
    pub confidence: Confidence,
    /// The day the step is about; it never decreases from step to step.
    pub date: Date,
}

/// A warning that goes with the date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What a screen decides by.
    pub code: HintCode,
    /// The text, in Russian.
    pub text: String,
}

/// The kinds of warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HintCode {
    /// The rule changed while the term ran, so several readings are open.
    Transition,
    /// The last day was declared non-working by the President and yet works for terms.
    SpecialDay,
}
