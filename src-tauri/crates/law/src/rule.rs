//! Rules of time as data: how long a term is, from when, whose it is, and where the law leaves more than one reading.

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
    /// The ordinary event that the term runs from, in Russian and fit to follow a date and a dash.
    pub trigger: String,
    /// Where a paper is filed, or who is bound, in Russian.
    #[serde(default)]
    pub place: Option<String>,
    /// Whether the term runs from the event or up to it.
    #[serde(default)]
    pub direction: Direction,
    /// For a term that runs up to an event: where in the named day the event stands when no hour is known.
    #[serde(default)]
    pub day_is: DayEdge,
    /// What the person has to do within a [`RuleKind::PartyTerm`].
    #[serde(default)]
    pub duty: Duty,
    /// Other events that may start the same term.
    #[serde(rename = "event", default)]
    pub events: Vec<StartEvent>,
    /// What stops the term or makes it begin anew.
    #[serde(rename = "pause", default)]
    pub pauses: Vec<Pause>,
    /// Its editions, and readings that run beside them.
    #[serde(rename = "edition", default)]
    pub editions: Vec<RuleEdition>,
}

/// Whose term a rule sets, which decides where it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// A term in which the client or the defender must act.
    PartyTerm,
    /// A term in which a court, a body or an official must act; passed, it is the basis of a complaint.
    AuthorityTerm,
    /// A state that ends: detention, custody, a power of attorney, a permit, an entry ban.
    State,
    /// A limitation that helps the client once it has passed (КоАП 4.5, 31.9).
    Limitation,
}

impl RuleKind {
    /// The word used in the content files, which is also the code that a screen decides by.
    pub fn code(self) -> &'static str {
        match self {
            Self::PartyTerm => "party_term",
            Self::AuthorityTerm => "authority_term",
            Self::State => "state",
            Self::Limitation => "limitation",
        }
    }
}

/// Whether a term runs from its event or up to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The term runs from the event.
    #[default]
    After,
    /// The term is a distance that must lie before the event («не позднее чем за 15 суток до»).
    Before,
}

/// Where in a day an event stands when only the day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayEdge {
    /// At 00:00, as a hearing that may be held at any hour of the day.
    Start,
    /// At 24:00, as a term that expires on the day.
    #[default]
    End,
}

/// What a person has to do within a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// File a paper: the post and the counter both count, each until its own hour.
    #[default]
    File,
    /// Pay money.
    Pay,
    /// Leave the country.
    Leave,
    /// Report or register.
    Report,
}

/// Another event that may start a term.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartEvent {
    /// Its name on the command line and in chains of terms.
    pub id: String,
    /// The event, in Russian and fit to follow a date and a dash.
    pub text: String,
    /// Where it was read that this event starts the term.
    pub source: String,
    /// The day on which that was last compared with its source.
    pub checked_on: Date,
    /// How far it may be trusted.
    pub confidence: Confidence,
    /// A reservation, in Russian.
    #[serde(default)]
    pub note: Option<String>,
}

/// Something that stops a term or makes it begin anew.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// What it does to the term.
    pub effect: PauseEffect,
    /// The provision that says so.
    pub provision: ProvisionId,
    /// What happens, in Russian.
    pub text: String,
}

/// What a pause does to a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseEffect {
    /// The days of the pause do not count (приостановление).
    Suspends,
    /// The term begins anew when the pause ends (перерыв).
    Restarts,
}

/// A rule of time for a run of days, or a reading that runs beside the law's own edition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleEdition {
    /// The id of the row of the legal reference that this edition comes from.
    pub source_id: String,
    /// Why this is a cautious reading beside the law's edition, in Russian; absent for an edition of the law.
    #[serde(default)]
    pub reading: Option<String>,
    /// The starting event of this edition, when it is not the ordinary one.
    #[serde(default)]
    pub event: Option<String>,
    /// The day it came into force; absent when the reference did not establish it.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// The last day it was in force.
    #[serde(default)]
    pub in_force_to: Option<Date>,
    /// A day on which the text was seen although its beginning is not established.
    #[serde(default)]
    pub seen_on: Option<Date>,
    /// The last day on which it may be relied on when its end is not established.
    #[serde(default)]
    pub seen_until: Option<Date>,
    /// A day before which the rule cannot have existed, when its beginning is not established.
    #[serde(default)]
    pub not_before: Option<Date>,
    /// How many units the term has; 0 with days means the same day, with hours at once.
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
    /// How far its length and its starting event may be trusted.
    pub confidence: Confidence,
    /// How far `in_force_from` may be trusted, when less than the rest.
    #[serde(default)]
    pub start_confidence: Option<Confidence>,
    /// How far the way of counting may be trusted, when less than the rest.
    #[serde(default)]
    pub counting_confidence: Option<Confidence>,
    /// The state of the text that was read, in Russian; shown with every computed date.
    pub text_as_of: String,
    /// What is known of terms that were running when this edition came, in Russian.
    #[serde(default)]
    pub transition: Option<String>,
    /// A reservation, in Russian.
    #[serde(default)]
    pub note: Option<String>,
    /// Other readings of this very edition that the reference calls open.
    #[serde(rename = "alternative", default)]
    pub alternatives: Vec<Alternative>,
}

