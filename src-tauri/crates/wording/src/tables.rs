//! The tables as a whole and the one kind of mistake an author of tables can make.

use serde::Deserialize;

use crate::{
    BodyTables, CountryTables, LanguageTables, LatinTables, NameTables, NumberTables, TypographyTables,
    VariantTables,
};

/// All tables; each field is one file `templates/wording/<field>.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordingTables {
    /// `names.toml`: declension of personal names (склонение фамилий, имён, отчеств).
    pub names: NameTables,
    /// `bodies.toml`: declension of courts, bodies and posts (суды, органы, должности).
    pub bodies: BodyTables,
    /// `numbers.toml`: numerals, counted units, months and weekdays.
    pub numbers: NumberTables,
    /// `countries.toml`: states by ISO 3166-1 alpha-3 and the words for a citizen (гражданство).
    pub countries: CountryTables,
    /// `languages.toml`: languages by BCP 47 tag (языки).
    pub languages: LanguageTables,
    /// `typography.toml`: words that a non-breaking space ties to their neighbour.
    pub typography: TypographyTables,
    /// `variants.toml`: the words by which another spelling of a name is introduced («он же»).
    pub variants: VariantTables,
    /// `latin.toml`: Latin letters of a passport back in Cyrillic.
    pub latin: LatinTables,
}

/// A mistake in a table: the author of the content must act, a user never sees it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{table}.toml, {entry}: {problem}")]
pub struct TableError {
    /// The table without extension, `names` for `names.toml`.
    pub table: String,
    /// The entry inside the table, as the author wrote it.
    pub entry: String,
    /// What is wrong with it.
    pub problem: String,
}

impl TableError {
    pub(crate) fn new(table: &str, entry: impl Into<String>, problem: impl Into<String>) -> Self {
        TableError { table: table.to_owned(), entry: entry.into(), problem: problem.into() }
    }
}
