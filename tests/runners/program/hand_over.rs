//! Two vaults by the command line: cases go to a colleague and back, a set is taken along, plain files go round.

use std::fs;

use himoya_tests::Runner;
use serde_json::Value;

const PHRASE: &str = "верблюд сорок кастрюля";
/// What each writes into the same field.
const WRITTEN: [&str; 2] = ["г. Худжанд", "г. Бохтар"];

fn told(runner: &Runner, args: &[&str], lines: &[&str]) -> Value {
    runner.vault_told(args, lines)
}

fn refused(runner: &Runner, args: &[&str], lines: &[&str]) -> (Option<i32>, String) {
    let outcome = runner.vault(args, lines);
    (outcome.status, outcome.stderr)
}

fn text(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Writes a value into a field of a case by an open export that a hand has edited.
fn edit(runner: &Runner, at: &str, folder: &str, id: &str, birth_place: &str) {
    told(runner, &["export", at, "--out", folder, "--open"], &[PHRASE]);
    let path = runner.folder().join(folder).join("cases").join(id).join("case.json");
    let mut case: Value =
        serde_json::from_str(&fs::read_to_string(&path).expect("the case was written")).expect("it is JSON");
    case["document"]["body"]["client"]["birth_place"] = birth_place.into();
    fs::write(&path, case.to_string()).expect("the case is written");
    let done = told(runner, &["import", at, folder], &[PHRASE]);
    assert_eq!(done["edited"][0], id);
}

#[test]
fn cases_go_to_a_colleague_and_both_edits_are_kept_until_one_decides() {
    let runner = Runner::new();
    fs::write(runner.folder().join("case.json"), runner.run(&["example", "student-expelled"]).stdout)
        .unwrap();
    for at in ["anna", "boris"] {
        told(&runner, &["init", at], &[PHRASE]);
    }
    told(&runner, &["author", "boris", "Борис Каримов"], &[PHRASE]);
    let id = text(&told(&runner, &["import", "anna", "case.json"], &[PHRASE]), "/cases/0");
    let key = text(&told(&runner, &["recipient", "boris"], &[PHRASE]), "/recipient");
    assert!(key.starts_with("age1"), "{key}");
    told(&runner, &["hand-over", "anna", &id, "--out", "to-boris", "--to", &key], &[PHRASE]);
    let (status, said) = refused(&runner, &["take-in", "anna", "to-boris"], &[PHRASE]);
    assert!(status == Some(1) && said.contains("не для этого хранилища"), "{status:?} {said}");
    let taken = told(&runner, &["take-in", "boris", "to-boris"], &[PHRASE]);
    assert_eq!((&taken["cases"][0]["new"], &taken["cases"][0]["id"]), (&true.into(), &id.clone().into()));
    let (status, said) = refused(&runner, &["take-in", "boris", "to-boris"], &[PHRASE]);
    assert!(status == Some(1) && said.contains("уже принимали"), "{status:?} {said}");

    edit(&runner, "anna", "a", &id, WRITTEN[0]);
    edit(&runner, "boris", "b", &id, WRITTEN[1]);
    let made = told(&runner, &["hand-over", "boris", &id, "--out", "to-anna", "--draw"], &[PHRASE]);
    let words = text(&made, "/words");
    assert_eq!(words.split('-').count(), 6, "{words}");
    let (status, said) = refused(&runner, &["take-in", "anna", "to-anna"], &[PHRASE]);
    assert!(status == Some(1) && said.contains("словами"), "{status:?} {said}");
    let taken =
        told(&runner, &["take-in", "anna", "to-anna", "--words"], &[PHRASE, &words.replace('-', " ")]);
    assert_eq!(taken["cases"][0]["conflicts"].as_array().unwrap().len(), 1);

    let found = told(&runner, &["conflicts", "anna"], &[PHRASE]);
    let alternatives = found[0]["alternatives"].as_array().unwrap();
    let of_boris = alternatives.iter().find(|one| one["value"]["text"] == WRITTEN[1]).unwrap();
    assert_eq!(of_boris["claims"][0]["by"], "Борис Каримов");
    let (pointer, operation) = (text(&found[0], "/pointer"), text(of_boris, "/operation"));
    let left = told(&runner, &["settle", "anna", &id, &pointer, &operation], &[PHRASE]);
    assert_eq!(left.as_array().unwrap().len(), 0);
    let (status, _) = refused(&runner, &["settle", "anna", &id, &pointer, &operation], &[PHRASE]);
    assert_eq!(status, Some(1), "it is decided already");
    let history = told(&runner, &["history", "anna", &id, "client.birth_place"], &[PHRASE]);
    let edits = history["edits"].as_array().unwrap();
    assert!(edits[0]["stands"] == true && edits[0]["value"]["text"] == WRITTEN[1], "{}", edits[0]);
    assert!(edits.iter().any(|edit| edit["value"]["text"] == WRITTEN[0]), "nothing written is lost");
    told(&runner, &["verify", "anna"], &[PHRASE]);
}

#[test]
fn a_set_is_taken_along_and_brought_back() {
    let runner = Runner::new();
    fs::write(runner.folder().join("case.json"), runner.run(&["example", "student-expelled"]).stdout)
        .unwrap();
    told(&runner, &["init", "home"], &[PHRASE]);
    let cases = told(&runner, &["import", "home", "case.json", "case.json"], &[PHRASE]);
    let (id, other) = (text(&cases, "/cases/0"), text(&cases, "/cases/1"));
    let made = told(&runner, &["todays-set", "home", &id, "--out", "set"], &[PHRASE, "фраза для дороги"]);
    assert_eq!(made["cases"], 1);
    let listed = told(&runner, &["list", "set"], &["фраза для дороги"]);
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert_eq!(
        refused(&runner, &["history", "set", &other, "client.address"], &["фраза для дороги"]).0,
        Some(1)
    );
    // By a file, and by the folder itself.
    told(&runner, &["hand-over", "set", &id, "--out", "back", "--return"], &["фраза для дороги"]);
    assert_eq!(told(&runner, &["take-in", "home", "back"], &[PHRASE])["purpose"], "return");
    let back = told(&runner, &["bring-back", "home", "--from", "set"], &[PHRASE, "фраза для дороги"]);
    assert_eq!((&back["purpose"], back["cases"].as_array().unwrap().len()), (&"return".into(), 1));
    let (status, said) = refused(&runner, &["hand-over", "home", &id, "--out", "no", "--return"], &[PHRASE]);
    assert!(status == Some(1) && said.contains("не набор"), "{status:?} {said}");
    assert!(!runner.folder().join("no").exists());
}
