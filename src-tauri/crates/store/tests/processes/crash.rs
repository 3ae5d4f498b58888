//! A program that is killed at any moment loses nothing that it had acknowledged.
//!
//! The test starts itself again as the writer, because only another process can be killed.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use crate::support;
use himoya_keys::DataKey;
use himoya_store::{Log, NewAttachment, OperationId, OperationRow, Snapshot, Store};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// How often a writer is killed.
const KILLS: u64 = 1_000;

/// Writers that are killed side by side, each with a vault of its own.
const WRITERS: u64 = 2;

/// Names the vault in the environment of the writer.
const VAULT: &str = "HIMOYA_TEST_VAULT";
const CASE: &str = "case";
/// The change after which no file is added any more, so that a fast machine fills no disk.
const LAST_FILE: u64 = 1_000;
/// The seed of the keys.
const SEED: u64 = 77;
const MOMENT: &str = "2026-11-20T09:00:00.000000Z";

#[test]
fn a_killed_writer_loses_nothing_that_it_acknowledged() {
    if let Some(vault) = env::var_os(VAULT) {
        write_for_ever(Path::new(&vault));
    }
    // All vaults are made before the first process is started, which would hold their locks for a moment.
    let vaults: Vec<_> = (0..WRITERS).map(|_| made()).collect();
    thread::scope(|scope| {
        for (writer, (_, vault)) in (0..).zip(&vaults) {
            scope.spawn(move || kill_again_and_again(writer, vault));
        }
    });
}

/// What the writers of one vault have acknowledged so far.
#[derive(Default)]
struct Acknowledged {
    changes: u64,
    files: Vec<(String, String)>,
}

/// A vault with one case.
fn made() -> (TempDir, PathBuf) {
    let (folder, vault) = support::place();
    let (keys, key) = support::keys_of("0197c0de-0000-7000-8000-00000000000c", SEED);
    let (mut store, _) = Store::init(&vault, &keys, &key, "device", MOMENT, None).unwrap();
    store.create(CASE, &state(0), MOMENT, &log(0)).unwrap();
    (folder, vault)
}

/// The data key is the first that the seed gives; asking the passphrase would cost each start its time.
fn key() -> DataKey {
    DataKey::random(&mut support::Repeating(SEED)).unwrap()
}

fn kill_again_and_again(writer: u64, vault: &Path) {
    let mut known = Acknowledged::default();
    let mut moments = support::Repeating(writer + 1);
    for round in 0..KILLS / WRITERS {
        let mut child = start(vault);
        let lines = lines_of(&mut child);
        // One kill of four falls into the opening, the others into the writing.
        if round.is_multiple_of(4) {
            thread::sleep(random(&mut moments, 60));
        } else {
            let found = lines.recv().expect("the writer opens the vault");
            check_found(&found, &mut known, round);
            // Some writers live long enough to finish a file on a busy machine too.
            thread::sleep(random(&mut moments, if round % 10 == 1 { 150 } else { 25 }));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines {
            note(&line, &mut known, round);
        }
    }
    check_all(vault, &known);
}

fn random(moments: &mut support::Repeating, below: u64) -> Duration {
    use himoya_keys::Entropy;
    let mut bytes = [0; 2];
    moments.fill(&mut bytes).unwrap();
    // Tenths of milliseconds, so that kills do not fall on a grid.
    Duration::from_micros(100 * (u64::from(u16::from_be_bytes(bytes)) % (10 * below)))
}

fn start(vault: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["crash::a_killed_writer_loses_nothing_that_it_acknowledged", "--exact", "--nocapture"])
        .env(VAULT, vault)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The lines of the writer; a line that the kill cut off is none.
fn lines_of(child: &mut Child) -> Receiver<String> {
    let (to, lines) = channel();
    let mut from = BufReader::new(child.stdout.take().unwrap());
    thread::spawn(move || {
        let mut line = String::new();
        while from.read_line(&mut line).is_ok_and(|read| read > 0) && line.ends_with('\n') {
            // What the test harness prints is not the writer's.
            if let Some(said) = line.trim_end().strip_prefix("writer: ")
                && to.send(said.to_owned()).is_err()
            {
                break;
            }
            line.clear();
        }
    });
    lines
}

fn note(line: &str, known: &mut Acknowledged, round: u64) {
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        ["found", _] => check_found(line, known, round),
        ["kept", number] => known.changes = number.parse().unwrap(),
        ["file", id, hash] => known.files.push((id.to_owned(), hash.to_owned())),
        _ => panic!("round {round}: the writer said {line}"),
    }
}

