//! Facts derived from terms: when a limit was over, and whether something outlived it. Which limits there are is content.

use himoya_calendar::Moment;
use himoya_checks::Derived;
use himoya_content::{LawNorms, Limit, MomentFacts};
use himoya_deadlines::{Given, compute};
use himoya_documents::scope::CaseScope;
use himoya_facts::{FactPath, FactState};
use jiff::civil::Date;
use serde_json::Value;

use crate::Office;
use crate::calculator::read_time;
use crate::term::{date_at, zone_of};

impl Office {
    /// When each limit is over and whether it was outlived; nothing while the hour of its start is not known, or the
    /// law that is held does not count from that day.
    pub(crate) fn limits(&self, case: &Value, known: &Derived, filing_day: Date) -> Derived {
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(filing_day);
        let scope = CaseScope::new(case, known, &law);
        let mut derived = Derived::new();
        let mut put = |id: &String, value: String| derived.insert(id.clone(), FactState::Known(value));
        for limit in &self.content.terms.limits {
            let Some(end) = self.limit(case, limit) else { continue };
            put(&limit.on, end.day.to_string());
            if let Some(time) = end.time {
                put(&limit.at, format!("{:02}:{:02}", time.hour(), time.minute()));
            }
            let ends: Vec<Moment> = limit.ends.iter().filter_map(|facts| moment(case, facts)).collect();
            let lasts = limit.lasts_while.eval(&scope).is_yes();
            if let Some(past) = outlived(&ends, end, lasts, filing_day) {
                put(&limit.past, if past { "yes" } else { "no" }.to_owned());
            }
        }
        derived
    }

    /// The last day of the power of attorney: the one that it names, or the one that the law gives a power without
    /// one.
    pub(crate) fn power_ends(&self, case: &Value) -> Option<Date> {
        let power = &self.content.terms.power;
        if let Some(day) = date_at(case, &power.until) {
            return Some(day);
        }
        let until: FactPath = power.until.parse().ok()?;
        let unnamed = until.get(case)?.get("fact").and_then(Value::as_str) == Some("not_applicable");
        let made = date_at(case, &power.from).filter(|_| unnamed)?;
        let rule = self.content.law.rule(&power.rule)?;
        let world = self.world(None).ok()?;
        let starts = [(None, Moment::of(made))];
        let proof = compute(rule, &Given { starts: &starts, ..Given::default() }, &world).ok()?;
        Some(proof.safe().end.day)
    }

    fn limit(&self, case: &Value, limit: &Limit) -> Option<Moment> {
        let start = moment(case, &limit.start)?;
        start.time?;
        let rule = self.content.law.rule(&limit.rule)?;
        let world = self.world(zone_of(case)).ok()?;
        let starts = [(None, start)];
        let proof = compute(rule, &Given { starts: &starts, ..Given::default() }, &world).ok()?;
        let end = proof.certain_end();
        Some(Moment { day: end.day, time: end.time })
    }
}

fn moment(case: &Value, facts: &MomentFacts) -> Option<Moment> {
    let hour: Option<FactPath> = facts.hour.parse().ok();
    let time = hour.and_then(|path| read_time(path.get(case)?.as_str()?));
    Some(Moment { day: date_at(case, &facts.day)?, time })
}

/// Whether the state outlived the limit. The earliest of its ends decides; while it lasts without an end, it lasts at
/// least until the day of filing begins.
fn outlived(ends: &[Moment], limit: Moment, lasts: bool, filing_day: Date) -> Option<bool> {
    match ends.iter().min_by_key(|end| (end.day, end.time)) {
        Some(end) if end.day == limit.day => Some(end.time? > limit.time?),
        Some(end) => Some(end.day > limit.day),
        None if lasts => (filing_day != limit.day).then_some(filing_day > limit.day),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use serde_json::json;

    fn past(ends: &[Moment], lasts: bool, filing_day: i8) -> Option<bool> {
        let limit = Moment::at(date(2026, 11, 19), time(14, 20, 0, 0));
        outlived(ends, limit, lasts, date(2026, 11, filing_day))
    }

    #[test]
    fn a_release_decides_by_its_hour_on_the_last_day() {
        let released = date(2026, 11, 19);
        assert_eq!(past(&[Moment::of(released)], false, 22), None);
        assert_eq!(past(&[Moment::at(released, time(14, 20, 0, 0))], false, 22), Some(false));
        assert_eq!(past(&[Moment::at(released, time(14, 21, 0, 0))], false, 22), Some(true));
    }

    #[test]
    fn the_placement_ends_the_detention_too() {
        let ends = [Moment::of(date(2026, 11, 25)), Moment::of(date(2026, 11, 18))];
        assert_eq!(past(&ends, false, 26), Some(false));
    }

    #[test]
    fn what_lasts_lasted_until_the_day_of_filing() {
        assert_eq!(past(&[], false, 22), None);
        assert_eq!(past(&[], true, 18), Some(false));
        assert_eq!(past(&[], true, 19), None);
        assert_eq!(past(&[], true, 20), Some(true));
    }

    /// The limits that ship, over facts as a case file holds them.
    #[test]
    fn the_detention_that_ships_is_counted_from_the_hour_of_being_brought_in() {
        let office = Office::open().unwrap();
        let found = |case: &Value, day: i8, id: &str| match office
            .limits(case, &Derived::new(), date(2026, 11, day))
            .get(&format!("derived.{id}"))
        {
            Some(FactState::Known(value)) => value.clone(),
            _ => "—".to_owned(),
        };
        let mut case = json!({ "detention": { "brought_on": "2026-11-17" }, "custody": { "held": true } });
        assert_eq!(found(&case, 22, "limit_48h_on"), "—");
        case["detention"]["brought_at"] = json!("14:20");
        assert_eq!(found(&case, 22, "limit_3h_on"), "2026-11-17");
        assert_eq!(found(&case, 22, "limit_3h_at"), "17:20");
        assert_eq!(found(&case, 22, "limit_48h_on"), "2026-11-19");
        assert_eq!(found(&case, 22, "limit_48h_at"), "14:20");
        assert_eq!(found(&case, 18, "held_past_48h"), "no");
        assert_eq!(found(&case, 19, "held_past_48h"), "—");
        assert_eq!(found(&case, 20, "held_past_48h"), "yes");
        case["ruling"] = json!({ "made_on": "2026-11-18" });
        assert_eq!(found(&case, 20, "held_past_48h"), "—");
        case["ruling"] = json!({ "made_on": { "fact": "unknown" } });
        assert_eq!(found(&case, 20, "held_past_48h"), "yes");
        case["detention"]["released_on"] = json!("2026-11-17");
        case["detention"]["released_at"] = json!("17:21");
        assert_eq!(found(&case, 20, "held_past_48h"), "no");
        assert_eq!(found(&case, 20, "held_past_3h"), "yes");
    }
}
