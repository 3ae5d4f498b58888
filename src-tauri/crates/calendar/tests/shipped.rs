//! The calendar that ships: every year, every day, and the traps that a calendar built by rule falls into.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use himoya_calendar::{Confidence, DayKind, DisputedDays};
use jiff::civil::{Date, Weekday, date};
use support::{shipped, shipped_years};

fn days(calendar: &himoya_calendar::ProductionCalendar) -> impl Iterator<Item = Date> {
    let (first, last) = calendar.range();
    first.series(jiff::ToSpan::day(1)).take_while(move |day| *day <= last)
}

#[test]
fn covers_2013_to_2027_and_nothing_else() {
    let calendar = shipped();
    assert_eq!(calendar.range(), (date(2013, 1, 1), date(2027, 12, 31)));
    for outside in [date(2012, 12, 31), date(2028, 1, 1)] {
        let error = calendar.day(outside).unwrap_err();
        assert_eq!((error.date, error.first, error.last), (outside, date(2013, 1, 1), date(2027, 12, 31)));
        assert!(calendar.reason(outside).is_err());
        assert!(calendar.is_working(outside).is_err());
        assert!(calendar.next_working_on_or_after(outside, DisputedDays::Work).is_err());
    }
}

#[test]
fn every_year_has_the_known_number_of_working_days() {
    let calendar = shipped();
    for year in 2013..=2027 {
        let working = days(&calendar).filter(|day| day.year() == year && calendar.is_working(*day).unwrap());
        // Special days work for terms, so the number is the one before the presidential decrees.
        let expected = if year == 2020 || year == 2024 { 248 } else { 247 };
        assert_eq!(working.count(), expected, "{year}");
    }
}

#[test]
fn every_weekend_is_off_unless_a_decree_made_it_work() {
    let calendar = shipped();
    let mut working_weekends = 0;
    for day in days(&calendar) {
        let kind = calendar.day(day).unwrap();
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        working_weekends += usize::from(kind == DayKind::WorkingWeekend);
        match kind {
            DayKind::Saturday => assert_eq!(day.weekday(), Weekday::Saturday),
            DayKind::Sunday => assert_eq!(day.weekday(), Weekday::Sunday),
            DayKind::WorkingWeekend => assert!(weekend, "{day}"),
            DayKind::Working | DayKind::MovedOff | DayKind::Special => assert!(!weekend, "{day}"),
            DayKind::Holiday => {}
        }
    }
    assert_eq!(working_weekends, 11);
}

#[test]
fn every_year_has_the_fourteen_holidays_of_the_labour_code() {
    let calendar = shipped();
    let fixed = [(2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)];
    for day in days(&calendar) {
        let listed = (day.month() == 1 && day.day() <= 8) || fixed.contains(&(day.month(), day.day()));
        assert_eq!(calendar.day(day).unwrap() == DayKind::Holiday, listed, "{day}");
    }
}

#[test]
fn the_known_traps() {
    let calendar = shipped();
    let traps = [
        (date(2013, 2, 25), DayKind::Working),
        (date(2014, 2, 24), DayKind::Working),
        (date(2014, 3, 10), DayKind::MovedOff),
        (date(2023, 11, 6), DayKind::MovedOff),
        (date(2018, 4, 28), DayKind::WorkingWeekend),
        (date(2018, 6, 9), DayKind::WorkingWeekend),
        (date(2018, 12, 29), DayKind::WorkingWeekend),
        (date(2021, 2, 20), DayKind::WorkingWeekend),
        (date(2022, 3, 5), DayKind::WorkingWeekend),
        (date(2024, 11, 2), DayKind::WorkingWeekend),
        (date(2025, 11, 1), DayKind::WorkingWeekend),
        (date(2027, 2, 20), DayKind::WorkingWeekend),
        (date(2027, 11, 13), DayKind::Saturday),
        (date(2020, 4, 1), DayKind::Special),
        (date(2020, 5, 4), DayKind::MovedOff),
        (date(2020, 6, 24), DayKind::Special),
        (date(2020, 7, 1), DayKind::Special),
        (date(2021, 5, 4), DayKind::Special),
        (date(2021, 11, 3), DayKind::Special),
        (date(2021, 11, 5), DayKind::MovedOff),
        (date(2024, 12, 31), DayKind::MovedOff),
        (date(2026, 5, 11), DayKind::MovedOff),
        (date(2026, 11, 4), DayKind::Holiday),
    ];
    for (day, kind) in traps {
        assert_eq!(calendar.day(day).unwrap(), kind, "{day}");
    }
}

