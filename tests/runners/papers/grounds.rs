//! Grounds follow the facts: `tests/suite/grounds`, one file a ground, with cases that support it and cases that do not.

use std::collections::BTreeSet;

use himoya_casework::wire::{GroundState, GroundView};
use himoya_casework::{CaseFile, Date, Draft, Error, Office};
use himoya_tests::{Failures, all, blocks, lint, plain, suite};
use serde::Deserialize;

const DOCUMENT: &str = "appeal-koap-ruling";

/// The cases of one ground, whose name is that of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    base: String,
    today: String,
    supported: Vec<Case>,
    unsupported: Vec<Case>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// Facts changed, `path=value`, as after `--set`.
    #[serde(default)]
    set: Vec<String>,
    /// The heading and other words that the paper then says, and what it must not say.
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    lacks: Vec<String>,
    #[serde(default)]
    cites: Vec<String>,
}

fn day(text: &str) -> Date {
    text.parse().expect("a day is written year-month-day")
}

fn case_of(office: &Office, base: &str, sets: &[String], today: Date) -> Result<CaseFile, Error> {
    let mut case = office.example(base, today)?;
    for set in sets {
        let (path, value) = set.split_once('=').expect("a fact is set as path=value");
        office.set(&mut case, path, value, today)?;
    }
    Ok(case)
}

fn ids(office: &Office) -> Vec<String> {
    let case = CaseFile::empty();
    let view = office.grounds(&case, DOCUMENT, day("2026-11-18")).expect("grounds can be listed");
    view.grounds.into_iter().map(|ground| ground.key).collect()
}

fn ground(office: &Office, case: &CaseFile, id: &str, today: Date) -> GroundView {
    let view = office.grounds(case, DOCUMENT, today).expect("grounds can be listed");
    view.grounds.into_iter().find(|ground| ground.key == id).expect("the ground is in the library")
}

