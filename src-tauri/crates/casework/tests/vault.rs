//! The vault as a host drives it: made, locked, opened in every way, backed up, restored.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{AnswerInput, LockReason, Strength, VaultState};
use himoya_casework::{Error, Office, Vault};
use support::Machine;

const PHRASE: &str = "верблюд сорок кастрюля";

fn machine() -> Arc<Machine> {
    Arc::new(Machine::at("2026-11-26T08:00:00Z").named("id", 1))
}

fn door(folder: &Path, machine: &Arc<Machine>) -> Vault {
    let (place, plain) = (folder.join("vault"), folder.join("cases.db"));
    Vault::new(Office::open().unwrap(), place, plain, machine.clone())
}

fn code<T>(answer: Result<T, Error>) -> &'static str {
    answer.err().map_or("none", |error| error.code())
}

fn reminders(vault: &Vault) -> Vec<String> {
    vault.status().unwrap().reminders.into_iter().map(|reminder| reminder.code).collect()
}

#[test]
fn a_locked_vault_answers_that_it_is_locked_and_an_open_one_works() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    assert_eq!(vault.status().unwrap().state, VaultState::None);
    assert_eq!(code(vault.unlock(PHRASE, false)), "no_vault");
    assert_eq!(code(vault.create(" ")), "empty_passphrase");
    let opened = vault.create(PHRASE).unwrap();
    assert_eq!((opened.status.state, opened.moved.is_none()), (VaultState::Open, true));
    assert_eq!(code(vault.create(PHRASE)), "vault_exists");
    let id = vault.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id;
    vault.lock(LockReason::Command);
    let status = vault.status().unwrap();
    assert_eq!((status.state, status.locked), (VaultState::Locked, Some(LockReason::Command)));
    assert_eq!(code(vault.desk(|desk| desk.open_case(&id))), "vault_locked");
    assert_eq!(code(vault.attachments(&id)), "vault_locked");
    vault.unlock(PHRASE, false).unwrap();
    assert_eq!(vault.desk(|desk| desk.open_case(&id)).unwrap().id, id);
}

#[test]
fn a_second_program_hears_that_the_vault_is_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (door(folder.path(), &machine()), door(folder.path(), &machine()));
    first.create(PHRASE).unwrap();
    assert_eq!(code(second.unlock(PHRASE, false)), "vault_busy");
    first.lock(LockReason::Command);
    second.unlock(PHRASE, false).unwrap();
}

#[test]
fn wrong_passphrases_wait_and_the_right_one_opens_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let machine = machine();
    let vault = door(folder.path(), &machine);
    vault.create(PHRASE).unwrap();
    vault.lock(LockReason::Command);
    for _ in 0..3 {
        assert_eq!(code(vault.unlock("другая", false)), "wrong_passphrase");
    }
    assert_eq!(vault.status().unwrap().wait_seconds, 1);
    assert_eq!(code(vault.unlock(PHRASE, false)), "wait");
    machine.wait(1);
    vault.unlock(PHRASE, false).unwrap();
    assert_eq!(vault.status().unwrap().wait_seconds, 0);
}

#[test]
fn the_passphrase_changes_and_an_older_key_file_is_called_older() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    vault.create(PHRASE).unwrap();
    let keys = folder.path().join("vault").join("keys.json");
    let before = fs::read(&keys).unwrap();
    assert_eq!(code(vault.change_passphrase("другая", "новая")), "wrong_passphrase");
    vault.change_passphrase(PHRASE, "новая").unwrap();
    vault.lock(LockReason::Command);
    assert_eq!(code(vault.unlock(PHRASE, false)), "wrong_passphrase");
    vault.unlock("новая", false).unwrap();
    vault.lock(LockReason::Command);
    fs::write(&keys, before).unwrap();
    assert_eq!(code(vault.unlock(PHRASE, false)), "replayed_keys");
    vault.unlock(PHRASE, true).unwrap();
    vault.lock(LockReason::Command);
    vault.unlock(PHRASE, false).unwrap();
}

#[test]
fn two_sheets_open_a_vault_whose_passphrase_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    vault.create(PHRASE).unwrap();
    assert!(reminders(&vault).contains(&"sheets_not_made".to_owned()));
    let sheets = vault.make_sheets().unwrap();
    assert!(reminders(&vault).contains(&"sheets_not_verified".to_owned()));
    let typed: Vec<String> = sheets.iter().map(|sheet| sheet.groups.join(" ")).collect();
    assert!(vault.check_sheets(&typed[..2], true).unwrap().rehearsal);
    assert!(reminders(&vault).contains(&"sheets_not_verified".to_owned()), "a rehearsal writes nothing");
    vault.check_sheets(&typed[1..], false).unwrap();
    assert!(reminders(&vault).iter().all(|code| !code.starts_with("sheets")));
    vault.lock(LockReason::Command);
    let reading = vault.read_sheet(&typed[2]);
    assert!(reading.complete && reading.number == Some(3) && reading.problem.is_none());
    let twice = [typed[0].clone(), typed[0].clone()];
    assert_eq!(code(vault.unlock_with_sheets(&twice, "новая")), "same_sheet_twice");
    vault.unlock_with_sheets(&typed[..2], "новая").unwrap();
    vault.lock(LockReason::Command);
    vault.unlock("новая", false).unwrap();
    assert_eq!(vault.status().unwrap().sheets.unwrap().set, 1, "the sheets stay valid");
}

