//! The ledgers of the worked cases: `tests/suite/ledger`, one file a case, with what stands where on some days, and the
//! calendar files made from them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use himoya_tests::{Failures, Runner, all, same, suite};
use serde::Deserialize;
use serde_json::Value;

/// What the ledger of a worked case shows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    look: Vec<Look>,
}

/// One look at the case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Look {
    /// The day, with the hour at the place of the case.
    today: String,
    /// Facts changed before.
    #[serde(default)]
    set: Vec<String>,
    /// Whether these are all terms of the case.
    #[serde(default)]
    whole: bool,
    /// The term that is next.
    next: Option<String>,
    /// Status and end of terms, by name.
    terms: BTreeMap<String, String>,
    /// All breaches, each with whether it is certain.
    breaches: BTreeMap<String, bool>,
}

/// The worked cases that the program has.
fn cases(runner: &Runner) -> Vec<String> {
    let printed = runner.run(&["example", "--json"]).stdout;
    let list: Value = serde_json::from_str(&printed).expect("the list of examples is JSON");
    let ids = list.as_array().expect("the examples are a list").iter();
    ids.map(|example| example["id"].as_str().expect("an example has an id").to_owned()).collect()
}

#[test]
fn every_worked_case_stands_where_the_law_puts_it() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    let mut known = cases(&runner);
    for expected in all::<Expected>(&suite("ledger")) {
        let case = expected.name;
        failures.check(&case, known.contains(&case), "is no worked case");
        known.retain(|other| *other != case);
        let whole = expected.says.look.iter().any(|look| look.whole);
        failures.check(&case, whole, "no look at it names all its terms");
        for look in &expected.says.look {
            failures.note(format!("{case} on {} {:?}", look.today, look.set), compare(&runner, &case, look));
        }
    }
    failures.check("worked cases", known.is_empty(), format!("no table for {known:?}"));
    failures.end(30);
}

fn compare(runner: &Runner, case: &str, look: &Look) -> Result<(), String> {
    let mut args = vec!["ledger", "--example", case, "--today", &look.today, "--json"];
    args.extend(look.set.iter().flat_map(|set| ["--set", set.as_str()]));
    let done = runner.run(&args);
    same("the exit status", &done.status, &Some(0)).map_err(|why| format!("{why}: {}", done.stderr))?;
    let ledger: Value = serde_json::from_str(&done.stdout).map_err(|why| why.to_string())?;
    let entries = ledger["entries"].as_array().ok_or("there are no entries")?;
    let terms: BTreeMap<String, String> = entries
        .iter()
        .filter(|entry| entry["kind"] != "event")
        .map(|entry| (text(&entry["id"]), standing(entry)))
        .collect();
    let seen: BTreeMap<String, String> =
        terms.into_iter().filter(|(id, _)| look.whole || look.terms.contains_key(id)).collect();
    let breaches = ledger["breaches"].as_array().ok_or("there are no breaches")?;
    let breaches: BTreeMap<String, bool> =
        breaches.iter().map(|breach| (text(&breach["code"]), breach["certain"] == true)).collect();
    let next = look
        .next
        .as_ref()
        .map_or(Ok(()), |next| same("what is next", &ledger["next"]["entry"].as_str(), &Some(next.as_str())));
    let found =
        [differences("term", &seen, &look.terms), differences("breach", &breaches, &look.breaches)].concat();
    if found.is_empty() { next } else { Err(found.join("; ")) }
}

