//! Raid mode of the window: an event, its people as a grid, marks, and packets made while the window works on.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{
    AnswerInput, BatchDone, DeskQuery, HandOverInput, HandOverLock, HandOverPurpose, LockReason,
    PersonOutcome, PrintOrder, RaidHas, RaidMark, RaidPerson, RaidState, RaidView, Shelf,
};
use himoya_casework::{Desk, Error, Office, Vault};
use support::Machine;

const NOW: &str = "2026-11-21T08:00:00Z";
const PHRASE: &str = "верблюд сорок кастрюля";

fn desk(folder: &Path) -> Desk {
    support::desk(folder, Arc::new(Machine::at(NOW).going_on()))
}

/// Another desk over the same folder needs other names.
fn again(folder: &Path) -> Desk {
    support::desk(folder, Arc::new(Machine::at(NOW).named("later", 1).going_on()))
}

fn vault(folder: &Path, name: &str) -> Vault {
    let machine = Arc::new(Machine::at(NOW).named(name, 1).going_on());
    let vault = Vault::new(Office::open().unwrap(), folder.join(name), folder.join("none"), machine);
    vault.create(PHRASE).unwrap();
    vault
}

fn answer(desk: &Desk, case: &str, path: &str, text: &str) {
    desk.answer(case, path, AnswerInput::Typed { text: text.to_owned() }).unwrap();
}

/// A raid whose event says what the papers need; its only paper asks for an interpreter.
fn raid(desk: &Desk, people: &str) -> RaidView {
    let view = desk.raid_new().unwrap();
    for (path, text) in [
        ("detention.brought_on", "20.11.2026"),
        ("detention.brought_at", "08:40"),
        ("detention.body", "ОМВД России по району Северный"),
        ("custody.place", "ОП № 1"),
        ("offence.article", "18.8"),
        ("authority.body", "ОМВД России по району Северный"),
        ("filing.on", "21.11.2026"),
        ("filing.signed_by", "client"),
    ] {
        answer(desk, &view.case, path, text);
    }
    desk.raid_documents(&view.id, &["interpreter-motion".to_owned()]).unwrap();
    desk.raid_paste(&view.id, None, 0, people).unwrap()
}

const THREE: &str = "ФИО\tГражданство\tДата рождения\tРодной язык\tДоставлен (час)\tГде держат\n\
                     Алиев Али Валиевич\tТаджикистан\t04.07.1991\tтадж.\t\t\n\
                     Каримова Зарина\tУзбекистан\t1987\tузб.\t06:15\tОП № 2\n\
                     Имомов Рустам\tТаджикистан\t30.02.2000\tтадж.\t\t\n";

fn person(view: &RaidView, number: usize) -> &RaidPerson {
    &view.people[number - 1]
}

fn column(view: &RaidView, title: &str) -> usize {
    view.columns.iter().position(|column| column.title == title).unwrap()
}

fn code<T>(answer: Result<T, Error>) -> &'static str {
    answer.err().map_or("none", |error| error.code())
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, below: &str, into: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{name}/"), into);
            } else {
                into.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, "", &mut all);
    all
}

#[test]
fn a_new_raid_has_its_columns_and_papers_and_its_event_is_no_case_of_a_person() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let other = desk.new_from_example("student-expelled").unwrap().id;
    let view = raid(&desk, THREE);
    assert!(!view.title.is_empty() && view.documents.iter().filter(|one| one.chosen).count() == 1);
    assert_eq!(desk.raids().unwrap().iter().map(|row| row.people).collect::<Vec<_>>(), [3]);
    let start = desk.start().unwrap();
    assert_eq!(start.cases.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), [other.as_str()]);
    assert_eq!(start.sides.on_desk, 1);
    for text in ["Северный", "ОМВД", "Каримова", ""] {
        let query = DeskQuery { text: text.to_owned(), ..DeskQuery::default() };
        let found = desk.listed(&query).unwrap().rows;
        assert!(found.iter().all(|row| row.id != view.case), "«{text}» finds the event");
    }
    assert!(desk.find("Северный").unwrap().cases.is_empty());
    let weeks = desk.month(Some("2026-11-21")).unwrap().weeks;
    assert!(weeks.iter().flatten().flat_map(|day| &day.terms).all(|term| term.case != view.case));
    let calendar = folder.path().join("terms.ics");
    desk.save_calendar(None, &calendar).unwrap();
    let of_person = fs::read_to_string(&calendar).unwrap();
    desk.raid_remove(&view.id).unwrap();
    desk.save_calendar(None, &calendar).unwrap();
    assert_eq!(
        of_person.matches("BEGIN:VEVENT").count(),
        fs::read_to_string(&calendar).unwrap().matches("BEGIN:VEVENT").count()
    );
}

