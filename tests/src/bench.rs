//! What the benchmarks measure: one paper, each time of another person.

use himoya_casework::Date;

/// The worked case.
pub const EXAMPLE: &str = "family-expelled";
/// Its paper.
pub const DOCUMENT: &str = "appeal-koap-ruling";
/// A day inside the term of the worked case, so that every run composes the same text.
pub const TODAY: Date = Date::constant(2026, 11, 12);

/// Another name for every run, always of the same length, so that no run finds the page of an earlier one.
#[must_use]
pub fn family_name(run: usize) -> String {
    const SYLLABLES: [&str; 10] = ["ба", "ва", "га", "да", "за", "ка", "ла", "ма", "на", "ра"];
    let digit = |power: u32| SYLLABLES[run / 10_usize.pow(power) % 10];
    format!("Са{}{}{}{}ров", digit(3), digit(2), digit(1), digit(0))
}
