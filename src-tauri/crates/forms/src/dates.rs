//! Reading a typed date, or two limits of one. Lenient in form, never in substance: 31.11 stays a problem.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::Problem;

const MONTHS: [&str; 12] =
    ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/// What a typed text says of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Days {
    /// The day.
    Exact(Date),
    /// It lies between these, both included, and they differ.
    Between(Date, Date),
}

/// The two limits of a text that has two: `17.11.2026 – 18.11.2026`, a dash between spaces or two points.
pub fn split_limits(text: &str) -> Option<(&str, &str)> {
    let (from, to) = text.split_once(['–', '—']).or_else(|| text.split_once(".."))?;
    Some((from.trim(), to.trim()))
}

/// Reads a day as [`read_date`] does, two limits with a dash between, or a part of a date: `11.2026`,
/// `ноябрь 2026`, `2026`, which is all that the writer knows of the day.
pub(crate) fn read_days(text: &str, today: Date) -> Result<Days, Problem> {
    let (from, to) = match split_limits(text) {
        Some((from, to)) if from.is_empty() || to.is_empty() => return Err(Problem::LimitMissing),
        Some((from, to)) => (read_part(from, today)?.0, read_part(to, today)?.1),
        None => read_part(text, today)?,
    };
    match from.cmp(&to) {
        std::cmp::Ordering::Less => Ok(Days::Between(from, to)),
        std::cmp::Ordering::Equal => Ok(Days::Exact(from)),
        std::cmp::Ordering::Greater => Err(Problem::LimitsOrder),
    }
}

/// The first and the last day that a text may mean.
fn read_part(text: &str, today: Date) -> Result<(Date, Date), Problem> {
    match read_date(text, today) {
        Ok(day) => Ok((day, day)),
        Err(problem) => part_of_date(text, today).ok_or(problem),
    }
}

/// A month with its year, or a year of which no day was meant.
fn part_of_date(text: &str, today: Date) -> Option<(Date, Date)> {
    let text = text.trim().to_lowercase();
    let text = text.trim_end_matches("года").trim_end_matches("год").trim_end_matches("г.").trim();
    let year = |text: &str| {
        let year: i16 = text.parse().ok().filter(|_| text.len() == 4)?;
        (1900..=today.year() + 1).contains(&year).then_some(year)
    };
    if let Some(year) = year(text) {
        return Some((Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?));
    }
    let separators = |c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ',');
    let (month, rest) = text.split_once(separators)?;
    let first = Date::new(year(rest.trim())?, i8::try_from(self::month(month).ok()?).ok()?, 1).ok()?;
    Some((first, first.last_of_month()))
}

/// Reads `17.11.2026`, `17/11/26`, `171126`, `17112026`, `2026-11-17`, `17 ноя`, `17 ноября 2026`,
/// `вчера`. A missing year is the last one that keeps the day from lying in the future.
pub(crate) fn read_date(text: &str, today: Date) -> Result<Date, Problem> {
    let text = text.trim().trim_end_matches("г.").trim_end_matches('.').trim().to_lowercase();
    match text.as_str() {
        "сегодня" => return Ok(today),
        "вчера" => return today.checked_sub(1.day()).map_err(|_| Problem::DateFormat),
        "позавчера" => return today.checked_sub(2.days()).map_err(|_| Problem::DateFormat),
        _ => {}
    }
    let parts = split(&text).ok_or(Problem::DateFormat)?;
    let (day, month, year) = match parts.as_slice() {
        [day, month] => (number(day)?, self::month(month)?, None),
        [year, month, day] if year.len() == 4 => (number(day)?, self::month(month)?, Some(number(year)?)),
        [day, month, year] => (number(day)?, self::month(month)?, Some(expand(year, today)?)),
        _ => return Err(Problem::DateFormat),
    };
    let build = |year: i32| Date::new(year as i16, month as i8, day as i8).ok();
    let date = match year {
        Some(year) => build(year),
        None => build(i32::from(today.year()))
            .filter(|date| *date <= today)
            .or_else(|| build(i32::from(today.year()) - 1)),
    };
    date.filter(|date| date.year() >= 1900).ok_or(Problem::DateImpossible)
}

/// Cuts a date into day, month and year; digits alone are cut by their number.
fn split(text: &str) -> Option<Vec<String>> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        let cut = |at: &[usize]| {
            let mut parts = Vec::new();
            let mut from = 0;
            for to in at {
                parts.push(text[from..*to].to_owned());
                from = *to;
            }
            Some(parts)
        };
        return match text.len() {
            4 => cut(&[2, 4]),
            6 => cut(&[2, 4, 6]),
            8 => cut(&[2, 4, 8]),
            _ => None,
        };
    }
    let separators = |c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ',');
    Some(text.split(separators).filter(|p| !p.is_empty()).map(str::to_owned).collect())
}

fn number(text: &str) -> Result<i32, Problem> {
    if text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::DateFormat);
    }
    text.parse().map_err(|_| Problem::DateFormat)
}

