//! The desk as a window drives it: answers, texts that cannot be read, undo, restart, saving.

mod support;

use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{
    AnswerInput, AnswerState, CaseView, DeadlineOutcome, QuestionView, SaveFormat, Severity,
};
use himoya_casework::{Desk, Error, Fault};
use support::Machine;

fn desk(folder: &Path) -> Desk {
    support::desk(folder, Arc::new(Machine::at("2026-11-18T09:00:00Z")))
}

fn typed(text: &str) -> AnswerInput {
    AnswerInput::Typed { text: text.to_owned() }
}

fn question<'a>(view: &'a CaseView, path: &str) -> &'a QuestionView {
    let all = view.steps.iter().flat_map(|step| &step.questions);
    let members =
        || view.steps.iter().flat_map(|s| &s.questions).flat_map(|q| &q.items).flat_map(|i| &i.questions);
    all.chain(members()).find(|q| q.path == path).unwrap_or_else(|| panic!("no question {path}"))
}

#[test]
fn a_worked_case_shows_its_day_and_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let id = {
        let desk = desk(folder.path());
        let view = desk.new_from_example("student-expelled").unwrap();
        assert_eq!(view.deadline.left.as_ref().unwrap().day, "2026-11-23");
        assert_eq!(view.deadline.left.as_ref().unwrap().days, 5);
        assert_eq!(view.deadline.left.as_ref().unwrap().working_days, Some(3));
        desk.answer(&view.id, "client.name.family", typed("Ҳакимов")).unwrap();
        view.id
    };
    let desk = desk(folder.path());
    let start = desk.start().unwrap();
    assert_eq!(start.cases.len(), 1);
    assert_eq!(start.cases[0].title, "Ҳакимов Фаррух Ҷамшедович");
    let view = desk.open_case(&id).unwrap();
    assert!(view.sample && view.can_undo);
    assert_eq!(question(&view, "client.name.family").value, "Ҳакимов");
}

#[test]
fn every_paper_of_a_sample_says_that_its_people_are_invented_and_no_other_does() {
    const MARK: &str = "Учебное дело";
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let saved = |id: &str, name: &str| {
        let path = folder.path().join(name);
        desk.save_paper(id, SaveFormat::Txt, &path).unwrap();
        std::fs::read_to_string(path).unwrap()
    };
    let id = desk.new_from_example("student-expelled").unwrap().id;
    assert!(desk.preview(&id).unwrap().text.starts_with(MARK));
    assert!(saved(&id, "sample.txt").starts_with(MARK));
    let packet = desk.save_packet(&id, folder.path(), &mut |_| ()).unwrap();
    assert!(packet.files.len() > 3);
    let own = desk.new_case().unwrap().id;
    assert!(!desk.preview(&own).unwrap().text.contains(MARK));
}

#[test]
fn a_text_that_cannot_be_read_stays_and_gives_no_date() {
    let folder = tempfile::tempdir().unwrap();
    let id = desk(folder.path()).new_from_example("student-expelled").unwrap().id;
    desk(folder.path()).answer(&id, "ruling.received_on", typed("31.11.2026")).unwrap();
    // Even the closing of the program does not lose it.
    let desk = desk(folder.path());
    let view = desk.open_case(&id).unwrap();
    let field = question(&view, "ruling.received_on");
    assert_eq!((field.value.as_str(), field.state), ("31.11.2026", AnswerState::Invalid));
    assert_eq!(field.problem.as_ref().unwrap().code, "date_impossible");
    assert_eq!(view.deadline.outcome, DeadlineOutcome::NeedsFact);
    assert_eq!(view.deadline.needs.as_deref(), Some("ruling.received_on"));
    assert!(view.deadline.left.is_none());
    assert_eq!((view.findings[0].code.as_str(), view.findings[0].severity), ("unreadable", Severity::Blocks));
    assert!(!view.findings[1..].iter().any(|f| f.paths.contains(&"ruling.received_on".to_owned())));
    let error = desk.save_paper(&id, SaveFormat::Pdf, &folder.path().join("paper.pdf")).unwrap_err();
    assert_eq!(error.code(), "blocked");
    let view = desk.answer(&id, "ruling.received_on", typed("10.11.2026")).unwrap();
    assert_eq!(view.deadline.left.unwrap().day, "2026-11-20");
}

#[test]
fn pages_carry_the_revision_of_the_view_they_show() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = desk.new_from_example("student-expelled").unwrap();
    assert_eq!(desk.preview(&view.id).unwrap().revision, view.revision);
    let next = desk.answer(&view.id, "client.name.family", typed("Ҳакимов")).unwrap();
    assert!(next.revision > view.revision);
    let preview = desk.preview(&view.id).unwrap();
    assert_eq!(preview.revision, next.revision);
    assert!(preview.text.contains("Ҳакимов Фаррух"));
}

