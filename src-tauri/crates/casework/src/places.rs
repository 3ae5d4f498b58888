//! Places of a case in words and what stands there, for disagreements and the history of a field.

use himoya_content::fact_key;
use himoya_facts::{FactEntry, FactType};
use himoya_forms::write_answer;
use himoya_replica::{Claim, Conflict, Discord, Replica};
use jiff::civil::Date;
use serde_json::Value;

use crate::Office;
use crate::case_file::CaseFile;
use crate::view::question_kind;
use crate::wire::{AlternativeView, AnswerState, ClaimView, ConflictView, DiscordKind, ValueView};

/// So many facts of a group are named before the rest is left out.
const NAMED: usize = 3;

/// Who looks: the day, and the copy of the vault whose own edits are «здесь».
pub(crate) struct Eyes {
    pub(crate) today: Date,
    pub(crate) device: String,
}

/// A place of a case.
pub(crate) struct Place {
    /// Path of the fact or of the group of facts.
    pub(crate) fact: Option<String>,
    /// Whether it holds a text that cannot be read, and not the fact itself.
    pub(crate) raw: bool,
    pub(crate) text: String,
}

impl Office {
    /// The person's name in a stored case; empty when it is not known or the case cannot be read.
    pub(crate) fn title_of(&self, document: Option<&Value>, today: Date) -> String {
        let body = document.and_then(|document| document.get("body")).cloned();
        let file = body.map(|body| CaseFile::from_value(&self.content, body, today));
        file.and_then(Result::ok).map(|file| self.title(&file)).unwrap_or_default()
    }

    /// What is to be decided in a case.
    pub(crate) fn conflicts_of(&self, replica: &Replica, eyes: &Eyes) -> Vec<ConflictView> {
        let found = replica.conflicts();
        if found.is_empty() {
            return Vec::new();
        }
        let document = replica.document();
        let title = self.title_of(document.as_ref(), eyes.today);
        let view = |conflict: &Conflict| {
            let place = self.locus(&conflict.pointer, document.as_ref());
            let alternatives = conflict.alternatives.iter().map(|alternative| AlternativeView {
                operation: operation_of(&alternative.claims),
                shown: alternative.shown,
                value: self.value(&place, alternative.value.as_ref()),
                claims: alternative.claims.iter().map(|claim| eyes.claim(claim)).collect(),
            });
            ConflictView {
                case: replica.case().to_owned(),
                title: title.clone(),
                pointer: conflict.pointer.clone(),
                alternatives: alternatives.collect(),
                path: place.fact,
                place: place.text,
                discord: match conflict.discord {
                    Discord::Values => DiscordKind::Values,
                    Discord::Removed => DiscordKind::Removed,
                    Discord::Replaced => DiscordKind::Replaced,
                    Discord::Order => DiscordKind::Order,
                },
            }
        };
        found.iter().map(view).collect()
    }

    /// A place by its pointer into the document of a case.
    pub(crate) fn locus(&self, pointer: &str, document: Option<&Value>) -> Place {
        let steps: Vec<String> =
            pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        let plain = |text: &str| Place { fact: None, raw: false, text: text.to_owned() };
        match steps.as_slice() {
            ["body", first, rest @ ..] => {
                let path = rest.iter().fold((*first).to_owned(), |path, step| format!("{path}.{step}"));
                let text = self.fact_place(&path);
                Place { fact: Some(path), raw: false, text }
            }
            ["typed", path] => {
                let text = format!("{} — текст, который не читается", self.fact_place(path));
                Place { fact: Some((*path).to_owned()), raw: true, text }
            }
            ["attachments", id, ..] => {
                let name = document
                    .and_then(|document| document.get("attachments")?.get(id)?.get("name")?.as_str())
                    .unwrap_or_default();
                plain(&format!("Вложение «{name}»"))
            }
            ["attachments"] => plain("Вложения"),
            ["typed"] => plain("Тексты, которые не читаются"),
            ["sample"] => plain("Пометка учебного дела"),
            _ => plain("Дело целиком"),
        }
    }

