//! The words of the worked cases, byte for byte: `tests/ref`.
//!
//! `HIMOYA_UPDATE=1` accepts what the program says now and prints what changed; read it before committing.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use himoya_tests::{Failures, Runner, plain, worked_cases};

const DAY: &str = "2026-11-18";

/// A reference is named after its case, and after its document too when that is not the appeal. Every worked case with a
/// ruling has one, unless the program refuses its appeal.
#[test]
fn worked_cases_say_what_was_read_and_accepted() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    let kept = fs::read_dir(folder()).expect("there are references");
    let kept = kept.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let kept: BTreeSet<String> =
        kept.filter_map(|name| name.strip_suffix(".txt").map(str::to_owned)).collect();
    let decided = worked_cases().into_iter().filter(|(_, case)| case["ruling"]["made_on"].is_string());
    let names: BTreeSet<String> = decided.map(|(id, _)| id).chain(kept.iter().cloned()).collect();
    for name in &names {
        let (case, document) = name.split_once('+').unwrap_or((name, "appeal-koap-ruling"));
        let args = ["draft", "--example", case, "--document", document, "--out", "."];
        let drafted = runner.run(&[&args[..], &["--format", "txt", "--today", DAY]].concat());
        if drafted.status == Some(1) && !kept.contains(name) {
            continue;
        }
        assert_eq!(drafted.status, Some(0), "{name}: {}", drafted.stderr);
        let text =
            fs::read_to_string(runner.folder().join(format!("{document}.txt"))).expect("it was written");
        failures.note(name, compare(&reference(name), &text));
    }
    failures.end(kept.len().max(5));
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ref")
}

fn reference(id: &str) -> PathBuf {
    folder().join(format!("{id}.txt"))
}

fn compare(reference: &Path, text: &str) -> Result<(), String> {
    let accepted = fs::read_to_string(reference).unwrap_or_default();
    if accepted == text {
        return Ok(());
    }
    let changes = changes(&accepted, text);
    if std::env::var_os("HIMOYA_UPDATE").is_some() {
        // Straight to the stream: what a passing test prints by other means is kept back.
        let said = writeln!(std::io::stdout(), "{} is updated:\n{changes}", reference.display());
        return said.and_then(|()| fs::write(reference, text)).map_err(|why| why.to_string());
    }
    Err(format!("the words changed; read them, then accept them with HIMOYA_UPDATE=1\n{changes}"))
}

/// Lines that only one of two texts has, in order.
fn changes(old: &str, new: &str) -> String {
    if plain(old) == plain(new) {
        return "only spaces that do not break changed\n".to_owned();
    }
    let only = |a: &str, b: &str, mark: &str| {
        let there: Vec<&str> = b.lines().collect();
        let lines = a.lines().filter(|line| !there.contains(line)).map(|line| format!("{mark} {line}\n"));
        lines.collect::<String>()
    };
    let changes = only(old, new, "-") + &only(new, old, "+");
    if changes.is_empty() { "only the order or the spaces changed\n".to_owned() } else { changes }
}

#[test]
fn a_change_is_shown() {
    assert_eq!(changes("один\nдва\n", "один\nтри\n"), "- два\n+ три\n");
    assert!(changes("один\nдва\n", "два\nодин\n").contains("order"));
    assert!(changes("№ 5\n", "№\u{A0}5\n").contains("only spaces"));
}
