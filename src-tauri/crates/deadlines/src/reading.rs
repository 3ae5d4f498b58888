//! One reading of the law: an edition of the rule applied to the event.

use himoya_calendar::ProductionCalendar;
use himoya_law::{Dated, LawLibrary, ProvisionId, Rule, RuleEdition, Starts};
use jiff::{ToSpan, civil::Date};

use crate::proof::Reading;
use crate::russian::{length, short};
use crate::{DeadlineError, steps};

/// What every part of the computation looks at.
#[derive(Clone, Copy)]
pub(crate) struct Inputs<'a> {
    pub(crate) rule: &'a Rule,
    pub(crate) trigger: Date,
    pub(crate) calendar: &'a ProductionCalendar,
    pub(crate) law: &'a LawLibrary,
}

impl Inputs<'_> {
    pub(crate) fn no_edition(&self, provision: &ProvisionId, day: Date) -> DeadlineError {
        let cite = self.law.cite(std::slice::from_ref(provision));
        DeadlineError::NoEdition { provision: Box::new(provision.clone()), cite, day }
    }
}

/// Day 1 of the term.
pub(crate) fn first_day(inputs: &Inputs<'_>, edition: &RuleEdition) -> Result<Date, DeadlineError> {
    let first = match edition.starts {
        Starts::NextDay => inputs.trigger.saturating_add(1.day()),
    };
    inputs.calendar.day(first)?;
    Ok(first)
}

/// The last day before any move to a working day.
pub(crate) fn counted_day(inputs: &Inputs<'_>, edition: &RuleEdition) -> Result<Date, DeadlineError> {
    // Day 1 is the first of `length` days, so one day less is added.
    let more = i32::from(edition.length) - 1;
    let day = first_day(inputs, edition)?.saturating_add(more.days());
    inputs.calendar.day(day)?;
    Ok(day)
}

/// The last day of the term.
pub(crate) fn last_day(inputs: &Inputs<'_>, edition: &RuleEdition) -> Result<Date, DeadlineError> {
    let day = counted_day(inputs, edition)?;
    if edition.shift { Ok(inputs.calendar.next_working_on_or_after(day)?) } else { Ok(day) }
}

/// Applies the edition, and says why it may be applied.
pub(crate) fn read(
    inputs: &Inputs<'_>,
    edition: &RuleEdition,
    disputed: bool,
) -> Result<Reading, DeadlineError> {
    let last_day = last_day(inputs, edition)?;
    let steps = steps::steps(inputs, edition, last_day)?;
    Ok(Reading {
        last_day,
        counted_day: counted_day(inputs, edition)?,
        why: why(inputs, edition, last_day, disputed),
        edition: edition.clone(),
        steps,
    })
}

fn why(inputs: &Inputs<'_>, edition: &RuleEdition, last_day: Date, disputed: bool) -> String {
    let moves = if edition.shift {
        "с переносом на рабочий день"
    } else {
        "без переноса на рабочий день"
    };
    let term = format!("{}, {moves}", length(edition.length, edition.unit));
    let stood = edition.span().covers(inputs.trigger);
    match (disputed, stood) {
        (false, _) => format!(
            "Весь срок, с {} по {}, приходится на одну редакцию нормы ({}): {term}.",
            short(inputs.trigger),
            short(last_day),
            wording(edition)
        ),
        (true, true) => format!(
            "Если применять редакцию, действовавшую в день события {} ({}), то срок — {term}, последний день — {}.",
            short(inputs.trigger),
            wording(edition),
            short(last_day)
        ),
        (true, false) => format!(
            "Если применять новую редакцию ({}), начавшую действовать, пока срок шёл, то срок — {term}, последний \
             день — {}.",
            wording(edition),
            short(last_day)
        ),
    }
}

/// The edition in words: «ред. с 29.10.2024», «ред. по 28.10.2024».
pub(crate) fn wording(edition: &RuleEdition) -> String {
    let span = edition.span();
    match (span.in_force_from, span.in_force_to, span.seen_on) {
        (_, Some(to), _) => format!("ред.\u{a0}по {}", short(to)),
        (Some(from), None, _) => format!("ред.\u{a0}с {}", short(from)),
        (None, None, Some(seen)) => format!("ред., известная на {}", short(seen)),
        (None, None, None) => "начало действия редакции не установлено".to_owned(),
    }
}
