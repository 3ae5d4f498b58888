//! The people of a table: who seems to be there twice, and who belongs together.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;

use super::reading::plain;
use crate::case_file::CaseFile;
use crate::desk::spelling::skeleton as skeleton_of;
use crate::wire::{RowFinding, RowSeverity};

/// A person who is younger than this, in years, has a complaint of their own.
const OF_AGE: i16 = 18;

/// A family is written down together: its rows stand no further apart. Many families bear one name.
const BESIDE: usize = 2;

/// One row, read.
pub(crate) struct Person {
    pub(crate) row: u32,
    pub(crate) name: String,
    pub(crate) file: CaseFile,
    pub(crate) findings: Vec<RowFinding>,
}

impl Person {
    pub(crate) fn is_broken(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == RowSeverity::Broken)
    }

    fn born(&self) -> Option<&Value> {
        self.file
            .value
            .pointer("/client/birth_date")
            .filter(|value| value.is_string() || value.get("from").is_some())
    }

    pub(crate) fn place(&self) -> &str {
        let text = |pointer| self.file.value.pointer(pointer).and_then(Value::as_str);
        text("/custody/place").or_else(|| text("/detention/body")).unwrap_or_default()
    }

    fn family(&self) -> &str {
        self.file.value.pointer("/client/name/family").and_then(Value::as_str).unwrap_or_default()
    }

    fn sex(&self) -> Option<&str> {
        self.file.value.pointer("/client/sex").and_then(Value::as_str)
    }

    fn is_minor(&self, today: Date) -> bool {
        let born = self.born().and_then(Value::as_str).and_then(|text| text.parse::<Date>().ok());
        born.is_some_and(|born| {
            let years = today.year() - born.year();
            let had = (today.month(), today.day()) >= (born.month(), born.day());
            years - i16::from(!had) < OF_AGE
        })
    }
}

/// Rows that seem to repeat an earlier one: the row, and the one before. Names are one in every script and transliteration,
/// and birth dates must not contradict. Family name and given name are enough; words in another order are, when the birthday
/// is the same; so is a given name over the number of the same document, which a child may share with a parent.
pub(crate) fn repeated(people: &[Person]) -> BTreeMap<u32, u32> {
    let mut before: BTreeMap<Likeness, Vec<&Person>> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for person in people.iter().filter(|person| !person.name.is_empty()) {
        let likenesses = likenesses(person);
        let same = likenesses.iter().find_map(|likeness| {
            let known = before.get(likeness)?;
            known.iter().find(|other| agree(person.born(), other.born()))
        });
        match same {
            Some(other) => drop(found.insert(person.row, other.row)),
            None => likenesses.into_iter().for_each(|one| before.entry(one).or_default().push(person)),
        }
    }
    found
}

/// By what two rows may be one person.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// Family name and given name: a patronymic is often left out.
    Name(String, String),
    /// All words in any order, and the birthday.
    Words(Vec<String>, String),
    /// The given name, and the number of the document.
    Paper(String, String),
}

/// A shorter number may be that of a list.
const NUMBER: usize = 5;

fn likenesses(person: &Person) -> Vec<Likeness> {
    let levelled = |word: &str| skeleton_of(word).unwrap_or_else(|| plain(word));
    let mut words: Vec<String> = person.name.split_whitespace().map(levelled).collect();
    let family = words.first().cloned().unwrap_or_default();
    let given = words.get(1).cloned().unwrap_or_default();
    let mut likenesses = vec![Likeness::Name(family, given.clone())];
    if let Some(day) = person.born().and_then(Value::as_str) {
        words.sort();
        likenesses.push(Likeness::Words(words, day.to_owned()));
    }
    let number = person.file.value.pointer("/client/document/number").and_then(Value::as_str);
    let number = number.map(plain).filter(|number| number.chars().count() >= NUMBER && !given.is_empty());
    likenesses.extend(number.map(|number| Likeness::Paper(given, number)));
    likenesses
}

fn agree(one: Option<&Value>, other: Option<&Value>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            limits(one).zip(limits(other)).is_none_or(|((a, b), (c, d))| a <= d && c <= b)
        }
        _ => true,
    }
}

fn limits(born: &Value) -> Option<(&str, &str)> {
    match born.as_str() {
        Some(day) => Some((day, day)),
        None => Some((born.get("from")?.as_str()?, born.get("to")?.as_str()?)),
    }
}

/// Says of each family with a child who its members seem to be: a child has papers of its own.
pub(crate) fn note_families(people: &mut [Person], today: Date) {
    let mut families: Vec<(String, Vec<usize>)> = Vec::new();
    // Parents are written down before their children. Whoever comes behind these is a parent only if there is none yet of
    // that sex; else it is a namesake.
    let belongs = |members: &[usize], at: usize| {
        let adult = |other: &usize| !people[*other].is_minor(today);
        let has_child = members.iter().any(|other| !adult(other));
        let twin =
            || members.iter().filter(|one| adult(one)).any(|one| people[*one].sex() == people[at].sex());
        !(has_child && adult(&at) && twin())
    };
    for (at, person) in people.iter().enumerate().filter(|(_, person)| !person.is_broken()) {
        let stem = skeleton_of(person.family()).unwrap_or_default();
        let stem = stem.strip_suffix('a').unwrap_or(&stem).to_owned();
        let near = |members: &[usize]| {
            members.last().is_some_and(|last| at - last <= BESIDE) && belongs(members, at)
        };
        match families.iter_mut().rev().find(|(known, members)| *known == stem && near(members)) {
            _ if stem.is_empty() => {}
            Some((_, members)) => members.push(at),
            None => families.push((stem, vec![at])),
        }
    }
    for (_, members) in families.into_iter().filter(|(_, members)| members.len() > 1) {
        if !members.iter().any(|at| people[*at].is_minor(today)) {
            continue;
        }
        let rows: Vec<u32> = members.iter().map(|at| people[*at].row).collect();
        for at in members {
            let child = people[at].is_minor(today);
            let row = people[at].row;
            let others: Vec<String> =
                rows.iter().filter(|other| **other != row).map(u32::to_string).collect();
            let (named, among) = match others.as_slice() {
                [one] => (format!("строке {one}"), "там"),
                several => (format!("строках {}", several.join(", ")), "среди них"),
            };
            let text = if child {
                format!("Ребёнок; фамилия как в {named}. Ребёнку нужна своя жалоба, подписывает родитель.")
            } else {
                format!("Фамилия как в {named}, {among} ребёнок: возможно, одна семья.")
            };
            people[at].findings.push(RowFinding {
                row,
                column: String::new(),
                code: if child { "child" } else { "family" }.to_owned(),
                severity: RowSeverity::Asked,
                text,
            });
        }
    }
}
