//! Every combination of a small grid of choices is read by a lint for marks and words that no text may hold.

use std::collections::BTreeSet;

use himoya_casework::Office;
use himoya_tests::{Failures, all, lint, suite};
use serde::Deserialize;

use crate::drafting::{Paper, draft};

/// A grid over one worked case: one choice of every axis makes a combination.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Grid {
    document: String,
    base: String,
    today: String,
    /// Combinations there must be, so that no axis is lost unnoticed.
    combinations: usize,
    /// Kinds of paragraphs that every paper has; a power of attorney has no шапка.
    #[serde(default = "usual")]
    parts: Vec<String>,
    /// Words that every paper holds.
    #[serde(default)]
    always: Vec<String>,
    /// Words that none holds.
    #[serde(default)]
    never: Vec<String>,
    axis: Vec<Axis>,
}

fn usual() -> Vec<String> {
    ["party", "title", "paragraph", "item", "signature"].map(str::to_owned).to_vec()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Axis {
    choice: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    name: String,
    set: Vec<String>,
}

#[test]
fn no_combination_gives_a_broken_text() {
    let office = Office::open().expect("the content is sound");
    let mut failures = Failures::default();
    for grid in all::<Grid>(&suite("grid")) {
        let mut reader = Reader { grid: &grid.says, seen: BTreeSet::new(), failures: &mut failures };
        let combinations = combinations(&grid.says.axis);
        assert_eq!(combinations.len(), grid.says.combinations, "{}", grid.name);
        for choices in combinations {
            let name = choices.iter().map(|choice| choice.name.as_str()).collect::<Vec<_>>().join(", ");
            let sets: Vec<String> = choices.iter().flat_map(|choice| choice.set.clone()).collect();
            match draft(&office, &grid.says.base, &sets, &grid.says.document, &grid.says.today) {
                Ok(paper) => reader.read(&name, &paper),
                Err(error) => reader.note(&name, vec![format!("no paper: {error}")], ""),
            }
        }
    }
    failures.end(1000);
}

/// Reads the papers of one grid and reports a fault once, with the first combination that shows it.
struct Reader<'a> {
    grid: &'a Grid,
    seen: BTreeSet<String>,
    failures: &'a mut Failures,
}

impl Reader<'_> {
    fn read(&mut self, name: &str, paper: &Paper) {
        for (block, kind, words) in &paper.blocks {
            let faults = lint(kind, words).iter().map(|fault| format!("block {block} {fault}")).collect();
            self.note(name, faults, words);
        }
        let mut faults = Vec::new();
        for words in self.grid.always.iter().filter(|words| !paper.words.contains(*words)) {
            faults.push(format!("the paper lacks {words:?}"));
        }
        for words in self.grid.never.iter().filter(|words| paper.words.contains(*words)) {
            faults.push(format!("the paper holds {words:?}"));
        }
        for kind in &self.grid.parts {
            if !paper.blocks.iter().any(|(_, found, _)| found == kind) {
                faults.push(format!("the paper has no {kind}"));
            }
        }
        self.note(name, faults, "");
    }

    fn note(&mut self, name: &str, mut faults: Vec<String>, words: &str) {
        faults.retain(|fault| self.seen.insert(fault.clone()));
        let outcome = if faults.is_empty() { Ok(()) } else { Err(format!("{}; {words}", faults.join("; "))) };
        self.failures.note(name, outcome);
    }
}

fn combinations(axes: &[Axis]) -> Vec<Vec<&Choice>> {
    let mut found = vec![Vec::new()];
    for axis in axes {
        let mut longer = Vec::new();
        for choices in found {
            longer.extend(axis.choice.iter().map(|choice| [choices.as_slice(), &[choice]].concat()));
        }
        found = longer;
    }
    found
}
