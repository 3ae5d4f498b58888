//! The hours of a detention: when three hours and when 48 hours were over, and whether the person was held longer.

use himoya_calendar::Moment;
use himoya_checks::Derived;
use himoya_deadlines::{Given, compute};
use himoya_facts::{Case, Fact, FactState};
use jiff::civil::Date;

use crate::Office;
use crate::calculator::read_time;

/// The limits of a detention and the rules that count them from the moment of being brought in. The second is the
/// limit of all grounds together.
const LIMITS: [(&str, &str); 2] = [("3h", "koap-27.5-3h"), ("48h", "koap-27.5-48h-sober")];

impl Office {
    /// When each limit is over and whether the person was held past it; nothing while the hour of being brought in is
    /// not known, or the law that is held does not count from that day.
    pub(crate) fn hours(&self, case: &Case, filing_day: Date) -> Derived {
        let mut derived = Derived::new();
        let mut put = |id: String, value: String| {
            derived.insert(format!("derived.{id}"), FactState::Known(value));
        };
        for (name, rule) in LIMITS {
            let Some(end) = self.limit(case, rule) else { continue };
            put(format!("limit_{name}_on"), end.day.to_string());
            if let Some(time) = end.time {
                put(format!("limit_{name}_at"), format!("{:02}:{:02}", time.hour(), time.minute()));
            }
            if let Some(past) = held_past(case, end, filing_day) {
                put(format!("held_past_{name}"), if past { "yes" } else { "no" }.to_owned());
            }
        }
        derived
    }

    fn limit(&self, case: &Case, rule: &str) -> Option<Moment> {
        let brought = moment(&case.detention.brought_on, &case.detention.brought_at)?;
        brought.time?;
        let rule = self.rule(rule).ok()?;
        let world = self.world(case.place.zone.known().map(String::as_str)).ok()?;
        let starts = [(None, brought)];
        let proof = compute(rule, &Given { starts: &starts, ..Given::default() }, &world).ok()?;
        let end = proof.certain_end();
        Some(Moment { day: end.day, time: end.time })
    }
}

fn moment(day: &Fact<Date>, hour: &Fact<String>) -> Option<Moment> {
    Some(Moment { day: *day.known()?, time: hour.known().and_then(|hour| read_time(hour)) })
}

/// Whether the detention outlived the moment. It ended with the release or the placement, whichever came first; while
/// the person is held and nothing was decided, it lasts at least until the day of filing begins.
fn held_past(case: &Case, limit: Moment, filing_day: Date) -> Option<bool> {
    let held = &case.detention;
    let released = moment(&held.released_on, &held.released_at);
    let placed = moment(&held.placed_on, &held.placed_at);
    match released.into_iter().chain(placed).min_by_key(|end| (end.day, end.time)) {
        Some(end) if end.day == limit.day => Some(end.time? > limit.time?),
        Some(end) => Some(end.day > limit.day),
        None if case.custody.held.known() == Some(&true) && case.ruling.made_on.known().is_none() => {
            (filing_day != limit.day).then_some(filing_day > limit.day)
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn case() -> Case {
        let mut case = Case::default();
        case.detention.brought_on = Fact::Known(date(2026, 11, 17));
        case
    }

    fn past(case: &Case, filing_day: i8) -> Option<bool> {
        let limit = Moment::at(date(2026, 11, 19), time(14, 20, 0, 0));
        held_past(case, limit, date(2026, 11, filing_day))
    }

    #[test]
    fn a_release_decides_by_its_hour_on_the_last_day() {
        let mut case = case();
        case.detention.released_on = Fact::Known(date(2026, 11, 19));
        assert_eq!(past(&case, 22), None);
        case.detention.released_at = Fact::Known("14:20".into());
        assert_eq!(past(&case, 22), Some(false));
        case.detention.released_at = Fact::Known("14:21".into());
        assert_eq!(past(&case, 22), Some(true));
    }

    #[test]
    fn the_placement_ends_the_detention_too() {
        let mut case = case();
        case.detention.released_on = Fact::Known(date(2026, 11, 25));
        case.detention.placed_on = Fact::Known(date(2026, 11, 18));
        assert_eq!(past(&case, 26), Some(false));
    }

    #[test]
    fn whoever_is_still_held_was_held_until_the_day_of_filing() {
        let mut case = case();
        assert_eq!(past(&case, 22), None);
        case.custody.held = Fact::Known(true);
        assert_eq!(past(&case, 18), Some(false));
        assert_eq!(past(&case, 19), None);
        assert_eq!(past(&case, 20), Some(true));
        case.ruling.made_on = Fact::Known(date(2026, 11, 18));
        assert_eq!(past(&case, 20), None);
    }
}
