//! The content types of one year of the calendar, as a file `templates/calendar/<year>.toml` holds them.

use jiff::civil::Date;
use serde::Deserialize;

use crate::Confidence;

/// One year: what departs from "Monday to Friday works", and where that is known from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearFile {
    /// The calendar year; every listed day lies in it.
    pub year: i16,
    /// The day on which the list was last compared with its sources.
    pub checked_on: Date,
    /// How far the list of days may be trusted.
    pub confidence: Confidence,
    /// How the list was checked, in Russian for a lawyer.
    pub checked_how: String,
    /// A reservation about the year, in Russian.
    #[serde(default)]
    pub note: Option<String>,
    /// The yearly decree that moves days off.
    pub decree: Decree,
    /// Holidays, moved days and special days, each once.
    #[serde(rename = "day", default)]
    pub days: Vec<ListedDay>,
    /// Saturdays and Sundays that work.
    #[serde(rename = "working_weekend", default)]
    pub working_weekends: Vec<WorkingWeekend>,
}

/// The Government's decree that moves days off within a year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decree {
    /// Who issued it, in Russian.
    pub issuer: String,
    /// Its number without the sign «№».
    pub number: String,
    /// The day it was signed.
    pub date: Date,
    /// How far the number and the date may be trusted; the list of days has a mark of its own.
    pub confidence: Confidence,
}

/// A day that the calendar lists by name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedDay {
    /// The day.
    pub date: Date,
    /// Why it is listed.
    pub kind: ListedKind,
    /// The holiday's name, or what was moved from where, in Russian.
    pub note: String,
    /// The provision or decree that the day rests on, in Russian.
    pub source: String,
    /// For a special day: no court has said whether it works for terms, so both answers stay open.
    #[serde(default)]
    pub disputed: bool,
}

/// The kinds of day that a year lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListedKind {
    /// A public holiday of ТК РФ 112 ч. 1.
    Holiday,
    /// A weekday off because a day off was moved to it by decree or by ТК РФ 112 ч. 2.
    MovedOff,
    /// A weekday declared non-working by the President; it works for terms.
    Special,
}

/// A Saturday or Sunday that a decree made a working day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingWeekend {
    /// The day.
    pub date: Date,
    /// Where its day off went, in Russian.
    pub note: String,
    /// The decree, in Russian.
    pub source: String,
}
