//! Tests of opening: versions, damage, places that cannot be written, modes.

use std::path::PathBuf;
use std::sync::LazyLock;

use super::*;
use crate::schema::MIGRATIONS;
use tempfile::TempDir;

const NOW: &str = "2026-11-12T09:00:00Z";

struct Sevens;

impl himoya_keys::Entropy for Sevens {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), himoya_keys::NoEntropy> {
        bytes.fill(7);
        Ok(())
    }
}

static KEY: LazyLock<FileKey> =
    LazyLock::new(|| FileKey::new(&DataKey::random(&mut Sevens).unwrap(), &[9; 16]));

/// The released steps and one that does not exist yet.
fn newer() -> Vec<&'static str> {
    let mut steps = MIGRATIONS.to_vec();
    steps.push("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;");
    steps
}

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cases.db");
    (folder, path)
}

fn made(migrations: &[&str]) -> (TempDir, PathBuf, Connection) {
    let (folder, path) = place();
    let db = create(&path, &KEY, NOW, migrations).unwrap();
    (folder, path, db)
}

fn open(path: &Path, migrations: &[&str]) -> Result<Connection, StoreError> {
    super::open(path, &KEY, NOW, migrations)
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_not_touched() {
    let (_folder, path, db) = made(&newer());
    drop(db);
    let before = fs::read(&path).unwrap();
    let known = version_of(MIGRATIONS);
    let error = open(&path, MIGRATIONS).unwrap_err();
    assert_eq!(error, StoreError::NewerVersion { found: known + 1, known });
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!holds_bytes(&beside(&path, "-wal")));
}

fn holds_bytes(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.len() > 0)
}

#[test]
fn a_newer_version_that_lies_only_in_the_journal_is_refused_and_not_touched() {
    let (_folder, path, db) = made(MIGRATIONS);
    drop(db);
    let killed = open(&path, &newer()).unwrap();
    let (_other, copy) = place();
    let journal = |path: &Path| beside(path, "-wal");
    fs::copy(&path, &copy).unwrap();
    fs::copy(journal(&path), journal(&copy)).unwrap();
    drop(killed);
    let (file, log) = (fs::read(&copy).unwrap(), fs::read(journal(&copy)).unwrap());
    assert!(matches!(open(&copy, MIGRATIONS), Err(StoreError::NewerVersion { .. })));
    assert_eq!(fs::read(&copy).unwrap(), file);
    assert_eq!(fs::read(journal(&copy)).unwrap(), log);
    drop(open(&copy, &newer()).unwrap());
}

