//! A form as a jurist writes it, and as it is after loading.

use himoya_facts::{Catalogue, Condition, ConditionError, FactType};
use serde::Deserialize;

use crate::group::{Groups, Written, write_out};

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
    /// Questions and groups of questions in order.
    pub question: Vec<EntrySource>,
}

/// What may stand among the questions of a step: a question of its own (`fact`), or a shared group (`use`).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntrySource {
    /// The fact that it asks for.
    pub fact: Option<String>,
    /// Name of a group: its file under `templates/questions`.
    #[serde(rename = "use")]
    pub group: Option<String>,
    /// Facts of the group that this form does not ask.
    #[serde(default)]
    pub without: Vec<String>,
    /// Condition.
    pub when: Option<String>,
    /// Offer «не относится».
    #[serde(default)]
    pub not_applicable: bool,
    /// For a list: the fields of its members, in order.
    #[serde(default)]
    pub fields: Vec<String>,
}

/// One question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSource {
    /// The fact that it asks for.
    pub fact: String,
    /// Condition.
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

/// A mistake in a form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("step `{step}`, question `{fact}`: {problem}")]
pub struct FormError {
    /// Step.
    pub step: String,
    /// Fact, or empty.
    pub fact: String,
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
    /// No group of questions has this name.
    #[error("no group `{0}` under templates/questions")]
    NoSuchGroup(String),
    /// A form leaves out what the group does not ask.
    #[error("left out of the group `{0}`, which does not ask it")]
    NotInGroup(String),
    /// Neither a question nor a group, or both at once.
    #[error("an entry names either a `fact` with its own keys, or `use` with `without`")]
    QuestionOrGroup,
    /// `fields` belong to lists, and a list needs them.
    #[error("`fields` belong to lists, and a list needs them")]
    Fields,
    /// A condition is wrong.
    #[error("condition: {0}")]
    Condition(#[from] ConditionError),
}

impl Form {
    /// Loads a form with the groups that it uses and reports every mistake at once.
    pub fn load(
        source: &FormSource,
        groups: &Groups,
        catalogue: &Catalogue,
    ) -> Result<Form, Vec<FormError>> {
        let mut errors = Vec::new();
        let mut asked = std::collections::BTreeSet::new();
        let mut steps = Vec::new();
        for Written { step, questions: written } in write_out(source, groups, &mut errors) {
            let mut fail = |fact: &str, problem| {
                errors.push(FormError { step: step.id.clone(), fact: fact.to_owned(), problem });
            };
            let when = condition(step.when.as_deref(), catalogue, "", &mut fail);
            let mut questions = Vec::new();
            for question in written {
                let fact = &question.fact;
                match catalogue.get(fact) {
                    Some(entry) if !entry.derived => {
                        if (entry.kind == FactType::List) == question.fields.is_empty() {
                            fail(fact, FormProblem::Fields);
                        }
                    }
                    _ => fail(fact, FormProblem::NoSuchFact),
                }
                for field in &question.fields {
                    let id = format!("{fact}.*.{field}");
                    if catalogue.get(&id).is_none() {
                        fail(&id, FormProblem::NoSuchFact);
                    }
                }
                if !asked.insert(fact.clone()) {
                    fail(fact, FormProblem::Twice);
                }
                let when = condition(question.when.as_deref(), catalogue, fact, &mut fail);
                let (not_applicable, fields) = (question.not_applicable, question.fields.clone());
                questions.push(Question { fact: fact.clone(), when, not_applicable, fields });
            }
            steps.push(Step { id: step.id.clone(), when, questions });
        }
        if errors.is_empty() { Ok(Form { steps }) } else { Err(errors) }
    }

    /// The provisions that conditions of the form ask about.
    pub fn provisions(&self) -> impl Iterator<Item = String> {
        let questions = self.steps.iter().flat_map(|step| &step.questions).filter_map(|q| q.when.as_ref());
        let steps = self.steps.iter().filter_map(|step| step.when.as_ref());
        steps.chain(questions).flat_map(Condition::provisions)
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

fn condition(
    text: Option<&str>,
    catalogue: &Catalogue,
    fact: &str,
    fail: &mut impl FnMut(&str, FormProblem),
) -> Option<Condition> {
    match Condition::parse(text?) {
        Ok(condition) => {
            for error in condition.check(catalogue) {
                fail(fact, error.into());
            }
            Some(condition)
        }
        Err(error) => {
            fail(fact, error.into());
            None
        }
    }
}
