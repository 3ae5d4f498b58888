//! Checks as content and the findings they give.

use std::collections::BTreeSet;

use himoya_facts::{Catalogue, Condition, ConditionError, ConditionScope, FactState, FactType};
use serde::Deserialize;

use crate::said::{Said, SaidSource};

/// Gravity of a finding, gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The facts contradict each other; no paper is made.
    Blocks,
    /// «Вернут»: the court would return or refuse the paper.
    Returned,
    /// «Спросят»: the court, or the person's own lawyer, will ask.
    Asked,
    /// «Вписать рукой»: a ruled line stands in its place.
    ByHand,
}

/// A check as a jurist writes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckSource {
    /// Stable code.
    pub code: String,
    /// When the finding stands.
    pub when: String,
    /// Gravity.
    pub severity: Severity,
    /// The finding in Russian: what is wrong and what to do.
    pub text: String,
    /// Facts to look at, the one to mend first.
    pub facts: Vec<String>,
    /// Provision behind it.
    pub provision: Option<String>,
    /// Family of a document's own check; a shared one belongs to the family of its file.
    pub family: Option<String>,
    /// What to do step by step, or why it matters: one click away from the finding.
    pub help: Option<String>,
    /// Of a shared check: the set by which documents take it.
    pub set: Option<String>,
    /// Phrases of which one must stand in the case's own texts besides.
    pub said: Option<SaidSource>,
}

/// A loaded check.
#[derive(Debug, Clone)]
pub struct Check {
    when: Condition,
    said: Option<Said>,
    finding: Finding,
}

impl Check {
    /// The provisions that the check names or asks about.
    pub fn provisions(&self) -> impl Iterator<Item = String> {
        self.finding.provision.clone().into_iter().chain(self.when.provisions())
    }

    /// The facts behind the finding: those that it names and those that its condition asks about.
    pub fn facts(&self) -> BTreeSet<String> {
        self.when.facts().into_iter().chain(self.finding.facts.iter().cloned()).collect()
    }

    /// The code of the check.
    pub fn code(&self) -> &str {
        &self.finding.code
    }

    /// How grave its finding is.
    pub fn severity(&self) -> Severity {
        self.finding.severity
    }

    /// The family of the check, by id.
    pub fn family(&self) -> &str {
        &self.finding.family
    }

    fn finding(&self, scope: &dyn ConditionScope) -> Option<Finding> {
        if !self.when.eval(scope).is_yes() {
            return None;
        }
        let mut finding = self.finding.clone();
        finding.text = filled(&finding.text, scope);
        if let Some(said) = &self.said {
            let found = said.found(scope);
            if found.is_empty() {
                return None;
            }
            finding.facts.splice(0..0, found);
        }
        Some(finding)
    }
}

/// Something found in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable code.
    pub code: String,
    /// Gravity.
    pub severity: Severity,
    /// The finding in Russian.
    pub text: String,
    /// Facts to look at, the one to mend first.
    pub facts: Vec<String>,
    /// Provision behind it, by id.
    pub provision: Option<String>,
    /// Family, by id.
    pub family: String,
    /// What to do, or why it matters.
    pub help: Option<String>,
}

/// A mistake in a check.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("check `{code}`: {problem}")]
pub struct CheckError {
    /// Code of the check.
    pub code: String,
    /// What is wrong.
    pub problem: CheckProblem,
}

/// What can be wrong in a check.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckProblem {
    /// The condition is wrong.
    #[error("condition: {0}")]
    Condition(#[from] ConditionError),
    /// A fact is not in the catalogue.
    #[error("no fact `{0}` in the catalogue")]
    NoSuchFact(String),
    /// A placeholder of the text is no text of the catalogue.
    #[error("`{{{0}}}` is no text of the catalogue")]
    NoSuchText(String),
    /// The check says nothing or points nowhere.
    #[error("text or facts are empty")]
    Empty,
    /// There is no phrase, an empty one, or no text to read.
    #[error("`said` needs texts and phrases, and no part of a phrase is empty")]
    NothingSaid,
}

impl Check {
    /// Loads a check of a family and reports every mistake at once.
    pub fn load(source: &CheckSource, family: &str, catalogue: &Catalogue) -> Result<Check, Vec<CheckError>> {
        let mut problems = Vec::new();
        let when = Condition::parse(&source.when);
        match &when {
            Ok(condition) => problems.extend(condition.check(catalogue).into_iter().map(CheckProblem::from)),
            Err(error) => problems.push(error.clone().into()),
        }
        let said = source.said.as_ref().map(Said::load);
        if matches!(said, Some(None)) {
            problems.push(CheckProblem::NothingSaid);
        }
        let said = said.flatten();
        let facts = source.facts.iter().chain(said.iter().flat_map(Said::facts));
        let missing = facts.filter(|f| catalogue.get(f).is_none());
        problems.extend(missing.map(|f| CheckProblem::NoSuchFact(f.clone())));
        let texts = placeholders(&source.text);
        let no_text = |fact: &&str| catalogue.get(fact).is_none_or(|entry| entry.kind != FactType::Text);
        problems.extend(texts.into_iter().filter(no_text).map(|f| CheckProblem::NoSuchText(f.to_owned())));
        if source.text.trim().is_empty() || source.facts.is_empty() {
            problems.push(CheckProblem::Empty);
        }
        let plain = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        match when {
            Ok(when) if problems.is_empty() => Ok(Check {
                when,
                said,
                finding: Finding {
                    code: source.code.clone(),
                    severity: source.severity,
                    text: plain(&source.text),
                    facts: source.facts.clone(),
                    provision: source.provision.clone(),
                    family: family.to_owned(),
                    help: source.help.as_ref().map(plain),
                },
            }),
            _ => {
                let error = |problem| CheckError { code: source.code.clone(), problem };
                Err(problems.into_iter().map(error).collect())
            }
        }
    }
}

/// The findings of a case, gravest first, otherwise in the order of the checks.
pub fn run<'a>(checks: impl IntoIterator<Item = &'a Check>, scope: &dyn ConditionScope) -> Vec<Finding> {
    let mut findings: Vec<Finding> = checks.into_iter().filter_map(|check| check.finding(scope)).collect();
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// The facts that a text names in curly brackets.
fn placeholders(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(fact, _)| fact).collect()
}

/// The text with its facts; what is not known leaves dots.
fn filled(text: &str, scope: &dyn ConditionScope) -> String {
    let mut filled = text.to_owned();
    for fact in placeholders(text) {
        let value = match scope.fact(fact) {
            FactState::Known(value) => value,
            FactState::Unknown | FactState::NotApplicable => "…".to_owned(),
        };
        filled = filled.replacen(&format!("{{{fact}}}"), &value, 1);
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use himoya_facts::Truth;

    struct Scope;
    impl ConditionScope for Scope {
        fn fact(&self, id: &str) -> FactState {
            if id == "court" {
                FactState::Known("Невский {суд}".into())
            } else {
                FactState::Unknown
            }
        }
        fn law(&self, _: &str) -> Truth {
            Truth::Unknown
        }
    }

    #[test]
    fn a_finding_names_what_is_known() {
        assert_eq!(filled("«{court}» и {other}.", &Scope), "«Невский {суд}» и ….");
        assert_eq!(placeholders("{a} и {b.c}, {не закрыто"), ["a", "b.c"]);
    }
}
