//! The operations of a case as lines that the caller owns: kept for ever, in the same transaction as what they did.

use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;

/// When and where an operation was written, in the order in which operations are told apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OperationId {
    /// Milliseconds since 1970 by a clock that never goes back.
    pub moment: i64,
    /// Tells apart what was written in one millisecond.
    pub counter: u32,
    /// Which copy of the vault wrote it.
    pub device: String,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationRow {
    /// Its id.
    pub id: OperationId,
    /// The operation itself, in the caller's form.
    pub line: String,
    /// Whether no other operation replaces it.
    pub head: bool,
}

/// What a change adds to the operations of its case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Log {
    /// New operations; one that is there already is left as it is.
    pub added: Vec<OperationRow>,
    /// Operations that are no heads any more.
    pub replaced: Vec<OperationId>,
}

impl Log {
    /// Nothing.
    #[must_use]
    pub fn none() -> &'static Self {
        static NONE: Log = Log { added: Vec::new(), replaced: Vec::new() };
        &NONE
    }
}

/// Writes a log and says how many operations were new.
pub(crate) fn write(db: &Connection, case: &str, log: &Log) -> Result<usize, StoreError> {
    let mut new = 0;
    for OperationRow { id, line, head } in &log.added {
        new += db
            .prepare_cached(
                "INSERT INTO operations (case_id, moment, counter, device, line, head) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![case, id.moment, id.counter, id.device, line, head])?;
    }
    for id in &log.replaced {
        db.prepare_cached(
            "UPDATE operations SET head = 0 WHERE case_id = ?1 AND moment = ?2 AND counter = ?3 AND device = ?4",
        )?
        .execute(params![case, id.moment, id.counter, id.device])?;
    }
    Ok(new)
}

/// The lines of a case, oldest first: all, or those that nothing replaces.
pub(crate) fn read(db: &Connection, case: &str, heads: bool) -> Result<Vec<String>, StoreError> {
    let sql = if heads {
        "SELECT line FROM operations WHERE case_id = ?1 AND head = 1 ORDER BY moment, counter, device, line"
    } else {
        "SELECT line FROM operations WHERE case_id = ?1 ORDER BY moment, counter, device, line"
    };
    let mut query = db.prepare_cached(sql)?;
    let lines = query.query_map([case], |row| row.get(0))?;
    Ok(lines.collect::<Result<_, _>>()?)
}

/// The cases, not in the bin, whose heads were written by more than one copy of the vault.
pub(crate) fn of_several_devices(db: &Connection) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT case_id FROM operations JOIN cases ON cases.id = case_id
               WHERE head = 1 AND removed_at IS NULL
               GROUP BY case_id HAVING MIN(device) <> MAX(device) ORDER BY case_id";
    let mut query = db.prepare_cached(sql)?;
    let ids = query.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// The newest id of the vault, for the caller's clock.
pub(crate) fn newest(db: &Connection) -> Result<Option<OperationId>, StoreError> {
    let sql = "SELECT moment, counter, device FROM operations ORDER BY moment DESC, counter DESC LIMIT 1";
    let id = |row: &rusqlite::Row<'_>| {
        Ok(OperationId { moment: row.get(0)?, counter: row.get(1)?, device: row.get(2)? })
    };
    Ok(db.query_row(sql, [], id).optional()?)
}
