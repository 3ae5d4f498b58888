//! Names are read once and locked: the card of a person, a relative and a body, its forms in the papers, and the way back.

mod support;

use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{AnswerInput, CaseView, NameCard, NameFormsInput, NameState};
use himoya_casework::{Desk, Error};
use support::Machine;

fn desk(folder: &Path) -> Desk {
    support::desk(folder, Arc::new(Machine::at("2026-11-18T09:00:00Z")))
}

fn typed(text: &str) -> AnswerInput {
    AnswerInput::Typed { text: text.to_owned() }
}

fn card<'a>(view: &'a CaseView, id: &str) -> Option<&'a NameCard> {
    view.names.iter().find(|card| card.id == id)
}

fn state(view: &CaseView, id: &str) -> Option<NameState> {
    card(view, id).map(|card| card.state)
}

fn forms(
    genitive: &str,
    dative: &str,
    accusative: &str,
    instrumental: &str,
    prepositional: &str,
) -> NameFormsInput {
    let own = str::to_owned;
    NameFormsInput {
        genitive: own(genitive),
        dative: own(dative),
        accusative: own(accusative),
        instrumental: own(instrumental),
        prepositional: own(prepositional),
    }
}

fn has(view: &CaseView, code: &str) -> bool {
    view.findings.iter().any(|finding| finding.code == code)
}

/// Where the client's forms are kept.
const CLIENT: &str = "client.name.forms";

/// The name of the worked case as its bearer declines it: the family name never changes.
fn unchanged() -> NameFormsInput {
    forms(
        "Шарифзода Далера Меҳрубоновича",
        "Шарифзода Далеру Меҳрубоновичу",
        "Шарифзода Далера Меҳрубоновича",
        "Шарифзода Далером Меҳрубоновичем",
        "Шарифзода Далере Меҳрубоновиче",
    )
}

#[test]
fn a_doubtful_name_is_asked_in_six_sentences() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = desk.new_from_example("family-expelled").unwrap();
    let card = card(&view, CLIENT).unwrap();
    assert_eq!((card.state, card.beside.as_str()), (NameState::Doubtful, "client.name.family"));
    assert_eq!(card.findings, ["name_by_rule"]);
    let read: Vec<String> =
        card.rows.iter().map(|row| format!("{}{}{}", row.before, row.text, row.after)).collect();
    assert_eq!(read[0], "Шарифзода Далер Меҳрубонович обжалует постановление.");
    assert_eq!(read[1], "Жалоба подана в интересах Шарифзоды Далера Меҳрубоновича.");
    assert_eq!(read[2], "Копию вручить Шарифзоде Далеру Меҳрубоновичу.");
    assert_eq!(read.len(), 6);
    assert!(card.rows[1].doubtful && !card.rows[0].doubtful);
}

#[test]
fn confirmed_forms_stand_in_every_paper_until_they_are_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    desk.answer(&id, "filing.signed_by", typed("representative")).unwrap();
    let text = |document: &str| {
        desk.choose_document(&id, document).unwrap();
        desk.preview(&id).unwrap().text.replace('\u{a0}', " ")
    };
    let before = text("interpreter-motion");
    assert!(before.contains("Шарифзоды Далера Меҳрубоновича") && before.contains("Шарифзоды Д. М."));
    let view = desk.confirm_name(&id, CLIENT, &unchanged()).unwrap();
    assert_eq!(state(&view, CLIENT), Some(NameState::Confirmed));
    assert!(!has(&view, "name_by_rule") && !has(&view, "name_forms_stale"));
    // Also where the name is shortened, and in a paper that was not open when the forms were confirmed.
    for document in ["interpreter-motion", "admit-defender", "protocol-remarks"] {
        let after = text(document);
        assert!(!after.contains("Шарифзоды Д") && !after.contains("Шарифзоде Д"), "{document}");
    }
    assert!(text("interpreter-motion").contains("Шарифзода Далера Меҳрубоновича"));
    let view = desk.withdraw_name(&id, CLIENT).unwrap();
    assert_eq!(state(&view, CLIENT), Some(NameState::Doubtful));
    assert!(text("interpreter-motion").contains("Шарифзоды Далера Меҳрубоновича"));
}

#[test]
fn confirming_is_one_step_and_undo_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    desk.confirm_name(&id, CLIENT, &unchanged()).unwrap();
    assert_eq!(state(&desk.undo(&id).unwrap(), CLIENT), Some(NameState::Doubtful));
    let view = desk.redo(&id).unwrap();
    assert_eq!(card(&view, CLIENT).unwrap().rows[4].text, "Шарифзода Далером Меҳрубоновичем");
}

