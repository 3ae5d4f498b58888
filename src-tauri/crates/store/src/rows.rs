//! Reading cases, and the bin.

use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use serde_json::Value;

use crate::{Row, Snapshot, StoreError};

/// The present state of a case that is not in the bin.
pub(crate) fn load(db: &Connection, id: &str) -> Result<Snapshot, StoreError> {
    let found = db
        .prepare_cached(
            "SELECT r.body, r.typed, c.sample
               FROM cases c JOIN revisions r ON r.case_id = c.id AND r.seq = c.cursor
              WHERE c.id = ?1 AND c.removed_at IS NULL",
        )?
        .query_row([id], |row| Ok((text(row, 0)?, text(row, 1)?, row.get(2)?)))
        .optional()?;
    let (body, typed, sample) = found.ok_or_else(|| StoreError::Missing(id.to_owned()))?;
    Ok(Snapshot { body: parse(&body)?, typed: parse(&typed)?, sample })
}

/// When a case that is not in the bin was last saved.
pub(crate) fn saved_at(db: &Connection, id: &str) -> Result<String, StoreError> {
    let sql = "SELECT updated_at FROM cases WHERE id = ?1 AND removed_at IS NULL";
    let found = db.prepare(sql)?.query_row([id], |row| text(row, 0)).optional()?;
    found.ok_or_else(|| StoreError::Missing(id.to_owned()))
}

/// All cases in or out of the bin, the last saved first.
pub(crate) fn list(db: &Connection, in_bin: bool) -> Result<Vec<Row>, StoreError> {
    let mut query = db.prepare(
        "SELECT c.id, c.sample, c.created_at, c.updated_at, r.body, r.typed
           FROM cases c JOIN revisions r ON r.case_id = c.id AND r.seq = c.cursor
          WHERE (c.removed_at IS NOT NULL) = ?1
          ORDER BY c.updated_at DESC, c.created_at DESC, c.id DESC",
    )?;
    let mut found = query.query([in_bin])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(Row {
            id: text(row, 0)?,
            sample: row.get(1)?,
            created_at: text(row, 2)?,
            updated_at: text(row, 3)?,
            body: parse(&text(row, 4)?)?,
            typed: parse(&text(row, 5)?)?,
        });
    }
    Ok(rows)
}

/// Moves a case to the bin.
pub(crate) fn remove(db: &Connection, id: &str, now: &str) -> Result<(), StoreError> {
    let sql = "UPDATE cases SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL";
    one(db.execute(sql, params![id, now])?, id)
}

/// Takes a case out of the bin.
pub(crate) fn restore(db: &Connection, id: &str) -> Result<(), StoreError> {
    let sql = "UPDATE cases SET removed_at = NULL WHERE id = ?1 AND removed_at IS NOT NULL";
    one(db.execute(sql, [id])?, id)
}

/// Deletes every case in the bin with its revisions.
pub(crate) fn purge(db: &rusqlite::Transaction<'_>) -> Result<usize, StoreError> {
    Ok(db.execute("DELETE FROM cases WHERE removed_at IS NOT NULL", [])?)
}

fn one(changed: usize, id: &str) -> Result<(), StoreError> {
    if changed == 1 { Ok(()) } else { Err(StoreError::Missing(id.to_owned())) }
}

fn text(row: &SqlRow<'_>, at: usize) -> rusqlite::Result<String> {
    row.get(at)
}

/// Parses what the store wrote.
pub(crate) fn parse(json: &str) -> Result<Value, StoreError> {
    Ok(serde_json::from_str(json)?)
}
