//! Every document type as a form without a single fact: the words hold, nothing of a case is guessed, and there is room
//! for a hand.

use himoya_casework::Office;
use himoya_tests::{Failures, blocks, lint};

#[test]
fn every_blank_form_reads_well_and_has_lines() {
    let office = Office::open().expect("the content is sound");
    let today = "2026-11-26".parse().expect("the day is written year-month-day");
    let mut failures = Failures::default();
    for document in office.listed(today) {
        let blank = office.blank(&document.id, None, today).expect("a form needs no facts");
        let tree = serde_json::to_value(&blank).expect("a document is JSON");
        let blocks = blocks(&tree);
        let lines = blocks.iter().filter(|(_, _, words)| words.contains("____")).count();
        // A sheet that is only read has nothing to fill in.
        if document.family != "supporting" {
            failures.check(&document.id, lines >= 5, format!("only {lines} paragraphs with a line"));
            let signed = blocks.iter().any(|(_, kind, _)| kind == "signature");
            failures.check(&document.id, signed, "there is no place to sign");
        }
        for (id, kind, words) in &blocks {
            let wrong = lint(kind, words);
            failures.check(format!("{} {id}", document.id), wrong.is_empty(), wrong.join("; "));
        }
    }
    failures.end(100);
}

#[test]
fn the_sheet_for_the_person_stands_in_the_emergency_set_in_each_language() {
    let office = Office::open().expect("the content is sound");
    let today = "2026-11-26".parse().expect("the day is written year-month-day");
    let mut failures = Failures::default();
    for language in office.translation_languages() {
        let blank = office.blank("client-sheet", Some(language), today).expect("a form needs no facts");
        let tree = serde_json::to_value(&blank).expect("a document is JSON");
        let rows = tree["blocks"].as_array().expect("a list of blocks");
        let beside = rows
            .iter()
            .filter(|row| row["lang"].as_str().is_some_and(|tag| tag.split('-').next() == Some(language)))
            .count();
        failures.check(language, beside > 10, format!("only {beside} rows have a second column"));
    }
    let refused = office.blank("client-sheet", Some("fr"), today).map_err(|error| error.code());
    failures.check("fr", refused.err() == Some("no_translation"), "is not refused");
    let one_column = office.blank("file-access", Some("tg"), today).map_err(|error| error.code());
    failures.check(
        "file-access",
        one_column.err() == Some("no_translation"),
        "has one column and is given two",
    );
    failures.end(6);
}
