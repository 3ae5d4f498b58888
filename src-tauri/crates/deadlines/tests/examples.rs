//! The worked examples of the legal reference, the days around the change of 29.10.2024, and the words of a proof.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use himoya_deadlines::{HintCode, NoDate};
use himoya_law::{Confidence, Unit};
use jiff::civil::{Date, date};
use support::Shipped;

#[test]
fn worked_examples_of_the_reference() {
    let world = Shipped::load();
    // Number in koap.md 1.4, copy received, last day, unit of the safe reading.
    let table = [
        (1, date(2026, 11, 10), date(2026, 11, 20), Unit::Days),
        (2, date(2026, 11, 11), date(2026, 11, 23), Unit::Days),
        (3, date(2024, 10, 11), date(2024, 10, 21), Unit::Sutki),
        (4, date(2024, 10, 16), date(2024, 10, 26), Unit::Sutki),
        (5, date(2024, 10, 21), date(2024, 10, 31), Unit::Sutki),
        (10, date(2026, 4, 29), date(2026, 5, 12), Unit::Days),
        (11, date(2026, 12, 22), date(2027, 1, 11), Unit::Days),
    ];
    for (number, received, last_day, unit) in table {
        let proof = world.appeal_term(received).unwrap();
        assert_eq!((proof.last_day(), proof.edition().unit), (last_day, unit), "{number}");
        assert_eq!(proof.safe().start.at.day, received);
        assert_eq!(proof.safe().end.to_string(), format!("{last_day}T24:00"));
        assert_eq!(proof.rule.provision.to_string(), "koap-30.3/1");
    }
}

#[test]
fn readings_around_the_change() {
    let world = Shipped::load();
    let day = |month, day| date(2024, month, day);
    // Copy received, last day of each reading, the safe one first.
    let table: [(Date, &[(Date, Unit)]); 8] = [
        // The old term ends on 28.10, the last day of the old edition.
        (day(10, 18), &[(day(10, 28), Unit::Sutki)]),
        // The old term ends on 29.10, the first day of the new edition.
        (day(10, 19), &[(day(10, 29), Unit::Sutki), (day(10, 29), Unit::Days)]),
        (day(10, 21), &[(day(10, 31), Unit::Sutki), (day(10, 31), Unit::Days)]),
        // 02.11.2024 is a working Saturday; 03.11 is a Sunday and 04.11 a holiday.
        (day(10, 23), &[(day(11, 2), Unit::Sutki), (day(11, 2), Unit::Days)]),
        (day(10, 24), &[(day(11, 3), Unit::Sutki), (day(11, 5), Unit::Days)]),
        (day(10, 28), &[(day(11, 7), Unit::Sutki), (day(11, 7), Unit::Days)]),
        (day(10, 29), &[(day(11, 8), Unit::Days)]),
        (day(10, 30), &[(day(11, 11), Unit::Days)]),
    ];
    for (received, expected) in table {
        let proof = world.appeal_term(received).unwrap();
        let readings: Vec<_> = proof.readings.iter().map(|read| (read.end.day, read.edition.unit)).collect();
        assert_eq!(readings, expected, "{received}");
        let disputed = expected.len() > 1;
        let transition = proof.hints.iter().any(|hint| hint.code == HintCode::Transition);
        assert_eq!(transition, disputed, "{received}");
        for reading in &proof.readings {
            assert_eq!(reading.why.starts_with("Если применять"), disputed, "{received}: {}", reading.why);
            assert_eq!(reading.why.matches(". ").count(), 0, "one sentence: {}", reading.why);
        }
    }
}

/// The steps as lines: number, day, provision, text, basis.
fn lines(world: &Shipped, received: Date) -> Vec<String> {
    let proof = world.appeal_term(received).unwrap();
    let lines = proof.steps().iter().map(|step| {
        let basis = step.basis.replace('\u{a0}', " ");
        format!("{}. {} {} | {} | {basis}", step.number, step.date, step.provision, step.text)
    });
    lines.collect()
}

#[test]
fn the_steps_of_a_term_that_moves() {
    let expected = [
        "1. 2026-11-11 koap-30.3/1 | Копия постановления вручена или получена, среда. | ч. 1 ст. 30.3 КоАП РФ",
        "2. 2026-11-12 koap-4.8/1.1 | День 1, четверг: срок начинается на следующий день после события. | ч. 1.1 ст. 4.8 КоАП РФ",
        "3. 2026-11-21 koap-30.3/1 | День 10 из 10, суббота. | ч. 1 ст. 30.3 КоАП РФ (ред. с 29.10.2024)",
        "4. 2026-11-21 koap-4.8/3.1 | Нерабочие дни: 21.11.2026 — суббота; 22.11.2026 — воскресенье. | ч. 3.1 ст. 4.8 КоАП РФ; ст. 111, 112 ТК РФ",
        "5. 2026-11-23 koap-4.8/3.1 | Ближайший рабочий день, понедельник: срок истекает в 24:00. | ч. 3.1 ст. 4.8 КоАП РФ; ст. 111, 112 ТК РФ",
        "6. 2026-11-23 koap-4.8/4 | Документ, сданный на почту до 24:00 23.11.2026, подан в срок. | ч. 4 ст. 4.8 КоАП РФ",
    ];
    assert_eq!(lines(&Shipped::load(), date(2026, 11, 11)), expected);
}

