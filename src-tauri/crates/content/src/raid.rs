//! Raid mode: what the columns of a table may be called, how volunteers write answers, the words of its sheets, and the
//! worked events.

use std::collections::BTreeMap;

use himoya_facts::{Case, Catalogue};
use serde::Deserialize;

use crate::Loader;

const FOLDER: &str = "raids/";
const COLUMNS: &str = "raids/columns.toml";
const WORDS: &str = "raids/words.toml";
const CARD: &str = "raids/card.toml";

/// What a column is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnMeans {
    /// A fact.
    Fact(String),
    /// The whole name in one cell.
    FullName,
    /// A note, kept with what the person told.
    Note,
    /// Nothing: it is meant for people.
    Nothing,
}

/// A column that a table may have.
#[derive(Debug, Clone)]
pub struct RaidColumn {
    /// What it is taken for.
    pub means: ColumnMeans,
    /// Its titles; the first is that of the model table.
    pub titles: Vec<String>,
    /// What the model table shows in it.
    pub sample: String,
    /// Its width in the model table, in letters.
    pub width: u16,
    /// The answers that the model table offers.
    pub allowed: Vec<String>,
    /// A note on the column in the model table.
    pub note: String,
}

/// How an answer may be written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaidValue {
    /// Of this fact.
    pub fact: String,
    /// The answer as a form takes it; none for «не знаю».
    pub value: Option<String>,
    /// Whether the words say that nobody knows.
    #[serde(default)]
    pub unknown: bool,
    /// How it may be written; case, dots and spaces do not matter.
    pub words: Vec<String>,
}

/// Words before an answer that are no part of it and say something of another fact: «паспорт», «ВНЖ».
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaidPrefix {
    /// Before the answers of this fact.
    pub fact: String,
    /// The fact that they tell.
    pub tells: String,
    /// The value that they give it.
    pub value: String,
    /// The words.
    pub words: Vec<String>,
}

/// How yes and no may be written, for every fact of that type.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaidAnswer {
    /// Which of the two.
    pub value: bool,
    /// The words.
    pub words: Vec<String>,
}

/// A stack of papers of one family, printed beside the whole.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaidStack {
    /// The family of papers.
    pub family: String,
    /// Name of the file.
    pub file: String,
}

/// The words of the sheets and of the register.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each is the Russian word for its name")]
pub struct RaidWords {
    pub people: String,
    pub print_title: String,
    pub print_file: String,
    pub register_file: String,
    pub findings_sheet: String,
    pub row: String,
    pub name: String,
    pub place: String,
    pub state: String,
    pub made: String,
    pub failed: String,
    pub broken: String,
    pub repeated: String,
    pub waiting: String,
    pub last_moment: String,
    pub papers: String,
    pub pages: String,
    pub copies: String,
    pub lacks: String,
    pub signatures: String,
    pub unsigned: String,
    pub folder: String,
    pub column: String,
    pub finding: String,
    #[serde(default)]
    pub stack: Vec<RaidStack>,
}

/// A worked event with its people.
#[derive(Debug, Clone)]
pub struct RaidEvent {
    /// Title in Russian.
    pub title: String,
    /// What it shows, in Russian.
    pub about: String,
    /// The papers that it shows.
    pub documents: Vec<String>,
    /// What all have in common.
    pub case: Case,
    /// Name of the table's file, which tells its kind.
    pub table_name: String,
    /// The table as it was written.
    pub table: Vec<u8>,
}

/// Something of the event that its card names as wrong.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaidBreach {
    /// The fact.
    pub fact: String,
    /// The value at which it is said; `unknown` for a fact that was asked and is not known.
    pub value: String,
    /// What is said, in Russian.
    pub text: String,
}

/// What a new raid in the window begins with, and what the card of its event shows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaidCard {
    /// The papers of a new raid.
    pub documents: Vec<String>,
    /// The columns of a new raid, by the first of their titles.
    pub columns: Vec<String>,
    /// The lines of the card: facts, in order.
    pub lines: Vec<String>,
    /// Answers of a new event that are the same in every raid: fact and value.
    #[serde(default)]
    pub given: BTreeMap<String, String>,
    /// What is said of the event.
    #[serde(default)]
    pub breach: Vec<RaidBreach>,
}

