//! A name in Latin letters back in Cyrillic, as a proposal.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{TableError, Wording};

/// `latin.toml`: groups of Latin capitals and what they may stand for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LatinTables {
    /// Groups that read otherwise at the beginning of a word.
    pub start: BTreeMap<String, String>,
    /// Groups anywhere; of those that fit the longest is taken.
    pub pairs: BTreeMap<String, String>,
}

pub(crate) fn check(tables: &LatinTables, errors: &mut Vec<TableError>) {
    let latin = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_uppercase());
    for (group, letters) in tables.start.iter().chain(&tables.pairs) {
        if !latin(group) || letters.is_empty() {
            errors.push(TableError::new("latin", group, "Latin capitals stand for Cyrillic letters"));
        }
    }
    for letter in ('A'..='Z').map(String::from).filter(|letter| !tables.pairs.contains_key(letter)) {
        errors.push(TableError::new("latin", &letter, "every letter needs a reading of its own"));
    }
}

impl Wording {
    /// What a name in Latin letters may be in Cyrillic: «SHARIFZODA DALER» as «Шарифзода Далер». Several Cyrillic
    /// names have one Latin spelling, so a person has to compare it with a paper. `None` when a letter is not Latin.
    pub fn in_cyrillic(&self, latin: &str) -> Option<String> {
        let words: Option<Vec<String>> = latin.split_whitespace().map(|word| self.word(word)).collect();
        words.filter(|words| !words.is_empty()).map(|words| words.join(" "))
    }

    fn word(&self, word: &str) -> Option<String> {
        let parts: Option<Vec<String>> = word.split('-').map(|part| self.part(part)).collect();
        parts.map(|parts| parts.join("-"))
    }

    fn part(&self, part: &str) -> Option<String> {
        let text = part.to_uppercase();
        let mut rest = text.as_str();
        let mut read = String::new();
        while !rest.is_empty() {
            let starts = self.latin.start.iter().filter(|_| rest.len() == text.len());
            let fitting =
                starts.chain(&self.latin.pairs).filter(|(group, _)| rest.starts_with(group.as_str()));
            // At the beginning of a word its own reading wins over the general one of the same letters.
            let mut best: Option<(&String, &String)> = None;
            for (group, letters) in fitting {
                if best.is_none_or(|(known, _)| group.len() > known.len()) {
                    best = Some((group, letters));
                }
            }
            let (group, letters) = best?;
            read.push_str(letters);
            rest = &rest[group.len()..];
        }
        let mut letters = read.chars();
        let first = letters.next()?;
        Some(first.to_uppercase().chain(letters).collect())
    }
}
