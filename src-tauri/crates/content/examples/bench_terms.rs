//! Measures single computations of terms for `make bench`; a benchmark, never a test.
//!
//! Prints one line of JSON: nanoseconds for one proof with its steps, as medians of batches, and the seconds that
//! every rule over every day of 2013–2027 takes on one core.

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use himoya_calendar::Moment;
use himoya_content::Content;
use himoya_deadlines::{Given, World, compute};
use himoya_law::Rule;
use jiff::ToSpan;
use jiff::civil::{Date, date, time};

/// Proofs in a batch, so that the clock costs nothing.
const BATCH: usize = 500;
const BATCHES: usize = 60;

fn main() -> Result<(), Box<dyn Error>> {
    let began = Instant::now();
    let content = Content::embedded()?;
    let open = began.elapsed().as_secs_f64() * 1_000.0;
    let zone = content.zones.first().ok_or("no time zone")?;
    let world = World { calendar: &content.calendar, law: &content.law, zone };
    let rule = |id: &str| -> Result<&Rule, Box<dyn Error>> {
        content.law.rule(&id.parse()?).ok_or_else(|| format!("no rule {id}").into())
    };
    let appeal = batches(rule("koap-30.3")?, Moment::of(date(2026, 11, 11)), &world);
    let hours = batches(rule("koap-27.5-48h")?, Moment::at(date(2026, 6, 1), time(14, 20, 0, 0)), &world);
    let working = batches(rule("kas-314")?, Moment::of(date(2026, 12, 15)), &world);
    let (proofs, seconds) = every_day(&content, &world);
    writeln!(
        std::io::stdout(),
        "{{\"open_ms\":{open:.1},\"appeal_ns\":{appeal},\"hours_ns\":{hours},\"working_ns\":{working},\
         \"rules\":{},\"proofs\":{proofs},\"every_day_s\":{seconds:.2}}}",
        content.law.rules().count()
    )?;
    Ok(())
}

/// The median of the batches, in nanoseconds for one proof.
fn batches(rule: &Rule, at: Moment, world: &World<'_>) -> u64 {
    let starts = [(None, at)];
    let given = Given { starts: &starts, ..Given::default() };
    let mut times = Vec::with_capacity(BATCHES);
    for _ in 0..BATCHES {
        let began = Instant::now();
        for _ in 0..BATCH {
            std::hint::black_box(compute(rule, std::hint::black_box(&given), world).is_ok());
        }
        times.push(u64::try_from(began.elapsed().as_nanos()).unwrap_or(u64::MAX) / BATCH as u64);
    }
    times.sort_unstable();
    times[BATCHES / 2]
}

/// Every rule for an event on every day of the calendar; how many proofs came out, and the seconds it took.
fn every_day(content: &Content, world: &World<'_>) -> (usize, f64) {
    let began = Instant::now();
    let (first, last): (Date, Date) = content.calendar.range();
    let mut proofs = 0;
    for rule in content.law.rules() {
        for day in first.series(1.day()).take_while(|day| *day <= last) {
            let starts = [(None, Moment::at(day, time(12, 0, 0, 0)))];
            let given = Given { starts: &starts, ..Given::default() };
            proofs += usize::from(compute(rule, &given, world).is_ok());
        }
    }
    (proofs, began.elapsed().as_secs_f64())
}
