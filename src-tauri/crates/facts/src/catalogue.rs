//! The fact catalogue: every fact's name, type, sensitivity and Russian term.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::case::is_more;
use crate::schema::leaves;

/// What kind of value a fact holds; decides how it is asked, checked and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactType {
    /// One line of text.
    Text,
    /// Several sentences.
    LongText,
    /// A civil date.
    Date,
    /// Time of day, `HH:MM`.
    Time,
    /// A whole number.
    Number,
    /// A calendar year.
    Year,
    /// Yes or no.
    Bool,
    /// One of a closed list.
    Choice,
    /// ISO 3166-1 alpha-3 code.
    Country,
    /// BCP 47 code.
    Language,
    /// A Russian time zone: a name of the IANA database.
    Zone,
    /// A list of groups.
    List,
}

/// How much harm the fact can do in the wrong hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Identifies the person.
    Personal,
    /// Health, family, fear: harm if it leaks.
    Special,
    /// Facts of the case without a name.
    Case,
}

/// One entry of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactEntry {
    /// Pattern of the path; members of lists are written with `*`.
    pub id: String,
    /// Type.
    #[serde(rename = "type")]
    pub kind: FactType,
    /// Sensitivity.
    pub sensitivity: Sensitivity,
    /// The Russian term, as it stands in "fill in by hand: …".
    pub name: String,
    /// The allowed answers of a [`FactType::Choice`].
    #[serde(default)]
    pub values: Vec<String>,
    /// May not fit a case: a paper then says nothing of it. Any other fact leaves a ruled line.
    #[serde(default)]
    pub optional: bool,
    /// Computed by a named rule, never asked.
    #[serde(default)]
    pub derived: bool,
    /// Length in em of the ruled line on which a hand writes it; without one the type decides.
    pub line: Option<u16>,
    /// Why no paper, finding or term shows it, when none is meant to: a sentence for its author, in Russian.
    pub unprinted: Option<String>,
}

/// A mistake in `facts.toml`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    /// Two entries share an id.
    #[error("fact `{0}` is listed twice")]
    Duplicate(String),
    /// The typed case has a fact that the catalogue lacks.
    #[error("fact `{0}` of the case is missing from the catalogue")]
    Missing(String),
    /// The catalogue names a fact that the typed case lacks.
    #[error("fact `{0}` does not exist in the case")]
    NoSuchFact(String),
    /// A choice without values.
    #[error("fact `{0}` is a choice without `values`")]
    NoValues(String),
    /// A member of a list that is not declared.
    #[error("fact `{id}`: `{list}` is not declared as a list")]
    NoList {
        /// The fact.
        id: String,
        /// The missing list.
        list: String,
    },
    /// One fact inside another.
    #[error("fact `{id}` stands inside the fact `{fact}`")]
    Inside {
        /// The fact.
        id: String,
        /// The fact around it.
        fact: String,
    },
    /// The type or the values differ from the typed case.
    #[error("fact `{id}`: the case has {expected}")]
    Mismatch {
        /// The fact.
        id: String,
        /// What the typed case says.
        expected: String,
    },
}

/// What is wrong with a fact that only the catalogue declares: its list is missing, it stands inside another fact, or a
/// choice has nothing to choose.
fn misplaced(entry: &FactEntry, map: &BTreeMap<String, FactEntry>) -> Option<CatalogueError> {
    let id = || entry.id.clone();
    if entry.kind == FactType::Choice && entry.values.is_empty() {
        return Some(CatalogueError::NoValues(id()));
    }
    let parts: Vec<&str> = entry.id.split('.').collect();
    for (at, next) in parts.iter().enumerate().skip(1) {
        let above = parts[..at].join(".");
        let kind = map.get(&above).map(|above| above.kind);
        match (kind, *next == "*") {
            (Some(FactType::List), true) | (None, false) => {}
            (None, true) => return Some(CatalogueError::NoList { id: id(), list: above }),
            (Some(_), _) => return Some(CatalogueError::Inside { id: id(), fact: above }),
        }
    }
    None
}

