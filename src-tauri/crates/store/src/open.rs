//! Opening the file: its place and modes, its version, the copy before a migration.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};

use crate::StoreError;
use crate::schema::APPLICATION_ID;

/// How long a call waits for another program that holds the file.
const BUSY_FOR: Duration = Duration::from_secs(5);

const NO_MUTEX: OpenFlags = OpenFlags::SQLITE_OPEN_NO_MUTEX;

/// The first bytes of every SQLite file.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Opens or creates the file and brings it to the version that `migrations` ends with.
pub(crate) fn open(path: &Path, now: &str, migrations: &[&str]) -> Result<Connection, StoreError> {
    let known = version_of(migrations);
    make_parent(path)?;
    let found = version_at(path)?;
    refuse_newer(found, known)?;
    make_private(path)?;
    let mut db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | NO_MUTEX)?;
    configure(&db)?;
    if (1..known).contains(&found) {
        keep_copy(&db, path, found)?;
    }
    migrate(&mut db, now, migrations)?;
    Ok(db)
}

fn version_of(migrations: &[&str]) -> i64 {
    i64::try_from(migrations.len()).unwrap_or(i64::MAX)
}

fn refuse_newer(found: i64, known: i64) -> Result<(), StoreError> {
    if found > known { Err(StoreError::NewerVersion { found, known }) } else { Ok(()) }
}

/// The version of the file at `path`, 0 for none or an empty one; the file is only read.
fn version_at(path: &Path) -> Result<i64, StoreError> {
    let Some(header) = Header::read(path)? else { return Ok(0) };
    if header.mark == APPLICATION_ID && header.version > 0 && !holds_bytes(&journal(path)) {
        return Ok(header.version);
    }
    // A killed program may have left the mark and the version in its journal. A connection that only reads does not
    // fold the journal in, so the file stays as it is.
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | NO_MUTEX)?;
    db.busy_timeout(BUSY_FOR)?;
    let mark: i64 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (mark, tables) {
        (APPLICATION_ID, _) => user_version(&db),
        (0, 0) => Ok(0),
        _ => Err(StoreError::NotOurs),
    }
}

/// What the first 100 bytes of a file say, read without SQLite so that nothing appears beside it.
struct Header {
    mark: i64,
    version: i64,
}

impl Header {
    fn read(path: &Path) -> Result<Option<Self>, StoreError> {
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut bytes = Vec::with_capacity(100);
        Read::by_ref(&mut file).take(100).read_to_end(&mut bytes)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        if bytes.len() < 100 || &bytes[..16] != MAGIC {
            return Err(StoreError::Damaged);
        }
        let number = |at: usize| {
            let field = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
            i64::from(i32::from_be_bytes(field))
        };
        Ok(Some(Self { mark: number(68), version: number(60) }))
    }
}

fn holds_bytes(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.len() > 0)
}

/// SQLite's write-ahead journal beside the file.
fn journal(path: &Path) -> PathBuf {
    beside(path, "-wal")
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Creates the folder of the file for its owner only. A folder that exists keeps its mode.
fn make_parent(path: &Path) -> Result<(), StoreError> {
    let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) else { return Ok(()) };
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(parent)?)
}

/// Creates the file if it is missing and takes everyone but its owner off its mode. SQLite gives the journal the
/// mode of the file.
fn make_private(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if file.metadata()?.permissions().mode() & 0o077 != 0 {
            file.set_permissions(fs::Permissions::from_mode(0o600))?;
        }
    }
    drop(file);
    Ok(())
}

fn configure(db: &Connection) -> Result<(), StoreError> {
    db.busy_timeout(BUSY_FOR)?;
    // On a file system that cannot do WAL, SQLite stays with its rollback journal, which is as durable.
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    db.pragma_update(None, "trusted_schema", false)?;
    Ok(())
}

fn user_version(db: &Connection) -> Result<i64, StoreError> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Writes a whole copy of an older file beside it, `<name>.v<version>`, before the file is changed.
fn keep_copy(db: &Connection, path: &Path, version: i64) -> Result<(), StoreError> {
    let kept = beside(path, &format!(".v{version}"));
    let partial = beside(path, &format!(".v{version}.part"));
    if let Err(error) = fs::remove_file(&partial)
        && error.kind() != ErrorKind::NotFound
    {
        return Err(error.into());
    }
    make_private(&partial)?;
    let target = partial.to_str().ok_or(StoreError::CannotOpen)?;
    db.execute("VACUUM INTO ?1", [target])?;
    File::open(&partial)?.sync_all()?;
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
