//! Measures the ledgers of a whole desk for `make bench`; a benchmark, never a test.
//!
//! `himoya-bench-ledgers RUNS` makes 300 cases out of the worked ones, each with another day of receipt, and counts all
//! their ledgers RUNS times. Prints one line of JSON: milliseconds for all of them, every run.

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use himoya_casework::{CaseFile, Date, Moment, Now, Office};
use serde_json::json;

/// The allocator of the program itself.
#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

const CASES: usize = 300;
const TODAY: Date = Date::constant(2026, 11, 25);

fn main() -> Result<(), Box<dyn Error>> {
    let runs: usize = std::env::args().nth(1).ok_or("usage: himoya-bench-ledgers RUNS")?.parse()?;
    let office = Office::open()?;
    let cases = desk(&office)?;
    let now = Now::Local(Moment::of(TODAY));
    let mut times = Vec::with_capacity(runs);
    let mut entries = 0;
    for _ in 0..runs {
        let began = Instant::now();
        entries = 0;
        for case in &cases {
            entries += office.ledger(case, now)?.entries.len();
        }
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    writeln!(std::io::stdout(), "{}", json!({ "cases": CASES, "entries": entries, "ms": times }))?;
    Ok(())
}

/// The worked cases over and over, with days of receipt that differ.
fn desk(office: &Office) -> Result<Vec<CaseFile>, Box<dyn Error>> {
    let examples = office.examples();
    let mut cases = Vec::with_capacity(CASES);
    for nth in 0..CASES {
        let mut case = office.example(&examples[nth % examples.len()].id, TODAY)?;
        let day = 1 + nth % 28;
        office.set(&mut case, "ruling.received_on", &format!("{day:02}.11.2026"), TODAY)?;
        cases.push(case);
    }
    Ok(cases)
}