#[test]
fn what_is_typed_is_read_and_what_cannot_be_read_stays_as_it_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = raid(&desk, THREE);
    let born = column(&view, "Дата рождения");
    assert_eq!(person(&view, 1).name, "Алиев Али Валиевич");
    assert_eq!((person(&view, 2).own_hour, person(&view, 2).own_place), (true, true));
    assert_eq!((person(&view, 1).own_hour, person(&view, 1).own_place), (false, false));
    let broken = person(&view, 3);
    assert_eq!((broken.state, view.counts.broken), (RaidState::Broken, 1));
    assert_eq!(broken.cells[born].text, "30.02.2000");
    assert!(broken.cells[born].trouble.as_ref().unwrap().contains("30.02.2000"));
    assert!(person(&view, 1).cells.iter().all(|cell| cell.trouble.is_none()), "others are not touched by it");
    let view = desk.raid_put(&view.id, &broken.id, born, "28.02.2000").unwrap();
    assert_ne!(person(&view, 3).state, RaidState::Broken);
    assert_eq!(code(desk.raid_put(&view.id, "nobody", 0, "x")), "no_cell");
    assert_eq!(code(desk.raid_put(&view.id, &broken.id, 999, "x")), "no_cell");
}

#[test]
fn a_block_fills_cells_adds_rows_and_brings_its_own_titles() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = raid(&desk, THREE);
    let first = view.people[2].id.clone();
    let view = desk.raid_paste(&view.id, Some(&first), 1, "Киргизия\t1990\nУзбекистан\t1991\n").unwrap();
    assert_eq!(view.people.len(), 4);
    assert_eq!(person(&view, 3).cells[1].text, "Киргизия");
    assert_eq!(person(&view, 4).cells[2].text, "1991");
    assert_eq!(person(&view, 4).state, RaidState::Broken, "nobody has no name");
    // Another table has other columns in another order.
    let view = desk.raid_paste(&view.id, None, 0, "Телефон\tФ.И.О.\n+7 900\tНазаров Умед\n").unwrap();
    let (names, phone) = (column(&view, "ФИО"), column(&view, "Телефон"));
    assert_eq!(
        (person(&view, 5).cells[names].text.as_str(), person(&view, 5).cells[phone].text.as_str()),
        ("Назаров Умед", "+7 900")
    );
    assert_eq!(view.columns.len(), 7);
    // What has no column gets one; nothing that was pasted is dropped.
    let row = view.people[4].id.clone();
    let view = desk.raid_paste(&view.id, Some(&row), 6, "+7 901\tлишнее").unwrap();
    assert_eq!(view.columns.last().unwrap().means, "unknown");
    assert_eq!(person(&view, 5).cells.last().unwrap().text, "лишнее");
    let row = view.people[4].id.clone();
    let view = desk.raid_remove_rows(&view.id, &[row]).unwrap();
    assert_eq!(view.people.len(), 4);
    let view = desk.raid_add_row(&view.id, Some(&view.people[0].id.clone())).unwrap();
    assert!(person(&view, 2).name.is_empty() && person(&view, 3).name == "Каримова Зарина");
    assert_eq!(view.counts.broken, 1, "an empty row is nobody yet");
}

#[test]
fn a_table_is_taken_in_and_its_titles_are_remembered_for_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let table = "ФИО;Кличка;Дата рождения\nАлиев Али;Борода;04.07.1991\nКаримов Карим;;1990\n";
    let done = desk.raid_import(None, "Список 21.11.csv", table.as_bytes()).unwrap();
    assert_eq!((done.people, done.unknown.as_slice()), (2, ["Кличка".to_owned()].as_slice()));
    let view = desk.raid_open(&done.id).unwrap();
    assert_eq!((view.title.as_str(), view.people.len()), ("Список 21.11", 2));
    assert_eq!(code(desk.raid_column(&view.id, 1, "client.beard")), "no_meaning");
    let view = desk.raid_column(&view.id, 1, "note").unwrap();
    assert_eq!(view.columns[1].means, "note");
    let view = desk.raid_column(&view.id, 2, "").unwrap();
    assert_eq!(view.columns[2].means, "ignored");
    let more =
        desk.raid_import(Some(&view.id), "ещё.csv", table.replace("Али;", "Вали;").as_bytes()).unwrap();
    assert_eq!(more.people, 2);
    assert_eq!(desk.raid_open(&view.id).unwrap().people.len(), 4);
    drop(desk);
    let later = again(folder.path());
    let next = later.raid_import(None, "другой.csv", table.as_bytes()).unwrap();
    let means: Vec<&str> = next.columns.iter().map(|column| column.means.as_str()).collect();
    assert_eq!(means, ["full_name", "note", "ignored"]);
    assert_eq!(code(later.raid_import(None, "пусто.csv", b"\n")), "table_no_rows");
    let lost = later
        .raid_import(None, "x.csv", "ФИО;Паспорт\nАлиев Али;401234567890123…\nКаримов;4\n".as_bytes())
        .unwrap();
    let view = later.raid_open(&lost.id).unwrap();
    assert!(person(&view, 1).findings.iter().any(|one| one.code == "digits_lost"));
}

