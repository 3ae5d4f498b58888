//! Measures a vault in the folder that is named: saving, listing, attachments, search, backup, checking.
//!
//! `measure FOLDER CASES ATTACHMENTS` prints a line per figure; run by `make bench`, never a test.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use himoya_keys::DataKey;
use himoya_store::{Log, NewAttachment, Snapshot, Store, StoreError};
use serde_json::json;

#[path = "../tests/support/mod.rs"]
mod support;

const NOW: &str = "2026-11-26T09:00:00Z";

fn main() -> Result<(), StoreError> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().ok_or(StoreError::CannotOpen)?;
    let mut number = || args.next().and_then(|text| text.parse::<usize>().ok());
    let (cases, attachments) = (number().unwrap_or(1000), number().unwrap_or(100));
    let (keys, key) = support::keys_of("0197c0de-0000-7000-8000-0000000000be", 44);
    let path = Path::new(&folder);
    let (mut store, _) = Store::init(path, &keys, &key, "device", NOW, None)?;
    // As large as a worked case.
    let text = "обстоятельства дела и доводы защиты ".repeat(120);
    let snapshot = |n: usize| Snapshot {
        body: json!({ "client": { "name": { "family": format!("Фамилия{n}") } }, "story": text }),
        typed: json!({}),
        sample: false,
    };
    let began = Instant::now();
    store.batch(|batch| {
        for n in 0..cases {
            batch.create(&format!("case-{n}"), &snapshot(n), NOW, Log::none())?;
            batch.index(&format!("case-{n}"), &format!("фамилия{n} {text}"))?;
        }
        Ok(())
    })?;
    told("cases made and indexed, all", began, 1);
    saves(&mut store, &snapshot)?;
    scans(&mut store, cases, attachments)?;
    drop(store);
    reading(path, &key)
}

/// Typing in one field.
fn saves(store: &mut Store, snapshot: &dyn Fn(usize) -> Snapshot) -> Result<(), StoreError> {
    let saves = 300;
    let mut times = Vec::new();
    for n in 0..saves {
        let began = Instant::now();
        store.save("case-1", &snapshot(1_000_000 + n), NOW, "field", true, Log::none())?;
        times.push(began.elapsed());
    }
    times.sort();
    say(&format!("one save: median {:.2?}, p95 {:.2?}", times[saves / 2], times[saves * 95 / 100]));
    Ok(())
}

/// Scans of papers.
fn scans(store: &mut Store, cases: usize, attachments: usize) -> Result<(), StoreError> {
    let scan = vec![0x5a; 300_000];
    let began = Instant::now();
    for n in 0..attachments {
        let new = NewAttachment {
            id: format!("scan-{n}"),
            case: format!("case-{}", n % cases),
            name: "скан.jpg".into(),
            kind: "image/jpeg".into(),
            added_at: NOW.into(),
        };
        store.attach(&new, &mut scan.as_slice(), 1 << 20)?;
    }
    told("an attachment of 300 kB taken in", began, attachments);
    Ok(())
}

fn reading(path: &Path, key: &DataKey) -> Result<(), StoreError> {
    let began = Instant::now();
    let mut store = Store::open(path, key, NOW)?;
    told("opening without the passphrase's key", began, 1);
    let began = Instant::now();
    let listed = store.list()?.len();
    told(&format!("list of {listed} cases"), began, 1);
    let began = Instant::now();
    let found = store.search("милия77")?.len();
    told(&format!("search with {found} found"), began, 1);
    let began = Instant::now();
    let target = store.own_backups();
    let made = store.backup(key, &target, NOW, &mut |_, _| {})?;
    told(&format!("backup of {} MB, opened and checked", made.backup.bytes >> 20), began, 1);
    Ok(())
}

fn told(what: &str, began: Instant, times: usize) {
    let each = began.elapsed() / u32::try_from(times.max(1)).unwrap_or(1);
    say(&format!("{what}: {each:.2?}"));
}

fn say(text: &str) {
    // A closed output is nobody's loss here.
    let _ = writeln!(std::io::stdout(), "{text}");
}
