//! A disk that may not be written: the vault says so and stays as it is, to the byte, and a backup there is good for
//! restoring elsewhere.
//!
//! `tests/runners/program/vault.rs` shows the same by permissions, where no namespaces are allowed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use himoya_store::{Log, Snapshot, Store, StoreError, backups, read_keys, restore, verify_folder};
use serde_json::{Value, json};

use crate::disk::own_disk;
use crate::support::{self, KEYS};

const NOW: &str = "2026-11-20T09:00:00.000000Z";
const LATER: &str = "2026-11-21T09:00:00.000000Z";

#[test]
fn a_disk_that_may_not_be_written_is_said_and_left_as_it_is() {
    own_disk("read_only::a_disk_that_may_not_be_written_is_said_and_left_as_it_is", write_protected);
}

fn write_protected(disk: &Path) {
    let vault = disk.join("vault");
    let mut store = support::open(&vault, NOW).unwrap();
    let state = Snapshot { body: json!({ "client": "Назаров" }), typed: Value::Null, sample: false };
    store.create("case", &state, NOW, Log::none()).unwrap();
    store.backup(&KEYS.1, &store.own_backups(), NOW, &mut |_, _| {}).unwrap();
    drop(store);
    let before = files(disk);
    remount(disk, "ro");
    refuses(disk, &vault);
    let copies = backups(&vault.join("backups")).unwrap();
    let checked = verify_folder(&copies[0].path, &KEYS.1, &mut |_, _| {}).unwrap();
    assert_eq!((checked.cases, checked.damage.len()), (1, 0), "a copy is checked where it lies");
    let (_folder, elsewhere) = support::place();
    fs::create_dir_all(elsewhere.parent().unwrap()).unwrap();
    restore(&copies[0].path, &elsewhere, &KEYS.1, "device", LATER, &mut |_, _| {}).unwrap();
    let mut elsewhere = support::open(&elsewhere, LATER).unwrap();
    assert_eq!(elsewhere.load("case").unwrap(), state);
    let to_stick = elsewhere.backup(&KEYS.1, disk, LATER, &mut |_, _| {});
    assert_eq!(to_stick.unwrap_err(), StoreError::ReadOnly);
    assert_eq!(elsewhere.save_attachment("none", &disk.join("out")).unwrap_err(), StoreError::ReadOnly);
    assert_eq!(files(disk), before);
    remount(disk, "rw");
    assert_eq!(support::open(&vault, LATER).unwrap().load("case").unwrap(), state);
}

/// Everything that would write is refused by one name.
fn refuses(disk: &Path, vault: &Path) {
    let (keys, key) = &*KEYS;
    assert_eq!(read_keys(vault).unwrap(), *keys, "the key file is only read");
    let refused = [
        Store::open(vault, key, LATER).err(),
        Store::open_with_older_keys(vault, key, LATER).err(),
        Store::init(&disk.join("new"), keys, key, "device", LATER, None).err(),
        restore(vault, &disk.join("back"), key, "device", LATER, &mut |_, _| {}).err(),
    ];
    assert_eq!(refused, [const { Some(StoreError::ReadOnly) }; 4]);
}

fn remount(disk: &Path, how: &str) {
    let done = Command::new("mount").args(["-o", &format!("remount,{how}")]).arg(disk).status();
    assert!(done.is_ok_and(|status| status.success()), "{how}");
}

/// Every file below a folder with its content.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(at) = waiting.pop() {
        if at.is_dir() {
            waiting.extend(fs::read_dir(&at).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            found.insert(at.display().to_string(), fs::read(&at).unwrap());
        }
    }
    found
}
