//! A case in its JSON form: every leaf checked against the catalogue, every problem reported at once.

use std::fmt;

use himoya_content::Content;
use himoya_facts::{Case, FactEntry, FactPath, FactType, sanitise};
use himoya_forms::{Problem, read_answer};
use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::error::Error;

/// A case whose every fact can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFile {
    pub(crate) value: Value,
    pub(crate) case: Case,
    /// No case, but a form to be filled by hand.
    pub(crate) blank: bool,
}

/// What is wrong at one place of a case file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseProblem {
    /// Path of the place; empty for the whole file.
    pub path: String,
    /// What is wrong.
    pub kind: CaseProblemKind,
}

/// Kinds of problems in a case file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseProblemKind {
    /// There is no such field.
    UnknownField,
    /// The value is of another type than the fact.
    WrongType(FactType),
    /// The value is of the right type and cannot be.
    Unreadable(Problem, String),
}

impl fmt::Display for CaseProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", if self.path.is_empty() { "файл" } else { &self.path })?;
        match &self.kind {
            CaseProblemKind::UnknownField => f.write_str("такого поля нет"),
            CaseProblemKind::WrongType(kind) => write!(f, "здесь нужно {}", expected(*kind)),
            CaseProblemKind::Unreadable(problem, value) => write!(f, "{}{}", reason(problem), quoted(value)),
        }
    }
}

fn quoted(value: &str) -> String {
    if value.is_empty() || value.chars().count() > 40 { String::new() } else { format!(" — «{value}»") }
}

fn expected(kind: FactType) -> &'static str {
    match kind {
        FactType::Text | FactType::LongText => "строка",
        FactType::Date => "дата строкой вида 2026-11-10",
        FactType::Time => "время строкой вида 14:20",
        FactType::Number => "целое число",
        FactType::Year => "год целым числом",
        FactType::Bool => "true или false",
        FactType::Choice => "один из ответов, перечисленных в схеме",
        FactType::Country => "код страны из трёх букв, например TJK",
        FactType::Language => "код языка, например tg",
        FactType::Zone => "часовой пояс, например Europe/Moscow",
        FactType::List => "список",
    }
}

/// Why a text cannot be read, in Russian.
pub(crate) fn reason(problem: &Problem) -> &'static str {
    match problem {
        Problem::DateFormat => "это не дата",
        Problem::DateImpossible => "такого дня нет в календаре",
        Problem::LimitMissing => "нужны оба предела: не раньше и не позже",
        Problem::LimitsOrder => "поздний предел раньше раннего",
        Problem::NumberFormat => "это не целое число",
        Problem::NumberRange => "слишком большое число",
        Problem::YearRange => "это не год",
        Problem::TimeFormat => "это не время суток",
        Problem::TextLong => "текст длиннее 20 000 знаков",
        Problem::WordLong => "слово длиннее 200 знаков не поместится на лист",
        Problem::ChoiceUnknown => "такого ответа нет",
    }
}

impl CaseFile {
    /// An empty case.
    pub fn empty() -> CaseFile {
        CaseFile { value: Value::Object(Map::new()), case: Case::default(), blank: false }
    }

    /// No case at all: a paper drafted for it is a form to be filled by hand.
    pub(crate) fn blank() -> CaseFile {
        CaseFile { blank: true, ..CaseFile::empty() }
    }

    /// Reads a case file. Texts are cleaned of invisible characters on the way in.
    ///
    /// # Errors
    ///
    /// [`Error::NotJson`], or [`Error::Case`] with every problem found.
    pub fn parse(content: &Content, text: &str, today: Date) -> Result<CaseFile, Error> {
        let value: Value = serde_json::from_str(text.trim_start_matches('\u{FEFF}'))
            .map_err(|error| Error::NotJson { line: error.line(), column: error.column() })?;
        CaseFile::from_value(content, value, today)
    }

