//! Spellings of one name in other papers: «он же «…» (в паспорте)».

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::Wording;
use crate::grammar::Gender;
use crate::tables::TableError;

const NBSP: char = '\u{a0}';

/// `variants.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantTables {
    /// «он же».
    pub masculine: String,
    /// «она же».
    pub feminine: String,
    /// Both, for a hand to strike one out.
    pub either: String,
    /// «и» before the last spelling.
    pub and: String,
    /// «от» before a day.
    pub dated: String,
    /// «№» before a number.
    pub number: String,
    /// «л.» before a sheet.
    pub sheet: String,
    /// What stands before the one spelling that the act appealed has, when no other is known.
    pub in_act: String,
    /// The kind of paper that `in_act` speaks of.
    pub act: String,
    /// Kinds of papers in the prepositional, with «в»; «{title}» is the place of a title that a person wrote.
    pub papers: BTreeMap<String, String>,
}

/// Where the title of a paper stands in the words for its kind.
const TITLE: &str = "{title}";

/// One spelling and the paper that has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NameVariant<'a> {
    /// The spelling, letter by letter.
    pub name: &'a str,
    /// Kind of the paper, a key of [`VariantTables::papers`].
    pub paper: Option<&'a str>,
    /// Its number or title.
    pub number: Option<&'a str>,
    /// Its day.
    pub on: Option<Date>,
    /// Sheet of the file.
    pub sheet: Option<&'a str>,
}

impl Wording {
    /// The clause that ties other spellings to a name, with its comma: «, он же «Джураев» (в протоколе)». Spellings are
    /// quoted as they stand, so it is the same after a name in any case. A spelling of several papers is named once.
    pub fn also_known(&self, gender: Option<Gender>, variants: &[NameVariant<'_>]) -> String {
        let words = &self.variants;
        let mut spellings: Vec<(&str, Vec<String>)> = Vec::new();
        for variant in variants {
            let paper = self.paper(variant);
            match spellings.iter_mut().find(|(name, _)| *name == variant.name) {
                Some((_, papers)) => papers.extend(paper.filter(|paper| !papers.contains(paper))),
                None => spellings.push((variant.name, paper.into_iter().collect())),
            }
        }
        if let [only] = variants
            && only.paper == Some(words.act.as_str())
            && (only.number, only.on, only.sheet) == (None, None, None)
        {
            return format!(", {} «{}»", words.in_act, only.name);
        }
        let mut clause = String::new();
        for (at, (name, papers)) in spellings.iter().enumerate() {
            let before = match at {
                0 => String::new(),
                _ if at + 1 == spellings.len() => format!(" {} ", words.and),
                _ => ", ".to_owned(),
            };
            let papers = if papers.is_empty() { String::new() } else { format!(" ({})", papers.join("; ")) };
            clause.push_str(&format!("{before}«{name}»{papers}"));
        }
        let begin = match gender {
            Some(Gender::Masculine) => &words.masculine,
            Some(Gender::Feminine) => &words.feminine,
            None => &words.either,
        };
        if clause.is_empty() { clause } else { format!(", {begin} {clause}") }
    }

    /// Whether the words for a kind of paper are there.
    pub fn knows_paper(&self, kind: &str) -> bool {
        self.variants.papers.contains_key(kind)
    }

    /// The kind of the paper that is appealed.
    pub fn act_appealed(&self) -> &str {
        &self.variants.act
    }

    /// «в протоколе № 12 от 09.11.2026, л. 4».
    fn paper(&self, variant: &NameVariant<'_>) -> Option<String> {
        let words = &self.variants;
        let kind = words.papers.get(variant.paper?)?;
        let mut paper = match (kind.contains(TITLE), variant.number) {
            (true, Some(title)) => kind.replace(TITLE, title),
            (true, None) => kind.replace(TITLE, "").trim_end_matches([' ', ':']).to_owned(),
            (false, Some(number)) => {
                let number = number.trim_start_matches(&words.number).trim_start();
                format!("{kind} {}{NBSP}{number}", words.number)
            }
            (false, None) => kind.clone(),
        };
        if let Some(day) = variant.on {
            paper.push_str(&format!(" {} {}", words.dated, self.date_numeric(day)));
        }
        if let Some(sheet) = variant.sheet {
            paper.push_str(&format!(", {}{NBSP}{sheet}", words.sheet));
        }
        Some(paper)
    }
}

pub(crate) fn check(tables: &VariantTables, errors: &mut Vec<TableError>) {
    if !tables.papers.contains_key(&tables.act) {
        errors.push(TableError::new("variants", &tables.act, "is no paper of this table"));
    }
    for (kind, words) in &tables.papers {
        if words.replace(TITLE, "").trim().is_empty() {
            errors.push(TableError::new("variants", kind, "has no words"));
        }
    }
}