#[test]
fn undo_and_redo_walk_through_answers() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_case().unwrap().id;
    desk.answer(&id, "client.sex", typed("female")).unwrap();
    desk.answer(&id, "client.birth_date", AnswerInput::Unknown).unwrap();
    let back = desk.undo(&id).unwrap();
    assert_eq!(question(&back, "client.birth_date").state, AnswerState::Unasked);
    assert_eq!(question(&back, "client.sex").value, "female");
    let forward = desk.redo(&id).unwrap();
    assert_eq!(question(&forward, "client.birth_date").state, AnswerState::Unknown);
    assert!(!forward.can_redo);
}

#[test]
fn members_of_a_list_come_and_go() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_case().unwrap().id;
    desk.add_item(&id, "ties.family").unwrap();
    desk.add_item(&id, "ties.family").unwrap();
    desk.answer(&id, "ties.family.1.name", typed("Каримова Нигора")).unwrap();
    desk.answer(&id, "ties.family.1.birth_year", typed("девяностый")).unwrap();
    let view = desk.remove_item(&id, "ties.family.0").unwrap();
    assert_eq!(question(&view, "ties.family.0.name").value, "Каримова Нигора");
    assert_eq!(question(&view, "ties.family.0.birth_year").value, "девяностый");
    let view = desk.remove_item(&id, "ties.family.0").unwrap();
    assert_eq!(question(&view, "ties.family").state, AnswerState::Unasked);
    assert!(matches!(desk.remove_item(&id, "ties.family.0"), Err(Error::NoFact(_))));
}

#[test]
fn contradicting_dates_stop_the_paper_and_leave_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("student-expelled").unwrap().id;
    let view = desk.answer(&id, "ruling.received_on", typed("09.11.2026")).unwrap();
    let first = &view.findings[0];
    assert_eq!((first.code.as_str(), first.severity), ("receipt_before_ruling", Severity::Blocks));
    let file = folder.path().join("paper.pdf");
    let error = desk.save_paper(&id, SaveFormat::Pdf, &file).unwrap_err();
    assert_eq!((error.code(), error.fault()), ("blocked", Fault::Input));
    assert!(!file.exists());
    // The pages stay to look at while the dates are mended.
    assert!(!desk.preview(&id).unwrap().pages.is_empty());
    desk.answer(&id, "ruling.received_on", typed("11.11.2026")).unwrap();
    assert_eq!(desk.save_paper(&id, SaveFormat::Pdf, &file).unwrap().pages, 3);
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn a_day_outside_the_calendar_is_said_and_not_guessed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("student-expelled").unwrap().id;
    let view = desk.answer(&id, "ruling.received_on", typed("20.12.2027")).unwrap();
    assert_eq!(view.deadline.outcome, DeadlineOutcome::Date);
    let view = desk.answer(&id, "ruling.received_on", typed("25.12.2027")).unwrap();
    assert_eq!(view.deadline.outcome, DeadlineOutcome::OutsideCalendar);
    assert!(view.deadline.trouble.is_some() && view.deadline.left.is_none());
    assert!(view.findings.iter().any(|f| f.code == "day_outside_calendar" && f.severity == Severity::Blocks));
}

#[test]
fn markup_in_a_name_is_only_text() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("student-expelled").unwrap().id;
    for name in ["#import", "$x$", "{{x}}", "**a**", "<script>", "@a", "[b]", "`c`", "_d_", "\\u"] {
        desk.answer(&id, "client.name.family", typed(name)).unwrap();
        let preview = desk.preview(&id).unwrap();
        assert!(
            preview.text.contains(&format!("{name} Фаррух Ҷамшедович")),
            "{name}: {}",
            &preview.text[..400]
        );
    }
    desk.answer(&id, "client.name.family", typed("Наз\u{202E}аров\u{0}")).unwrap();
    assert!(desk.preview(&id).unwrap().text.contains("Назаров Фаррух"));
    let view = desk.answer(&id, "client.name.family", typed(&"а".repeat(5000))).unwrap();
    assert_eq!(question(&view, "client.name.family").problem.as_ref().unwrap().code, "word_long");
}

#[test]
fn a_letter_the_font_lacks_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("student-expelled").unwrap().id;
    desk.answer(&id, "client.name.given", typed("Фаррух😀")).unwrap();
    let preview = desk.preview(&id).unwrap();
    assert!(preview.findings.iter().any(|f| f.code == "glyph_missing" && f.text.contains("U+1F600")));
}

#[test]
fn a_removed_case_can_be_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_case().unwrap().id;
    assert!(desk.remove_case(&id).unwrap().cases.is_empty());
    assert_eq!(desk.restore_case(&id).unwrap().cases.len(), 1);
    assert!(matches!(desk.open_case("nobody"), Err(Error::Store(_))));
}
