//! Raids: the people of one event beside the case of the event, with undo and redo of their own.
//!
//! A raid lives and dies with the case of its event: whoever moves that case to the bin moves the raid there, and a case that
//! is deleted for good takes its raid along.

use rusqlite::{Connection, OptionalExtension, Row as SqlRow, Transaction, params};
use serde_json::Value;

use crate::StoreError;
use crate::rows::parse;

/// How many states of one raid are kept; each holds the whole table of people.
pub const RAID_HISTORY_KEPT: i64 = 100;

/// A raid in its present state.
#[derive(Debug, Clone, PartialEq)]
pub struct Raid {
    /// The caller's id of the raid.
    pub id: String,
    /// The case that holds what all have in common.
    pub case: String,
    /// The people, in the JSON form that the caller owns.
    pub body: Value,
    /// When it was last saved.
    pub updated_at: String,
    /// Whether there is a step back.
    pub can_undo: bool,
    /// Whether there is a step forward.
    pub can_redo: bool,
}

const SELECT: &str = "SELECT d.id, d.case_id, r.body, d.updated_at,
       EXISTS (SELECT 1 FROM raid_revisions o WHERE o.raid_id = d.id AND o.seq < d.cursor),
       EXISTS (SELECT 1 FROM raid_revisions o WHERE o.raid_id = d.id AND o.seq > d.cursor)
  FROM raids d JOIN raid_revisions r ON r.raid_id = d.id AND r.seq = d.cursor
  JOIN cases c ON c.id = d.case_id";

/// A raid whose event is not in the bin.
pub(crate) fn load(db: &Connection, id: &str) -> Result<Raid, StoreError> {
    let sql = format!("{SELECT} WHERE d.id = ?1 AND c.removed_at IS NULL");
    let found = db.prepare_cached(&sql)?.query_row([id], columns).optional()?;
    raid(found.ok_or_else(|| StoreError::Missing(id.to_owned()))?)
}

/// The raid whose event a case is, in the bin too.
pub(crate) fn of_case(db: &Connection, case: &str) -> Result<Option<Raid>, StoreError> {
    let sql = format!("{SELECT} WHERE d.case_id = ?1");
    let found = db.prepare_cached(&sql)?.query_row([case], columns).optional()?;
    found.map(raid).transpose()
}

/// The case of a raid's event, in the bin too.
pub(crate) fn case_of(db: &Connection, id: &str) -> Result<String, StoreError> {
    let sql = "SELECT case_id FROM raids WHERE id = ?1";
    let found = db.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    found.ok_or_else(|| StoreError::Missing(id.to_owned()))
}

/// All raids whose events are not in the bin, the last saved first.
pub(crate) fn list(db: &Connection) -> Result<Vec<Raid>, StoreError> {
    let sql = format!("{SELECT} WHERE c.removed_at IS NULL ORDER BY d.updated_at DESC, d.id DESC");
    let mut query = db.prepare_cached(&sql)?;
    let found = query.query_map([], columns)?.collect::<Result<Vec<_>, _>>()?;
    found.into_iter().map(raid).collect()
}

type Columns = (String, String, String, String, bool, bool);

fn columns(row: &SqlRow<'_>) -> rusqlite::Result<Columns> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
}

fn raid((id, case, body, updated_at, can_undo, can_redo): Columns) -> Result<Raid, StoreError> {
    Ok(Raid { id, case, body: parse(&body)?, updated_at, can_undo, can_redo })
}

/// Adds a raid to the case of its event.
pub(crate) fn create(
    tx: &Transaction<'_>,
    id: &str,
    case: &str,
    body: &Value,
    now: &str,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO raids (id, case_id, cursor, updated_at) VALUES (?1, ?2, 0, ?3)
               ON CONFLICT DO NOTHING";
    if tx.execute(sql, params![id, case, now])? == 0 {
        return Err(StoreError::Exists(id.to_owned()));
    }
    insert(tx, id, 0, body, "", now)
}

/// Keeps a new state and cuts what could have been redone. With `merge`, a save that follows one of the same non-empty label
/// becomes part of the same step. A state equal to the present one is no new step.
pub(crate) fn save(
    tx: &Transaction<'_>,
    id: &str,
    body: &Value,
    now: &str,
    label: &str,
    merge: bool,
) -> Result<(), StoreError> {
    let present = load(tx, id)?;
    if present.body == *body {
        return Ok(());
    }
    let cursor = cursor(tx, id)?;
    tx.execute("DELETE FROM raid_revisions WHERE raid_id = ?1 AND seq > ?2", params![id, cursor])?;
    let sql = "SELECT label FROM raid_revisions WHERE raid_id = ?1 AND seq = ?2";
    let before: String = tx.query_row(sql, params![id, cursor], |row| row.get(0))?;
    // A state that undo led back to stays a step of its own, hence no merging when there was a redo tail.
    let joins = merge && !label.is_empty() && before == label && !present.can_redo;
    let next = if joins { cursor } else { cursor + 1 };
    tx.execute("DELETE FROM raid_revisions WHERE raid_id = ?1 AND seq = ?2", params![id, next])?;
    insert(tx, id, next, body, label, now)?;
    let old = "DELETE FROM raid_revisions WHERE raid_id = ?1 AND seq <= ?2";
    tx.execute(old, params![id, next - RAID_HISTORY_KEPT])?;
    tx.execute("UPDATE raids SET cursor = ?2, updated_at = ?3 WHERE id = ?1", params![id, next, now])?;
    Ok(())
}

/// Moves the cursor by one step, if there is one.
pub(crate) fn travel(tx: &Transaction<'_>, id: &str, by: i64) -> Result<bool, StoreError> {
    let present = load(tx, id)?;
    if (by < 0 && !present.can_undo) || (by > 0 && !present.can_redo) {
        return Ok(false);
    }
    tx.execute("UPDATE raids SET cursor = cursor + ?2 WHERE id = ?1", params![id, by])?;
    Ok(true)
}

fn cursor(db: &Connection, id: &str) -> Result<i64, StoreError> {
    Ok(db.query_row("SELECT cursor FROM raids WHERE id = ?1", [id], |row| row.get(0))?)
}

fn insert(
    tx: &Transaction<'_>,
    id: &str,
    seq: i64,
    body: &Value,
    label: &str,
    now: &str,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO raid_revisions (raid_id, seq, body, label, at) VALUES (?1, ?2, ?3, ?4, ?5)";
    tx.prepare_cached(sql)?.execute(params![id, seq, body.to_string(), label, now])?;
    Ok(())
}
