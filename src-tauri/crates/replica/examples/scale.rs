//! How long a case with many operations takes: `cargo run --release -p himoya-replica --example scale`.

use std::io::Write;
use std::time::Instant;

use himoya_replica::{Clock, Device, Operation, Replica};
use serde_json::{Value, json};

/// Calls `work` and writes how long it took.
fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    let result = work();
    let _ = writeln!(std::io::stdout(), "{name:<52} {:>9.2} ms", began.elapsed().as_secs_f64() * 1_000.0);
    result
}

/// A case of ordinary width: sections of fields and two lists.
fn case(members: usize) -> Value {
    let section =
        |n: usize| -> Value { (0..12).map(|f| (format!("f{f}"), json!(format!("value {n} {f}")))).collect() };
    let member = |n: usize| json!({"name": format!("N{n}"), "born": "2000-01-01", "note": "as told"});
    let list: Vec<Value> = (0..members).map(member).collect();
    let mut body: serde_json::Map<String, Value> = (0..25).map(|n| (format!("s{n}"), section(n))).collect();
    body.insert("children".into(), Value::Array(list.clone()));
    body.insert("events".into(), Value::Array(list));
    json!({"body": body, "typed": {}, "attachments": {}})
}

/// A case with `edits` saved edits, spread over fields, members and one long text.
fn worked(edits: usize) -> (Replica, Clock, Value) {
    let mut replica = Replica::new("case");
    let mut clock = Clock::new(Device::from_bytes([1; 16]));
    let mut document = case(20);
    let _ = replica.write(Some(&document), &mut clock, 0, "a");
    for n in 0..edits {
        match n % 4 {
            0 => document["body"]["s1"]["f1"] = json!("x".repeat(n % 400)),
            1 => document["body"][format!("s{}", n % 25)][format!("f{}", n % 12)] = json!(n),
            2 => document["body"]["children"][n % 20]["note"] = json!(n),
            _ => document["body"]["events"][n % 20]["note"] = json!(n),
        }
        let _ = replica.write(Some(&document), &mut clock, n as u64, "a");
    }
    (replica, clock, document)
}

fn main() {
    for edits in [1_000, 10_000, 40_000] {
        let _ = writeln!(std::io::stdout(), "\n{edits} edits");
        let (mut replica, mut clock, mut document) = timed("  all of them, one save each", || worked(edits));
        let lines: Vec<String> = timed("  lines of all operations", || {
            replica.operations().iter().map(|op| op.to_line()).collect()
        });
        let bytes: usize = lines.iter().map(String::len).sum();
        let _ = writeln!(std::io::stdout(), "  {} operations, {} kB", lines.len(), bytes / 1_000);
        let operations: Vec<Operation> = timed("  reading the lines", || {
            lines.iter().flat_map(|line| Operation::from_line(line)).collect()
        });
        let mut fresh = Replica::new("case");
        timed("  merging them into an empty case", || fresh.merge(operations.clone())).ok();
        timed("  merging them once more", || fresh.merge(operations)).ok();
        timed("  the document", || fresh.document());
        timed("  the conflicts", || fresh.conflicts());
        document["body"]["s2"]["f2"] = json!("last");
        timed("  one more save, whole history", || replica.write(Some(&document), &mut clock, 0, "a")).ok();
        let mut light = Replica::new("case");
        light.merge(replica.heads().into_iter().cloned()).ok();
        document["body"]["s2"]["f2"] = json!("very last");
        timed("  one more save, heads alone", || light.write(Some(&document), &mut clock, 0, "a")).ok();
    }
    let _ = writeln!(std::io::stdout(), "\nwide");
    let mut replica = Replica::new("case");
    let mut clock = Clock::new(Device::from_bytes([1; 16]));
    let big = case(5_000);
    timed("  first save of two lists of 5 000 members", || replica.write(Some(&big), &mut clock, 0, "a"))
        .ok();
    let mut turned = big;
    if let Some(list) = turned["body"]["children"].as_array_mut() {
        list.reverse();
        list.remove(10);
    }
    timed("  one of them turned round", || replica.write(Some(&turned), &mut clock, 0, "a")).ok();
    let _ = writeln!(std::io::stdout(), "\na bundle of 300 cases with 1 000 edits each");
    let one = worked(1_000).0;
    let operations: Vec<Operation> = one.operations().into_iter().cloned().collect();
    timed("  merging them, with their documents", || {
        for _ in 0..300 {
            let mut fresh = Replica::new("case");
            let _ = fresh.merge(operations.clone());
            let _ = fresh.document();
        }
    });
}
