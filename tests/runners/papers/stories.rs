//! Stories told as tables: some facts of a worked case changed, what the paper must and must not say.
//!
//! `tests/suite/documents/<document type>`, one file a theme.

use std::fs;

use himoya_casework::{Date, Office};
use himoya_tests::{Data, Failures, all, suite};
use serde::Deserialize;

use crate::drafting::{Paper, draft};

/// A theme: stories that start from one worked case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Theme {
    base: String,
    today: String,
    /// Changed before every story.
    #[serde(default)]
    set: Vec<String>,
    story: Vec<Story>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Story {
    name: String,
    /// Facts changed, `path=value`, as after `--set`.
    set: Vec<String>,
    says: Vec<String>,
    lacks: Vec<String>,
    /// Provisions cited and not cited, by id.
    cites: Vec<String>,
    never_cites: Vec<String>,
    /// Codes of findings made and not made.
    finds: Vec<String>,
    never_finds: Vec<String>,
    /// Facts to be filled in by hand, by path.
    by_hand: Vec<String>,
    /// No paper is made, and the user is told this.
    refused: Vec<String>,
}

/// Any day: which document types there are does not hang on it.
fn day() -> Date {
    "2026-11-18".parse().expect("a day")
}

#[test]
fn papers_follow_the_facts() {
    let office = Office::open().expect("the content is sound");
    let mut failures = Failures::default();
    for document in office.listed(day()) {
        for theme in all::<Theme>(&suite("documents").join(&document.id)) {
            for story in &theme.says.story {
                tell(&office, &document.id, &theme, story, &mut failures);
            }
        }
    }
    failures.end(100);
}

#[test]
fn every_folder_of_stories_belongs_to_a_document() {
    let office = Office::open().expect("the content is sound");
    let known: Vec<String> = office.listed(day()).into_iter().map(|document| document.id).collect();
    for folder in fs::read_dir(suite("documents")).unwrap().flatten() {
        let name = folder.file_name().to_string_lossy().into_owned();
        assert!(known.contains(&name), "there is no document type {name}");
    }
}

fn tell(office: &Office, document: &str, theme: &Data<Theme>, story: &Story, failures: &mut Failures) {
    let place = format!("{}: {}", theme.name, story.name);
    let sets: Vec<String> = theme.says.set.iter().chain(&story.set).cloned().collect();
    let outcome = draft(office, &theme.says.base, &sets, document, &theme.says.today);
    match (outcome, story.refused.is_empty()) {
        (Ok(paper), true) => listen(&place, story, &paper, failures),
        (Ok(_), false) => failures.check(&place, false, "a paper was made, though it should be refused"),
        (Err(error), true) => failures.check(&place, false, format!("no paper was made: {error}")),
        (Err(error), false) => {
            let said = error.to_string();
            for part in &story.refused {
                failures.check(
                    &place,
                    said.contains(part),
                    format!("was refused with {said:?}, not {part:?}"),
                );
            }
        }
    }
}

fn listen(place: &str, story: &Story, paper: &Paper, failures: &mut Failures) {
    for text in &story.says {
        failures.check(place, paper.words.contains(text), format!("does not say {text:?}"));
    }
    for text in &story.lacks {
        failures.check(place, !paper.words.contains(text), format!("says {text:?}"));
    }
    let mut list = |what: &str, found: &[String], wanted: &[String], unwanted: &[String]| {
        for one in wanted {
            failures.check(place, found.contains(one), format!("{what} {one:?} is not among {found:?}"));
        }
        for one in unwanted {
            failures.check(place, !found.contains(one), format!("{what} {one:?} should not be there"));
        }
    };
    list("the provision", &paper.provisions, &story.cites, &story.never_cites);
    list("the finding", &paper.findings, &story.finds, &story.never_finds);
    list("the line for a hand", &paper.by_hand, &story.by_hand, &[]);
}
