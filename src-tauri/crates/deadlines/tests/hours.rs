//! Terms in hours: they run by the instants of the place, whatever its clocks were put to.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use std::sync::LazyLock;

use himoya_calendar::{LocalHour, Moment, Zone};
use himoya_deadlines::{Decision, Given, NoDate, Proof, compute};
use himoya_law::{DayEdge, Direction, Rule, RuleEdition};
use jiff::civil::{Date, DateTime, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use support::Shipped;

static WORLD: LazyLock<Shipped> = LazyLock::new(Shipped::load);
static ZONES: LazyLock<Vec<&'static Zone>> = LazyLock::new(|| WORLD.zones.iter().collect());

/// The term of 48 hours with another length, in force for the whole calendar.
fn hours(length: u16) -> Rule {
    let mut rule = WORLD.rule("koap-27.5-48h").clone();
    rule.editions.truncate(1);
    let edition = rule.editions.remove(0);
    let whole = RuleEdition { length, in_force_from: None, in_force_to: None, not_before: None, ..edition };
    rule.editions = vec![whole];
    rule
}

fn term<'a>(rule: &'a Rule, zone: &'a Zone, local: DateTime) -> Result<Proof<'a>, NoDate> {
    let starts = [(None, Moment::at(local.date(), local.time()))];
    compute(rule, &Given { starts: &starts, ..Given::default() }, &WORLD.at(zone))
}

/// Days around which clocks of Russian zones were put back or forward, and any other day.
fn day() -> impl Strategy<Value = Date> {
    let changes = [
        date(2014, 10, 26),
        date(2016, 3, 27),
        date(2016, 4, 24),
        date(2016, 5, 29),
        date(2016, 7, 24),
        date(2016, 12, 4),
        date(2018, 10, 28),
        date(2020, 12, 27),
    ];
    let near =
        (0..changes.len(), -3_i32..4).prop_map(move |(at, off)| changes[at].saturating_add(off.days()));
    prop_oneof![3 => near, 1 => (10..5400_i32).prop_map(|offset| date(2013, 1, 1).saturating_add(offset.days()))]
}

fn zone() -> impl Strategy<Value = &'static Zone> {
    (0..ZONES.len()).prop_map(|at| ZONES[at])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn hours_are_added_to_instants(
        zone in zone(), day in day(), hour in 0_i8..24, minute in 0_i8..60, length in 1_u16..80,
    ) {
        let local = day.at(hour, minute, 0, 0);
        let rule = hours(length);
        let instants = zone.hour(local).instants();
        match term(&rule, zone, local) {
            Err(none) => {
                prop_assert!(instants.is_empty());
                prop_assert!(matches!(none, NoDate::NeedsDecision(Decision::NoSuchHour { .. })), "{}", none);
            }
            Ok(proof) => {
                prop_assert_eq!(proof.readings.len(), instants.len());
                for (reading, instant) in proof.readings.iter().zip(&instants) {
                    let end: Timestamp = *instant + i64::from(length).hours();
                    let clock = reading.end.day.to_datetime(reading.end.time.unwrap());
                    prop_assert!(zone.hour(clock).instants().contains(&end), "{} {}", zone.id(), reading.end);
                    // The printed moment carries its distance from Greenwich and names the instant alone.
                    let printed: Timestamp = reading.end.to_string().parse().unwrap();
                    prop_assert_eq!(printed, end);
                }
            }
        }
    }

    #[test]
    fn backward_hours_are_taken_from_instants(zone in zone(), day in day(), hour in 0_i8..24, length in 1_u16..80) {
        let local = day.at(hour, 30, 0, 0);
        let mut rule = hours(length);
        rule.direction = Direction::Before;
        let instants = zone.hour(local).instants();
        let Some(first) = instants.first() else {
            let none = term(&rule, zone, local).unwrap_err();
            prop_assert_eq!(none.code(), "needs_decision");
            return Ok(());
        };
        let proof = term(&rule, zone, local).unwrap();
        let printed: Timestamp = proof.safe().end.to_string().parse().unwrap();
        prop_assert_eq!(printed, *first - i64::from(length).hours());
    }
}

#[test]
fn an_hour_that_struck_twice_gives_two_readings() {
    let rule = hours(48);
    let moscow = WORLD.zones.get("Europe/Moscow").unwrap();
    let twice = date(2014, 10, 26).at(1, 30, 0, 0);
    assert!(matches!(moscow.hour(twice), LocalHour::Twice(..)));
    let proof = term(&rule, moscow, twice).unwrap();
    let ends: Vec<String> = proof.readings.iter().map(|reading| reading.end.to_string()).collect();
    assert_eq!(ends, ["2014-10-28T00:30+03:00", "2014-10-28T01:30+03:00"]);
    assert!(proof.readings[1].why.contains("второго прохода"), "{}", proof.readings[1].why);
    // 48 hours from the evening before end an hour earlier by the clock.
    let before = term(&rule, moscow, date(2014, 10, 25).at(14, 20, 0, 0)).unwrap();
    assert_eq!(before.safe().end.to_string(), "2014-10-27T13:20+03:00");
}

#[test]
fn an_hour_that_was_left_out_gives_no_date() {
    let rule = hours(3);
    let astrakhan = WORLD.zones.get("Europe/Astrakhan").unwrap();
    let none = term(&rule, astrakhan, date(2016, 3, 27).at(2, 30, 0, 0)).unwrap_err();
    let NoDate::NeedsDecision(Decision::NoSuchHour { at, zone }) = &none else { panic!("{none}") };
    assert_eq!((at.to_string().as_str(), zone.as_str()), ("2016-03-27T02:30", astrakhan.name()));
    assert!(none.what().contains("27.03.2016 в 02:30") && none.what().contains("вперёд"), "{}", none.what());
    // Three hours across the gap end four hours later by the clock.
    let across = term(&rule, astrakhan, date(2016, 3, 27).at(1, 0, 0, 0)).unwrap();
    assert_eq!(across.safe().end.to_string(), "2016-03-27T05:00+04:00");
}

#[test]
fn an_hour_has_to_be_known() {
    let rule = hours(48);
    let none = WORLD.days(&rule, date(2026, 6, 1)).unwrap_err();
    assert_eq!(none.code(), "needs_fact");
    assert!(none.what().contains("час события неизвестен") && none.what_to_do().contains("самый ранний"));
}

#[test]
fn a_term_up_to_a_day_whose_hour_is_not_known_hangs_on_the_edge_of_the_day() {
    let mut rule = hours(48);
    rule.direction = Direction::Before;
    for (edge, end) in [(DayEdge::Start, "2026-07-17T24:00"), (DayEdge::End, "2026-07-18T24:00")] {
        rule.day_is = edge;
        assert_eq!(WORLD.days(&rule, date(2026, 7, 20)).unwrap().safe().end.to_string(), end);
    }
    let known = WORLD.term(&rule, "2026-07-20T00:00".parse().unwrap()).unwrap();
    assert_eq!(known.safe().end.to_string(), "2026-07-18T00:00+03:00");
}
