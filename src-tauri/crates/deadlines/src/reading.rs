//! One reading of the law, with the sentence that says why it is open.

use himoya_calendar::DisputedDays;
use himoya_law::{Dated, Direction, Rule, RuleEdition, Unit};

use crate::count::{Counted, Inputs, Way};
use crate::error::NoDate;
use crate::proof::{End, Reading};
use crate::russian::{hour, length, moment, short};
use crate::steps;

/// Applies a way of counting, and says why it may be applied.
pub(crate) fn read<'a>(
    inputs: &Inputs<'_, 'a>,
    way: &Way<'a>,
    counted: Counted,
) -> Result<Reading<'a>, NoDate> {
    let steps = steps::steps(inputs, way, &counted)?;
    Ok(Reading {
        start: inputs.start,
        why: why(inputs, way, &counted.end),
        counted_day: counted.day,
        end: counted.end,
        edition: way.edition,
        steps,
    })
}

fn why(inputs: &Inputs<'_, '_>, way: &Way<'_>, end: &End) -> String {
    if way.second_hour {
        return "Если считать со второго прохода этого часа: часы в тот день перевели назад.".to_owned();
    }
    if way.disputed == DisputedDays::Rest {
        let lead = way.alternative.map(|other| format!("{} ", other.why)).unwrap_or_default();
        return format!(
            "{lead}Если день, объявленный Указом Президента нерабочим, не считать рабочим: позиции Верховного Суда о \
             нём не найдено."
        );
    }
    if let Some(alternative) = way.alternative {
        return alternative.why.clone();
    }
    if let Some(reading) = &way.edition.reading {
        return reading.clone();
    }
    let term = term(way);
    let stood = way.edition.may_apply(inputs.start.at.day);
    match (way.changed, stood) {
        (false, _) if inputs.rule.direction == Direction::Before || way.edition.length == 0 => {
            format!("По норме ({}): {term}.", wording(way.edition))
        }
        (false, _) => format!(
            "Весь срок, с {} по {}, приходится на одну редакцию нормы ({}): {term}.",
            short(inputs.start.at.day),
            ending(end),
            wording(way.edition)
        ),
        (true, true) => format!(
            "Если применять редакцию, действовавшую в день события {} ({}), то срок — {term}, последний день — {}.",
            short(inputs.start.at.day),
            wording(way.edition),
            ending(end)
        ),
        (true, false) => format!(
            "Если применять новую редакцию ({}), начавшую действовать, пока срок шёл, то срок — {term}, последний \
             день — {}.",
            wording(way.edition),
            ending(end)
        ),
    }
}

/// What the ordinary reading says of itself when another one competes with it.
pub(crate) fn why_ordinary(inputs: &Inputs<'_, '_>, way: &Way<'_>, reading: &Reading<'_>) -> String {
    let event = match inputs.start.event {
        Some(event) => format!(" от события «{}»", event.text),
        None => String::new(),
    };
    format!(
        "По норме ({}): {}{event}, последний день — {}.",
        wording(way.edition),
        term(way),
        ending(&reading.end)
    )
}

/// Says of every reading which event it runs from, because several were named.
pub(crate) fn name_the_event(rule: &Rule, readings: &mut [Reading<'_>]) {
    for reading in readings {
        let event = reading.start.event.map_or(rule.trigger.as_str(), |event| event.text.as_str());
        reading.why = format!("{} Событие: {event}, {}.", reading.why, moment(reading.start.at));
    }
}

/// The term in words: «10 дней, с переносом на рабочий день».
fn term(way: &Way<'_>) -> String {
    let length = length(way.edition.length, way.edition.unit);
    let moves = match way.edition.unit {
        _ if way.edition.length == 0 => return length,
        Unit::Hours | Unit::WorkingDays => return length,
        _ if way.shift => "с переносом на рабочий день",
        _ => "без переноса на рабочий день",
    };
    format!("{length}, {moves}")
}

/// The end in figures.
pub(crate) fn ending(end: &End) -> String {
    match end.time {
        None => short(end.day),
        Some(_) => moment(himoya_calendar::Moment { day: end.day, time: end.time }),
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

/// The end of a term in a sentence: «в 24:00», «в 14:20».
pub(crate) fn at_hour(end: &End) -> String {
    end.time.map_or_else(|| "24:00".to_owned(), hour)
}
