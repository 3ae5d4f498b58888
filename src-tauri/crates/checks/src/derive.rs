//! Named rules whose results are derived facts: what conditions need and cannot compute.

use std::collections::BTreeMap;

use himoya_facts::{Case, Fact, FactState, Kinship, Level};
use jiff::civil::Date;

use crate::papers;

/// Derived facts by id.
pub type Derived = BTreeMap<String, FactState>;

/// What the count of the term gave, as plain values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermFacts {
    /// The earliest safe last day.
    pub last_day: Date,
    /// The last day under the latest reading.
    pub later_day: Date,
    /// The last day before any shift.
    pub nominal_day: Date,
    /// Whether the last day moved.
    pub shifted: bool,
    /// Whether readings compete.
    pub two_readings: bool,
    /// Whether the term is counted in сутки.
    pub in_sutki: bool,
}

/// Computes every derived fact of a case.
///
/// `filing_day` is the planned or actual day of filing, `expulsion_rule` what the sanction of the charged
/// part says on the day of the offence (`mandatory`, `optional`, `none` or `not_established`), `power_ends` the last day of
/// the power of attorney.
pub fn derive(
    case: &Case,
    term: Option<TermFacts>,
    expulsion_rule: Option<&str>,
    filing_day: Date,
    power_ends: Option<Date>,
) -> Derived {
    let mut derived = Derived::new();
    let mut put = |id: &str, value: Option<String>| {
        let state = value.map_or(FactState::Unknown, FactState::Known);
        derived.insert(format!("derived.{id}"), state);
    };
    put("expulsion_rule", expulsion_rule.map(str::to_owned));
    put("filing_year", Some(filing_day.year().to_string()));
    put("term", term.map(|t| standing(t, filing_day).to_owned()));
    put("term_unit", term.map(|t| if t.in_sutki { "sutki" } else { "days" }.to_owned()));
    put("last_day", term.map(|t| t.last_day.to_string()));
    put("later_day", term.map(|t| t.later_day.to_string()));
    put("nominal_day", term.map(|t| t.nominal_day.to_string()));
    put("shifted", term.map(|t| yes_no(t.shifted)));
    put("two_readings", term.map(|t| yes_no(t.two_readings)));
    put("days_over", days_over(case).map(|n| n.to_string()));
    put("citizen_family", family(case).map(|any| yes_no(any.contains(&Some("RUS")))));
    put("has_ties", Some(yes_no(has_ties(case))));
    put("magistrate", case.authority.body.known().map(|body| yes_no(is_magistrate(body))));
    put("interpreter_needed", interpreter_needed(case).map(yes_no));
    let (ruling, dates) = (case.ruling.made_on.known(), &case.ruling);
    put("receipt_before_ruling", earlier(dates.received_on.known(), ruling));
    put("filed_before_receipt", earlier(case.filing.on.known(), dates.received_on.known()));
    put("protocol_after_ruling", earlier(ruling, case.process.protocol_on.known()));
    put("offence_after_ruling", earlier(ruling, case.offence.committed_on.known()));
    put("protocol_before_detention", protocol_before_detention(case));
    put("born_after_ruling", earlier(ruling, case.client.birth_date.known()));
    put("released_before_detention", released_before_detention(case));
    put("filed_before_detention", earlier(case.filing.on.known(), case.detention.brought_on.known()));
    let power = &case.representative;
    put("power_ends_before_made", earlier(power.poa_until.known(), power.poa_date.known()));
    put("minor_children", minor_children(case, filing_day).map(|n| n.to_string()));
    for (id, value) in papers::compared(case, filing_day, power_ends) {
        put(id, value.map(yes_no));
    }
    put("under_18", case.client.birth_date.known().map(|born| yes_no(younger(*born, 18, filing_day))));
    put("under_14", case.client.birth_date.known().map(|born| yes_no(younger(*born, 14, filing_day))));
    derived
}

/// A magistrate is named by the post, not by a court: «мировой судья судебного участка № 45».
fn is_magistrate(body: &str) -> bool {
    body.to_lowercase().starts_with("мировой судья")
}

fn yes_no(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}

