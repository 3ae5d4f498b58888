//! Why there is no date: a typed answer, never an exception.

use himoya_calendar::{Moment, OutsideCalendar};
use jiff::civil::Date;
use thiserror::Error;

use crate::russian::{moment, short};

/// No date is given; the two Russian parts say what happened and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NoDate {
    /// A fact is missing.
    #[error("a fact is missing: {0:?}")]
    NeedsFact(Need),
    /// A person has to decide something first.
    #[error("a person has to decide: {0:?}")]
    NeedsDecision(Decision),
    /// The event, or a day that the count would have to name, lies outside the production calendar.
    #[error("{date} is outside the production calendar ({} to {})", range.0, range.1)]
    OutsideCalendar {
        /// The day.
        date: Date,
        /// The first and the last day the calendar covers.
        range: (Date, Date),
    },
    /// The rule was not law on the day of the event.
    #[error("the rule of {cite} was not in force on {day}")]
    NotInForce {
        /// The provision in court style.
        cite: String,
        /// The day of the event.
        day: Date,
        /// The first day of the first edition, if the event lies before it.
        from: Option<Date>,
        /// The last day of the last edition, if the event lies behind it.
        to: Option<Date>,
    },
}

/// A fact that a count needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// The hour of the event, because the term runs in hours.
    Hour {
        /// The event, in Russian.
        event: String,
    },
    /// The day of a starting event.
    Event {
        /// The event, in Russian.
        event: String,
    },
}

/// What a person has to decide before a date can be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// The hour did not exist at the place: the clock was put forward over it.
    NoSuchHour {
        /// The moment as given.
        at: Moment,
        /// The city of the zone, in Russian.
        zone: String,
    },
    /// Which edition stood on a day that the count needs is not established.
    NoEdition {
        /// The provision in court style.
        cite: String,
        /// The day.
        day: Date,
    },
    /// A pause or a new beginning was named, and the reference holds no provision that knows one for this term.
    NoPause {
        /// The provision in court style.
        cite: String,
    },
}

impl NoDate {
    /// The word by which a screen and a script decide.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NeedsFact(_) => "needs_fact",
            Self::NeedsDecision(_) => "needs_decision",
            Self::OutsideCalendar { .. } => "outside_calendar",
            Self::NotInForce { .. } => "not_in_force",
        }
    }

    /// What happened, in Russian.
    pub fn what(&self) -> String {
        match self {
            Self::NeedsFact(Need::Hour { event }) => {
                format!("Срок не вычислен: он идёт в часах, а час события неизвестен ({event}).")
            }
            Self::NeedsFact(Need::Event { event }) => {
                format!("Срок не вычислен: неизвестен день события ({event}).")
            }
            Self::NeedsDecision(Decision::NoSuchHour { at, zone }) => format!(
                "Срок не вычислен: {} по местному времени ({zone}) не было, часы перевели вперёд.",
                moment(*at)
            ),
            Self::NeedsDecision(Decision::NoEdition { cite, day }) => format!(
                "Срок не вычислен: не установлено, какая редакция ({cite}) действовала {}.",
                short(*day)
            ),
            Self::NeedsDecision(Decision::NoPause { cite }) => {
                format!(
                    "Срок не вычислен: нормы о приостановлении или перерыве этого срока ({cite}) в справочнике нет."
                )
            }
            Self::OutsideCalendar { date, range } => format!(
                "Срок не вычислен: день {} вне производственного календаря ({}–{}).",
                short(*date),
                short(range.0),
                short(range.1)
            ),
            Self::NotInForce { cite, day, from: Some(from), .. } => format!(
                "Срок не вычислен: {} эта норма ещё не действовала ({cite}, действует с {}).",
                short(*day),
                short(*from)
            ),
            Self::NotInForce { cite, day, to: Some(to), .. } => format!(
                "Срок не вычислен: {} эта норма уже не действовала ({cite}, действовала по {}).",
                short(*day),
                short(*to)
            ),
            Self::NotInForce { cite, day, .. } => {
                format!("Срок не вычислен: {} эта норма не действовала ({cite}).", short(*day))
            }
        }
    }

    /// What to do, in Russian.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::NeedsFact(Need::Hour { .. }) => {
                "Назовите час события, например 2026-06-01T14:20. Если час неизвестен, берите самый ранний из возможных."
            }
            Self::NeedsFact(Need::Event { .. }) => "Назовите день этого события.",
            Self::NeedsDecision(Decision::NoSuchHour { .. }) => {
                "Выясните настоящий час события и назовите его."
            }
            Self::NeedsDecision(Decision::NoEdition { .. }) => {
                "Найдите текст нормы на этот день и посчитайте срок вручную."
            }
            Self::NeedsDecision(Decision::NoPause { .. }) => {
                "Посчитайте срок без перерыва или найдите норму и посчитайте вручную."
            }
            Self::OutsideCalendar { .. } => {
                "Проверьте дату. Если она верна, посчитайте срок вручную по календарю того года."
            }
            Self::NotInForce { .. } => {
                "Проверьте дату. Если она верна, найдите закон, действовавший в тот день, и посчитайте срок вручную."
            }
        }
    }
}

impl From<OutsideCalendar> for NoDate {
    fn from(outside: OutsideCalendar) -> Self {
        Self::OutsideCalendar { date: outside.date, range: (outside.first, outside.last) }
    }
}
