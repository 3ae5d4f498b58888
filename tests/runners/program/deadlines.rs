//! Terms by hand: `tests/suite/deadlines`, tables of situations with the day that the law gives, each row run through
//! the built program.
//!
//! Columns: `case` and `source` say what it is and who says so; `rule`, `from` (several starts apart by spaces,
//! `event=when`) and `zone` are the arguments; `last` is the last moment, a bare day for its 24:00, or the outcome when
//! there is no date; `counted` is the day before any move; `readings` is `1` or all ends, apart by `;`.

use himoya_tests::{Failures, Row, Runner, same, suite, tables};
use serde_json::Value;

#[test]
fn every_row_ends_on_its_day() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    for row in tables(&suite("deadlines")) {
        let name = format!("{} {}", row.place, row.get("case").unwrap_or("has no name"));
        failures.note(name, check(&runner, &row));
    }
    failures.end(120);
}

fn check(runner: &Runner, row: &Row) -> Result<(), String> {
    let cell = |column: &str| row.get(column).ok_or_else(|| format!("the column {column:?} is empty"));
    let (rule, last) = (cell("rule")?, cell("last")?);
    cell("source")?;
    let mut args = vec!["deadline", rule, "--json"];
    for start in cell("from")?.split_whitespace() {
        args.extend(["--from", start]);
    }
    args.extend(row.get("zone").into_iter().flat_map(|zone| ["--zone", zone]));
    let done = runner.run(&args);
    let report: Value =
        serde_json::from_str(&done.stdout).map_err(|why| format!("{why}: {}", done.stderr))?;
    same("the rule", &report["rule"].as_str(), &Some(rule))?;
    if !last.starts_with(|c: char| c.is_ascii_digit()) {
        same("the outcome", &report["outcome"].as_str(), &Some(last))?;
        same("the last day", &report["last_day"], &Value::Null)?;
        return same("the exit status", &done.status, &Some(1));
    }
    same("the exit status", &done.status, &Some(0))?;
    same("the last moment", &report["last_moment"].as_str(), &Some(whole(last).as_str()))?;
    let readings = report["readings"].as_array().map(Vec::as_slice).unwrap_or_default();
    let ends: Vec<&str> = readings.iter().filter_map(|reading| reading["last_moment"].as_str()).collect();
    let wanted = match cell("readings")? {
        "1" => vec![whole(last)],
        ends => ends.split(';').map(|end| whole(end.trim())).collect(),
    };
    same("the readings", &ends, &wanted.iter().map(String::as_str).collect())?;
    let steps = report["steps"].as_array().map(Vec::as_slice).unwrap_or_default();
    let named = |day: &str| steps.iter().any(|step| step["date"] == day);
    match row.get("counted") {
        Some(day) if !named(day) => Err(format!("no step reaches the counted day {day}")),
        _ => Ok(()),
    }
}

/// A bare day is its 24:00.
fn whole(end: &str) -> String {
    if end.contains('T') { end.to_owned() } else { format!("{end}T24:00") }
}
