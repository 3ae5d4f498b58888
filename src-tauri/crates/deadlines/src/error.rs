//! Why a term could not be computed.

use himoya_calendar::OutsideCalendar;
use himoya_law::ProvisionId;
use jiff::civil::Date;
use thiserror::Error;

use crate::russian::short;

/// No date is given; the two Russian parts say what happened and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DeadlineError {
    /// The event, or a day that the count would have to name, lies outside the production calendar.
    #[error("{date} is outside the production calendar ({} to {})", range.0, range.1)]
    OutsideCalendar {
        /// The day.
        date: Date,
        /// The first and the last day the calendar covers.
        range: (Date, Date),
    },
    /// No edition of a provision is established for a day that the count needs.
    #[error("no edition of {provision} is established on {day}")]
    NoEdition {
        /// The provision.
        provision: Box<ProvisionId>,
        /// Its citation in court style.
        cite: String,
        /// The day.
        day: Date,
    },
}

impl DeadlineError {
    /// What happened, in Russian.
    pub fn what(&self) -> String {
        match self {
            Self::OutsideCalendar { date, range } => format!(
                "Срок не вычислен: день {} вне производственного календаря ({}–{}).",
                short(*date),
                short(range.0),
                short(range.1)
            ),
            Self::NoEdition { cite, day, .. } => {
                format!(
                    "Срок не вычислен: не установлено, какая редакция ({cite}) действовала {}.",
                    short(*day)
                )
            }
        }
    }

    /// What to do, in Russian.
    pub fn what_to_do(&self) -> String {
        match self {
            Self::OutsideCalendar { .. } => {
                "Проверьте дату. Если она верна, посчитайте срок вручную по календарю того года.".to_owned()
            }
            Self::NoEdition { .. } => {
                "Найдите текст нормы на этот день и посчитайте срок вручную.".to_owned()
            }
        }
    }
}

impl From<OutsideCalendar> for DeadlineError {
    fn from(outside: OutsideCalendar) -> Self {
        Self::OutsideCalendar { date: outside.date, range: (outside.first, outside.last) }
    }
}
