//! Every day from 2013 to 2027, compared with a slow counter that shares nothing with the engine.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

#[path = "support/slow.rs"]
mod slow;
mod support;

use himoya_deadlines::DeadlineError;
use jiff::civil::{Date, date};
use slow::{Day, Slow, next};
use support::World;

const LAST: Day = (2027, 12, 31);

fn numbers(date: Date) -> Day {
    (i32::from(date.year()), date.month() as u32, date.day() as u32)
}

/// Compares every day of the calendar for a change of the rule on `change`; returns how many days had a date.
fn compare(world: &World, rule: &himoya_law::Rule, change: Day) -> usize {
    let slow = Slow::shipped();
    let mut dated = 0;
    let mut day = (2013, 1, 1);
    while day <= LAST {
        let trigger = date(day.0 as i16, day.1 as i8, day.2 as i8);
        let expected = slow.readings(day, change);
        match world.term(rule, trigger) {
            Ok(proof) => {
                let found: Vec<Day> = proof.readings.iter().map(|read| numbers(read.last_day)).collect();
                assert_eq!(found, expected, "{trigger}");
                assert_eq!(numbers(proof.last_day), expected[0], "{trigger}");
                dated += 1;
            }
            Err(DeadlineError::OutsideCalendar { .. }) => {
                assert!(expected.iter().any(|day| *day > LAST), "{trigger} has an answer");
            }
            Err(other) => panic!("{trigger}: {other}"),
        }
        day = next(day);
    }
    dated
}

#[test]
fn the_term_of_appeal() {
    let world = World::shipped();
    let dated = compare(&world, world.appeal(), (2024, 10, 29));
    // 5478 days; the last eleven of 2027 lead into a year without a calendar.
    assert_eq!(dated, 5478 - 11);
}

#[test]
fn the_same_rule_with_its_change_on_another_day() {
    let world = World::shipped();
    // The engine must not know the day of the change: any other day in the data gives the matching result.
    for (last_old, first_new) in [
        (date(2015, 12, 31), date(2016, 1, 1)),
        (date(2020, 5, 5), date(2020, 5, 6)),
        (date(2026, 5, 8), date(2026, 5, 9)),
    ] {
        let mut rule = world.appeal().clone();
        rule.editions[0].in_force_to = Some(last_old);
        rule.editions[1].in_force_from = Some(first_new);
        compare(&world, &rule, numbers(first_new));
    }
}
