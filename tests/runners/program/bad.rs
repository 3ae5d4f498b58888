//! Broken content is refused: `tests/suite/bad`, one file a mistake, named after the one thing it breaks.

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
        let outcome = runner.run(&["--templates", "templates", "check"]);
        failures.note(&name, same("the exit status", &outcome.status, &Some(1)));
        failures.note(&name, outcome.in_two_parts_of_content());
        let reported = outcome.stderr.lines().count().saturating_sub(2);
        let mistakes = same("the number of mistakes", &reported, &bad.mistakes.unwrap_or(1));
        failures.note(&name, mistakes.map_err(|why| format!("{why}:\n{}", outcome.stderr)));
        for part in &bad.says {
            let why = format!("is not told {part:?} but {:?}", outcome.stderr);
            failures.check(&name, outcome.stderr.contains(part), why);
        }
    }
    failures.end(100);
}

#[test]
fn a_copy_with_nothing_changed_is_sound() {
    let runner = Runner::new();
    content_copy(runner.folder());
    let outcome = runner.run(&["--templates", "templates", "check"]);
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
