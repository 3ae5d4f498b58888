//! The directory at the desk: what is offered, what choosing a row writes, and the user's own rows.

mod support;

use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{AnswerInput, AnswerState, CaseView, OwnEntryInput};
use himoya_casework::{Desk, Error};
use support::Machine;

fn desk(folder: &Path, first: u32) -> Desk {
    support::desk(folder, Arc::new(Machine::at("2026-11-18T09:00:00Z").named("id", first)))
}

fn typed(text: &str) -> AnswerInput {
    AnswerInput::Typed { text: text.to_owned() }
}

fn value(view: &CaseView, path: &str) -> (String, AnswerState) {
    let mut questions = view.steps.iter().flat_map(|step| &step.questions);
    let found = questions.find(|question| question.path == path).unwrap_or_else(|| panic!("no {path}"));
    (found.value.clone(), found.state)
}

fn known(view: &CaseView, path: &str) -> String {
    value(view, path).0
}

#[test]
fn the_court_of_the_way_comes_first_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), 1);
    let id = desk.new_from_example("student-expelled").unwrap().id;
    let offered = desk.suggest(&id, "reviewing.name", "").unwrap();
    assert_eq!((offered.rows[0].id.as_str(), offered.rows[0].fit.as_deref()), ("78RS0002", Some("named")));
    assert!(offered.rows.iter().all(|row| row.kind == "district_court"));
    assert_eq!(offered.level, ["районный или городской суд"]);
    assert!(offered.why.unwrap().contains("должностное лицо"));
    assert!(offered.more > 0);
    let narrowed = desk.suggest(&id, "reviewing.name", "город моск обл хим").unwrap();
    assert_eq!(narrowed.rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["50RS0048"]);
    // The way of the paper says nothing of this answer, so every kind of the field is offered.
    let body = desk.suggest(&id, "authority.body", "Выборгский").unwrap();
    assert_eq!((body.rows.len(), body.level.len()), (2, 0));
    assert!(matches!(desk.suggest(&id, "client.phone", ""), Err(Error::NoFact(_))));
    let view = desk.open_case(&id).unwrap();
    let questions = || view.steps.iter().flat_map(|step| &step.questions);
    assert!(questions().any(|question| question.path == "reviewing.name" && question.suggests));
    assert!(questions().any(|question| question.path == "client.phone" && !question.suggests));
}

#[test]
fn a_row_writes_its_name_and_only_a_sourced_address() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), 1);
    let id = desk.new_from_example("student-expelled").unwrap().id;
    let view = desk.take_entry(&id, "reviewing.name", "78RS0002").unwrap();
    assert_eq!(known(&view, "reviewing.address"), "194291, г. Санкт-Петербург, ул. Сантьяго-де-Куба, д. 3");
    // The next row has an address from memory: it is not written, and the one of the former court goes.
    let view = desk.take_entry(&id, "reviewing.name", "78RS0019").unwrap();
    assert_eq!(known(&view, "reviewing.name"), "Приморский районный суд Санкт-Петербурга");
    assert_eq!(value(&view, "reviewing.address"), (String::new(), AnswerState::Unasked));
    // What somebody typed stays.
    desk.answer(&id, "reviewing.address", typed("г. Санкт-Петербург, ул. Савушкина, д. 83")).unwrap();
    let view = desk.take_entry(&id, "reviewing.name", "78RS0008").unwrap();
    assert_eq!(known(&view, "reviewing.address"), "г. Санкт-Петербург, ул. Савушкина, д. 83");
    // One step back takes the name and what came with it.
    let view = desk.undo(&id).unwrap();
    assert_eq!(known(&view, "reviewing.name"), "Приморский районный суд Санкт-Петербурга");
    assert!(view.findings.iter().any(|finding| finding.code == "address_not_confirmed"));
    assert!(matches!(desk.take_entry(&id, "reviewing.name", "moon"), Err(Error::NoEntry(_))));
    assert_eq!(
        known(&desk.open_case(&id).unwrap(), "reviewing.name"),
        "Приморский районный суд Санкт-Петербурга"
    );
}

