//! Two vaults hand cases to each other: everything arrives, both edits are kept, and what is wrong is told apart.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{AnswerInput, HandOverInput, HandOverLock, HandOverPurpose, TakenCase, TakenIn};
use himoya_casework::{Error, Office, Vault};
use serde_json::Value;
use support::Machine;

/// A machine of its own: other names, other randomness, and a clock that goes on with every look at it.
fn machine(name: u32) -> Machine {
    Machine::at("2026-11-26T08:00:00Z").named(&format!("id-{name}"), 1).going_on()
}

fn vault(folder: &Path, name: u32) -> Vault {
    let machine = machine(name);
    machine.wait(i64::from(name) * 7);
    let place = folder.join(format!("vault-{name}"));
    let vault = Vault::new(Office::open().unwrap(), place, folder.join("none"), Arc::new(machine));
    vault.create("верблюд сорок кастрюля").unwrap();
    vault
}

fn typed(vault: &Vault, id: &str, path: &str, text: &str) {
    vault.desk(|desk| desk.answer(id, path, AnswerInput::Typed { text: text.into() })).unwrap();
}

/// A fact of a case as its file has it.
fn fact(vault: &Vault, id: &str, pointer: &str) -> Value {
    let files = vault.desk(|desk| desk.case_files()).unwrap();
    let (_, file) = files.iter().find(|(case, _)| case == id).unwrap();
    let json: Value = serde_json::from_str(&file.to_json()).unwrap();
    json.pointer(pointer).cloned().unwrap_or_default()
}

fn input(id: &str, keys: &[String]) -> HandOverInput {
    let lock = HandOverLock::Keys { keys: keys.to_vec() };
    HandOverInput { cases: vec![id.to_owned()], purpose: HandOverPurpose::HandOver, lock }
}

fn sent(from: &Vault, id: &str, to: &Vault) -> Vec<u8> {
    let mut file = Vec::new();
    from.hand_over_to(&input(id, &[to.my_key().unwrap().recipient]), &mut file).unwrap();
    file
}

fn pointers(case: &TakenCase) -> Vec<&str> {
    case.conflicts.iter().map(|conflict| conflict.pointer.as_str()).collect()
}

fn student(vault: &Vault) -> String {
    vault.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id
}

fn taken(by: &Vault, file: &[u8]) -> Result<TakenIn, Error> {
    by.take_in(Cursor::new(file), None)
}

fn code<T>(answer: Result<T, Error>) -> &'static str {
    answer.err().map_or("none", |error| error.code())
}

const BY_ANNA: &str = "Москва, ул. Анны, д. 1";
const BY_BORIS: &str = "Москва, ул. Бориса, д. 2";
const NOTE: (&str, &str) = ("client.birth_place", "/client/birth_place");
const ADDRESS: (&str, &str) = ("client.address", "/client/address");

#[test]
fn a_case_goes_to_a_colleague_and_back_and_both_edits_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = student(&anna);
    anna.add_attachment(&id, "постановление.pdf", &mut &b"%PDF-1.7 scan"[..]).unwrap();
    let first = taken(&boris, &sent(&anna, &id, &boris)).unwrap();
    assert_eq!((first.cases[0].new, first.attachments), (true, 1));
    assert_eq!(pointers(&first.cases[0]), [] as [&str; 0]);
    let scan = &boris.attachments(&id).unwrap()[0];
    assert_eq!(boris.read_attachment(&scan.id, 0, 100).unwrap(), b"%PDF-1.7 scan");
    assert_eq!((scan.name.as_str(), scan.kind.as_str()), ("постановление.pdf", "application/pdf"));
    // Apart: one fact each, and one fact both.
    typed(&anna, &id, NOTE.0, "г. Худжанд");
    typed(&anna, &id, ADDRESS.0, BY_ANNA);
    typed(&boris, &id, ADDRESS.0, BY_BORIS);
    let back = taken(&anna, &sent(&boris, &id, &anna)).unwrap();
    assert_eq!((back.cases[0].new, back.attachments), (false, 0));
    assert_eq!(pointers(&back.cases[0]), ["/body/client/address"]);
    let again = taken(&boris, &sent(&anna, &id, &boris)).unwrap();
    assert_eq!(pointers(&again.cases[0]), ["/body/client/address"]);
    assert_eq!(fact(&anna, &id, ADDRESS.1), fact(&boris, &id, ADDRESS.1));
    assert_eq!(fact(&boris, &id, NOTE.1), "г. Худжанд");
    // One decides by writing, and both have it.
    typed(&boris, &id, ADDRESS.0, "Москва, ул. Общая, д. 3");
    let decided = taken(&anna, &sent(&boris, &id, &anna)).unwrap();
    assert_eq!(pointers(&decided.cases[0]), [] as [&str; 0]);
    assert_eq!(fact(&anna, &id, ADDRESS.1), "Москва, ул. Общая, д. 3");
}