    /// Reads a case from its JSON tree.
    ///
    /// # Errors
    ///
    /// [`Error::Case`] with every problem found.
    pub fn from_value(content: &Content, mut value: Value, today: Date) -> Result<CaseFile, Error> {
        let mut problems = Vec::new();
        Reader { content, today, problems: &mut problems }.node(&mut value, "");
        if !problems.is_empty() {
            return Err(Error::Case(problems));
        }
        let case = serde_json::from_value(value.clone()).map_err(|_| Error::Defect)?;
        Ok(CaseFile { value, case, blank: false })
    }

    /// Sets a fact from a typed text: `?` is «не знаю», `-` «не относится», nothing clears it.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] or [`Error::Case`].
    pub fn set(&mut self, content: &Content, path: &str, typed: &str, today: Date) -> Result<(), Error> {
        let absent = |kind| Some(serde_json::json!({ "fact": kind }));
        let value = match typed {
            "?" => absent("unknown"),
            "-" => absent("not_applicable"),
            typed => {
                let entry = asked(content, path)?;
                read_fact(content, entry, typed, today).map_err(|problem| {
                    let kind = CaseProblemKind::Unreadable(problem, typed.to_owned());
                    Error::Case(vec![CaseProblem { path: path.to_owned(), kind }])
                })?
            }
        };
        self.put(content, path, value)
    }

    /// Writes a value, or clears the fact.
    pub(crate) fn put(&mut self, content: &Content, path: &str, value: Option<Value>) -> Result<(), Error> {
        asked(content, path)?;
        let parsed: FactPath = path.parse().map_err(|_| Error::NoFact(path.to_owned()))?;
        if !parsed.set(&mut self.value, value) {
            return Err(Error::NoFact(path.to_owned()));
        }
        self.case = serde_json::from_value(self.value.clone()).map_err(|_| Error::Defect)?;
        Ok(())
    }

    /// The same case with members of a list emptied; they keep their places.
    pub(crate) fn without_members(&self, list: &str, places: &[usize]) -> Result<CaseFile, Error> {
        let mut value = self.value.clone();
        for at in places {
            let path: FactPath = format!("{list}.{at}").parse().map_err(|_| Error::Defect)?;
            path.set(&mut value, Some(Value::Object(Map::new())));
        }
        let case = serde_json::from_value(value.clone()).map_err(|_| Error::Defect)?;
        Ok(CaseFile { value, case, blank: self.blank })
    }

    /// The case as JSON text, indented, dates as ISO strings.
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(&self.value).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// The catalogue entry of a fact that may be asked for.
pub(crate) fn asked<'a>(content: &'a Content, path: &str) -> Result<&'a FactEntry, Error> {
    let entry = content.catalogue.get(path).filter(|entry| !entry.derived);
    entry.ok_or_else(|| Error::NoFact(path.to_owned()))
}

/// Reads a typed text, with the code tables of the content: a country or language must be in them.
pub(crate) fn read_fact(
    content: &Content,
    entry: &FactEntry,
    typed: &str,
    today: Date,
) -> Result<Option<Value>, Problem> {
    let value = read_answer(entry, typed, today)?;
    let code = value.as_ref().and_then(Value::as_str).unwrap_or_default();
    let known = match entry.kind {
        FactType::Country if value.is_some() => {
            content.wording.citizenships().any(|(known, _)| known == code)
        }
        FactType::Language if value.is_some() => {
            content.wording.language_names().any(|(known, _)| known == code)
        }
        FactType::Zone if value.is_some() => content.zones.get(code).is_some(),
        _ => true,
    };
    if known { Ok(value) } else { Err(Problem::ChoiceUnknown) }
}

struct Reader<'a> {
    content: &'a Content,
    today: Date,
    problems: &'a mut Vec<CaseProblem>,
}

