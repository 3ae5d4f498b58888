//! Tests of opening: versions, damage, places that cannot be written, modes.

use super::*;
use crate::schema::MIGRATIONS;
use tempfile::TempDir;

const NOW: &str = "2026-11-12T09:00:00Z";

/// The released steps and one that does not exist yet.
fn newer() -> Vec<&'static str> {
    let mut steps = MIGRATIONS.to_vec();
    steps.push("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;");
    steps
}

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cases.sqlite");
    (folder, path)
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_not_touched() {
    let (_folder, path) = place();
    drop(open(&path, NOW, &newer()).unwrap());
    let before = fs::read(&path).unwrap();
    let known = version_of(MIGRATIONS);
    let error = open(&path, NOW, MIGRATIONS).unwrap_err();
    assert_eq!(error, StoreError::NewerVersion { found: known + 1, known });
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!journal(&path).exists());
}

#[test]
fn a_newer_version_that_lies_only_in_the_journal_is_refused_and_not_touched() {
    let (_folder, path) = place();
    drop(open(&path, NOW, MIGRATIONS).unwrap());
    let killed = open(&path, NOW, &newer()).unwrap();
    let (_other, copy) = place();
    fs::copy(&path, &copy).unwrap();
    fs::copy(journal(&path), journal(&copy)).unwrap();
    drop(killed);
    let (file, log) = (fs::read(&copy).unwrap(), fs::read(journal(&copy)).unwrap());
    assert!(matches!(open(&copy, NOW, MIGRATIONS), Err(StoreError::NewerVersion { .. })));
    assert_eq!(fs::read(&copy).unwrap(), file);
    assert_eq!(fs::read(journal(&copy)).unwrap(), log);
    drop(open(&copy, NOW, &newer()).unwrap());
}

#[test]
fn an_older_file_is_copied_before_it_is_migrated() {
    let (folder, path) = place();
    let db = open(&path, NOW, MIGRATIONS).unwrap();
    db.execute("INSERT INTO cases VALUES ('a', 0, '1', '1', 0, NULL)", []).unwrap();
    drop(db);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing to migrate, so no copy");
    let db = open(&path, NOW, &newer()).unwrap();
    assert_eq!(user_version(&db).unwrap(), version_of(MIGRATIONS) + 1);
    drop(db);
    let copy = beside(&path, &format!(".v{}", MIGRATIONS.len()));
    assert_private(&copy);
    let old = open(&copy, NOW, MIGRATIONS).unwrap();
    assert_eq!(old.query_row("SELECT count(*) FROM cases", [], |row| row.get::<_, i64>(0)).unwrap(), 1);
}

#[test]
fn a_file_of_the_first_version_opens_and_takes_entries_of_the_user() {
    let (_folder, path) = place();
    drop(open(&path, NOW, &MIGRATIONS[..1]).unwrap());
    let mut store = crate::Store::open(&path, NOW).unwrap();
    assert_eq!(store.own_entries().unwrap(), []);
    store.put_own_entry("b", &2.into(), NOW).unwrap();
    store.put_own_entry("a", &1.into(), NOW).unwrap();
    store.put_own_entry("b", &3.into(), NOW).unwrap();
    drop(store);
    let mut store = crate::Store::open(&path, NOW).unwrap();
    assert_eq!(store.own_entries().unwrap(), [("a".to_owned(), 1.into()), ("b".to_owned(), 3.into())]);
    assert!(store.remove_own_entry("a").unwrap());
    assert!(!store.remove_own_entry("a").unwrap());
    assert_eq!(store.own_entries().unwrap().len(), 1);
    assert!(beside(&path, ".v1").exists(), "the old file is kept");
}

#[test]
fn a_migration_that_fails_leaves_the_old_file_whole() {
    let (_folder, path) = place();
    drop(open(&path, NOW, MIGRATIONS).unwrap());
    let mut broken = newer();
    broken.push("CREATE TABLE cases (id);");
    assert!(open(&path, NOW, &broken).is_err());
    let db = open(&path, NOW, MIGRATIONS).unwrap();
    assert_eq!(user_version(&db).unwrap(), version_of(MIGRATIONS));
}

