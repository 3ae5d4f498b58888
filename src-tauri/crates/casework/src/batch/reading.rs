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
use crate::desk::spelling::{fold, is_apostrophe};
use crate::error::Error;
use crate::wire::{ColumnRead, RowFinding, RowSeverity};

/// The parts of a name, in the order in which Russian papers write them.
pub(crate) const NAME: [&str; 3] = ["client.name.family", "client.name.given", "client.name.patronymic"];

/// The one day of a person that cannot lie ahead.
const BORN: &str = "client.birth_date";

/// So many characters of a cell stand in a message, as in one about a case file.
const QUOTED: usize = 40;

/// What one column is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meaning {
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
    let meaning = |title: &String| meaning_of(raids, title, given.get(title).map(String::as_str));
    table.header.iter().map(|title| (title.clone(), meaning(title))).collect()
}

/// The meaning of one column: what was given for it, else what its title says.
pub(crate) fn meaning_of(raids: &Raids, title: &str, given: Option<&str>) -> Meaning {
    let known = || raids.columns.iter().find(|column| is_one_of(&column.titles, title));
    match given {
        Some("") => Meaning::Ignored,
        Some("full_name") => Meaning::FullName,
        Some("note") => Meaning::Note,
        Some(fact) => Meaning::Fact(fact.to_owned()),
        None => match known().map(|column| &column.means) {
            Some(ColumnMeans::Fact(fact)) => Meaning::Fact(fact.clone()),
            Some(ColumnMeans::FullName) => Meaning::FullName,
            Some(ColumnMeans::Note) => Meaning::Note,
            Some(ColumnMeans::Nothing) => Meaning::Ignored,
            None => Meaning::Unknown,
        },
    }
}

/// A text as it is compared: letters and digits alone, levelled. An apostrophe of an Uzbek word is typed in as many ways as
/// there are signs that look like it, and often left out.
pub(crate) fn plain(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric() && !is_apostrophe(*c)).collect()
}

