//! The way back into a vault: by sheets after a forgotten passphrase, by a backup after a loss; and a vault that may not
//! be written.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use himoya_tests::Runner;

const PHRASE: &str = "верблюд сорок кастрюля";

/// A vault with one case.
fn filled(runner: &Runner) {
    fs::write(runner.folder().join("case.json"), runner.run(&["example", "student-expelled"]).stdout)
        .unwrap();
    runner.vault_told(&["init", "vault"], &[PHRASE]);
    runner.vault_told(&["import", "vault", "case.json"], &[PHRASE]);
}

#[test]
fn a_forgotten_passphrase_and_a_lost_vault_come_back() {
    let runner = Runner::new();
    filled(&runner);
    let told = |args: &[&str], lines: &[&str]| runner.vault_told(args, lines);
    let sheets = told(&["shares", "make", "vault"], &[PHRASE]);
    let sheet = |n: usize| {
        let groups = sheets[n]["groups"].as_array().unwrap().iter();
        groups.map(|group| group.as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    told(&["shares", "check", "vault"], &[PHRASE, &sheet(2), &sheet(0)]);
    told(&["change-passphrase", "vault", "--with-sheets"], &[&sheet(0), &sheet(1), "новая"]);
    assert_eq!(runner.vault(&["list", "vault"], &[PHRASE]).status, Some(1));
    let done = told(&["backup", "vault", "--to", "."], &["новая"]);
    fs::remove_dir_all(runner.folder().join("vault")).unwrap();
    let copy = done["backup"]["path"].as_str().unwrap().to_owned();
    told(&["restore", "vault", "--from", &copy], &["новая"]);
    assert_eq!(told(&["list", "vault"], &["новая"]).as_array().unwrap().len(), 1);
}

#[test]
fn a_vault_that_may_not_be_written_says_so_and_stays_as_it_is() {
    let runner = Runner::new();
    filled(&runner);
    let vault = runner.folder().join("vault");
    open_to_readers(&vault);
    let before = files(runner.folder());
    let lines = [PHRASE.to_owned()];
    for args in [
        &["vault", "list", "vault", "--passphrase-fd", "0"][..],
        &["vault", "import", "vault", "case.json", "--passphrase-fd", "0"],
        &["vault", "backup", "vault", "--passphrase-fd", "0"],
        &["vault", "init", "another", "--passphrase-fd", "0"],
    ] {
        let outcome = runner.run_without_rights_with_input(args, &lines);
        assert_eq!(outcome.status, Some(3), "{args:?}: {}", outcome.stderr);
        assert_eq!(outcome.in_two_parts(), Ok(()));
        assert!(outcome.stderr.contains("защищены от записи"), "{args:?}: {}", outcome.stderr);
    }
    assert_eq!(files(runner.folder()), before);
    fs::set_permissions(runner.folder(), fs::Permissions::from_mode(0o700)).unwrap();
    set(&vault, 0o700, 0o600);
    assert_eq!(runner.vault_told(&["list", "vault"], &[PHRASE]).as_array().unwrap().len(), 1);
}

/// Everybody may read everything here, and nobody may write, its owner neither.
fn open_to_readers(vault: &Path) {
    set(vault, 0o555, 0o444);
    fs::set_permissions(vault.parent().unwrap(), fs::Permissions::from_mode(0o555)).unwrap();
}

fn set(vault: &Path, folder: u32, file: u32) {
    fs::set_permissions(vault, fs::Permissions::from_mode(folder)).unwrap();
    for entry in fs::read_dir(vault).unwrap().flatten() {
        fs::set_permissions(entry.path(), fs::Permissions::from_mode(file)).unwrap();
    }
}

/// The files of a folder and of those in it, with what they hold.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else {
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}
