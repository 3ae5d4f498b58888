//! A form as a jurist writes it, and as it is after loading.

use std::collections::BTreeSet;

use himoya_facts::{Catalogue, Condition, ConditionError, ConditionScope, Truth};
use serde::Deserialize;

use crate::group::{Groups, Reader};

/// `form.toml` of a document type.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSource {
    /// Steps in order.
    pub step: Vec<StepSource>,
}

/// One step.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepSource {
    /// Id; messages are keyed by it.
    pub id: String,
    /// Condition for the whole step.
    pub when: Option<String>,
    /// Questions in order.
    pub question: Vec<QuestionSource>,
}

/// One question, or a place that takes the questions of a shared group.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSource {
    /// The fact that it asks for.
    pub fact: Option<String>,
    /// The group whose questions stand here, in place of a fact.
    pub take: Option<String>,
    /// Condition; it narrows every question of a group that is taken.
    pub when: Option<String>,
    /// Offer «не относится».
    #[serde(default)]
    pub not_applicable: bool,
    /// For a list: the fields of its members, in order.
    #[serde(default)]
    pub fields: Vec<String>,
}

/// A loaded form.
#[derive(Debug, Clone)]
pub struct Form {
    pub(crate) steps: Vec<Step>,
    taken: BTreeSet<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) id: String,
    pub(crate) when: Option<Condition>,
    pub(crate) questions: Vec<Question>,
}

#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub(crate) fact: String,
    pub(crate) when: Option<Condition>,
    pub(crate) not_applicable: bool,
    pub(crate) fields: Vec<String>,
}

/// A mistake in a form or in a group.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}, question `{fact}`: {problem}")]
pub struct FormError {
    /// The step or the group in which it stands.
    pub place: String,
    /// Fact, group, or empty.
    pub fact: String,
    /// The word by whose line the author finds it: the fact, or the group through which it came.
    pub at: String,
    /// What is wrong.
    pub problem: FormProblem,
}

/// What can be wrong in a form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormProblem {
    /// The fact is not in the catalogue, or is derived.
    #[error("no such fact to ask for")]
    NoSuchFact,
    /// The fact is asked twice.
    #[error("asked twice")]
    Twice,
    /// No group of that name.
    #[error("no such group of questions")]
    NoSuchGroup,
    /// A group that takes itself, also by way of another.
    #[error("a group of questions that takes itself")]
    Circle,
    /// Neither a fact nor a group, or both; or what belongs to a fact beside a group.
    #[error("a question has a `fact` or takes a group, and a group brings its own answers and fields")]
    FactOrGroup,
    /// `fields` belong to lists, and a list needs them.
    #[error("`fields` belong to lists, and a list needs them")]
    Fields,
    /// A condition is wrong.
    #[error("condition: {0}")]
    Condition(#[from] ConditionError),
}

impl Form {
    /// Loads a form and reports every mistake at once. What is wrong inside a group is not repeated here:
    /// [`Groups::load`] has said it.
    pub fn load(source: &FormSource, groups: &Groups, catalogue: &Catalogue) -> Result<Form, Vec<FormError>> {
        let mut reader = Reader { catalogue, groups, place: String::new(), errors: Vec::new() };
        let (mut asked, mut taken) = (BTreeSet::new(), BTreeSet::new());
        let mut steps = Vec::new();
        for step in &source.step {
            reader.place = format!("step `{}`", step.id);
            let when = reader.condition(step.when.as_deref(), &step.id, "");
            let questions = reader.questions(&step.question, &mut taken);
            for (question, at) in &questions {
                if !asked.insert(question.fact.clone()) {
                    reader.fail(&question.fact, at, FormProblem::Twice);
                }
            }
            let questions = questions.into_iter().map(|(question, _)| question).collect();
            steps.push(Step { id: step.id.clone(), when, questions });
        }
        if reader.errors.is_empty() { Ok(Form { steps, taken }) } else { Err(reader.errors) }
    }

    /// The groups of questions that the form takes by itself.
    pub fn taken(&self) -> &BTreeSet<String> {
        &self.taken
    }

    /// The provisions that conditions of the form ask about.
    pub fn provisions(&self) -> impl Iterator<Item = String> {
        let questions = self.steps.iter().flat_map(|step| &step.questions).filter_map(|q| q.when.as_ref());
        let steps = self.steps.iter().filter_map(|step| step.when.as_ref());
        steps.chain(questions).flat_map(Condition::provisions)
    }

    /// The facts that the form may ask for in this case.
    pub fn asked(&self, scope: &dyn ConditionScope) -> BTreeSet<String> {
        self.fitting(scope, |truth| truth != Truth::No)
    }

    /// The facts that it asks for in no case like this one: their answers belong to a branch that was abandoned.
    pub fn abandoned(&self, scope: &dyn ConditionScope) -> Vec<String> {
        self.fitting(scope, |truth| truth == Truth::No).into_iter().collect()
    }

    fn fitting(&self, scope: &dyn ConditionScope, fits: impl Fn(Truth) -> bool) -> BTreeSet<String> {
        let holds = |when: &Option<Condition>| when.as_ref().map_or(Truth::Yes, |when| when.eval(scope));
        let questions = self.steps.iter().flat_map(|step| {
            let of_step = holds(&step.when);
            step.questions.iter().map(move |question| (of_step, question))
        });
        let fitting = questions.filter(|(of_step, question)| fits(of_step.and(holds(&question.when))));
        fitting.map(|(_, question)| question.fact.clone()).collect()
    }

    /// Ids of the steps and the facts each asks for, in order.
    pub fn outline(&self) -> Vec<(&str, Vec<String>)> {
        let facts = |step: &Step| {
            let list =
                |q: &Question| q.fields.iter().map(|f| format!("{}.*.{f}", q.fact)).collect::<Vec<_>>();
            step.questions.iter().flat_map(|q| [vec![q.fact.clone()], list(q)].concat()).collect()
        };
        self.steps.iter().map(|step| (step.id.as_str(), facts(step))).collect()
    }
}
