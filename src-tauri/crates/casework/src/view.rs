//! A case as the window shows it.

use himoya_content::{DocumentType, LawNorms};
use himoya_deadlines::Proof;
use himoya_documents::scope::CaseScope;
use himoya_facts::{FactType, MAX_TEXT, MAX_WORD};
use himoya_forms::{Problem, QuestionState, Standing, StepState, form_state};
use himoya_wording::group_digits;
use jiff::civil::Date;

use crate::Office;
use crate::assess::Assessment;
use crate::case_file::CaseFile;
use crate::desk::Typed;
use crate::term::Term;
use crate::wire::{
    AnswerState, Arg, DayLeft, DeadlineOutcome, DeadlineView, EditionView, ItemView, OptionView, ProblemView,
    QuestionKind, QuestionView, ReadingView, StepOfCount, StepView, Trouble,
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
        assessment: &Assessment,
        today: Date,
    ) -> Vec<StepView> {
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(assessment.governing_day);
        let scope = CaseScope::new(&file.value, &assessment.derived, &law);
        let states = form_state(&document.form, &self.content.catalogue, &file.value, typed, &scope, today);
        states.iter().map(|state| self.step(state)).collect()
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
            allows_unknown: kind != FactType::List,
            allows_not_applicable: question.not_applicable,
            problem: match &question.standing {
                Standing::Invalid(problem) => Some(ProblemView {
                    code: problem.code().to_owned(),
                    args: arguments(problem, &question.text),
                }),
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
            _ => Vec::new(),
        }
    }

    pub(crate) fn deadline_view(
        &self,
        document: &DocumentType,
        term: &Term,
        today: Date,
        filing: Date,
    ) -> DeadlineView {
        let rule = document.deadline.as_ref().and_then(|id| self.content.law.rule(id));
        let mut view = DeadlineView {
            rule: rule.map(|rule| rule.id.to_string()).unwrap_or_default(),
            title: rule.map(|rule| rule.title.clone()).unwrap_or_default(),
            outcome: DeadlineOutcome::NeedsFact,
            needs: None,
            trouble: None,
            left: None,
            last_moment: None,
            missed: false,
            readings: Vec::new(),
            steps: Vec::new(),
            edition: None,
        };
        match term {
            Term::None => {}
            Term::Needs(path) => view.needs = Some(path.clone()),
            Term::Outside(error) => {
                view.outcome = DeadlineOutcome::Outside;
                view.trouble = Some(Trouble {
                    code: "deadline".into(),
                    what: error.what(),
                    what_to_do: error.what_to_do(),
                });
            }
            Term::Counted(proof) => self.fill(&mut view, proof, today, filing),
        }
        view
    }

    fn fill(&self, view: &mut DeadlineView, proof: &Proof, today: Date, filing: Date) {
        view.outcome = DeadlineOutcome::Date;
        view.left = Some(self.days_left(proof.last_day, today));
        view.last_moment = Some(proof.last_moment.to_string());
        view.missed = filing > proof.last_day;
        let reading = |r: &himoya_deadlines::Reading| ReadingView {
            last_day: r.last_day.to_string(),
            why: r.why.clone(),
        };
        view.readings = proof.readings.iter().map(reading).collect();
        let step = |s: &himoya_deadlines::Step| StepOfCount {
            text: s.text.clone(),
            provision: self.content.law.cite_short(&s.provision),
            date: s.date.to_string(),
        };
        view.steps = proof.steps.iter().map(step).collect();
        view.edition = Some(EditionView {
            in_force_from: proof.edition.in_force_from.map(|day| day.to_string()),
            source: proof.edition.source.clone(),
            checked_on: proof.edition.checked_on.to_string(),
            confidence: proof.edition.confidence.code().to_owned(),
            text_as_of: proof.edition.text_as_of.clone(),
        });
    }

    /// How far a day is from today, counted once, here.
    pub(crate) fn days_left(&self, day: Date, today: Date) -> DayLeft {
        let days = i64::from(today.until(day).map_or(0, |span| span.get_days()));
        let mut working = (days >= 0).then_some(0);
        let mut cursor = today;
        while cursor < day {
            cursor = cursor.tomorrow().unwrap_or(day);
            working = match self.content.calendar.is_working(cursor) {
                Ok(works) => working.map(|n| n + i64::from(works)),
                Err(_) => None,
            };
        }
        DayLeft { day: day.to_string(), days, working_days: working }
    }
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

fn question_kind(kind: FactType) -> QuestionKind {
    match kind {
        FactType::Text => QuestionKind::Text,
        FactType::LongText => QuestionKind::LongText,
        FactType::Date => QuestionKind::Date,
        FactType::Time => QuestionKind::Time,
        FactType::Number => QuestionKind::Number,
        FactType::Year => QuestionKind::Year,
        FactType::Bool => QuestionKind::Bool,
        FactType::Choice => QuestionKind::Choice,
        FactType::Country | FactType::Language => QuestionKind::Select,
        FactType::List => QuestionKind::List,
    }
}
