//! Facts derived from a term: when it was over, and whether something outlived it.

use std::sync::Arc;

use himoya_facts::{Catalogue, Condition, FactType};
use himoya_law::{LawLibrary, RuleId};
use serde::Deserialize;

use crate::Loader;

const FILE: &str = "derived.toml";
const HINT: &str = "see «Other files» in templates/README.md";

/// A moment that two facts give.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MomentFacts {
    /// A date fact.
    pub day: String,
    /// A time fact.
    pub hour: String,
}

/// A term whose end is a fact for conditions and texts.
#[derive(Debug, Clone)]
pub struct Limit {
    /// The rule that counts.
    pub rule: RuleId,
    /// What starts it.
    pub start: MomentFacts,
    /// What ends the state; the earliest decides.
    pub ends: Vec<MomentFacts>,
    /// While it holds and no end is known, the state lasts until the day of filing begins.
    pub lasts_while: Condition,
    /// The derived fact with the day on which the term is over.
    pub on: String,
    /// The derived fact with the hour.
    pub at: String,
    /// The derived fact that says whether the state outlived the term.
    pub past: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsFile {
    limit: Vec<LimitSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitSource {
    rule: RuleId,
    start: MomentFacts,
    ends: Vec<MomentFacts>,
    lasts_while: String,
    on: String,
    at: String,
    past: String,
}

impl Loader<'_> {
    pub(crate) fn limits(&mut self, catalogue: &Arc<Catalogue>, law: &Arc<LawLibrary>) -> Option<Vec<Limit>> {
        let file: LimitsFile = self.toml(FILE)?;
        let before = self.errors.len();
        let limits: Vec<Limit> =
            file.limit.into_iter().filter_map(|source| self.limit(source, catalogue, law)).collect();
        (self.errors.len() == before).then_some(limits)
    }

    fn limit(&mut self, source: LimitSource, catalogue: &Catalogue, law: &LawLibrary) -> Option<Limit> {
        if law.rule(&source.rule).is_none() {
            let line = self.naming(FILE, source.rule.as_str());
            self.fail::<()>(FILE, line, format!("no rule `{}`", source.rule), "name a rule of templates/law");
        }
        for moment in std::iter::once(&source.start).chain(&source.ends) {
            self.typed(&moment.day, FactType::Date, false, catalogue);
            self.typed(&moment.hour, FactType::Time, false, catalogue);
        }
        self.typed(&source.on, FactType::Date, true, catalogue);
        self.typed(&source.at, FactType::Time, true, catalogue);
        self.typed(&source.past, FactType::Bool, true, catalogue);
        let lasts_while = match Condition::parse(&source.lasts_while) {
            Ok(condition) => {
                let line = self.naming(FILE, &source.lasts_while);
                for error in condition.check(catalogue) {
                    self.fail::<()>(FILE, line, error, HINT);
                }
                condition
            }
            Err(error) => {
                let line = self.naming(FILE, &source.lasts_while);
                return self.fail(FILE, line, error, HINT);
            }
        };
        let LimitSource { rule, start, ends, on, at, past, .. } = source;
        Some(Limit { rule, start, ends, lasts_while, on, at, past })
    }

    fn typed(&mut self, fact: &str, kind: FactType, derived: bool, catalogue: &Catalogue) {
        let fits = catalogue.get(fact).is_some_and(|entry| entry.kind == kind && entry.derived == derived);
        if !fits {
            let line = self.naming(FILE, fact);
            let what = format!("`{fact}` is no such fact of the catalogue");
            self.fail::<()>(FILE, line, what, "day is a date, hour a time; on, at and past are derived");
        }
    }
}