#[test]
fn the_steps_of_the_old_term_on_a_saturday() {
    let expected = [
        "1. 2022-10-12 koap-30.3/1 | Копия постановления вручена или получена, среда. | ч. 1 ст. 30.3 КоАП РФ",
        "2. 2022-10-13 koap-4.8/1 | День 1, четверг: срок начинается на следующий день после события. | ч. 1 ст. 4.8 КоАП РФ",
        "3. 2022-10-22 koap-30.3/1 | 10-е сутки из 10, суббота. | ч. 1 ст. 30.3 КоАП РФ (ред. по 28.10.2024)",
        "4. 2022-10-22 koap-4.8/2 | Нерабочий день, суббота: срок не переносится и истекает в 24:00. | ч. 2 ст. 4.8 КоАП РФ",
        "5. 2022-10-22 koap-4.8/4 | Документ, сданный на почту до 24:00 22.10.2022, подан в срок. | ч. 4 ст. 4.8 КоАП РФ",
    ];
    assert_eq!(lines(&Shipped::load(), date(2022, 10, 12)), expected);
}

#[test]
fn every_skipped_day_is_named_with_its_reason() {
    let world = Shipped::load();
    let new_year = &lines(&world, date(2026, 12, 22))[3];
    assert!(new_year.contains("01.01.2027–06.01.2027 — праздник: Новогодние каникулы"), "{new_year}");
    assert!(new_year.contains("07.01.2027 — праздник: Рождество Христово; 08.01.2027"), "{new_year}");
    assert!(new_year.contains("09.01.2027 — суббота; 10.01.2027 — воскресенье."), "{new_year}");
    let may = &lines(&world, date(2026, 4, 29))[3];
    let reasons = "09.05.2026 — праздник: День Победы; 10.05.2026 — воскресенье; 11.05.2026 — выходной перенесён \
                   с 09.05.2026 (совпал с праздником), ч. 2 ст. 112 ТК РФ.";
    assert!(may.contains(reasons), "{may}");
    let decree = &lines(&world, date(2026, 12, 21))[3];
    assert!(decree.contains("постановление Правительства РФ от 24.09.2025 № 1466"), "{decree}");
}

#[test]
fn each_step_names_the_provision_that_stood_on_its_day() {
    let world = Shipped::load();
    let next_day = |received| world.appeal_term(received).unwrap().steps()[1].clone();
    // Day 1 is 24.04.2023 and then 25.04.2023, the day the rule moved to a part of its own.
    let (before, after) = (next_day(date(2023, 4, 23)), next_day(date(2023, 4, 24)));
    assert_eq!((before.provision.to_string().as_str(), before.edition_from), ("koap-4.8/1", None));
    assert_eq!(before.confidence, Confidence::Secondary);
    assert_eq!(after.provision.to_string(), "koap-4.8/1.1");
    assert_eq!((after.edition_from, after.confidence), (Some(date(2023, 4, 25)), Confidence::Primary));
    // The counted day names the edition of the reading, not of the day.
    let disputed = world.appeal_term(date(2024, 10, 24)).unwrap();
    let counted: Vec<_> = disputed.readings.iter().map(|read| read.steps[2].edition_from).collect();
    assert_eq!(counted, [Some(date(2002, 7, 1)), Some(date(2024, 10, 29))]);
}

#[test]
fn the_last_moment_says_that_the_post_counts() {
    let world = Shipped::load();
    let proof = world.appeal_term(date(2026, 11, 11)).unwrap();
    assert_eq!(proof.safe().end.to_string(), "2026-11-23T24:00");
    let text = proof.last_moment_text.replace('\u{a0}', " ");
    assert!(text.contains("23.11.2026") && text.contains("на почту до 24:00"), "{text}");
    assert!(text.contains("ч. 4 ст. 4.8 КоАП РФ"), "{text}");
}

#[test]
fn no_date_without_a_calendar() {
    let world = Shipped::load();
    let range = (date(2013, 1, 1), date(2027, 12, 31));
    let error = |trigger| world.appeal_term(trigger).unwrap_err();
    let outside = |date| NoDate::OutsideCalendar { date, range };
    assert_eq!(error(date(2012, 12, 31)), outside(date(2012, 12, 31)));
    assert_eq!(error(date(2028, 1, 1)), outside(date(2028, 1, 1)));
    assert_eq!(error(date(2027, 12, 31)), outside(date(2028, 1, 1)));
    assert_eq!(error(date(2027, 12, 22)), outside(date(2028, 1, 1)));
    // Day 10 is 31.12.2027, a day off; where it moves to lies in a year without a calendar.
    assert_eq!(error(date(2027, 12, 21)), outside(date(2028, 1, 1)));
    assert_eq!(world.appeal_term(date(2027, 12, 20)).unwrap().last_day(), date(2027, 12, 30));
    let shown = error(date(2028, 1, 1));
    assert!(shown.what().contains("01.01.2013–31.12.2027"), "{}", shown.what());
    assert!(shown.what_to_do().contains("вручную"), "{}", shown.what_to_do());
}
