//! The plan and the events of a case as text for people.

use himoya_casework::wire::{
    GroundFact, GroundNorm, PlanEntry, PlanNext, PlanReason, PlanStanding, PlanView, TimelineView,
};

use super::{confidence, day, grade, out};
use crate::run::Failure;

/// What can be filed, what comes next, what was broken; each with what stands behind it.
pub(crate) fn plan(view: &PlanView) -> Result<(), Failure> {
    if view.entries.is_empty() {
        out("Подавать сейчас нечего: запишите, что произошло и какие бумаги человек получил.")?;
    } else {
        out(&format!("Можно подать сейчас (составить можно {} из {}):", view.ready, view.entries.len()))?;
    }
    view.entries.iter().try_for_each(entry)?;
    if !view.offers.is_empty() {
        out("\nМожет понадобиться ещё:")?;
    }
    view.offers.iter().try_for_each(entry)?;
    if !view.next.is_empty() {
        out("\nДальше:")?;
    }
    view.next.iter().try_for_each(next)?;
    if !view.breaches.is_empty() {
        out("\nЧто нарушено:")?;
    }
    for broken in &view.breaches {
        let doubt = if broken.breach.certain { "" } else { " (проверить)" };
        out(&format!("  {}{doubt}", broken.breach.text))?;
        behind(&broken.facts, &broken.norms)?;
    }
    Ok(())
}

fn entry(entry: &PlanEntry) -> Result<(), Failure> {
    let when = entry.left.as_ref().map(|left| {
        let hour = entry.hour.as_ref().map(|hour| format!(" {hour}")).unwrap_or_default();
        format!("{}{hour}{}", day(&left.day), if entry.missed { ", срок прошёл" } else { "" })
    });
    let state = match entry.standing {
        PlanStanding::Ready => "",
        PlanStanding::Returned => " — вернут",
        PlanStanding::Blocked => " — составить нельзя",
        PlanStanding::Planned => " — бланка пока нет",
    };
    let doubt = if entry.unverified { " [норма не сверена]" } else { "" };
    out(&format!("  {:<18} {}{state}{doubt}", when.unwrap_or_else(|| "сразу".to_owned()), entry.title))?;
    for reading in &entry.readings {
        out(&format!("      прочтение: {} — {}", day(&reading.last_day), reading.why))?;
    }
    entry.why.iter().try_for_each(reason)?;
    let (by_hand, others): (Vec<_>, Vec<_>) = entry
        .lacks
        .iter()
        .cloned()
        .partition(|finding| finding.severity == himoya_casework::wire::Severity::ByHand);
    for finding in &others {
        out(&format!("      {}: {}", grade(finding.severity).to_lowercase(), finding.text))?;
    }
    if by_hand.is_empty() {
        return Ok(());
    }
    out(&format!("      вписать рукой: строк {}", by_hand.len()))
}

fn reason(reason: &PlanReason) -> Result<(), Failure> {
    out(&format!("      почему: {}", reason.text))?;
    behind(&reason.facts, &reason.norms)
}

fn behind(facts: &[GroundFact], norms: &[GroundNorm]) -> Result<(), Failure> {
    for fact in facts {
        out(&format!("        факт: {} — {}", fact.name, fact.value))?;
    }
    for norm in norms {
        let from = norm.in_force_from.as_deref().map(|from| format!("редакция с {}", day(from)));
        let from = from.unwrap_or_else(|| "начало редакции не установлено".to_owned());
        let trust = confidence(&norm.confidence);
        let checked = day(&norm.checked_on);
        out(&format!("        норма: {} — {from}; {trust}; сверено {checked}", norm.citation))?;
    }
    Ok(())
}

fn next(next: &PlanNext) -> Result<(), Failure> {
    let when = next.left.as_ref().map(|left| day(&left.day));
    let length = || next.length.clone().unwrap_or_default();
    let who = if next.own { "" } else { " (срок органа)" };
    out(&format!("  {:<18} {}{who}", when.unwrap_or_else(length), next.title))?;
    if let Some(origin) = &next.origin {
        out(&format!("      {origin}"))?;
    }
    behind(&[], &next.norms)?;
    for document in &next.documents {
        out(&format!("      бумага: {}", document.title))?;
    }
    Ok(())
}

/// The events by time, each contradiction under the events that it concerns.
pub(crate) fn timeline(view: &TimelineView) -> Result<(), Failure> {
    if view.events.is_empty() {
        out("Дней в деле нет: запишите события в шаге «Что произошло».")?;
    }
    for event in &view.events {
        let hour = event.hour.as_ref().map(|hour| format!(" {hour}")).unwrap_or_default();
        let exact = event.day.as_deref().map_or_else(|| "день неизвестен".to_owned(), day);
        let when = event.about.clone().unwrap_or_else(|| format!("{exact}{hour}"));
        let source = event.source.as_ref().map(|source| format!(" ({source})")).unwrap_or_default();
        out(&format!("{when}  {}{source}", event.title))?;
        for finding in &event.contradictions {
            out(&format!("    противоречие: {}", finding.text))?;
        }
    }
    for finding in &view.elsewhere {
        out(&format!("Противоречие: {}", finding.text))?;
    }
    Ok(())
}