#[test]
fn a_removed_attachment_is_removed_for_the_colleague_too() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = student(&anna);
    anna.add_attachment(&id, "скан.jpg", &mut &b"\xff\xd8\xff scan"[..]).unwrap();
    taken(&boris, &sent(&anna, &id, &boris)).unwrap();
    let scan = boris.attachments(&id).unwrap()[0].id.clone();
    boris.remove_attachment(&scan).unwrap();
    taken(&anna, &sent(&boris, &id, &anna)).unwrap();
    assert!(anna.attachments(&id).unwrap()[0].removed_at.is_some());
}

#[test]
fn a_file_that_cannot_be_taken_in_changes_nothing_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = student(&anna);
    let file = sent(&anna, &id, &boris);
    assert_eq!(code(taken(&anna, &file)), "wrong_key");
    assert_eq!(code(taken(&boris, &file[..file.len() - 1])), "truncated");
    let mut damaged = file.clone();
    *damaged.last_mut().unwrap() ^= 1;
    assert_eq!(code(taken(&boris, &damaged)), "damaged");
    assert_eq!(code(taken(&boris, b"PK\x03\x04 something else entirely")), "not_ours");
    assert_eq!(code(boris.take_in(Cursor::new(&file), Some("слово"))), "needs_key");
    assert_eq!(boris.desk(|desk| desk.start()).unwrap().cases.len(), 0);
    taken(&boris, &file).unwrap();
    assert_eq!(code(taken(&boris, &file)), "already_taken_in");
    let mut out = Vec::new();
    assert_eq!(code(anna.hand_over_to(&input(&id, &[]), &mut out)), "nothing_to_send");
    let place = folder.path().join("file");
    assert_eq!(code(anna.hand_over(&input(&id, &[]), &place)), "nothing_to_send");
    assert!(!place.exists() && !folder.path().join("file.part").exists(), "no half file is left");
}

#[test]
fn undone_steps_go_to_the_colleague_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = student(&anna);
    let before = fact(&anna, &id, NOTE.1);
    typed(&anna, &id, NOTE.0, "г. Худжанд");
    anna.desk(|desk| desk.undo(&id)).unwrap();
    taken(&boris, &sent(&anna, &id, &boris)).unwrap();
    assert_eq!(fact(&boris, &id, NOTE.1), before);
}

