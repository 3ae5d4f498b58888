//! Every rule on every day from 2013 to 2027, compared with a slow counter that shares nothing with the engine.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

#[path = "support/slow.rs"]
mod slow;
mod support;

use std::sync::LazyLock;

use himoya_calendar::Moment;
use himoya_deadlines::{Given, compute};
use himoya_law::Rule;
use jiff::civil::{Date, date, time};
use slow::{Day, End, Hour, Slow, SlowRule};
use support::Shipped;

static SHIPPED: LazyLock<Shipped> = LazyLock::new(Shipped::load);
static SLOW: LazyLock<Slow> = LazyLock::new(Slow::shipped);
static RULES: LazyLock<Vec<SlowRule>> =
    LazyLock::new(|| support::articles().iter().flat_map(|text| SlowRule::of_article(text)).collect());

/// The hour at which everything happens whose hour is known.
const HOUR: (u32, u32) = (14, 20);
/// The one day of these years on which the clocks of Moscow changed; hours across it are a test of their own.
const CLOCKS: Day = (2014, 10, 26);

fn numbers(date: Date) -> Day {
    (i32::from(date.year()), date.month() as u32, date.day() as u32)
}

fn engine(rule: &Rule, event: Option<&str>, day: Day, hour: Hour) -> Result<Vec<End>, &'static str> {
    let day = date(day.0 as i16, day.1 as i8, day.2 as i8);
    let hour = hour.map(|(hour, minute)| time(hour as i8, minute as i8, 0, 0));
    let starts = [(event, Moment { day, time: hour })];
    let given = Given { starts: &starts, ..Given::default() };
    let proof = compute(rule, &given, &SHIPPED.moscow()).map_err(|none| none.code())?;
    let hour = |time: jiff::civil::Time| (time.hour() as u32, time.minute() as u32);
    Ok(proof.readings.iter().map(|reading| (numbers(reading.end.day), reading.end.time.map(hour))).collect())
}

/// Every how many days the rules are compared: each day, unless a run that repeats the tests hundreds of times
/// (`tests/mutants`) asks for fewer.
fn step() -> usize {
    let asked = std::env::var("HIMOYA_EVERY_NTH_DAY").ok();
    asked.map_or(1, |days| days.parse().expect("HIMOYA_EVERY_NTH_DAY is a number of days"))
}

/// Whether hours counted from the day may cross the change of the clocks.
fn crosses_the_change(day: Day) -> bool {
    (day.0, day.1) == (2014, 10) && day.2.abs_diff(CLOCKS.2) < 6
}

/// What comparing one rule on every day gave.
#[derive(Default)]
struct Compared {
    dated: usize,
    refused: usize,
    /// The first day on which engine and counter differ, and how many others there are.
    differs: Option<(String, usize)>,
}

/// Compares the rule on every day, from every event and with and without the hour where that matters.
fn compare(rule: &Rule, slow: &SlowRule, step: usize) -> Compared {
    let mut compared = Compared::default();
    let events = std::iter::once(None).chain(slow.events.iter().map(|event| Some(event.as_str())));
    let hours: &[Hour] = if slow.needs_hour() { &[None, Some(HOUR)] } else { &[None] };
    for event in events {
        for hour in hours {
            for (at, day) in SLOW.days.iter().enumerate().step_by(step) {
                if slow.in_hours() && crosses_the_change(*day) {
                    continue;
                }
                let expected = SLOW.answer(slow, event, at, *hour);
                let found = engine(rule, event, *day, *hour);
                if found != expected {
                    let why =
                        || format!("{} {event:?} {day:?} {hour:?}: {found:?}, not {expected:?}", slow.id);
                    compared.differs.get_or_insert_with(|| (why(), 0)).1 += 1;
                }
                compared.dated += usize::from(expected.is_ok());
                compared.refused += usize::from(expected.is_err());
            }
        }
    }
    compared
}

/// How many terms had a date and how many had none, when the two agree.
fn agree(rule: &Rule, slow: &SlowRule) -> (usize, usize) {
    let Compared { dated, refused, differs } = compare(rule, slow, 1);
    assert_eq!(differs, None);
    (dated, refused)
}

