//! Taking a case down as a window does it: ways through the questions, days between two limits, a passport's zone, many events.

mod support;

use std::path::Path;
use std::sync::Arc;

use himoya_casework::Desk;
use himoya_casework::wire::{AnswerInput, AnswerState, CaseView, LaneView, PlanStanding, QuestionView};
use support::Machine;

fn desk(folder: &Path) -> Desk {
    support::desk(folder, Arc::new(Machine::at("2026-11-18T09:00:00Z")))
}

fn typed(text: &str) -> AnswerInput {
    AnswerInput::Typed { text: text.to_owned() }
}

fn questions(view: &CaseView) -> Vec<&QuestionView> {
    view.steps.iter().flat_map(|step| &step.questions).collect()
}

fn question<'a>(view: &'a CaseView, path: &str) -> &'a QuestionView {
    questions(view).into_iter().find(|question| question.path == path).expect("it is asked")
}

fn lane<'a>(view: &'a CaseView, id: &str) -> &'a LaneView {
    view.lanes.lanes.iter().find(|lane| lane.id == id).expect("there is such a way")
}

/// Answers that a volunteer has in a corridor, in the order of the form.
const CORRIDOR: [(&str, &str); 10] = [
    ("client.name.family", "Шарифзода"),
    ("client.name.given", "Далер"),
    ("client.native_language", "tg"),
    ("client.russian.reads", "none"),
    ("representative.kind", "defender"),
    ("representative.family", "Орлова"),
    ("detention.body", "отдел полиции № 4"),
    ("detention.brought_on", "16.11.2026"),
    ("detention.relatives_asked", "yes"),
    ("detention.relatives_told", "no"),
];

#[test]
fn the_fast_way_asks_for_its_answers_only_and_leads_to_its_papers() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_case().unwrap().id;
    let full = questions(&desk.open_case(&id).unwrap()).len();
    let mut view = desk.choose_lane(&id, "fast").unwrap();
    assert_eq!(view.lanes.chosen.as_deref(), Some("fast"));
    let fast = lane(&view, "fast");
    assert!(fast.documents.iter().any(|paper| paper.id == view.document_id), "{}", view.document_id);
    let (asked, left) = (questions(&view).len(), fast.left);
    assert_eq!((asked, fast.total, left), (10, 10, 10));
    assert!(asked < full / 2, "{asked} of {full}");
    for (path, text) in CORRIDOR {
        view = desk.answer(&id, path, typed(text)).unwrap();
    }
    assert_eq!(lane(&view, "fast").left, 0);
    assert!(view.lanes.left > 10, "the full way still asks: {}", view.lanes.left);
    let plan = desk.plan(&id).unwrap();
    let papers: Vec<String> = lane(&view, "fast").documents.iter().map(|paper| paper.id.clone()).collect();
    for paper in &papers {
        desk.choose_document(&id, paper).unwrap();
        assert!(!desk.preview(&id).unwrap().pages.is_empty(), "{paper}");
        let planned = plan.entries.iter().chain(&plan.offers).find(|entry| entry.id == *paper);
        assert!(planned.is_some_and(|entry| entry.standing != PlanStanding::Blocked), "{paper}: {plan:#?}");
    }
    assert!(desk.choose_lane(&id, "moon").is_err());
}

#[test]
fn what_was_answered_elsewhere_stays_on_a_shorter_way_and_one_step_takes_the_choice_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    let before = desk.open_case(&id).unwrap();
    let fact = "punishment.fine";
    let fine = question(&before, fact).value.clone();
    let short = desk.choose_lane(&id, "powers").unwrap();
    assert!(questions(&short).iter().all(|question| question.path != fact));
    let back = desk.undo(&id).unwrap();
    assert_eq!(back.lanes.chosen, None);
    desk.choose_lane(&id, "powers").unwrap();
    // The paper of the way stays prepared; the answers are those of before.
    desk.choose_document(&id, &before.document_id).unwrap();
    let full = desk.choose_lane(&id, "").unwrap();
    assert_eq!(question(&full, fact).value, fine);
}

