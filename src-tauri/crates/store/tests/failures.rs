//! What goes wrong with a vault: exchanged, cut off, damaged, full, in use. Each has its own name, and nothing is lost.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::fs;
use std::path::Path;

use himoya_keys::{Cost, KeysError, Passphrase};
use himoya_store::{
    Damage, Log, NewAttachment, Snapshot, Store, StoreError, backups, read_keys, restore, verify_folder,
};
use proptest::prelude::*;
use serde_json::json;
use support::{KEYS, Repeating, keys_of, open, place};

const NOW: &str = "2026-11-26T09:00:00Z";
const LATER: &str = "2026-11-27T09:00:00Z";

fn snapshot(text: &str) -> Snapshot {
    Snapshot { body: json!({ "value": text }), typed: json!({}), sample: false }
}

/// A vault with a few cases and an attachment of several pieces.
fn filled(path: &Path) -> Store {
    let mut store = open(path, NOW).unwrap();
    for n in 0..20 {
        store.create(&format!("case-{n}"), &snapshot(&"текст ".repeat(200)), NOW, Log::none()).unwrap();
    }
    attach(&mut store, "scan", &vec![7; 600_000]).unwrap();
    store
}

fn attach(store: &mut Store, id: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let new = NewAttachment {
        id: id.into(),
        case: "case-1".into(),
        name: "скан.jpg".into(),
        kind: "image/jpeg".into(),
        added_at: NOW.into(),
    };
    store.attach(&new, &mut &*bytes, 1 << 20).map(|_| ())
}

fn reopen(path: &Path) -> Result<Store, StoreError> {
    Store::open(path, &KEYS.1, LATER)
}

#[test]
fn what_is_not_there_is_named() {
    let (_folder, path) = place();
    assert_eq!(reopen(&path).unwrap_err(), StoreError::NoVault);
    drop(filled(&path));
    fs::rename(path.join("keys.json"), path.join("elsewhere")).unwrap();
    assert_eq!(reopen(&path).unwrap_err(), StoreError::KeysMissing);
    fs::rename(path.join("elsewhere"), path.join("keys.json")).unwrap();
    fs::rename(path.join("cases.db"), path.join("elsewhere")).unwrap();
    assert_eq!(reopen(&path).unwrap_err(), StoreError::DataMissing);
    fs::rename(path.join("elsewhere"), path.join("cases.db")).unwrap();
    assert_eq!(reopen(&path).unwrap().count().unwrap(), 20);
}

#[test]
fn a_vault_is_never_made_over_something_else() {
    let (_folder, path) = place();
    drop(filled(&path));
    let (keys, key) = &*KEYS;
    let again = Store::init(&path, keys, key, "device", NOW, None);
    assert_eq!(again.unwrap_err(), StoreError::VaultExists);
    assert_eq!(reopen(&path).unwrap().count().unwrap(), 20);
    let (_other, file) = place();
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "a file").unwrap();
    assert_eq!(Store::init(&file, keys, key, "device", NOW, None).unwrap_err(), StoreError::VaultExists);
}

#[test]
fn two_programs_on_one_vault() {
    let (_folder, path) = place();
    let first = filled(&path);
    assert_eq!(reopen(&path).unwrap_err(), StoreError::VaultBusy);
    drop(first);
    reopen(&path).unwrap();
}

#[test]
fn files_of_two_vaults_do_not_mix() {
    let (_mine, mine) = place();
    let (_theirs, theirs) = place();
    drop(filled(&mine));
    let (keys, key) = keys_of("0197c0de-0000-7000-8000-00000000000a", 10);
    drop(Store::init(&theirs, &keys, &key, "device", NOW, None).unwrap());
    fs::copy(theirs.join("cases.db"), mine.join("cases.db")).unwrap();
    assert_eq!(reopen(&mine).unwrap_err(), StoreError::Swapped);
    // Another vault's whole file under a forged salt still needs its key.
    let mut bytes = fs::read(theirs.join("cases.db")).unwrap();
    bytes[..16].copy_from_slice(KEYS.0.salt());
    fs::write(mine.join("cases.db"), bytes).unwrap();
    assert_eq!(reopen(&mine).unwrap_err(), StoreError::Damaged);
}

