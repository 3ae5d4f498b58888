//! A blocking finding overridden by a person: with a reason, recorded in the case, and only while the facts behind the
//! finding stay as they were.

use std::collections::BTreeMap;

use himoya_checks::{Derived, Finding, Severity};
use himoya_content::DocumentType;
use himoya_facts::{FactPath, FactState};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::error::Error;
use crate::wire::{CaseView, OverrideView};
use crate::{Date, Office};

/// The list of decisions against findings.
const OVERRIDES: &str = "overrides";

/// The decisions of a case about one paper, as of the facts that it has now.
#[derive(Debug, Clone, Default)]
pub(crate) struct Overrides {
    /// By code of a finding that blocks the paper now.
    found: BTreeMap<String, OverrideView>,
    /// Digest of the facts behind each finding that blocks the paper now, by code.
    seen: BTreeMap<String, String>,
}

impl Overrides {
    /// Compares what the case records with the findings that block the paper.
    pub(crate) fn of(
        document: &DocumentType,
        file: &CaseFile,
        derived: &Derived,
        findings: &[Finding],
    ) -> Overrides {
        let mut overrides = Overrides::default();
        for finding in findings.iter().filter(|finding| finding.severity == Severity::Blocks) {
            let seen = digest(document, finding, &file.value, derived);
            for item in recorded(&file.value, &document.id, &finding.code) {
                let text = |key: &str| item.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
                let view = OverrideView {
                    document: document.id.clone(),
                    code: finding.code.clone(),
                    finding: finding.text.clone(),
                    reason: text("reason"),
                    on: text("on"),
                    // Without a reason nothing was decided, whoever wrote the file.
                    stands: text("seen") == seen && !text("reason").trim().is_empty(),
                };
                overrides.found.insert(finding.code.clone(), view);
            }
            overrides.seen.insert(finding.code.clone(), seen);
        }
        overrides
    }

    /// Whether the paper may be made in spite of the finding.
    pub(crate) fn stands(&self, code: &str) -> bool {
        self.found.get(code).is_some_and(|view| view.stands)
    }

    /// Every decision about a finding that blocks the paper now, those that no longer stand among them.
    pub(crate) fn views(&self) -> Vec<OverrideView> {
        self.found.values().cloned().collect()
    }
}

/// What the case records about a finding of a paper.
fn recorded<'a>(case: &'a Value, document: &'a str, code: &'a str) -> impl Iterator<Item = &'a Value> {
    let all = case.get(OVERRIDES).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    all.iter().filter(move |item| same(item, document, code))
}

fn same(item: &Value, document: &str, code: &str) -> bool {
    let is = |key: &str, value: &str| item.get(key).and_then(Value::as_str) == Some(value);
    is("document", document) && is("code", code)
}

/// A digest of the facts that the finding names and its condition asks about. It detects a change and keeps no secret.
fn digest(document: &DocumentType, finding: &Finding, case: &Value, derived: &Derived) -> String {
    let check = document.checks.iter().find(|check| check.code() == finding.code);
    let facts = check.map_or_else(|| finding.facts.iter().cloned().collect(), |check| check.facts());
    let mut text = String::new();
    for fact in facts {
        let value = match derived.get(&fact) {
            Some(FactState::Known(value)) => value.clone(),
            Some(state) => format!("{state:?}"),
            None => {
                let found = fact.parse::<FactPath>().ok().and_then(|path| path.get(case));
                found.map(Value::to_string).unwrap_or_default()
            }
        };
        text.push_str(&format!("{fact}={value}\n"));
    }
    Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes()).to_string()
}

impl Office {
    /// Records in the case that a paper is to be made in spite of a finding that blocks it.
    ///
    /// # Errors
    ///
    /// [`Error::NoReason`] without a reason; [`Error::NoBlock`] when no such finding blocks the paper now;
    /// [`Error::NoDocument`].
    pub fn override_finding(
        &self,
        case: &mut CaseFile,
        document: &str,
        code: &str,
        reason: &str,
        today: Date,
    ) -> Result<(), Error> {
        let reason = himoya_facts::sanitise(reason).text.trim().to_owned();
        if !reason.chars().any(char::is_alphanumeric) {
            return Err(Error::NoReason(code.to_owned()));
        }
        let document = self.document(document)?;
        let assessment = self.assess(&document, case, today)?;
        let Some(seen) = assessment.overrides.seen.get(code) else {
            return Err(Error::NoBlock(code.to_owned()));
        };
        let item = json!({
            "document": document.id,
            "code": code,
            "reason": reason,
            "on": today.to_string(),
            "seen": seen,
        });
        let mut items = kept(&case.value, &document.id, code);
        items.push(item);
        case.put(&self.content, OVERRIDES, Some(Value::Array(items)))
    }
}

impl CaseFile {
    /// Takes over the decisions of another version of this case.
    pub fn take_overrides(&mut self, other: &CaseFile) {
        if let (Some(map), Some(decided)) = (self.value.as_object_mut(), other.value.get(OVERRIDES)) {
            map.insert(OVERRIDES.to_owned(), decided.clone());
            self.case.overrides = other.case.overrides.clone();
        }
    }
}

/// The decisions of a case but for one.
fn kept(case: &Value, document: &str, code: &str) -> Vec<Value> {
    let mut items = case.get(OVERRIDES).and_then(Value::as_array).cloned().unwrap_or_default();
    items.retain(|item| !same(item, document, code));
    items
}

impl Desk {
    /// Records that the chosen paper is to be made in spite of a finding; one step, which can be taken back.
    ///
    /// # Errors
    ///
    /// As [`Office::override_finding`], and [`Error::Store`].
    pub fn override_finding(&self, id: &str, code: &str, reason: &str) -> Result<CaseView, Error> {
        let document = self.open_case(id)?.document_id;
        let today = self.today();
        self.change(id, OVERRIDES, |office, file| {
            office.override_finding(file, &document, code, reason, today)
        })
    }

    /// Takes such a decision back.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn withdraw_override(&self, id: &str, code: &str) -> Result<CaseView, Error> {
        let document = self.open_case(id)?.document_id;
        self.change(id, OVERRIDES, |office, file| {
            let items = kept(&file.value, &document, code);
            let rest = (!items.is_empty()).then_some(Value::Array(items));
            file.put(&office.content, OVERRIDES, rest)
        })
    }
}