#[test]
fn special_days_work_and_are_thirty_six() {
    let calendar = shipped();
    let special = days(&calendar).filter(|day| calendar.day(*day).unwrap() == DayKind::Special);
    assert_eq!(special.inspect(|day| assert!(calendar.is_working(*day).unwrap())).count(), 36);
}

#[test]
fn the_next_working_day_is_the_nearest() {
    let calendar = shipped();
    let cases = [
        (date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 5, 9), date(2026, 5, 12)),
        (date(2026, 12, 31), date(2027, 1, 11)),
        (date(2024, 11, 2), date(2024, 11, 2)),
    ];
    for (day, next) in cases {
        assert_eq!(calendar.next_working_on_or_after(day, DisputedDays::Work).unwrap(), next, "{day}");
    }
    // 31.12.2027 is off by decree and the year after is unknown, so the answer is an error about 01.01.2028.
    let error = calendar.next_working_on_or_after(date(2027, 12, 31), DisputedDays::Work).unwrap_err();
    assert_eq!(error.date, date(2028, 1, 1));
}

#[test]
fn working_days_between_are_those_that_work() {
    let calendar = shipped();
    let table = [
        (date(2026, 11, 20), date(2026, 11, 20), 0),
        (date(2026, 11, 20), date(2026, 11, 22), 0),
        (date(2026, 11, 20), date(2026, 11, 23), 1),
        (date(2026, 12, 30), date(2027, 1, 11), 1),
        // 02.11.2024 is a working Saturday, 04.11 a holiday.
        (date(2024, 11, 1), date(2024, 11, 5), 2),
        (date(2026, 11, 23), date(2026, 11, 20), 0),
    ];
    for (after, through, count) in table {
        assert_eq!(calendar.working_days_between(after, through).unwrap(), count, "{after} to {through}");
    }
    let all: Vec<Date> = days(&calendar).collect();
    for (at, after) in all.iter().enumerate().step_by(61) {
        for through in all[at..].iter().take(400).step_by(7) {
            let one_by_one = all[at + 1..].iter().take_while(|day| *day <= through);
            let working = one_by_one.filter(|day| calendar.is_working(**day).unwrap()).count();
            let counted = calendar.working_days_between(*after, *through).unwrap();
            assert_eq!(counted as usize, working, "{after} to {through}");
        }
    }
    for (after, through) in [(date(2012, 12, 31), date(2013, 1, 9)), (date(2027, 12, 30), date(2028, 1, 1))] {
        assert!(calendar.working_days_between(after, through).is_err(), "{after} to {through}");
    }
}

#[test]
fn a_day_says_why_it_does_not_work() {
    let calendar = shipped();
    let reasons = [
        (date(2026, 11, 21), "суббота"),
        (date(2026, 11, 22), "воскресенье"),
        (date(2026, 11, 23), "рабочий день"),
        (date(2026, 5, 9), "праздник: День Победы"),
        (date(2026, 5, 11), "выходной перенесён с 09.05.2026 (совпал с праздником), ч. 2 ст. 112 ТК РФ"),
        (
            date(2026, 12, 31),
            "выходной перенесён с 04.01.2026, постановление Правительства РФ от 24.09.2025 № 1466",
        ),
    ];
    for (day, reason) in reasons {
        assert_eq!(calendar.reason(day).unwrap(), reason, "{day}");
    }
}

#[test]
fn every_year_names_its_decree() {
    let calendar = shipped();
    for file in shipped_years() {
        let sources = calendar.sources_for(file.year).unwrap();
        assert!(sources.decree.date.year() < file.year, "{}", file.year);
        assert_eq!(sources.checked_on, date(2026, 11, 21));
        let from_memory = file.year == 2018 || file.year == 2020;
        assert_eq!(sources.decree.confidence == Confidence::Unverified, from_memory, "{}", file.year);
    }
    assert!(calendar.sources_for(2028).is_none());
}