#[test]
fn a_sheet_is_printed_with_a_code_that_holds_its_digits() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    vault.create(PHRASE).unwrap();
    let sheet = vault.make_sheets().unwrap().remove(0);
    assert_eq!((sheet.number, sheet.of, sheet.needs, sheet.groups.len()), (1, 3, 2, 11));
    assert!(
        sheet.qr_size >= 21 && sheet.qr_path.starts_with("M0 0h1v1h-1z"),
        "a finder stands in the corner"
    );
    let half = vault.read_sheet(&sheet.groups[..3].concat());
    assert!(!half.complete && half.groups.iter().all(|group| group.right == Some(true)));
}

#[test]
fn each_sheet_is_a_file_of_its_own_that_holds_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    vault.create(PHRASE).unwrap();
    let sheets = vault.make_sheets().unwrap();
    let typed: Vec<String> = sheets.iter().map(|sheet| sheet.groups.join(" ")).collect();
    let place = folder.path().join("sheets");
    fs::create_dir(&place).unwrap();
    for (sheet, digits) in sheets.iter().zip(&typed) {
        let path = place.join(vault.sheet_file_name(sheet.number));
        assert_eq!(vault.save_sheet(digits, &path).unwrap().pages, 1);
        assert!(fs::read(&path).unwrap().starts_with(b"%PDF-1.7"));
        let before = fs::read(&path).unwrap();
        vault.save_sheet(digits, &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), before, "the same sheet gives the same bytes");
    }
    let mut names: Vec<String> =
        fs::read_dir(&place).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, [1, 2, 3].map(|n| format!("Лист восстановления {n} из 3.pdf")));
    // What is no sheet of this vault's newest set is not printed.
    let out = place.join("x.pdf");
    assert_eq!(code(vault.save_sheet("123", &out)), "sheet_length");
    vault.make_sheets().unwrap();
    assert_eq!(code(vault.save_sheet(&typed[0], &out)), "share_of_an_older_set");
    vault.lock(LockReason::Command);
    assert_eq!(code(vault.save_sheet(&typed[0], &out)), "vault_locked");
    assert!(!out.exists());
}

#[test]
fn a_pdf_is_looked_at_page_by_page_and_gone_when_the_vault_is_locked() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    vault.create(PHRASE).unwrap();
    let id = vault.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id;
    let paper = folder.path().join("paper.pdf");
    let saved =
        vault.desk(|desk| desk.save_paper(&id, himoya_casework::wire::SaveFormat::Pdf, &paper)).unwrap();
    let add = |name: &str, bytes: &[u8]| vault.add_attachment(&id, name, &mut Cursor::new(bytes)).unwrap();
    let kept = add("Жалоба.pdf", &fs::read(&paper).unwrap())[0].id.clone();
    let broken = add("Скан.pdf", b"%PDF-1.7 and then nothing")[1].id.clone();
    let view = vault.open_pdf(&kept).unwrap();
    assert_eq!((view.pages, view.of), (saved.pages, saved.pages));
    let png = vault.pdf_page(&kept, view.pages - 1, 900).unwrap();
    assert!(png.starts_with(b"\x89PNG") && png.len() > 10_000, "{}", png.len());
    assert_eq!(code(vault.pdf_page(&kept, view.pages, 900)), "pdf_no_page");
    assert_eq!(code(vault.open_pdf(&broken)), "pdf_broken");
    assert_eq!(code(vault.pdf_page(&kept, 0, 900)), "pdf_no_page", "the one before is closed");
    vault.open_pdf(&kept).unwrap();
    vault.lock(LockReason::Command);
    assert_eq!(code(vault.pdf_page(&kept, 0, 900)), "vault_locked");
    vault.unlock(PHRASE, false).unwrap();
    assert_eq!(code(vault.pdf_page(&kept, 0, 900)), "pdf_no_page");
}

