//! Which editions of a rule govern an event, and the proof that follows.

use himoya_calendar::{DayKind, ProductionCalendar};
use himoya_law::{Dated, LawLibrary, Rule, RuleEdition, Unit, standing_on};
use jiff::civil::Date;

use crate::proof::{Hint, HintCode, LastMoment, Outcome, Proof, Reading};
use crate::reading::{Inputs, last_day, read};
use crate::russian::short;
use crate::{DeadlineError, steps};

/// Computes the term of a rule for an event on `trigger`.
///
/// The edition that stood on the day of the event governs when the whole term passed under it. When another
/// edition started before the term ended, the law may be read either way: both readings are given, and the
/// earliest last day is the safe one.
///
/// # Errors
///
/// [`DeadlineError::OutsideCalendar`] when the event or any day the proof names is outside the calendar,
/// [`DeadlineError::NoEdition`] when the library does not establish what stood on one of those days.
pub fn compute(
    rule: &Rule,
    trigger: Date,
    calendar: &ProductionCalendar,
    law: &LawLibrary,
) -> Result<Proof, DeadlineError> {
    calendar.day(trigger)?;
    let inputs = Inputs { rule, trigger, calendar, law };
    let editions = governing(&inputs)?;
    let mut readings = Vec::with_capacity(editions.len());
    for edition in &editions {
        readings.push(read(&inputs, edition, editions.len() > 1)?);
    }
    // A stable sort keeps the edition of the event first when both fall on one day.
    readings.sort_by_key(|reading| reading.last_day);
    let Some(safe) = readings.first().cloned() else {
        return Err(inputs.no_edition(&rule.provision, trigger));
    };
    let last_moment = last_moment(&inputs, safe.last_day)?;
    let hints = hints(&inputs, &editions, &safe)?;
    Ok(Proof {
        rule: rule.id.clone(),
        title: rule.title.clone(),
        provision: rule.provision.clone(),
        trigger,
        outcome: Outcome::Date,
        last_day: safe.last_day,
        last_moment,
        edition: safe.edition,
        readings,
        steps: safe.steps,
        hints,
    })
}

/// The edition that stood on the day of the event, and every later one that started before the term ended.
fn governing<'a>(inputs: &Inputs<'a>) -> Result<Vec<&'a RuleEdition>, DeadlineError> {
    let rule = inputs.rule;
    let Some(first) = standing_on(&rule.editions, inputs.trigger) else {
        return Err(inputs.no_edition(&rule.provision, inputs.trigger));
    };
    let mut latest = last_day(inputs, first)?;
    let mut governing = vec![first];
    let mut later: Vec<(Date, &RuleEdition)> = Vec::new();
    for edition in &rule.editions {
        if let Some(start) = edition.span().start().filter(|start| *start > inputs.trigger) {
            later.push((start, edition));
        }
    }
    later.sort_by_key(|(start, _)| *start);
    for (start, edition) in later {
        if start <= latest {
            latest = latest.max(last_day(inputs, edition)?);
            governing.push(edition);
        }
    }
    // An edition whose end is not established says nothing about a term that outlives it.
    match standing_on(&rule.editions, latest) {
        Some(_) => Ok(governing),
        None => Err(inputs.no_edition(&rule.provision, latest)),
    }
}

fn last_moment(inputs: &Inputs<'_>, day: Date) -> Result<LastMoment, DeadlineError> {
    let post = steps::counting(inputs, day)?.post.clone();
    let text = format!(
        "24:00 местного времени {}; документ, сданный на почту до 24:00 этого дня, подан в срок ({})",
        short(day),
        inputs.law.cite(&[post])
    );
    Ok(LastMoment { day, text })
}

fn hints(inputs: &Inputs<'_>, editions: &[&RuleEdition], safe: &Reading) -> Result<Vec<Hint>, DeadlineError> {
    let mut hints = Vec::new();
    for edition in editions.iter().skip(1) {
        let known = edition.transition.clone();
        let text = known.unwrap_or_else(|| {
            "Норма изменилась, пока срок шёл; переходное правило не найдено. Надёжнее более ранний день."
                .to_owned()
        });
        hints.push(Hint { code: HintCode::Transition, text });
    }
    let looks_for_working = safe.edition.shift && safe.edition.unit == Unit::Days;
    if looks_for_working && inputs.calendar.day(safe.last_day)? == DayKind::Special {
        let reason = inputs.calendar.reason(safe.last_day)?;
        let text = format!("Последний день срока, {}, — {reason}.", short(safe.last_day));
        hints.push(Hint { code: HintCode::SpecialDay, text });
    }
    Ok(hints)
}
