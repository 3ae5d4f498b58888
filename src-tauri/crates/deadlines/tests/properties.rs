//! Properties that hold for any length, unit, start and shift, and for histories of a rule that do not exist yet.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use std::sync::LazyLock;

use himoya_calendar::{DayKind, Moment};
use himoya_deadlines::{Decision, End, Gap, Given, HintCode, NoDate, compute};
use himoya_law::{Pause, PauseEffect, Rule, RuleEdition, Starts, Unit};
use jiff::ToSpan;
use jiff::civil::{Date, Time, date, time};
use proptest::prelude::*;
use support::Shipped;

static WORLD: LazyLock<Shipped> = LazyLock::new(Shipped::load);

/// What an edition of these tests differs in.
#[derive(Debug, Clone, Copy)]
struct Shape {
    length: u16,
    unit: Unit,
    starts: Starts,
    shift: bool,
}

/// The rule of appeal reduced to one edition of that shape, in force for the whole calendar.
fn rule(shape: Shape) -> Rule {
    let mut rule = WORLD.appeal().clone();
    let Shape { length, unit, starts, shift } = shape;
    let edition = RuleEdition { length, unit, starts, shift, in_force_to: None, ..rule.editions[0].clone() };
    rule.editions = vec![edition];
    rule
}

fn days(length: u16, unit: Unit, shift: bool) -> Rule {
    rule(Shape { length, unit, starts: Starts::NextDay, shift })
}

fn shape() -> impl Strategy<Value = Shape> {
    let unit = prop_oneof![
        (1_u16..100, Just(Unit::Hours)),
        (1_u16..60, Just(Unit::Sutki)),
        (1_u16..60, Just(Unit::Days)),
        (1_u16..40, Just(Unit::WorkingDays)),
        (1_u16..8, Just(Unit::Months)),
        (1_u16..3, Just(Unit::Years)),
    ];
    let starts = prop_oneof![Just(Starts::NextDay), Just(Starts::SameMoment)];
    (unit, starts, any::<bool>()).prop_map(|((length, unit), starts, shift)| Shape {
        length,
        unit,
        starts,
        shift,
    })
}

/// A unit in which pauses count day by day.
fn unit_of_days() -> impl Strategy<Value = Unit> {
    prop_oneof![Just(Unit::Sutki), Just(Unit::Days)]
}

/// A day from 2013 on that leaves room for the longest term of these tests.
fn day() -> impl Strategy<Value = Date> {
    (0..4300_i32).prop_map(|offset| date(2013, 1, 1).saturating_add(offset.days()))
}

fn hour() -> impl Strategy<Value = Time> {
    (0_i8..24, 0_i8..60).prop_map(|(hour, minute)| time(hour, minute, 0, 0))
}

/// Sorts 24:00 behind every hour of its day.
fn key(end: &End) -> (Date, bool, Option<Time>) {
    (end.day, end.time.is_none(), end.time)
}

fn suspended(rule: &Rule) -> Rule {
    let pause = Pause {
        effect: PauseEffect::Suspends,
        provision: rule.provision.clone(),
        text: "срок стоит".to_owned(),
    };
    Rule { pauses: vec![pause], ..rule.clone() }
}

