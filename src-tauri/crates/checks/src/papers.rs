//! Days of one paper against days of another: what contradicts itself between the documents of a case.

use himoya_facts::Case;
use jiff::ToSpan;
use jiff::civil::Date;

/// Pairs of a derived fact and its answer; `None` while a day is not known.
///
/// `filing_day` is the planned or actual day of filing, `power_ends` the last day of the power of attorney: the one
/// that it names, or the one that the law gives it.
pub(crate) fn compared(
    case: &Case,
    filing_day: Date,
    power_ends: Option<Date>,
) -> Vec<(&'static str, Option<bool>)> {
    let (filing, power) = (&case.filing, &case.representative);
    let filed = filing.on.known().copied();
    let made = case.ruling.made_on.known().copied();
    let before = |a: Option<Date>, b: Option<Date>| Some(a? < b?);
    let hearing = case.reviewing.hearing_on.known().copied();
    let soon = filing_day.checked_add(1.month()).ok();
    let over = before(power_ends, Some(filing_day));
    vec![
        ("power_after_filing", before(filed, power.poa_date.known().copied())),
        ("power_over_before_filing", over),
        ("power_over_before_hearing", before(power_ends, hearing)),
        ("power_ends_soon", before(power_ends, soon).map(|ends| ends && over == Some(false))),
        ("warrant_after_filing", before(filed, power.warrant_date.known().copied())),
        ("filed_before_ruling", before(filed, made)),
        ("decision_before_ruling", before(case.decision.made_on.known().copied(), made)),
        ("hearing_before_filing", before(hearing, filed)),
        ("event_after_filing", filed.map(|day| event_after(case, day))),
    ]
}

fn event_after(case: &Case, day: Date) -> bool {
    let events = case.events.known().map_or(&[][..], Vec::as_slice);
    events.iter().any(|event| event.on.known().is_some_and(|on| *on > day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use himoya_facts::Fact;
    use jiff::civil::date;

    fn found(case: &Case, power_ends: Option<Date>, id: &str) -> Option<bool> {
        let all = compared(case, date(2026, 11, 20), power_ends);
        all.into_iter().find(|(fact, _)| *fact == id).expect("a fact of the list").1
    }

    #[test]
    fn the_last_day_of_a_power_is_still_its_day() {
        let case = Case::default();
        assert_eq!(found(&case, Some(date(2026, 11, 19)), "power_over_before_filing"), Some(true));
        assert_eq!(found(&case, Some(date(2026, 11, 20)), "power_over_before_filing"), Some(false));
        assert_eq!(found(&case, None, "power_over_before_filing"), None);
    }

    #[test]
    fn a_power_ends_soon_within_a_month_and_not_after_its_end() {
        let case = Case::default();
        for (day, soon) in
            [(date(2026, 11, 19), false), (date(2026, 12, 19), true), (date(2026, 12, 20), false)]
        {
            assert_eq!(found(&case, Some(day), "power_ends_soon"), Some(soon), "{day}");
        }
    }

    #[test]
    fn a_power_of_the_day_of_filing_is_in_time() {
        let mut case = Case::default();
        case.filing.on = Fact::Known(date(2026, 11, 20));
        case.representative.poa_date = Fact::Known(date(2026, 11, 20));
        assert_eq!(found(&case, None, "power_after_filing"), Some(false));
        case.representative.poa_date = Fact::Known(date(2026, 11, 21));
        assert_eq!(found(&case, None, "power_after_filing"), Some(true));
    }
}