/// One part of the rules, so that several cores share the work.
fn part(number: usize, of: usize) {
    let (mut dated, mut refused) = (0, 0);
    let mut differ = Vec::new();
    for slow in RULES.iter().skip(number).step_by(of) {
        let compared = compare(SHIPPED.rule(&slow.id), slow, step());
        dated += compared.dated;
        refused += compared.refused;
        differ.extend(
            compared.differs.map(|(first, days)| format!("{first} (and on {} other days)", days - 1)),
        );
    }
    assert!(differ.is_empty(), "{} rules differ:\n{}", differ.len(), differ.join("\n"));
    // A counter that gives no date at all would agree with an engine that gives none.
    assert!(dated > 5478 / step() * RULES.len() / of / 2, "only {dated} terms of part {number} have a date");
    assert!(refused > 0, "every term of part {number} has a date, even from the last day of the calendar");
}

#[test]
fn every_rule_of_the_first_quarter() {
    part(0, 4);
}

#[test]
fn every_rule_of_the_second_quarter() {
    part(1, 4);
}

#[test]
fn every_rule_of_the_third_quarter() {
    part(2, 4);
}

#[test]
fn every_rule_of_the_last_quarter() {
    part(3, 4);
}

#[test]
fn the_counter_knows_every_rule_and_every_unit() {
    let known: Vec<&str> = RULES.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(SHIPPED.law.rules().filter(|rule| !known.contains(&rule.id.as_str())).count(), 0);
    assert_eq!(known.len(), SHIPPED.law.rules().count());
    let units = ["hours", "sutki", "days", "working_days", "months", "years"];
    let editions = || RULES.iter().flat_map(|rule| &rule.editions);
    for unit in units {
        assert!(editions().any(|edition| edition.unit == unit), "no edition in {unit}");
    }
    assert!(editions().any(|edition| edition.cautious) && editions().any(|edition| edition.ways.len() > 1));
    assert!(editions().any(|edition| edition.not_before.is_some()) && RULES.iter().any(|rule| rule.before));
    assert_eq!(SLOW.days.len(), 5478);
}

#[test]
fn the_term_of_appeal_has_a_date_but_for_the_last_days() {
    let slow = RULES.iter().find(|rule| rule.id == "koap-30.3").unwrap();
    let events = 1 + slow.events.len();
    // The last eleven days of 2027 lead into a year without a calendar.
    assert_eq!(agree(SHIPPED.appeal(), slow), (events * (5478 - 11), events * 11));
}

#[test]
fn the_same_rule_with_its_change_on_another_day() {
    // The engine must not know the day of the change: any other day in the data gives the matching result.
    for (last_old, first_new) in [
        (date(2015, 12, 31), date(2016, 1, 1)),
        (date(2020, 5, 5), date(2020, 5, 6)),
        (date(2026, 5, 8), date(2026, 5, 9)),
    ] {
        let mut rule = SHIPPED.appeal().clone();
        rule.editions[0].in_force_to = Some(last_old);
        rule.editions[1].in_force_from = Some(first_new);
        let mut slow = RULES.iter().find(|rule| rule.id == "koap-30.3").unwrap().clone();
        slow.editions[0].to = Some(numbers(last_old));
        slow.editions[1].from = Some(numbers(first_new));
        agree(&rule, &slow);
    }
}

#[test]
fn an_edition_that_was_seen_only_until_a_day() {
    let mut rule = SHIPPED.appeal().clone();
    rule.editions.truncate(1);
    rule.editions[0].in_force_to = None;
    rule.editions[0].seen_until = Some(date(2024, 10, 28));
    let mut slow = RULES.iter().find(|rule| rule.id == "koap-30.3").unwrap().clone();
    slow.editions.truncate(1);
    slow.editions[0].to = None;
    slow.editions[0].seen_until = Some((2024, 10, 28));
    let (dated, refused) = agree(&rule, &slow);
    assert!(dated > 1000 && refused > 1000, "{dated} {refused}");
}