proptest! {
    #[test]
    fn a_later_event_never_ends_earlier(shape in shape(), event in day(), at in hour(), later in 0_i32..40) {
        let rule = rule(shape);
        let event = event.to_datetime(at);
        let start = |days: i32| {
            let at = event.saturating_add(days.days());
            WORLD.term(&rule, Moment::at(at.date(), at.time()))
        };
        let (first, second) = (start(0).unwrap(), start(later).unwrap());
        prop_assert!(key(&first.safe().end) <= key(&second.safe().end), "{} {}", first.safe().end, second.safe().end);
    }

    #[test]
    fn a_longer_term_never_ends_earlier(shape in shape(), event in day(), at in hour()) {
        let (short, long) = (rule(shape), rule(Shape { length: shape.length + 1, ..shape }));
        let end = |rule| WORLD.term(rule, Moment::at(event, at)).map(|proof| proof.safe().end.clone());
        prop_assert!(key(&end(&short).unwrap()) <= key(&end(&long).unwrap()));
    }

    #[test]
    fn a_shift_only_ever_leads_to_the_next_working_day(shape in shape(), event in day(), at in hour()) {
        let (stays, moves) = (rule(Shape { shift: false, ..shape }), rule(Shape { shift: true, ..shape }));
        let stays = WORLD.term(&stays, Moment::at(event, at)).unwrap();
        let moves = WORLD.term(&moves, Moment::at(event, at)).unwrap();
        prop_assert_eq!(stays.safe().counted_day, moves.safe().counted_day);
        let (from, to) = (stays.last_day(), moves.last_day());
        if shape.unit == Unit::Hours {
            prop_assert_eq!(&stays.safe().end, &moves.safe().end);
        } else {
            prop_assert!(WORLD.calendar.is_working(to).unwrap());
            let between = from.series(1.day()).take_while(|day| *day < to);
            prop_assert!(between.into_iter().all(|day| !WORLD.calendar.is_working(day).unwrap()));
        }
    }

    #[test]
    fn days_and_sutki_are_exactly_counted(length in 1_u16..60, unit in unit_of_days(), event in day()) {
        let days = days(length, unit, false);
        let proof = WORLD.days(&days, event).unwrap();
        prop_assert_eq!(proof.last_day(), event.saturating_add(i32::from(length).days()));
        prop_assert_eq!(proof.readings.len(), 1);
    }

    #[test]
    fn a_term_that_counts_its_first_day_ends_one_day_earlier(
        length in 1_u16..60, unit in unit_of_days(), event in day(),
    ) {
        let next = days(length, unit, false);
        let same = rule(Shape { length, unit, starts: Starts::SameMoment, shift: false });
        let (next, same) = (WORLD.days(&next, event).unwrap(), WORLD.days(&same, event).unwrap());
        prop_assert_eq!(same.last_day(), next.last_day().yesterday().unwrap());
    }

    #[test]
    fn as_many_days_work_inside_a_term_in_working_days_as_it_is_long(length in 1_u16..40, event in day()) {
        let rule = days(length, Unit::WorkingDays, false);
        let last = WORLD.days(&rule, event).unwrap().last_day();
        let inside = event.series(1.day()).skip(1).take_while(|day| *day <= last);
        let working = inside.filter(|day| WORLD.calendar.is_working(*day).unwrap()).count();
        prop_assert_eq!(working, usize::from(length));
        prop_assert!(WORLD.calendar.is_working(last).unwrap());
    }

    #[test]
    fn twelve_months_are_a_year(event in day(), shift: bool) {
        for starts in [Starts::NextDay, Starts::SameMoment] {
            let months = rule(Shape { length: 12, unit: Unit::Months, starts, shift });
            let year = rule(Shape { length: 1, unit: Unit::Years, starts, shift });
            let (months, year) = (WORLD.days(&months, event).unwrap(), WORLD.days(&year, event).unwrap());
            prop_assert_eq!(months.last_day(), year.last_day());
        }
    }

    #[test]
    fn a_pause_inside_puts_the_end_off_by_its_days(
        length in 2_u16..60, unit in unit_of_days(), event in day(), from in 1_i32..60, pause in 1_i32..90,
    ) {
        prop_assume!(from <= i32::from(length));
        let rule = suspended(&days(length, unit, true));
        let from = event.saturating_add(from.days());
        let gaps = [Gap { from, to: from.saturating_add((pause - 1).days()) }];
        let given = Given { starts: &[(None, Moment::of(event))], gaps: &gaps, restarted_on: None };
        let world = WORLD.moscow();
        let paused = compute(&rule, &given, &world).unwrap();
        let plain = WORLD.days(&rule, event).unwrap();
        let expected = plain.safe().counted_day.saturating_add(pause.days());
        prop_assert_eq!(paused.safe().counted_day, expected);
        let said = paused.steps().iter().any(|step| step.text.starts_with("Срок стоял"));
        prop_assert!(said && WORLD.calendar.is_working(paused.last_day()).unwrap());
    }

    #[test]
    fn a_pause_outside_changes_nothing(length in 1_u16..60, event in day(), days_off in 0_i32..90) {
        let rule = suspended(&days(length, Unit::Days, true));
        let plain = WORLD.days(&rule, event).unwrap();
        let after = plain.safe().counted_day.saturating_add(1.day());
        let world = WORLD.moscow();
        for gap in [
            Gap { from: event.saturating_sub(days_off.days()), to: event },
            Gap { from: after, to: after.saturating_add(days_off.days()) },
        ] {
            let given = Given { starts: &[(None, Moment::of(event))], gaps: &[gap], restarted_on: None };
            let paused = compute(&rule, &given, &world).unwrap();
            prop_assert_eq!(&paused.safe().end, &plain.safe().end);
        }
    }

    #[test]
    fn pauses_in_any_order_count_each_day_once(
        length in 10_u16..40, working: bool, event in day(), first in (1_i32..10, 0_i32..20),
        second in (1_i32..40, 0_i32..20),
    ) {
        let rule = suspended(&days(length, if working { Unit::WorkingDays } else { Unit::Days }, false));
        let gap = |(from, length): (i32, i32)| {
            let from = event.saturating_add(from.days());
            Gap { from, to: from.saturating_add(length.days()) }
        };
        let (first, second) = (gap(first), gap(second));
        let world = WORLD.moscow();
        let end = |gaps: &[Gap]| {
            let given = Given { starts: &[(None, Moment::of(event))], gaps, restarted_on: None };
            compute(&rule, &given, &world).unwrap().last_day()
        };
        // A clock that ticks on every day on which the term runs.
        let stands = |day: Date| [first, second].iter().any(|gap| (gap.from..=gap.to).contains(&day));
        let counts = |day: Date| !working || WORLD.calendar.is_working(day).unwrap();
        let mut running = event.series(1.day()).skip(1).filter(|day| !stands(*day) && counts(*day));
        let expected = running.nth(usize::from(length) - 1).unwrap();
        prop_assert_eq!(end(&[first, second]), expected);
        prop_assert_eq!(end(&[second, first]), expected);
    }

    #[test]
    fn a_new_beginning_counts_from_its_own_day(shape in shape(), event in day(), later in 1_i32..400) {
        prop_assume!(shape.unit != Unit::Hours);
        let mut rule = suspended(&rule(shape));
        rule.pauses[0].effect = PauseEffect::Restarts;
        let anew = event.saturating_add(later.days());
        let given = Given { starts: &[(None, Moment::of(event))], gaps: &[], restarted_on: Some(anew) };
        let world = WORLD.moscow();
        let restarted = compute(&rule, &given, &world).unwrap();
        let from_anew = WORLD.days(&rule, anew).unwrap();
        prop_assert_eq!(&restarted.safe().end, &from_anew.safe().end);
        prop_assert!(restarted.steps()[0].text.contains("срок начат заново"));
    }

    #[test]
    fn steps_are_numbered_ordered_and_end_on_the_last_day(shape in shape(), event in day(), at in hour()) {
        let rule = rule(shape);
        let proof = WORLD.term(&rule, Moment::at(event, at)).unwrap();
        for (at, step) in proof.steps().iter().enumerate() {
            prop_assert_eq!(step.number, at + 1);
        }
        prop_assert!(proof.steps().windows(2).all(|pair| pair[0].date <= pair[1].date));
        prop_assert_eq!(proof.steps().first().map(|step| step.date), Some(event));
        prop_assert_eq!(proof.steps().last().map(|step| step.date), Some(proof.last_day()));
    }

    #[test]
    fn an_event_before_the_calendar_has_no_date(shape in shape(), before in 1_i32..4000, at in hour()) {
        let event = date(2013, 1, 1).saturating_sub(before.days());
        let rule = rule(shape);
        let none = WORLD.term(&rule, Moment::at(event, at)).unwrap_err();
        let outside = matches!(none, NoDate::OutsideCalendar { date, .. } if date == event);
        prop_assert!(outside);
    }
}

