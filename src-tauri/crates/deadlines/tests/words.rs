//! Proofs word by word (`words.toml`): every reading with its reason and its steps, every warning, and why there is no
//! date.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use std::collections::BTreeMap;

use himoya_calendar::Moment;
use himoya_deadlines::{Gap, Given, NoDate, Proof, compute};
use jiff::civil::Date;
use serde::Deserialize;
use support::Shipped;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    row: Vec<Row>,
}

/// A rule, what happened, and every line of the answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    rule: String,
    /// `2026-11-11`, `2026-11-11T14:20`, or with the name of a starting event before it: `sober=2026-11-11`.
    from: Vec<String>,
    #[serde(default = "moscow")]
    zone: String,
    /// `2026-11-11..2026-11-13`.
    #[serde(default)]
    pauses: Vec<String>,
    #[serde(default)]
    restarted: Option<String>,
    /// When something was done, and whether that is in time.
    #[serde(default)]
    checks: BTreeMap<String, String>,
    /// Whether the steps are among the lines.
    #[serde(default)]
    steps: bool,
    says: Vec<String>,
}

fn moscow() -> String {
    "Europe/Moscow".to_owned()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn lines(proof: &Proof<'_>, steps: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for reading in &proof.readings {
        lines.push(format!(
            "{} ({}, {}): {}",
            reading.end, reading.counted_day, reading.edition.source_id, reading.why
        ));
        lines.extend(reading.steps.iter().filter(|_| steps).map(|step| {
            let from = step.edition_from.map(|from| format!(" from {from}")).unwrap_or_default();
            let mark = step.confidence.code();
            format!(
                "{}. {} {}{from}, {mark}: {} | {}",
                step.number, step.date, step.provision, step.text, step.basis
            )
        }));
    }
    lines.extend(proof.hints.iter().map(|hint| format!("{}: {}", hint.code.code(), hint.text)));
    lines.push(format!("{}: {}", proof.trust.code(), proof.last_moment_text));
    lines
}

fn refusal(none: &NoDate) -> Vec<String> {
    vec![format!("{}: {} {} ({none})", none.code(), none.what(), none.what_to_do())]
}

#[test]
fn each_proof_says_exactly_this() {
    let world = Shipped::load();
    let Rows { row: rows } = toml::from_str(include_str!("words.toml")).unwrap();
    let mut differ = Vec::new();
    for row in &rows {
        let rule = world.rule(&row.rule);
        let starts: Vec<(Option<&str>, Moment)> = row
            .from
            .iter()
            .map(|from| match from.split_once('=') {
                Some((event, at)) => (Some(event), at.parse().unwrap()),
                None => (None, from.parse().unwrap()),
            })
            .collect();
        let gaps: Vec<Gap> = row
            .pauses
            .iter()
            .map(|pause| pause.split_once("..").unwrap())
            .map(|(from, to)| Gap { from: day(from), to: day(to) })
            .collect();
        let given = Given { starts: &starts, gaps: &gaps, restarted_on: row.restarted.as_deref().map(day) };
        let place = world.at(world.zones.get(&row.zone).unwrap());
        let proof = compute(rule, &given, &place);
        let said = proof.as_ref().map_or_else(refusal, |proof| lines(proof, row.steps));
        let said: Vec<String> = said.iter().map(|line| line.replace('\u{a0}', " ")).collect();
        let name = format!("{} {} {}", row.rule, row.from.join(" "), row.pauses.join(" "));
        if said != row.says {
            differ.push(format!("{name}:\n  {}", said.join("\n  ")));
        }
        for (at, verdict) in &row.checks {
            let found = proof.as_ref().unwrap().check(at.parse().unwrap()).code();
            if found != verdict {
                differ.push(format!("{name}, done {at}: {found}"));
            }
        }
    }
    assert!(rows.len() > 40 && differ.is_empty(), "{}", differ.join("\n"));
}
