//! The case file on disk: one SQLite database that holds every case of the user with its undo history.
//!
//! The store keeps *opaque* JSON. It knows no fact of a case and no field name; what a body means is the business of
//! the crates above. It reads no clock either: every moment is a text that the caller passes in.
//!
//! **The file is not encrypted in this version.** It is readable by its owner only (mode 0600 in a folder of mode
//! 0700 on Unix), which does not protect a seized or copied disk. Encryption of the whole file is planned.
//!
//! What a caller may rely on:
//!
//! - A call that returned `Ok` is on the disk (`synchronous = FULL`); a call that failed changed nothing.
//! - Undo and redo survive a restart. A save after an undo cuts the redo tail, as in any editor.
//! - A file written by a newer program is refused before anything is written to it.
//! - An older file is copied beside itself before it is migrated.
//! - No error text holds anything from a case except its id.
//!
//! Moments are ISO 8601 texts of one shape (UTC, same number of digits), because they are compared as texts.

mod error;
mod export;
mod history;
mod open;
mod own;
mod rows;
mod schema;

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value;

pub use error::StoreError;
pub use export::{export, export_into, fresh_folder};
pub use history::{HISTORY_KEPT, Revision, Step};

/// What is kept of a case at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The case itself, in the JSON form that the caller owns.
    pub body: Value,
    /// Raw texts that the user has typed and that do not parse yet; kept so that nothing typed is ever lost.
    pub typed: Value,
    /// Whether the case is a worked example. It belongs to the case, not to its history: undo leaves it alone.
    pub sample: bool,
}

/// One case as the list of cases shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The caller's id of the case.
    pub id: String,
    /// Whether the case is a worked example.
    pub sample: bool,
    /// When the case was created.
    pub created_at: String,
    /// When the case was last saved.
    pub updated_at: String,
    /// The case in its present state.
    pub body: Value,
    /// The texts that do not parse yet, in their present state.
    pub typed: Value,
}

/// An open case file.
#[derive(Debug)]
pub struct Store {
    db: Connection,
}

impl Store {
    /// Opens the case file at `path`, creating it and its folder if they are missing, and migrates an older file.
    ///
    /// # Errors
    ///
    /// [`StoreError::NewerVersion`] for a file of a newer program, [`StoreError::NotOurs`] for another program's
    /// database and [`StoreError::Damaged`] for what is no database; the file is not touched in these cases.
    /// The other variants say what the machine refused.
    pub fn open(path: &Path, now: &str) -> Result<Self, StoreError> {
        open::open(path, now, schema::MIGRATIONS).map(|db| Self { db })
    }

    /// Adds a case. Its history starts here: there is nothing to undo yet.
    ///
    /// # Errors
    ///
    /// [`StoreError::Exists`] if there is a case of this id, in the bin too.
    pub fn create(&mut self, id: &str, snapshot: &Snapshot, now: &str) -> Result<Revision, StoreError> {
        self.write(|tx| history::create(tx, id, snapshot, now))
    }

    /// Keeps a new state of a case and cuts what could have been redone.
    ///
    /// `label` names what was changed, for instance the field being typed. With `merge`, a save that follows a save of
    /// the same non-empty label becomes part of the same undo step. A state equal to the present one is no new step.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn save(
        &mut self,
        id: &str,
        snapshot: &Snapshot,
        now: &str,
        label: &str,
        merge: bool,
    ) -> Result<Revision, StoreError> {
        let save = history::Save { id, snapshot, now, label, merge };
        self.write(|tx| history::save(tx, &save))
    }

    /// Reads the present state of a case.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn load(&self, id: &str) -> Result<Snapshot, StoreError> {
        rows::load(&self.db, id)
    }

    /// When a case was last saved, as it was given to [`Store::save`].
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn saved_at(&self, id: &str) -> Result<String, StoreError> {
        rows::saved_at(&self.db, id)
    }

    /// Lists the cases that are not in the bin, the last saved first.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn list(&self) -> Result<Vec<Row>, StoreError> {
        rows::list(&self.db, false)
    }

    /// Lists the cases in the bin, the last saved first.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn bin(&self) -> Result<Vec<Row>, StoreError> {
        rows::list(&self.db, true)
    }

    /// Goes one step back and returns the state found there, or `None` if there is no step back.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn undo(&mut self, id: &str) -> Result<Option<Snapshot>, StoreError> {
        self.write(|tx| history::travel(tx, id, -1))
    }

    /// Goes one step forward again and returns the state found there, or `None` if nothing was undone.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn redo(&mut self, id: &str) -> Result<Option<Snapshot>, StoreError> {
        self.write(|tx| history::travel(tx, id, 1))
    }

    /// Whether [`Store::undo`] would find a step.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn can_undo(&self, id: &str) -> Result<bool, StoreError> {
        history::reach(&self.db, id).map(|reach| reach.can_undo)
    }

    /// Whether [`Store::redo`] would find a step.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn can_redo(&self, id: &str) -> Result<bool, StoreError> {
        history::reach(&self.db, id).map(|reach| reach.can_redo)
    }

    /// Moves a case to the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin already.
    pub fn remove(&mut self, id: &str, now: &str) -> Result<(), StoreError> {
        self.write(|tx| rows::remove(tx, id, now))
    }

    /// Takes a case out of the bin, with its whole history.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if the bin holds no such case.
    pub fn restore(&mut self, id: &str) -> Result<(), StoreError> {
        self.write(|tx| rows::restore(tx, id))
    }

    /// Deletes what is in the bin for good and returns how many cases that were.
    ///
    /// Their place in the file is overwritten with zeros (`secure_delete`) and the journal is emptied. Copies that
    /// the disk or a backup keeps are out of reach.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn purge_bin(&mut self) -> Result<usize, StoreError> {
        let purged = self.write(rows::purge)?;
        // The deletion is done by now. Another reader may keep the journal from being emptied; the next purge or the
        // last close empties it then.
        let _busy = self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))?;
        Ok(purged)
    }

    /// What the user wrote beside the shipped directory: ids and bodies, in the order of ids.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn own_entries(&self) -> Result<Vec<(String, Value)>, StoreError> {
        own::list(&self.db)
    }

    /// Keeps an entry of the user, new or changed.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn put_own_entry(&mut self, id: &str, body: &Value, now: &str) -> Result<(), StoreError> {
        self.write(|tx| own::put(tx, id, body, now))
    }

    /// Deletes an entry of the user; `false` if there was none of this id.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn remove_own_entry(&mut self, id: &str) -> Result<bool, StoreError> {
        self.write(|tx| own::remove(tx, id))
    }

    /// Runs one change as one transaction: all of it is kept, or none.
    fn write<T>(
        &mut self,
        change: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = change(&tx)?;
        tx.commit()?;
        Ok(done)
    }
}
