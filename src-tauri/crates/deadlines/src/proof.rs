//! What a computed term consists of.

use std::cmp::Ordering;
use std::fmt;

use himoya_calendar::{Confidence, LocalHour, Moment, Zone};
use himoya_law::{ProvisionId, Rule, RuleEdition, StartEvent};
use jiff::Timestamp;
use jiff::civil::{Date, Time};

/// A term, computed for one case, with everything that is needed to check it by hand.
#[derive(Debug, Clone)]
pub struct Proof<'a> {
    /// The rule that was applied.
    pub rule: &'a Rule,
    /// The time zone by whose clock it was counted.
    pub zone: &'a Zone,
    /// Every reading that is open, the earliest first; never empty.
    pub readings: Vec<Reading<'a>>,
    /// What the end means for somebody who files, pays or leaves, in Russian.
    pub last_moment_text: String,
    /// What the reader must know beside the date.
    pub hints: Vec<Hint>,
    /// How far the date may be trusted: the weakest mark of the edition, its counting and its steps.
    pub trust: Confidence,
}

/// An event that the term runs from or up to.
#[derive(Debug, Clone, Copy)]
pub struct Start<'a> {
    /// The event, when it is not the rule's ordinary one.
    pub event: Option<&'a StartEvent>,
    /// When it happened by the clock of its place.
    pub at: Moment,
}

/// Where a term ends by the clock of its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// The last day.
    pub day: Date,
    /// The hour and minute on it; `None` for 24:00, to which the law counts days.
    pub time: Option<Time>,
    /// The distance of the place's clock from Greenwich, as `+03:00`, for a term in hours.
    pub offset: Option<String>,
    /// The instant of the hour: a clock that is put back shows one hour twice.
    pub(crate) instant: Option<Timestamp>,
}

impl End {
    /// The end of a day.
    pub(crate) fn of(day: Date) -> Self {
        Self { day, time: None, offset: None, instant: None }
    }

    /// A key that sorts 24:00 behind every hour of its day, and the second pass of an hour behind the first.
    pub(crate) fn key(&self) -> (Date, bool, Option<Timestamp>) {
        (self.day, self.time.is_none(), self.instant)
    }

    /// Whether something done at the moment was done in time; `None` when that hangs on an hour that is not known, or
    /// on which pass of an hour it was that struck twice.
    pub fn kept_by(&self, done: Moment, zone: &Zone) -> Option<bool> {
        match done.day.cmp(&self.day) {
            Ordering::Less => return Some(true),
            Ordering::Greater => return Some(false),
            Ordering::Equal => {}
        }
        let Some(end) = self.instant else { return Some(true) };
        let local = done.day.to_datetime(done.time?);
        match zone.hour(local) {
            LocalHour::Twice(first, second) if (first <= end) != (second <= end) => None,
            _ => zone.first_instant(local).map(|instant| instant <= end),
        }
    }
}

impl fmt::Display for End {
    /// `2026-11-23T24:00`, because the law counts to 24:00 of a day and not to 00:00 of the next, or
    /// `2026-06-03T14:20+03:00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            None => write!(f, "{}T24:00", self.day),
            Some(time) => {
                let offset = self.offset.as_deref().unwrap_or_default();
                write!(f, "{}T{:02}:{:02}{offset}", self.day, time.hour(), time.minute())
            }
        }
    }
}

/// One way to read the law for this event.
#[derive(Debug, Clone)]
pub struct Reading<'a> {
    /// The event that the term runs from.
    pub start: Start<'a>,
    /// Where the term ends under this reading.
    pub end: End,
    /// The last day as counted, before any move to a working day.
    pub counted_day: Date,
    /// Why the reading is open, in one Russian sentence.
    pub why: String,
    /// The edition of the rule that it applies.
    pub edition: &'a RuleEdition,
    /// Its steps.
    pub steps: Vec<Step<'a>>,
}

/// One step of the count.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// What happens, in Russian, without the citation.
    pub text: String,
    /// The provision it rests on.
    pub provision: &'a ProvisionId,
    /// The citation in court style, with the edition or a second source where one matters.
    pub basis: String,
    /// The beginning of the provision's edition that stood on the day, when it is established.
    pub edition_from: Option<Date>,
    /// How far it may be trusted that the provision said so on the day.
    pub confidence: Confidence,
    /// The day the step is about.
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
    /// It is not established that the rule stood on the day of the event.
    NotEstablished,
    /// The rule or its counting was not compared with any text.
    Unverified,
    /// A reading runs from another event, whose day is not known.
    OtherEvent,
    /// The last day does not work, and the term does not move.
    DayOff,
    /// The edition carries a reservation.
    Note,
}

impl HintCode {
    /// The word by which a screen decides.
    pub fn code(self) -> &'static str {
        match self {
            Self::Transition => "transition",
            Self::SpecialDay => "special_day",
            Self::NotEstablished => "not_established",
            Self::Unverified => "unverified",
            Self::OtherEvent => "other_event",
            Self::DayOff => "day_off",
            Self::Note => "note",
        }
    }
}

/// Whether something was done in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// In time under every reading.
    InTime,
    /// In time under some readings and late under others.
    Disputed,
    /// Late under every reading.
    Late,
    /// It hangs on the hour, which is not known or struck twice.
    NeedsHour,
}

impl Verdict {
    /// The word by which a screen decides.
    pub fn code(self) -> &'static str {
        match self {
            Self::InTime => "in_time",
            Self::Disputed => "disputed",
            Self::Late => "late",
            Self::NeedsHour => "needs_hour",
        }
    }
}

impl<'a> Proof<'a> {
    /// The reading with the earliest end.
    pub fn safe(&self) -> &Reading<'a> {
        // `compute` never makes a proof without a reading.
        &self.readings[0]
    }

    /// The safe last day: the earliest of all readings.
    pub fn last_day(&self) -> Date {
        self.safe().end.day
    }

    /// The end that no reading puts later: only then has an authority certainly failed, or a limitation passed.
    pub fn certain_end(&self) -> &End {
        self.readings.last().map_or(&self.safe().end, |reading| &reading.end)
    }

    /// The edition of the safe reading.
    pub fn edition(&self) -> &'a RuleEdition {
        self.safe().edition
    }

    /// The steps of the safe reading.
    pub fn steps(&self) -> &[Step<'a>] {
        &self.safe().steps
    }

    /// Whether something done at the moment was done in time.
    pub fn check(&self, done: Moment) -> Verdict {
        let kept: Vec<Option<bool>> =
            self.readings.iter().map(|reading| reading.end.kept_by(done, self.zone)).collect();
        let (all, none) =
            (kept.iter().all(|kept| *kept == Some(true)), kept.iter().all(|kept| *kept == Some(false)));
        match (all, none, kept.contains(&None)) {
            (true, ..) => Verdict::InTime,
            (_, true, _) => Verdict::Late,
            (_, _, true) => Verdict::NeedsHour,
            _ => Verdict::Disputed,
        }
    }
}