fn words(draft: &Draft) -> String {
    let tree = serde_json::to_value(draft).expect("a draft is JSON");
    blocks(&tree["document"]).iter().map(|(_, _, words)| plain(words)).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_ground_has_cases_for_and_against_it() {
    let office = Office::open().expect("the content is sound");
    let known: BTreeSet<String> = ids(&office).into_iter().collect();
    let told = all::<Cases>(&suite("grounds"));
    let told: BTreeSet<String> = told.into_iter().map(|file| id_of(&file.name)).collect();
    assert!(known.len() > 15, "{known:?}");
    assert_eq!(known, told);
}

fn id_of(file: &str) -> String {
    file.rsplit('/').next().unwrap_or(file).trim_end_matches(".toml").to_owned()
}

#[test]
fn grounds_follow_the_facts() {
    let office = Office::open().expect("the content is sound");
    let mut failures = Failures::default();
    for file in all::<Cases>(&suite("grounds")) {
        let (id, cases) = (id_of(&file.name), &file.says);
        assert!(!cases.supported.is_empty() && !cases.unsupported.is_empty(), "{id}");
        let told = cases.supported.iter().map(|case| (case, true));
        for (told, supported) in told.chain(cases.unsupported.iter().map(|case| (case, false))) {
            let place = format!("{id}: {}", told.name);
            let today = day(&cases.today);
            let case = match case_of(&office, &cases.base, &told.set, today) {
                Ok(case) => case,
                Err(error) => {
                    failures.check(&place, false, format!("{error}"));
                    continue;
                }
            };
            let found = ground(&office, &case, &id, today);
            let expected = if supported { GroundState::Proposed } else { GroundState::NotSupported };
            failures.check(&place, found.state == expected, format!("is {:?}", found.state));
            failures.check(&place, found.stands == supported, "stands or not against its facts");
            match office.draft(&case, DOCUMENT, today) {
                Ok(draft) => listen(&place, told, &draft, &mut failures),
                Err(error) => failures.check(&place, false, format!("no paper: {error}")),
            }
        }
    }
    failures.end(150);
}

fn listen(place: &str, told: &Case, draft: &Draft, failures: &mut Failures) {
    let words = words(draft);
    for text in &told.says {
        failures.check(place, words.contains(text), format!("does not say {text:?}"));
    }
    for text in &told.lacks {
        failures.check(place, !words.contains(text), format!("says {text:?}"));
    }
    for id in &told.cites {
        let cited = draft.citations.iter().any(|citation| citation.provision == *id);
        failures.check(place, cited, format!("does not cite {id}"));
    }
}

/// Who speaks, and how much is known.
const VARIANTS: [(&str, &[&str]); 5] = [
    ("as it is", &[]),
    ("a woman", &["client.sex=female"]),
    ("the defender signs", &["representative.kind=defender", "filing.signed_by=representative"]),
    ("a woman, the defender signs", &[
        "client.sex=female",
        "representative.kind=defender",
        "filing.signed_by=representative",
    ]),
    ("sex unknown", &["client.sex=?"]),
];

/// Every ground chosen alone in every worked case, also where the facts do not support it: whole sentences, and no
/// provision that was not law on the governing day, which in half of the cases is in 2013.
#[test]
fn no_ground_has_a_broken_sentence_or_a_norm_that_was_no_law() {
    let office = Office::open().expect("the content is sound");
    let today = day("2026-11-18");
    let mut failures = Failures::default();
    for id in ids(&office) {
        let mut printed = 0;
        for example in office.examples() {
            for (name, sets) in VARIANTS {
                for unknown in [false, true] {
                    let mut sets: Vec<String> = sets.iter().map(|set| (*set).to_owned()).collect();
                    sets.push(format!("grounds.0.id={id}"));
                    if unknown {
                        let case = case_of(&office, &example.id, &[], today).expect("a worked case is sound");
                        sets.extend(unknowns(&ground(&office, &case, &id, today)));
                    }
                    let place = format!("{id} in {}, {name}, unknown: {unknown}", example.id);
                    let case = case_of(&office, &example.id, &sets, today).expect("a worked case is sound");
                    // A case that forbids the paper makes none, with or without the ground.
                    let Ok(draft) = office.draft(&case, DOCUMENT, today) else { continue };
                    printed += read(&place, &id, &draft, &mut failures);
                }
            }
        }
        failures.check(&id, printed > 0, "is printed in no worked case");
    }
    failures.end(1000);
}

/// The facts of the ground that can be asked for, each answered «не знаю».
fn unknowns(ground: &GroundView) -> Vec<String> {
    let asked = ground.why.iter().filter(|fact| !fact.path.starts_with("derived."));
    asked.map(|fact| format!("{}=?", fact.path)).collect()
}

/// Reads the blocks of one ground and of the requests; how many there are.
fn read(place: &str, id: &str, draft: &Draft, failures: &mut Failures) -> usize {
    let tree = serde_json::to_value(draft).expect("a draft is JSON");
    let own = format!("{id}/");
    let mut printed = 0;
    for (block, kind, words) in blocks(&tree["document"]) {
        let ours = block.starts_with(&own);
        printed += usize::from(ours);
        if ours || kind == "item" {
            for fault in lint(&kind, &words) {
                failures.check(place, false, format!("block {block} {fault}: {words}"));
            }
        }
    }
    let cited: BTreeSet<&str> = draft.citations.iter().map(|citation| citation.provision.as_str()).collect();
    for block in tree["document"]["blocks"].as_array().into_iter().flatten() {
        for provision in block["provisions"].as_array().into_iter().flatten().filter_map(|id| id.as_str()) {
            failures.check(place, cited.contains(provision), format!("rests on {provision}, no law that day"));
        }
    }
    printed
}

/// Words of the lawyer's eyes only: no paper says them.
#[test]
fn weak_points_are_never_printed() {
    let office = Office::open().expect("the content is sound");
    let today = day("2026-11-18");
    let mut seen = 0;
    for example in office.examples() {
        let case = case_of(&office, &example.id, &[], today).expect("a worked case is sound");
        let Ok(draft) = office.draft(&case, DOCUMENT, today) else { continue };
        let words = words(&draft);
        for ground in office.grounds(&case, DOCUMENT, today).expect("grounds can be listed").grounds {
            seen += ground.weak.len();
            let printed = ground.weak.iter().find(|weak| words.contains(&plain(weak)));
            assert_eq!(printed, None, "{}: {}", example.id, ground.key);
        }
    }
    assert!(seen > 50, "{seen}");
}
