//! The desk as a whole: searching, narrowing, closing, the month, the printed list.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::path::Path;
use std::sync::Arc;

use himoya_casework::Desk;
use himoya_casework::wire::{AnswerInput, DeskFilter, DeskGroup, DeskQuery, Shelf};
use support::Machine;

fn desk(folder: &Path) -> (Desk, Arc<Machine>) {
    let machine = Arc::new(Machine::at("2026-11-13T09:00:00Z"));
    (support::desk(folder, machine.clone()), machine)
}

fn answer(desk: &Desk, id: &str, path: &str, text: &str) {
    desk.answer(id, path, AnswerInput::Typed { text: text.to_owned() }).unwrap();
}

fn named(desk: &Desk, family: &str, given: &str) -> String {
    let id = desk.new_case().unwrap().id;
    answer(desk, &id, "client.name.family", family);
    answer(desk, &id, "client.name.given", given);
    id
}

fn found(desk: &Desk, query: DeskQuery) -> Vec<String> {
    desk.listed(&query).unwrap().rows.into_iter().map(|row| row.id).collect()
}

fn text(text: &str) -> DeskQuery {
    DeskQuery { text: text.to_owned(), ..DeskQuery::default() }
}

#[test]
fn a_name_is_found_in_any_spelling_and_a_number_by_its_part() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, _) = desk(folder.path());
    let jamshed = named(&desk, "Ҳакимов", "Ҷамшед");
    let otkir = named(&desk, "Yuldashev", "Oʻtkir");
    answer(&desk, &jamshed, "ruling.number", "5-118/2026");
    for (query, expected) in [
        ("хакимов", &jamshed),
        ("Khakimov", &jamshed),
        ("джамшед", &jamshed),
        ("dzhamshed hak", &jamshed),
        ("118/20", &jamshed),
        ("ха дж", &jamshed),
        ("Уткир", &otkir),
        ("юлдашев", &otkir),
        ("Yu", &otkir),
    ] {
        // Two letters look at the beginnings of names as they are written.
        let expected: &[String] = if query == "ха дж" { &[] } else { std::slice::from_ref(expected) };
        assert_eq!(found(&desk, text(query)), expected, "{query}");
    }
    assert_eq!(found(&desk, text("")).len(), 2);
    // What was changed is found at once, and the name before is not.
    answer(&desk, &otkir, "client.name.family", "Рахимов");
    assert_eq!(found(&desk, text("rahimov")), [otkir]);
    assert!(found(&desk, text("юлдашев")).is_empty());
}

#[test]
fn a_closed_case_leaves_the_desk_and_is_still_found() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, _) = desk(folder.path());
    let (kept, closed) = (named(&desk, "Назаров", "Умед"), named(&desk, "Каримова", "Зарина"));
    let start = desk.close_case(&closed).unwrap();
    assert_eq!(start.cases.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), [kept.as_str()]);
    assert_eq!((start.sides.on_desk, start.sides.archived), (1, 1));
    let archive = || DeskQuery { shelf: Shelf::Archive, ..DeskQuery::default() };
    assert_eq!(found(&desk, archive()), std::slice::from_ref(&closed));
    let rows = desk.listed(&text("karimova")).unwrap().rows;
    assert!(rows.len() == 1 && rows[0].closed_at.is_some(), "found from the desk, with its mark");
    assert!(desk.open_case(&closed).is_ok());
    assert_eq!(desk.reopen_case(&closed).unwrap().cases.len(), 2);
    assert!(found(&desk, archive()).is_empty());
    // The bin stands beside it.
    desk.remove_case(&closed).unwrap();
    let bin = DeskQuery { shelf: Shelf::Bin, ..DeskQuery::default() };
    let view = desk.listed(&bin).unwrap();
    assert!(view.rows.len() == 1 && view.rows[0].removed_at.is_some() && view.sides.binned == 1);
    assert_eq!(view.rows[0].title, "Каримова Зарина");
    assert!(found(&desk, text("karimova")).is_empty());
}