#[test]
fn the_first_day_of_the_calendar_may_be_day_one_of_working_days() {
    let shape = |length| Shape { length, unit: Unit::WorkingDays, starts: Starts::SameMoment, shift: false };
    for (length, last) in [(1, date(2013, 1, 9)), (2, date(2013, 1, 10))] {
        let rule = rule(shape(length));
        let proof = WORLD.days(&rule, date(2013, 1, 1)).unwrap();
        assert_eq!((proof.last_day(), proof.steps().last().unwrap().date), (last, last));
    }
}

#[test]
fn working_days_may_begin_with_the_day_of_the_event() {
    let shape = |length, starts| Shape { length, unit: Unit::WorkingDays, starts, shift: false };
    // 11.11.2026 is a Wednesday, 14.11 a Saturday.
    let table = [
        (date(2026, 11, 11), 1, Starts::SameMoment, date(2026, 11, 11)),
        (date(2026, 11, 11), 1, Starts::NextDay, date(2026, 11, 12)),
        (date(2026, 11, 11), 4, Starts::SameMoment, date(2026, 11, 16)),
        (date(2026, 11, 11), 4, Starts::NextDay, date(2026, 11, 17)),
        (date(2026, 11, 14), 2, Starts::SameMoment, date(2026, 11, 17)),
    ];
    for (event, length, starts, last) in table {
        let rule = rule(shape(length, starts));
        assert_eq!(WORLD.days(&rule, event).unwrap().last_day(), last, "{length} from {event} {starts:?}");
    }
}