#[test]
fn an_older_key_file_is_seen_and_taken_on_purpose_only() {
    let (_folder, path) = place();
    let (mut keys, key) = KEYS.clone();
    let mut store = filled(&path);
    let before = fs::read(path.join("keys.json")).unwrap();
    let phrase = Passphrase::new("новая").unwrap();
    keys.set_passphrase(&key, &phrase, Cost::LEAST, &mut Repeating(5)).unwrap();
    store.put_keys(&keys, |read| Ok(read.unlock(&phrase).map(|_| ())?)).unwrap();
    assert!(!path.join("keys.json.before").exists(), "the old passphrase stays nowhere");
    drop(store);
    fs::write(path.join("keys.json"), before).unwrap();
    assert_eq!(reopen(&path).unwrap_err(), StoreError::Replayed);
    drop(Store::open_with_older_keys(&path, &key, LATER).unwrap());
    reopen(&path).unwrap();
    assert_eq!(read_keys(&path).unwrap().generation(), keys.generation() + 1);
}

#[test]
fn a_machine_that_fails_while_keys_change_leaves_a_vault_that_opens() {
    let (_folder, path) = place();
    let (mut keys, key) = KEYS.clone();
    drop(filled(&path));
    let phrase = Passphrase::new("новая").unwrap();
    keys.set_passphrase(&key, &phrase, Cost::LEAST, &mut Repeating(5)).unwrap();
    // The key file is written, the data base has not noted it yet.
    fs::copy(path.join("keys.json"), path.join("keys.json.before")).unwrap();
    fs::write(path.join("keys.json"), keys.to_bytes()).unwrap();
    fs::write(path.join("keys.json.part"), "half").unwrap();
    assert_eq!(read_keys(&path).unwrap().unlock(&phrase).unwrap(), key);
    drop(reopen(&path).unwrap());
    // From then on the one before is the older.
    fs::copy(path.join("keys.json.before"), path.join("keys.json")).unwrap();
    assert_eq!(reopen(&path).unwrap_err(), StoreError::Replayed);
}

#[test]
fn a_key_file_that_does_not_open_gives_way_to_the_one_before() {
    let (_folder, path) = place();
    let (mut keys, key) = KEYS.clone();
    let mut store = filled(&path);
    let before = fs::read(path.join("keys.json")).unwrap();
    keys.mark_verified(&key, "2026-11-26");
    let refused = store.put_keys(&keys, |_| Err(KeysError::SheetsDoNotFit.into()));
    assert_eq!(refused.unwrap_err(), StoreError::Keys(KeysError::SheetsDoNotFit));
    assert_eq!(fs::read(path.join("keys.json")).unwrap(), before);
    drop(store);
    reopen(&path).unwrap();
}

#[test]
fn a_file_that_was_cut_off_is_damaged_at_any_length() {
    let (_folder, path) = place();
    drop(filled(&path));
    let whole = fs::read(path.join("cases.db")).unwrap();
    for parts in 0..12 {
        let length = whole.len() * parts / 12;
        fs::write(path.join("cases.db"), &whole[..length]).unwrap();
        let found = reopen(&path).map(|store| store.verify(&mut |_, _| {}));
        match found {
            Ok(found) => assert!(!found.damage.is_empty(), "{length} bytes pass for whole"),
            Err(error) => assert_eq!(error, StoreError::Damaged, "{length} bytes"),
        }
    }
}

#[test]
fn a_damaged_page_is_named_and_the_rest_is_read() {
    let (_folder, path) = place();
    drop(filled(&path));
    let whole = fs::read(path.join("cases.db")).unwrap();
    let page = 4096;
    let last = whole.len() / page;
    for number in [2, last / 2, last] {
        let mut bytes = whole.clone();
        bytes[(number - 1) * page + 100] ^= 1;
        fs::write(path.join("cases.db"), bytes).unwrap();
        match reopen(&path) {
            Ok(store) => {
                let found = store.verify(&mut |_, _| {});
                let named = Damage::Pages(vec![u64::try_from(number).unwrap()]);
                assert!(found.damage.contains(&named), "page {number}: {:?}", found.damage);
                assert!(found.damage.iter().all(|damage| damage.what().lines().count() == 1));
            }
            Err(error) => assert_eq!(error, StoreError::Damaged, "page {number}"),
        }
    }
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let (_folder, path) = place();
    let mut store = filled(&path);
    let before = store.load("case-1").unwrap();
    store.limit_pages(store.verify(&mut |_, _| {}).pages + 4).unwrap();
    assert_eq!(attach(&mut store, "large", &vec![1; 900_000]).unwrap_err(), StoreError::DiskFull);
    let large = snapshot(&"x".repeat(200_000));
    let saved = store.save("case-1", &large, NOW, "", false, Log::none());
    assert_eq!(saved.unwrap_err(), StoreError::DiskFull);
    assert_eq!((store.load("case-1").unwrap(), store.can_undo("case-1").unwrap()), (before, false));
    assert_eq!(store.attachments("case-1").unwrap().len(), 1);
    drop(store);
    assert!(reopen(&path).unwrap().verify(&mut |_, _| {}).damage.is_empty());
}

