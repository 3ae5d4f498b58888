//! Rows of a table as cases: which column means which fact, and what a cell says.

use std::collections::BTreeMap;

use himoya_content::{ColumnMeans, RaidValue, Raids};
use himoya_facts::{FactEntry, FactType};
use himoya_tables::{Cell, Row, Table};
use jiff::civil::Date;
use serde_json::json;

use super::BatchError;
use super::people::Person;
use crate::Office;
use crate::case_file::{CaseFile, asked, read_fact, reason};
use crate::desk::spelling::fold;
use crate::error::Error;
use crate::wire::{ColumnRead, RowFinding, RowSeverity};

/// The parts of a name, in the order in which Russian papers write them.
const NAME: [&str; 3] = ["client.name.family", "client.name.given", "client.name.patronymic"];

/// What one column is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    Fact(String),
    FullName,
    Note,
    Ignored,
    Unknown,
}

/// The meaning of every column of a table.
pub(super) fn meanings(
    raids: &Raids,
    table: &Table,
    given: &BTreeMap<String, String>,
) -> Vec<(String, Meaning)> {
    let known = |title: &str| {
        let title = plain(title);
        raids.columns.iter().find(|column| column.titles.iter().any(|known| plain(known) == title))
    };
    let meaning = |title: &String| match given.get(title).map(String::as_str) {
        Some("") => Meaning::Ignored,
        Some("full_name") => Meaning::FullName,
        Some("note") => Meaning::Note,
        Some(fact) => Meaning::Fact(fact.to_owned()),
        None => match known(title).map(|column| &column.means) {
            Some(ColumnMeans::Fact(fact)) => Meaning::Fact(fact.clone()),
            Some(ColumnMeans::FullName) => Meaning::FullName,
            Some(ColumnMeans::Note) => Meaning::Note,
            Some(ColumnMeans::Nothing) => Meaning::Ignored,
            None => Meaning::Unknown,
        },
    };
    table.header.iter().map(|title| (title.clone(), meaning(title))).collect()
}

/// A title as it is compared: letters and digits alone, levelled.
pub(super) fn plain(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

impl Office {
    /// How the columns were taken, for a person to see.
    pub(super) fn columns_read(&self, meanings: &[(String, Meaning)]) -> Vec<ColumnRead> {
        let shown = |(title, meaning): &(String, Meaning)| {
            let (means, fact) = match meaning {
                Meaning::Fact(fact) => ("fact", Some(fact.clone())),
                Meaning::FullName => ("full_name", None),
                Meaning::Note => ("note", None),
                Meaning::Ignored => ("ignored", None),
                Meaning::Unknown => ("unknown", None),
            };
            let name = fact.as_ref().and_then(|fact| self.content.catalogue.get(fact));
            ColumnRead {
                title: title.clone(),
                means: means.to_owned(),
                name: name.map(|entry| entry.name.clone()),
                fact,
            }
        };
        meanings.iter().map(shown).collect()
    }

    /// Everybody in the table; a row without a single answer is no person.
    pub(super) fn people(
        &self,
        event: &CaseFile,
        table: &Table,
        meanings: &[(String, Meaning)],
        today: Date,
    ) -> Result<Vec<Person>, Error> {
        for (title, meaning) in meanings {
            if let Meaning::Fact(fact) = meaning {
                asked(&self.content, fact)
                    .map_err(|_| BatchError::NoMeaning { column: title.clone(), fact: fact.clone() })?;
            }
        }
        let names = |(_, meaning): &(String, Meaning)| {
            *meaning == Meaning::FullName
                || matches!(meaning, Meaning::Fact(fact) if NAME.contains(&fact.as_str()))
        };
        if !meanings.iter().any(names) {
            return Err(BatchError::NoPeople.into());
        }
        let rows = table.rows.iter().filter(|row| {
            let said = row.cells.iter().zip(meanings);
            said.into_iter().any(|(cell, (_, meaning))| {
                *cell != Cell::Empty && !matches!(meaning, Meaning::Ignored | Meaning::Unknown)
            })
        });
        Ok(rows.map(|row| self.person(event, row, meanings, today)).collect())
    }

    fn person(&self, event: &CaseFile, row: &Row, meanings: &[(String, Meaning)], today: Date) -> Person {
        let mut reader =
            RowReader { office: self, row: row.number, file: event.clone(), findings: Vec::new(), today };
        for (cell, (title, meaning)) in row.cells.iter().zip(meanings) {
            match meaning {
                Meaning::Fact(fact) => reader.fact(title, fact, cell),
                Meaning::FullName => reader.full_name(title, cell),
                Meaning::Note => reader.note(title, cell),
                Meaning::Ignored | Meaning::Unknown => {}
            }
        }
        let name = self.title(&reader.file);
        if name.is_empty() {
            reader.broken("", "no_name", "В строке нет имени. Впишите его или уберите строку.".to_owned());
        }
        Person { row: row.number, name, file: reader.file, findings: reader.findings }
    }
}

struct RowReader<'a> {
    office: &'a Office,
    row: u32,
    file: CaseFile,
    findings: Vec<RowFinding>,
    today: Date,
}

