//! Shared groups of questions: what every form asks about a person stands once.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::form::{EntrySource, FormError, FormProblem, FormSource, QuestionSource, StepSource};

/// A file of `templates/questions`: questions that several forms ask in the same order.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupSource {
    /// Questions in order. A group uses no other group.
    pub question: Vec<QuestionSource>,
}

/// Groups by name.
pub type Groups = BTreeMap<String, GroupSource>;

/// A step with its groups written out.
pub(crate) struct Written<'a> {
    pub(crate) step: &'a StepSource,
    pub(crate) questions: Vec<QuestionSource>,
}

/// Writes out the groups that a form uses, each question where its group stands.
pub(crate) fn write_out<'a>(
    source: &'a FormSource,
    groups: &Groups,
    errors: &mut Vec<FormError>,
) -> Vec<Written<'a>> {
    let mut steps = Vec::new();
    for step in &source.step {
        let mut questions = Vec::new();
        for entry in &step.question {
            match written(entry, groups) {
                Ok(found) => questions.extend(found),
                Err((fact, problem)) => errors.push(FormError { step: step.id.clone(), fact, problem }),
            }
        }
        steps.push(Written { step, questions });
    }
    steps
}

fn written(entry: &EntrySource, groups: &Groups) -> Result<Vec<QuestionSource>, (String, FormProblem)> {
    let own = entry.when.is_some() || entry.not_applicable || !entry.fields.is_empty();
    match (&entry.fact, &entry.group) {
        (Some(fact), None) if entry.without.is_empty() => Ok(vec![QuestionSource {
            fact: fact.clone(),
            when: entry.when.clone(),
            not_applicable: entry.not_applicable,
            fields: entry.fields.clone(),
        }]),
        (None, Some(name)) if !own => {
            let problem = || FormProblem::NoSuchGroup(name.clone());
            let group = &groups.get(name).ok_or_else(|| (String::new(), problem()))?.question;
            let asks = |fact: &String| group.iter().any(|question| question.fact == *fact);
            match entry.without.iter().find(|fact| !asks(fact)) {
                Some(fact) => Err((fact.clone(), FormProblem::NotInGroup(name.clone()))),
                None => Ok(group.iter().filter(|q| !entry.without.contains(&q.fact)).cloned().collect()),
            }
        }
        (fact, _) => Err((fact.clone().unwrap_or_default(), FormProblem::QuestionOrGroup)),
    }
}