#[test]
fn an_attachment_beyond_the_limit_leaves_nothing() {
    let (_folder, path) = place();
    let mut store = filled(&path);
    let error = attach(&mut store, "large", &vec![1; (1 << 20) + 1]).unwrap_err();
    assert_eq!(error, StoreError::TooLarge { most: 1 << 20 });
    assert_eq!(store.attachments("case-1").unwrap().len(), 1);
    assert_eq!(store.attachment("large").unwrap_err(), StoreError::NoAttachment("large".into()));
}

#[test]
#[cfg(unix)]
fn a_vault_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = place();
    let mut store = filled(&path);
    store.backup(&KEYS.1, &store.own_backups(), NOW, &mut |_, _| {}).unwrap();
    let mut waiting = vec![folder.path().join("data")];
    let mut seen = 0;
    while let Some(at) = waiting.pop() {
        let found = fs::metadata(&at).unwrap();
        let mode = found.permissions().mode() & 0o777;
        assert_eq!(mode, if found.is_dir() { 0o700 } else { 0o600 }, "{}", at.display());
        if found.is_dir() {
            waiting.extend(fs::read_dir(&at).unwrap().map(|entry| entry.unwrap().path()));
        }
        seen += 1;
    }
    assert!(seen >= 9, "{seen}");
}

#[test]
fn a_clock_that_was_set_back_is_said() {
    let (_folder, path) = place();
    let mut store = open(&path, LATER).unwrap();
    store.create("a", &snapshot(""), LATER, Log::none()).unwrap();
    drop(store);
    let store = Store::open(&path, &KEYS.1, NOW).unwrap();
    assert_eq!(store.clock_set_back(), Some(LATER));
    drop(store);
    assert_eq!(reopen(&path).unwrap().clock_set_back(), None);
}

#[test]
fn a_backup_is_checked_and_a_bad_one_displaces_nothing() {
    let (_folder, path) = place();
    let mut store = filled(&path);
    let target = store.own_backups();
    let made = store.backup(&KEYS.1, &target, NOW, &mut |_, _| {}).unwrap();
    assert_eq!((made.verification.cases, made.verification.attachments, made.removed), (20, 1, 0));
    assert_eq!(made.backup.made_at, NOW);
    drop(store);
    let mut bytes = fs::read(path.join("cases.db")).unwrap();
    let at = bytes.len() - 2000;
    bytes[at] ^= 1;
    fs::write(path.join("cases.db"), bytes).unwrap();
    let mut store = reopen(&path).unwrap();
    let bad = store.backup(&KEYS.1, &target, LATER, &mut |_, _| {});
    assert_eq!(bad.unwrap_err(), StoreError::BackupNotGood);
    let left = backups(&target).unwrap();
    assert_eq!(left.iter().map(|backup| backup.made_at.as_str()).collect::<Vec<_>>(), [NOW]);
    assert_eq!(fs::read_dir(&target).unwrap().count(), 1, "no half copy");
    assert_eq!(
        store.backup(&KEYS.1, Path::new("/nowhere"), NOW, &mut |_, _| {}).unwrap_err(),
        StoreError::BackupFolderMissing
    );
    drop(store);
    let restored = restore(&left[0].path, &path, &KEYS.1, "new device", LATER, &mut |_, _| {}).unwrap();
    assert!(restored.moved_aside.unwrap().exists() && restored.verification.damage.is_empty());
    let store = reopen(&path).unwrap();
    assert_eq!((store.count().unwrap(), store.device().unwrap()), (20, "new device".to_owned()));
}

