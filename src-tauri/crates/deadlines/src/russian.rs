//! The few Russian words that steps need: days, weekdays and lengths.

use himoya_law::Unit;
use jiff::civil::{Date, Weekday};

/// The day in figures: 23.11.2026.
pub(crate) fn short(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// The weekday.
pub(crate) fn weekday(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "понедельник",
        Weekday::Tuesday => "вторник",
        Weekday::Wednesday => "среда",
        Weekday::Thursday => "четверг",
        Weekday::Friday => "пятница",
        Weekday::Saturday => "суббота",
        Weekday::Sunday => "воскресенье",
    }
}

/// The text with a large first letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The length of a term: «10 дней», «10 суток», «2 дня».
pub(crate) fn length(length: u16, unit: Unit) -> String {
    let (one, few, many) = match unit {
        Unit::Sutki => ("сутки", "суток", "суток"),
        Unit::Days => ("день", "дня", "дней"),
    };
    let word = match (length % 10, length % 100) {
        (_, 11..=14) => many,
        (1, _) => one,
        (2..=4, _) => few,
        _ => many,
    };
    format!("{length}\u{a0}{word}")
}
