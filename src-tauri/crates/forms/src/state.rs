//! Where a form stands in one case.

use std::collections::BTreeMap;

use himoya_facts::{Catalogue, Condition, ConditionScope, FactEntry, FactPath, FactType, Truth};
use jiff::civil::Date;
use serde_json::Value;

use crate::form::{Form, Question};
use crate::{Problem, read_answer, write_answer};

/// One step with the questions that fit the case.
#[derive(Debug, Clone)]
pub struct StepState {
    /// Id.
    pub id: String,
    /// Questions.
    pub questions: Vec<QuestionState>,
}

/// One question and its answer.
#[derive(Debug, Clone)]
pub struct QuestionState {
    /// Path of the fact.
    pub path: String,
    /// Its catalogue entry.
    pub fact: FactEntry,
    /// Text of the field, as typed while it cannot be read.
    pub text: String,
    /// The limits of a day that is known only between two.
    pub limits: Option<(Date, Date)>,
    /// Where the answer stands.
    pub standing: Standing,
    /// Whether «не относится» is offered.
    pub not_applicable: bool,
    /// Members of a list, each with its questions.
    pub items: Vec<(String, Vec<QuestionState>)>,
}

/// Where an answer stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Not asked yet.
    Unasked,
    /// Answered.
    Known,
    /// «Не знаю».
    Unknown,
    /// «Не относится».
    NotApplicable,
    /// Typed, but cannot be read.
    Invalid(Problem),
}

/// The form over a case in its JSON form and the typed texts that cannot be read yet, by path.
///
/// A question stands unless its condition fails for certain: while a fact is unknown, the question that
/// depends on it is still worth asking. `today` serves to read typed dates again.
pub fn form_state(
    form: &Form,
    catalogue: &Catalogue,
    case: &Value,
    typed: &BTreeMap<String, String>,
    scope: &dyn ConditionScope,
    today: Date,
) -> Vec<StepState> {
    let fits = |when: &Option<Condition>| when.as_ref().is_none_or(|c| c.eval(scope) != Truth::No);
    let view = View { catalogue, case, typed, today };
    let steps = form.steps.iter().filter(|step| fits(&step.when));
    steps
        .map(|step| {
            let questions = step.questions.iter().filter(|q| fits(&q.when));
            StepState { id: step.id.clone(), questions: questions.filter_map(|q| view.question(q)).collect() }
        })
        .collect()
}

struct View<'a> {
    catalogue: &'a Catalogue,
    case: &'a Value,
    typed: &'a BTreeMap<String, String>,
    today: Date,
}

impl View<'_> {
    fn question(&self, question: &Question) -> Option<QuestionState> {
        let mut state = self.field(&question.fact)?;
        state.not_applicable = question.not_applicable;
        if state.fact.kind == FactType::List {
            let path: FactPath = question.fact.parse().ok()?;
            let members = path.get(self.case).and_then(Value::as_array).map_or(0, Vec::len);
            for index in 0..members {
                let member = format!("{}.{index}", question.fact);
                let fields = question.fields.iter();
                let fields = fields.filter_map(|field| self.field(&format!("{member}.{field}"))).collect();
                state.items.push((member, fields));
            }
        }
        Some(state)
    }

    fn field(&self, path: &str) -> Option<QuestionState> {
        let fact = self.catalogue.get(path)?.clone();
        let value = path.parse::<FactPath>().ok()?.get(self.case).cloned().unwrap_or(Value::Null);
        let (standing, text) = match self.typed.get(path) {
            // The text was kept because it could not be read; say why each time it is shown.
            Some(text) => match read_answer(&fact, text, self.today) {
                Err(problem) => (Standing::Invalid(problem), text.clone()),
                Ok(_) => (Standing::Known, text.clone()),
            },
            None => (standing(&value), write_answer(&fact, &value)),
        };
        let limit = |key: &str| value.get(key)?.as_str()?.parse().ok();
        let limits = limit("from").zip(limit("to")).filter(|_| standing == Standing::Known);
        Some(QuestionState {
            path: path.to_owned(),
            fact,
            text,
            limits,
            standing,
            not_applicable: false,
            items: Vec::new(),
        })
    }
}

fn standing(value: &Value) -> Standing {
    match value {
        Value::Null => Standing::Unasked,
        Value::Object(map) => match map.get("fact").and_then(Value::as_str) {
            Some("not_applicable") => Standing::NotApplicable,
            Some("between") => Standing::Known,
            _ => Standing::Unknown,
        },
        Value::Array(items) if items.is_empty() => Standing::Unasked,
        _ => Standing::Known,
    }
}
