//! The command line, case by case: `tests/suite/cli`, one file a case.
//!
//! Every case runs in a folder of its own that holds an empty folder `out`. After every run the error
//! stream must be empty or tell what happened and what to do, whatever the case asks for besides.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use himoya_tests::{Failures, Outcome, Pdf, Runner, all, plain, same, squeeze, suite};
use serde::Deserialize;
use serde_json::Value;

/// A case: files, runs one after another, what must be there at the end.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[serde(default)]
    before: Vec<Before>,
    run: Vec<Run>,
    #[serde(default)]
    after: Vec<After>,
}

/// A file or folder made before the runs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Before {
    path: String,
    /// What the file says.
    text: Option<String>,
    /// The worked case that the file holds.
    base: Option<String>,
    /// Changes to it: JSON pointer and value.
    #[serde(default)]
    edit: BTreeMap<String, toml::Value>,
    /// One more change: a text of many equal letters.
    many: Option<Many>,
    /// A folder that nobody may write into.
    #[serde(default)]
    closed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Many {
    at: String,
    letter: String,
    times: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Run {
    args: Vec<String>,
    status: i32,
    /// Where the program runs, when not on an ordinary machine.
    machine: Option<Machine>,
    /// Lines that it may read from its standard input.
    #[serde(default)]
    input: Vec<String>,
    /// What it prints holds these.
    #[serde(default)]
    says: Vec<String>,
    /// What it prints is this.
    prints: Option<String>,
    #[serde(default)]
    lacks: Vec<String>,
    /// What it complains of holds these.
    #[serde(default)]
    complains: Vec<String>,
    /// What it prints is JSON with these values, by pointer.
    #[serde(default)]
    json: BTreeMap<String, toml::Value>,
    /// Keys that objects of that JSON have, by pointer.
    #[serde(default)]
    keys: BTreeMap<String, Vec<String>>,
    /// Lengths of its lists, by pointer.
    #[serde(default)]
    count: BTreeMap<String, usize>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Machine {
    FullDisk,
    WithoutRights,
    FullOutput,
}

/// A file or folder looked at after the runs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct After {
    path: String,
    #[serde(default)]
    holds: Vec<String>,
    #[serde(default)]
    lacks: Vec<String>,
    /// The files of the folder, hidden ones too.
    files: Option<Vec<String>>,
    /// Another file with the same bytes.
    same_as: Option<String>,
}

#[test]
fn the_command_line_keeps_its_word() {
    let mut failures = Failures::default();
    for case in all::<Case>(&suite("cli")) {
        let runner = Runner::new();
        fs::create_dir(runner.folder().join("out")).unwrap();
        let (name, case) = (case.name, case.says);
        let prepared = case.before.iter().try_for_each(|before| prepare(&runner, before));
        failures.note(&name, prepared);
        for (n, run) in case.run.iter().enumerate() {
            let outcome = start(&runner, run);
            for found in judge(run, &outcome) {
                failures.note(format!("{name}, run {}", n + 1), found);
            }
        }
        for after in &case.after {
            failures.note(&name, look(&runner, after));
        }
    }
    failures.end(100);
}

fn prepare(runner: &Runner, before: &Before) -> Result<(), String> {
    let path = runner.folder().join(&before.path);
    if before.closed {
        use std::os::unix::fs::PermissionsExt;
        return fs::create_dir(&path)
            .and_then(|()| fs::set_permissions(&path, fs::Permissions::from_mode(0o555)))
            .map_err(|why| why.to_string());
    }
    let text = match (&before.text, &before.base) {
        (Some(text), None) => text.clone(),
        (None, Some(base)) => changed(runner, base, before)?,
        _ => return Err(format!("{} needs either `text` or `base`", before.path)),
    };
    fs::write(path, text).map_err(|why| why.to_string())
}

/// A worked case, as the program prints it, with changes.
fn changed(runner: &Runner, base: &str, before: &Before) -> Result<String, String> {
    let printed = runner.run(&["example", base]).stdout;
    let mut case: Value = serde_json::from_str(&printed).map_err(|why| format!("{base}: {why}"))?;
    let many =
        before.many.iter().map(|many| (many.at.clone(), Value::String(many.letter.repeat(many.times))));
    let edits = before.edit.iter().map(|(at, value)| (at.clone(), json(value)));
    for (at, value) in edits.chain(many) {
        let (parent, key) = at.rsplit_once('/').ok_or(format!("{at:?} is no pointer"))?;
        let parent = case.pointer_mut(parent).ok_or(format!("{base} has nothing at {parent:?}"))?;
        parent.as_object_mut().ok_or(format!("{at:?} is not in an object"))?.insert(key.to_owned(), value);
    }
    Ok(case.to_string())
}

fn json(value: &toml::Value) -> Value {
    serde_json::to_value(value).expect("TOML values are JSON values")
}

fn start(runner: &Runner, run: &Run) -> Outcome {
    match run.machine {
        None if !run.input.is_empty() => runner.run_with_input(&run.args, &run.input),
        None => runner.run(&run.args),
        Some(Machine::FullDisk) => runner.run_on_full_disk(&run.args),
        Some(Machine::WithoutRights) => runner.run_without_rights(&run.args),
        Some(Machine::FullOutput) => runner.run_into(&run.args, "/dev/full"),
    }
}

fn judge(run: &Run, outcome: &Outcome) -> Vec<Result<(), String>> {
    let (stdout, stderr) = (plain(&outcome.stdout), plain(&outcome.stderr));
    let mut found = vec![
        same("the exit status", &outcome.status, &Some(run.status)).map_err(|why| format!("{why}; {stderr}")),
        outcome.in_two_parts(),
    ];
    // After a failure there is nothing to read, but for a term without a date, which is an answer in JSON.
    let json = !(run.json.is_empty() && run.keys.is_empty() && run.count.is_empty());
    if run.status != 0 && !json {
        found.push(same("what it printed", &stdout, &String::new()));
    }
    if let Some(prints) = &run.prints {
        found.push(same("what it printed", &stdout, prints));
    }
    found.extend(run.says.iter().map(|text| holds("what it printed", &stdout, text)));
    found.extend(run.complains.iter().map(|text| holds("the error", &stderr, text)));
    found.extend(run.lacks.iter().map(|text| lacks("what it printed", &stdout, text)));
    if json {
        match serde_json::from_str(&outcome.stdout) {
            Ok(tree) => found.extend(judge_json(run, &tree)),
            Err(why) => found.push(Err(format!("what it printed is not JSON: {why}"))),
        }
    }
    found
}

fn judge_json(run: &Run, tree: &Value) -> Vec<Result<(), String>> {
    let at = |pointer: &str| tree.pointer(pointer).cloned().unwrap_or(Value::Null);
    let mut found: Vec<_> = run.json.iter().map(|(p, value)| same(p, &at(p), &json(value))).collect();
    for (pointer, keys) in &run.keys {
        let object = at(pointer);
        let missing = keys.iter().filter(|key| object.get(key.as_str()).is_none());
        found.extend(missing.map(|key| Err(format!("{pointer:?} has no key {key:?}"))));
        found.push(Ok(()));
    }
    let length = |pointer: &String| at(pointer).as_array().map(Vec::len);
    found.extend(run.count.iter().map(|(p, count)| same(p, &length(p), &Some(*count))));
    found
}

fn holds(what: &str, text: &str, part: &str) -> Result<(), String> {
    if text.contains(part) { Ok(()) } else { Err(format!("{what} does not hold {part:?}: {text:?}")) }
}

fn lacks(what: &str, text: &str, part: &str) -> Result<(), String> {
    if text.contains(part) { Err(format!("{what} holds {part:?}")) } else { Ok(()) }
}

fn look(runner: &Runner, after: &After) -> Result<(), String> {
    if let Some(files) = &after.files {
        return same(&after.path, &runner.files(&after.path), files);
    }
    let path = runner.folder().join(&after.path);
    let bytes = fs::read(&path).map_err(|why| format!("{}: {why}", after.path))?;
    if let Some(other) = &after.same_as {
        let other = fs::read(runner.folder().join(other)).map_err(|why| format!("{other}: {why}"))?;
        return if bytes == other { Ok(()) } else { Err(format!("{} differs", after.path)) };
    }
    let (text, seen) = words(&path, &bytes);
    after.holds.iter().try_for_each(|part| holds(&after.path, &text, &seen(part)))?;
    after.lacks.iter().try_for_each(|part| lacks(&after.path, &text, &seen(part)))
}

/// The words of a file, and how a part of it must be written to be found there: lines of a page break anywhere.
fn words(path: &Path, bytes: &[u8]) -> (String, fn(&str) -> String) {
    if path.extension().is_some_and(|extension| extension == "pdf") {
        (squeeze(&Pdf::read(path).words()), squeeze)
    } else {
        (plain(&String::from_utf8_lossy(bytes)), plain)
    }
}