#[test]
fn what_is_no_database_is_called_damaged_and_not_touched() {
    for bytes in [b"not a database".to_vec(), vec![0; 4096], MAGIC.to_vec()] {
        let (_folder, path) = place();
        fs::write(&path, &bytes).unwrap();
        assert_eq!(open(&path, NOW, MIGRATIONS).unwrap_err(), StoreError::Damaged);
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[test]
fn a_file_with_a_broken_body_is_called_damaged() {
    let (_folder, path) = place();
    drop(open(&path, NOW, MIGRATIONS).unwrap());
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..].fill(0x5a);
    fs::write(&path, &bytes).unwrap();
    let error = open(&path, NOW, MIGRATIONS).and_then(|db| crate::rows::list(&db, false)).unwrap_err();
    assert_eq!(error, StoreError::Damaged);
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let (_folder, path) = place();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE theirs (id)").unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(open(&path, NOW, MIGRATIONS).unwrap_err(), StoreError::NotOurs);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn an_empty_file_and_an_empty_database_are_taken_as_new() {
    let (_folder, path) = place();
    fs::write(&path, b"").unwrap();
    drop(open(&path, NOW, MIGRATIONS).unwrap());
    let (_folder, path) = place();
    // What a program leaves that was killed right after it had created the file.
    Connection::open(&path).unwrap().pragma_update(None, "journal_mode", "WAL").unwrap();
    drop(open(&path, NOW, MIGRATIONS).unwrap());
}

#[test]
fn a_place_that_cannot_hold_the_file_is_an_error() {
    let (folder, path) = place();
    fs::write(&path, b"").unwrap();
    assert_eq!(open(&path.join("cases.sqlite"), NOW, MIGRATIONS).unwrap_err(), StoreError::CannotOpen);
    let under = path.join("folder").join("cases.sqlite");
    assert!(matches!(open(&under, NOW, MIGRATIONS), Err(StoreError::CannotOpen)));
    assert!(open(folder.path(), NOW, MIGRATIONS).is_err(), "a folder is no file");
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_refuses_new_files_is_an_error() {
    let error = open(Path::new("/proc/self/cases.sqlite"), NOW, MIGRATIONS).unwrap_err();
    assert!(matches!(error, StoreError::CannotOpen | StoreError::ReadOnly), "{error:?}");
}

#[test]
fn a_second_program_waits_and_then_hears_busy() {
    let (_folder, path) = place();
    let first = open(&path, NOW, MIGRATIONS).unwrap();
    let second = open(&path, NOW, MIGRATIONS).unwrap();
    second.busy_timeout(Duration::from_millis(20)).unwrap();
    first.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = StoreError::from(second.execute_batch("BEGIN IMMEDIATE").unwrap_err());
    assert_eq!(error, StoreError::Busy);
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let (_folder, path) = place();
    let db = open(&path, NOW, MIGRATIONS).unwrap();
    db.pragma_update_and_check(None, "max_page_count", 20, |_| Ok(())).unwrap();
    let mut store = crate::Store { db };
    let small = crate::Snapshot { body: 1.into(), typed: 2.into(), sample: false };
    let large = crate::Snapshot { body: "x".repeat(200_000).into(), ..small.clone() };
    store.create("a", &small, NOW).unwrap();
    assert_eq!(store.save("a", &large, NOW, "", false).unwrap_err(), StoreError::DiskFull);
    assert_eq!(store.load("a").unwrap(), small);
    assert!(!store.can_undo("a").unwrap());
}

#[test]
#[cfg(unix)]
fn only_the_owner_may_read_the_file_its_journal_and_its_folder() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let parent = folder.path().join("one").join("two");
    let path = parent.join("cases.sqlite");
    let db = open(&path, NOW, MIGRATIONS).unwrap();
    assert_private(&path);
    assert_private(&journal(&path));
    for made in [&parent, &folder.path().join("one")] {
        assert_eq!(fs::metadata(made).unwrap().permissions().mode() & 0o777, 0o700);
    }
    drop(db);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    drop(open(&path, NOW, MIGRATIONS).unwrap());
    assert_private(&path);
}

/// Fails if anyone but the owner may read the file.
fn assert_private(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
    #[cfg(not(unix))]
    let _ = path;
}