#[test]
fn what_goes_along_is_told_before_and_a_key_is_kept_under_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let (id, bare) = (student(&anna), student(&anna));
    anna.add_attachment(&id, "скан.jpg", &mut &b"\xff\xd8\xff scan"[..]).unwrap();
    anna.add_attachment(&id, "прочь.jpg", &mut &b"\xff\xd8\xff away with it"[..]).unwrap();
    let gone = anna.attachments(&id).unwrap().into_iter().find(|one| one.name == "прочь.jpg").unwrap();
    anna.remove_attachment(&gone.id).unwrap();
    let along = anna.goes_along(&[id, bare]).unwrap();
    assert_eq!((along.attachments, along.bytes), (1, 8));
    assert_eq!(along.cases.iter().map(|case| case.attachments).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(code(anna.goes_along(&["nobody".to_owned()])), "no_case");

    let key = boris.my_key().unwrap().recipient;
    let (one, other) = key.split_at(30);
    let pasted = anna.read_key(&format!(" {one}\n{other} ")).unwrap();
    assert_eq!((&pasted.key, pasted.name, pasted.own), (&key, None, false));
    assert_eq!(code(anna.read_key(one)), "bad_recipient");
    assert!(boris.read_key(&key).unwrap().own);
    assert_eq!(code(anna.keep_colleague("  ", &key)), "no_colleague");
    anna.keep_colleague("Борис", &key).unwrap();
    let kept = anna.keep_colleague("Борис Каримов", &key).unwrap();
    assert_eq!(kept.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Борис Каримов"]);
    assert_eq!(anna.colleagues().unwrap(), kept);
    assert_eq!(anna.read_key(&key).unwrap().name.as_deref(), Some("Борис Каримов"));
    assert_eq!(anna.forget_colleague(&key).unwrap(), []);
    assert_eq!(anna.read_key(&key).unwrap().name, None);
}

/// Two vaults with one case, in which each has written another address.
fn at_odds(folder: &Path) -> (Vault, Vault, String) {
    let (anna, boris) = (vault(folder, 1), vault(folder, 2));
    anna.set_author("Анна Орлова").unwrap();
    boris.set_author(" Борис Каримов ").unwrap();
    let id = student(&anna);
    taken(&boris, &sent(&anna, &id, &boris)).unwrap();
    typed(&anna, &id, ADDRESS.0, BY_ANNA);
    typed(&boris, &id, ADDRESS.0, BY_BORIS);
    taken(&anna, &sent(&boris, &id, &anna)).unwrap();
    (anna, boris, id)
}

#[test]
fn a_disagreement_names_place_values_and_people_and_is_settled_as_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris, id) = at_odds(folder.path());
    let found = anna.conflicts(None).unwrap();
    assert_eq!(found.len(), 1);
    let conflict = &found[0];
    assert_eq!((conflict.case.as_str(), conflict.path.as_deref()), (id.as_str(), Some(ADDRESS.0)));
    let named = anna.desk(|desk| desk.open_case(&id)).unwrap().title;
    assert_eq!(conflict.title, named);
    assert_eq!(conflict.place, "Место пребывания");
    let by = |text: &str| conflict.alternatives.iter().find(|one| one.value.text == text).unwrap();
    let (of_anna, of_boris) = (by(BY_ANNA), by(BY_BORIS));
    assert_eq!(of_anna.claims[0].by, "Анна Орлова");
    assert_eq!((of_boris.claims[0].by.as_str(), of_boris.claims[0].here), ("Борис Каримов", false));
    assert!(of_anna.claims[0].here && of_anna.claims[0].at.starts_with("2026-"), "{:?}", of_anna.claims[0]);
    assert!(conflict.alternatives[0].shown && !conflict.alternatives[1].shown);
    // The one that is not shown is chosen.
    let (chosen, other) = if of_anna.shown { (of_boris, BY_ANNA) } else { (of_anna, BY_BORIS) };
    assert_eq!(code(anna.settle_conflict(&id, &conflict.pointer, "1.0.0")), "no_such_choice");
    assert_eq!(code(anna.settle_conflict(&id, "/body/client", &chosen.operation)), "no_such_choice");
    let left = anna.settle_conflict(&id, &conflict.pointer, &chosen.operation).unwrap();
    assert_eq!(left.len(), 0);
    assert_eq!(fact(&anna, &id, ADDRESS.1), chosen.value.text.as_str());
    taken(&boris, &sent(&anna, &id, &boris)).unwrap();
    assert_eq!(fact(&boris, &id, ADDRESS.1), chosen.value.text.as_str());
    assert_eq!(boris.conflicts(Some(&id)).unwrap().len(), 0);
    anna.desk(|desk| desk.undo(&id)).unwrap();
    assert_eq!(fact(&anna, &id, ADDRESS.1), other);
    assert_eq!(anna.conflicts(Some(&id)).unwrap().len(), 0, "what was decided stays decided");
    assert!(anna.verify().unwrap().whole);
}