impl RuleEdition {
    /// How far a date by this edition may be trusted at best: the weakest of its marks.
    pub fn trust(&self) -> Confidence {
        self.confidence.max(self.counting_confidence.unwrap_or(Confidence::Primary))
    }

    /// Whether the reference establishes that the edition stood on the day, and not merely that it did later.
    pub fn established_on(&self, day: Date) -> bool {
        self.in_force_from.or(self.seen_on).is_some_and(|start| start <= day)
    }

    /// Whether the edition may be applied to an event on the day. A beginning that is not established does not
    /// keep it from being applied, but the date is then marked; an end and `not_before` do.
    pub fn may_apply(&self, day: Date) -> bool {
        let begun = self.in_force_from.or(self.not_before).is_none_or(|start| start <= day);
        begun && self.in_force_to.or(self.seen_until).is_none_or(|end| day <= end)
    }
}

/// Another reading of an edition: what it counts differently, and why that is open.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// Why, in one Russian sentence.
    pub why: String,
    /// Another day 1.
    #[serde(default)]
    pub starts: Option<Starts>,
    /// Another answer to the move to a working day.
    #[serde(default)]
    pub shift: Option<bool>,
    /// Сутки as 24 hours each from the hour of the event; when no hour is known, to the end of the last day.
    #[serde(default)]
    pub from_moment: bool,
}

/// The unit of a term; the units differ in how a term ends, not only in length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Часы: from the moment of the event to the minute.
    Hours,
    /// Сутки: the term ends at 24:00 of the last one.
    Sutki,
    /// Дни: the term ends on its last day; days off inside it count.
    Days,
    /// Рабочие дни: days off do not count.
    WorkingDays,
    /// Месяцы: the same-numbered date of the last month, or its last day.
    Months,
    /// Годы: the same month and date of the last year.
    Years,
}

impl Unit {
    /// The word used in the content files and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Sutki => "sutki",
            Self::Days => "days",
            Self::WorkingDays => "working_days",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

/// Which day is day 1 of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Starts {
    /// The day after the event.
    NextDay,
    /// The event itself: hours run from its moment, of longer units its day is the first.
    SameMoment,
}

impl Starts {
    /// The word used in the content files and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::NextDay => "next_day",
            Self::SameMoment => "same_moment",
        }
    }
}

/// How an act counts time: which provisions carry each step of a proof.
///
/// An act has one such block, in the file of the article that sets the counting (КоАП 4.8, КАС 92). An act without
/// rules of its own names the provisions that are applied by analogy.
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
    #[serde(default)]
    pub next_day: Option<ProvisionId>,
    /// Says that the day of the event counts, or that the rule of the next day is switched off.
    #[serde(default)]
    pub same_day: Option<ProvisionId>,
    /// Says that hours run from the event.
    #[serde(default)]
    pub hours: Option<ProvisionId>,
    /// Says when a term in сутки ends.
    #[serde(default)]
    pub end_sutki: Option<ProvisionId>,
    /// Says when a term in дни ends.
    #[serde(default)]
    pub end_days: Option<ProvisionId>,
    /// Says why days off inside a term in дни count although the act leaves them out elsewhere.
    #[serde(default)]
    pub calendar_days: Option<ProvisionId>,
    /// Says that days off inside a term do not count.
    #[serde(default)]
    pub working_days: Option<ProvisionId>,
    /// Says when a term in months ends.
    #[serde(default)]
    pub end_months: Option<ProvisionId>,
    /// Says when a term in years ends.
    #[serde(default)]
    pub end_years: Option<ProvisionId>,
    /// Says that a last day that does not work moves to the next working day.
    #[serde(default)]
    pub shift: Option<ProvisionId>,
    /// Says that a paper handed to the post before 24:00 of the last day is in time.
    #[serde(default)]
    pub post: Option<ProvisionId>,
    /// Says that what is done in a court or an organisation must be done before it closes.
    #[serde(default)]
    pub counter: Option<ProvisionId>,
    /// Says that a paper handed to the administration of a place of detention is in time.
    #[serde(default)]
    pub custody: Option<ProvisionId>,
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

impl CountingEdition {
    /// The provision behind the end of a term in the unit.
    pub fn end_of(&self, unit: Unit) -> Option<&ProvisionId> {
        match unit {
            Unit::Hours => self.hours.as_ref(),
            Unit::Sutki => self.end_sutki.as_ref(),
            Unit::Days => self.end_days.as_ref(),
            Unit::WorkingDays => self.working_days.as_ref(),
            Unit::Months => self.end_months.as_ref(),
            Unit::Years => self.end_years.as_ref(),
        }
    }

    /// Every provision that the block names.
    pub fn named(&self) -> impl Iterator<Item = &ProvisionId> {
        [
            &self.next_day,
            &self.same_day,
            &self.hours,
            &self.end_sutki,
            &self.end_days,
            &self.calendar_days,
            &self.working_days,
            &self.end_months,
            &self.end_years,
            &self.shift,
            &self.post,
            &self.counter,
            &self.custody,
        ]
        .into_iter()
        .flatten()
    }
}

dated!(RuleEdition, CountingEdition);
