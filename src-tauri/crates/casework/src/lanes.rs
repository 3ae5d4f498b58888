//! Ways through the questions: only what the chosen papers cannot do without is asked, and the rest waits.
//!
//! Nothing is lost on a shorter way: answers to questions that it does not ask stay in the case, and a text that could not
//! be read is shown on every way, because it stops every paper.

use std::collections::BTreeSet;

use himoya_content::{Lane, kind_of};
use himoya_documents::scope::CaseScope;
use himoya_forms::{Form, QuestionState, Standing, StepState, form_state};
use jiff::civil::Date;
use serde_json::Value;

use crate::Office;
use crate::case_file::CaseFile;
use crate::desk::{Desk, Typed};
use crate::error::Error;
use crate::wire::{CaseView, DocumentLink, LaneView, LanesView};

/// The fact that keeps the choice.
const CHOSEN: &str = "intake.lane";

/// What the questions of a case depend on.
pub(crate) struct Asking<'a> {
    pub(crate) file: &'a CaseFile,
    pub(crate) typed: &'a Typed,
    pub(crate) scope: &'a CaseScope<'a>,
    pub(crate) today: Date,
}

impl Office {
    /// The way that the case names, if there is one of that name.
    fn lane_of(&self, file: &CaseFile) -> Option<&Lane> {
        let chosen = file.case.intake.lane.known()?;
        self.content.lanes.iter().find(|lane| lane.id == *chosen)
    }

    /// The questions of a form, and those of the terms that it does not ask; on the chosen way only what that asks.
    pub(crate) fn questions(&self, form: &Form, asking: &Asking<'_>) -> Vec<StepState> {
        match self.lane_of(asking.file) {
            Some(lane) => self.of_lane(lane, asking),
            None => self.merged([form, &self.content.ledger.form], asking),
        }
    }

    /// Where each way stands.
    pub(crate) fn lanes(&self, form: &Form, asking: &Asking<'_>) -> LanesView {
        let view = |lane: &Lane| {
            let steps = self.of_lane(lane, asking);
            let links = lane.documents.iter().filter_map(|id| self.content.documents.get(id));
            LaneView {
                id: lane.id.clone(),
                total: steps.iter().map(|step| step.questions.len()).sum(),
                left: left(&steps),
                documents: links
                    .map(|kind| DocumentLink {
                        id: kind.id.clone(),
                        title: kind.short_title.clone(),
                        ready: true,
                    })
                    .collect(),
            }
        };
        LanesView {
            chosen: self.lane_of(asking.file).map(|lane| lane.id.clone()),
            lanes: self.content.lanes.iter().map(view).collect(),
            left: left(&self.merged([form, &self.content.ledger.form], asking)),
        }
    }

    fn of_lane(&self, lane: &Lane, asking: &Asking<'_>) -> Vec<StepState> {
        let documents = lane.documents.iter().filter_map(|id| self.content.documents.get(id));
        let forms = documents.map(|document| &document.form).chain([&self.content.ledger.form]);
        let mut steps = self.merged(forms, asking);
        let broken = |question: &QuestionState| matches!(question.standing, Standing::Invalid(_));
        for step in &mut steps {
            step.questions.retain(|question| {
                let inside = question.items.iter().flat_map(|(_, fields)| fields);
                lane.facts.contains(&question.fact.id) || broken(question) || inside.into_iter().any(broken)
            });
        }
        steps.retain(|step| !step.questions.is_empty());
        steps
    }

    /// The questions of several forms, each fact once: into the step of that name, else into a step of its own.
    fn merged<'f>(&self, forms: impl IntoIterator<Item = &'f Form>, asking: &Asking<'_>) -> Vec<StepState> {
        let mut steps: Vec<StepState> = Vec::new();
        let mut asked: BTreeSet<String> = BTreeSet::new();
        for form in forms {
            let state = form_state(
                form,
                &self.content.catalogue,
                &asking.file.value,
                asking.typed,
                asking.scope,
                asking.today,
            );
            for mut extra in state {
                extra.questions.retain(|question| asked.insert(question.path.clone()));
                match steps.iter_mut().find(|step| step.id == extra.id) {
                    Some(step) => step.questions.extend(extra.questions),
                    None if extra.questions.is_empty() => {}
                    None => steps.push(extra),
                }
            }
        }
        steps
    }
}

fn left(steps: &[StepState]) -> usize {
    let open =
        |question: &&QuestionState| matches!(question.standing, Standing::Unasked | Standing::Invalid(_));
    steps.iter().flat_map(|step| &step.questions).filter(open).count()
}

impl Desk {
    /// Chooses a way through the questions, an empty name the full one, and prepares the first of its papers unless one
    /// of them is prepared already.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] when there is no such way; [`Error::Store`].
    pub fn choose_lane(&self, id: &str, lane: &str) -> Result<CaseView, Error> {
        let view = self.change(id, CHOSEN, |office, file| {
            let known = office.content.lanes.iter().any(|known| known.id == lane);
            if !known && !lane.is_empty() {
                return Err(Error::NoFact(lane.to_owned()));
            }
            file.put(&office.content, CHOSEN, known.then(|| Value::String(lane.to_owned())))
        })?;
        let chosen = self.office().content.lanes.iter().find(|known| known.id == lane);
        let papers = chosen.map_or(&[][..], |lane| &lane.documents);
        match papers.first() {
            Some(first) if !papers.iter().any(|id| id == kind_of(&view.document_id)) => {
                self.choose_document(id, first)
            }
            _ => Ok(view),
        }
    }
}
