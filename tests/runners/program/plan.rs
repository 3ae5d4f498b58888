//! The plans of the worked cases: `tests/suite/plan`, one file a case; and what holds for every plan.

use std::collections::BTreeMap;

use himoya_tests::{Failures, Runner, all, same, suite};
use serde::Deserialize;
use serde_json::Value;

/// What the plan of a worked case shows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    day: Vec<Day>,
}

/// The plan of one day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Day {
    /// The day, perhaps with the hour at the place of the case.
    today: String,
    /// Facts changed before.
    #[serde(default)]
    set: Vec<String>,
    /// What can be filed now, in order: id, standing, then the safe day with its hour or `-`.
    now: Vec<String>,
    /// What is offered besides.
    #[serde(default)]
    offers: Vec<String>,
    /// What comes next: entry of the ledger, then its day or `-`.
    #[serde(default)]
    next: Vec<String>,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn members(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn plan(runner: &Runner, case: &str, today: &str, set: &[String]) -> Result<Value, String> {
    let mut args = vec!["plan", "--example", case, "--today", today, "--json"];
    args.extend(set.iter().flat_map(|set| ["--set", set.as_str()]));
    let done = runner.run(&args);
    same("the exit status", &done.status, &Some(0)).map_err(|why| format!("{why}: {}", done.stderr))?;
    serde_json::from_str(&done.stdout).map_err(|why| why.to_string())
}

fn when(entry: &Value) -> String {
    let Some(day) = entry["left"]["day"].as_str() else { return "-".into() };
    entry["hour"].as_str().map_or_else(|| day.to_owned(), |hour| format!("{day}T{hour}"))
}

/// The worked cases that the program has.
fn cases(runner: &Runner) -> Vec<String> {
    let list: Value = serde_json::from_str(&runner.run(&["example", "--json"]).stdout).unwrap_or_default();
    members(&list).iter().map(|example| text(&example["id"])).collect()
}

#[test]
fn every_worked_case_has_its_plan() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    let mut known = cases(&runner);
    for expected in all::<Expected>(&suite("plan")) {
        let case = expected.name;
        failures.check(&case, known.contains(&case), "is no worked case");
        known.retain(|other| *other != case);
        for day in &expected.says.day {
            let place = format!("{case} on {} {:?}", day.today, day.set);
            failures.note(place, compare(&runner, &case, day));
        }
    }
    failures.check("worked cases", known.is_empty(), format!("no table for {known:?}"));
    failures.end(20);
}

fn compare(runner: &Runner, case: &str, day: &Day) -> Result<(), String> {
    let plan = plan(runner, case, &day.today, &day.set)?;
    let now = members(&plan["entries"])
        .iter()
        .map(|entry| format!("{} {} {}", text(&entry["id"]), text(&entry["standing"]), when(entry)));
    same("what can be filed now", &now.collect::<Vec<_>>(), &day.now)?;
    let offers: Vec<String> = members(&plan["offers"]).iter().map(|entry| text(&entry["id"])).collect();
    same("what is offered", &offers, &day.offers)?;
    let next = members(&plan["next"]).iter().map(|next| format!("{} {}", text(&next["entry"]), when(next)));
    same("what comes next", &next.collect::<Vec<_>>(), &day.next)
}

/// Days around each case, and answers that are not known, so that plans of many kinds are seen.
const DAYS: [&str; 3] = ["2026-11-18", "2026-11-26T09:00", "2027-03-02"];
const CHANGES: [&[&str]; 4] = [
    &[],
    &["ruling.received_on=?", "detention.brought_at=?"],
    &["ruling.received_on=10.11.2026 – 14.11.2026", "detention.brought_on=16.11.2026 – 17.11.2026"],
    &["representative.kind=defender", "representative.poa_date=?", "client.native_language=tg"],
];

