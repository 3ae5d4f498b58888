//! Measures how long an answer takes to be kept, in a young case and in one with a long history:
//! `bench_saves FOLDER OPERATIONS`.
//!
//! Also how long a list of 200 cases takes. `save_ms` is what keeping alone takes: an answer (read, save, show) less opening the case (read, show).

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use himoya_casework::Desk;
use himoya_casework::wire::AnswerInput;
use himoya_replica::{Clock, Device, Operation, Replica};
use himoya_store::{Log, OperationId, OperationRow};
use serde_json::{Value, json};
use support::Machine;

type Outcome<T> = Result<T, Box<dyn Error>>;

const NOW: &str = "2026-11-18T09:00:00Z";
const ANSWERS: usize = 200;
const CASES: usize = 200;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, operations] = &arguments[..] else {
        return Err("usage: bench_saves FOLDER OPERATIONS".into());
    };
    let (folder, operations) = (Path::new(folder), operations.parse()?);
    let desk = support::desk(folder, Arc::new(Machine::at(NOW).going_on()));
    let id = desk.new_from_example("family-expelled")?.id;
    let young = answers(&desk, &id)?;
    drop(desk);
    let kept = lengthen(folder, &id, operations)?;
    let desk =
        support::desk(folder, Arc::new(Machine::at("2026-11-19T09:00:00Z").named("later", 1).going_on()));
    let old = answers(&desk, &id)?;
    let list = list(&desk)?;
    let found = json!({ "young": young, "old": old, "operations": kept, "list": list });
    writeln!(std::io::stdout(), "{found}")?;
    Ok(())
}

/// The list of cases with the next term of each, as the window opens with it.
fn list(desk: &Desk) -> Outcome<Value> {
    for _ in 1..CASES {
        desk.new_from_example("family-expelled")?;
    }
    let mut took = Vec::new();
    for _ in 0..5 {
        let (ms, start) = timed(|| desk.start());
        start?;
        took.push(ms);
    }
    Ok(json!({ "cases": CASES, "ms": took }))
}

fn timed<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let began = Instant::now();
    let done = work();
    (began.elapsed().as_secs_f64() * 1_000.0, done)
}

/// Answers of one case, as somebody types them, and by turns how long it takes to show it.
fn answers(desk: &Desk, id: &str) -> Outcome<Value> {
    let (mut answer, mut show, mut save) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..ANSWERS {
        let text = format!("г. Самара, ул. Мориса Тореза, д. {number}");
        let (shown, view) = timed(|| desk.open_case(id));
        view?;
        let (answered, view) = timed(|| desk.answer(id, "client.address", AnswerInput::Typed { text }));
        view?;
        answer.push(answered);
        show.push(shown);
        save.push(answered - shown);
    }
    Ok(json!({ "answer_ms": answer, "show_ms": show, "save_ms": save }))
}

/// Writes a long history into a case, as if somebody had typed for weeks, and says how many operations it has then.
fn lengthen(folder: &Path, id: &str, operations: usize) -> Outcome<usize> {
    let mut store = support::store(folder, NOW);
    let mut replica = Replica::new(id);
    let lines = store.operations(id, false)?;
    replica.merge(lines.iter().map(|line| Operation::from_line(line)).collect::<Result<Vec<_>, _>>()?)?;
    let mut clock = Clock::new(Device::from_bytes([1; 16]));
    let mut document = replica.document().ok_or("the case is empty")?;
    let mut log = Log::default();
    let mut now = replica.latest().map_or(0, |stamp| stamp.milliseconds);
    while lines.len() + log.added.len() < operations {
        now += 1_000;
        document["body"]["client"]["address"] = format!("ул. Набережная, д. {now}").into();
        for op in replica.write(Some(&document), &mut clock, now, "")? {
            log.replaced.extend(op.replaces.iter().map(name));
            log.added.push(OperationRow { id: name(&op.stamp), line: op.to_line(), head: true });
        }
    }
    let mut snapshot = store.load(id)?;
    snapshot.body = document["body"].clone();
    store.save(id, &snapshot, NOW, "", false, &log)?;
    Ok(store.operations(id, false)?.len())
}

fn name(stamp: &himoya_replica::Stamp) -> OperationId {
    OperationId {
        moment: i64::try_from(stamp.milliseconds).unwrap_or(i64::MAX),
        counter: stamp.counter,
        device: stamp.device.to_string(),
    }
}
