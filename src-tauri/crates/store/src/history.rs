//! Undo and redo: a row of revisions per case and a cursor on the present one.
//!
//! Revision numbers of a case are consecutive. Below the cursor lies what can be undone, above it what can be redone.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::rows::parse;
use crate::{Snapshot, StoreError, rows};

/// How many states of one case are kept; older ones fall off when a new one is added.
pub const HISTORY_KEPT: i64 = 500;

/// What a save did to the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A new undo step was added.
    New,
    /// The state joined the undo step before it.
    Merged,
    /// The state was the present one already; nothing was written.
    Same,
}

/// The result of a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revision {
    /// The number of the present state within the case.
    pub seq: i64,
    /// What the save did.
    pub step: Step,
    /// Whether there is a step back now.
    pub can_undo: bool,
    /// Whether there is a step forward now.
    pub can_redo: bool,
}

/// How far the history of a case reaches from its present state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reach {
    cursor: i64,
    pub(crate) can_undo: bool,
    pub(crate) can_redo: bool,
}

impl Reach {
    fn revision(self, step: Step) -> Revision {
        Revision { seq: self.cursor, step, can_undo: self.can_undo, can_redo: self.can_redo }
    }
}

/// The arguments of a save.
pub(crate) struct Save<'a> {
    pub(crate) id: &'a str,
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) now: &'a str,
    pub(crate) label: &'a str,
    pub(crate) merge: bool,
}

/// A state as it lies in the table.
struct Kept {
    snapshot: (serde_json::Value, serde_json::Value),
    label: String,
}

impl Kept {
    fn is(&self, snapshot: &Snapshot) -> bool {
        self.snapshot.0 == snapshot.body && self.snapshot.1 == snapshot.typed
    }
}

/// Adds a case with its first state.
pub(crate) fn create(
    tx: &Transaction<'_>,
    id: &str,
    snapshot: &Snapshot,
    now: &str,
) -> Result<Revision, StoreError> {
    let added = tx.execute(
        "INSERT INTO cases (id, sample, created_at, updated_at, cursor) VALUES (?1, ?2, ?3, ?3, 0)
         ON CONFLICT (id) DO NOTHING",
        params![id, snapshot.sample, now],
    )?;
    if added == 0 {
        return Err(StoreError::Exists(id.to_owned()));
    }
    let first = Save { id, snapshot, now, label: "", merge: false };
    insert(tx, &first, 0)?;
    Ok(reach(tx, id)?.revision(Step::New))
}

/// Keeps a new state of a case.
pub(crate) fn save(tx: &Transaction<'_>, save: &Save<'_>) -> Result<Revision, StoreError> {
    let before = reach(tx, save.id)?;
    let present = kept(tx, save.id, before.cursor)?.ok_or(StoreError::Damaged)?;
    if present.is(save.snapshot) {
        let sql = "UPDATE cases SET sample = ?2 WHERE id = ?1 AND sample <> ?2";
        tx.execute(sql, params![save.id, save.snapshot.sample])?;
        return Ok(before.revision(Step::Same));
    }
    tx.execute("DELETE FROM revisions WHERE case_id = ?1 AND seq > ?2", params![save.id, before.cursor])?;
    // A state that undo led back to stays a step of its own, hence no merging when there was a redo tail.
    let same_label = !save.label.is_empty() && present.label == save.label;
    let (cursor, step) = if save.merge && same_label && !before.can_redo {
        (merge_into(tx, save, before.cursor)?, Step::Merged)
    } else {
        insert(tx, save, before.cursor + 1)?;
        (before.cursor + 1, Step::New)
    };
    let sql = "DELETE FROM revisions WHERE case_id = ?1 AND seq <= ?2";
    tx.execute(sql, params![save.id, cursor - HISTORY_KEPT])?;
    let sql = "UPDATE cases SET cursor = ?2, sample = ?3, updated_at = ?4 WHERE id = ?1";
    tx.execute(sql, params![save.id, cursor, save.snapshot.sample, save.now])?;
    Ok(reach(tx, save.id)?.revision(step))
}

/// Lets a state replace the one at `cursor`. Typing that came back to the state before it leaves no step at all.
fn merge_into(tx: &Transaction<'_>, save: &Save<'_>, cursor: i64) -> Result<i64, StoreError> {
    tx.execute("DELETE FROM revisions WHERE case_id = ?1 AND seq = ?2", params![save.id, cursor])?;
    match kept(tx, save.id, cursor - 1)? {
        Some(earlier) if earlier.is(save.snapshot) => Ok(cursor - 1),
        _ => insert(tx, save, cursor).map(|()| cursor),
    }
}

fn insert(tx: &Transaction<'_>, save: &Save<'_>, seq: i64) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO revisions (case_id, seq, body, typed, label, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        save.id,
        seq,
        save.snapshot.body.to_string(),
        save.snapshot.typed.to_string(),
        save.label,
        save.now
    ])?;
    Ok(())
}

fn kept(db: &Connection, id: &str, seq: i64) -> Result<Option<Kept>, StoreError> {
    let found: Option<(String, String, String)> = db
        .prepare_cached("SELECT body, typed, label FROM revisions WHERE case_id = ?1 AND seq = ?2")?
        .query_row(params![id, seq], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((body, typed, label)) = found else { return Ok(None) };
    Ok(Some(Kept { snapshot: (parse(&body)?, parse(&typed)?), label }))
}

/// Moves the cursor by one step, if there is one.
pub(crate) fn travel(tx: &Transaction<'_>, id: &str, by: i64) -> Result<Option<Snapshot>, StoreError> {
    let before = reach(tx, id)?;
    if (by < 0 && !before.can_undo) || (by > 0 && !before.can_redo) {
        return Ok(None);
    }
    tx.execute("UPDATE cases SET cursor = cursor + ?2 WHERE id = ?1", params![id, by])?;
    rows::load(tx, id).map(Some)
}

/// The state by one step back or forward, if there is one.
pub(crate) fn neighbour(db: &Connection, id: &str, by: i64) -> Result<Option<Snapshot>, StoreError> {
    let present = rows::load(db, id)?;
    let found = kept(db, id, reach(db, id)?.cursor + by)?;
    Ok(found.map(|kept| Snapshot { body: kept.snapshot.0, typed: kept.snapshot.1, sample: present.sample }))
}

/// The cursor of a case that is not in the bin, and whether there is something on either side of it.
pub(crate) fn reach(db: &Connection, id: &str) -> Result<Reach, StoreError> {
    db.prepare_cached(
        "SELECT c.cursor,
                EXISTS (SELECT 1 FROM revisions r WHERE r.case_id = c.id AND r.seq < c.cursor),
                EXISTS (SELECT 1 FROM revisions r WHERE r.case_id = c.id AND r.seq > c.cursor)
           FROM cases c WHERE c.id = ?1 AND c.removed_at IS NULL",
    )?
    .query_row([id], |row| Ok(Reach { cursor: row.get(0)?, can_undo: row.get(1)?, can_redo: row.get(2)? }))
    .optional()?
    .ok_or_else(|| StoreError::Missing(id.to_owned()))
}
