//! What every file keeps to: headers, sizes, words that may not stand, one folder that knows Tauri.
//!
//! Forbidden words live in `tests/suite/tidy`, one file a rule with its reason.

use std::fs;

use himoya_tests::{Failures, Source, all, root, sources, suite};
use serde::Deserialize;

/// Lines of a Rust file without its inline tests; the bar of the design notes for all but a few percent.
const CEILING: usize = 700;

/// A list of words that may not stand in some files.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    /// Why, for whoever meets the failure.
    why: String,
    /// Folders or files.
    within: Vec<String>,
    /// Ends of file names; every file when there are none.
    #[serde(default)]
    ends: Vec<String>,
    /// Folders or files left out, each with its reason in a comment.
    #[serde(default)]
    except: Vec<String>,
    /// Whether tests, examples and comments are left out.
    #[serde(default)]
    program_only: bool,
    /// The words.
    words: Vec<String>,
    /// Lines that may hold a word, exactly as they stand, spaces at the edges aside.
    #[serde(default)]
    allowed: Vec<String>,
}

#[test]
fn every_rust_file_opens_with_its_purpose() {
    let mut failures = Failures::default();
    for file in rust() {
        failures.check(&file.path, file.text.starts_with("//! "), "does not open with a `//!` line");
    }
    failures.end(80);
}

#[test]
fn no_rust_file_is_too_long() {
    let mut failures = Failures::default();
    for file in rust() {
        let lines = file.program_lines().count();
        let why = format!("has {lines} lines without inline tests, over {CEILING}");
        failures.check(&file.path, lines <= CEILING, why);
    }
    failures.end(80);
}

#[test]
fn forbidden_words_are_absent() {
    let mut failures = Failures::default();
    for rule in all::<Rule>(&suite("tidy")) {
        let looked_at = look(&rule.name, &rule.says, &mut failures);
        failures.check(&rule.name, looked_at > 0, "looks at no file");
    }
    failures.end(100);
}

/// Applies one rule and says how many files it concerns.
fn look(name: &str, rule: &Rule, failures: &mut Failures) -> usize {
    let ends: Vec<&str> = rule.ends.iter().map(String::as_str).collect();
    let mut looked_at = 0;
    for file in rule.within.iter().flat_map(|folder| some(folder, &ends)) {
        let excepted = rule.except.iter().any(|path| file.path.starts_with(path.as_str()));
        if excepted || (rule.program_only && file.is_test()) {
            continue;
        }
        looked_at += 1;
        let found = found(rule, &file);
        let why = format!("{}: {name}: {}", found.join(", "), rule.why);
        failures.check(&file.path, found.is_empty(), why);
    }
    looked_at
}

/// One file, or those of a folder.
fn some(path: &str, ends: &[&str]) -> Vec<Source> {
    match fs::read_to_string(root().join(path)) {
        Ok(text) => vec![Source { path: path.to_owned(), text }],
        Err(_) => sources(path, ends),
    }
}

fn found(rule: &Rule, file: &Source) -> Vec<String> {
    let all = || file.text.lines().enumerate().map(|(n, line)| (n + 1, line)).collect::<Vec<_>>();
    let lines = if rule.program_only { file.program_lines().collect() } else { all() };
    let mut found = Vec::new();
    for (n, line) in lines {
        let comment = rule.program_only && line.trim_start().starts_with("//");
        if comment || rule.allowed.iter().any(|one| one == line.trim()) {
            continue;
        }
        let words = rule.words.iter().filter(|word| line.contains(word.as_str()));
        found.extend(words.map(|word| format!("line {n} holds {word:?}")));
    }
    found
}

#[test]
fn one_folder_of_the_screens_knows_tauri() {
    let mut failures = Failures::default();
    let (mut knows, home) = (0, "ui/src/lib/backend/");
    for file in sources("ui/src", &[".ts", ".js", ".svelte"]) {
        let imports = file.text.contains("@tauri-apps");
        knows += usize::from(imports);
        failures.check(
            &file.path,
            !imports || file.path.starts_with(home),
            format!("imports Tauri outside {home}"),
        );
    }
    failures.check(home, knows > 0, "nothing imports Tauri, so the rule looks at the wrong folder");
    failures.end(10);
}

#[test]
fn every_edition_of_the_law_says_where_it_was_seen() {
    let mut failures = Failures::default();
    for file in sources("templates/law", &[".toml"]) {
        let table: toml::Table =
            toml::from_str(&file.text).unwrap_or_else(|why| panic!("{}: {why}", file.path));
        editions(&file.path, &toml::Value::Table(table), &mut failures);
    }
    failures.end(100);
}

fn editions(path: &str, value: &toml::Value, failures: &mut Failures) {
    match value {
        toml::Value::Table(table) => {
            for (key, inner) in table {
                for edition in inner.as_array().into_iter().flatten().filter(|_| key == "edition") {
                    for field in ["source", "checked_on", "confidence"] {
                        let given = edition.get(field).and_then(toml::Value::as_str).unwrap_or_default();
                        let why = format!("an edition has no `{field}`: {edition}");
                        failures.check(path, !given.trim().is_empty(), why);
                    }
                }
                editions(path, inner, failures);
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| editions(path, value, failures)),
        _ => {}
    }
}

#[test]
fn packages_come_from_the_public_registries() {
    let mut failures = Failures::default();
    let cargo = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for line in cargo.lines().filter(|line| line.starts_with("source = ")) {
        let public = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
        failures.check("Cargo.lock", line == public, line);
    }
    let npm = fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
    for line in npm.lines().map(str::trim).filter(|line| line.starts_with("\"resolved\": ")) {
        let public = "\"resolved\": \"https://registry.npmjs.org/";
        failures.check("ui/package-lock.json", line.starts_with(public), line);
    }
    failures.end(100);
}

fn rust() -> Vec<Source> {
    ["src-tauri", "tests"].iter().flat_map(|folder| sources(folder, &[".rs"])).collect()
}
