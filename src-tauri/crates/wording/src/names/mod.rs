//! Declension of personal names (склонение ФИО): the tables a jurist extends and the name itself.
//!
//! Rules choose by the last letters, exceptions by the whole word, and both point to a sample word:
//! «decline it like Далер». [`rules`] compiles and chooses, [`decline`] knows which words of a name
//! move together, [`initials`] shortens.

mod decline;
mod initials;
mod rules;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::grammar::{Certainty, Gender};
use crate::paradigm::ObliqueForms;

pub(crate) use rules::NameRules;

/// A name as typed. Any part may be missing: many Tajik names have no patronymic.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PersonName<'a> {
    /// Фамилия.
    pub family: Option<&'a str>,
    /// Имя, of one or more words.
    pub given: Option<&'a str>,
    /// Отчество: «Рустамович», «Баходир угли» or the father's bare name.
    pub patronymic: Option<&'a str>,
}

impl<'a> PersonName<'a> {
    /// A name written in one line: family name, given name, then all that is left.
    pub fn of(whole: &'a str) -> PersonName<'a> {
        let mut rest = whole.trim();
        let mut next = || {
            let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            rest = after.trim_start();
            Some(word).filter(|word| !word.is_empty())
        };
        let (family, given) = (next(), next());
        PersonName { family, given, patronymic: Some(rest).filter(|rest| !rest.is_empty()) }
    }
}

/// Which part of a name a rule speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NamePart {
    /// Фамилия.
    Family,
    /// Имя.
    Given,
    /// Отчество.
    Patronymic,
}

/// Whose names a rule speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum RuleGender {
    /// Men only.
    #[serde(rename = "m")]
    Masculine,
    /// Women only.
    #[serde(rename = "f")]
    Feminine,
    /// Both.
    #[serde(rename = "any")]
    Any,
}

impl RuleGender {
    fn genders(self) -> &'static [Gender] {
        match self {
            RuleGender::Masculine => &[Gender::Masculine],
            RuleGender::Feminine => &[Gender::Feminine],
            RuleGender::Any => &[Gender::Masculine, Gender::Feminine],
        }
    }
}

/// `names.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameTables {
    /// Sample words with their five oblique forms: genitive, dative, accusative, instrumental, prepositional.
    pub samples: BTreeMap<String, ObliqueForms>,
    /// Letters outside the Russian alphabet with the Russian letters that papers put in their place.
    pub letters: BTreeMap<char, String>,
    /// Words that no rule of endings may touch.
    pub markers: NameMarkers,
    /// Rules by the last letters; the longest ending wins, the order does not matter.
    #[serde(rename = "rule")]
    pub rules: Vec<NameRule>,
    /// Whole words that go their own way.
    #[serde(rename = "exception", default)]
    pub exceptions: Vec<NameException>,
}

/// Words that keep themselves, or their neighbour, from changing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameMarkers {
    /// «угли», «кызы»: the father's name before it stays as it is.
    pub descent: Vec<String>,
    /// «Абдул», «Кара»: unchanged when another word or half follows.
    pub first: Vec<String>,
    /// «Бек», «Мир»: the same before a hyphen; before another word they may be a name of their own.
    pub title: Vec<String>,
    /// «-зода», «-бек»: whatever stands before it with a hyphen stays as it is.
    pub tail: Vec<String>,
}

/// A rule by the last letters of a word.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameRule {
    /// The parts of a name it holds for.
    pub parts: Vec<NamePart>,
    /// Whose names.
    pub gender: RuleGender,
    /// Last letters in lower case; «ё» is read as «е».
    pub endings: Vec<String>,
    /// A word of `samples`, or `indeclinable`.
    pub like: String,
    /// How far the rule may be trusted.
    #[serde(default = "by_rule")]
    pub certainty: Certainty,
    /// The rule speaks of a Russian suffix, so a word with a letter outside the Russian alphabet, such as
    /// «Шоҳин», is doubtful.
    #[serde(default)]
    pub russian_letters: bool,
    /// Why, for the next reader of the table.
    #[serde(default)]
    pub note: Option<String>,
}

/// Whole words that go their own way. Exactly one of `like` and `forms` is given.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameException {
    /// The parts of a name it holds for.
    pub parts: Vec<NamePart>,
    /// Whose names.
    pub gender: RuleGender,
    /// The words, nominative.
    pub words: Vec<String>,
    /// A word of `samples`, or `indeclinable`.
    #[serde(default)]
    pub like: Option<String>,
    /// Five oblique forms in full, for a word that is like no other.
    #[serde(default)]
    pub forms: Option<ObliqueForms>,
    /// How far the entry may be trusted.
    #[serde(default = "certain")]
    pub certainty: Certainty,
    /// Why, for the next reader of the table.
    #[serde(default)]
    pub note: Option<String>,
}

fn by_rule() -> Certainty {
    Certainty::ByRule
}

fn certain() -> Certainty {
    Certainty::Certain
}

#[cfg(test)]
mod tests {
    use super::PersonName;

    #[test]
    fn a_name_in_one_line_falls_into_its_parts() {
        let parts = |whole| {
            let name = PersonName::of(whole);
            (name.family, name.given, name.patronymic)
        };
        assert_eq!(
            parts("Каримов  Бахтиёр Анвар угли"),
            (Some("Каримов"), Some("Бахтиёр"), Some("Анвар угли"))
        );
        assert_eq!(parts(" Мадина "), (Some("Мадина"), None, None));
        assert_eq!(parts(""), (None, None, None));
    }
}
