//! One term, counted for a case or for days given by hand.

use himoya_calendar::{Moment, Zone};
use himoya_checks::TermFacts;
use himoya_content::DocumentType;
use himoya_deadlines::{Gap, Given, NoDate, Proof, World, compute};
use himoya_facts::FactPath;
use himoya_law::{Rule, RuleId, Unit};
use jiff::civil::Date;
use serde_json::Value;

use crate::Office;
use crate::error::Error;
use crate::reports::DeadlineReport;

/// What is asked of one rule without a case.
#[derive(Debug, Clone, Default)]
pub struct DeadlineQuery {
    /// Starting events by name, `None` for the rule's ordinary one, each with its moment at its place.
    pub starts: Vec<(Option<String>, Moment)>,
    /// When something was or will be done, to be compared with the term.
    pub check: Option<Moment>,
    /// The time zone; the first of the list when absent.
    pub zone: Option<String>,
    /// Days, both ends included, during which the term stood still.
    pub gaps: Vec<(Date, Date)>,
    /// The day on which the term began anew.
    pub restarted_on: Option<Date>,
}

/// Where the count of a document's term stands.
pub(crate) enum Term<'a> {
    /// The document keeps no term.
    None,
    /// The starting day is not known; the path of its fact.
    Needs(String),
    /// Counted, from the earlier limit where the starting day is known only between two; then also from the later.
    Counted(Box<Proof<'a>>, Option<Box<Proof<'a>>>),
    /// No date.
    Without(NoDate),
}

impl<'a> Term<'a> {
    pub(crate) fn proof(&self) -> Option<&Proof<'a>> {
        match self {
            Term::Counted(proof, _) => Some(proof),
            _ => None,
        }
    }

    /// The plain values that derived facts need; none for a term that runs from a day known only between two limits,
    /// because a paper that names its end names the day.
    pub(crate) fn facts(&self) -> Option<TermFacts> {
        let Term::Counted(proof, None) = self else { return None };
        let (first, last) = (proof.safe(), proof.certain_end());
        Some(TermFacts {
            last_day: first.end.day,
            later_day: last.day,
            nominal_day: first.counted_day,
            shifted: first.counted_day != first.end.day,
            two_readings: proof.readings.len() > 1,
            in_sutki: first.edition.unit == Unit::Sutki,
        })
    }
}

impl Office {
    /// The rule of that name.
    pub(crate) fn rule(&self, id: &str) -> Result<&Rule, Error> {
        let no_rule = || Error::NoRule(id.to_owned());
        let parsed: RuleId = id.parse().map_err(|_| no_rule())?;
        self.content.law.rule(&parsed).ok_or_else(no_rule)
    }

    /// What a count takes from outside, with the zone of that name, or the first of the list.
    pub(crate) fn world(&self, zone: Option<&str>) -> Result<World<'_>, Error> {
        let zones = &self.content.zones;
        let zone: Option<&Zone> = match zone {
            Some(id) => Some(zones.get(id).ok_or_else(|| Error::NoZone(id.to_owned()))?),
            None => zones.first(),
        };
        let zone = zone.ok_or(Error::Defect)?;
        Ok(World { calendar: &self.content.calendar, law: &self.content.law, zone })
    }

    /// Counts the term of a rule, with its proof. A term without a date is an answer, not an error.
    ///
    /// # Errors
    ///
    /// [`Error::NoRule`], [`Error::NoEvent`], [`Error::NoZone`].
    pub fn deadline(&self, rule: &str, query: &DeadlineQuery) -> Result<DeadlineReport, Error> {
        let rule = self.rule(rule)?;
        let world = self.world(query.zone.as_deref())?;
        let proof = self.counted(rule, query, &world)?;
        let check = match (&proof, query.check) {
            (Ok(proof), Some(done)) => Some((done, proof.check(done))),
            _ => None,
        };
        Ok(DeadlineReport::new(rule, query, &proof, check, &world))
    }

    pub(crate) fn counted<'a>(
        &'a self,
        rule: &'a Rule,
        query: &DeadlineQuery,
        world: &World<'a>,
    ) -> Result<Result<Proof<'a>, NoDate>, Error> {
        for (event, _) in &query.starts {
            if let Some(event) =
                event.as_ref().filter(|event| !rule.events.iter().any(|known| known.id == **event))
            {
                return Err(Error::NoEvent(event.clone()));
            }
        }
        let starts: Vec<(Option<&str>, Moment)> =
            query.starts.iter().map(|(event, at)| (event.as_deref(), *at)).collect();
        let gaps: Vec<Gap> = query.gaps.iter().map(|(from, to)| Gap { from: *from, to: *to }).collect();
        let given = Given { starts: &starts, gaps: &gaps, restarted_on: query.restarted_on };
        Ok(compute(rule, &given, world))
    }

    pub(crate) fn term(&self, document: &DocumentType, case: &Value) -> Term<'_> {
        let (Some(rule), Some(trigger)) = (&document.deadline, &document.trigger) else { return Term::None };
        let Some(rule) = self.content.law.rule(rule) else { return Term::None };
        let Some((first, last)) = limits_at(case, trigger) else { return Term::Needs(trigger.clone()) };
        let Ok(world) = self.world(zone_of(case)) else { return Term::None };
        let count = |day: Date| {
            let starts = [(None, Moment::of(day))];
            compute(rule, &Given { starts: &starts, ..Given::default() }, &world).map(Box::new)
        };
        match count(first) {
            Ok(proof) => Term::Counted(proof, (first < last).then(|| count(last).ok()).flatten()),
            Err(none) => Term::Without(none),
        }
    }
}

/// A date of the case by its path; of two limits the earlier, from which it is safe to count.
pub(crate) fn date_at(case: &Value, path: &str) -> Option<Date> {
    limits_at(case, path).map(|(first, _)| first)
}

/// The limits between which a date of the case lies: twice the day itself, when it is known.
pub(crate) fn limits_at(case: &Value, path: &str) -> Option<(Date, Date)> {
    let path: FactPath = path.parse().ok()?;
    let value = path.get(case)?;
    if let Some(day) = value.as_str() {
        let day = day.parse().ok()?;
        return Some((day, day));
    }
    let limit = |key: &str| value.get(key)?.as_str()?.parse().ok();
    Some((limit("from")?, limit("to")?))
}

/// The limits of a date that is known only between two.
pub(crate) fn uncertain_at(case: &Value, path: &str) -> Option<(Date, Date)> {
    limits_at(case, path).filter(|(first, last)| first < last)
}

/// The time zone that the case names.
pub(crate) fn zone_of(case: &Value) -> Option<&str> {
    case.get("place")?.get("zone")?.as_str()
}