impl RowReader<'_> {
    fn finding(&mut self, column: &str, code: &str, severity: RowSeverity, text: String) {
        let (column, code) = (column.to_owned(), code.to_owned());
        self.findings.push(RowFinding { row: self.row, column, code, severity, text });
    }

    fn broken(&mut self, column: &str, code: &str, text: String) {
        self.finding(column, code, RowSeverity::Broken, text);
    }

    /// A cell as somebody would have typed it; nothing for an empty one.
    fn typed(&mut self, column: &str, cell: &Cell) -> Option<String> {
        match cell {
            Cell::Empty => None,
            Cell::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            Cell::Date(day) => Some(self.office.content.wording.date_numeric(*day)),
            Cell::Time { hour, minute } => Some(format!("{hour:02}:{minute:02}")),
            Cell::Moment(at) => Some(self.office.content.wording.date_numeric(at.date())),
            Cell::Number { text, precise: true } => Some(text.clone()),
            Cell::Number { text, precise: false } => {
                let what = format!(
                    "Число «{text}» так длинно, что таблица потеряла его последние цифры. Задайте столбцу текстовый вид и \
                     впишите номер заново."
                );
                self.broken(column, "digits_lost", what);
                None
            }
            Cell::Bool(said) => Some(if *said { "да" } else { "нет" }.to_owned()),
            Cell::Broken(code) => {
                self.broken(
                    column,
                    "cell_broken",
                    format!("В ячейке ошибка таблицы «{code}»: исправьте формулу."),
                );
                None
            }
        }
    }

    fn fact(&mut self, column: &str, fact: &str, cell: &Cell) {
        let Some(typed) = self.typed(column, cell) else { return };
        let Some(entry) = self.office.content.catalogue.get(fact).cloned() else { return };
        if NAME.contains(&fact) && typed.chars().any(|c| c.is_ascii_digit()) {
            return self.broken(
                column,
                "digit_in_name",
                format!("В имени «{typed}» есть цифра: проверьте запись."),
            );
        }
        let raids = &self.office.content.raids;
        if is_one_of(&raids.blank, &typed) || is_one_of(&raids.same, &typed) {
            return;
        }
        let typed = self.without_prefix(fact, &typed);
        let value = match self.office.said_in_cell(&entry, &typed) {
            Said::Unknown => Ok(Some(json!({ "fact": "unknown" }))),
            Said::Answer(said) => read_fact(&self.office.content, &entry, &said, self.today),
        };
        match value {
            Ok(value) => {
                if self.file.put(&self.office.content, fact, value).is_err() {
                    self.broken(column, "not_taken", format!("«{typed}» сюда не подходит."));
                }
            }
            Err(problem) => {
                let what = format!("«{typed}»: {}. Исправьте ячейку.", reason(&problem));
                self.broken(column, "unreadable", what);
            }
        }
    }

    /// The answer without words before it that tell something else, which is kept: «паспорт 40 7695789».
    fn without_prefix(&mut self, fact: &str, typed: &str) -> String {
        let office = self.office;
        let lower = typed.to_lowercase();
        let before = |word: &String| {
            let rest = lower.strip_prefix(word.to_lowercase().as_str())?;
            let ends = rest.chars().next().is_none_or(|c| !c.is_alphabetic());
            ends.then(|| word.chars().count())
        };
        let prefixes = office.content.raids.prefixes.iter().filter(|prefix| prefix.fact == fact);
        let longest = prefixes
            .flat_map(|prefix| prefix.words.iter().filter_map(before).map(move |length| (length, prefix)))
            .max_by_key(|(length, _)| *length);
        let Some((length, prefix)) = longest else { return typed.to_owned() };
        let rest: String = typed.chars().skip(length).collect();
        let rest = rest
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ':' | '№' | ','))
            .to_owned();
        // What a content file names is in the catalogue, so it can be put there.
        let told = self.file.put(&office.content, &prefix.tells, Some(json!(prefix.value)));
        if told.is_err() || rest.is_empty() { typed.to_owned() } else { rest }
    }

    /// A note stands with what the person told, so that it is neither lost nor printed.
    fn note(&mut self, column: &str, cell: &Cell) {
        let Some(typed) = self.typed(column, cell) else { return };
        let told = self.file.value.pointer("/intake/story").and_then(serde_json::Value::as_str);
        let told = told.map(|told| format!("{told}\n")).unwrap_or_default();
        let story = json!(format!("{told}{column}: {typed}"));
        drop(self.file.put(&self.office.content, "intake.story", Some(story)));
    }

    /// A name in one cell: family name, given name, and the rest, which is the patronymic. Who has one name only bears
    /// it as the family name, and the others do not fit.
    fn full_name(&mut self, column: &str, cell: &Cell) {
        let Some(typed) = self.typed(column, cell) else { return };
        let words: Vec<&str> = typed.split_whitespace().collect();
        let parts = [words.first().copied(), words.get(1).copied(), None];
        let rest = words.get(2..).unwrap_or_default().join(" ");
        for (fact, part) in NAME.into_iter().zip(parts) {
            let part =
                if fact == NAME[2] { Some(rest.as_str()).filter(|rest| !rest.is_empty()) } else { part };
            match part {
                Some(part) => self.fact(column, fact, &Cell::Text(part.to_owned())),
                None => {
                    drop(self.file.put(&self.office.content, fact, Some(json!({ "fact": "not_applicable" }))))
                }
            }
        }
        if words.len() > 5 {
            let what = format!("В имени «{typed}» больше пяти слов: проверьте, что это один человек.");
            self.finding(column, "long_name", RowSeverity::Asked, what);
        }
    }
}

