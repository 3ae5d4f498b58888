//! Groups of questions that several forms take by name, and how questions are read out of form and groups.

use std::collections::{BTreeMap, BTreeSet};

use himoya_facts::{Catalogue, Condition, FactType};
use serde::Deserialize;

use crate::form::{FormError, FormProblem, Question, QuestionSource};

/// `questions/<group>.toml`: what several forms ask alike.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupSource {
    /// Questions in order; a group may take other groups.
    pub question: Vec<QuestionSource>,
}

/// The groups by name, checked.
#[derive(Debug, Clone, Default)]
pub struct Groups(BTreeMap<String, GroupSource>);

impl Groups {
    /// Checks the groups; every mistake comes with the name of its group.
    pub fn load(
        sources: BTreeMap<String, GroupSource>,
        catalogue: &Catalogue,
    ) -> (Groups, Vec<(String, FormError)>) {
        let groups = Groups(sources);
        let mut errors = Vec::new();
        for (name, source) in &groups.0 {
            let place = format!("group `{name}`");
            let mut reader = Reader { catalogue, groups: &groups, place, errors: Vec::new() };
            reader.group(name, source);
            errors.extend(reader.errors.into_iter().map(|error| (name.clone(), error)));
        }
        (groups, errors)
    }

    /// Names of the groups.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The groups that a group takes by itself.
    pub fn taken_by(&self, name: &str) -> impl Iterator<Item = &str> {
        let questions = self.0.get(name).into_iter().flat_map(|source| &source.question);
        questions.filter_map(|question| question.take.as_deref())
    }

    /// Whether a group comes back to itself through what it takes.
    fn in_a_circle(&self, name: &str) -> bool {
        let (mut seen, mut open) = (BTreeSet::new(), vec![name]);
        while let Some(next) = open.pop() {
            for taken in self.taken_by(next) {
                if taken == name {
                    return true;
                }
                if seen.insert(taken) {
                    open.push(taken);
                }
            }
        }
        false
    }
}

/// Reads questions and keeps the mistakes.
pub(crate) struct Reader<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) groups: &'a Groups,
    /// Where the questions stand, for the author.
    pub(crate) place: String,
    pub(crate) errors: Vec<FormError>,
}

impl Reader<'_> {
    /// The questions of a step in order, those of groups in their place; each with the word by which its line is found.
    pub(crate) fn questions(
        &mut self,
        sources: &[QuestionSource],
        taken: &mut BTreeSet<String>,
    ) -> Vec<(Question, String)> {
        let mut questions = Vec::new();
        for source in sources {
            match (&source.fact, &source.take) {
                (Some(fact), None) => {
                    questions.extend(self.question(source, fact).map(|question| (question, fact.clone())));
                }
                (None, Some(group)) if source.fields.is_empty() && !source.not_applicable => {
                    let narrowed = self.condition(source.when.as_deref(), group, group);
                    let Some(found) = self.groups.0.get(group) else {
                        self.fail(group, group, FormProblem::NoSuchGroup);
                        continue;
                    };
                    taken.insert(group.clone());
                    // A group with mistakes has been reported with its own file.
                    let mut inside = Reader {
                        groups: self.groups,
                        catalogue: self.catalogue,
                        place: String::new(),
                        errors: Vec::new(),
                    };
                    if self.groups.in_a_circle(group) {
                        continue;
                    }
                    let mut once = BTreeSet::new();
                    for (mut question, _) in inside.questions(&found.question, &mut BTreeSet::new()) {
                        if !once.insert(question.fact.clone()) {
                            continue;
                        }
                        question.when = both(narrowed.clone(), question.when);
                        questions.push((question, group.clone()));
                    }
                }
                (fact, take) => {
                    let word = fact.as_ref().or(take.as_ref()).cloned().unwrap_or_default();
                    self.fail(&word, &word, FormProblem::FactOrGroup);
                }
            }
        }
        questions
    }

    fn group(&mut self, name: &str, source: &GroupSource) {
        if self.groups.in_a_circle(name) {
            let next = self.groups.taken_by(name).next().unwrap_or(name).to_owned();
            self.fail(name, &next, FormProblem::Circle);
            return;
        }
        let mut asked = BTreeSet::new();
        for (question, at) in self.questions(&source.question, &mut BTreeSet::new()) {
            if !asked.insert(question.fact.clone()) {
                self.fail(&question.fact, &at, FormProblem::Twice);
            }
        }
    }

    fn question(&mut self, source: &QuestionSource, fact: &str) -> Option<Question> {
        match self.catalogue.get(fact) {
            Some(entry) if !entry.derived => {
                if (entry.kind == FactType::List) == source.fields.is_empty() {
                    self.fail(fact, fact, FormProblem::Fields);
                }
            }
            _ => self.fail(fact, fact, FormProblem::NoSuchFact),
        }
        for field in &source.fields {
            let id = format!("{fact}.*.{field}");
            if self.catalogue.get(&id).is_none() {
                self.fail(&id, fact, FormProblem::NoSuchFact);
            }
        }
        let when = self.condition(source.when.as_deref(), fact, fact);
        let (not_applicable, fields) = (source.not_applicable, source.fields.clone());
        Some(Question { fact: fact.to_owned(), when, not_applicable, fields })
    }

    pub(crate) fn condition(&mut self, text: Option<&str>, at: &str, fact: &str) -> Option<Condition> {
        match Condition::parse(text?) {
            Ok(condition) => {
                for error in condition.check(self.catalogue) {
                    self.fail(fact, at, error.into());
                }
                Some(condition)
            }
            Err(error) => {
                self.fail(fact, at, error.into());
                None
            }
        }
    }

    pub(crate) fn fail(&mut self, fact: &str, at: &str, problem: FormProblem) {
        let place = self.place.clone();
        self.errors.push(FormError { place, fact: fact.to_owned(), at: at.to_owned(), problem });
    }
}

/// Both conditions, where there are two.
fn both(one: Option<Condition>, other: Option<Condition>) -> Option<Condition> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.and(other)),
        (one, other) => one.or(other),
    }
}