#[test]
fn a_prosecutor_is_written_by_post() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path(), 1);
    let id = desk.new_from_example("held-past-48h").unwrap().id;
    desk.choose_document(&id, "detention-complaint-prosecutor").unwrap();
    let offered = desk.suggest(&id, "prosecutor.post", "город санкт").unwrap();
    assert_eq!(offered.rows.first().map(|row| row.id.as_str()), Some("pro-spb"));
    let view = desk.take_entry(&id, "prosecutor.post", "pro-spb").unwrap();
    assert_eq!(known(&view, "prosecutor.post"), "прокурор города Санкт-Петербурга");
}

#[test]
fn rows_of_the_user_are_kept_changed_offered_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let id = {
        let desk = desk(folder.path(), 1);
        let id = desk.new_from_example("stateless-in-centre").unwrap().id;
        desk.answer(&id, "reviewing.address", typed("443000, г. Самара, ул. Мориса Тореза, д. 1")).unwrap();
        let kept = desk.keep_answer(&id, "reviewing.name").unwrap();
        assert_eq!((kept.own, kept.kind.as_str(), kept.confidence.as_str()), (true, "district_court", "own"));
        assert_eq!(kept.address.as_deref(), Some("443000, г. Самара, ул. Мориса Тореза, д. 1"));
        // Kept once more, the same row is changed and no second one made.
        desk.answer(&id, "reviewing.address", typed("443000, г. Самара, ул. Мориса Тореза, д. 2")).unwrap();
        assert_eq!(desk.keep_answer(&id, "reviewing.name").unwrap().id, kept.id);
        id
    };
    let desk = desk(folder.path(), 50);
    let own = desk.own_directory().unwrap();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].address.as_deref(), Some("443000, г. Самара, ул. Мориса Тореза, д. 2"));
    let offered = desk.suggest(&id, "reviewing.name", "советский самар").unwrap();
    assert!(offered.rows[0].own, "{:?}", offered.rows);
    let other = desk.new_case().unwrap().id;
    let view = desk.take_entry(&other, "reviewing.name", &own[0].id).unwrap();
    assert_eq!(known(&view, "reviewing.name"), "Советский районный суд г. Самары");
    let input = |id: Option<&str>, kind: &str, name: &str| OwnEntryInput {
        id: id.map(str::to_owned),
        kind: kind.to_owned(),
        name: name.to_owned(),
        address: String::new(),
        note: "  ".to_owned(),
    };
    let changed =
        desk.put_own_entry(&input(Some(&own[0].id), "regional_court", "Самарский областной суд")).unwrap();
    assert_eq!((changed.id, changed.note, changed.address_confirmed), (own[0].id.clone(), None, false));
    assert!(matches!(desk.put_own_entry(&input(None, "moon", "Суд")), Err(Error::NoKind { .. })));
    assert!(matches!(desk.put_own_entry(&input(None, "district_court", " ")), Err(Error::NoName)));
    assert!(matches!(
        desk.put_own_entry(&input(Some("moon"), "district_court", "Суд")),
        Err(Error::NoEntry(_))
    ));
    // The address that a former choice left is not kept under another name.
    desk.take_entry(&other, "reviewing.name", "78RS0002").unwrap();
    desk.answer(&other, "reviewing.name", typed("Автозаводский районный суд г. Тольятти")).unwrap();
    let kept = desk.keep_answer(&other, "reviewing.name").unwrap();
    assert_eq!((kept.address.as_deref(), kept.own), (None, true));
    desk.remove_own_entry(&kept.id).unwrap();
    desk.remove_own_entry(&own[0].id).unwrap();
    assert!(desk.own_directory().unwrap().is_empty());
    assert!(matches!(desk.remove_own_entry(&own[0].id), Err(Error::NoEntry(_))));
}