#[test]
fn a_field_remembers_who_wrote_what_and_what_could_not_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, _, id) = at_odds(folder.path());
    let history = anna.field_history(&id, ADDRESS.0).unwrap();
    let texts: Vec<&str> = history.edits.iter().map(|edit| edit.value.text.as_str()).collect();
    assert!(texts.contains(&BY_ANNA) && texts.contains(&BY_BORIS), "{texts:?}");
    assert_eq!(history.edits.iter().filter(|edit| edit.stands).count(), 2);
    // The strokes on the way to a text are not told one by one, what stood before them is.
    let before = history.edits.len();
    for text in ["г", "г. Т", "г. Тула", "г. Т", "г. Тверь"] {
        typed(&anna, &id, ADDRESS.0, text);
    }
    let edits = anna.field_history(&id, ADDRESS.0).unwrap().edits;
    let texts: Vec<&str> = edits.iter().map(|edit| edit.value.text.as_str()).collect();
    assert_eq!((texts[0], texts.len()), ("г. Тверь", before + 1), "{texts:?}");
    let birth = "client.birth_date";
    typed(&anna, &id, birth, "32.13.1999");
    let edits = anna.field_history(&id, birth).unwrap().edits;
    assert!(edits.iter().any(|edit| edit.value.text == "32.13.1999" && edit.stands));
    assert_eq!(code(anna.field_history(&id, "client.nothing")), "no_fact");
    assert_eq!(code(anna.field_history("nobody", birth)), "no_case");
}

#[test]
fn todays_set_holds_the_chosen_cases_only_and_its_work_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let home = vault(folder.path(), 1);
    home.set_author("Анна Орлова").unwrap();
    let (chosen, other) = (student(&home), student(&home));
    typed(&home, &other, ADDRESS.0, "Тула, тайная улица");
    home.add_attachment(&chosen, "скан.jpg", &mut &b"\xff\xd8\xff scan"[..]).unwrap();
    home.add_attachment(&other, "тайна.jpg", &mut &b"\xff\xd8\xff secret"[..]).unwrap();
    let place = folder.path().join("set");
    assert_eq!(code(home.todays_set(&["nobody".to_owned()], "другая фраза в дорогу", &place)), "no_case");
    assert!(!place.exists());
    let made = home.todays_set(std::slice::from_ref(&chosen), "другая фраза в дорогу", &place).unwrap();
    assert_eq!((made.cases, made.attachments), (1, 1));
    assert_eq!(code(home.todays_set(std::slice::from_ref(&chosen), "фраза", &place)), "vault_exists");
    // On the road, with the set alone.
    let machine = machine(3);
    machine.wait(10_000);
    let road = Vault::new(Office::open().unwrap(), place.clone(), place.clone(), Arc::new(machine));
    assert_eq!(code(road.unlock("верблюд сорок кастрюля", false)), "wrong_passphrase");
    road.unlock("другая фраза в дорогу", false).unwrap();
    let cases = road.desk(|desk| desk.start()).unwrap().cases;
    assert_eq!(cases.iter().map(|case| case.id.as_str()).collect::<Vec<_>>(), [chosen.as_str()]);
    assert!(cases[0].sample, "the mark of a worked case travels");
    assert_eq!(road.search_cases("тайная").unwrap().len() + road.bin().unwrap().len(), 0);
    assert_eq!(code(road.attachments(&other).map(|all| assert_eq!(all.len(), 0))), "none");
    assert_eq!(road.my_key().unwrap().author, "Анна Орлова");
    typed(&road, &chosen, ADDRESS.0, BY_BORIS);
    road.add_attachment(&chosen, "решение.pdf", &mut &b"%PDF-1.7 road"[..]).unwrap();
    road.lock(himoya_casework::wire::LockReason::Command);
    typed(&home, &chosen, NOTE.0, "г. Худжанд");
    let back = home.bring_back(&place, "другая фраза в дорогу").unwrap();
    assert_eq!((back.purpose, back.attachments), (HandOverPurpose::Return, 1));
    assert_eq!(
        back.cases.iter().map(|case| (case.new, case.conflicts.len())).collect::<Vec<_>>(),
        [(false, 0)]
    );
    assert_eq!(fact(&home, &chosen, ADDRESS.1), BY_BORIS);
    assert_eq!(fact(&home, &chosen, NOTE.1), "г. Худжанд");
    assert_eq!(home.attachments(&chosen).unwrap().len(), 2);
    // Neither a common vault nor another's set is brought back.
    let stranger = vault(folder.path(), 2);
    assert_eq!(code(stranger.bring_back(&place, "другая фраза в дорогу")), "not_a_set");
    stranger.lock(himoya_casework::wire::LockReason::Command);
    let common = folder.path().join("vault-2");
    assert_eq!(code(home.bring_back(&common, "верблюд сорок кастрюля")), "not_a_set");
}

