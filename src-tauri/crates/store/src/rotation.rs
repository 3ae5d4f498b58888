//! Which backups stay: the newest of each of the last days, weeks and months that have one.

use jiff::civil::Date;

/// What a backup may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    Day,
    Week,
    Month,
}

/// How many of each kind are kept. The only place that says so.
const KEPT: [(Span, usize); 3] = [(Span::Day, 7), (Span::Week, 4), (Span::Month, 12)];

/// Of backups given by their days, the newest first, the places of those that give way.
pub(crate) fn outdated(days: &[Date]) -> Vec<usize> {
    let mut keep = vec![false; days.len()];
    for (span, kept) in KEPT {
        let mut last = None;
        let mut spans = 0;
        for (at, day) in days.iter().enumerate() {
            let name = name(span, *day);
            if last != Some(name) {
                last = Some(name);
                spans += 1;
                if spans > kept {
                    break;
                }
                keep[at] = true;
            }
        }
    }
    (0..days.len()).filter(|at| !keep[*at]).collect()
}

/// A number that is the same for all days of one span.
fn name(span: Span, day: Date) -> (i16, i16) {
    match span {
        Span::Day => (day.year(), day.day_of_year()),
        Span::Week => {
            let week = day.iso_week_date();
            (week.year(), i16::from(week.week()))
        }
        Span::Month => (day.year(), i16::from(day.month())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{ToSpan, civil::date};

    /// Makes a backup every `step` days for two years and clears away after each.
    fn after(step: i32, runs: i32) -> Vec<Date> {
        let mut days: Vec<Date> = Vec::new();
        for n in 0..runs {
            days.insert(0, date(2024, 1, 1) + (n * step).days());
            for at in outdated(&days).into_iter().rev() {
                days.remove(at);
            }
        }
        days
    }

    #[test]
    fn daily_backups_thin_out_with_age() {
        let days = after(1, 730);
        assert!((18..=23).contains(&days.len()), "{days:?}");
        let newest = days[0];
        for back in 0..7 {
            assert!(days.contains(&(newest - back.days())), "a day of the last week");
        }
        let oldest = days[days.len() - 1];
        assert!((newest - oldest).get_days() >= 330, "reaches back eleven months: {oldest}");
    }

    #[test]
    fn several_of_one_day_leave_the_newest_and_rare_ones_all_stay() {
        let day = date(2026, 11, 26);
        assert_eq!(outdated(&[day, day, day]), [1, 2]);
        assert_eq!(after(40, 9).len(), 9);
        assert_eq!(outdated(&[]), Vec::<usize>::new());
    }
}
