//! The whole time law as the program prints it: `himoya rules --json`.

use std::collections::BTreeSet;

use himoya_tests::{Failures, Runner};
use serde_json::Value;

/// Keys of a rule on which scripts rely.
const RULE: [&str; 10] =
    ["id", "title", "provision", "kind", "trigger", "events", "place", "direction", "pauses", "editions"];
/// Keys of an edition.
const EDITION: [&str; 21] = [
    "source_id",
    "in_force_from",
    "in_force_to",
    "seen_on",
    "not_before",
    "length",
    "unit",
    "starts",
    "shift",
    "reading",
    "event",
    "alternatives",
    "changed_by",
    "source",
    "checked_on",
    "confidence",
    "start_confidence",
    "counting_confidence",
    "text_as_of",
    "transition",
    "note",
];
/// Words that a value may be.
const WORDS: [(&str, &[&str]); 4] = [
    ("unit", &["hours", "sutki", "days", "working_days", "months", "years"]),
    ("starts", &["next_day", "same_moment"]),
    ("confidence", &["primary", "secondary", "inference", "unverified"]),
    ("kind", &["party_term", "authority_term", "state", "limitation"]),
];

#[test]
fn every_row_of_the_reference_is_printed_with_all_its_keys() {
    let printed = Runner::new().run(&["rules", "--json"]).stdout;
    let rules: Vec<Value> = serde_json::from_str(&printed).expect("the rules are a list");
    let mut failures = Failures::default();
    let mut rows = BTreeSet::new();
    let mut rules_of: BTreeSet<String> = BTreeSet::new();
    for rule in &rules {
        let id = rule["id"].as_str().unwrap_or_default();
        failures.check(id, rules_of.insert(id.to_owned()), "is printed twice");
        failures.note(id, keys(rule, &RULE).and_then(|()| words(rule)));
        let editions = rule["editions"].as_array().map(Vec::as_slice).unwrap_or_default();
        failures.check(id, !editions.is_empty(), "has no edition");
        for edition in editions {
            let row = edition["source_id"].as_str().unwrap_or_default();
            failures.check(id, rows.insert(row.to_owned()), format!("the row {row} is printed twice"));
            failures.note(row, keys(edition, &EDITION).and_then(|()| words(edition)));
            let said = edition["source"].as_str().is_some_and(|source| !source.is_empty());
            failures.check(row, said && edition["checked_on"].is_string(), "has no source or day of check");
        }
    }
    failures.check("rows", rows.len() == 216, format!("there are {} rows, not 216", rows.len()));
    failures.end(1000);
}

fn keys(object: &Value, wanted: &[&str]) -> Result<(), String> {
    match wanted.iter().find(|key| object.get(**key).is_none()) {
        Some(key) => Err(format!("has no key {key:?}")),
        None => Ok(()),
    }
}

fn words(object: &Value) -> Result<(), String> {
    for (key, allowed) in WORDS {
        match object.get(key).and_then(Value::as_str) {
            Some(word) if !allowed.contains(&word) => return Err(format!("{key} is {word:?}")),
            _ => {}
        }
    }
    Ok(())
}

#[test]
fn a_day_leaves_only_what_may_be_applied_to_it() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    for day in ["2013-01-01", "2015-09-14", "2024-10-28", "2024-10-29", "2026-11-11"] {
        let printed = runner.run(&["rules", "--json", "--on", day]).stdout;
        let rules: Vec<Value> = serde_json::from_str(&printed).expect("the rules are a list");
        for edition in rules.iter().flat_map(|rule| rule["editions"].as_array().into_iter().flatten()) {
            // Days in this form sort as days do.
            let begins = edition["in_force_from"].as_str().or(edition["not_before"].as_str()).unwrap_or(day);
            let ends = edition["in_force_to"].as_str().unwrap_or(day);
            let row = format!("{day} {}", edition["source_id"]);
            failures.check(row, begins <= day && day <= ends, format!("runs from {begins} to {ends}"));
        }
    }
    failures.end(700);
}
