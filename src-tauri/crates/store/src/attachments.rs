//! Files kept with a case: in pieces, read and written as streams, so that none has to fit into memory.

use std::io::{Read, Write};

use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use crate::StoreError;

/// Bytes of one piece.
pub const PIECE: usize = 256 * 1024;

/// What is known of an attachment before it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttachment {
    /// The caller's id.
    pub id: String,
    /// The case that it belongs to.
    pub case: String,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// When it was added.
    pub added_at: String,
}

/// An attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The caller's id.
    pub id: String,
    /// The case that it belongs to.
    pub case: String,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of its content, in hex.
    pub sha256: String,
    /// When it was added.
    pub added_at: String,
    /// When it was removed, if it was.
    pub removed_at: Option<String>,
}

const COLUMNS: &str = "id, case_id, name, kind, bytes, sha256, added_at, removed_at";

fn attachment(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    Ok(Attachment {
        id: row.get(0)?,
        case: row.get(1)?,
        name: row.get(2)?,
        kind: row.get(3)?,
        bytes: u64::try_from(row.get::<_, i64>(4)?).unwrap_or(0),
        sha256: row.get(5)?,
        added_at: row.get(6)?,
        removed_at: row.get(7)?,
    })
}

/// Reads a stream to its end into a new attachment.
pub(crate) fn add(
    db: &Connection,
    new: &NewAttachment,
    from: &mut dyn Read,
    most: u64,
) -> Result<Attachment, StoreError> {
    let known = "SELECT EXISTS (SELECT 1 FROM attachments WHERE id = ?1)";
    if db.prepare_cached(known)?.query_row([&new.id], |row| row.get(0))? {
        return Err(StoreError::AttachmentExists(new.id.clone()));
    }
    let sql = "INSERT INTO attachments (id, case_id, name, kind, bytes, sha256, added_at)
               SELECT ?1, id, ?3, ?4, 0, '', ?5 FROM cases WHERE id = ?2";
    if db.execute(sql, params![new.id, new.case, new.name, new.kind, new.added_at])? == 0 {
        return Err(StoreError::Missing(new.case.clone()));
    }
    let mut hash = Sha256::new();
    let mut total = 0_u64;
    let mut piece = vec![0; PIECE];
    let mut insert =
        db.prepare_cached("INSERT INTO attachment_chunks (attachment_id, n, bytes) VALUES (?1, ?2, ?3)")?;
    for n in 0_i64.. {
        let length = fill(from, &mut piece)?;
        if length == 0 {
            break;
        }
        total += length as u64;
        if total > most {
            return Err(StoreError::TooLarge { most });
        }
        hash.update(&piece[..length]);
        insert.execute(params![new.id, n, &piece[..length]])?;
    }
    let sha256 = hex(&hash.finalize());
    let bytes = i64::try_from(total).map_err(|_| StoreError::TooLarge { most })?;
    db.execute(
        "UPDATE attachments SET bytes = ?2, sha256 = ?3 WHERE id = ?1",
        params![new.id, bytes, sha256],
    )?;
    get(db, &new.id)
}

/// Reads until the piece is full or the stream ends.
fn fill(from: &mut dyn Read, piece: &mut [u8]) -> Result<usize, StoreError> {
    let mut length = 0;
    while length < piece.len() {
        match from.read(&mut piece[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(length)
}

pub(crate) fn get(db: &Connection, id: &str) -> Result<Attachment, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM attachments WHERE id = ?1");
    let found = db.prepare_cached(&sql)?.query_row([id], attachment).optional()?;
    found.ok_or_else(|| StoreError::NoAttachment(id.to_owned()))
}

/// The attachments of a case, or of all, in the order in which they were added.
pub(crate) fn list(db: &Connection, case: Option<&str>) -> Result<Vec<Attachment>, StoreError> {
    let sql =
        format!("SELECT {COLUMNS} FROM attachments WHERE ?1 IS NULL OR case_id = ?1 ORDER BY added_at, id");
    let mut query = db.prepare_cached(&sql)?;
    let found = query.query_map([case], attachment)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// A part of an attachment; shorter than asked at its end, empty behind it.
pub(crate) fn part(db: &Connection, id: &str, offset: u64, length: usize) -> Result<Vec<u8>, StoreError> {
    let whole = get(db, id)?.bytes;
    let end = offset.saturating_add(length as u64).min(whole);
    let mut out = Vec::with_capacity(usize::try_from(end.saturating_sub(offset)).unwrap_or(0));
    let mut at = offset;
    while at < end {
        let n = i64::try_from(at / PIECE as u64).map_err(|_| StoreError::Damaged)?;
        let piece = piece(db, id, n)?.ok_or(StoreError::Damaged)?;
        let from = usize::try_from(at % PIECE as u64).unwrap_or(0);
        let wanted = usize::try_from(end - at).unwrap_or(usize::MAX);
        let to = piece.len().min(from.saturating_add(wanted));
        let part = piece.get(from..to).filter(|part| !part.is_empty()).ok_or(StoreError::Damaged)?;
        out.extend_from_slice(part);
        at += part.len() as u64;
    }
    Ok(out)
}

/// Writes an attachment out and compares it with what was taken in.
pub(crate) fn write(db: &Connection, id: &str, to: &mut dyn Write) -> Result<u64, StoreError> {
    let known = get(db, id)?;
    let mut hash = Sha256::new();
    let mut total = 0_u64;
    for n in 0_i64.. {
        let Some(piece) = piece(db, id, n)? else { break };
        hash.update(&piece);
        to.write_all(&piece)?;
        total += piece.len() as u64;
    }
    if total == known.bytes && hex(&hash.finalize()) == known.sha256 {
        Ok(total)
    } else {
        Err(StoreError::Damaged)
    }
}

fn piece(db: &Connection, id: &str, n: i64) -> Result<Option<Vec<u8>>, StoreError> {
    let sql = "SELECT bytes FROM attachment_chunks WHERE attachment_id = ?1 AND n = ?2";
    Ok(db.prepare_cached(sql)?.query_row(params![id, n], |row| row.get(0)).optional()?)
}

/// Marks an attachment as removed, or takes that back. Its content goes when the bin is emptied.
pub(crate) fn mark(db: &Connection, id: &str, removed_at: Option<&str>) -> Result<Attachment, StoreError> {
    db.execute("UPDATE attachments SET removed_at = ?2 WHERE id = ?1", params![id, removed_at])?;
    get(db, id)
}

/// Deletes what was removed, for good.
pub(crate) fn purge(db: &Connection) -> Result<usize, StoreError> {
    Ok(db.execute("DELETE FROM attachments WHERE removed_at IS NOT NULL", [])?)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
