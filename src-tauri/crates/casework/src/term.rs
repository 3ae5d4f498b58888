//! The term that a document keeps, counted for one case or for a day given by hand.

use himoya_checks::TermFacts;
use himoya_content::DocumentType;
use himoya_deadlines::{DeadlineError, Proof, compute};
use himoya_facts::FactPath;
use himoya_law::{RuleId, Unit};
use jiff::civil::Date;
use serde_json::Value;

use crate::Office;
use crate::error::Error;
use crate::reports::DeadlineReport;

/// Where the count of a document's term stands.
pub(crate) enum Term {
    /// The document keeps no term.
    None,
    /// The starting day is not known; the path of its fact.
    Needs(String),
    /// Counted.
    Counted(Box<Proof>),
    /// Outside the calendar or the law held.
    Outside(DeadlineError),
}

impl Term {
    pub(crate) fn proof(&self) -> Option<&Proof> {
        match self {
            Term::Counted(proof) => Some(proof),
            _ => None,
        }
    }

    /// The plain values that derived facts need.
    pub(crate) fn facts(&self) -> Option<TermFacts> {
        let proof = self.proof()?;
        let (first, last) = (proof.readings.first()?, proof.readings.last()?);
        Some(TermFacts {
            last_day: proof.last_day,
            later_day: last.last_day,
            nominal_day: first.counted_day,
            shifted: first.counted_day != first.last_day,
            two_readings: proof.readings.len() > 1,
            in_sutki: first.edition.unit == Unit::Sutki,
        })
    }
}

impl Office {
    /// Counts the term of a rule from a day, with its proof.
    ///
    /// # Errors
    ///
    /// [`Error::NoRule`], or [`Error::Deadline`] outside the calendar or the law held.
    pub fn deadline(&self, rule: &str, from: Date) -> Result<DeadlineReport, Error> {
        let no_rule = || Error::NoRule(rule.to_owned());
        let id: RuleId = rule.parse().map_err(|_| no_rule())?;
        let rule = self.content.law.rule(&id).ok_or_else(no_rule)?;
        let proof = compute(rule, from, &self.content.calendar, &self.content.law)?;
        Ok(DeadlineReport::new(&proof, &self.content.law))
    }

    pub(crate) fn term(&self, document: &DocumentType, case: &Value) -> Term {
        let (Some(rule), Some(trigger)) = (&document.deadline, &document.trigger) else { return Term::None };
        let Some(rule) = self.content.law.rule(rule) else { return Term::None };
        let Some(day) = date_at(case, trigger) else { return Term::Needs(trigger.clone()) };
        match compute(rule, day, &self.content.calendar, &self.content.law) {
            Ok(proof) => Term::Counted(Box::new(proof)),
            Err(error) => Term::Outside(error),
        }
    }
}

/// A date of the case by its path.
pub(crate) fn date_at(case: &Value, path: &str) -> Option<Date> {
    let path: FactPath = path.parse().ok()?;
    path.get(case)?.as_str()?.parse().ok()
}
