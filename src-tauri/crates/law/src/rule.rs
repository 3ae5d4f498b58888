//! Rules of time as data: how long a term is, from when, and how the act counts it.

use jiff::civil::Date;
use serde::Deserialize;

use crate::span::dated;
use crate::{Confidence, ProvisionId, RuleId};

/// A term that a provision sets.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// What the term is for, in Russian.
    pub title: String,
    /// The provision that sets it.
    pub provision: ProvisionId,
    /// Whose term it is.
    pub kind: RuleKind,
    /// The event that the term runs from, in Russian and fit to follow a date and a dash.
    pub trigger: String,
    /// Its editions.
    #[serde(rename = "edition", default)]
    pub editions: Vec<RuleEdition>,
}

/// Whose term a rule sets, which decides where it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RuleKind {
    /// A term in which the client or the defender must act.
    PartyTerm,
}

/// A rule of time for a run of days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleEdition {
    /// The id of the row of the legal reference that this edition comes from.
    pub source_id: String,
    /// The day it came into force; absent when the reference did not establish it.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// The last day it was in force.
    #[serde(default)]
    pub in_force_to: Option<Date>,
    /// A day from which it may be relied on although its beginning is not established.
    #[serde(default)]
    pub seen_on: Option<Date>,
    /// The last day on which it may be relied on when its end is not established.
    #[serde(default)]
    pub seen_until: Option<Date>,
    /// How many units the term has.
    pub length: u16,
    /// The unit.
    pub unit: Unit,
    /// Which day is day 1.
    pub starts: Starts,
    /// Whether a last day that does not work moves to the next working day.
    pub shift: bool,
    /// The law that brought this edition, in Russian.
    #[serde(default)]
    pub changed_by: Option<String>,
    /// Where it was read.
    pub source: String,
    /// The day on which it was last compared with its source.
    pub checked_on: Date,
    /// How far it may be trusted.
    pub confidence: Confidence,
    /// The state of the text that was read, in Russian; shown with every computed date.
    pub text_as_of: String,
    /// What is known of terms that were running when this edition came, in Russian.
    #[serde(default)]
    pub transition: Option<String>,
    /// A reservation, in Russian.
    #[serde(default)]
    pub note: Option<String>,
}

/// The unit of a term; the units differ in how a term ends, not in the length of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Сутки: the term ends at 24:00 of the last one.
    Sutki,
    /// Дни: the term ends on its last day.
    Days,
}

/// Which day is day 1 of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Starts {
    /// The day after the event.
    NextDay,
}

/// How an act counts time: which of its provisions carries each step of a proof.
///
/// An act has one such block, in the file of the article that sets the counting (КоАП 4.8).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// Its editions.
    #[serde(rename = "edition", default)]
    pub editions: Vec<CountingEdition>,
}

/// The provisions that carry the steps for a run of days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountingEdition {
    /// The day it came into force; absent when the reference did not establish it.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// The last day it was in force.
    #[serde(default)]
    pub in_force_to: Option<Date>,
    /// A day from which it may be relied on although its beginning is not established.
    #[serde(default)]
    pub seen_on: Option<Date>,
    /// The last day on which it may be relied on when its end is not established.
    #[serde(default)]
    pub seen_until: Option<Date>,
    /// Says that a term starts on the day after the event.
    pub next_day: ProvisionId,
    /// Says when a term in сутки ends.
    pub end_sutki: ProvisionId,
    /// Says when a term in дни ends.
    pub end_days: ProvisionId,
    /// Says that a last day in дни that does not work moves to the next working day.
    pub shift: ProvisionId,
    /// Says that a paper handed to the post before 24:00 of the last day is in time.
    pub post: ProvisionId,
    /// Where the days of this block come from.
    pub source: String,
    /// The day on which it was last compared with its source.
    pub checked_on: Date,
    /// How far it may be trusted.
    pub confidence: Confidence,
    /// A reservation, in Russian.
    #[serde(default)]
    pub note: Option<String>,
}

dated!(RuleEdition, CountingEdition);