    /// The name of a fact: «Адрес», «Родственники, запись 2: имя».
    pub(crate) fn fact_place(&self, path: &str) -> String {
        let catalogue = &self.content.catalogue;
        let steps: Vec<&str> = path.split('.').collect();
        let mut parts = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            if let Ok(index) = step.parse::<usize>() {
                let list = steps[..at].join(".");
                let name = catalogue.get(&list).map_or(list.as_str(), |entry| entry.name.as_str());
                parts.push(format!("{name}, запись {}", index.saturating_add(1)));
            }
        }
        if steps.last().is_some_and(|step| step.parse::<usize>().is_err()) {
            match catalogue.get(path) {
                Some(entry) => parts.push(entry.name.clone()),
                None => parts.push(self.group(path)),
            }
        }
        let text = parts.join(": ");
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or(text)
    }

    /// A group of facts has no name of its own; the first of its facts tell what it is.
    fn group(&self, path: &str) -> String {
        let prefix = format!("{path}.");
        let names: Vec<&str> = self
            .content
            .catalogue
            .iter()
            .filter(|entry| entry.id.starts_with(&prefix) && !entry.derived)
            .map(|entry| entry.name.as_str())
            .take(NAMED)
            .collect();
        if names.is_empty() { path.to_owned() } else { names.join(", ") }
    }

    /// What stands at a place.
    pub(crate) fn value(&self, place: &Place, value: Option<&Value>) -> ValueView {
        let entry = place.fact.as_ref().and_then(|path| self.content.catalogue.get(path));
        match entry {
            Some(entry) if place.raw => ValueView {
                state: if value.is_some() { AnswerState::Invalid } else { AnswerState::Unasked },
                text: value.and_then(Value::as_str).unwrap_or_default().to_owned(),
                ..of_fact(entry)
            },
            Some(entry) if entry.kind != FactType::List => ValueView {
                state: state(value),
                text: value.map(|value| write_answer(entry, value)).unwrap_or_default(),
                label: value.and_then(|value| self.label(entry, value)),
                ..of_fact(entry)
            },
            entry => {
                let mut lines = Vec::new();
                if let Some(value) = value {
                    self.lines(place.fact.as_deref().unwrap_or_default(), value, &mut lines);
                }
                ValueView {
                    state: state(value),
                    kind: entry.map(|entry| question_kind(entry.kind)),
                    text: String::new(),
                    key: None,
                    label: None,
                    lines,
                }
            }
        }
    }

    /// The name of a code: of a country, language, time zone or of an answer of a closed list.
    fn label(&self, entry: &FactEntry, value: &Value) -> Option<String> {
        let code = value.as_str()?;
        let wording = &self.content.wording;
        let of = |(known, name): (&str, &str)| (known == code).then(|| name.to_owned());
        match entry.kind {
            FactType::Country => wording.citizenships().find_map(of),
            FactType::Language => wording.language_names().find_map(of),
            FactType::Zone => self.content.zones.get(code).map(|zone| zone.name().to_owned()),
            FactType::Choice => {
                self.content.answers.get(&format!("q-{}-{code}", fact_key(&entry.id))).cloned()
            }
            _ => None,
        }
    }

    /// What stands in a fact, in words; empty when nobody was asked.
    pub(crate) fn answer_in_words(&self, fact: &str, value: &Value) -> String {
        let Some(entry) = self.content.catalogue.get(fact) else { return String::new() };
        match state(Some(value)) {
            AnswerState::Unasked => String::new(),
            AnswerState::Unknown => "не знаю".to_owned(),
            AnswerState::NotApplicable => "не относится".to_owned(),
            AnswerState::Known | AnswerState::Invalid => {
                self.label(entry, value).unwrap_or_else(|| write_answer(entry, value))
            }
        }
    }

    /// Each fact below a place as a line.
    fn lines(&self, path: &str, value: &Value, into: &mut Vec<String>) {
        let step = |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") };
        match (self.content.catalogue.get(path).filter(|entry| entry.kind != FactType::List), value) {
            (Some(entry), value) => {
                let text = match state(Some(value)) {
                    AnswerState::Unknown => "не знаю".to_owned(),
                    AnswerState::NotApplicable => "не относится".to_owned(),
                    _ => self.label(entry, value).unwrap_or_else(|| write_answer(entry, value)),
                };
                into.push(format!("{}: {text}", self.fact_place(path)));
            }
            (None, Value::Object(fields)) => {
                fields.iter().for_each(|(key, value)| self.lines(&step(key), value, into));
            }
            (None, Value::Array(members)) => {
                let all = members.iter().enumerate();
                all.for_each(|(at, value)| self.lines(&step(&at.to_string()), value, into));
            }
            (None, Value::String(text)) => into.push(text.clone()),
            (None, _) => {}
        }
    }
}

impl Eyes {
    /// Who wrote something, as the window shows it.
    pub(crate) fn claim(&self, claim: &Claim) -> ClaimView {
        ClaimView {
            by: claim.by.clone(),
            at: moment(claim.at),
            here: claim.stamp.device.to_string() == self.device,
        }
    }
}

/// The id by which an alternative is chosen: the last of those who wrote it.
pub(crate) fn operation_of(claims: &[Claim]) -> String {
    claims.last().map(|claim| claim.stamp.to_string()).unwrap_or_default()
}

fn of_fact(entry: &FactEntry) -> ValueView {
    ValueView {
        state: AnswerState::Unasked,
        kind: Some(question_kind(entry.kind)),
        text: String::new(),
        key: Some(fact_key(&entry.id)),
        label: None,
        lines: Vec::new(),
    }
}

fn state(value: Option<&Value>) -> AnswerState {
    match value {
        None | Some(Value::Null) => AnswerState::Unasked,
        Some(Value::Object(map)) if map.len() == 1 && map.contains_key("fact") => {
            if map["fact"] == "not_applicable" { AnswerState::NotApplicable } else { AnswerState::Unknown }
        }
        Some(Value::Array(members)) if members.is_empty() => AnswerState::Unasked,
        Some(_) => AnswerState::Known,
    }
}

/// Milliseconds since 1970 as an ISO timestamp; empty for a moment that no calendar has.
fn moment(milliseconds: u64) -> String {
    let at = i64::try_from(milliseconds).ok().and_then(|at| jiff::Timestamp::from_millisecond(at).ok());
    at.map(|at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()).unwrap_or_default()
}
