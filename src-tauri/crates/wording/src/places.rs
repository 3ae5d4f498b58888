//! States and citizens (гражданство), languages (языки).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Wording;
use crate::bodies::BodyRules;
use crate::grammar::{Certainty, Gender, GrammaticalCase};
use crate::paradigm::SixForms;
use crate::tables::TableError;

/// `countries.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryTables {
    /// The words for a citizen.
    pub citizen: CitizenWords,
    /// Codes that mean: this person has no citizenship.
    pub stateless: Vec<String>,
    /// States by ISO 3166-1 alpha-3.
    #[serde(rename = "country")]
    pub countries: BTreeMap<String, Country>,
}

/// Six forms each.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CitizenWords {
    /// Гражданин.
    pub m: SixForms,
    /// Гражданка.
    pub f: SixForms,
    /// Лицо без гражданства.
    pub stateless: SixForms,
}

/// The name of a state as its documents write it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// «Республика Таджикистан».
    pub nominative: String,
    /// «Республики Таджикистан».
    pub genitive: String,
}

/// `languages.toml`: languages by BCP 47 tag.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct LanguageTables {
    /// Languages by tag.
    pub languages: BTreeMap<String, Language>,
}

/// A language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// «таджикский язык» or «язык пушту»; declined by the rules of `bodies.toml`.
    pub name: String,
    /// «по-таджикски», «на пушту».
    pub adverb: String,
}

impl Wording {
    /// The name of a state, or `None` for a code that the table does not hold or that has no state.
    pub fn country(&self, alpha3: &str) -> Option<&Country> {
        self.countries.countries.get(alpha3)
    }

    /// Every code that may stand for a citizenship with its name, stateless persons last.
    pub fn citizenships(&self) -> impl Iterator<Item = (&str, &str)> {
        let states =
            self.countries.countries.iter().map(|(code, state)| (code.as_str(), state.nominative.as_str()));
        let none = self.countries.citizen.stateless[GrammaticalCase::Nominative.index()].as_str();
        states.chain(self.countries.stateless.iter().map(move |code| (code.as_str(), none)))
    }

    /// Every language tag with the language's name in the nominative.
    pub fn language_names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.languages.languages.iter().map(|(tag, language)| (tag.as_str(), language.name.as_str()))
    }

    /// «гражданина Республики Таджикистан», «гражданкой Украины», «лицу без гражданства».
    pub fn citizen(&self, alpha3: &str, gender: Gender, case: GrammaticalCase) -> Option<String> {
        let words = &self.countries.citizen;
        if self.countries.stateless.iter().any(|code| code == alpha3) {
            return Some(words.stateless[case.index()].clone());
        }
        let country = self.country(alpha3)?;
        Some(format!("{} {}", self.citizen_word(gender, case), country.genitive))
    }

    /// «гражданина», «гражданкой»: before a state that is not known yet.
    pub fn citizen_word(&self, gender: Gender, case: GrammaticalCase) -> &str {
        let words = &self.countries.citizen;
        let citizen = match gender {
            Gender::Masculine => &words.m,
            Gender::Feminine => &words.f,
        };
        &citizen[case.index()]
    }

    /// «таджикский язык», «таджикского языка», «узбекским языком».
    pub fn language(&self, bcp47: &str, case: GrammaticalCase) -> Option<String> {
        let language = self.languages.languages.get(bcp47)?;
        Some(self.bodies.decline(&language.name, case).text)
    }

    /// «на таджикском языке».
    pub fn in_language(&self, bcp47: &str) -> Option<String> {
        let phrase = self.language(bcp47, GrammaticalCase::Prepositional)?;
        Some(format!("на {phrase}"))
    }

    /// «по-таджикски».
    pub fn language_adverb(&self, bcp47: &str) -> Option<&str> {
        let language = self.languages.languages.get(bcp47)?;
        Some(&language.adverb)
    }
}

pub(crate) fn check_countries(tables: &CountryTables, errors: &mut Vec<TableError>) {
    let codes = tables.countries.keys().chain(&tables.stateless);
    for code in codes {
        if code.len() != 3 || !code.chars().all(|letter| letter.is_ascii_uppercase()) {
            errors.push(TableError::new("countries", code, "not an alpha-3 code"));
        }
    }
    for (code, country) in &tables.countries {
        if country.nominative.trim().is_empty() || country.genitive.trim().is_empty() {
            errors.push(TableError::new("countries", code, "empty name"));
        }
    }
}

pub(crate) fn check_languages(tables: &LanguageTables, bodies: &BodyRules, errors: &mut Vec<TableError>) {
    for (tag, language) in &tables.languages {
        let genitive = bodies.decline(&language.name, GrammaticalCase::Genitive);
        if genitive.certainty == Certainty::Doubtful {
            let problem = format!("«{}» does not decline", language.name);
            errors.push(TableError::new("languages", tag, problem));
        }
        if language.adverb.trim().is_empty() {
            errors.push(TableError::new("languages", tag, "empty adverb"));
        }
    }
}
