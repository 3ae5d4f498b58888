//! The stand-alone calculator: typed texts in, a term with its proof out.

use himoya_calendar::Moment;
use himoya_facts::FactType;
use himoya_forms::{Problem, read_answer};
use jiff::civil::{Date, Time};
use serde_json::Value;

use crate::Office;
use crate::error::Error;
use crate::term::DeadlineQuery;
use crate::view::problem_view;
use crate::wire::{CalculatorAnswer, CalculatorInput, ProblemView};

impl Office {
    /// Counts a term from what was typed. What cannot be read is said beside its field.
    ///
    /// # Errors
    ///
    /// [`Error::NoRule`], [`Error::NoEvent`], [`Error::NoZone`].
    pub fn calculate(&self, input: &CalculatorInput, today: Date) -> Result<CalculatorAnswer, Error> {
        let rule = self.rule(&input.rule)?;
        let (day, day_problem) = parted(self.read_day(&input.day, today), &input.day);
        let (hour, hour_problem) = parted(self.read_hour(&input.hour, today), &input.hour);
        let (check, check_problem) = parted(self.read_day(&input.check, today), &input.check);
        let mut answer = CalculatorAnswer {
            understood: day.map(|day| day.to_string()),
            day_problem,
            hour_problem,
            check_problem,
            deadline: None,
            verdict: None,
        };
        let Some(day) = day.filter(|_| answer.hour_problem.is_none()) else { return Ok(answer) };
        let event = (!input.event.is_empty()).then(|| input.event.clone());
        let zone = (!input.zone.is_empty()).then(|| input.zone.clone());
        let starts = vec![(event, Moment { day, time: hour })];
        let world = self.world(zone.as_deref())?;
        let counted = self.counted(rule, &DeadlineQuery { starts, ..DeadlineQuery::default() }, &world)?;
        answer.verdict = match (&counted, check) {
            (Ok(proof), Some(check)) => Some(proof.check(Moment::of(check)).code().to_owned()),
            _ => None,
        };
        answer.deadline = Some(self.term_view(rule, counted.as_ref(), today));
        Ok(answer)
    }

    /// A typed day; `None` for an empty text.
    pub(crate) fn read_day(&self, typed: &str, today: Date) -> Result<Option<Date>, Problem> {
        let value = self.read_typed(FactType::Date, typed, today)?;
        Ok(value.as_ref().and_then(Value::as_str).and_then(|text| text.parse().ok()))
    }

    /// A typed hour; `None` for an empty text.
    pub(crate) fn read_hour(&self, typed: &str, today: Date) -> Result<Option<Time>, Problem> {
        let value = self.read_typed(FactType::Time, typed, today)?;
        Ok(value.as_ref().and_then(Value::as_str).and_then(read_time))
    }

    /// Reads a text as the first fact of that type would be read, so that one spelling means one thing everywhere.
    fn read_typed(&self, kind: FactType, typed: &str, today: Date) -> Result<Option<Value>, Problem> {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let entry = self.content.catalogue.iter().find(|entry| entry.kind == kind);
        entry.map_or(Ok(None), |entry| read_answer(entry, typed, today))
    }
}

/// An hour in its stored form, `14:20`.
pub(crate) fn read_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// What was read, or what the field says.
pub(crate) fn parted<T>(read: Result<Option<T>, Problem>, typed: &str) -> (Option<T>, Option<ProblemView>) {
    match read {
        Ok(value) => (value, None),
        Err(problem) => (None, Some(problem_view(&problem, typed))),
    }
}
