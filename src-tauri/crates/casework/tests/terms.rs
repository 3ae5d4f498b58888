//! The ledger, the desk and the calculator as a window drives them.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{
    AnswerInput, CalculatorInput, CaseView, DeadlineOutcome, DeskGroup, FiledInput, LedgerEntry, LedgerStatus,
};
use himoya_casework::{Date, Desk, Error};
use support::Machine;

fn desk(folder: &Path, day: Date, hour: &str) -> Desk {
    support::desk(folder, Arc::new(Machine::at(&format!("{day}T{hour}:00Z"))))
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap()
}

fn entry<'a>(view: &'a CaseView, id: &str) -> &'a LedgerEntry {
    view.ledger.entries.iter().find(|entry| entry.id == id).unwrap_or_else(|| panic!("no entry {id}"))
}

fn typed(text: &str) -> AnswerInput {
    AnswerInput::Typed { text: text.to_owned() }
}

fn filed(term: &str, day: &str, hour: &str) -> FiledInput {
    let text = |text: &str| text.to_owned();
    FiledInput {
        term: text(term), day: text(day), hour: text(hour), how: text("post"), proof: text("РПО 1")
    }
}

#[test]
fn a_new_case_has_no_terms_and_wants_a_fact() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), day(2026, 11, 19), "09:00");
    let view = desk.new_case().unwrap();
    assert!(view.ledger.entries.is_empty() && view.ledger.next.is_none());
    assert_eq!(desk.start().unwrap().cases[0].group, DeskGroup::None);
}

#[test]
fn what_is_filed_stays_filed_when_the_start_moves() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), day(2026, 11, 20), "09:00");
    let id = desk.new_from_example("family-expelled").unwrap().id;
    let view = desk.answer(&id, "filing.on", AnswerInput::Clear).unwrap();
    assert_eq!(entry(&view, "appeal").status, LedgerStatus::Running);
    let done = desk.file_term(&id, &filed("appeal", "19.11.2026", "")).unwrap();
    assert!(done.day_problem.is_none() && done.hour_problem.is_none());
    let kept = entry(&done.view, "appeal");
    assert_eq!((kept.status, kept.may_file), (LedgerStatus::Kept, false));
    let how = kept.done.as_ref().unwrap();
    assert_eq!((how.day.as_str(), how.how.as_deref(), how.recorded), ("2026-11-19", Some("post"), true));
    // Received earlier than thought: what was sent in time is late now, and is still what was sent.
    let moved = desk.answer(&id, "ruling.received_on", typed("05.11.2026")).unwrap();
    assert_eq!(entry(&moved, "appeal").status, LedgerStatus::Late);
    assert_eq!(entry(&moved, "appeal").done.as_ref().unwrap().day, "2026-11-19");
    let back = desk.unfile_term(&id, "appeal").unwrap();
    assert_eq!(entry(&back, "appeal").status, LedgerStatus::Missed);
    assert!(!entry(&back, "appeal").restore.as_ref().unwrap().reasons.is_empty());
    assert_eq!(entry(&desk.undo(&id).unwrap(), "appeal").status, LedgerStatus::Late);
}

#[test]
fn a_day_of_filing_that_cannot_be_read_records_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), day(2026, 11, 20), "09:00");
    let id = desk.new_from_example("family-expelled").unwrap().id;
    for (day, hour) in [("31.11.2026", ""), ("", ""), ("19.11.2026", "25:00")] {
        let answer = desk.file_term(&id, &filed("appeal", day, hour)).unwrap();
        assert!(answer.day_problem.is_some() || answer.hour_problem.is_some(), "{day:?} {hour:?}");
        assert!(entry(&answer.view, "appeal").done.as_ref().is_none_or(|done| !done.recorded));
    }
    // A duty of the police is not the person's to file.
    let refused = desk.file_term(&id, &filed("detention-48h", "19.11.2026", "")).unwrap_err();
    assert!(matches!(refused, Error::NoTerm(_)));
}

