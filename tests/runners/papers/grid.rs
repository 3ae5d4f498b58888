//! Every combination of a small grid of choices is read by a lint for marks and words that no text may hold.

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
    axis: Vec<Axis>,
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
    let mut seen = std::collections::BTreeSet::new();
    for grid in all::<Grid>(&suite("grid")) {
        let combinations = combinations(&grid.says.axis);
        assert_eq!(combinations.len(), grid.says.combinations, "{}", grid.name);
        for choices in combinations {
            let name = choices.iter().map(|choice| choice.name.as_str()).collect::<Vec<_>>().join(", ");
            let sets: Vec<String> = choices.iter().flat_map(|choice| choice.set.clone()).collect();
            match draft(&office, &grid.says.base, &sets, &grid.says.document, &grid.says.today) {
                Ok(paper) => read(&name, &paper, &mut seen, &mut failures),
                Err(error) => failures.check(name, false, error),
            }
        }
    }
    failures.end(1000);
}

/// A fault is reported once, with the first combination that shows it.
fn read(name: &str, paper: &Paper, seen: &mut std::collections::BTreeSet<String>, failures: &mut Failures) {
    failures.check(name, paper.blocks.len() > 20, "is too short to be an appeal");
    for (block, kind, words) in &paper.blocks {
        for wrong in lint(kind, words) {
            let fault = format!("block {block} {wrong}");
            if seen.insert(fault.clone()) {
                failures.check(name, false, format!("{fault}: {words:?}"));
            }
        }
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