#[test]
fn every_step_is_undone_and_done_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = raid(&desk, THREE);
    let id = view.id.clone();
    let texts = |view: &RaidView| -> Vec<Vec<String>> {
        view.people.iter().map(|one| one.cells.iter().map(|cell| cell.text.clone()).collect()).collect()
    };
    let mut states = vec![texts(&view)];
    for step in 0..55 {
        // Rows take turns, so that no two steps are one typing.
        let row = view.people[step % 3].id.clone();
        states.push(texts(&desk.raid_put(&id, &row, 1, &format!("страна {step}")).unwrap()));
    }
    drop(desk);
    let desk = again(folder.path());
    assert_eq!(texts(&desk.raid_open(&id).unwrap()), *states.last().unwrap());
    for state in states.iter().rev().skip(1) {
        assert_eq!(texts(&desk.raid_undo(&id).unwrap()), *state);
    }
    for state in &states[1..] {
        assert_eq!(texts(&desk.raid_redo(&id).unwrap()), *state);
    }
    assert!(!desk.raid_redo(&id).unwrap().can_redo);
    // A new step cuts what could have been done again.
    desk.raid_undo(&id).unwrap();
    assert!(!desk.raid_rename(&id, "Рынок «Северный»").unwrap().can_redo);
    // Typing in one cell is one step.
    let row = view.people[0].id.clone();
    let before = texts(&desk.raid_open(&id).unwrap());
    for text in ["Т", "Та", "Таджикистан"] {
        desk.raid_put(&id, &row, 1, text).unwrap();
    }
    assert_eq!(texts(&desk.raid_undo(&id).unwrap()), before);
}

#[test]
fn marks_lead_to_filing_stay_with_their_rows_and_fall_when_the_row_changes() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = raid(&desk, THREE);
    let id = view.id.clone();
    let rows: Vec<String> = view.people.iter().map(|one| one.id.clone()).collect();
    let view = desk.raid_mark(&id, &rows, RaidMark::Approved, true).unwrap();
    let approved: Vec<bool> = view.people.iter().map(|one| one.approved).collect();
    assert_eq!(approved, [true, true, false], "a row that cannot be read is not approved with the others");
    assert_eq!((person(&view, 1).state, view.counts.unsigned), (RaidState::Unsigned, 2));
    let view = desk.raid_mark(&id, &rows[..1], RaidMark::Signed, true).unwrap();
    assert_eq!((person(&view, 1).state, view.counts.ready), (RaidState::Ready, 1));
    let view = desk.raid_mark(&id, &rows[..1], RaidMark::Filed, true).unwrap();
    assert_eq!((person(&view, 1).state, view.counts.filed), (RaidState::Filed, 1));
    // The rows move: one is taken out, and one is put between.
    desk.raid_remove_rows(&id, &rows[2..]).unwrap();
    let view = desk.raid_add_row(&id, Some(&rows[0])).unwrap();
    assert_eq!((person(&view, 1).state, person(&view, 3).approved), (RaidState::Filed, true));
    assert_eq!(desk.raid_open(&id).unwrap().people[2].id, rows[1]);
    let view = desk.raid_put(&id, &rows[1], 1, "Киргизия").unwrap();
    assert!(!person(&view, 3).approved, "what was approved said something else");
    assert!(desk.raid_undo(&id).unwrap().people[2].approved);
    assert!(!desk.raid_mark(&id, &rows[1..2], RaidMark::Approved, false).unwrap().people[2].approved);
}

