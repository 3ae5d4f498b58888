//! Measures the vault for `make bench`; a benchmark, never a test.
//!
//! `bench_vault FOLDER CASES FILES-PER-CASE` fills a vault there and measures unlocking, saving, opening, listing, searching,
//! checking and a backup; then the same statements against an encrypted and a plain data base, in turn. Prints one line of
//! JSON, times in milliseconds.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use himoya_keys::{Cost, Entropy, KeyFile, NoEntropy, Passphrase, calibrate, try_cost};
use himoya_store::{Log, NewAttachment, OperationId, OperationRow, Snapshot, Store};
use rusqlite::{Connection, params};
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error>>;

const NOW: &str = "2026-11-20T09:00:00.000000Z";
const NAMES: [&str; 8] =
    ["Назаров", "Тошматов", "Мирзоев", "Шарифзода", "Юлдашева", "Токтосунова", "Раджабов", "Эргашев"];

/// Bytes of one attachment: a scan is hundreds of times as large, but then the disk would be measured.
const FILE: usize = 4_000;

/// No secret is made here, so that the bytes may follow from a seed.
struct Seeded(u64);

impl Entropy for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = self.0.to_be_bytes()[0];
        }
        Ok(())
    }
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, cases, files] = &arguments[..] else {
        return Err("usage: bench_vault FOLDER CASES FILES-PER-CASE".into());
    };
    let (folder, cases, files) = (Path::new(folder), cases.parse()?, files.parse()?);
    let mut found = vault(folder, cases, files)?;
    found["overhead"] = overhead(folder)?;
    writeln!(std::io::stdout(), "{found}")?;
    Ok(())
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let began = Instant::now();
    let done = work();
    (began.elapsed().as_secs_f64() * 1_000.0, done)
}

/// A case of the size of the longer worked ones, each with another name.
fn state(number: usize, word: &str) -> Snapshot {
    let name = NAMES[number % NAMES.len()];
    let story =
        format!("{name} задержан у метро, переводчика не было, копию протокола не дали. {word} ").repeat(40);
    let body = json!({ "client": { "family": name, "number": number }, "events": [story] });
    Snapshot { body, typed: Value::Null, sample: false }
}

fn log(number: usize, moment: usize) -> Log {
    let id = OperationId { moment: moment as i64, counter: number as u32, device: "bench".into() };
    Log { added: vec![OperationRow { id, line: "{\"value\":1}".repeat(10), head: true }], replaced: vec![] }
}

fn fill(store: &mut Store, cases: usize, files: usize) -> Outcome<()> {
    let content = vec![7; FILE];
    for first in (0..cases).step_by(500) {
        store.batch(|batch| {
            for number in first..cases.min(first + 500) {
                let id = format!("case-{number}");
                let state = state(number, "");
                batch.create(&id, &state, NOW, &log(number, 1))?;
                batch.index(&id, &state.body.to_string().to_lowercase())?;
                for file in 0..files {
                    let new = NewAttachment {
                        id: format!("{number}-{file}"),
                        case: id.clone(),
                        name: "скан.jpg".into(),
                        kind: "image/jpeg".into(),
                        added_at: NOW.into(),
                    };
                    batch.attach(&new, &mut content.as_slice(), u64::MAX)?;
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn vault(folder: &Path, cases: usize, files: usize) -> Outcome<Value> {
    let phrase = Passphrase::new("верблюд сорок кастрюля")?;
    let cost = calibrate(|cost| {
        let began = Instant::now();
        try_cost(cost).ok().map(|()| began.elapsed())
    });
    let place = folder.join("vault");
    let (keys, key) = KeyFile::create("0197c0de-0000-7000-8000-00000000000b", &phrase, cost, &mut Seeded(1))?;
    let unlock: Vec<f64> = (0..5).map(|_| timed(|| keys.unlock(&phrase)).0).collect();
    let (mut store, _) = Store::init(&place, &keys, &key, "bench", NOW, None)?;
    let (fill_ms, filled) = timed(|| fill(&mut store, cases, files));
    filled?;
    let mut save = Vec::new();
    for number in 0..500 {
        let state = state(number % cases, &number.to_string());
        let id = format!("case-{}", number % cases);
        let log = log(number, 2 + number);
        let (ms, saved) = timed(|| store.save(&id, &state, NOW, "story", true, &log));
        saved?;
        save.push(ms);
    }
    drop(store);
    let mut open = Vec::new();
    for _ in 0..5 {
        let (ms, store) = timed(|| Store::open(&place, &key, NOW));
        drop(store?);
        open.push(ms);
    }
    let mut store = Store::open(&place, &key, NOW)?;
    let (list_ms, rows) = timed(|| store.list());
    let rows = rows?.len();
    let mut search = Vec::new();
    for query in ["мирзоев", "токтосун", "переводчика не", "9999", "нет такого"].repeat(10)
    {
        let (ms, ids) = timed(|| store.search(query));
        ids?;
        search.push(ms);
    }
    let (verify_ms, checked) = timed(|| store.verify(&mut |_, _| {}));
    let target = store.own_backups();
    let (backup_ms, backed) = timed(|| store.backup(&key, &target, NOW, &mut |_, _| {}));
    backed?;
    let bytes = std::fs::metadata(place.join("cases.db"))?.len();
    Ok(json!({
        "cases": rows, "attachments": checked.attachments, "damage": checked.damage.len(), "bytes": bytes,
        "argon2id": { "m_kib": cost.m_kib, "t": cost.t, "p": cost.p }, "least": cost == Cost::LEAST,
        "unlock_ms": unlock, "fill_ms": fill_ms, "save_ms": save, "open_ms": open, "list_ms": list_ms,
        "search_ms": search, "verify_ms": verify_ms, "backup_ms": backup_ms,
    }))
}

/// The same statements against an encrypted and a plain file, by turns, so that both see the same machine.
fn overhead(folder: &Path) -> Outcome<Value> {
    let encrypted = Connection::open(folder.join("encrypted.db"))?;
    encrypted.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "ab".repeat(48)))?;
    let plain = Connection::open(folder.join("plain.db"))?;
    for db in [&encrypted, &plain] {
        db.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;
             CREATE TABLE cases (id INTEGER PRIMARY KEY, body TEXT NOT NULL)",
        )?;
    }
    let body = state(1, "").body.to_string();
    let (mut write, mut read) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
    for number in 0..400 {
        for (at, db) in [&encrypted, &plain].into_iter().enumerate() {
            let insert = "INSERT INTO cases (id, body) VALUES (?1, ?2)";
            let (ms, done) = timed(|| db.execute(insert, params![number, body]));
            done?;
            write[at].push(ms);
        }
    }
    for _ in 0..50 {
        for (at, db) in [&encrypted, &plain].into_iter().enumerate() {
            // Reading through a small cache, so that pages are decrypted again.
            db.execute_batch("PRAGMA cache_size = 10")?;
            let sum = "SELECT sum(length(body)) FROM cases";
            let (ms, done) = timed(|| db.query_row(sum, [], |row| row.get::<_, i64>(0)));
            done?;
            read[at].push(ms);
        }
    }
    let [encrypted_write, plain_write] = write;
    let [encrypted_read, plain_read] = read;
    Ok(json!({
        "encrypted": { "insert_ms": encrypted_write, "read_all_ms": encrypted_read },
        "plain": { "insert_ms": plain_write, "read_all_ms": plain_read },
    }))
}