/// `running 2026-11-19T14:20`, or the status alone where there is no end.
fn standing(entry: &Value) -> String {
    let day = entry["day"].as_str().map(|day| format!(" {day}")).unwrap_or_default();
    let hour = entry["hour"].as_str().map(|hour| format!("T{hour}")).unwrap_or_default();
    format!("{}{day}{hour}", text(&entry["status"]))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn differences<T: PartialEq + std::fmt::Debug>(
    kind: &str,
    found: &BTreeMap<String, T>,
    wanted: &BTreeMap<String, T>,
) -> Vec<String> {
    let names: BTreeSet<&String> = found.keys().chain(wanted.keys()).collect();
    let differ = names.into_iter().filter(|name| found.get(*name) != wanted.get(*name));
    differ.map(|name| format!("{kind} {name} is {:?}, not {:?}", found.get(name), wanted.get(name))).collect()
}

/// A day of the case's own time: the first on which its plan was read.
fn day_of(case: &str) -> String {
    let plan =
        fs::read_to_string(suite("plan").join(format!("{case}.toml"))).expect("each case has its plan");
    let day = plan.lines().find_map(|line| line.strip_prefix("today = \""));
    day.expect("a plan is read on a day").trim_end_matches('"').to_owned()
}

#[test]
fn calendar_files_are_valid_and_name_nobody() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    for case in cases(&runner) {
        let today = day_of(&case);
        let write = |file: &str| {
            let done = runner.run(&["ledger", "--example", &case, "--today", &today, "--ics", file]);
            assert_eq!(done.status, Some(0), "{case}: {}", done.stderr);
            fs::read_to_string(runner.folder().join(file)).expect("the calendar file was written")
        };
        let (one, two) = (write("one.ics"), write("two.ics"));
        failures.check(&case, one == two, "the same case on the same day gave two different files");
        failures.note(&case, valid(&one));
        failures.note(&case, nameless(&runner, &case, &one));
    }
    failures.end(21);
}

/// What RFC 5545 asks of every calendar file.
fn valid(file: &str) -> Result<(), String> {
    if file.replace("\r\n", "").contains(['\r', '\n']) {
        return Err("a line does not end with CR and LF".into());
    }
    if let Some(long) = file.split("\r\n").find(|line| line.len() > 75) {
        return Err(format!("the line is longer than 75 octets: {long}"));
    }
    let whole = file.replace("\r\n ", "");
    let lines: Vec<&str> = whole.split("\r\n").filter(|line| !line.is_empty()).collect();
    let count = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
    for property in ["BEGIN:VCALENDAR", "END:VCALENDAR", "VERSION:2.0", "PRODID:"] {
        same(property, &count(property), &1)?;
    }
    same("the first line", &lines.first(), &Some(&"BEGIN:VCALENDAR"))?;
    same("the last line", &lines.last(), &Some(&"END:VCALENDAR"))?;
    let mut uids = BTreeSet::new();
    let mut open: Vec<&str> = Vec::new();
    for line in &lines {
        let (name, value) = line.split_once(':').ok_or_else(|| format!("the line has no value: {line}"))?;
        match (name, open.last()) {
            ("BEGIN", _) => open.push(value),
            ("END", Some(last)) if *last == value => drop(open.pop()),
            ("END", last) => return Err(format!("{value} ends inside {last:?}")),
            ("UID", Some(&"VEVENT")) if !uids.insert(value) => {
                return Err(format!("two events are called {value}"));
            }
            _ => {}
        }
    }
    let events =
        whole.split("BEGIN:VEVENT\r\n").skip(1).map(|event| event.split("BEGIN:VALARM").next().unwrap_or(""));
    for event in events {
        for property in ["UID:", "DTSTAMP:", "DTSTART", "SUMMARY:"] {
            let given = event.split("\r\n").filter(|line| line.starts_with(property)).count();
            same(property, &given, &1)?;
        }
    }
    same("the events with a name", &uids.len(), &count("BEGIN:VEVENT"))
}

/// No name, address or number of anybody in the case.
fn nameless(runner: &Runner, case: &str, file: &str) -> Result<(), String> {
    let printed = runner.run(&["example", case]).stdout;
    let tree: Value = serde_json::from_str(&printed).map_err(|why| why.to_string())?;
    let words = file.replace("\r\n ", "");
    let secret = ["/client/name/family", "/client/name/given", "/client/name/patronymic", "/client/address"];
    let more =
        ["/client/name/latin_family", "/client/document/number", "/client/phone", "/representative/family"];
    for pointer in secret.iter().chain(&more) {
        match tree.pointer(pointer).and_then(Value::as_str) {
            Some(said) if words.contains(said) => return Err(format!("the file names {pointer}: {said}")),
            _ => {}
        }
    }
    match tree["ties"]["family"].as_array() {
        Some(family) => family.iter().try_for_each(|member| {
            let name = member["name"].as_str().unwrap_or("\0");
            if words.contains(name) { Err(format!("the file names {name}")) } else { Ok(()) }
        }),
        None => Ok(()),
    }
}
