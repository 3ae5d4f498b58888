//! Properties that hold for any length, unit and shift, and for histories of a rule that do not exist yet.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use std::sync::LazyLock;

use himoya_calendar::DayKind;
use himoya_deadlines::{DeadlineError, HintCode};
use himoya_law::{Rule, RuleEdition, Unit};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use support::World;

static WORLD: LazyLock<World> = LazyLock::new(World::shipped);

/// The rule of appeal reduced to one edition with these properties, in force for the whole calendar.
fn rule(length: u16, unit: Unit, shift: bool) -> Rule {
    let mut rule = WORLD.appeal().clone();
    let edition = RuleEdition { length, unit, shift, in_force_to: None, ..rule.editions[0].clone() };
    rule.editions = vec![edition];
    rule
}

fn unit() -> impl Strategy<Value = Unit> {
    prop_oneof![Just(Unit::Sutki), Just(Unit::Days)]
}

/// A day from 2013 on that leaves room for the longest term of these tests.
fn day() -> impl Strategy<Value = Date> {
    (0..5300_i32).prop_map(|offset| date(2013, 1, 1).saturating_add(offset.days()))
}

proptest! {
    #[test]
    fn a_later_event_never_ends_earlier(
        length in 1_u16..60, unit in unit(), shift: bool, event in day(), later in 0_i32..40,
    ) {
        let rule = rule(length, unit, shift);
        let first = WORLD.term(&rule, event).unwrap();
        let second = WORLD.term(&rule, event.saturating_add(later.days())).unwrap();
        prop_assert!(first.last_day <= second.last_day);
    }

    #[test]
    fn the_last_day_works_or_is_exactly_counted(length in 1_u16..60, unit in unit(), shift: bool, event in day()) {
        let proof = WORLD.term(&rule(length, unit, shift), event).unwrap();
        let counted = event.saturating_add(i32::from(length).days());
        prop_assert!(proof.last_day >= counted);
        if shift {
            prop_assert!(WORLD.calendar.is_working(proof.last_day).unwrap());
        } else {
            prop_assert_eq!(proof.last_day, counted);
        }
        prop_assert_eq!(proof.readings.len(), 1);
    }

    #[test]
    fn steps_are_numbered_ordered_and_end_on_the_last_day(
        length in 1_u16..60, unit in unit(), shift: bool, event in day(),
    ) {
        let proof = WORLD.term(&rule(length, unit, shift), event).unwrap();
        for (at, step) in proof.steps.iter().enumerate() {
            prop_assert_eq!(step.number, at + 1);
            prop_assert!(WORLD.law.standing(&step.provision, step.date).edition().is_some());
        }
        prop_assert!(proof.steps.windows(2).all(|pair| pair[0].date <= pair[1].date));
        prop_assert_eq!(proof.steps.first().map(|step| step.date), Some(event));
        prop_assert_eq!(proof.steps.last().map(|step| step.date), Some(proof.last_day));
    }

    #[test]
    fn an_event_before_the_calendar_has_no_date(length in 1_u16..60, before in 1_i32..4000) {
        let event = date(2013, 1, 1).saturating_sub(before.days());
        let outside = matches!(
            WORLD.term(&rule(length, Unit::Days, true), event),
            Err(DeadlineError::OutsideCalendar { date, .. }) if date == event
        );
        prop_assert!(outside);
    }

    #[test]
    fn readings_are_sorted_and_the_first_is_safe(event in day()) {
        let proof = WORLD.appeal_term(event).unwrap();
        prop_assert!(proof.readings.windows(2).all(|pair| pair[0].last_day <= pair[1].last_day));
        prop_assert_eq!(proof.last_day, proof.readings[0].last_day);
        prop_assert_eq!(&proof.steps, &proof.readings[0].steps);
    }
}

#[test]
fn a_term_as_long_as_numbers_go_is_outside_the_calendar() {
    let error = WORLD.term(&rule(u16::MAX, Unit::Days, true), date(2026, 1, 1)).unwrap_err();
    assert!(matches!(error, DeadlineError::OutsideCalendar { .. }));
}

#[test]
fn a_shorter_new_term_is_the_safe_reading() {
    let mut rule = WORLD.appeal().clone();
    rule.editions[1].length = 5;
    let proof = WORLD.term(&rule, date(2024, 10, 28)).unwrap();
    let days: Vec<(Date, u16)> =
        proof.readings.iter().map(|read| (read.last_day, read.edition.length)).collect();
    assert_eq!(days, [(date(2024, 11, 2), 5), (date(2024, 11, 7), 10)]);
    assert_eq!((proof.last_day, proof.edition.length), (date(2024, 11, 2), 5));
}

#[test]
fn two_changes_within_one_term_give_three_readings() {
    let mut rule = WORLD.appeal().clone();
    let mut third = rule.editions[1].clone();
    rule.editions[1].in_force_to = Some(date(2024, 10, 31));
    third.in_force_from = Some(date(2024, 11, 1));
    third.transition = None;
    rule.editions.push(third);
    let proof = WORLD.term(&rule, date(2024, 10, 28)).unwrap();
    assert_eq!(proof.readings.len(), 3);
    let transitions = proof.hints.iter().filter(|hint| hint.code == HintCode::Transition);
    assert_eq!(transitions.filter(|hint| !hint.text.is_empty()).count(), 2);
}

#[test]
fn an_edition_whose_end_is_not_established_gives_no_date_for_a_term_that_outlives_it() {
    let mut rule = rule(10, Unit::Days, true);
    rule.editions[0].seen_until = Some(date(2026, 11, 19));
    assert_eq!(WORLD.term(&rule, date(2026, 11, 9)).unwrap().last_day, date(2026, 11, 19));
    let error = WORLD.term(&rule, date(2026, 11, 10)).unwrap_err();
    assert!(matches!(&error, DeadlineError::NoEdition { day, .. } if *day == date(2026, 11, 20)), "{error}");
    assert!(error.what().contains("30.3") && !error.what_to_do().is_empty());
    let before = WORLD
        .term(
            &{
                rule.editions.clear();
                rule
            },
            date(2026, 11, 9),
        )
        .unwrap_err();
    assert!(matches!(before, DeadlineError::NoEdition { .. }));
}

#[test]
fn a_shift_before_25_04_2023_rests_on_part_3() {
    let proof = WORLD.term(&rule(10, Unit::Days, true), date(2022, 10, 12)).unwrap();
    assert_eq!(proof.last_day, date(2022, 10, 24));
    assert_eq!(proof.steps[3].provision.to_string(), "koap-4.8/3");
}

#[test]
fn a_special_last_day_stays_and_is_reported() {
    let days = rule(10, Unit::Days, true);
    let proof = WORLD.term(&days, date(2020, 3, 23)).unwrap();
    assert_eq!(proof.last_day, date(2020, 4, 2));
    assert_eq!(WORLD.calendar.day(proof.last_day).unwrap(), DayKind::Special);
    assert_eq!(proof.hints.iter().map(|hint| hint.code).collect::<Vec<_>>(), [HintCode::SpecialDay]);
    let open = WORLD.term(&days, date(2020, 6, 14)).unwrap();
    assert_eq!(open.last_day, date(2020, 6, 24));
    assert!(open.hints[0].text.contains("не подтверждено"), "{}", open.hints[0].text);
    assert!(WORLD.term(&rule(10, Unit::Sutki, false), date(2020, 3, 23)).unwrap().hints.is_empty());
}