/// Kept, missed, or missed by the safe reading only.
fn standing(term: TermFacts, filing_day: Date) -> &'static str {
    if filing_day <= term.last_day {
        "kept"
    } else if filing_day <= term.later_day {
        "disputed"
    } else {
        "missed"
    }
}

fn earlier(a: Option<&Date>, b: Option<&Date>) -> Option<String> {
    Some(yes_no(a? < b?))
}

/// Whether the protocol of the offence is dated before the person was brought in; on one day the hours decide.
fn protocol_before_detention(case: &Case) -> Option<String> {
    let (protocol, brought) = (&case.process, &case.detention);
    let days = (protocol.protocol_on.known()?, brought.brought_on.known()?);
    if days.0 != days.1 {
        return Some(yes_no(days.0 < days.1));
    }
    // Hours are written with two digits, so they sort as text.
    let hours = (protocol.protocol_at.known()?, brought.brought_at.known()?);
    Some(yes_no(hours.0 < hours.1))
}

/// Whether the person was released before being brought in; on one day the hours decide.
fn released_before_detention(case: &Case) -> Option<String> {
    let held = &case.detention;
    let days = (held.released_on.known()?, held.brought_on.known()?);
    if days.0 != days.1 {
        return Some(yes_no(days.0 < days.1));
    }
    let hours = (held.released_at.known()?, held.brought_at.known()?);
    Some(yes_no(hours.0 < hours.1))
}

/// Whether somebody born on that day is younger than so many years on another; a birthday adds the year.
fn younger(born: Date, years: i16, day: Date) -> bool {
    let (birthday, today) = ((born.month(), born.day()), (day.month(), day.day()));
    let full = day.year() - born.year() - i16::from(today < birthday);
    full < years
}

/// Days between the last lawful day of stay and the day of the offence; none when there were none.
fn days_over(case: &Case) -> Option<i32> {
    let (until, found) = (case.stay.until.known()?, case.offence.committed_on.known()?);
    let days = found.since(*until).ok()?.get_days();
    (days > 0).then_some(days)
}

fn family(case: &Case) -> Option<Vec<Option<&str>>> {
    let relatives = case.ties.family.known()?;
    Some(relatives.iter().map(|r| r.citizenship.known().map(String::as_str)).collect())
}

fn has_ties(case: &Case) -> bool {
    let ties = &case.ties;
    ties.family.known().is_some_and(|f| !f.is_empty())
        || ties.in_russia_since.known().is_some()
        || [&ties.study, &ties.work, &ties.housing, &ties.other].iter().any(|fact| fact.known().is_some())
        || ties.pays_tax.known() == Some(&true)
}

/// How many children are certainly younger than eighteen, by their years of birth; none when there are none.
fn minor_children(case: &Case, day: Date) -> Option<usize> {
    let minor = |relative: &&himoya_facts::Relative| {
        let born = relative.birth_year.known().and_then(|year| i16::try_from(*year).ok());
        relative.kinship.known() == Some(&Kinship::Child)
            && born.is_some_and(|year| (0..18).contains(&(day.year() - year)))
    };
    let count = case.ties.family.known()?.iter().filter(minor).count();
    (count > 0).then_some(count)
}

