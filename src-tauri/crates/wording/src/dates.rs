//! Dates and times of day in figures and in words.

use jiff::civil::{Date, Time};
use serde::Deserialize;

use crate::Wording;
use crate::grammar::GrammaticalCase;
use crate::numbers::agree;
use crate::paradigm::SixForms;

/// Counted nouns that this module asks `numbers.toml` for.
pub(crate) const UNITS: [&str; 2] = ["час", "минута"];

/// The words of a date.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateTables {
    /// Names of months in the genitive, January first.
    pub months: [String; 12],
    /// Names of months in the prepositional, January first: «в ноябре».
    pub months_in: [String; 12],
    /// Names of weekdays, Monday first.
    pub weekdays: [Weekday; 7],
    /// «года», after a year in words.
    pub year: String,
    /// «году», after «в» and a year in figures.
    pub in_year: String,
    /// «г.», after a year in figures.
    pub year_short: String,
}

/// A day of the week (день недели).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weekday {
    /// Six forms.
    pub forms: SixForms,
    /// With its preposition, which is not the same for all: «в среду», «во вторник».
    pub on: String,
}

impl Wording {
    /// «10.11.2026».
    pub fn date_numeric(&self, date: Date) -> String {
        format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
    }

    /// «10 ноября 2026 г.», day and year tied to their neighbours.
    pub fn date_long(&self, date: Date) -> String {
        let short = &self.numbers.dates.year_short;
        let (day, month, year) = (date.day(), self.month(date), date.year());
        format!("{day}\u{a0}{month} {year}\u{a0}{short}")
    }

    /// «двенадцатое ноября две тысячи двадцать шестого года»; only the day declines. A year before
    /// our era has no words here and stays in figures.
    pub fn date_words(&self, date: Date, case: GrammaticalCase) -> String {
        let day = self.numbers.ordinal(date.day().unsigned_abs().into(), case);
        let year = match u64::try_from(date.year()) {
            Ok(year) if year > 0 => self.numbers.ordinal(year, GrammaticalCase::Genitive),
            _ => date.year().to_string(),
        };
        let word = &self.numbers.dates.year;
        format!("{day} {} {year} {word}", self.month(date))
    }

    /// A day that is known only between two limits, both included: «между 1 и 5 ноября 2026 года», «в ноябре 2026 года»,
    /// «в 2026 году»; never a day that nobody named.
    pub fn between(&self, from: Date, to: Date) -> String {
        let dates = &self.numbers.dates;
        let same_year = from.year() == to.year();
        let same_month = same_year && from.month() == to.month();
        if same_year && from.day_of_year() == 1 && to == to.last_of_year() {
            return format!("в\u{a0}{} {}", from.year(), dates.in_year);
        }
        if same_month && from.day() == 1 && to == to.last_of_month() {
            let month = &dates.months_in[usize::from(from.month().unsigned_abs()) - 1];
            return format!("в\u{a0}{month} {}\u{a0}{}", from.year(), dates.year);
        }
        let mut first = from.day().to_string();
        if !same_month {
            first = format!("{first}\u{a0}{}", self.month(from));
        }
        if !same_year {
            first = format!("{first} {}\u{a0}{}", from.year(), dates.year);
        }
        format!("между {first} и\u{a0}{}\u{a0}{} {}\u{a0}{}", to.day(), self.month(to), to.year(), dates.year)
    }

    /// «пятница», «пятницу».
    pub fn weekday(&self, date: Date, case: GrammaticalCase) -> &str {
        &self.weekday_of(date).forms[case.index()]
    }

    /// «в пятницу», «во вторник».
    pub fn on_weekday(&self, date: Date) -> &str {
        &self.weekday_of(date).on
    }

    /// «14 часов 20 минут», «19 часов 05 минут»; after «в» ask for the accusative: «21 час 01 минуту».
    pub fn time(&self, time: Time, case: GrammaticalCase) -> String {
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        let hours = self.unit_form(UNITS[0], hour.into(), case);
        let minutes = self.unit_form(UNITS[1], minute.into(), case);
        format!("{hour}\u{a0}{hours} {minute:02}\u{a0}{minutes}")
    }

    fn unit_form(&self, unit: &str, n: u64, case: GrammaticalCase) -> &str {
        self.numbers.unit(unit).map_or("", |noun| agree(n, &noun.singular, &noun.plural, case))
    }

    fn month(&self, date: Date) -> &str {
        &self.numbers.dates.months[usize::from(date.month().unsigned_abs()) - 1]
    }

    fn weekday_of(&self, date: Date) -> &Weekday {
        let index = date.weekday().to_monday_zero_offset().unsigned_abs();
        &self.numbers.dates.weekdays[usize::from(index)]
    }
}
