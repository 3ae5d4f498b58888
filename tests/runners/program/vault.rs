//! What the program leaves on the disk when it works with a vault, and the way round by sheets and by a backup.

use std::fs;
use std::path::Path;

use himoya_tests::{Outcome, Runner};
use serde_json::Value;

const PHRASE: &str = "верблюд сорок кастрюля";
/// Words that stand in a case and must stand nowhere else.
const MARKS: [&str; 2] = ["Маркеровзода", "МЕТКА-7719"];

fn vault(runner: &Runner, args: &[&str], lines: &[&str]) -> Outcome {
    let args = [&["vault"], args, &["--passphrase-fd", "0", "--json"]].concat();
    let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    runner.run_with_input(&args, &lines)
}

fn told(outcome: &Outcome) -> Value {
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    serde_json::from_str(&outcome.stdout).expect("JSON")
}

/// A case with the marks in a name and in the story.
fn marked(runner: &Runner) {
    let printed = runner.run(&["example", "student-expelled"]).stdout;
    let mut case: Value = serde_json::from_str(&printed).expect("JSON");
    case["client"]["name"]["family"] = MARKS[0].into();
    case["events"][0]["what"] = MARKS[1].into();
    fs::write(runner.folder().join("case.json"), case.to_string()).expect("room");
}

/// The files below a folder that hold one of the marks.
fn with_marks(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(at) = waiting.pop() {
        if at.is_dir() {
            waiting.extend(fs::read_dir(&at).expect("a folder").map(|entry| entry.expect("a file").path()));
            continue;
        }
        let bytes = fs::read(&at).expect("a file");
        if MARKS.iter().any(|mark| bytes.windows(mark.len()).any(|part| part == mark.as_bytes())) {
            found.push(at.strip_prefix(folder).expect("it lies below").display().to_string());
        }
    }
    found.sort();
    found
}

#[test]
fn no_word_of_a_case_lies_outside_the_vault_and_what_was_written_out() {
    let runner = Runner::new();
    marked(&runner);
    told(&vault(&runner, &["init", "vault"], &[PHRASE]));
    told(&vault(&runner, &["import", "vault", "case.json"], &[PHRASE]));
    fs::remove_file(runner.folder().join("case.json")).unwrap();
    assert_eq!(
        told(&vault(&runner, &["list", "vault", "--find", MARKS[0]], &[PHRASE])).as_array().unwrap().len(),
        1
    );
    told(&vault(&runner, &["backup", "vault"], &[PHRASE]));
    told(&vault(&runner, &["verify", "vault"], &[PHRASE]));
    assert_eq!(with_marks(runner.folder()), [] as [&str; 0]);
    told(&vault(&runner, &["export", "vault", "--out", "plain"], &[PHRASE]));
    let found = with_marks(runner.folder());
    assert!(found.len() == 1 && found[0].starts_with("plain/"), "{found:?}");
}

#[test]
fn a_forgotten_passphrase_and_a_lost_vault_come_back() {
    let runner = Runner::new();
    marked(&runner);
    told(&vault(&runner, &["init", "vault"], &[PHRASE]));
    told(&vault(&runner, &["import", "vault", "case.json"], &[PHRASE]));
    let sheets = told(&vault(&runner, &["shares", "make", "vault"], &[PHRASE]));
    let sheet = |n: usize| {
        let groups = sheets[n]["groups"].as_array().unwrap().iter();
        groups.map(|group| group.as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    told(&vault(&runner, &["shares", "check", "vault"], &[PHRASE, &sheet(2), &sheet(0)]));
    told(&vault(&runner, &["change-passphrase", "vault", "--with-sheets"], &[&sheet(0), &sheet(1), "новая"]));
    assert_eq!(vault(&runner, &["list", "vault"], &[PHRASE]).status, Some(1));
    let done = told(&vault(&runner, &["backup", "vault", "--to", "."], &["новая"]));
    fs::remove_dir_all(runner.folder().join("vault")).unwrap();
    let copy = done["backup"]["path"].as_str().unwrap().to_owned();
    told(&vault(&runner, &["restore", "vault", "--from", &copy], &["новая"]));
    assert_eq!(told(&vault(&runner, &["list", "vault"], &["новая"])).as_array().unwrap().len(), 1);
}
