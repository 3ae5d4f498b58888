//! Every document for every worked case: it reads well, its citations are held, and its cases play their roles.

use std::collections::BTreeSet;

use himoya_casework::{Date, Error, Office};
use himoya_tests::{Failures, Runner, lint};
use serde_json::Value;

use crate::drafting::paper;

pub(crate) const TODAY: &str = "2026-11-18";

#[test]
fn every_document_reads_well_for_every_worked_case() {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let mut failures = Failures::default();
    for example in office.examples() {
        let case = office.example(&example.id, today).expect("a worked case is sound");
        for document in office.listed(today) {
            let place = format!("{}, {}", example.id, document.id);
            let draft = match office.draft(&case, &document.id, today) {
                Ok(draft) => draft,
                // The facts forbid the paper, or its term cannot be counted: its findings say so.
                Err(Error::Blocked(_) | Error::Deadline(_)) => continue,
                Err(error) => {
                    failures.check(&place, false, error);
                    continue;
                }
            };
            for (block, kind, words) in paper(&draft).blocks {
                let faults = lint(&kind, &words).join("; ");
                failures.check(&place, faults.is_empty(), format!("block {block} {faults}: {words}"));
            }
            let tree = serde_json::to_value(&draft).expect("a draft is JSON");
            failures.note(&place, citations_resolve(&tree));
        }
    }
    failures.end(1000);
}

/// Every provision that a block cites is listed with its edition: source, day of the check, confidence.
pub(crate) fn citations_resolve(draft: &Value) -> Result<(), String> {
    let members = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let said = |value: &Value| value.as_str().map(str::to_owned);
    let listed = members(&draft["citations"]);
    for citation in &listed {
        let empty = |key: &&&str| citation[**key].as_str().unwrap_or_default().is_empty();
        if let Some(key) = ["citation", "source", "checked_on", "confidence"].iter().find(empty) {
            return Err(format!("{} has no {key}", citation["provision"]));
        }
    }
    let listed: BTreeSet<String> = listed.iter().filter_map(|c| said(&c["provision"])).collect();
    let blocks = members(&draft["document"]["blocks"]);
    let cited = blocks.iter().flat_map(|block| members(&block["provisions"]));
    match cited.filter_map(|id| said(&id)).find(|id| !listed.contains(id)) {
        Some(id) => Err(format!("cites {id}, which is not held as of the governing day")),
        None => Ok(()),
    }
}

#[test]
fn worked_cases_play_the_roles_that_their_documents_give_them() {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let runner = Runner::new();
    let mut failures = Failures::default();
    for document in office.listed(today) {
        for shown in &document.shown_by {
            let place = format!("{}, {} as {}", document.id, shown.case, shown.role);
            let args = ["check", "--example", &shown.case, "--document", &document.id, "--json"];
            let done = runner.run(&[&args[..], &["--today", TODAY]].concat());
            let said: Value = serde_json::from_str(&done.stdout).expect("findings are JSON");
            let wanted = Some(i32::from(shown.code.is_some()));
            failures.check(&place, done.status == wanted, format!("ends with {:?}", done.status));
            let blocking = said["findings"].as_array().cloned().unwrap_or_default().into_iter();
            let codes: Vec<String> = blocking
                .filter(|finding| finding["severity"] == "blocks")
                .filter_map(|finding| finding["code"].as_str().map(str::to_owned))
                .collect();
            let fits = shown.code.as_ref().map_or(codes.is_empty(), |code| codes.contains(code));
            failures.check(&place, fits, format!("is refused by {codes:?}, not by {:?}", shown.code));
        }
    }
    failures.end(40);
}