#[test]
fn each_line_stands_on_a_norm_and_nothing_that_would_be_refused_is_proposed_in_silence() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    let mut standings: BTreeMap<String, usize> = BTreeMap::new();
    for case in cases(&runner) {
        for today in DAYS {
            for set in CHANGES {
                let set: Vec<String> = set.iter().map(|set| (*set).to_owned()).collect();
                let place = format!("{case} on {today} {set:?}");
                match plan(&runner, &case, today, &set) {
                    Ok(plan) => sound(&plan, &place, &mut failures, &mut standings),
                    Err(why) => failures.note(&place, Err::<(), _>(why)),
                }
            }
        }
    }
    for standing in ["ready", "blocked", "returned"] {
        failures.check(standing, standings.contains_key(standing), format!("was never seen: {standings:?}"));
    }
    failures.check("planned", !standings.contains_key("planned"), "a paper is named that cannot be drafted");
    failures.end(500);
}

fn sound(plan: &Value, place: &str, failures: &mut Failures, standings: &mut BTreeMap<String, usize>) {
    let entries = members(&plan["entries"]);
    for entry in entries.iter().chain(members(&plan["offers"])) {
        let (id, standing) = (text(&entry["id"]), text(&entry["standing"]));
        let place = format!("{place}: {id}");
        *standings.entry(standing.clone()).or_default() += 1;
        let why = members(&entry["why"]);
        failures.check(&place, !why.is_empty(), "does not say why it is here");
        for reason in why {
            let norms = members(&reason["norms"]);
            failures.check(&place, !norms.is_empty(), format!("no norm behind {}", reason["text"]));
            let dated =
                norms.iter().all(|norm| norm["checked_on"].is_string() && norm["confidence"].is_string());
            failures.check(&place, dated, "a norm without its edition");
            let doubtful = norms.iter().any(|norm| norm["confidence"] == "unverified");
            failures.check(
                &place,
                !doubtful || entry["unverified"] == true,
                "an unverified norm is not marked",
            );
        }
        let grades: Vec<String> =
            members(&entry["lacks"]).iter().map(|finding| text(&finding["severity"])).collect();
        let grave = |grade: &str| grades.iter().any(|found| found == grade);
        let said = match standing.as_str() {
            "blocked" => grave("blocks"),
            "returned" => grave("returned") && !grave("blocks"),
            "ready" => !grave("blocks") && !grave("returned"),
            _ => grades.is_empty(),
        };
        failures.check(&place, said, format!("stands as {standing} with {grades:?}"));
    }
    let today = text(&plan["today"]);
    let order: Vec<(String, bool)> = entries
        .iter()
        .map(|entry| (entry["left"]["day"].as_str().unwrap_or(&today).to_owned(), entry["left"].is_null()))
        .collect();
    failures.check(place, order.is_sorted(), format!("is not in the order of time: {order:?}"));
    for next in members(&plan["next"]) {
        let norms = members(&next["norms"]);
        failures.check(place, !norms.is_empty(), format!("no norm behind {}", next["entry"]));
    }
}

/// What the packet makes is what the plan promises.
#[test]
fn the_packet_makes_what_the_plan_calls_ready_and_nothing_else() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    for (at, case) in ["family-expelled", "held-past-48h", "dates-crossed"].into_iter().enumerate() {
        let today = "2026-11-20";
        let out = format!("packet-{at}");
        let made = runner.run(&["packet", "--example", case, "--today", today, "--out", &out, "--json"]);
        let made: Value = serde_json::from_str(&made.stdout).unwrap_or_default();
        let ids = |key: &str| {
            let mut ids: Vec<String> =
                members(&made["packet"][key]).iter().map(|paper| text(&paper["id"])).collect();
            ids.sort();
            ids
        };
        let plan = plan(&runner, case, today, &[]).unwrap_or_default();
        let standing = |wanted: &[&str]| {
            let fits = |entry: &&Value| wanted.contains(&text(&entry["standing"]).as_str());
            let mut ids: Vec<String> =
                members(&plan["entries"]).iter().filter(fits).map(|entry| text(&entry["id"])).collect();
            ids.sort();
            ids
        };
        failures.note(case, same("the papers", &standing(&["ready", "returned"]), &ids("papers")));
        failures.note(case, same("what is blocked", &standing(&["blocked"]), &ids("blocked")));
        failures.note(case, same("what is missing", &standing(&["planned"]), &ids("missing")));
    }
    failures.end(9);
}
