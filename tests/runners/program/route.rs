//! Which way a paper goes: `tests/suite/route`, one file a kind of paper, one row a situation.

use std::fs;

use himoya_tests::{Failures, Runner, all, same, suite};
use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// The paper of the rows that name none.
    document: String,
    row: Vec<Row>,
}

/// A situation, as changes to an empty or a worked case, and what is said of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    document: Option<String>,
    example: Option<String>,
    #[serde(default)]
    set: Vec<String>,
    today: Option<String>,
    outcome: String,
    /// Id of the row of the route.
    way: Option<String>,
    #[serde(default)]
    presumed: bool,
    #[serde(default)]
    level: Vec<String>,
    through: Option<String>,
    #[serde(default)]
    provisions: Vec<String>,
    fits: Option<bool>,
    candidates: Option<Vec<String>>,
    #[serde(default)]
    needs: Vec<String>,
}

#[test]
fn a_paper_goes_where_the_law_of_the_case_sends_it() {
    let mut failures = Failures::default();
    let runner = Runner::new();
    fs::write(runner.folder().join("empty.json"), "{}").expect("there is room for a case");
    for table in all::<Table>(&suite("route")) {
        for row in &table.says.row {
            let name = format!("{}: {}", table.name, row.name);
            let document = row.document.as_ref().unwrap_or(&table.says.document);
            failures.note(&name, told(&runner, row, document));
        }
    }
    failures.end(35);
}

fn told(runner: &Runner, row: &Row, document: &str) -> Result<(), String> {
    let mut args = vec!["route"];
    match &row.example {
        Some(example) => args.extend(["--example", example]),
        None => args.push("empty.json"),
    }
    args.extend(["--document", document, "--json", "--today"]);
    args.push(row.today.as_deref().unwrap_or("2026-11-22"));
    args.extend(row.set.iter().flat_map(|change| ["--set", change.as_str()]));
    let outcome = runner.run(&args);
    same("the exit status", &outcome.status, &Some(0)).map_err(|why| format!("{why}: {}", outcome.stderr))?;
    let report: Value = serde_json::from_str(&outcome.stdout).map_err(|why| why.to_string())?;
    let ids = |list: &Value, key: &str| -> Vec<String> {
        let members = list.as_array().map(Vec::as_slice).unwrap_or_default();
        members.iter().filter_map(|member| member[key].as_str().map(str::to_owned)).collect()
    };
    same("the outcome", &report["outcome"].as_str(), &Some(row.outcome.as_str()))?;
    same("the row", &report["row"].as_str(), &row.way.as_deref())?;
    same("presumed", &report["presumed"].as_bool(), &Some(row.presumed))?;
    same("the level", &ids(&report["level"], "id"), &row.level)?;
    let through = report["through"]["name"].as_str().filter(|name| !name.is_empty());
    same("through", &through, &row.through.as_deref())?;
    same("the provisions", &ids(&report["provisions"], "provision"), &row.provisions)?;
    same("whether the addressee fits", &report["addressee"]["fits"].as_bool(), &row.fits)?;
    same("what is needed", &ids(&report["needs"], "fact"), &row.needs)?;
    if let Some(candidates) = &row.candidates {
        same("the candidates", &ids(&report["candidates"], "id"), candidates)?;
    }
    if row.outcome == "found" && report["why"].as_str().is_none_or(str::is_empty) {
        return Err("says no reason".into());
    }
    Ok(())
}

#[test]
fn the_directory_is_printed_whole_by_kind_and_by_words() {
    let runner = Runner::new();
    let rows = |args: &[&str]| -> Vec<Value> {
        let outcome = runner.run(&[&["directory", "--json"], args].concat());
        serde_json::from_str(&outcome.stdout).unwrap_or_else(|why| panic!("{args:?}: {why}"))
    };
    assert_eq!(rows(&[]).len(), 197);
    assert_eq!(rows(&["--kind", "regional_court"]).len(), 4);
    let found = rows(&["--kind", "district_court", "--find", "выборг"]);
    let ids: Vec<&str> = found.iter().filter_map(|row| row["id"].as_str()).collect();
    assert_eq!(ids, ["47RS0005", "78RS0002"]);
    let memory = rows(&["--find", "Приморский районный"]);
    assert_eq!(
        (memory[0]["address_confirmed"].as_bool(), memory[0]["confidence"].as_str()),
        (Some(false), Some("memory"))
    );
    let refused = runner.run(&["directory", "--kind", "moon"]);
    assert_eq!((refused.status, refused.stdout.as_str()), (Some(1), ""));
    assert!(
        refused.stderr.contains("«moon»") && refused.stderr.contains("district_court"),
        "{}",
        refused.stderr
    );
}