/// An interpreter is needed when the person asked for one, or understands, speaks, reads or writes
/// Russian less than well. The right belongs to whoever does not command the language (КоАП 24.2 ч. 2).
fn interpreter_needed(case: &Case) -> Option<bool> {
    if case.process.interpreter_asked.known() == Some(&true) {
        return Some(true);
    }
    let russian = &case.client.russian;
    let levels = [&russian.understands, &russian.speaks, &russian.reads, &russian.writes];
    if levels.iter().any(|level| matches!(level, Fact::Known(Level::None | Level::Some))) {
        return Some(true);
    }
    levels.iter().all(|level| matches!(level, Fact::Known(Level::Good))).then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn term(last: Date, later: Date) -> TermFacts {
        let nominal_day = last;
        TermFacts {
            last_day: last,
            later_day: later,
            nominal_day,
            shifted: false,
            two_readings: last != later,
            in_sutki: false,
        }
    }

    fn text(derived: &Derived, id: &str) -> String {
        match &derived[&format!("derived.{id}")] {
            FactState::Known(text) => text.clone(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn the_term_is_kept_disputed_or_missed() {
        let (safe, later) = (date(2024, 11, 3), date(2024, 11, 5));
        for (day, expected) in [(3, "kept"), (4, "disputed"), (5, "disputed"), (6, "missed")] {
            let derived = derive(&Case::default(), Some(term(safe, later)), None, date(2024, 11, day), None);
            assert_eq!(text(&derived, "term"), expected, "{day}");
        }
        assert_eq!(text(&derive(&Case::default(), None, None, safe, None), "term"), "Unknown");
    }

    #[test]
    fn days_are_compared_only_when_both_are_known() {
        let mut case = Case::default();
        case.ruling.made_on = Fact::Known(date(2026, 11, 10));
        assert_eq!(
            text(&derive(&case, None, None, date(2026, 11, 22), None), "receipt_before_ruling"),
            "Unknown"
        );
        case.ruling.received_on = Fact::Known(date(2026, 11, 9));
        assert_eq!(
            text(&derive(&case, None, None, date(2026, 11, 22), None), "receipt_before_ruling"),
            "yes"
        );
        case.ruling.received_on = Fact::Known(date(2026, 11, 10));
        assert_eq!(text(&derive(&case, None, None, date(2026, 11, 22), None), "receipt_before_ruling"), "no");
    }

    #[test]
    fn a_birthday_adds_the_year() {
        let born = date(2012, 11, 12);
        assert!(younger(born, 14, date(2026, 11, 11)));
        assert!(!younger(born, 14, date(2026, 11, 12)));
        assert!(younger(date(2027, 1, 1), 14, date(2026, 11, 12)));
    }

    #[test]
    fn a_child_is_minor_until_the_year_before_it_comes_of_age() {
        let mut case = Case::default();
        let child = |year| himoya_facts::Relative {
            kinship: Fact::Known(Kinship::Child),
            birth_year: Fact::Known(year),
            ..Default::default()
        };
        let count = |case: &Case| text(&derive(case, None, None, date(2026, 11, 22), None), "minor_children");
        assert_eq!(count(&case), "Unknown");
        case.ties.family = Fact::Known(vec![child(2008), child(2009), child(2021)]);
        assert_eq!(count(&case), "2");
        case.ties.family = Fact::Known(vec![child(2008)]);
        assert_eq!(count(&case), "Unknown");
    }

    #[test]
    fn on_one_day_the_hours_tell_release_from_detention() {
        let mut case = Case::default();
        case.detention.brought_on = Fact::Known(date(2026, 11, 9));
        case.detention.released_on = Fact::Known(date(2026, 11, 9));
        let found = |case: &Case| {
            text(&derive(case, None, None, date(2026, 11, 22), None), "released_before_detention")
        };
        assert_eq!(found(&case), "Unknown");
        case.detention.brought_at = Fact::Known("15:40".into());
        case.detention.released_at = Fact::Known("08:25".into());
        assert_eq!(found(&case), "yes");
        case.detention.released_on = Fact::Known(date(2026, 11, 10));
        assert_eq!(found(&case), "no");
    }

    #[test]
    fn an_overstay_is_counted_from_the_day_after_the_last_lawful_one() {
        let mut case = Case::default();
        case.stay.until = Fact::Known(date(2026, 11, 2));
        case.offence.committed_on = Fact::Known(date(2026, 11, 9));
        assert_eq!(text(&derive(&case, None, None, date(2026, 11, 22), None), "days_over"), "7");
        case.offence.committed_on = Fact::Known(date(2026, 11, 2));
        assert_eq!(text(&derive(&case, None, None, date(2026, 11, 22), None), "days_over"), "Unknown");
    }

    #[test]
    fn weak_russian_calls_for_an_interpreter() {
        let mut case = Case::default();
        let need =
            |case: &Case| text(&derive(case, None, None, date(2026, 11, 22), None), "interpreter_needed");
        assert_eq!(need(&case), "Unknown");
        case.client.russian.reads = Fact::Known(Level::Some);
        assert_eq!(need(&case), "yes");
        let good = || Fact::Known(Level::Good);
        case.client.russian =
            himoya_facts::Russian { understands: good(), speaks: good(), reads: good(), writes: good() };
        assert_eq!(need(&case), "no");
        case.process.interpreter_asked = Fact::Known(true);
        assert_eq!(need(&case), "yes");
    }
}