#[test]
fn an_edition_seen_only_later_governs_when_the_one_before_it_ended() {
    let ends = |rule: &Rule| -> Vec<Date> {
        WORLD.days(rule, date(2024, 10, 24)).unwrap().readings.iter().map(|read| read.end.day).collect()
    };
    let mut rule = WORLD.appeal().clone();
    rule.editions[1].in_force_from = None;
    rule.editions[1].seen_on = Some(date(2024, 10, 29));
    assert_eq!(ends(&rule), [date(2024, 11, 3), date(2024, 11, 5)]);
    // Nothing says that the first has ended: the second may be nothing new.
    rule.editions[0].in_force_to = None;
    assert_eq!(ends(&rule), [date(2024, 11, 3)]);
    // A beginning that is established is a change, whether or not the end of the first was written down.
    rule.editions[1].in_force_from = Some(date(2024, 10, 29));
    assert_eq!(ends(&rule), [date(2024, 11, 3), date(2024, 11, 5)]);
}

#[test]
fn a_term_as_long_as_numbers_go_is_outside_the_calendar() {
    for unit in [Unit::Sutki, Unit::Days, Unit::WorkingDays, Unit::Months, Unit::Years] {
        let rule = days(u16::MAX, unit, true);
        let error = WORLD.days(&rule, date(2026, 1, 1)).unwrap_err();
        assert!(matches!(error, NoDate::OutsideCalendar { .. }), "{unit:?}: {error}");
    }
    let hours = days(u16::MAX, Unit::Hours, true);
    let error = WORLD.term(&hours, Moment::at(date(2026, 1, 1), time(0, 0, 0, 0))).unwrap_err();
    assert!(matches!(error, NoDate::OutsideCalendar { .. }), "{error}");
}

#[test]
fn a_pause_needs_a_provision_that_knows_one() {
    let (suspends, plain) = (suspended(WORLD.appeal()), WORLD.appeal());
    let starts = [(None, Moment::of(date(2026, 11, 11)))];
    let gaps = [Gap { from: date(2026, 11, 12), to: date(2026, 11, 13) }];
    let paused = Given { starts: &starts, gaps: &gaps, restarted_on: None };
    let restarted = Given { starts: &starts, gaps: &[], restarted_on: Some(date(2026, 11, 12)) };
    let world = WORLD.moscow();
    assert!(compute(&suspends, &paused, &world).is_ok());
    for (rule, given) in [(plain, paused), (plain, restarted), (&suspends, restarted)] {
        let none = compute(rule, &given, &world).unwrap_err();
        assert!(matches!(none, NoDate::NeedsDecision(Decision::NoPause { .. })), "{none}");
        assert_eq!(none.code(), "needs_decision");
    }
}