#[test]
fn a_text_that_cannot_be_read_is_shown_on_every_way() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    desk.answer(&id, "ruling.made_on", typed("31.11.2026")).unwrap();
    let short = desk.choose_lane(&id, "powers").unwrap();
    assert_eq!(question(&short, "ruling.made_on").state, AnswerState::Invalid);
}

#[test]
fn two_limits_are_kept_as_typed_until_both_are_there() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    let path = "ruling.received_on";
    let half = desk.answer(&id, path, typed("12.11.2026 –")).unwrap();
    let asked = question(&half, path);
    assert_eq!((asked.state, asked.value.as_str()), (AnswerState::Invalid, "12.11.2026 –"));
    assert_eq!(asked.problem.as_ref().unwrap().code, "limit_missing");
    let limits = asked.limits.clone().unwrap();
    assert_eq!((limits.from.as_str(), limits.to.as_str(), limits.about), ("12.11.2026", "", None));
    let both = desk.answer(&id, path, typed("12.11.2026 – 16 ноя")).unwrap();
    let asked = question(&both, path);
    assert_eq!((asked.state, asked.value.as_str()), (AnswerState::Known, "12.11.2026 – 16.11.2026"));
    let about = asked.limits.clone().unwrap().about.unwrap();
    assert_eq!(about.replace('\u{a0}', " "), "между 12 и 16 ноября 2026 года");
    assert_eq!(both.deadline.left.as_ref().unwrap().day, "2026-11-23");
    assert_eq!(both.deadline.hints[0].code, "uncertain_start");
    let turned = desk.answer(&id, path, typed("16.11.2026 – 12.11.2026")).unwrap();
    assert_eq!(question(&turned, path).problem.as_ref().unwrap().code, "limits_order");
    let month = desk.answer(&id, path, typed("11.2026")).unwrap();
    let about = question(&month, path).limits.clone().unwrap().about.unwrap();
    assert_eq!(about.replace('\u{a0}', " "), "в ноябре 2026 года");
    assert_eq!(desk.undo(&id).unwrap().revision, month.revision + 1);
}

#[test]
fn a_zone_changes_nothing_until_its_proposals_are_taken_in_one_step() {
    const ZONE: &str =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    let before = desk.open_case(&id).unwrap();
    let read = desk.read_mrz(&id, ZONE).unwrap();
    // The case says otherwise already, so nothing of that is ticked; Utopia is no citizenship.
    let of = |path: &str| read.proposals.iter().find(|proposal| proposal.path == path);
    assert!(of("client.name.family").is_some_and(|family| !family.take && !family.present.is_empty()));
    assert!(of("client.birth_date").is_some_and(|born| !born.take));
    assert!(of("client.citizenship").is_none());
    let after = desk.open_case(&id).unwrap();
    assert_eq!(after.title, before.title);
    let paths = ["client.name.family".to_owned(), "client.birth_date".to_owned()];
    let taken = desk.take_mrz(&id, ZONE, &paths).unwrap();
    assert!(taken.title.starts_with("Эрикссон"), "{}", taken.title);
    assert_eq!(question(&taken, "client.birth_date").value, "12.08.1974");
    assert_eq!(desk.undo(&id).unwrap().title, before.title);
    assert_eq!(desk.read_mrz(&id, "P<UTO").unwrap_err().code(), "mrz");
}

#[test]
fn told_events_come_in_order_among_the_days_of_the_papers() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    let known = desk.timeline(&id).unwrap().events.iter().filter(|event| event.kind == "story").count();
    let events = question(&desk.open_case(&id).unwrap(), "events").items.len();
    for at in events..events + 20 {
        desk.add_item(&id, "events").unwrap();
        let day = format!("{:02}.10.2026", 28 - at % 27);
        desk.answer(&id, &format!("events.{at}.on"), typed(&day)).unwrap();
        desk.answer(&id, &format!("events.{at}.what"), typed(&format!("Событие {at}"))).unwrap();
    }
    let line = desk.timeline(&id).unwrap();
    let told: Vec<&str> =
        line.events.iter().filter(|event| event.kind == "story").map(|event| event.path.as_str()).collect();
    assert_eq!(told.len(), known + 20);
    let days: Vec<&str> = line.events.iter().filter_map(|event| event.day.as_deref()).collect();
    assert!(days.is_sorted(), "{days:?}");
}