#[test]
fn a_change_of_the_event_reaches_everybody_but_those_who_have_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = raid(&desk, THREE);
    let (_, id) = (&view.case, view.id.clone());
    answer(&desk, &view.case, "custody.place", "ОП № 2");
    let view = desk.raid_open(&id).unwrap();
    assert!(!person(&view, 2).own_place, "what all have now is no exception");
    assert!(
        view.event
            .iter()
            .any(|line| line.fact == "custody.place" && line.value == "ОП № 2" && !line.label.is_empty())
    );
    let states = |view: &RaidView| view.people.iter().map(|one| one.state).collect::<Vec<_>>();
    let before = states(&view);
    for (path, text) in [
        ("filing.signed_by", "representative"),
        ("representative.kind", "defender"),
        ("representative.family", "Зимина"),
    ] {
        answer(&desk, &view.case, path, text);
    }
    let view = desk.raid_open(&id).unwrap();
    assert_eq!(states(&view), [RaidState::NoPower, RaidState::NoPower, RaidState::Broken]);
    assert_eq!((view.counts.no_power, person(&view, 1).power), (2, RaidHas::No));
    // One of them has signed a power of attorney; the row says so, and nobody else is meant.
    let view = desk.raid_paste(&id, None, 0, "Доверенность\tФИО\n21.11.2026\tНазаров Умед\n").unwrap();
    assert_eq!((person(&view, 4).power, person(&view, 1).power), (RaidHas::Yes, RaidHas::No));
    assert_ne!(person(&view, 4).state, RaidState::NoPower);
    for _ in 0..3 {
        desk.undo(&view.case).unwrap();
    }
    assert_eq!(states(&desk.raid_open(&id).unwrap())[..3], before[..3]);
}

#[test]
fn an_interpreter_is_missed_when_one_is_needed_and_none_is_there_or_asked() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let people = "ФИО\tПонимает по-русски\nАлиев Али\tплохо\nКаримов Карим\t\n";
    let view = raid(&desk, people);
    assert_eq!(
        (person(&view, 1).interpreter, person(&view, 1).state),
        (RaidHas::No, RaidState::NoInterpreter)
    );
    assert_eq!(person(&view, 2).interpreter, RaidHas::Unknown);
    answer(&desk, &view.case, "process.interpreter_present", "no");
    assert!(desk.raid_open(&view.id).unwrap().breaches.iter().any(|text| text == "Нет переводчика"));
    answer(&desk, &view.case, "process.interpreter_asked", "yes");
    let asked = desk.raid_open(&view.id).unwrap();
    assert_eq!((person(&asked, 1).interpreter, asked.counts.no_interpreter), (RaidHas::No, 0));
    answer(&desk, &view.case, "process.interpreter_present", "yes");
    assert_eq!(person(&desk.raid_open(&view.id).unwrap(), 1).interpreter, RaidHas::Yes);
}

#[test]
fn a_row_that_looks_like_another_is_held_until_somebody_approves_it_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = raid(&desk, "ФИО\tДата рождения\nЭргашев Санжар\t19.02.1999\nErgashev Sanjar\t19.02.1999\n");
    assert_eq!(
        (person(&view, 2).state, person(&view, 2).says.as_str()),
        (RaidState::Repeated, "Похож на строку 1")
    );
    let rows: Vec<String> = view.people.iter().map(|one| one.id.clone()).collect();
    let view = desk.raid_mark(&view.id, &rows, RaidMark::Approved, true).unwrap();
    assert_eq!((person(&view, 1).approved, person(&view, 2).approved), (true, false));
    let view = desk.raid_mark(&view.id, &rows[1..], RaidMark::Approved, true).unwrap();
    assert_eq!(person(&view, 2).state, RaidState::Unsigned);
}

#[test]
fn a_raid_goes_to_the_bin_and_back_with_its_people() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let view = raid(&desk, THREE);
    desk.raid_remove(&view.id).unwrap();
    assert!(desk.raids().unwrap().is_empty());
    assert_eq!(code(desk.raid_open(&view.id)), "no_case");
    let binned = desk.listed(&DeskQuery { shelf: Shelf::Bin, ..DeskQuery::default() }).unwrap().rows;
    assert_eq!((binned.len(), binned[0].title.as_str()), (1, view.title.as_str()));
    let back = desk.raid_restore(&view.id).unwrap();
    assert_eq!((back.people.len(), back.title), (3, view.title));
    assert!(desk.start().unwrap().cases.is_empty());
}