#[test]
fn a_shorter_new_term_is_the_safe_reading() {
    let mut rule = WORLD.appeal().clone();
    rule.editions[1].length = 5;
    let proof = WORLD.days(&rule, date(2024, 10, 28)).unwrap();
    let days: Vec<(Date, u16)> =
        proof.readings.iter().map(|read| (read.end.day, read.edition.length)).collect();
    assert_eq!(days, [(date(2024, 11, 2), 5), (date(2024, 11, 7), 10)]);
    assert_eq!((proof.last_day(), proof.edition().length), (date(2024, 11, 2), 5));
}

#[test]
fn two_changes_within_one_term_give_three_readings() {
    let mut rule = WORLD.appeal().clone();
    let mut third = rule.editions[1].clone();
    rule.editions[1].in_force_to = Some(date(2024, 10, 31));
    third.in_force_from = Some(date(2024, 11, 1));
    third.transition = None;
    rule.editions.push(third);
    let proof = WORLD.days(&rule, date(2024, 10, 28)).unwrap();
    assert_eq!(proof.readings.len(), 3);
    let transitions = proof.hints.iter().filter(|hint| hint.code == HintCode::Transition);
    assert_eq!(transitions.filter(|hint| !hint.text.is_empty()).count(), 2);
}

#[test]
fn an_edition_whose_end_is_not_established_gives_no_date_for_a_term_that_outlives_it() {
    let mut rule = days(10, Unit::Days, true);
    rule.editions[0].seen_until = Some(date(2026, 11, 19));
    assert_eq!(WORLD.days(&rule, date(2026, 11, 9)).unwrap().last_day(), date(2026, 11, 19));
    let error = WORLD.days(&rule, date(2026, 11, 10)).unwrap_err();
    let expected = date(2026, 11, 20);
    let named = matches!(&error, NoDate::NeedsDecision(Decision::NoEdition { day, .. }) if *day == expected);
    assert!(named, "{error}");
    assert!(error.what().contains("30.3") && !error.what_to_do().is_empty());
    rule.editions.clear();
    let none = WORLD.days(&rule, date(2026, 11, 9)).unwrap_err();
    assert_eq!(none.code(), "needs_decision", "{none}");
}

#[test]
fn a_shift_before_25_04_2023_rests_on_part_3() {
    let rule = days(10, Unit::Days, true);
    let proof = WORLD.days(&rule, date(2022, 10, 12)).unwrap();
    assert_eq!(proof.last_day(), date(2022, 10, 24));
    assert_eq!(proof.steps()[3].provision.to_string(), "koap-4.8/3");
}

#[test]
fn a_special_last_day_stays_and_is_reported() {
    let shifted = days(10, Unit::Days, true);
    let proof = WORLD.days(&shifted, date(2020, 3, 23)).unwrap();
    let special = |hint: &&himoya_deadlines::Hint| hint.code == HintCode::SpecialDay;
    // Days of decree 206 work for terms: the Supreme Court said so.
    assert_eq!((proof.last_day(), proof.readings.len()), (date(2020, 4, 2), 1));
    assert_eq!(proof.hints.iter().filter(special).count(), 1);
    assert_eq!(WORLD.calendar.day(date(2020, 4, 2)).unwrap(), DayKind::Special);
    // Of 24.06.2020 nobody has said it: the day itself is safe, the day after is the other reading.
    let open = WORLD.days(&shifted, date(2020, 6, 14)).unwrap();
    let ends: Vec<Date> = open.readings.iter().map(|reading| reading.end.day).collect();
    assert_eq!(ends, [date(2020, 6, 24), date(2020, 6, 25)]);
    assert!(open.readings[1].why.contains("позиции Верховного Суда"), "{}", open.readings[1].why);
    assert!(
        open.hints.iter().any(|hint| hint.code == HintCode::SpecialDay && hint.text.contains("24.06.2020"))
    );
    let sutki = days(10, Unit::Sutki, false);
    assert!(!WORLD.days(&sutki, date(2020, 3, 23)).unwrap().hints.iter().any(|hint| special(&hint)));
}
