//! The unencrypted file of versions 1 and 2: moved into a new vault, compared, and deleted when the user says so.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, OpenFlags};
use sha2::{Digest, Sha256};

use crate::StoreError;
use crate::attachments::hex;
use crate::open::{MAGIC, fold_journal, user_version};
use crate::place::{beside, remove_if_there};
use crate::schema::{APPLICATION_ID, LAST_PLAIN};

/// Where the vault remembers which file was moved in.
pub(crate) const MOVED: &str = "moved_in";

/// An unencrypted file of an older version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size, with its journal.
    pub bytes: u64,
}

/// What was copied from such a file and compared with it afterwards, row by row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// Cases, those in the bin too.
    pub cases: usize,
    /// Their states.
    pub revisions: usize,
    /// The user's own rows of the directory.
    pub own_entries: usize,
}

/// Looks whether an unencrypted file of this program lies at `path`.
///
/// # Errors
///
/// What the machine refused.
pub fn plain_file(path: &Path) -> Result<Option<Plain>, StoreError> {
    let mut head = [0; 16];
    let read = match File::open(path) {
        Ok(mut file) => file.read_exact(&mut head),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    };
    if read.is_err() || &head != MAGIC {
        return Ok(None);
    }
    let size = |path: &Path| fs::metadata(path).map_or(0, |found| found.len());
    Ok(Some(Plain { path: path.to_owned(), bytes: size(path) + size(&beside(path, "-wal")) }))
}

/// Everything of the old program that lies unencrypted beside `path`: the file, its journals, the copies that were kept
/// before a migration.
fn leftovers(path: &Path) -> Vec<PathBuf> {
    let suffixes = ["", "-wal", "-shm", "-journal", ".v1", ".v1.part", ".v1-wal", ".v1-shm"];
    suffixes.iter().map(|suffix| beside(path, suffix)).filter(|path| path.exists()).collect()
}

/// Deletes an unencrypted file that was moved in, with everything beside it. `known` is what [`copy`] remembered.
pub(crate) fn remove(path: &Path, known: Option<&str>) -> Result<(), StoreError> {
    if plain_file(path)?.is_some() {
        let db = connect(path)?;
        fold_journal(&db)?;
        drop(db);
        if known != Some(fingerprint(path)?.as_str()) {
            return Err(StoreError::PlainFileChanged);
        }
    }
    leftovers(path).iter().try_for_each(|path| remove_if_there(path))
}

/// Whether the file was changed since it was moved in. Cheap: the size alone is compared.
pub(crate) fn is_known(plain: &Plain, known: Option<&str>) -> bool {
    let size = fs::metadata(&plain.path).map_or(0, |found| found.len()).to_string();
    known
        .and_then(|known| known.split_once(' '))
        .is_some_and(|(bytes, _)| bytes == size && plain.bytes.to_string() == size)
}

/// Copies everything into the new data base, compares it row by row, and remembers the file.
pub(crate) fn copy(path: &Path, into: &Connection) -> Result<(Moved, String), StoreError> {
    let from = connect(path)?;
    fold_journal(&from)?;
    let mark: i64 = from.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = user_version(&from)?;
    if mark != APPLICATION_ID {
        return Err(StoreError::NotOurs);
    }
    if version > LAST_PLAIN {
        return Err(StoreError::NewerVersion { found: version, known: LAST_PLAIN });
    }
    let cases = table(&from, into, "cases", "id, sample, created_at, updated_at, cursor, removed_at", "id")?;
    let revisions = table(&from, into, "revisions", "case_id, seq, body, typed, label, at", "case_id, seq")?;
    let own_entries =
        if version >= 2 { table(&from, into, "own_entries", "id, body, updated_at", "id")? } else { 0 };
    drop(from);
    Ok((Moved { cases, revisions, own_entries }, fingerprint(path)?))
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let mode = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, mode)?;
    db.execute_batch("PRAGMA cipher_log_level = NONE")?;
    Ok(db)
}

fn table(
    from: &Connection,
    into: &Connection,
    name: &str,
    columns: &str,
    order: &str,
) -> Result<usize, StoreError> {
    let places = (1..=columns.split(',').count()).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
    let select = format!("SELECT {columns} FROM {name} ORDER BY {order}");
    let mut insert = into.prepare(&format!("INSERT INTO {name} ({columns}) VALUES ({places})"))?;
    let mut query = from.prepare(&select)?;
    let count = query.column_count();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let values =
            (0..count).map(|at| row.get_ref(at).map(ToSqlOutput::Borrowed)).collect::<Result<Vec<_>, _>>()?;
        insert.execute(rusqlite::params_from_iter(values))?;
    }
    same(from, into, &select)
}

/// Compares two tables row by row and counts the rows.
fn same(from: &Connection, into: &Connection, select: &str) -> Result<usize, StoreError> {
    let (mut old, mut new) = (from.prepare(select)?, into.prepare(select)?);
    let columns = old.column_count();
    let (mut old, mut new) = (old.query([])?, new.query([])?);
    for count in 0.. {
        match (old.next()?, new.next()?) {
            (None, None) => return Ok(count),
            (Some(old), Some(new)) => {
                for at in 0..columns {
                    if old.get_ref(at)? != new.get_ref(at)? {
                        return Err(StoreError::Damaged);
                    }
                }
            }
            _ => return Err(StoreError::Damaged),
        }
    }
    Err(StoreError::Damaged)
}

/// Size and content of the file, to be found unchanged before it is deleted.
fn fingerprint(path: &Path) -> Result<String, StoreError> {
    let mut file = File::open(path)?;
    let (mut hash, mut total, mut piece) = (Sha256::new(), 0_u64, vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut piece)?;
        if read == 0 {
            return Ok(format!("{total} {}", hex(&hash.finalize())));
        }
        hash.update(&piece[..read]);
        total += read as u64;
    }
}
