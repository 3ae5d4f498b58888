//! Facts derived from a term: when it was over, and whether something outlived it.

use std::sync::Arc;

use himoya_facts::{Catalogue, Condition, FactType};
use himoya_law::{LawLibrary, RuleId};
use serde::Deserialize;

use crate::Loader;
use crate::conditions::Judge;
use crate::norms::LawNorms;

const FILE: &str = "derived.toml";

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

/// What gives the last day of the power of attorney.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PowerTerm {
    /// The date fact with the last day that the paper names.
    pub until: String,
    /// The date fact with the day on which it was made.
    pub from: String,
    /// The rule that counts when it names no last day.
    pub rule: RuleId,
}

/// Facts that terms give.
#[derive(Debug, Clone)]
pub struct DerivedTerms {
    /// Limits of states.
    pub limits: Vec<Limit>,
    /// The term of the power of attorney.
    pub power: PowerTerm,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsFile {
    power: PowerTerm,
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
    pub(crate) fn limits(
        &mut self,
        catalogue: &Arc<Catalogue>,
        law: &Arc<LawLibrary>,
    ) -> Option<DerivedTerms> {
        let file: LimitsFile = self.toml(FILE)?;
        let before = self.errors.len();
        let power = file.power;
        self.rule_known(&power.rule, law);
        self.typed(&power.until, FactType::Date, false, catalogue);
        self.typed(&power.from, FactType::Date, false, catalogue);
        let limits: Vec<Limit> =
            file.limit.into_iter().filter_map(|source| self.limit(source, catalogue, law)).collect();
        (self.errors.len() == before).then_some(DerivedTerms { limits, power })
    }

    fn rule_known(&mut self, rule: &RuleId, law: &LawLibrary) {
        if law.rule(rule).is_none() {
            let line = self.naming(FILE, rule.as_str());
            self.fail::<()>(FILE, line, format!("no rule `{rule}`"), "name a rule of templates/law");
        }
    }

    fn limit(&mut self, source: LimitSource, catalogue: &Catalogue, law: &Arc<LawLibrary>) -> Option<Limit> {
        self.rule_known(&source.rule, law);
        for moment in std::iter::once(&source.start).chain(&source.ends) {
            self.typed(&moment.day, FactType::Date, false, catalogue);
            self.typed(&moment.hour, FactType::Time, false, catalogue);
        }
        self.typed(&source.on, FactType::Date, true, catalogue);
        self.typed(&source.at, FactType::Time, true, catalogue);
        self.typed(&source.past, FactType::Bool, true, catalogue);
        let norms = LawNorms::new(law.clone());
        let judge = Judge { catalogue, norms: &norms };
        let lasts_while = self.condition(FILE, &source.lasts_while, &source.lasts_while, judge)?;
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
