//! Several changes as one: all of them are kept, or none.

use std::io::Read;

use rusqlite::Transaction;
use serde_json::Value;

use crate::attachments::{self, Attachment, NewAttachment};
use crate::history::{self, Revision, Save};
use crate::operations::{self, Log};
use crate::{Snapshot, StoreError, meta, own, raids, rows, search};

/// What may be done within one transaction; made by [`crate::Store::batch`].
#[derive(Debug)]
pub struct Batch<'a> {
    pub(crate) tx: &'a Transaction<'a>,
}

impl Batch<'_> {
    /// Adds a case; see [`crate::Store::create`].
    ///
    /// # Errors
    ///
    /// [`StoreError::Exists`].
    pub fn create(
        &self,
        id: &str,
        snapshot: &Snapshot,
        now: &str,
        log: &Log,
    ) -> Result<Revision, StoreError> {
        let revision = history::create(self.tx, id, snapshot, now)?;
        self.logged(id, now, log)?;
        Ok(revision)
    }

    /// Keeps a new state of a case; see [`crate::Store::save`].
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`].
    pub fn save(
        &self,
        id: &str,
        snapshot: &Snapshot,
        now: &str,
        label: &str,
        merge: bool,
        log: &Log,
    ) -> Result<Revision, StoreError> {
        let revision = history::save(self.tx, &Save { id, snapshot, now, label, merge })?;
        self.logged(id, now, log)?;
        Ok(revision)
    }

    /// Moves the cursor of a case by one step, back or forward.
    pub(crate) fn travel(&self, id: &str, by: i64, log: &Log) -> Result<Option<Snapshot>, StoreError> {
        let found = history::travel(self.tx, id, by)?;
        if found.is_some() {
            operations::write(self.tx, id, log)?;
            self.changed(id)?;
        }
        Ok(found)
    }

    /// Moves a case to the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`].
    pub fn remove(&self, id: &str, now: &str, log: &Log) -> Result<(), StoreError> {
        rows::remove(self.tx, id, now)?;
        self.logged(id, now, log)
    }

    /// Takes a case out of the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`].
    pub fn restore(&self, id: &str, log: &Log) -> Result<(), StoreError> {
        rows::restore(self.tx, id)?;
        operations::write(self.tx, id, log)?;
        self.changed(id)
    }

    /// Adds operations to a case without changing its present state; says how many were new.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn log(&self, id: &str, log: &Log) -> Result<usize, StoreError> {
        operations::write(self.tx, id, log)
    }

    /// The operations of a case as lines, oldest first; with `heads`, only those that nothing replaces.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn operations(&self, id: &str, heads: bool) -> Result<Vec<String>, StoreError> {
        operations::read(self.tx, id, heads)
    }

    /// The present state of a case that is not in the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`].
    pub fn load(&self, id: &str) -> Result<Snapshot, StoreError> {
        rows::load(self.tx, id)
    }

    /// Whether there is a case of this id, in the bin too.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn has(&self, id: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM cases WHERE id = ?1)";
        Ok(self.tx.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
    }

    /// Takes an attachment in; see [`crate::Store::attach`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn attach(
        &self,
        new: &NewAttachment,
        from: &mut dyn Read,
        most: u64,
    ) -> Result<Attachment, StoreError> {
        let added = attachments::add(self.tx, new, from, most)?;
        meta::set_latest(self.tx, &new.added_at)?;
        Ok(added)
    }

    /// Marks an attachment as removed, or takes that back with `None`.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoAttachment`].
    pub fn mark_attachment(&self, id: &str, removed_at: Option<&str>) -> Result<Attachment, StoreError> {
        attachments::mark(self.tx, id, removed_at)
    }

    /// Keeps an entry of the user.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn put_own_entry(&self, id: &str, body: &Value, now: &str) -> Result<(), StoreError> {
        own::put(self.tx, id, body, now)?;
        meta::set_latest(self.tx, now)
    }

    /// Adds a raid; see [`crate::Store::create_raid`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn create_raid(&self, id: &str, case: &str, body: &Value, now: &str) -> Result<(), StoreError> {
        raids::create(self.tx, id, case, body, now)?;
        meta::set_latest(self.tx, now)
    }

    /// Keeps a new state of a raid; see [`crate::Store::save_raid`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn save_raid(
        &self,
        id: &str,
        body: &Value,
        now: &str,
        label: &str,
        merge: bool,
    ) -> Result<(), StoreError> {
        raids::save(self.tx, id, body, now, label, merge)?;
        meta::set_latest(self.tx, now)
    }

    /// Notes a bundle as taken in.
    ///
    /// # Errors
    ///
    /// [`StoreError::AlreadyTakenIn`] when it was noted before.
    pub fn take_in(&self, bundle: &str, now: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO taken_in (bundle, at) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
        let added = self.tx.execute(sql, [bundle, now])?;
        if added == 1 { Ok(()) } else { Err(StoreError::AlreadyTakenIn) }
    }

    /// Puts the folded text of a case into the index for searching.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`].
    pub fn index(&self, id: &str, text: &str) -> Result<(), StoreError> {
        search::put(self.tx, id, text)
    }

    fn logged(&self, id: &str, now: &str, log: &Log) -> Result<(), StoreError> {
        operations::write(self.tx, id, log)?;
        self.changed(id)?;
        meta::set_latest(self.tx, now)
    }

    fn changed(&self, id: &str) -> Result<(), StoreError> {
        self.tx.prepare_cached("UPDATE cases SET changes = changes + 1 WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}