/// All facts by id.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    entries: BTreeMap<String, FactEntry>,
}

impl Catalogue {
    /// Builds the catalogue and compares it with the typed case, reporting every difference at once.
    pub fn new(entries: Vec<FactEntry>) -> Result<Catalogue, Vec<CatalogueError>> {
        let mut errors = Vec::new();
        let mut map = BTreeMap::new();
        for entry in entries {
            let id = entry.id.clone();
            if map.insert(id.clone(), entry).is_some() {
                errors.push(CatalogueError::Duplicate(id));
            }
        }
        let leaves = leaves();
        for (id, leaf) in &leaves {
            match map.get(id) {
                None => errors.push(CatalogueError::Missing(id.clone())),
                Some(entry) if !leaf.agrees_with(entry) => {
                    errors.push(CatalogueError::Mismatch { id: id.clone(), expected: leaf.describe() });
                }
                Some(_) => {}
            }
        }
        for entry in map.values().filter(|e| !e.derived && !leaves.contains_key(&e.id)) {
            if !is_more(&entry.id) {
                errors.push(CatalogueError::NoSuchFact(entry.id.clone()));
            } else if let Some(error) = misplaced(entry, &map) {
                errors.push(error);
            }
        }
        if errors.is_empty() { Ok(Catalogue { entries: map }) } else { Err(errors) }
    }

    /// The entry for a path or pattern.
    pub fn get(&self, id: &str) -> Option<&FactEntry> {
        self.entries.get(id).or_else(|| {
            let pattern = id.parse::<crate::FactPath>().ok()?.pattern();
            self.entries.get(&pattern)
        })
    }

    /// All entries in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &FactEntry> {
        self.entries.values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, kind: FactType) -> FactEntry {
        let (id, name) = (id.to_owned(), "факт".to_owned());
        let sensitivity = Sensitivity::Case;
        let (values, optional, derived, line, unprinted) = (Vec::new(), false, false, None, None);
        FactEntry { id, kind, sensitivity, name, values, optional, derived, line, unprinted }
    }

    /// The mistakes of these entries, without the facts of the typed case that they lack.
    fn mistakes(entries: &[(&str, FactType)]) -> Vec<CatalogueError> {
        let entries = entries.iter().map(|(id, kind)| entry(id, *kind)).collect();
        let errors = Catalogue::new(entries).err().unwrap_or_default();
        errors.into_iter().filter(|e| !matches!(e, CatalogueError::Missing(_))).collect()
    }

    #[test]
    fn a_fact_of_the_content_needs_no_field_of_the_case() {
        let own = [
            ("more.wages.owed", FactType::Number),
            ("more.workers", FactType::List),
            ("more.workers.*.name", FactType::Text),
            ("ties.family", FactType::List),
            ("ties.family.*.more.born_on", FactType::Date),
        ];
        assert_eq!(mistakes(&own), []);
    }

    #[test]
    fn a_fact_of_the_content_has_its_place() {
        let no_list =
            CatalogueError::NoList { id: "more.workers.*.name".into(), list: "more.workers".into() };
        assert_eq!(mistakes(&[("more.workers.*.name", FactType::Text)]), [no_list]);
        let inside = CatalogueError::Inside { id: "more.wages.owed".into(), fact: "more.wages".into() };
        assert_eq!(
            mistakes(&[("more.wages", FactType::Text), ("more.wages.owed", FactType::Number)]),
            [inside]
        );
        assert_eq!(
            mistakes(&[("more.kind", FactType::Choice)]),
            [CatalogueError::NoValues("more.kind".into())]
        );
        assert_eq!(
            mistakes(&[("wages.owed", FactType::Number)]),
            [CatalogueError::NoSuchFact("wages.owed".into())]
        );
        assert_eq!(mistakes(&[("more", FactType::Text)]), [CatalogueError::NoSuchFact("more".into())]);
    }
}
