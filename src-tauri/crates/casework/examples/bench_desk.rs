//! Measures the desk for `make bench`; a benchmark, never a test.
//!
//! `bench_desk FOLDER CASES` fills a vault there from the worked cases, each with another name, and measures the first look
//! at the desk, which also makes the index of all of them, the first look after another unlocking, a look when nothing has
//! changed, a search letter by letter, a filter and a month. Prints one line of JSON,
//! times in milliseconds.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use himoya_casework::wire::{DeskFilter, DeskQuery};
use himoya_casework::{Clock, Date, Desk, Host, Office};
use himoya_keys::{Cost, DataKey, Entropy, KeyFile, NoEntropy, Passphrase};
use himoya_store::{Log, Snapshot, Store};
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error>>;

const NOW: &str = "2026-11-13T09:00:00Z";
const FAMILIES: [&str; 8] =
    ["Назаров", "Тошматов", "Мирзоев", "Шарифзода", "Юлдашева", "Токтосунова", "Раджабов", "Ҳакимова"];
/// What somebody types, letter by letter, in either script.
const TYPED: [&str; 4] = ["шарифзода 1", "Hakimova", "18.8", "выборгский"];

/// No secret is made here, and the clock stands still.
struct Bench;

impl Entropy for Bench {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        bytes.fill(7);
        Ok(())
    }
}

impl Clock for Bench {
    fn today(&self) -> Date {
        NOW[..10].parse().unwrap_or(Date::MIN)
    }

    fn now(&self) -> String {
        NOW.to_owned()
    }

    fn fresh_id(&self) -> String {
        String::new()
    }
}

impl Host for Bench {
    fn random(&self, bytes: &mut [u8]) -> bool {
        bytes.fill(7);
        true
    }

    fn timed(&self, _: &mut dyn FnMut()) -> Duration {
        Duration::from_secs(2)
    }
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, cases] = &arguments[..] else {
        return Err("usage: bench_desk FOLDER CASES".into());
    };
    let office = Arc::new(Office::open()?);
    let place = Path::new(folder).join("desk");
    let (store, key) = filled(&office, &place, cases.parse()?)?;
    let desk = Desk::over(Arc::clone(&office), store, Arc::new(Bench));
    let (first, _) = timed(|| desk.start());
    drop(desk);
    let desk = Desk::over(office, Store::open(&place, &key, NOW)?, Arc::new(Bench));
    let (unlocked, _) = timed(|| desk.start());
    let (again, start) = timed(|| desk.start());
    let mut keystrokes = Vec::new();
    for typed in TYPED {
        let letters: Vec<char> = typed.chars().collect();
        for end in 1..=letters.len() {
            let query = DeskQuery { text: letters[..end].iter().collect(), ..DeskQuery::default() };
            let (took, view) = timed(|| desk.listed(&query));
            // What crosses to the window belongs to it.
            let (written, _) =
                timed(|| serde_json::to_string(&view.map_err(|error| error.code())).map(|text| text.len()));
            keystrokes.push(took + written);
        }
    }
    let burning = DeskQuery { filter: Some(DeskFilter::Burning), ..DeskQuery::default() };
    let (filter, _) = timed(|| desk.listed(&burning));
    let (month, _) = timed(|| desk.month(None));
    let found = json!({
        "cases": start?.cases.len(),
        "first_look": first,
        "unlocked": unlocked,
        "again": again,
        "keystroke_ms": keystrokes,
        "filter": filter,
        "month": month,
    });
    writeln!(std::io::stdout(), "{found}")?;
    Ok(())
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let began = Instant::now();
    let done = work();
    (began.elapsed().as_secs_f64() * 1_000.0, done)
}

fn filled(office: &Office, place: &Path, cases: usize) -> Outcome<(Store, DataKey)> {
    let (keys, key) = KeyFile::create("vault", &Passphrase::new("фраза")?, Cost::LEAST, &mut Bench)?;
    let (mut store, _) = Store::init(place, &keys, &key, &"0a".repeat(16), NOW, None)?;
    let today = Bench.today();
    let mut worked: Vec<Value> = Vec::new();
    for example in office.examples() {
        worked.push(serde_json::from_str(&office.example(&example.id, today)?.to_json())?);
    }
    store.batch(|batch| {
        for number in 0..cases {
            let mut body = worked[number % worked.len()].clone();
            body["client"]["name"]["family"] =
                format!("{}{number}", FAMILIES[number % FAMILIES.len()]).into();
            let snapshot = Snapshot { body, typed: json!({}), sample: number % 50 == 0 };
            batch.create(&format!("case-{number:06}"), &snapshot, NOW, Log::none())?;
        }
        Ok(())
    })?;
    Ok((store, key))
}