/// What is there is at least what was acknowledged, and at most the one change that was under way.
fn check_found(line: &str, known: &mut Acknowledged, round: u64) {
    let found: u64 = line.strip_prefix("found ").unwrap_or_else(|| panic!("{line}")).parse().unwrap();
    assert!(
        found == known.changes || found == known.changes + 1,
        "round {round}: {} acknowledged, {found} found",
        known.changes
    );
    known.changes = found;
}

fn check_all(vault: &Path, known: &Acknowledged) {
    assert!(known.changes > KILLS / WRITERS, "the load was no load: {} changes", known.changes);
    assert!(!known.files.is_empty(), "no attachment was ever acknowledged");
    let store = Store::open(vault, &key(), MOMENT).unwrap();
    let found = store.verify(&mut |_, _| {});
    assert_eq!(found.damage, [], "after all kills");
    let number = store.load(CASE).unwrap().body["n"].as_u64().unwrap();
    assert!(number == known.changes || number == known.changes + 1);
    let lines = store.operations(CASE, false).unwrap();
    let expected: Vec<String> = (0..=number).map(|n| json!({ "n": n }).to_string()).collect();
    assert_eq!(lines, expected, "each change and its operation are one transaction");
    for (id, hash) in &known.files {
        let mut content = Vec::new();
        store.write_attachment(id, &mut content).unwrap();
        assert_eq!(&hex(&content), hash, "attachment {id}");
    }
}

fn state(number: u64) -> Snapshot {
    let story = "Остановили у метро, протокол на русском языке. ".repeat(20);
    Snapshot { body: json!({ "n": number, "story": story }), typed: Value::Null, sample: false }
}

fn log(number: u64) -> Log {
    let id = OperationId { moment: i64::try_from(number).unwrap(), counter: 0, device: "device".into() };
    Log {
        added: vec![OperationRow { id, line: json!({ "n": number }).to_string(), head: true }],
        replaced: vec![],
    }
}

/// Several pieces of an attachment, of which no two are alike.
fn content(number: u64) -> Vec<u8> {
    (0..300_000_u64).map(|at| (at.wrapping_mul(number + 7) >> 3).to_le_bytes()[0]).collect()
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The writer: says each change only when the store has acknowledged it.
fn write_for_ever(vault: &Path) -> ! {
    // A pipe that nobody reads any more ends the writer; the kill may come first.
    fn say(line: &str) {
        let mut out = std::io::stdout();
        if writeln!(out, "writer: {line}").and_then(|()| out.flush()).is_err() {
            std::process::exit(0);
        }
    }
    let mut store = Store::open(vault, &key(), MOMENT).expect("the vault opens after a kill");
    let mut number = store.load(CASE).expect("the case is there").body["n"].as_u64().expect("a number");
    // The harness has begun a line of its own.
    let _ = writeln!(std::io::stdout());
    say(&format!("found {number}"));
    loop {
        number += 1;
        store
            .save(CASE, &state(number), MOMENT, "n", number.is_multiple_of(3), &log(number))
            .expect("the change is kept");
        say(&format!("kept {number}"));
        if number.is_multiple_of(20) && number <= LAST_FILE {
            attach(&mut store, number);
            say(&format!("file {number} {}", hex(&content(number))));
        }
    }
}

fn attach(store: &mut Store, number: u64) {
    let new = NewAttachment {
        id: number.to_string(),
        case: CASE.into(),
        name: "постановление.jpg".into(),
        kind: "image/jpeg".into(),
        added_at: MOMENT.into(),
    };
    // A number that an earlier writer reached but did not say may have its file already.
    if store.attachment(&new.id).is_err() {
        store.attach(&new, &mut content(number).as_slice(), u64::MAX).expect("the file is kept");
    }
}
