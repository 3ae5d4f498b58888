//! A case as the window shows it.

use std::collections::BTreeSet;

use himoya_content::{DocumentType, LawNorms};
use himoya_documents::scope::CaseScope;
use himoya_facts::{FactType, MAX_TEXT, MAX_WORD};
use himoya_forms::{Problem, QuestionState, Standing, StepState, form_state};
use himoya_wording::group_digits;
use jiff::civil::Date;

use crate::Office;
use crate::assess::Assessment;
use crate::case_file::CaseFile;
use crate::desk::Typed;
use crate::wire::{
    AnswerState, Arg, ItemView, OptionView, ProblemView, QuestionKind, QuestionView, StepView,
};

impl Office {
    /// The person's name as a title; empty when it is not known.
    pub(crate) fn title(&self, file: &CaseFile) -> String {
        let name = &file.case.client.name;
        let parts = [&name.family, &name.given, &name.patronymic];
        parts.iter().filter_map(|fact| fact.known().map(String::as_str)).collect::<Vec<_>>().join(" ")
    }

    /// Citizenship, article, expulsion: what tells one case from another at a glance.
    pub(crate) fn subtitle(&self, file: &CaseFile) -> String {
        let case = &file.case;
        let mut parts = Vec::new();
        if let Some(country) =
            case.client.citizenship.known().and_then(|code| self.content.wording.country(code))
        {
            parts.push(country.nominative.clone());
        }
        if let Some(article) = case.offence.article.known() {
            let part = case.offence.part.known().map(|part| format!("ч.\u{A0}{part} ")).unwrap_or_default();
            parts.push(format!("{part}ст.\u{A0}{article} КоАП"));
        }
        if let Some(body) = case.authority.body.known() {
            parts.push(body.clone());
        }
        parts.join(" · ")
    }

    pub(crate) fn steps(
        &self,
        document: &DocumentType,
        file: &CaseFile,
        typed: &Typed,
        assessment: &Assessment<'_>,
        today: Date,
    ) -> Vec<StepView> {
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(assessment.governing_day);
        let scope = CaseScope::new(&file.value, &assessment.derived, &law);
        let state = |form| form_state(form, &self.content.catalogue, &file.value, typed, &scope, today);
        let mut steps = state(&document.form);
        let asked: BTreeSet<String> =
            steps.iter().flat_map(|step| &step.questions).map(|question| question.path.clone()).collect();
        // What the terms need beyond the paper: into the step of that name, else into a step of its own.
        for mut extra in state(&self.content.ledger.form) {
            extra.questions.retain(|question| !asked.contains(&question.path));
            match steps.iter_mut().find(|step| step.id == extra.id) {
                Some(step) => step.questions.extend(extra.questions),
                None if extra.questions.is_empty() => {}
                None => steps.push(extra),
            }
        }
        steps.iter().map(|step| self.step(step)).collect()
    }

    fn step(&self, state: &StepState) -> StepView {
        let questions: Vec<QuestionView> = state.questions.iter().map(|q| self.question(q)).collect();
        let all = || {
            questions.iter().chain(questions.iter().flat_map(|q| &q.items).flat_map(|item| &item.questions))
        };
        // A list counts once, however many members it has.
        let answered =
            questions.iter().filter(|q| !matches!(q.state, AnswerState::Unasked | AnswerState::Invalid));
        StepView {
            id: state.id.clone(),
            answered: answered.count(),
            total: questions.len(),
            invalid: all().filter(|q| q.state == AnswerState::Invalid).count(),
            questions,
        }
    }

    fn question(&self, question: &QuestionState) -> QuestionView {
        let kind = question.fact.kind;
        let items = question.items.iter().map(|(path, questions)| ItemView {
            path: path.clone(),
            questions: questions.iter().map(|q| self.question(q)).collect(),
        });
        QuestionView {
            path: question.path.clone(),
            key: question.fact.id.replace(".*", "").replace('.', "-"),
            kind: question_kind(kind),
            options: self.options(question),
            value: question.text.clone(),
            state: match &question.standing {
                Standing::Unasked => AnswerState::Unasked,
                Standing::Known => AnswerState::Known,
                Standing::Unknown => AnswerState::Unknown,
                Standing::NotApplicable => AnswerState::NotApplicable,
                Standing::Invalid(_) => AnswerState::Invalid,
            },
            suggests: self.field(&question.path).is_ok(),
            allows_unknown: kind != FactType::List,
            allows_not_applicable: question.not_applicable,
            problem: match &question.standing {
                Standing::Invalid(problem) => Some(problem_view(problem, &question.text)),
                _ => None,
            },
            items: items.collect(),
        }
    }

    fn options(&self, question: &QuestionState) -> Vec<OptionView> {
        let wording = &self.content.wording;
        let labelled = |(value, label): (&str, &str)| OptionView {
            value: value.to_owned(),
            label: Some(label.to_owned()),
        };
        let bare = |value: &str| OptionView { value: value.to_owned(), label: None };
        match question.fact.kind {
            FactType::Bool => vec![bare("yes"), bare("no")],
            FactType::Choice => question.fact.values.iter().map(|value| bare(value)).collect(),
            FactType::Country => wording.citizenships().map(labelled).collect(),
            FactType::Language => wording.language_names().map(labelled).collect(),
            FactType::Zone => {
                self.content.zones.iter().map(|zone| labelled((zone.id(), zone.name()))).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// What a field says of a text that cannot be read.
pub(crate) fn problem_view(problem: &Problem, typed: &str) -> ProblemView {
    ProblemView { code: problem.code().to_owned(), args: arguments(problem, typed) }
}

/// What the message of a problem may name: the typed text, and the limit that it passes.
fn arguments(problem: &Problem, text: &str) -> Vec<Arg> {
    let arg = |name: &str, value: String| Arg { name: name.to_owned(), value };
    let limit = match problem {
        Problem::TextLong => Some(MAX_TEXT),
        Problem::WordLong => Some(MAX_WORD),
        _ => None,
    };
    let value = arg("value", text.chars().take(40).collect());
    std::iter::once(value).chain(limit.map(|max| arg("max", group_digits(max as u64)))).collect()
}

pub(crate) fn question_kind(kind: FactType) -> QuestionKind {
    match kind {
        FactType::Text => QuestionKind::Text,
        FactType::LongText => QuestionKind::LongText,
        FactType::Date => QuestionKind::Date,
        FactType::Time => QuestionKind::Time,
        FactType::Number => QuestionKind::Number,
        FactType::Year => QuestionKind::Year,
        FactType::Bool => QuestionKind::Bool,
        FactType::Choice => QuestionKind::Choice,
        FactType::Country | FactType::Language | FactType::Zone => QuestionKind::Select,
        FactType::List => QuestionKind::List,
    }
}