#[test]
fn working_days_between_two_days_are_those_that_a_walk_counts() {
    let calendar = shipped();
    let (first, last) = calendar.range();
    for start in first.series(jiff::ToSpan::days(31)).take_while(|day| *day <= last) {
        let mut walked = 0;
        for day in start.series(jiff::ToSpan::day(1)).skip(1).take(60).take_while(|day| *day <= last) {
            walked += u32::from(calendar.is_working(day).unwrap());
            assert_eq!(calendar.working_days_between(start, day), Ok(walked), "{start} to {day}");
        }
        assert_eq!(calendar.working_days_between(start, start), Ok(0));
    }
    assert!(calendar.working_days_between(first, date(2028, 1, 1)).is_err());
}

#[test]
fn a_disputed_day_works_or_rests_as_asked() {
    let calendar = shipped();
    let disputed: Vec<Date> = days(&calendar).filter(|day| calendar.is_disputed(*day)).collect();
    assert_eq!(disputed, [date(2020, 6, 24), date(2020, 7, 1)]);
    for (day, work, rest) in [
        (date(2020, 6, 23), true, true),
        (date(2020, 6, 24), true, false),
        (date(2020, 6, 27), false, false),
        (date(2020, 4, 1), true, true),
    ] {
        let works = [DisputedDays::Work, DisputedDays::Rest].map(|as_said| calendar.works(day, as_said));
        assert_eq!(works, [Ok(work), Ok(rest)], "{day}");
    }
    let runs = [
        (date(2020, 6, 20), date(2020, 6, 23), false),
        (date(2020, 6, 20), date(2020, 6, 24), true),
        (date(2020, 6, 24), date(2020, 6, 24), true),
        (date(2020, 6, 25), date(2020, 6, 30), false),
        (date(2020, 7, 1), date(2020, 7, 2), true),
        (date(2020, 7, 2), date(2020, 6, 24), false),
        // Listed days that are not disputed.
        (date(2026, 5, 1), date(2026, 5, 12), false),
    ];
    for (from, to, found) in runs {
        assert_eq!(calendar.has_disputed(from, to), found, "{from} to {to}");
    }
}

#[test]
fn working_days_are_counted_one_by_one() {
    let calendar = shipped();
    let (work, rest) = (DisputedDays::Work, DisputedDays::Rest);
    let table = [
        (date(2026, 11, 20), 0, work, date(2026, 11, 20)),
        (date(2026, 11, 21), 0, work, date(2026, 11, 21)),
        (date(2026, 11, 20), 1, work, date(2026, 11, 23)),
        (date(2026, 11, 20), 6, work, date(2026, 11, 30)),
        (date(2026, 12, 30), 1, work, date(2027, 1, 11)),
        (date(2020, 6, 23), 1, work, date(2020, 6, 24)),
        (date(2020, 6, 23), 1, rest, date(2020, 6, 25)),
    ];
    for (from, count, disputed, last) in table {
        assert_eq!(calendar.working_days_after(from, count, disputed), Ok(last), "{count} after {from}");
    }
    let outside = |from, count| calendar.working_days_after(from, count, work).unwrap_err().date;
    assert_eq!(outside(date(2012, 12, 31), 0), date(2012, 12, 31));
    assert_eq!(outside(date(2027, 12, 30), 1), date(2028, 1, 1));
}

#[test]
fn a_listed_day_names_its_source() {
    let calendar = shipped();
    assert_eq!(calendar.source_of(date(2026, 5, 11)), Some("ч. 2 ст. 112 ТК РФ"));
    assert_eq!(calendar.source_of(date(2026, 11, 21)), None);
    assert_eq!(calendar.source_of(date(2030, 1, 1)), None);
}

#[test]
fn a_mark_of_trust_is_written_as_it_is_read() {
    let marks = [Confidence::Primary, Confidence::Secondary, Confidence::Inference, Confidence::Unverified];
    for mark in marks {
        let read: Confidence = toml::Value::String(mark.code().to_owned()).try_into().unwrap();
        assert_eq!(read, mark);
    }
    assert!(marks.is_sorted());
}
