//! Broken content is refused: `tests/suite/bad`, one file a mistake, named after the one thing it breaks.

use std::fs;
use std::path::Path;

use himoya_tests::{Failures, Outcome, Patch, Runner, all, content_copy, same, suite};
use serde::Deserialize;

/// Changes to a copy of the content, and what its author is told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bad {
    patch: Vec<Patch>,
    /// How many mistakes are reported, when not one.
    mistakes: Option<usize>,
    /// The file named, then what is said of it and what to do.
    says: Vec<String>,
    /// What stands on the line that is named.
    at: Option<String>,
}

#[test]
fn each_mistake_is_named_with_its_file_and_a_hint() {
    let mut failures = Failures::default();
    for bad in all::<Bad>(&suite("bad")) {
        let (name, bad) = (bad.name, bad.says);
        let runner = Runner::new();
        let content = content_copy(runner.folder());
        let patched = bad.patch.iter().try_for_each(|patch| patch.apply(&content));
        failures.note(&name, patched);
        let outcome = runner.run(&["--templates", "templates", "content", "check"]);
        failures.note(&name, same("the exit status", &outcome.status, &Some(1)));
        failures.note(&name, outcome.in_two_parts_of_content());
        let reported = outcome.stderr.lines().count().saturating_sub(2);
        let mistakes = same("the number of mistakes", &reported, &bad.mistakes.unwrap_or(1));
        failures.note(&name, mistakes.map_err(|why| format!("{why}:\n{}", outcome.stderr)));
        if let Some(at) = &bad.at {
            failures.note(&name, line_holds(&outcome.stderr, &content, at));
        }
        for part in &bad.says {
            let why = format!("is not told {part:?} but {:?}", outcome.stderr);
            failures.check(&name, outcome.stderr.contains(part), why);
        }
    }
    failures.end(100);
}

/// The first mistake names `file:line`, and that line of the file holds the text.
fn line_holds(said: &str, content: &Path, text: &str) -> Result<(), String> {
    let mistake = said.lines().nth(1).unwrap_or_default();
    let place = mistake.split(": ").next().and_then(|place| place.rsplit_once(':'));
    let (file, line) = place.ok_or_else(|| format!("names no file and line: {mistake:?}"))?;
    let number: usize = line.parse().map_err(|_| format!("names no line: {mistake:?}"))?;
    let file = fs::read_to_string(content.join(file)).map_err(|why| format!("{file}: {why}"))?;
    let found = number.checked_sub(1).and_then(|at| file.lines().nth(at)).unwrap_or_default();
    if found.contains(text) { Ok(()) } else { Err(format!("line {number} is {found:?}, not {text:?}")) }
}

#[test]
fn a_copy_with_nothing_changed_is_sound() {
    let runner = Runner::new();
    content_copy(runner.folder());
    let outcome = runner.run(&["--templates", "templates", "content", "check"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (Some(0), ""));
}

/// Mistakes of content stand one a line between what happened and what to do.
trait ContentParts {
    fn in_two_parts_of_content(&self) -> Result<(), String>;
}

impl ContentParts for Outcome {
    fn in_two_parts_of_content(&self) -> Result<(), String> {
        let lines: Vec<&str> = self.stderr.lines().collect();
        let [what, mistakes @ .., to_do] = lines.as_slice() else { return Err("says nothing".into()) };
        // `file: what (hint)`, the hint never empty.
        let whole = |line: &&str| line.contains(": ") && line.ends_with(')') && !line.ends_with("()");
        let sound = what.ends_with(':') && to_do.ends_with('.') && mistakes.iter().all(whole);
        if sound { Ok(()) } else { Err(format!("is not told in the agreed form: {:?}", self.stderr)) }
    }
}
