//! A vault of every released version opens for ever, and the unencrypted files of before are moved in.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use himoya_keys::Passphrase;
use himoya_store::{Log, Store, StoreError, plain_file, read_keys};
use serde_json::json;
use support::{KEYS, PHRASE, place};
use tempfile::TempDir;

const NOW: &str = "2027-01-15T09:00:00Z";

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors")
}

/// A copy, because opening may write.
fn copied(names: &[&str], from: &Path) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for name in names {
        fs::copy(from.join(name), folder.path().join(name)).unwrap();
    }
    let path = folder.path().to_owned();
    (folder, path)
}

/// The vault of a version, opened by its passphrase, with what every version held.
fn opened(version: &str) -> (TempDir, Store) {
    let (folder, path) = copied(&["keys.json", "cases.db"], &vectors().join(version));
    let key = read_keys(&path).unwrap().unlock(&Passphrase::new(PHRASE).unwrap()).unwrap();
    let mut store = Store::open(&path, &key, NOW).unwrap();
    assert!(store.verify(&mut |_, _| {}).damage.is_empty());
    assert_eq!(store.load("a").unwrap().body["client"]["name"]["family"], "Ҷамшедов");
    assert_eq!(store.operations("a", true).unwrap(), ["{\"v\":1}"]);
    let mut scan = Vec::new();
    store.write_attachment("scan", &mut scan).unwrap();
    assert_eq!(scan, "содержание".as_bytes());
    assert_eq!(store.own_entries().unwrap()[0].1["name"], "Выборгский районный суд");
    assert_eq!(store.search("амшед").unwrap(), ["a"]);
    assert!(!store.not_indexed().unwrap().contains(&"a".to_owned()));
    assert_eq!(store.undo("a", Log::none()).unwrap().unwrap().body["client"]["name"]["family"], "Ҳакимов");
    assert_eq!(store.device().unwrap(), "device");
    (folder, store)
}

#[test]
fn a_vault_of_version_3_opens_by_its_passphrase_with_everything_in_it() {
    let (_folder, mut store) = opened("vault-3");
    // It knew no raids; now it can hold them.
    assert!(store.raids().unwrap().is_empty());
    store.create_raid("r", "a", &json!({ "rows": [] }), NOW).unwrap();
    assert!(store.raids().unwrap().len() == 1 && store.verify(&mut |_, _| {}).damage.is_empty());
}

#[test]
fn a_vault_of_version_5_opens_with_its_raid_and_its_closed_case() {
    let (_folder, store) = opened("vault-5");
    let raid = store.raid("raid").unwrap();
    assert_eq!(raid.body["rows"][0]["name"], "Маҳмуд");
    let heads = store.heads().unwrap();
    let closed: Vec<&str> =
        heads.iter().filter(|head| head.closed_at.is_some()).map(|head| head.id.as_str()).collect();
    assert_eq!(closed, ["closed"]);
}

#[test]
fn unencrypted_files_of_versions_1_and_2_are_moved_in_and_then_deleted() {
    for version in [1, 2] {
        let name = format!("plain-{version}.db");
        let (_other, folder) = copied(&[&name], &vectors());
        let plain = folder.join("cases.db");
        fs::rename(folder.join(&name), &plain).unwrap();
        let before = fs::read(&plain).unwrap();
        let (_folder, path) = place();
        let (keys, key) = &*KEYS;
        let (mut store, moved) = Store::init(&path, keys, key, "device", NOW, Some(&plain)).unwrap();
        let moved = moved.unwrap();
        assert_eq!((moved.cases, moved.revisions, moved.own_entries), (2, 4, version - 1));
        assert_eq!(fs::read(&plain).unwrap(), before, "the old file stays as it was");
        let state = store.load("a").unwrap();
        assert_eq!(state.body["client"]["name"]["family"], "Ҷамшедов");
        assert_eq!(state.typed, json!({ "ruling.received_on": "31.11.2026" }));
        assert!(store.can_undo("a").unwrap() && store.can_redo("a").unwrap());
        assert_eq!(store.bin().unwrap()[0].id, "b");
        assert_eq!(store.own_entries().unwrap().len(), version - 1);
        assert!(store.verify(&mut |_, _| {}).damage.is_empty());
        let found = plain_file(&plain).unwrap().unwrap();
        assert!(store.has_moved_in(&found).unwrap());
        store.remove_plain_file(&plain).unwrap();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "its journals went too");
        assert_eq!(store.load("a").unwrap(), state);
    }
}

#[test]
fn an_unencrypted_file_that_was_changed_afterwards_is_not_deleted() {
    let (_other, folder) = copied(&["plain-2.db"], &vectors());
    let plain = folder.join("plain-2.db");
    let (_folder, path) = place();
    let (keys, key) = &*KEYS;
    let (mut store, _) = Store::init(&path, keys, key, "device", NOW, Some(&plain)).unwrap();
    let db = rusqlite::Connection::open(&plain).unwrap();
    db.execute("UPDATE cases SET sample = 1", []).unwrap();
    drop(db);
    assert_eq!(store.remove_plain_file(&plain).unwrap_err(), StoreError::PlainFileChanged);
    assert!(plain.exists());
}

#[test]
fn a_file_that_cannot_be_moved_in_leaves_no_vault() {
    let (_other, folder) = copied(&["plain-2.db"], &vectors());
    let plain = folder.join("plain-2.db");
    let db = rusqlite::Connection::open(&plain).unwrap();
    db.pragma_update(None, "user_version", 3).unwrap();
    let init = || {
        let (_folder, path) = place();
        let (keys, key) = &*KEYS;
        let error = Store::init(&path, keys, key, "device", NOW, Some(&plain)).unwrap_err();
        assert!(!path.exists() && fs::read_dir(path.parent().unwrap()).unwrap().count() == 0);
        error
    };
    assert_eq!(init(), StoreError::NewerVersion { found: 3, known: 2 });
    db.pragma_update(None, "application_id", 1).unwrap();
    assert_eq!(init(), StoreError::NotOurs);
    drop(db);
    fs::write(&plain, b"no data base").unwrap();
    assert_eq!(init(), StoreError::Damaged);
}