#[test]
fn an_older_file_is_copied_before_it_is_migrated() {
    let (folder, path, db) = made(MIGRATIONS);
    db.execute("INSERT INTO cases VALUES ('a', 0, '1', '1', 0, NULL, 0, NULL)", []).unwrap();
    drop(db);
    drop(open(&path, MIGRATIONS).unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing to migrate, so no copy");
    let db = open(&path, &newer()).unwrap();
    assert_eq!(user_version(&db).unwrap(), version_of(MIGRATIONS) + 1);
    drop(db);
    let copy = beside(&path, &format!(".v{}", MIGRATIONS.len()));
    assert_private(&copy);
    let old = open(&copy, MIGRATIONS).unwrap();
    assert_eq!(old.query_row("SELECT count(*) FROM cases", [], |row| row.get::<_, i64>(0)).unwrap(), 1);
}

#[test]
fn a_migration_that_fails_leaves_the_old_file_whole() {
    let (_folder, path, db) = made(MIGRATIONS);
    drop(db);
    let mut broken = newer();
    broken.push("CREATE TABLE cases (id);");
    assert!(open(&path, &broken).is_err());
    let db = open(&path, MIGRATIONS).unwrap();
    assert_eq!(user_version(&db).unwrap(), version_of(MIGRATIONS));
}

#[test]
fn what_is_not_this_vault_s_data_base_is_told_apart_and_not_touched() {
    let files = [
        (b"short".to_vec(), StoreError::Damaged),
        (Vec::new(), StoreError::Damaged),
        ([MAGIC.to_vec(), vec![0; 4096]].concat(), StoreError::NotEncrypted),
        (vec![8; 8192], StoreError::Swapped),
        ([vec![9; 16], vec![0; 8176]].concat(), StoreError::Damaged),
    ];
    for (bytes, expected) in files {
        let (_folder, path) = place();
        fs::write(&path, &bytes).unwrap();
        assert_eq!(open(&path, MIGRATIONS).unwrap_err(), expected);
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    let (_folder, path) = place();
    assert_eq!(open(&path, MIGRATIONS).unwrap_err(), StoreError::DataMissing);
    assert!(!path.exists());
}

#[test]
fn another_key_opens_nothing() {
    let (_folder, path, db) = made(MIGRATIONS);
    drop(db);
    let mut bytes = [0; 32];
    bytes[0] = 1;
    let other = FileKey { key: Zeroizing::new(bytes), salt: [9; 16] };
    assert_eq!(super::open(&path, &other, NOW, MIGRATIONS).unwrap_err(), StoreError::Damaged);
}

#[test]
fn a_file_with_a_broken_body_is_called_damaged() {
    let (_folder, path, db) = made(MIGRATIONS);
    drop(db);
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..].fill(0x5a);
    fs::write(&path, &bytes).unwrap();
    assert_eq!(open(&path, MIGRATIONS).unwrap_err(), StoreError::Damaged);
}

#[test]
fn no_page_shows_what_is_in_it() {
    let (folder, path, db) = made(MIGRATIONS);
    let secret = "Мирзоев-Секретный";
    db.execute("INSERT INTO cases VALUES (?1, 0, '1', '1', 0, NULL, 0, NULL)", [secret]).unwrap();
    for _ in 0..2 {
        for entry in fs::read_dir(folder.path()).unwrap() {
            let bytes = fs::read(entry.unwrap().path()).unwrap();
            for text in [secret.as_bytes(), b"CREATE TABLE", b"SQLite format"] {
                assert!(!bytes.windows(text.len()).any(|window| window == text));
            }
        }
        fold_journal(&db).unwrap();
    }
    assert_eq!(fs::read(&path).unwrap()[..16], [9; 16]);
}

#[test]
fn a_second_connection_waits_and_then_hears_busy() {
    let (_folder, path, first) = made(MIGRATIONS);
    let second = open(&path, MIGRATIONS).unwrap();
    second.busy_timeout(Duration::from_millis(20)).unwrap();
    first.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = StoreError::from(second.execute_batch("BEGIN IMMEDIATE").unwrap_err());
    assert_eq!(error, StoreError::Busy);
}

#[test]
#[cfg(unix)]
fn only_the_owner_may_read_the_file_and_its_journal() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path, db) = made(MIGRATIONS);
    assert_private(&path);
    assert_private(&beside(&path, "-wal"));
    drop(db);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    drop(open(&path, MIGRATIONS).unwrap());
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

#[test]
fn a_vault_of_before_the_raids_keeps_its_cases_and_can_hold_raids_afterwards() {
    // The released steps up to version 4, whatever came after.
    let (_folder, path, db) = made(&MIGRATIONS[..4]);
    db.execute_batch(
        "INSERT INTO cases (id, sample, created_at, updated_at, cursor) VALUES ('a', 0, '1', '1', 0);
         INSERT INTO revisions VALUES ('a', 0, '{\"name\":\"Алиев\"}', '{}', '', '1');",
    )
    .unwrap();
    drop(db);
    let db = open(&path, MIGRATIONS).unwrap();
    let body: String = db.query_row("SELECT body FROM revisions", [], |row| row.get(0)).unwrap();
    assert_eq!(body, "{\"name\":\"Алиев\"}");
    let raids: i64 = db.query_row("SELECT count(*) FROM raids", [], |row| row.get(0)).unwrap();
    assert_eq!(raids, 0);
    db.execute_batch(
        "INSERT INTO raids VALUES ('r', 'a', 0, '2');
         INSERT INTO raid_revisions VALUES ('r', 0, '{}', '', '2');",
    )
    .unwrap();
    drop(db);
    let db = open(&path, MIGRATIONS).unwrap();
    assert_eq!(version_of(MIGRATIONS), 5);
    assert!(
        db.execute("INSERT INTO raids VALUES ('s', 'none', 0, '2')", []).is_err(),
        "no raid without an event"
    );
    db.execute("DELETE FROM cases WHERE id = 'a'", []).unwrap();
    let left: i64 = db.query_row("SELECT count(*) FROM raid_revisions", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0, "a raid goes with its event");
}