#[test]
fn from_the_door_one_goes_to_a_set_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let home = vault(folder.path(), 1);
    let (chosen, place) = (student(&home), folder.path().join("set"));
    student(&home);
    home.todays_set(std::slice::from_ref(&chosen), "другая фраза в дорогу", &place).unwrap();
    assert_eq!(code(home.go_to(Some(&place))), "vault_open");
    home.lock(himoya_casework::wire::LockReason::Command);
    assert_eq!(code(home.go_to(Some(folder.path()))), "no_vault");
    let there = home.go_to(Some(&place)).unwrap();
    assert!(there.away && there.place == place.display().to_string());
    assert_eq!(code(home.unlock("верблюд сорок кастрюля", false)), "wrong_passphrase");
    home.unlock("другая фраза в дорогу", false).unwrap();
    let cases = home.desk(|desk| desk.start()).unwrap().cases;
    assert_eq!(cases.iter().map(|case| case.id.as_str()).collect::<Vec<_>>(), [chosen.as_str()]);
    home.lock(himoya_casework::wire::LockReason::Command);
    assert!(!home.go_to(None).unwrap().away);
    home.unlock("верблюд сорок кастрюля", false).unwrap();
    assert_eq!(home.desk(|desk| desk.start()).unwrap().cases.len(), 2);
}

#[test]
fn an_open_export_comes_back_whole_and_edited() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = student(&anna);
    typed(&anna, &id, ADDRESS.0, BY_ANNA);
    anna.add_attachment(&id, "../скан:1.jpg", &mut &b"\xff\xd8\xff scan"[..]).unwrap();
    let place = folder.path().join("open");
    let done = anna.export_open(&[], &place).unwrap();
    assert_eq!((done.cases, done.attachments), (1, 1));
    assert!(done.warning.contains("не зашифрованы") && done.operations > 10, "{done:?}");
    assert_eq!(code(anna.export_open(&[], &place)), "unwritable");
    assert_eq!(code(anna.export_open(&["nobody".to_owned()], &folder.path().join("no"))), "no_case");
    assert!(!folder.path().join("no").exists() && !folder.path().join("no.part").exists());
    std::fs::write(place.join("заметки.txt"), "x").unwrap();
    let taken = boris.import_open(&place).unwrap();
    assert_eq!((taken.taken.cases[0].new, taken.taken.attachments), (true, 1));
    assert_eq!((taken.edited.len(), taken.missing.len()), (0, 0));
    assert_eq!(taken.ignored, ["заметки.txt"]);
    assert_eq!(fact(&boris, &id, ADDRESS.1), BY_ANNA);
    assert_eq!(boris.attachments(&id).unwrap()[0].name, anna.attachments(&id).unwrap()[0].name);
    assert_eq!(
        boris.field_history(&id, ADDRESS.0).unwrap().edits.len(),
        anna.field_history(&id, ADDRESS.0).unwrap().edits.len()
    );
    // Edited by hand while the vault went on.
    typed(&boris, &id, NOTE.0, "г. Худжанд");
    let case = place.join("cases").join(&id).join("case.json");
    let text = std::fs::read_to_string(&case).unwrap();
    std::fs::write(&case, text.replace(BY_ANNA, BY_BORIS)).unwrap();
    let again = boris.import_open(&place).unwrap();
    assert_eq!(again.edited, [id.as_str()]);
    assert_eq!(fact(&boris, &id, ADDRESS.1), BY_BORIS);
    assert_eq!(fact(&boris, &id, NOTE.1), "г. Худжанд");
    assert!(boris.verify().unwrap().whole);
    // What cannot be read changes nothing.
    std::fs::write(&case, text.replace(BY_ANNA, "ул. Третья").replace("\"client\"", "\"klient\"")).unwrap();
    assert_eq!(code(boris.import_open(&place)), "case");
    assert_eq!(fact(&boris, &id, ADDRESS.1), BY_BORIS);
}

