//! Answers: taken, written to disk as one step, taken back.

use himoya_facts::{FactPath, FactType};
use himoya_store::Snapshot;
use serde_json::{Value, json};

use super::{Desk, Open, Typed};
use crate::Office;
use crate::case_file::{CaseFile, asked, read_fact};
use crate::changes;
use crate::error::Error;
use crate::wire::{AnswerInput, CaseView};

impl Desk {
    /// Takes an answer and writes it to disk. A text that cannot be read is kept as typed; its fact is
    /// then unknown, because the old value is not what the user means any more.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] or [`Error::Store`].
    pub fn answer(&self, id: &str, path: &str, input: AnswerInput) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        let content = &self.office.content;
        let entry = asked(content, path)?;
        let typing = matches!(
            (&input, entry.kind),
            (AnswerInput::Typed { .. }, kind) if !matches!(
                    kind,
                    FactType::Bool | FactType::Choice | FactType::Country | FactType::Language | FactType::Zone
                )
        );
        open.typed.remove(path);
        let value = match input {
            AnswerInput::Clear => None,
            AnswerInput::Unknown => Some(json!({ "fact": "unknown" })),
            AnswerInput::NotApplicable => Some(json!({ "fact": "not_applicable" })),
            AnswerInput::Typed { text } => match read_fact(content, entry, &text, self.clock.today()) {
                Ok(value) => value,
                Err(_) => {
                    open.typed.insert(path.to_owned(), text);
                    None
                }
            },
        };
        open.file.put(content, path, value)?;
        self.save(id, open, path, typing)
    }

    /// Adds an empty member to a list.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] or [`Error::Store`].
    pub fn add_item(&self, id: &str, path: &str) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        let parsed = list_path(&self.office, path)?;
        let mut items = parsed.get(&open.file.value).and_then(Value::as_array).cloned().unwrap_or_default();
        items.push(json!({}));
        open.file.put(&self.office.content, path, Some(Value::Array(items)))?;
        self.save(id, open, path, false)
    }

    /// Takes a member out of a list, with its texts that could not be read.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] or [`Error::Store`].
    pub fn remove_item(&self, id: &str, path: &str) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        let no_fact = || Error::NoFact(path.to_owned());
        let (list, index) = path.rsplit_once('.').ok_or_else(no_fact)?;
        let index: usize = index.parse().map_err(|_| no_fact())?;
        let parsed = list_path(&self.office, list)?;
        let mut items = parsed.get(&open.file.value).and_then(Value::as_array).cloned().unwrap_or_default();
        if index >= items.len() {
            return Err(no_fact());
        }
        items.remove(index);
        open.typed = shift_typed(&open.typed, list, index);
        let rest = (!items.is_empty()).then_some(Value::Array(items));
        open.file.put(&self.office.content, list, rest)?;
        self.save(id, open, list, false)
    }

    /// Changes the case and writes it to disk as one step.
    pub(crate) fn change(
        &self,
        id: &str,
        label: &str,
        change: impl FnOnce(&Office, &mut CaseFile) -> Result<(), Error>,
    ) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        change(&self.office, &mut open.file)?;
        self.save(id, open, label, false)
    }

    /// As [`Desk::change`], for answers: what was typed there and could not be read gives way. `change` names them.
    pub(crate) fn change_answers(
        &self,
        id: &str,
        label: &str,
        change: impl FnOnce(&Office, &mut CaseFile) -> Result<Vec<String>, Error>,
    ) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        for path in change(&self.office, &mut open.file)? {
            open.typed.remove(&path);
        }
        self.save(id, open, label, false)
    }

    /// The same for typing: steps of one label that follow each other are one.
    pub(crate) fn change_typed(
        &self,
        id: &str,
        label: &str,
        change: impl FnOnce(&Office, &mut CaseFile) -> Result<(), Error>,
    ) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        change(&self.office, &mut open.file)?;
        self.save(id, open, label, true)
    }

    fn save(&self, id: &str, open: Open, label: &str, merge: bool) -> Result<CaseView, Error> {
        let (snapshot, now) = (open.snapshot(), self.clock.now());
        let mut store = self.store();
        let log = changes::of_save(&store, id, &snapshot, &now)?;
        store.save(id, &snapshot, &now, label, merge, &log)?;
        drop(store);
        self.view(id, &open)
    }

    /// One step back. Nothing happens at the beginning.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn undo(&self, id: &str) -> Result<CaseView, Error> {
        let mut store = self.store();
        let log = changes::of_step(&store, id, -1, &self.clock.now())?;
        let back = store.undo(id, &log)?;
        drop(store);
        self.stepped(id, back)
    }

    /// One step forward. Nothing happens at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn redo(&self, id: &str) -> Result<CaseView, Error> {
        let mut store = self.store();
        let log = changes::of_step(&store, id, 1, &self.clock.now())?;
        let forward = store.redo(id, &log)?;
        drop(store);
        self.stepped(id, forward)
    }

    fn stepped(&self, id: &str, snapshot: Option<Snapshot>) -> Result<CaseView, Error> {
        match snapshot {
            Some(snapshot) => self.view(id, &self.opened(snapshot)?),
            None => self.open_case(id),
        }
    }
}

fn list_path(office: &Office, path: &str) -> Result<FactPath, Error> {
    let entry = asked(&office.content, path)?;
    let parsed = path.parse().map_err(|_| Error::NoFact(path.to_owned()))?;
    if entry.kind == FactType::List { Ok(parsed) } else { Err(Error::NoFact(path.to_owned())) }
}

/// Typed texts after a member of a list is gone: those of later members move up.
fn shift_typed(typed: &Typed, list: &str, gone: usize) -> Typed {
    let prefix = format!("{list}.");
    let moved = |(path, text): (&String, &String)| {
        let Some((index, field)) = path.strip_prefix(&prefix).and_then(|rest| rest.split_once('.')) else {
            return Some((path.clone(), text.clone()));
        };
        match index.parse::<usize>().ok()? {
            n if n == gone => None,
            n if n > gone => Some((format!("{prefix}{}.{field}", n - 1), text.clone())),
            _ => Some((path.clone(), text.clone())),
        }
    };
    typed.iter().filter_map(moved).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_later_members_move_up() {
        let text = |pairs: &[(&str, &str)]| -> Typed {
            pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
        };
        let before = text(&[
            ("events.0.on", "a"),
            ("events.1.on", "b"),
            ("events.2.on", "c"),
            ("ruling.made_on", "d"),
        ]);
        let after = text(&[("events.0.on", "a"), ("events.1.on", "c"), ("ruling.made_on", "d")]);
        assert_eq!(shift_typed(&before, "events", 1), after);
    }
}