#[test]
fn no_empty_form_is_locked_and_no_other_name() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = desk.new_from_example("family-expelled").unwrap();
    let empty = NameFormsInput { dative: " \u{200b} ".to_owned(), ..unchanged() };
    assert!(matches!(desk.confirm_name(&view.id, CLIENT, &empty), Err(Error::NoForm)));
    assert!(matches!(
        desk.confirm_name(&view.id, "ties.family.7.forms", &unchanged()),
        Err(Error::NoFact(_))
    ));
    assert!(matches!(desk.withdraw_name(&view.id, "client.name"), Err(Error::NoFact(_))));
    assert_eq!(state(&desk.open_case(&view.id).unwrap(), CLIENT), Some(NameState::Doubtful));
}

#[test]
fn a_name_changed_afterwards_makes_its_forms_stale() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    desk.confirm_name(&id, CLIENT, &unchanged()).unwrap();
    let view = desk.answer(&id, "client.name.family", typed("Ҳакимов")).unwrap();
    let card = card(&view, CLIENT).unwrap();
    assert_eq!(
        (card.state, card.findings.as_slice()),
        (NameState::Stale, &["name_forms_stale".to_owned()][..])
    );
    // The card offers the new name, not the forms of the old one.
    assert_eq!(card.rows[1].text, "Ҳакимова Далера Меҳрубоновича");
}

#[test]
fn a_certain_name_has_a_card_and_one_without_sex_has_none() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_case().unwrap().id;
    desk.answer(&id, "client.name.family", typed("Каримов")).unwrap();
    let view = desk.answer(&id, "client.name.given", typed("Улугбек")).unwrap();
    assert_eq!(state(&view, CLIENT), None);
    let view = desk.answer(&id, "client.sex", typed("male")).unwrap();
    assert_eq!(state(&view, CLIENT), Some(NameState::ByRule));
}

#[test]
fn a_relative_whom_the_paper_declines_is_asked_too() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("family-expelled").unwrap().id;
    let wife = "ties.family.0.forms";
    let view = desk.open_case(&id).unwrap();
    assert_eq!(card(&view, wife).unwrap().beside, "ties.family.0.name");
    assert_eq!(state(&view, wife), Some(NameState::Doubtful));
    assert!(has(&view, "relative_by_rule"));
    let name = "Шарифзода Мадин";
    let full = |ending: &str, patronymic: &str| format!("{name}{ending} {patronymic}");
    let own = forms(
        &full("ы", "Олимовны"),
        &full("е", "Олимовне"),
        &full("у", "Олимовну"),
        &full("ой", "Олимовной"),
        &full("е", "Олимовне"),
    );
    let view = desk.confirm_name(&id, wife, &own).unwrap();
    assert_eq!(state(&view, wife), Some(NameState::Confirmed));
    assert!(desk.preview(&id).unwrap().text.contains("Шарифзода Мадиной Олимовной (женой)"));
    // A paper that declines nobody of the family asks for nobody.
    let view = desk.choose_document(&id, "protocol-remarks").unwrap();
    assert_eq!(state(&view, "ties.family.1.forms"), None);
    assert!(!has(&view, "relative_by_rule"));
}

#[test]
fn a_body_of_which_the_grammar_is_unsure_is_locked_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_from_example("student-expelled").unwrap().id;
    let body = "reviewing.name";
    let view = desk.answer(&id, body, typed("Страж порядка Приреченска")).unwrap();
    assert_eq!(state(&view, body), Some(NameState::Doubtful));
    assert!(card(&view, body).unwrap().findings.contains(&"body_by_rule".to_owned()));
    let form = |head: &str| format!("{head} порядка Приреченска");
    let own = forms(&form("Стража"), &form("Стражу"), &form("Стража"), &form("Стражем"), &form("Страже"));
    let view = desk.confirm_name(&id, body, &own).unwrap();
    assert_eq!(state(&view, body), Some(NameState::Confirmed));
    assert!(!has(&view, "body_by_rule"));
    assert!(desk.preview(&id).unwrap().text.replace('\u{a0}', " ").contains("Стража порядка Приреченска"));
    // The forms belong to the name: another one is asked anew, and the first is remembered.
    let view = desk.answer(&id, body, typed("Щит Приреченска")).unwrap();
    assert_eq!(state(&view, body), Some(NameState::Doubtful));
    let view = desk.answer(&id, body, typed("Страж порядка Приреченска")).unwrap();
    assert_eq!(state(&view, body), Some(NameState::Confirmed));
    assert_eq!(state(&desk.withdraw_name(&id, body).unwrap(), body), Some(NameState::Doubtful));
}

#[test]
fn a_question_of_a_group_is_narrowed_where_it_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = desk.new_case().unwrap().id;
    let asked = |view: &CaseView, path: &str| {
        view.steps.iter().flat_map(|step| &step.questions).any(|question| question.path == path)
    };
    let view = desk.choose_document(&id, "interpreter-motion").unwrap();
    assert!(asked(&view, "client.name.family") && !asked(&view, "client.name.in_ruling"));
    assert!(!asked(&view, "reviewing.name"));
    let view = desk.answer(&id, "ruling.made_on", typed("10.11.2026")).unwrap();
    assert!(asked(&view, "client.name.in_ruling") && asked(&view, "reviewing.name"));
}