/// What a cell says.
enum Said {
    /// An answer as a form takes it.
    Answer(String),
    /// Nobody knows.
    Unknown,
}

/// Whether a text is one of these words, whatever its case and its dots; a sign is itself.
fn is_one_of(words: &[String], typed: &str) -> bool {
    let levelled = plain(typed);
    words.iter().any(|word| match plain(word) {
        known if known.is_empty() => word == typed.trim(),
        known => known == levelled,
    })
}

impl Office {
    /// What a cell says in the words in which a form is answered: volunteers write «тадж.», «м», «не знает».
    fn said_in_cell(&self, entry: &FactEntry, typed: &str) -> Said {
        let raids = &self.content.raids;
        let plain_typed = plain(typed);
        let own = raids.values.iter().find(|value| value.fact == entry.id && is_one_of(&value.words, typed));
        match own {
            Some(RaidValue { value: Some(value), unknown: false, .. }) => return Said::Answer(value.clone()),
            Some(_) => return Said::Unknown,
            None if is_one_of(&raids.unknown, typed) => return Said::Unknown,
            None => {}
        }
        if entry.kind == FactType::Bool
            && let Some(answer) = raids.answers.iter().find(|answer| is_one_of(&answer.words, typed))
        {
            return Said::Answer(if answer.value { "yes" } else { "no" }.to_owned());
        }
        let wording = &self.content.wording;
        let folded = fold(typed);
        let found = match entry.kind {
            FactType::Country => wording
                .citizenships()
                .find(|(_, name)| plain(name) == plain_typed)
                .map(|(code, _)| code.to_owned()),
            FactType::Language => wording
                .language_names()
                .find(|(_, name)| plain(name) == plain_typed)
                .map(|(code, _)| code.to_owned()),
            FactType::Choice => {
                entry.values.iter().find(|value| self.plain_label(&entry.id, value) == plain_typed).cloned()
            }
            FactType::Date => {
                let about = raids.about.iter().find_map(|word| folded.strip_prefix(fold(word).as_str()));
                about.map(|rest| rest.trim().to_owned())
            }
            _ => None,
        };
        Said::Answer(found.unwrap_or_else(|| typed.to_owned()))
    }

    /// An answer of a closed list as a form shows it, levelled.
    fn plain_label(&self, fact: &str, value: &str) -> String {
        let key = format!("q-{}-{value}", fact.replace(".*", "").replace('.', "-"));
        self.content.answers.get(&key).map(|label| plain(label)).unwrap_or_default()
    }
}