/// Everything about raids.
#[derive(Debug, Clone)]
pub struct Raids {
    /// What the window begins with and shows.
    pub card: RaidCard,
    /// The columns, in the order of the model table.
    pub columns: Vec<RaidColumn>,
    /// How answers may be written.
    pub values: Vec<RaidValue>,
    /// Words before an answer.
    pub prefixes: Vec<RaidPrefix>,
    /// How yes and no may be written.
    pub answers: Vec<RaidAnswer>,
    /// How «не знаю» may be written.
    pub unknown: Vec<String>,
    /// What stands for an empty cell.
    pub blank: Vec<String>,
    /// How «как у всех» may be written: what all have in common stands.
    pub same: Vec<String>,
    /// Words before a date that is not exact.
    pub about: Vec<String>,
    /// The words of the sheets.
    pub words: RaidWords,
    /// The worked events by id.
    pub examples: BTreeMap<String, RaidEvent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnsFile {
    unknown: Vec<String>,
    blank: Vec<String>,
    same: Vec<String>,
    about: Vec<String>,
    column: Vec<ColumnSource>,
    #[serde(default)]
    value: Vec<RaidValue>,
    #[serde(default)]
    prefix: Vec<RaidPrefix>,
    #[serde(default)]
    answer: Vec<RaidAnswer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnSource {
    fact: Option<String>,
    kind: Option<ColumnKind>,
    #[serde(default)]
    ignore: bool,
    titles: Vec<String>,
    #[serde(default)]
    sample: String,
    #[serde(default = "usual")]
    width: u16,
    #[serde(default)]
    allowed: Vec<String>,
    #[serde(default)]
    note: String,
}

/// Columns that are no single fact.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ColumnKind {
    FullName,
    Note,
}

fn usual() -> u16 {
    16
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventFile {
    title: String,
    about: String,
    documents: Vec<String>,
    table: String,
    case: Case,
}

impl Loader<'_> {
    pub(crate) fn raids(&mut self, catalogue: &Catalogue) -> Option<Raids> {
        let file: ColumnsFile = self.toml(COLUMNS)?;
        let words: RaidWords = self.toml(WORDS)?;
        let card: RaidCard = self.toml(CARD)?;
        let before = self.errors.len();
        self.check_card(&card, catalogue);
        let named = file.column.iter().filter_map(|column| column.fact.as_ref());
        let named = named.chain(file.value.iter().map(|value| &value.fact));
        let told = file.prefix.iter().flat_map(|prefix| [&prefix.fact, &prefix.tells]);
        let named: Vec<String> = named.chain(told).cloned().collect();
        for fact in named {
            if catalogue.get(&fact).is_none_or(|entry| entry.derived || entry.id.contains('*')) {
                let line = self.naming(COLUMNS, &fact);
                self.fail::<()>(COLUMNS, line, format!("no fact `{fact}` for a column"), "see facts.toml");
            }
        }
        let columns: Vec<_> = file.column.into_iter().filter_map(|column| self.column(column)).collect();
        let examples = self.events();
        for title in &card.columns {
            let known = |column: &RaidColumn| column.titles.contains(title);
            if !columns.iter().any(known) {
                let line = self.naming(CARD, title);
                self.fail::<()>(CARD, line, format!("no column `{title}`"), "see raids/columns.toml");
            }
        }
        (self.errors.len() == before).then_some(Raids {
            card,
            columns,
            values: file.value,
            prefixes: file.prefix,
            answers: file.answer,
            blank: file.blank,
            same: file.same,
            unknown: file.unknown,
            about: file.about,
            words,
            examples,
        })
    }

    fn check_card(&mut self, card: &RaidCard, catalogue: &Catalogue) {
        let named = card.lines.iter().chain(card.given.keys());
        for fact in named.chain(card.breach.iter().map(|breach| &breach.fact)) {
            if catalogue.get(fact).is_none_or(|entry| entry.derived || entry.id.contains('*')) {
                let line = self.naming(CARD, fact);
                self.fail::<()>(CARD, line, format!("no fact `{fact}` for the card"), "see facts.toml");
            }
        }
    }

    fn column(&mut self, source: ColumnSource) -> Option<RaidColumn> {
        let title = source.titles.first().cloned().unwrap_or_default();
        let means = match (source.fact, source.kind, source.ignore) {
            (Some(fact), None, false) => ColumnMeans::Fact(fact),
            (None, Some(ColumnKind::FullName), false) => ColumnMeans::FullName,
            (None, Some(ColumnKind::Note), false) => ColumnMeans::Note,
            (None, None, true) => ColumnMeans::Nothing,
            _ => {
                let what = format!("column `{title}` is not one of a fact, a full name, a note, or ignored");
                let line = self.naming(COLUMNS, &title);
                return self.fail(COLUMNS, line, what, "give `fact`, `kind` or `ignore`");
            }
        };
        if title.is_empty() {
            return self.fail(COLUMNS, None, "a column without a title", "give `titles`");
        }
        let (titles, sample, width, allowed, note) =
            (source.titles, source.sample, source.width, source.allowed, source.note);
        Some(RaidColumn { means, titles, sample, width, allowed, note })
    }

    fn events(&mut self) -> BTreeMap<String, RaidEvent> {
        let paths: Vec<String> = self
            .files
            .under(FOLDER)
            .filter(|path| path.ends_with(".toml") && ![COLUMNS, WORDS, CARD].contains(&path.as_str()))
            .collect();
        let mut events = BTreeMap::new();
        for path in paths {
            let Some(file) = self.toml::<EventFile>(&path) else { continue };
            let Some(table) = self.files.get(&format!("{FOLDER}{}", file.table)).map(<[u8]>::to_vec) else {
                let line = self.naming(&path, &file.table);
                self.fail::<()>(&path, line, format!("no table `{}`", file.table), "put it beside this file");
                continue;
            };
            let id = path.trim_start_matches(FOLDER).trim_end_matches(".toml").to_owned();
            let EventFile { title, about, documents, table: table_name, case } = file;
            events.insert(id, RaidEvent { title, about, documents, case, table_name, table });
        }
        events
    }
}
