//! Reading cases, and the bin.

use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use serde_json::Value;

use crate::{Head, Row, Snapshot, StoreError};

/// The present state of a case that is not in the bin.
pub(crate) fn load(db: &Connection, id: &str) -> Result<Snapshot, StoreError> {
    load_from(db, id, false)
}

/// The present state of a case, in or out of the bin.
pub(crate) fn load_from(db: &Connection, id: &str, in_bin: bool) -> Result<Snapshot, StoreError> {
    let found = db
        .prepare_cached(
            "SELECT r.body, r.typed, c.sample
               FROM cases c JOIN revisions r ON r.case_id = c.id AND r.seq = c.cursor
              WHERE c.id = ?1 AND (c.removed_at IS NOT NULL) = ?2",
        )?
        .query_row(params![id, in_bin], |row| Ok((text(row, 0)?, text(row, 1)?, row.get(2)?)))
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
        "SELECT c.id, c.sample, c.created_at, c.updated_at, r.body, r.typed, c.closed_at, c.removed_at
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
            closed_at: row.get(6)?,
            removed_at: row.get(7)?,
        });
    }
    Ok(rows)
}

/// The cases of people that are not in the bin, closed ones too, without what is in them; the last saved first.
pub(crate) fn heads(db: &Connection) -> Result<Vec<Head>, StoreError> {
    let mut query = db.prepare_cached(
        "SELECT id, changes, sample, updated_at, closed_at FROM cases
          WHERE removed_at IS NULL AND id NOT IN (SELECT case_id FROM raids)
          ORDER BY updated_at DESC, created_at DESC, id DESC",
    )?;
    let head = |row: &SqlRow<'_>| {
        Ok(Head {
            id: text(row, 0)?,
            changes: row.get(1)?,
            sample: row.get(2)?,
            updated_at: text(row, 3)?,
            closed_at: row.get(4)?,
        })
    };
    let heads = query.query_map([], head)?;
    Ok(heads.collect::<Result<_, _>>()?)
}

/// How many cases there are in or out of the bin.
pub(crate) fn count(db: &Connection, in_bin: bool) -> Result<usize, StoreError> {
    let sql = "SELECT count(*) FROM cases WHERE (removed_at IS NOT NULL) = ?1";
    let count: i64 = db.query_row(sql, [in_bin], |row| row.get(0))?;
    usize::try_from(count).map_err(|_| StoreError::Damaged)
}

/// Marks a case as closed, or takes that back with `None`.
pub(crate) fn close(db: &Connection, id: &str, at: Option<&str>) -> Result<(), StoreError> {
    let sql = "UPDATE cases SET closed_at = ?2 WHERE id = ?1 AND removed_at IS NULL";
    one(db.execute(sql, params![id, at])?, id)
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
