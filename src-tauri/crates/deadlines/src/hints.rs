//! What the reader must know beside the date.

use himoya_calendar::{Confidence, DayKind};
use himoya_law::{RuleEdition, RuleKind, Unit};

use crate::compute::{Given, World};
use crate::error::NoDate;
use crate::proof::{Hint, HintCode, Proof, Reading};
use crate::russian::{length, short};

/// How far the date of a reading may be trusted: the weakest mark on the way to it.
pub(crate) fn trust(reading: &Reading<'_>) -> Confidence {
    let event = reading.start.event.map_or(Confidence::Primary, |event| event.confidence);
    let steps = reading.steps.iter().map(|step| step.confidence);
    steps.fold(event.max(reading.edition.trust()), Confidence::max)
}

/// All warnings, the gravest first.
pub(crate) fn hints(
    proof: &Proof<'_>,
    newer: &[&RuleEdition],
    law_read: bool,
    given: &Given<'_>,
    world: &World<'_>,
) -> Result<Vec<Hint>, NoDate> {
    let mut hints = Vec::new();
    for edition in newer {
        let known = edition.transition.clone();
        let text = known.unwrap_or_else(|| {
            "Норма изменилась, пока срок шёл; переходное правило не найдено. Надёжнее более ранний день."
                .to_owned()
        });
        hints.push(Hint { code: HintCode::Transition, text });
    }
    let safe = proof.safe();
    hints.extend(not_established(safe, newer));
    if safe.edition.confidence == Confidence::Unverified {
        let text = "Правило записано по памяти и с текстом закона не сверено. Проверьте его, прежде чем полагаться на дату.";
        hints.push(Hint { code: HintCode::Unverified, text: text.to_owned() });
    }
    hints.extend(other_events(proof, law_read, given));
    hints.extend(of_the_day(proof, world)?);
    if let Some(note) = &safe.edition.note {
        hints.push(Hint { code: HintCode::Note, text: note.clone() });
    }
    Ok(hints)
}

/// The reference says of the edition only that it stood later.
fn not_established(safe: &Reading<'_>, newer: &[&RuleEdition]) -> Option<Hint> {
    let edition = safe.edition;
    let day = safe.start.at.day;
    let changed = newer.iter().any(|newer| std::ptr::eq(*newer, edition));
    if changed || edition.established_on(day) {
        return None;
    }
    let seen = match edition.seen_on {
        Some(seen) => format!("текст известен на {}", short(seen)),
        None => "текст не сверен ни на какой день".to_owned(),
    };
    let text = format!(
        "Начало действия нормы в справочнике не установлено: {seen}. Действовала ли она {} в том же виде, проверьте.",
        short(day)
    );
    Some(Hint { code: HintCode::NotEstablished, text })
}

/// Readings that run from an event whose day was not given.
fn other_events(proof: &Proof<'_>, law_read: bool, given: &Given<'_>) -> Vec<Hint> {
    let mut hints = Vec::new();
    if !law_read {
        let text = format!(
            "Дата дана по осторожному прочтению; срок по норме идёт от другого события: {}. Назовите его день.",
            proof.rule.trigger
        );
        hints.push(Hint { code: HintCode::OtherEvent, text });
    }
    for edition in proof.rule.editions.iter().filter(|edition| edition.reading.is_some()) {
        let named = |id: &str| given.starts.iter().any(|(event, _)| *event == Some(id));
        let Some(event) = edition.event.as_deref().filter(|event| !named(event)) else { continue };
        let words = proof.rule.events.iter().find(|known| known.id == event).map(|event| event.text.as_str());
        let text = format!(
            "Есть осторожное прочтение, {}, от другого события ({}); назовите его день, и будет показана более ранняя дата.",
            length(edition.length, edition.unit),
            words.unwrap_or(event)
        );
        hints.push(Hint { code: HintCode::OtherEvent, text });
    }
    hints
}

/// What kind of day the last one is.
fn of_the_day(proof: &Proof<'_>, world: &World<'_>) -> Result<Option<Hint>, NoDate> {
    let safe = proof.safe();
    let day = safe.end.day;
    let edition = safe.edition;
    let counts_days = !matches!(edition.unit, Unit::Hours | Unit::Sutki) && edition.length > 0;
    if (edition.shift || counts_days) && world.calendar.day(day)? == DayKind::Special {
        let reason = world.calendar.reason(day)?;
        let text = format!("Последний день срока, {}, — {reason}.", short(day));
        return Ok(Some(Hint { code: HintCode::SpecialDay, text }));
    }
    if proof.rule.kind == RuleKind::PartyTerm && !world.calendar.is_working(day)? {
        let text =
            format!("Последний день, {}, нерабочий, и срок на рабочий день не переносится.", short(day));
        return Ok(Some(Hint { code: HintCode::DayOff, text }));
    }
    Ok(None)
}