#[test]
fn the_desk_is_narrowed_by_what_is_next_by_article_by_body_and_by_day() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, machine) = desk(folder.path());
    let empty = named(&desk, "Назаров", "Умед");
    let student = desk.new_from_example("student-expelled").unwrap().id;
    let next =
        || desk.start().unwrap().cases.into_iter().find(|row| row.id == student).unwrap().next.unwrap();
    let day = next().left.day;
    let narrowed = |change: &dyn Fn(&mut DeskQuery)| {
        let mut query = DeskQuery::default();
        change(&mut query);
        found(&desk, query)
    };
    let (empty, student) = (std::slice::from_ref(&empty), std::slice::from_ref(&student));
    assert_eq!(narrowed(&|q| q.filter = Some(DeskFilter::Undated)), empty);
    assert_eq!(narrowed(&|q| q.samples = Some(true)), student);
    assert_eq!(narrowed(&|q| q.samples = Some(false)), empty);
    assert_eq!(narrowed(&|q| q.article = Some("18.8".to_owned())), student);
    assert_eq!(narrowed(&|q| q.day = Some(day.clone())), student);
    assert!(narrowed(&|q| q.filter = Some(DeskFilter::Filed)).is_empty());
    let sides = desk.start().unwrap().sides;
    let place = sides.places[0].value.clone();
    assert_eq!(narrowed(&|q| q.place = Some(place.clone())), student);
    assert_eq!((sides.articles[0].value.as_str(), sides.articles[0].count, sides.samples), ("18.8", 1, 1));
    // Midnights pass, and its group follows without any change of the case.
    let group = || desk.start().unwrap().cases.iter().find(|row| row.id == student[0]).unwrap().group;
    assert_eq!(group(), DeskGroup::Later);
    machine.wait(3 * 24 * 60 * 60);
    assert_eq!(group(), DeskGroup::NextWeek);
}

#[test]
fn a_month_has_whole_weeks_and_every_safe_moment_once() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, _) = desk(folder.path());
    let id = desk.new_from_example("student-expelled").unwrap().id;
    let month = desk.month(None).unwrap();
    assert_eq!(
        (month.first.as_str(), month.before.as_str(), month.after.as_str()),
        ("2026-11-01", "2026-10-01", "2026-12-01")
    );
    assert!(month.weeks.iter().all(|week| week.len() == 7));
    // November 2026 begins on a Sunday.
    assert_eq!((month.weeks[0][0].day.as_str(), month.weeks[0][0].within), ("2026-10-26", false));
    let days: Vec<_> = month.weeks.concat();
    assert_eq!(
        days.iter().filter(|day| day.today).map(|day| day.day.as_str()).collect::<Vec<_>>(),
        ["2026-11-13"]
    );
    let next = desk.start().unwrap().cases[0].next.clone().unwrap();
    let on = days.iter().find(|day| day.day == next.left.day).unwrap();
    assert!(on.terms.iter().any(|term| term.case == id && term.title == next.title));
    desk.close_case(&id).unwrap();
    assert!(desk.month(Some("2026-11-30")).unwrap().weeks.concat().iter().all(|day| day.terms.is_empty()));
    assert_eq!(desk.month(Some("no day")).unwrap().first, "2026-11-01");
}

#[test]
fn the_printed_list_is_a_pdf_and_the_finder_names_cases_and_papers() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, _) = desk(folder.path());
    let id = desk.new_from_example("student-expelled").unwrap().id;
    for n in 0..60 {
        named(&desk, &format!("Назаров{}", "а".repeat(n % 3)), "Умед");
    }
    let path = folder.path().join("list.pdf");
    for names in [false, true] {
        let saved = desk.save_list(&DeskQuery::default(), names, &path).unwrap();
        assert!(saved.pages >= 2 && std::fs::read(&path).unwrap().starts_with(b"%PDF"));
    }
    assert!(!desk.list_file_name().contains("Назаров"));
    let view = desk.find("жалоб").unwrap();
    assert!(!view.documents.is_empty() && view.documents.len() <= 8);
    let title = desk.start().unwrap().cases.iter().find(|row| row.id == id).unwrap().title.clone();
    assert_eq!(desk.find(&title).unwrap().cases[0].id, id);
}