fn month(text: &str) -> Result<i32, Problem> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        let month = number(text)?;
        return if (1..=12).contains(&month) { Ok(month) } else { Err(Problem::DateImpossible) };
    }
    // «мая» is the only month that «мар» could shadow, and it comes after it in the table.
    let found = MONTHS.iter().position(|stem| text.starts_with(stem)).ok_or(Problem::DateFormat)?;
    Ok(found as i32 + 1)
}

/// A year of two digits lies in this century unless that would be more than a year ahead.
fn expand(text: &str, today: Date) -> Result<i32, Problem> {
    let year = number(text)?;
    match text.len() {
        4 => Ok(year),
        2 if 2000 + year <= i32::from(today.year()) + 1 => Ok(2000 + year),
        2 => Ok(1900 + year),
        _ => Err(Problem::DateFormat),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn every_accepted_way_of_writing_a_day() {
        let day = date(2026, 11, 17);
        for text in [
            "17.11.2026",
            "17.11.26",
            "17/11/2026",
            "17-11-2026",
            "171126",
            "17112026",
            "2026-11-17",
            " 17 ноя ",
            "17 ноября",
            "17 ноября 2026 г.",
            "17 нояб. 2026",
            "17.11",
        ] {
            assert_eq!(read_date(text, TODAY), Ok(day), "{text}");
        }
        assert_eq!(read_date("вчера", TODAY), Ok(date(2026, 11, 21)));
        assert_eq!(read_date("7.3.1990", TODAY), Ok(date(1990, 3, 7)));
        assert_eq!(read_date("07.03.90", TODAY), Ok(date(1990, 3, 7)));
        assert_eq!(read_date("3 мая 2013", TODAY), Ok(date(2013, 5, 3)));
        assert_eq!(read_date("3 марта 2013", TODAY), Ok(date(2013, 3, 3)));
        assert_eq!(read_date("29.02.2028", TODAY), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn a_day_without_a_year_is_never_ahead() {
        assert_eq!(read_date("25 дек", TODAY), Ok(date(2025, 12, 25)));
        assert_eq!(read_date("22.11", TODAY), Ok(TODAY));
    }

    #[test]
    fn limits_and_parts_of_a_date() {
        let between = |from, to| Ok(Days::Between(from, to));
        for text in ["17.11.2026 – 18.11.2026", "17 ноя—18 ноя", "17.11.26..18.11.26", "17/11/2026 – вчера"]
        {
            let to = if text.ends_with("вчера") { date(2026, 11, 21) } else { date(2026, 11, 18) };
            assert_eq!(read_days(text, TODAY), between(date(2026, 11, 17), to), "{text}");
        }
        for text in ["11.2026", "11/2026", "ноябрь 2026", "ноября 2026 года", "11.2026 – ноябрь 2026"]
        {
            assert_eq!(read_days(text, TODAY), between(date(2026, 11, 1), date(2026, 11, 30)), "{text}");
        }
        assert_eq!(
            read_days("02.2028 – 3.2028", date(2028, 5, 1)),
            between(date(2028, 2, 1), date(2028, 3, 31))
        );
        assert_eq!(read_days("2026", TODAY), between(date(2026, 1, 1), date(2026, 12, 31)));
        assert_eq!(read_days("17.11.2026 – 17.11.2026", TODAY), Ok(Days::Exact(date(2026, 11, 17))));
        assert_eq!(read_days("18.11.2026 – 17.11.2026", TODAY), Err(Problem::LimitsOrder));
        assert_eq!(read_days("17.11.2026 –", TODAY), Err(Problem::LimitMissing));
        assert_eq!(read_days("31.11.2026 – 5.12.2026", TODAY), Err(Problem::DateImpossible));
        for text in ["13.2026", "1899", "ноль 2026", "–", "17-11-2026x"] {
            assert!(read_days(text, TODAY).is_err(), "{text}");
        }
    }

    #[test]
    fn impossible_days_are_not_mended() {
        for text in ["31.11.2026", "30.02.2026", "29.02.2026", "0.5.2026", "12.13.2026", "32 мая"] {
            assert_eq!(read_date(text, TODAY), Err(Problem::DateImpossible), "{text}");
        }
        for text in ["", "abc", "17", "17.ноль.2026", "1.2.3.4", "17.11.026", "99999999999", "17.11.20266"]
        {
            assert_eq!(read_date(text, TODAY), Err(Problem::DateFormat), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(days in 0i64..60_000) {
            let day = date(1900, 1, 1).checked_add(days.days()).unwrap();
            let text = day.strftime("%d.%m.%Y").to_string();
            prop_assert_eq!(read_date(&text, TODAY), Ok(day));
        }

        #[test]
        fn nothing_typed_panics(text in "\\PC{0,30}") {
            if let Ok(Days::Between(from, to)) = read_days(&text, TODAY) {
                prop_assert!(from < to);
            }
        }

        #[test]
        fn two_limits_are_read_as_their_days(from in 0i64..40_000, more in 1i64..20_000) {
            let day = |days: i64| date(1900, 1, 1).checked_add(days.days()).unwrap();
            let written = |day: Date| day.strftime("%d.%m.%Y").to_string();
            let (from, to) = (day(from), day(from + more));
            let text = format!("{} – {}", written(from), written(to));
            prop_assert_eq!(read_days(&text, TODAY), Ok(Days::Between(from, to)));
        }
    }
}
