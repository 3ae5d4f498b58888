//! What can be wrong with a calendar, and with a question to it.

use jiff::civil::Date;
use thiserror::Error;

/// A day was asked for that lies outside the years of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{date} is outside the calendar, which covers {first} to {last}")]
pub struct OutsideCalendar {
    /// The day asked for.
    pub date: Date,
    /// The first day the calendar covers.
    pub first: Date,
    /// The last day the calendar covers.
    pub last: Date,
}

/// The given years do not make a calendar; every problem is named, so that an author repairs them in one go.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the production calendar has {} problem(s): {}", problems.len(), join(problems))]
pub struct CalendarError {
    /// The problems, in the order in which they were met.
    pub problems: Vec<CalendarProblem>,
}

fn join(problems: &[CalendarProblem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// One thing that an author of a calendar year did wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CalendarProblem {
    /// No year was given at all.
    #[error("no year is given")]
    NoYears,
    /// A year cannot be a calendar year of the civil calendar.
    #[error("{year} is not a year of the civil calendar")]
    BadYear {
        /// The year named in the file.
        year: i16,
    },
    /// Two files name the same year.
    #[error("the year {year} is given twice")]
    DuplicateYear {
        /// The year.
        year: i16,
    },
    /// A year between the first and the last is absent.
    #[error("the year {year} is missing between the years given")]
    MissingYear {
        /// The absent year.
        year: i16,
    },
    /// A listed day lies in another year than its file.
    #[error("{date} is listed under {year}")]
    OutsideYear {
        /// The year of the file.
        year: i16,
        /// The listed day.
        date: Date,
    },
    /// A day is listed more than once, be it as off or as working.
    #[error("{date} is listed twice")]
    DuplicateDay {
        /// The day.
        date: Date,
    },
    /// A moved or special day falls on a Saturday or Sunday, which is off by rule and must not be listed.
    #[error("{date} is a Saturday or Sunday and cannot be a moved or special day")]
    NotAWeekday {
        /// The day.
        date: Date,
    },
    /// A day is marked as disputed that is not a special day.
    #[error("{date} is marked as disputed and is not a special day")]
    NotSpecial {
        /// The day.
        date: Date,
    },
    /// A working weekend falls on a weekday, which works by rule.
    #[error("{date} is not a Saturday or Sunday and cannot be a working weekend")]
    NotAWeekend {
        /// The day.
        date: Date,
    },
    /// A listed day has no note or no source.
    #[error("{date} has no note or no source")]
    NoReason {
        /// The day.
        date: Date,
    },
    /// A year does not say how it was checked, or names no decree.
    #[error("the year {year} does not say how it was checked or names no decree")]
    NoSource {
        /// The year.
        year: i16,
    },
}

impl CalendarProblem {
    /// The day that the problem concerns.
    pub fn date(&self) -> Option<Date> {
        match self {
            Self::OutsideYear { date, .. }
            | Self::DuplicateDay { date }
            | Self::NotAWeekday { date }
            | Self::NotAWeekend { date }
            | Self::NotSpecial { date }
            | Self::NoReason { date } => Some(*date),
            Self::NoYears
            | Self::BadYear { .. }
            | Self::DuplicateYear { .. }
            | Self::MissingYear { .. }
            | Self::NoSource { .. } => None,
        }
    }

    /// The year whose file the problem concerns.
    pub fn year(&self) -> Option<i16> {
        match self {
            Self::BadYear { year }
            | Self::DuplicateYear { year }
            | Self::MissingYear { year }
            | Self::OutsideYear { year, .. }
            | Self::NoSource { year } => Some(*year),
            Self::NoYears => None,
            other => other.date().map(Date::year),
        }
    }
}
