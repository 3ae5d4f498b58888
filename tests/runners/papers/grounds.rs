//! Grounds follow the facts: `tests/suite/grounds`, one file a ground, with cases that support it and cases that do not.

use std::collections::{BTreeMap, BTreeSet};

use himoya_casework::wire::{GroundChange, GroundState, GroundView};
use himoya_casework::{CaseFile, Date, Draft, Error, Office};
use himoya_tests::{Failures, Patch, Runner, all, blocks, content_copy, lint, plain, suite};
use serde::Deserialize;

const DOCUMENT: &str = "appeal-koap-ruling";

/// The cases of one ground, whose name is that of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    /// The paper in which it is read.
    #[serde(default = "flagship")]
    document: String,
    base: String,
    today: String,
    supported: Vec<Case>,
    unsupported: Vec<Case>,
}

fn flagship() -> String {
    DOCUMENT.to_owned()
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

/// Every ground with a paper in which it may stand.
fn ids(office: &Office) -> BTreeMap<String, String> {
    let (case, today) = (CaseFile::empty(), day("2026-11-18"));
    let view = |id: &String| office.grounds(&case, id, today).expect("grounds can be listed");
    let mut found = BTreeMap::new();
    for document in office.listed(today) {
        for ground in view(&document.id).grounds {
            found.entry(ground.key).or_insert_with(|| document.id.clone());
        }
    }
    found
}

fn ground(office: &Office, case: &CaseFile, document: &str, id: &str, today: Date) -> GroundView {
    let view = office.grounds(case, document, today).expect("grounds can be listed");
    view.grounds.into_iter().find(|ground| ground.key == id).expect("the ground is in the library")
}

fn words(draft: &Draft) -> String {
    let tree = serde_json::to_value(draft).expect("a draft is JSON");
    blocks(&tree["document"]).iter().map(|(_, _, words)| plain(words)).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_ground_has_cases_for_and_against_it() {
    let office = Office::open().expect("the content is sound");
    let known: BTreeSet<String> = ids(&office).into_keys().collect();
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
            let found = ground(&office, &case, &cases.document, &id, today);
            let expected = if supported { GroundState::Proposed } else { GroundState::NotSupported };
            failures.check(&place, found.state == expected, format!("is {:?}", found.state));
            failures.check(&place, found.stands == supported, "stands or not against its facts");
            match office.draft(&case, &cases.document, today) {
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
    (
        "a woman, the defender signs",
        &["client.sex=female", "representative.kind=defender", "filing.signed_by=representative"],
    ),
    ("sex unknown", &["client.sex=?"]),
];

/// Every ground chosen alone in every worked case, also where the facts do not support it: whole sentences, and no
/// provision that was not law on the governing day, which in half of the cases is in 2013.
#[test]
fn no_ground_has_a_broken_sentence_or_a_norm_that_was_no_law() {
    let office = Office::open().expect("the content is sound");
    let today = day("2026-11-18");
    let mut failures = Failures::default();
    for (id, document) in ids(&office) {
        let mut printed = 0;
        for example in office.examples() {
            // A case that forbids the paper makes none, with or without the ground.
            let case = case_of(&office, &example.id, &[], today).expect("a worked case is sound");
            if office.draft(&case, &document, today).is_err() {
                continue;
            }
            for (name, sets) in VARIANTS {
                for unknown in [false, true] {
                    let mut sets: Vec<String> = sets.iter().map(|set| (*set).to_owned()).collect();
                    sets.push(format!("grounds.0.id={id}"));
                    if unknown {
                        sets.extend(unknowns(&ground(&office, &case, &document, &id, today)));
                    }
                    let place = format!("{id} in {}, {name}, unknown: {unknown}", example.id);
                    let case = case_of(&office, &example.id, &sets, today).expect("a worked case is sound");
                    let Ok(draft) = office.draft(&case, &document, today) else { continue };
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
            failures.check(
                place,
                cited.contains(provision),
                format!("rests on {provision}, no law that day"),
            );
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

fn keys(office: &Office, case: &CaseFile) -> Vec<String> {
    let view = office.grounds(case, DOCUMENT, day("2026-11-18")).expect("grounds can be listed");
    view.grounds.into_iter().filter(|ground| ground.stands).map(|ground| ground.key).collect()
}

fn change(office: &Office, case: &mut CaseFile, change: GroundChange) {
    office.change_grounds(case, DOCUMENT, &change, day("2026-11-18")).expect("the change is sound");
}

fn findings(office: &Office, case: &CaseFile) -> Vec<String> {
    let paper = office.check(case, DOCUMENT, day("2026-11-18")).expect("the case can be checked");
    let codes = paper.findings.into_iter().map(|finding| finding.code);
    codes.filter(|code| code.starts_with("ground_")).collect()
}

fn student(office: &Office) -> CaseFile {
    office.example("student-expelled", day("2026-11-18")).expect("a worked case is sound")
}

fn key(text: &str) -> String {
    text.to_owned()
}

#[test]
fn the_first_change_writes_down_what_was_proposed_and_nothing_enters_later_unseen() {
    let office = Office::open().expect("the content is sound");
    let today = day("2026-11-18");
    let mut case = student(&office);
    assert_eq!(keys(&office, &case), ["disproportion", "student", "interpreter", "rights"]);
    change(&office, &mut case, GroundChange::Tick { key: key("student"), stands: false });
    assert_eq!(keys(&office, &case), ["disproportion", "interpreter", "rights"]);
    assert_eq!(findings(&office, &case), Vec::<String>::new(), "what was taken out is not asked about");

    office.set(&mut case, "process.protocol_copy_given", "no", today).expect("a fact is set");
    assert_eq!(keys(&office, &case), ["disproportion", "interpreter", "rights"]);
    assert_eq!(findings(&office, &case), ["ground_unseen"]);
    change(&office, &mut case, GroundChange::Tick { key: key("protocol-copy"), stands: true });
    assert_eq!(keys(&office, &case), ["disproportion", "interpreter", "rights", "protocol-copy"]);

    change(&office, &mut case, GroundChange::Tick { key: key("limitation"), stands: true });
    assert_eq!(keys(&office, &case)[0], "limitation", "it takes its place in the library's order");
    assert_eq!(findings(&office, &case), ["ground_unsupported"]);
    change(&office, &mut case, GroundChange::Reset);
    assert_eq!(keys(&office, &case), ["disproportion", "student", "interpreter", "rights", "protocol-copy"]);
}

#[test]
fn grounds_move_within_the_list_and_not_beyond_it() {
    let office = Office::open().expect("the content is sound");
    let mut case = student(&office);
    change(&office, &mut case, GroundChange::Move { key: key("rights"), by: -2 });
    assert_eq!(keys(&office, &case), ["disproportion", "rights", "student", "interpreter"]);
    change(&office, &mut case, GroundChange::Move { key: key("disproportion"), by: 100 });
    change(&office, &mut case, GroundChange::Move { key: key("rights"), by: -1 });
    assert_eq!(keys(&office, &case), ["rights", "student", "interpreter", "disproportion"]);
    let draft = office.draft(&case, DOCUMENT, day("2026-11-18")).expect("a paper is made");
    let words = words(&draft);
    let at = |text: &str| words.find(text).unwrap_or_else(|| panic!("{text} is not there"));
    assert!(at("Права не разъяснены") < at("Выдворение назначено без необходимости"));
}

#[test]
fn the_lawyers_own_words_take_the_place_of_the_librarys_and_follow_nothing() {
    let office = Office::open().expect("the content is sound");
    let today = day("2026-11-18");
    let mut case = student(&office);
    let text = "Первый абзац.\nВторой \"абзац\".".to_owned();
    change(
        &office,
        &mut case,
        GroundChange::Write { key: key("student"), title: String::new(), text, request: None },
    );
    change(
        &office,
        &mut case,
        GroundChange::Add {
            title: key("Мой довод"),
            text: key("{{client.sex}} **и** всё."),
            request: Some(key("истребовать журнал;")),
        },
    );
    let said = words(&office.draft(&case, DOCUMENT, today).expect("a paper is made"));
    assert!(said.contains("Выдворение прервёт учёбу\nПервый абзац.\nВторой «абзац»."), "{said}");
    assert!(said.contains("{{client.sex}} **и** всё."), "typed words are never markup: {said}");
    assert!(!said.contains("прервут учёбу"), "{said}");
    assert_eq!(findings(&office, &case), Vec::<String>::new());

    office.set(&mut case, "ties.study_year", "3", today).expect("a fact is set");
    assert_eq!(findings(&office, &case), ["ground_facts_changed"]);
    change(&office, &mut case, GroundChange::Restore { key: key("student") });
    let said = words(&office.draft(&case, DOCUMENT, today).expect("a paper is made"));
    assert!(said.contains("прервут учёбу на 3-м курсе"), "{said}");
    let own = keys(&office, &case).pop().expect("the own ground is last");
    change(&office, &mut case, GroundChange::Restore { key: own });
    assert_eq!(keys(&office, &case), ["disproportion", "student", "interpreter", "rights"]);
}

#[test]
fn the_librarys_words_given_back_are_no_words_of_the_lawyer() {
    let office = Office::open().expect("the content is sound");
    let mut case = student(&office);
    let shown = ground(&office, &case, DOCUMENT, "student", day("2026-11-18"));
    let (title, text) = (shown.heading, shown.text);
    change(&office, &mut case, GroundChange::Write { key: key("student"), title, text, request: None });
    assert!(!ground(&office, &case, DOCUMENT, "student", day("2026-11-18")).edited);
}

#[test]
fn a_change_of_the_library_is_noticed_under_an_edited_text() {
    let office = Office::open().expect("the content is sound");
    let mut case = student(&office);
    let text = key("Свой текст.");
    change(
        &office,
        &mut case,
        GroundChange::Write { key: key("rights"), title: String::new(), text, request: None },
    );
    let kept = case.to_json();
    let runner = Runner::new();
    let content = content_copy(runner.folder());
    let patch = Patch {
        file: "grounds/rights.toml".into(),
        find: Some("обязанности и отмечают".into()),
        put: "обязанности, что отмечают".into(),
        append: None,
        remove: false,
    };
    patch.apply(&content).expect("the library is patched");
    let later = Office::open_folder(&content).expect("the patched content is sound");
    let case = later.read_case(&kept, day("2026-11-18")).expect("the case is read");
    assert_eq!(findings(&later, &case), ["ground_wording_changed"]);
}

#[test]
fn a_chosen_ground_whose_law_did_not_stand_is_left_out_and_reported() {
    let office = Office::open().expect("the content is sound");
    let today = day("2026-11-18");
    let sets = ["grounds.0.id=contract-service".to_owned(), "grounds.1.id=interpreter".to_owned()];
    let case = case_of(&office, "student-expelled-then", &sets, today).expect("a worked case is sound");
    assert_eq!(keys(&office, &case), ["interpreter"]);
    assert!(findings(&office, &case).contains(&key("ground_without_law")));
    let draft = office.draft(&case, DOCUMENT, today).expect("a paper is made");
    assert!(draft.omitted.iter().any(|omitted| omitted.block == "contract-service"));
    assert!(!words(&draft).contains("Военнослужащ"));
}

#[test]
fn a_text_that_could_not_be_opened_again_is_refused_and_changes_nothing() {
    let office = Office::open().expect("the content is sound");
    let mut case = student(&office);
    let before = case.to_json();
    let add = GroundChange::Add { title: key("Довод"), text: "ы".repeat(300), request: None };
    let refused = office.change_grounds(&mut case, DOCUMENT, &add, day("2026-11-18"));
    assert!(refused.is_err());
    let unknown = GroundChange::Tick { key: key("moon"), stands: true };
    assert!(office.change_grounds(&mut case, DOCUMENT, &unknown, day("2026-11-18")).is_err());
    assert_eq!(case.to_json(), before);
}
