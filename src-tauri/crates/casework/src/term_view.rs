//! A term with its proof as the window shows it.

use himoya_content::DocumentType;
use himoya_deadlines::{End, NoDate, Proof, Reading, Step};
use himoya_law::Rule;
use jiff::civil::Date;

use crate::Office;
use crate::term::Term;
use crate::wire::{
    DayLeft, DeadlineOutcome, DeadlineView, EditionView, HintView, ReadingView, StepOfCount, Trouble,
};

impl Office {
    /// The term that a document keeps.
    pub(crate) fn document_term(
        &self,
        document: &DocumentType,
        term: &Term<'_>,
        today: Date,
        filing: Date,
    ) -> DeadlineView {
        let rule = document.deadline.as_ref().and_then(|id| self.content.law.rule(id));
        let mut view = bare(rule);
        match term {
            Term::None => {}
            Term::Needs(path) => view.needs = Some(path.clone()),
            Term::Without(none) => without(&mut view, none),
            Term::Counted(proof, later) => {
                self.fill(&mut view, proof, today, filing);
                self.uncertain(&mut view, later.as_deref());
            }
        }
        view
    }

    /// Says of a term whose start is known only between two limits what it would be from the later.
    pub(crate) fn uncertain(&self, view: &mut DeadlineView, later: Option<&Proof<'_>>) {
        let Some(later) = later else { return };
        let last = later.certain_end();
        let from = later.safe().start.at.day;
        view.readings.push(ReadingView {
            last_day: last.day.to_string(),
            hour: hour(last),
            why: format!("если считать от позднего предела, {}", himoya_deadlines::short(from)),
        });
        view.hints.insert(0, HintView {
            code: "uncertain_start".to_owned(),
            text: "День, с которого идёт срок, известен примерно. Посчитано от раннего предела: так безопаснее."
                .to_owned(),
        });
    }

    /// A term that was counted, or the reason why it was not.
    pub(crate) fn term_view(
        &self,
        rule: &Rule,
        counted: Result<&Proof<'_>, &NoDate>,
        today: Date,
    ) -> DeadlineView {
        let mut view = bare(Some(rule));
        match counted {
            Ok(proof) => self.fill(&mut view, proof, today, today),
            Err(none) => without(&mut view, none),
        }
        view
    }

    fn fill(&self, view: &mut DeadlineView, proof: &Proof<'_>, today: Date, filing: Date) {
        let safe = proof.safe();
        view.outcome = DeadlineOutcome::Date;
        view.left = Some(self.days_left(safe.end.day, today));
        view.hour = hour(&safe.end);
        view.last_moment = Some(safe.end.to_string());
        view.last_moment_text = Some(proof.last_moment_text.clone());
        view.missed = filing > safe.end.day;
        let reading = |r: &Reading<'_>| ReadingView {
            last_day: r.end.day.to_string(),
            hour: hour(&r.end),
            why: r.why.clone(),
        };
        view.readings = proof.readings.iter().map(reading).collect();
        let step = |s: &Step<'_>| StepOfCount {
            text: s.text.clone(),
            provision: self.content.law.cite_short(s.provision),
            date: s.date.to_string(),
            confidence: s.confidence.code().to_owned(),
        };
        view.steps = safe.steps.iter().map(step).collect();
        let edition = safe.edition;
        view.edition = Some(EditionView {
            in_force_from: edition.in_force_from.map(|day| day.to_string()),
            source: edition.source.clone(),
            checked_on: edition.checked_on.to_string(),
            confidence: edition.confidence.code().to_owned(),
            text_as_of: edition.text_as_of.clone(),
        });
        let hint = |hint: &himoya_deadlines::Hint| HintView {
            code: hint.code.code().to_owned(),
            text: hint.text.clone(),
        };
        view.hints = proof.hints.iter().map(hint).collect();
        view.trust = Some(proof.trust.code().to_owned());
    }

    /// How far a day is from today, counted once, here.
    pub(crate) fn days_left(&self, day: Date, today: Date) -> DayLeft {
        let days = i64::from(today.until(day).map_or(0, |span| span.get_days()));
        let working = (days >= 0).then(|| self.content.calendar.working_days_between(today, day).ok());
        let working = working.flatten().map(i64::from);
        DayLeft { day: day.to_string(), days, working_days: working }
    }
}

/// The hour of an end that is not 24:00.
pub(crate) fn hour(end: &End) -> Option<String> {
    end.time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// A term about which nothing is known yet.
pub(crate) fn bare(rule: Option<&Rule>) -> DeadlineView {
    DeadlineView {
        rule: rule.map(|rule| rule.id.to_string()).unwrap_or_default(),
        title: rule.map(|rule| rule.title.clone()).unwrap_or_default(),
        kind: rule.map(|rule| rule.kind.code().to_owned()).unwrap_or_default(),
        outcome: DeadlineOutcome::NeedsFact,
        needs: None,
        trouble: None,
        left: None,
        hour: None,
        last_moment: None,
        last_moment_text: None,
        missed: false,
        readings: Vec::new(),
        steps: Vec::new(),
        edition: None,
        hints: Vec::new(),
        trust: None,
    }
}

fn without(view: &mut DeadlineView, none: &NoDate) {
    view.outcome = match none {
        NoDate::NeedsFact(_) => DeadlineOutcome::NeedsFact,
        NoDate::OutsideCalendar { .. } => DeadlineOutcome::OutsideCalendar,
        NoDate::NotInForce { .. } => DeadlineOutcome::NotInForce,
        _ => DeadlineOutcome::NeedsDecision,
    };
    view.trouble = Some(Trouble {
        code: none.code().to_owned(),
        what: none.what(),
        what_to_do: none.what_to_do().to_owned(),
    });
}