#[test]
fn drawn_words_open_the_file_however_they_are_heard() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = student(&anna);
    let drawn = anna.draw_words().unwrap();
    assert_eq!(drawn.words.len(), 6);
    assert_ne!(anna.draw_words().unwrap().text, drawn.text);
    let lock = HandOverLock::Words { words: drawn.text.clone() };
    assert!(!format!("{lock:?}").contains(&drawn.words[0]));
    let input = HandOverInput { cases: vec![id], purpose: HandOverPurpose::HandOver, lock };
    let place = folder.path().join("дела.himoya");
    let done = anna.hand_over(&input, &place).unwrap();
    assert_eq!(done.words.as_deref(), Some(drawn.text.as_str()));
    assert_eq!(done.bytes, std::fs::metadata(&place).unwrap().len());
    let file = std::fs::read(&place).unwrap();
    assert_eq!(code(boris.take_in(Cursor::new(&file), None)), "needs_passphrase");
    assert_eq!(code(boris.take_in(Cursor::new(&file), Some("шесть других слов"))), "wrong_passphrase");
    let heard = drawn.words.join(", ").to_uppercase();
    assert_eq!(boris.unknown_words(&heard), [] as [usize; 0]);
    assert_eq!(boris.unknown_words(&heard.replacen(&drawn.words[1].to_uppercase(), "Ъъъъ", 1)), [2]);
    assert_eq!(boris.take_in(Cursor::new(&file), Some(&heard)).unwrap().cases.len(), 1);
}

#[test]
fn a_text_that_its_operations_do_not_lead_to_is_found() {
    use himoya_keys::Passphrase;
    use himoya_store::{Log, Store, read_keys};
    let folder = tempfile::tempdir().unwrap();
    let anna = vault(folder.path(), 1);
    let (id, other) = (student(&anna), student(&anna));
    typed(&anna, &other, ADDRESS.0, BY_ANNA);
    anna.desk(|desk| desk.undo(&other)).unwrap();
    assert!(anna.verify().unwrap().whole);
    anna.lock(himoya_casework::wire::LockReason::Command);
    let place = folder.path().join("vault-1");
    let phrase = Passphrase::new("верблюд сорок кастрюля").unwrap();
    let key = read_keys(&place).unwrap().unlock(&phrase).unwrap();
    let mut store = Store::open(&place, &key, "2026-11-26T12:00:00Z").unwrap();
    let mut snapshot = store.load(&id).unwrap();
    snapshot.body["client"]["address"] = "ул. Чужая".into();
    store.save(&id, &snapshot, "2026-11-26T12:00:00Z", "", false, Log::none()).unwrap();
    drop(store);
    anna.unlock("верблюд сорок кастрюля", false).unwrap();
    let found = anna.verify().unwrap();
    let codes: Vec<&str> = found.damage.iter().map(|damage| damage.code.as_str()).collect();
    assert_eq!((found.whole, codes), (false, vec!["operations_disagree"]));
    assert!(found.damage[0].what.contains(&id));
}

