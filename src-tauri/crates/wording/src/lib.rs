//! Names, bodies, dates, sums, countries and languages in Russian grammatical forms.
//!
//! The crate knows no disk, no clock and no locale. Everything a jurist may want to change is data:
//! [`WordingTables`] is read from `templates/wording/*.toml` by another crate and handed to
//! [`Wording::new`], which reports all mistakes of the tables at once. What is left in Rust is the
//! interpreter: how a rule is chosen, which words of a name move together, how a number is put together.
//!
//! Input is expected in Unicode NFC; a decomposed «й» is not recognised as a letter of its own.

mod bodies;
mod dates;
mod grammar;
mod latin;
mod names;
mod numbers;
mod paradigm;
mod places;
mod quotes;
mod sums;
mod tables;
mod text;
mod typography;
mod variants;

use std::collections::BTreeMap;

pub use bodies::{AdjectiveRule, BodyGender, BodyTables, HeadGroup, LongIn};
pub use dates::{DateTables, Weekday};
pub use grammar::{Certainty, Declined, Gender, GrammaticalCase, NounGender, UnknownGrammarWord};
pub use latin::LatinTables;
pub use names::{NameException, NameMarkers, NamePart, NameRule, NameTables, PersonName, RuleGender};
pub use numbers::{
    Cardinals, CountedNoun, GenderedForms, NumberTables, Ordinals, Scale, group_digits, plural,
};
pub use paradigm::{ObliqueForms, SixForms};
pub use places::{CitizenWords, Country, CountryTables, Language, LanguageTables};
pub use quotes::nested_quotes;
pub use tables::{TableError, WordingTables};
pub use typography::TypographyTables;
pub use variants::{NameVariant, VariantTables};

/// The compiled tables. Build it once and share it; every method is a pure function of its arguments.
#[derive(Debug, Clone)]
pub struct Wording {
    names: names::NameRules,
    letters: BTreeMap<char, String>,
    bodies: bodies::BodyRules,
    numbers: numbers::Numbers,
    countries: CountryTables,
    languages: LanguageTables,
    typography: TypographyTables,
    variants: VariantTables,
    latin: LatinTables,
}

impl Wording {
    /// Checks and compiles the tables.
    ///
    /// # Errors
    /// Every mistake found in any table, so that an author mends them in one pass.
    pub fn new(tables: WordingTables) -> Result<Wording, Vec<TableError>> {
        let mut errors = Vec::new();
        let letters = tables.names.letters.clone();
        let names = names::NameRules::compile(tables.names, &mut errors);
        let bodies = bodies::BodyRules::compile(tables.bodies, &mut errors);
        let numbers = numbers::Numbers::compile(tables.numbers, &mut errors);
        places::check_countries(&tables.countries, &mut errors);
        places::check_languages(&tables.languages, &bodies, &mut errors);
        typography::check(&tables.typography, &mut errors);
        variants::check(&tables.variants, &mut errors);
        latin::check(&tables.latin, &mut errors);
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Wording {
            names,
            letters,
            bodies,
            numbers,
            countries: tables.countries,
            languages: tables.languages,
            typography: tables.typography,
            variants: tables.variants,
            latin: tables.latin,
        })
    }

    /// A text in small letters as a Russian keyboard writes it: «ҷ» as «дж», «ӣ» as «и». Two spellings of one name that
    /// differ in such letters only come out alike.
    pub fn in_russian_letters(&self, text: &str) -> String {
        let small = text.to_lowercase();
        small.chars().map(|c| self.letters.get(&c).cloned().unwrap_or_else(|| c.to_string())).collect()
    }
}