impl Office {
    /// How the columns were taken, for a person to see.
    pub(crate) fn columns_read(&self, meanings: &[(String, Meaning)]) -> Vec<ColumnRead> {
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
        if !meanings.iter().any(|(_, meaning)| is_name(meaning)) {
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

    /// One row, read over what all have in common.
    pub(crate) fn person(
        &self,
        event: &CaseFile,
        row: &Row,
        meanings: &[(String, Meaning)],
        today: Date,
    ) -> Person {
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
        let column = meanings.iter().find(|(_, meaning)| is_name(meaning)).map(|(title, _)| title.as_str());
        let named = |finding: &RowFinding| Some(finding.column.as_str()) == column;
        // A name that cannot be read was said already.
        if name.is_empty() && !reader.findings.iter().any(named) {
            let what = "В строке нет имени. Впишите его или уберите строку.".to_owned();
            reader.broken(column.unwrap_or_default(), "no_name", what);
        }
        Person { row: row.number, name, file: reader.file, findings: reader.findings }
    }
}

/// Whether a column holds a name or a part of it.
pub(crate) fn is_name(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::FullName => true,
        Meaning::Fact(fact) => NAME.contains(&fact.as_str()),
        Meaning::Note | Meaning::Ignored | Meaning::Unknown => false,
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
            Cell::Text(text) if has_lost_digits(text) => {
                self.digits_lost(column, text);
                None
            }
            Cell::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            Cell::Date(day) => Some(self.office.content.wording.date_numeric(*day)),
            Cell::Time { hour, minute } => Some(format!("{hour:02}:{minute:02}")),
            Cell::Moment(at) => Some(self.office.content.wording.date_numeric(at.date())),
            Cell::Number { text, precise: true } => Some(text.clone()),
            Cell::Number { text, precise: false } => {
                self.digits_lost(column, text);
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

    fn digits_lost(&mut self, column: &str, text: &str) {
        let what = format!(
            "Число «{text}» так длинно, что таблица потеряла его последние цифры. Задайте столбцу текстовый вид и \
             впишите номер заново."
        );
        self.broken(column, "digits_lost", what);
    }

    fn fact(&mut self, column: &str, fact: &str, cell: &Cell) {
        let Some(typed) = self.typed(column, cell) else { return };
        let Some(entry) = self.office.content.catalogue.get(fact).cloned() else { return };
        if NAME.contains(&fact) && typed.chars().any(|c| c.is_ascii_digit()) {
            return self.broken(
                column,
                "digit_in_name",
                format!("В имени «{}» есть цифра: проверьте запись.", cut(&typed)),
            );
        }
        let raids = &self.office.content.raids;
        if is_one_of(&raids.blank, &typed) || is_one_of(&raids.same, &typed) {
            return;
        }
        if NAME.contains(&fact) && !is_one_of(&raids.unknown, &typed) && !typed.chars().all(is_of_a_name) {
            return self.broken(
                column,
                "odd_sign_in_name",
                format!(
                    "В имени «{}» есть знак, которого в именах не бывает: впишите имя заново.",
                    cut(&typed)
                ),
            );
        }
        // Once a person, however many parts of the name there are.
        if fact == NAME[0] && typed.chars().any(|c| c.is_ascii_alphabetic()) {
            let what = format!(
                "Имя «{}» записано латинскими буквами, и так стоит в бумагах. Для суда впишите его русскими, как в переводе \
                 паспорта.",
                cut(&typed)
            );
            self.finding(column, "latin_name", RowSeverity::Asked, what);
        }
        let typed = self.without_prefix(fact, &typed);
        let value = match self.office.said_in_cell(&entry, &typed) {
            Said::Unknown => Ok(Some(json!({ "fact": "unknown" }))),
            Said::Answer(said) => read_fact(&self.office.content, &entry, &said, self.today),
        };
        match value {
            Ok(Some(value)) if fact == BORN && is_ahead(&value, self.today) => {
                let what = format!("«{}»: день рождения ещё не наступил. Исправьте ячейку.", cut(&typed));
                self.broken(column, "date_ahead", what);
            }
            Ok(value) => {
                if self.file.put(&self.office.content, fact, value).is_err() {
                    self.broken(column, "not_taken", format!("«{}» сюда не подходит.", cut(&typed)));
                }
            }
            Err(problem) => {
                let what = format!("«{}»: {}. Исправьте ячейку.", cut(&typed), reason(&problem));
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

/// Whether a text is a number as the grid of a raid marks it when a spreadsheet has lost its end.
fn has_lost_digits(text: &str) -> bool {
    let digits = text.strip_suffix('…').unwrap_or_default();
    digits.len() >= 15 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a name may hold a sign. What an export could not write it replaced by signs that no name has.
fn is_of_a_name(c: char) -> bool {
    let mark = ('\u{300}'..='\u{36F}').contains(&c);
    c.is_alphabetic()
        || c.is_whitespace()
        || is_apostrophe(c)
        || matches!(c, '-' | '‐' | '‑' | '–' | '.')
        || mark
}

/// Whether a day, or the earlier of its limits, has not come yet.
fn is_ahead(value: &serde_json::Value, today: Date) -> bool {
    let first = value.as_str().or_else(|| value.get("from")?.as_str());
    first.and_then(|text| text.parse::<Date>().ok()).is_some_and(|day| day > today)
}

/// What follows one of these words, of which letters must not go on; the longest word counts.
fn after_word<'t>(words: &[String], typed: &'t str) -> Option<&'t str> {
    let folded = fold(typed);
    let length = |word: &String| {
        let rest = folded.strip_prefix(fold(word).as_str())?;
        let goes_on = word.ends_with(char::is_alphabetic) && rest.starts_with(char::is_alphabetic);
        (!goes_on).then(|| fold(word).chars().count())
    };
    let length = words.iter().filter_map(length).max()?;
    let at = typed.char_indices().nth(length).map_or(typed.len(), |(at, _)| at);
    // Such a word alone says nothing, and is shown as what cannot be read.
    Some(typed[at..].trim_start_matches(|c: char| !c.is_alphanumeric())).filter(|rest| !rest.is_empty())
}

/// The beginning of a cell, enough to find it: a message carries no more of a case.
fn cut(typed: &str) -> String {
    match typed.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &typed[..end]),
        None => typed.to_owned(),
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
            FactType::Date => after_word(&raids.about, typed).map(str::to_owned),
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
