//! Opening the encrypted file: its key, its version, whose it is, the copy before a migration.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::Duration;

use himoya_keys::DataKey;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};
use zeroize::Zeroizing;

use crate::StoreError;
use crate::place::{beside, copy_whole, make_private, remove_if_there};
use crate::schema::APPLICATION_ID;

/// How long a call waits for another program that holds the file.
const BUSY_FOR: Duration = Duration::from_secs(5);
/// The journal is cut back to this after a large change, in bytes.
const JOURNAL_KEPT: i64 = 16 << 20;

const NO_MUTEX: OpenFlags = OpenFlags::SQLITE_OPEN_NO_MUTEX;

/// The first bytes of every SQLite file that is not encrypted.
pub(crate) const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What SQLCipher is given: its key and the first bytes of the file.
pub(crate) struct FileKey {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; 16],
}

impl FileKey {
    pub(crate) fn new(data: &DataKey, salt: &[u8; 16]) -> Self {
        Self { key: data.derive("himoya data base"), salt: *salt }
    }

    /// The statement that hands the key over: a raw key, so that SQLCipher stretches no passphrase of its own.
    fn pragma(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        // Room for all of it at once, so that no part of it is left behind by a move.
        let mut text = Zeroizing::new(String::with_capacity(128));
        text.push_str("PRAGMA key = \"x'");
        for byte in self.key.iter().chain(&self.salt) {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        text.push_str("'\"");
        text
    }

    /// Refuses a file that starts with another salt, before SQLCipher looks at it.
    pub(crate) fn fits(&self, path: &Path) -> Result<(), StoreError> {
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(StoreError::DataMissing),
            Err(error) => return Err(error.into()),
        };
        let mut head = Vec::with_capacity(16);
        Read::by_ref(&mut file).take(16).read_to_end(&mut head)?;
        match head.as_slice() {
            head if head == self.salt => Ok(()),
            head if head == MAGIC => Err(StoreError::NotEncrypted),
            head if head.len() < 16 => Err(StoreError::Damaged),
            _ => Err(StoreError::Swapped),
        }
    }

    /// Opens a file that is there; with `write`, for changes.
    pub(crate) fn connect(&self, path: &Path, write: bool) -> Result<Connection, StoreError> {
        let mode = if write { OpenFlags::SQLITE_OPEN_READ_WRITE } else { OpenFlags::SQLITE_OPEN_READ_ONLY };
        let db = Connection::open_with_flags(path, mode | NO_MUTEX)?;
        // Its log would name the file and what failed.
        db.execute_batch("PRAGMA cipher_log_level = NONE")?;
        db.execute_batch(&self.pragma())?;
        db.busy_timeout(BUSY_FOR)?;
        Ok(db)
    }
}

/// Makes a new file of the newest version at a place where there is none.
pub(crate) fn create(
    path: &Path,
    key: &FileKey,
    now: &str,
    migrations: &[&str],
) -> Result<Connection, StoreError> {
    make_private(path)?;
    let mut db = key.connect(path, true)?;
    configure(&db)?;
    migrate(&mut db, now, migrations)?;
    Ok(db)
}

/// Opens the file and brings it to the version that `migrations` ends with.
pub(crate) fn open(
    path: &Path,
    key: &FileKey,
    now: &str,
    migrations: &[&str],
) -> Result<Connection, StoreError> {
    key.fits(path)?;
    let known = version_of(migrations);
    let found = version_at(path, key)?;
    refuse_newer(found, known)?;
    make_private(path)?;
    let mut db = key.connect(path, true)?;
    configure(&db)?;
    if found < known {
        keep_copy(&db, path, found)?;
    }
    migrate(&mut db, now, migrations)?;
    Ok(db)
}

pub(crate) fn version_of(migrations: &[&str]) -> i64 {
    i64::try_from(migrations.len()).unwrap_or(i64::MAX)
}

pub(crate) fn refuse_newer(found: i64, known: i64) -> Result<(), StoreError> {
    if found > known { Err(StoreError::NewerVersion { found, known }) } else { Ok(()) }
}

/// The version of the file; a connection that only reads does not fold the journal in, so the file stays as it is.
fn version_at(path: &Path, key: &FileKey) -> Result<i64, StoreError> {
    let db = key.connect(path, false)?;
    // The key is right and the salt fits, so whatever cannot be read is broken.
    let mark: i64 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if mark == APPLICATION_ID { user_version(&db) } else { Err(StoreError::NotOurs) }
}

fn configure(db: &Connection) -> Result<(), StoreError> {
    // On a file system that cannot do WAL, SQLite stays with its rollback journal, which is as durable.
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    db.pragma_update(None, "trusted_schema", false)?;
    // What is sorted or set aside stays in memory: a temporary file would not be encrypted.
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.pragma_update_and_check(None, "journal_size_limit", JOURNAL_KEPT, |_| Ok(()))?;
    Ok(())
}

pub(crate) fn user_version(db: &Connection) -> Result<i64, StoreError> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Folds the journal into the file, so that the file alone is everything.
pub(crate) fn fold_journal(db: &Connection) -> Result<(), StoreError> {
    let busy: i64 = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(StoreError::Busy) }
}

/// Writes a whole copy of an older file beside it, `<name>.v<version>`, before the file is changed.
fn keep_copy(db: &Connection, path: &Path, version: i64) -> Result<(), StoreError> {
    let kept = beside(path, &format!(".v{version}"));
    let partial = beside(path, &format!(".v{version}.part"));
    remove_if_there(&partial)?;
    fold_journal(db)?;
    copy_whole(path, &partial)?;
    Ok(fs::rename(&partial, &kept)?)
}

/// Takes the missing steps in one transaction, so that a failure leaves the old version whole.
fn migrate(db: &mut Connection, now: &str, migrations: &[&str]) -> Result<(), StoreError> {
    if user_version(db)? == version_of(migrations) {
        return Ok(());
    }
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = user_version(&tx)?;
    refuse_newer(found, version_of(migrations))?;
    for (step, version) in migrations.iter().zip(1_i64..).skip(usize::try_from(found).unwrap_or(0)) {
        tx.execute_batch(step)?;
        tx.execute("INSERT INTO migrations (version, at) VALUES (?1, ?2)", params![version, now])?;
        tx.pragma_update(None, "user_version", version)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(tx.commit()?)
}

#[cfg(test)]
mod tests;
