//! A case as the window shows it.

use himoya_content::{DocumentType, LawNorms};
use himoya_documents::scope::CaseScope;
use himoya_facts::{FactType, MAX_TEXT, MAX_WORD};
use himoya_forms::{Problem, QuestionState, Standing, StepState, split_limits};
use himoya_wording::group_digits;
use jiff::civil::Date;

use crate::Office;
use crate::assess::Assessment;
use crate::case_file::CaseFile;
use crate::desk::Typed;
use crate::lanes::Asking;
use crate::wire::{
    AnswerState, Arg, ItemView, LanesView, LimitsView, OptionView, ProblemView, QuestionKind, QuestionView,
    StepView,
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
    ) -> (Vec<StepView>, LanesView) {
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(assessment.governing_day);
        let scope = CaseScope::new(&file.value, &assessment.derived, &law);
        let asking = Asking { file, typed, scope: &scope, today };
        let steps = self.questions(&document.form, &asking);
        let steps = steps.iter().map(|step| self.step(step)).collect();
        (steps, self.lanes(&document.form, &asking))
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
            limits: self.limits_of(question),
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

    /// A day that is known only between two limits, or is being typed as such.
    fn limits_of(&self, question: &QuestionState) -> Option<LimitsView> {
        let (from, to) = split_limits(&question.text).filter(|_| question.fact.kind == FactType::Date)?;
        Some(LimitsView {
            from: from.to_owned(),
            to: to.to_owned(),
            about: question.limits.map(|(from, to)| self.content.wording.between(from, to)),
        })
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