/// Makes the packets to the end and says what came of them.
fn make(vault: &Vault, id: &str, rows: Option<&[String]>, folder: &Path) -> BatchDone {
    let work = vault.raid_begin(id, rows, folder).unwrap();
    vault.raid_work(work, 2);
    vault.raid_progress(id).unwrap().unwrap().over.unwrap()
}

#[test]
fn packets_are_made_of_the_approved_rows_under_the_numbers_of_the_grid() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), "v");
    let view = vault.desk(|desk| Ok(raid(desk, THREE))).unwrap();
    let out = folder.path().join("out");
    let done = make(&vault, &view.id, None, &out);
    let outcomes: Vec<PersonOutcome> = done.people.iter().map(|one| one.outcome).collect();
    assert_eq!(outcomes, [PersonOutcome::Made, PersonOutcome::Made, PersonOutcome::Broken], "{done:?}");
    let progress = vault.raid_progress(&view.id).unwrap().unwrap();
    assert_eq!((progress.done, progress.of, progress.failed, progress.finishing), (3, 3, 1, false));
    assert_eq!(progress.news.iter().map(|one| one.row).collect::<Vec<_>>(), [3]);
    assert!(progress.left_seconds.is_none() && progress.per_second > 0.0);
    let all = files(&out);
    // The second alone: the same folder, the same bytes, and kept from before.
    let second = [view.people[1].id.clone()];
    vault.desk(|desk| desk.raid_mark(&view.id, &second, RaidMark::Approved, true)).unwrap();
    let alone = make(&vault, &view.id, None, &out);
    assert_eq!(
        alone.people.iter().map(|one| (one.row, one.outcome)).collect::<Vec<_>>(),
        [(2, PersonOutcome::Kept)]
    );
    assert_eq!(alone.people[0].folder, done.people[1].folder);
    let packet = |all: &BTreeMap<String, Vec<u8>>| {
        all.iter()
            .filter(|(name, _)| name.contains('/'))
            .map(|(n, b)| (n.clone(), b.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(packet(&files(&out)), packet(&all));
    let ordered = vault.desk(|desk| desk.raid_order(&view.id, PrintOrder::Name)).unwrap();
    assert_eq!((view.order, ordered.order), (PrintOrder::Place, PrintOrder::Name));
    let named = make(&vault, &view.id, Some(&[view.people[0].id.clone()]), &folder.path().join("named"));
    assert_eq!(named.people.len(), 1);
    assert_eq!(code(vault.raid_begin(&view.id, Some(&["nobody".to_owned()]), &out)), "no_cell");
    assert_eq!(code(vault.raid_begin(&view.id, Some(&[]), &out)), "nobody_chosen");
    vault.desk(|desk| desk.raid_documents(&view.id, &[])).unwrap();
    assert_eq!(code(vault.raid_begin(&view.id, None, &out)), "no_documents_chosen");
}

/// Six people who can all be made.
fn six() -> String {
    let line = |name: &str| format!("{name}\tТаджикистан\t1990\tтадж.\n");
    let names =
        ["Алиев Али", "Валиев Вали", "Каримов Карим", "Назаров Умед", "Раҳимов Саид", "Содиқов Шариф"];
    format!("ФИО\tГражданство\tДата рождения\tРодной язык\n{}", names.map(line).concat())
}

#[test]
fn stopped_work_goes_on_and_ends_like_work_that_was_not_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), "v");
    let id = vault.desk(|desk| Ok(raid(desk, &six()).id)).unwrap();
    let (whole, parts) = (folder.path().join("whole"), folder.path().join("parts"));
    make(&vault, &id, None, &whole);
    // Stopped before anything was made.
    let work = vault.raid_begin(&id, None, &parts).unwrap();
    assert_eq!(code(vault.raid_begin(&id, None, &parts)), "raid_making");
    vault.raid_stop(&id).unwrap();
    vault.raid_work(work, 1);
    let done = vault.raid_progress(&id).unwrap().unwrap().over.unwrap();
    assert!(done.stopped && done.files.is_empty());
    assert!(files(&parts).keys().all(|name| name.starts_with('.')), "{:?}", files(&parts).keys());
    // Stopped somewhere in the middle, whenever that is.
    std::thread::scope(|scope| {
        let work = vault.raid_begin(&id, None, &parts).unwrap();
        let making = scope.spawn(|| vault.raid_work(work, 1));
        while vault.raid_progress(&id).unwrap().unwrap().done == 0 {
            std::thread::yield_now();
        }
        vault.raid_stop(&id).unwrap();
        making.join().unwrap();
    });
    let made = files(&parts).keys().filter(|name| name.contains('/')).count();
    assert!(made > 0);
    let done = make(&vault, &id, None, &parts);
    assert!(!done.stopped && done.people[0].outcome == PersonOutcome::Kept);
    assert_eq!(files(&parts), files(&whole));
}