#[test]
fn a_case_moved_to_the_bin_goes_to_the_bin_of_the_other_side_unless_somebody_worked_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = student(&anna);
    taken(&boris, &sent(&anna, &id, &boris)).unwrap();
    // A return from a set carries what lies in its bin; so does this file, made before the case was taken out again.
    let place = folder.path().join("set");
    anna.todays_set(std::slice::from_ref(&id), "другая фраза в дорогу", &place).unwrap();
    let machine = machine(3);
    machine.wait(10000);
    let road = Vault::new(Office::open().unwrap(), place.clone(), place.clone(), Arc::new(machine));
    road.unlock("другая фраза в дорогу", false).unwrap();
    road.desk(|desk| desk.remove_case(&id)).unwrap();
    assert!(road.verify().unwrap().whole, "the operations of a binned case agree with the bin");
    road.lock(himoya_casework::wire::LockReason::Command);
    let back = anna.bring_back(&place, "другая фраза в дорогу").unwrap();
    assert_eq!(back.cases.iter().map(|case| (case.binned, case.new)).collect::<Vec<_>>(), [(true, false)]);
    assert_eq!((anna.bin().unwrap().len(), anna.desk(|desk| desk.start()).unwrap().cases.len()), (1, 0));
    assert!(anna.verify().unwrap().whole);
    // Taken out again it is whole, and a colleague has it as before.
    anna.desk(|desk| desk.restore_case(&id)).unwrap();
    typed(&anna, &id, ADDRESS.0, BY_ANNA);
    assert!(anna.verify().unwrap().whole);
    assert!(!taken(&boris, &sent(&anna, &id, &boris)).unwrap().cases[0].binned);
    assert_eq!(fact(&boris, &id, ADDRESS.1), BY_ANNA);
    // Binned here and worked on there: the work wins.
    typed(&boris, &id, NOTE.0, "г. Худжанд");
    anna.desk(|desk| desk.remove_case(&id)).unwrap();
    assert!(!taken(&anna, &sent(&boris, &id, &anna)).unwrap().cases[0].binned);
    assert_eq!(fact(&anna, &id, NOTE.1), "г. Худжанд");
    assert!(anna.verify().unwrap().whole && boris.verify().unwrap().whole);
}

#[test]
fn home_remembers_what_is_out_until_it_comes_back_or_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let home = vault(folder.path(), 1);
    let (chosen, other) = (student(&home), student(&home));
    let reminded = || home.status().unwrap().reminders.iter().any(|reminder| reminder.code == "set_out");
    let place = folder.path().join("set");
    let made = home.todays_set(std::slice::from_ref(&chosen), "другая фраза в дорогу", &place).unwrap();
    let out = home.sets_out().unwrap();
    assert_eq!((out[0].cases[0].id.as_str(), out[0].path.as_str()), (chosen.as_str(), made.path.as_str()));
    let rows = home.desk(|desk| desk.start()).unwrap().cases;
    let since = |id: &str| rows.iter().find(|row| row.id == id).unwrap().out_since.clone();
    assert_eq!((since(&chosen), since(&other)), (Some(out[0].since.clone()), None));
    assert!(reminded());
    home.bring_back(&place, "другая фраза в дорогу").unwrap();
    assert!(home.sets_out().unwrap().is_empty() && !reminded(), "what has come back is not out");
    assert!(home.desk(|desk| desk.start()).unwrap().cases.iter().all(|row| row.out_since.is_none()));
    // A set that is lost never comes back.
    home.todays_set(&[chosen], "другая фраза в дорогу", &folder.path().join("lost")).unwrap();
    let lost = home.sets_out().unwrap().remove(0);
    assert_eq!(home.forget_set("none").unwrap().len(), 1);
    assert!(home.forget_set(&lost.id).unwrap().is_empty() && !reminded());
}
