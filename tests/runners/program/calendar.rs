//! The production calendar against the Python package `holidays`, which others maintain: every day from 2013 to 2027.
//!
//! Differences are listed by day with their reason in `tests/suite/calendar/known.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use himoya_tests::{Failures, root, same, suite, tables};
use toml::Table;

#[test]
fn the_calendar_equals_that_of_others_but_for_what_is_listed() {
    let (version, theirs) = theirs();
    let wanted =
        fs::read_to_string(suite("calendar").join("requirements.txt")).expect("the version is pinned");
    assert!(wanted.contains(&version.replace(' ', "==")), "{version} is not what is pinned; {ADVICE}");
    let ours = ours();
    assert!(theirs.len() > 1700 && ours.len() > 1700, "{} and {} days are off", ours.len(), theirs.len());
    let listed: BTreeMap<String, (bool, bool)> = tables(&suite("calendar"))
        .iter()
        .map(|row| {
            let off = |column: &str| match row.get(column) {
                Some("off") => true,
                Some("works") => false,
                other => panic!("{}: {column} is {other:?}, neither off nor works", row.place),
            };
            assert!(row.get("reason").is_some(), "{} gives no reason", row.place);
            (row.get("day").expect("a row has a day").to_owned(), (off("ours"), off("theirs")))
        })
        .collect();
    let mut failures = Failures::default();
    let days: BTreeSet<&String> = ours.symmetric_difference(&theirs).chain(listed.keys()).collect();
    for day in days {
        let found = (ours.contains(day), theirs.contains(day));
        let known = listed.get(day).copied();
        failures.note(day, same("off here and there", &Some(found), &known));
        failures.check(day, found.0 != found.1, "is listed and does not differ");
    }
    failures.end(2);
}

const ADVICE: &str = "`bash .ci/setup test` installs it";

/// The version of the package, and every day that does not work by it.
fn theirs() -> (String, BTreeSet<String>) {
    let python = python();
    let script = suite("calendar").join("nonworking.py");
    let done = Command::new(&python).arg("-I").arg(script).output();
    let done = done.unwrap_or_else(|why| panic!("{}: {why}; {ADVICE}", python.display()));
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "the package `holidays` does not answer; {ADVICE}\n{said}");
    let printed = String::from_utf8_lossy(&done.stdout);
    let mut lines = printed.lines().map(str::to_owned);
    (lines.next().unwrap_or_default(), lines.collect())
}

/// Where `.ci/setup test` puts the package.
fn python() -> PathBuf {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(python) = variable("HIMOYA_PYTHON") {
        return python;
    }
    let home = || variable("HOME").unwrap_or_default().join(".cache");
    variable("XDG_CACHE_HOME").unwrap_or_else(home).join("himoya/python/bin/python")
}

/// Every day that does not work by the files of the calendar: weekends but for those that work, holidays, moved days.
fn ours() -> BTreeSet<String> {
    let mut off = weekends();
    let folder = root().join("templates/calendar");
    for entry in fs::read_dir(&folder).expect("there is a calendar").flatten() {
        let year = read(&entry.path());
        let listed = |key: &str| year.get(key).and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let date = |day: &toml::Value| day["date"].as_str().expect("a listed day has a date").to_owned();
        off.extend(listed("day").iter().filter(|day| day["kind"].as_str() != Some("special")).map(date));
        listed("working_weekend").iter().for_each(|day| {
            off.remove(&date(day));
        });
    }
    off
}

fn read(path: &Path) -> Table {
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// Saturdays and Sundays, counted on from Saturday 05.01.2013.
fn weekends() -> BTreeSet<String> {
    let mut days = BTreeSet::new();
    let mut number = 0;
    for year in 2013..=2027 {
        let leap = year % 4 == 0;
        for (month, length) in
            [31, 28 + i32::from(leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].iter().enumerate()
        {
            for day in 1..=*length {
                // 01.01.2013 was a Tuesday.
                if matches!((number + 1) % 7, 5 | 6) {
                    days.insert(format!("{year}-{:02}-{day:02}", month + 1));
                }
                number += 1;
            }
        }
    }
    days
}