#[test]
fn a_vault_that_is_locked_stops_the_work_and_leaves_nothing_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), "v");
    let id = vault.desk(|desk| Ok(raid(desk, &six()).id)).unwrap();
    let (whole, parts) = (folder.path().join("whole"), folder.path().join("parts"));
    make(&vault, &id, None, &whole);
    // Begun, and locked before a thread has taken it up.
    let work = vault.raid_begin(&id, None, &folder.path().join("none")).unwrap();
    vault.lock(LockReason::Command);
    vault.raid_work(work, 1);
    assert!(files(&folder.path().join("none")).keys().all(|name| name.starts_with('.')));
    vault.unlock(PHRASE, false).unwrap();
    assert!(vault.raid_progress(&id).unwrap().is_none(), "nothing is shown of it after the lock");
    std::thread::scope(|scope| {
        let work = vault.raid_begin(&id, None, &parts).unwrap();
        let making = scope.spawn(|| vault.raid_work(work, 1));
        while vault.raid_progress(&id).unwrap().is_some_and(|at| at.done == 0) {
            std::thread::yield_now();
        }
        vault.lock(LockReason::Idle);
        assert_eq!(code(vault.raid_progress(&id)), "vault_locked");
        making.join().unwrap();
    });
    let (all, left) = (files(&whole), files(&parts));
    for (name, bytes) in left.iter().filter(|(name, _)| name.contains('/')) {
        assert!(!name.starts_with('.'), "{name} was begun and not ended");
        assert_eq!(all.get(name), Some(bytes), "{name}");
    }
    vault.unlock(PHRASE, false).unwrap();
    make(&vault, &id, None, &parts);
    assert_eq!(files(&parts), all);
}

#[test]
fn what_ends_the_work_is_told_once_and_the_raid_can_be_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), "v");
    let id = vault.desk(|desk| Ok(raid(desk, THREE).id)).unwrap();
    let taken = folder.path().join("taken");
    fs::write(&taken, "a file, no folder").unwrap();
    let work = vault.raid_begin(&id, None, &taken).unwrap();
    vault.raid_work(work, 1);
    assert_eq!(code(vault.raid_progress(&id)), "unwritable");
    assert!(vault.raid_progress(&id).unwrap().is_none());
    drop(vault.raid_begin(&id, None, &taken).unwrap());
    assert_eq!(code(vault.raid_progress(&id)), "defect", "work that a panic has ended does not run for ever");
    assert_eq!(make(&vault, &id, None, &folder.path().join("out")).people.len(), 3);
}

#[test]
fn people_go_along_with_their_event_to_a_colleague_and_through_the_open_export() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), "anna"), vault(folder.path(), "boris"));
    let view = anna.desk(|desk| Ok(raid(desk, THREE))).unwrap();
    let place = folder.path().join("open");
    anna.export_open(&[], &place).unwrap();
    boris.import_open(&place).unwrap();
    let rows = boris.desk(Desk::raids).unwrap();
    assert_eq!((rows.len(), rows[0].people, rows[0].title.as_str()), (1, 3, view.title.as_str()));
    assert!(boris.desk(Desk::start).unwrap().cases.is_empty());
    // A changed row is a step of the other side, which can be undone.
    anna.desk(|desk| desk.raid_put(&view.id, &view.people[0].id, 1, "Киргизия")).unwrap();
    let lock = HandOverLock::Keys { keys: vec![boris.my_key().unwrap().recipient] };
    let input = HandOverInput { cases: vec![view.case.clone()], purpose: HandOverPurpose::HandOver, lock };
    let mut file = Vec::new();
    anna.hand_over_to(&input, &mut file).unwrap();
    boris.take_in(std::io::Cursor::new(file), None).unwrap();
    let theirs = boris.desk(|desk| desk.raid_open(&rows[0].id)).unwrap();
    assert_eq!(theirs.people[0].cells[1].text, "Киргизия");
    let back = boris.desk(|desk| desk.raid_undo(&rows[0].id)).unwrap();
    assert_eq!(back.people[0].cells[1].text, "Таджикистан");
    assert!(anna.verify().unwrap().whole && boris.verify().unwrap().whole);
}