#[test]
fn a_backup_brings_back_what_was_there_and_moves_the_present_aside() {
    let folder = tempfile::tempdir().unwrap();
    let machine = machine();
    let vault = door(folder.path(), &machine);
    vault.create(PHRASE).unwrap();
    let id = vault.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id;
    let scan = vec![0x25; 700_000];
    let kept = vault.add_attachment(&id, "Постановление.pdf", &mut Cursor::new(&scan)).unwrap();
    assert!(reminders(&vault).contains(&"backup_never".to_owned()));
    let done = vault.backup_if_due().unwrap().unwrap();
    assert_eq!((done.cases, done.attachments), (1, 1));
    assert!(vault.backup_if_due().unwrap().is_none(), "nothing changed since");
    machine.wait(3600);
    vault.desk(|desk| desk.remove_case(&id)).unwrap();
    vault.purge_bin().unwrap();
    let copies = vault.backup_settings().unwrap().copies;
    assert!(copies.len() == 1 && copies[0].this_vault);
    assert_eq!(copies[0].cases, Some(1), "counted in the copy, not here");
    assert_eq!(code(vault.restore_backup(Path::new(&copies[0].path), "другая")), "wrong_passphrase");
    vault.restore_backup(Path::new(&copies[0].path), PHRASE).unwrap();
    assert_eq!(vault.desk(|desk| desk.open_case(&id)).unwrap().id, id);
    let piece = vault.read_attachment(&kept[0].id, 600_000, 200_000).unwrap();
    assert_eq!(piece, scan[600_000..]);
    assert!(vault.verify().unwrap().whole);
    let aside = fs::read_dir(folder.path()).unwrap().flatten();
    let aside = aside.filter(|entry| entry.file_name().to_string_lossy().starts_with("vault.before-"));
    assert_eq!(aside.count(), 1);
    assert_eq!(vault.backup_settings().unwrap().copies.len(), 1, "backups stay with the vault");
}

#[test]
fn a_stick_that_is_out_is_a_reminder() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    vault.create(PHRASE).unwrap();
    vault.desk(himoya_casework::Desk::new_case).unwrap();
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    vault.set_backup_folder(&stick).unwrap();
    fs::remove_dir(&stick).unwrap();
    assert!(vault.backup_if_due().unwrap().is_none());
    let codes = reminders(&vault);
    assert!(
        codes.contains(&"backup_folder_missing".to_owned()) && codes.contains(&"backup_failed".to_owned())
    );
    assert_eq!(code(vault.backup_now()), "backup_folder_missing");
    fs::create_dir(&stick).unwrap();
    vault.backup_now().unwrap();
    assert!(reminders(&vault).iter().all(|code| !code.starts_with("backup")));
}

#[test]
fn attachments_are_taken_in_shown_removed_and_given_out() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    vault.create(PHRASE).unwrap();
    let id = vault.desk(himoya_casework::Desk::new_case).unwrap().id;
    let bytes = b"\x89PNG\r\n\x1a\nthe rest".to_vec();
    let rows = vault.add_attachment(&id, "Паспорт.png", &mut Cursor::new(&bytes)).unwrap();
    assert_eq!((rows[0].kind.as_str(), rows[0].viewable, rows[0].bytes), ("image/png", true, 16));
    assert!(vault.remove_attachment(&rows[0].id).unwrap()[0].removed_at.is_some());
    assert!(vault.restore_attachment(&rows[0].id).unwrap()[0].removed_at.is_none());
    let out = folder.path().join("out.png");
    vault.export_attachment(&rows[0].id, &out).unwrap();
    assert_eq!(fs::read(&out).unwrap(), bytes);
    assert_eq!(code(vault.read_attachment("none", 0, 1)), "no_attachment");
    assert_eq!(code(vault.add_attachment("none", "a", &mut Cursor::new(b""))), "no_case");
}

#[test]
fn cases_are_found_by_any_part_of_their_text() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    vault.create(PHRASE).unwrap();
    let id = vault.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id;
    vault.desk(himoya_casework::Desk::new_case).unwrap();
    let family = AnswerInput::Typed { text: "Ҳакимов".to_owned() };
    vault.desk(|desk| desk.answer(&id, "client.name.family", family)).unwrap();
    for query in ["хакимов", "АКИМ", "хак 11.11.2026", "ха"] {
        let found: Vec<String> = vault.search_cases(query).unwrap().into_iter().map(|row| row.id).collect();
        assert_eq!(found, std::slice::from_ref(&id), "{query}");
    }
    assert!(vault.search_cases("\"OR\" нет*").unwrap().is_empty());
}

#[test]
fn advice_is_given_and_nothing_but_emptiness_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let vault = door(folder.path(), &machine());
    assert_eq!(vault.advice("").strength, Strength::Empty);
    assert_eq!(vault.advice("himoya1").strength, Strength::Weak);
    vault.create("1").unwrap();
}
