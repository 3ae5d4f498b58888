//! Recording what was filed, paid or done within a term: what is filed stays filed.

use himoya_law::RuleKind;
use serde_json::{Map, Value, json};

use crate::calculator::parted;
use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::error::Error;
use crate::wire::{CaseView, FiledAnswer, FiledInput};

/// The list of what was filed.
const FILED: &str = "filed";

impl Desk {
    /// Records that the thing a term asks for was done. A day or an hour that cannot be read changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::NoTerm`] when the case has no such term of the person; [`Error::Store`].
    pub fn file_term(&self, id: &str, input: &FiledInput) -> Result<FiledAnswer, Error> {
        let today = self.today();
        let office = self.office();
        let known = office
            .content
            .ledger
            .chains
            .terms()
            .any(|(_, term)| term.source.id == input.term && term.kind == RuleKind::PartyTerm);
        if !known {
            return Err(Error::NoTerm(input.term.clone()));
        }
        let (day, mut day_problem) = parted(office.read_day(&input.day, today), &input.day);
        let (hour, hour_problem) = parted(office.read_hour(&input.hour, today), &input.hour);
        if day.is_none() && day_problem.is_none() {
            day_problem = Some(crate::view::problem_view(&himoya_forms::Problem::DateFormat, &input.day));
        }
        let (Some(day), None) = (day, &hour_problem) else {
            return Ok(FiledAnswer { day_problem, hour_problem, view: self.open_case(id)? });
        };
        let mut item = Map::new();
        item.insert("term".to_owned(), json!(input.term));
        item.insert("on".to_owned(), json!(day.to_string()));
        if let Some(hour) = hour {
            item.insert("at".to_owned(), json!(format!("{:02}:{:02}", hour.hour(), hour.minute())));
        }
        for (key, text) in [("how", &input.how), ("proof", &input.proof)] {
            if !text.trim().is_empty() {
                item.insert(key.to_owned(), json!(himoya_facts::sanitise(text).text.trim()));
            }
        }
        let view = self.change_filed(id, |items| items.push(Value::Object(item)))?;
        Ok(FiledAnswer { day_problem: None, hour_problem: None, view })
    }

    /// Takes back what was recorded for a term.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn unfile_term(&self, id: &str, term: &str) -> Result<CaseView, Error> {
        self.change_filed(id, |items| {
            items.retain(|item| item.get("term").and_then(Value::as_str) != Some(term));
        })
    }

    fn change_filed(&self, id: &str, change: impl FnOnce(&mut Vec<Value>)) -> Result<CaseView, Error> {
        self.change(id, FILED, |office, file: &mut CaseFile| {
            let mut items = file.value.get(FILED).and_then(Value::as_array).cloned().unwrap_or_default();
            change(&mut items);
            let rest = (!items.is_empty()).then_some(Value::Array(items));
            file.put(&office.content, FILED, rest)
        })
    }
}