#[test]
fn a_bad_backup_is_not_restored_and_the_vault_stays() {
    let (_folder, path) = place();
    let mut store = filled(&path);
    let target = store.own_backups();
    let made = store.backup(&KEYS.1, &target, NOW, &mut |_, _| {}).unwrap().backup;
    let restored = restore(&made.path, &path, &KEYS.1, "d", LATER, &mut |_, _| {});
    assert_eq!(restored.unwrap_err(), StoreError::VaultBusy, "it is open");
    drop(store);
    let data = made.path.join("cases.db");
    let whole = fs::read(&data).unwrap();
    let mut bytes = whole.clone();
    bytes[whole.len() - 2000] ^= 1;
    fs::write(&data, bytes).unwrap();
    let again = |from: &Path| restore(from, &path, &KEYS.1, "d", LATER, &mut |_, _| {}).unwrap_err();
    assert_eq!(again(&made.path), StoreError::BackupNotGood);
    fs::write(&data, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(again(&made.path), StoreError::BackupNotGood | StoreError::Damaged));
    assert_eq!(again(&target), StoreError::NoBackup);
    assert_eq!(reopen(&path).unwrap().count().unwrap(), 20);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing half-made stays");
}

#[test]
fn old_backups_give_way_and_those_of_another_vault_stay() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    let (_stick, stick) = place();
    fs::create_dir_all(&stick).unwrap();
    let (_other, other) = place();
    let (keys, key) = keys_of("0197c0de-0000-7000-8000-00000000000b", 11);
    let (mut theirs, _) = Store::init(&other, &keys, &key, "device", NOW, None).unwrap();
    theirs.backup(&key, &stick, "2026-01-01T09:00:00Z", &mut |_, _| {}).unwrap();
    for day in 1..=28 {
        store.backup(&KEYS.1, &stick, &format!("2026-11-{day:02}T09:00:00Z"), &mut |_, _| {}).unwrap();
    }
    let left = backups(&stick).unwrap();
    let days: Vec<&str> = left.iter().map(|backup| &backup.made_at[..10]).collect();
    assert!(days.len() <= 12 && days.contains(&"2026-01-01"), "{days:?}");
    for day in 22..=28 {
        assert!(days.contains(&format!("2026-11-{day}").as_str()), "{days:?}");
    }
}

#[test]
fn a_migrated_or_checked_vault_shows_no_text_anywhere() {
    let (folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    let secret = "Мирзоев-Секретный";
    store.create("case-1", &snapshot(secret), NOW, Log::none()).unwrap();
    attach(&mut store, secret, secret.repeat(1000).as_bytes()).unwrap();
    store.batch(|batch| batch.index("case-1", secret)).unwrap();
    store.backup(&KEYS.1, &store.own_backups(), NOW, &mut |_, _| {}).unwrap();
    drop(store);
    let mut waiting = vec![folder.path().to_owned()];
    while let Some(at) = waiting.pop() {
        if at.is_dir() {
            waiting.extend(fs::read_dir(&at).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let bytes = fs::read(&at).unwrap();
            assert!(
                !bytes.windows(secret.len()).any(|window| window == secret.as_bytes()),
                "{}",
                at.display()
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever single byte of the file changes: the vault says that it is damaged, or everything reads as before.
    #[test]
    fn no_changed_byte_passes_for_a_whole_vault(at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        static WHOLE: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
            let (_folder, path) = place();
            drop(filled(&path));
            fs::read(path.join("cases.db")).unwrap()
        });
        let folder = tempfile::tempdir().unwrap();
        let mut bytes = WHOLE.clone();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        fs::write(folder.path().join("cases.db"), bytes).unwrap();
        fs::write(folder.path().join("keys.json"), KEYS.0.to_bytes()).unwrap();
        match verify_folder(folder.path(), &KEYS.1, &mut |_, _| {}) {
            Ok(found) => prop_assert!(!found.damage.is_empty(), "byte {at}"),
            Err(error) => prop_assert!(matches!(error, StoreError::Damaged | StoreError::Swapped), "{error:?}"),
        }
    }
}
