//! Broken years: each test breaks one thing and expects exactly that to be named.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use himoya_calendar::{CalendarProblem, ProductionCalendar, YearFile};
use jiff::civil::date;
use support::{shipped, shipped_years};

fn problems(years: Vec<YearFile>) -> Vec<CalendarProblem> {
    ProductionCalendar::new(years).unwrap_err().problems
}

fn broken(change: impl FnOnce(&mut YearFile)) -> Vec<CalendarProblem> {
    let mut years = shipped_years();
    change(years.iter_mut().find(|year| year.year == 2026).unwrap());
    problems(years)
}

#[test]
fn the_shipped_years_are_whole() {
    assert_eq!(shipped().range().0, date(2013, 1, 1));
}

#[test]
fn no_years() {
    assert_eq!(problems(Vec::new()), [CalendarProblem::NoYears]);
}

#[test]
fn a_missing_year() {
    let years = shipped_years().into_iter().filter(|year| year.year != 2019).collect();
    assert_eq!(problems(years), [CalendarProblem::MissingYear { year: 2019 }]);
}

#[test]
fn a_year_given_twice() {
    let mut years = shipped_years();
    let mut again = years[0].clone();
    again.days.clear();
    years.push(again);
    assert_eq!(problems(years), [CalendarProblem::DuplicateYear { year: 2013 }]);
}

#[test]
fn a_year_no_calendar_has() {
    let found = broken(|year| year.year = 9999);
    assert!(found.contains(&CalendarProblem::BadYear { year: 9999 }));
}

#[test]
fn a_day_of_another_year() {
    let day = date(2025, 1, 9);
    let found = broken(|year| year.days[0].date = day);
    assert_eq!(found, [CalendarProblem::OutsideYear { year: 2026, date: day }]);
}

#[test]
fn a_day_listed_twice() {
    let found = broken(|year| year.days.push(year.days[0].clone()));
    assert_eq!(found, [CalendarProblem::DuplicateDay { date: date(2026, 1, 1) }]);
}

#[test]
fn a_moved_day_on_a_saturday() {
    let day = date(2026, 11, 21);
    let found = broken(|year| {
        let moved = year.days.iter_mut().find(|day| day.date == date(2026, 5, 11)).unwrap();
        moved.date = day;
    });
    assert_eq!(found, [CalendarProblem::NotAWeekday { date: day }]);
}

#[test]
fn a_working_weekend_on_a_monday() {
    let day = date(2027, 2, 15);
    let mut years = shipped_years();
    years.last_mut().unwrap().working_weekends[0].date = day;
    assert_eq!(problems(years), [CalendarProblem::NotAWeekend { date: day }]);
}

#[test]
fn a_day_without_a_source() {
    let found = broken(|year| year.days[0].source = " ".to_owned());
    assert_eq!(found, [CalendarProblem::NoReason { date: date(2026, 1, 1) }]);
}

#[test]
fn a_year_without_a_decree() {
    let found = broken(|year| year.decree.number.clear());
    assert_eq!(found, [CalendarProblem::NoSource { year: 2026 }]);
}

#[test]
fn a_problem_says_where_it_is() {
    let day = date(2026, 5, 9);
    let table = [
        (CalendarProblem::NoYears, None, None, "no year is given"),
        (CalendarProblem::BadYear { year: 0 }, None, Some(0), "0 is not a year of the civil calendar"),
        (CalendarProblem::DuplicateYear { year: 2026 }, None, Some(2026), "the year 2026 is given twice"),
        (
            CalendarProblem::MissingYear { year: 2026 },
            None,
            Some(2026),
            "the year 2026 is missing between the years given",
        ),
        (
            CalendarProblem::NoSource { year: 2026 },
            None,
            Some(2026),
            "the year 2026 does not say how it was checked or names no decree",
        ),
        // The file is that of the year in which the day was listed.
        (
            CalendarProblem::OutsideYear { year: 2025, date: day },
            Some(day),
            Some(2025),
            "2026-05-09 is listed under 2025",
        ),
        (CalendarProblem::DuplicateDay { date: day }, Some(day), Some(2026), "2026-05-09 is listed twice"),
        (
            CalendarProblem::NoReason { date: day },
            Some(day),
            Some(2026),
            "2026-05-09 has no note or no source",
        ),
    ];
    for (problem, date, year, text) in table {
        assert_eq!((problem.date(), problem.year()), (date, year), "{text}");
        assert_eq!(problem.to_string(), text);
    }
    let error = ProductionCalendar::new(Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "the production calendar has 1 problem(s): no year is given");
}

#[test]
fn every_problem_is_named_at_once() {
    let found = broken(|year| {
        year.decree.number.clear();
        year.days[0].note.clear();
    });
    assert_eq!(found.len(), 2);
}

#[test]
fn an_unknown_key_is_refused() {
    let text = "year = 2026\nextra = 1";
    assert!(toml::from_str::<YearFile>(text).unwrap_err().to_string().contains("extra"));
}