impl Reader<'_> {
    fn fail(&mut self, path: &str, kind: CaseProblemKind) {
        self.problems.push(CaseProblem { path: path.to_owned(), kind });
    }

    fn node(&mut self, value: &mut Value, path: &str) {
        let entry = self.content.catalogue.get(path).filter(|entry| !entry.derived).cloned();
        match (entry, value) {
            (Some(entry), value) => self.leaf(&entry, value, path),
            (None, Value::Object(map)) if path.is_empty() || self.is_group(path) => {
                for (key, child) in map.iter_mut() {
                    let child_path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    if key.is_empty() || key.contains('.') {
                        self.fail(&child_path, CaseProblemKind::UnknownField);
                    } else {
                        self.node(child, &child_path);
                    }
                }
            }
            _ => self.fail(path, CaseProblemKind::UnknownField),
        }
    }

    fn is_group(&self, path: &str) -> bool {
        let Ok(path) = path.parse::<FactPath>() else { return false };
        let prefix = format!("{}.", path.pattern());
        self.content.catalogue.iter().any(|entry| !entry.derived && entry.id.starts_with(&prefix))
    }

    fn leaf(&mut self, entry: &FactEntry, value: &mut Value, path: &str) {
        match value {
            Value::Null => {}
            Value::Array(items) if entry.kind == FactType::List => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.node(item, &format!("{path}.{index}"));
                }
            }
            Value::Object(map) => {
                let kind = map.get("fact").and_then(Value::as_str);
                if kind == Some("between") && entry.kind == FactType::Date {
                    return self.limits(map, path);
                }
                if map.len() != 1 || !matches!(kind, Some("unknown" | "not_applicable")) {
                    self.fail(path, CaseProblemKind::WrongType(entry.kind));
                }
            }
            Value::String(text) => self.text(entry, text, path),
            Value::Bool(_) if entry.kind == FactType::Bool => {}
            Value::Number(number) if matches!(entry.kind, FactType::Number | FactType::Year) => {
                let typed = number.to_string();
                self.read(entry, &typed, path);
            }
            _ => self.fail(path, CaseProblemKind::WrongType(entry.kind)),
        }
    }

    /// Two days, the earlier first.
    fn limits(&mut self, map: &Map<String, Value>, path: &str) {
        let (Some(from), Some(to), 3) =
            (map.get("from").and_then(Value::as_str), map.get("to").and_then(Value::as_str), map.len())
        else {
            return self.fail(path, CaseProblemKind::WrongType(FactType::Date));
        };
        self.day(from, path);
        self.day(to, path);
        if from >= to {
            self.fail(path, CaseProblemKind::Unreadable(Problem::LimitsOrder, format!("{from} – {to}")));
        }
    }

    fn day(&mut self, text: &str, path: &str) {
        if text.parse::<Date>().is_err() || text.len() != 10 {
            let problem = if looks_like_iso(text) { Problem::DateImpossible } else { Problem::DateFormat };
            self.fail(path, CaseProblemKind::Unreadable(problem, text.to_owned()));
        }
    }

    fn text(&mut self, entry: &FactEntry, text: &mut String, path: &str) {
        match entry.kind {
            FactType::Date => self.day(text, path),
            FactType::Number | FactType::Year | FactType::Bool | FactType::List => {
                self.fail(path, CaseProblemKind::WrongType(entry.kind));
            }
            _ => {
                *text = sanitise(text).text.trim().to_owned();
                let typed = text.clone();
                self.read(entry, &typed, path);
            }
        }
    }

    fn read(&mut self, entry: &FactEntry, typed: &str, path: &str) {
        if let Err(problem) = read_fact(self.content, entry, typed, self.today) {
            self.fail(path, CaseProblemKind::Unreadable(problem, typed.to_owned()));
        }
    }
}

/// Ten characters, digits where a date has them: the form is right, the day does not exist.
fn looks_like_iso(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    matches!(parts.as_slice(), [y, m, d] if y.len() == 4 && m.len() == 2 && d.len() == 2
        && digits(y) && digits(m) && digits(d))
}