#[test]
fn hours_are_those_of_the_place() {
    let folder = tempfile::tempdir().unwrap();
    // 14:20 in Samara on the 19th is 10:20 in Greenwich; ten minutes are left.
    let desk = desk(folder.path(), day(2026, 11, 19), "10:10");
    let id = desk.new_from_example("held-past-48h").unwrap().id;
    desk.answer(&id, "custody.held", AnswerInput::Clear).unwrap();
    let view = desk.answer(&id, "place.zone", typed("Europe/Samara")).unwrap();
    assert_eq!((view.ledger.zone.as_str(), view.ledger.now.as_str()), ("Самара", "14:10"));
    let clock = view.ledger.clocks.first().expect("a clock");
    assert_eq!((clock.minutes, clock.minutes - clock.passed, clock.running), (48 * 60, 10, true));
    assert_eq!(desk.start().unwrap().cases[0].group, DeskGroup::Hours);
    let moscow = desk.answer(&id, "place.zone", typed("Europe/Moscow")).unwrap();
    assert_eq!(moscow.ledger.clocks.first().map(|clock| clock.minutes - clock.passed), Some(70));
}

#[test]
fn the_calculator_answers_beside_the_field() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), day(2026, 11, 12), "09:00");
    let ask = |rule: &str, day: &str, hour: &str, check: &str| {
        let text = |text: &str| text.to_owned();
        desk.calculate(&CalculatorInput {
            rule: text(rule),
            event: String::new(),
            day: text(day),
            hour: text(hour),
            check: text(check),
            zone: String::new(),
        })
    };
    let answer = ask("koap-30.3", "11.11.2026", "", "24.11.2026").unwrap();
    let deadline = answer.deadline.unwrap();
    assert_eq!(deadline.left.unwrap().day, "2026-11-23");
    assert_eq!(answer.verdict.as_deref(), Some("late"));
    let needs = ask("koap-27.5-48h", "01.06.2026", "", "").unwrap().deadline.unwrap();
    assert_eq!(needs.outcome, DeadlineOutcome::NeedsFact);
    let hours = ask("koap-27.5-48h", "01.06.2026", "14.20", "").unwrap().deadline.unwrap();
    assert_eq!((hours.hour.as_deref(), hours.left.unwrap().day.as_str()), (Some("14:20"), "2026-06-03"));
    let wrong = ask("koap-30.3", "31.11.2026", "", "").unwrap();
    assert!(wrong.day_problem.is_some() && wrong.deadline.is_none());
    assert!(matches!(ask("koap-99", "11.11.2026", "", ""), Err(Error::NoRule(_))));
    assert_eq!(desk.calculator().rules.len(), 202);
}

#[test]
fn calendar_and_chronology_are_written_and_name_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), day(2026, 11, 12), "09:00");
    let view = desk.new_from_example("stateless-in-centre").unwrap();
    let calendar = folder.path().join("terms.ics");
    desk.save_calendar(None, &calendar).unwrap();
    let first = std::fs::read_to_string(&calendar).unwrap();
    assert_eq!(first.matches("BEGIN:VEVENT").count(), first.matches("END:VEVENT").count());
    assert!(first.contains("BEGIN:VEVENT") && first.matches("PRODID").count() == 1, "{first}");
    let family = view.title.split(' ').next().unwrap();
    assert!(family.chars().count() > 3 && !first.replace("\r\n ", "").contains(family));
    desk.save_calendar(Some(&view.id), &calendar).unwrap();
    assert_eq!(std::fs::read_to_string(&calendar).unwrap(), first, "the same terms give the same file");
    let pages = desk.save_chronology(&view.id, &folder.path().join("chronology.pdf")).unwrap();
    assert!(pages.pages >= 1);
    let missing = desk.save_chronology(&view.id, &folder.path().join("nowhere/chronology.pdf")).unwrap_err();
    assert!(matches!(missing, Error::Unwritable { .. }));
}
