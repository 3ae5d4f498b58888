//! The vault on disk: an encrypted SQLite data base (SQLCipher) that holds every case of the user with its undo history,
//! its operations and its attachments, beside the key file.
//!
//! The store keeps *opaque* JSON and opaque lines. It knows no fact of a case and no field name; what a body means is
//! the business of the crates above. It reads no clock either: every moment is a text that the caller passes in.
//!
//! What a caller may rely on:
//!
//! - A call that returned `Ok` is on the disk (`synchronous = FULL`); a call that failed changed nothing.
//! - Everything is encrypted, journals and backups too; sorting and temporary tables stay in memory.
//! - One program at a time has a vault open; the second hears [`StoreError::VaultBusy`].
//! - Undo and redo survive a restart. A save after an undo cuts the redo tail, as in any editor.
//! - A vault of a newer program is refused before anything is written to it; an older one is copied before it is migrated.
//! - No error text holds anything from a case except its id.
//!
//! Moments are ISO 8601 texts of one shape (UTC, same number of digits), because they are compared as texts.

mod attachments;
mod backup;
mod batch;
mod batch_folder;
mod error;
mod export;
mod fresh;
mod history;
mod meta;
mod open;
mod operations;
mod own;
mod place;
mod plain;
mod raids;
mod rotation;
mod rows;
mod schema;
mod search;
mod vault;
mod verify;

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value;

pub use attachments::{Attachment, NewAttachment, PIECE};
pub use backup::{BackedUp, Backup, Restored, Unproved, backups, cases_in, restore, verify_folder};
pub use batch::Batch;
pub use batch_folder::BatchFolder;
pub use error::StoreError;
pub use export::{Staging, export, export_into, export_secret, fresh_folder};
pub use fresh::{NewFile, NewFolder, files_below, open_below, remove_folder};
pub use history::{HISTORY_KEPT, Revision, Step};
pub use operations::{Log, OperationId, OperationRow};
pub use place::{read_keys, write_keys};
pub use plain::{Moved, Plain, plain_file};
pub use raids::{RAID_HISTORY_KEPT, Raid};
pub use verify::{Damage, Progress, Verification};

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
    /// When the case was closed.
    pub closed_at: Option<String>,
    /// When it was moved to the bin.
    pub removed_at: Option<String>,
}

/// One case without what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The caller's id of the case.
    pub id: String,
    /// Grows with every change of the case.
    pub changes: i64,
    /// Whether the case is a worked example.
    pub sample: bool,
    /// When the case was last saved.
    pub updated_at: String,
    /// When the case was closed.
    pub closed_at: Option<String>,
}

/// An open vault. Dropping it closes the file and gives up the lock.
#[derive(Debug)]
pub struct Store {
    db: Connection,
    folder: PathBuf,
    vault: String,
    clock_set_back: Option<String>,
    /// Held for its lock; after the data base, so that the file is closed before another program may come.
    _held: File,
    /// How often something was written.
    writes: u64,
}

impl Store {
    /// Adds a case. Its history starts here: there is nothing to undo yet.
    ///
    /// # Errors
    ///
    /// [`StoreError::Exists`] if there is a case of this id, in the bin too.
    pub fn create(
        &mut self,
        id: &str,
        snapshot: &Snapshot,
        now: &str,
        log: &Log,
    ) -> Result<Revision, StoreError> {
        self.batch(|batch| batch.create(id, snapshot, now, log))
    }

    /// Keeps a new state of a case and cuts what could have been redone.
    ///
    /// `label` names what was changed, for instance the field being typed. With `merge`, a save that follows a save of
    /// the same non-empty label becomes part of the same undo step. A state equal to the present one is no new step.
    /// The operations of `log` are kept in the same transaction.
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
        log: &Log,
    ) -> Result<Revision, StoreError> {
        self.batch(|batch| batch.save(id, snapshot, now, label, merge, log))
    }

    /// Reads the present state of a case.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn load(&self, id: &str) -> Result<Snapshot, StoreError> {
        rows::load(&self.db, id)
    }

    /// Reads the present state of a case in the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if the bin holds no such case.
    pub fn load_in_bin(&self, id: &str) -> Result<Snapshot, StoreError> {
        rows::load_from(&self.db, id, true)
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

    /// Grows whenever something may have been written since the vault was opened: what was read before a number is still
    /// true at the same one.
    #[must_use]
    pub fn writes(&self) -> u64 {
        self.writes
    }

    /// The cases that are not in the bin and not the event of a raid, without what is in them; the last saved first.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn heads(&self) -> Result<Vec<Head>, StoreError> {
        rows::heads(&self.db)
    }

    /// Marks a case as closed at a moment, or takes that back with `None`. It stays where it is and can be read.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn close(&mut self, id: &str, at: Option<&str>) -> Result<(), StoreError> {
        self.batch(|batch| rows::close(batch.tx, id, at))
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
    pub fn undo(&mut self, id: &str, log: &Log) -> Result<Option<Snapshot>, StoreError> {
        self.batch(|batch| batch.travel(id, -1, log))
    }

    /// Goes one step forward again and returns the state found there, or `None` if nothing was undone.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn redo(&mut self, id: &str, log: &Log) -> Result<Option<Snapshot>, StoreError> {
        self.batch(|batch| batch.travel(id, 1, log))
    }

    /// The state that [`Store::undo`] (`by` = -1) or [`Store::redo`] (`by` = 1) would lead to, for whoever has to say
    /// in operations what the step does.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case or it is in the bin.
    pub fn beside(&self, id: &str, by: i64) -> Result<Option<Snapshot>, StoreError> {
        history::neighbour(&self.db, id, by)
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
    pub fn remove(&mut self, id: &str, now: &str, log: &Log) -> Result<(), StoreError> {
        self.batch(|batch| batch.remove(id, now, log))
    }

    /// Takes a case out of the bin, with its whole history.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if the bin holds no such case.
    pub fn restore(&mut self, id: &str, log: &Log) -> Result<(), StoreError> {
        self.batch(|batch| batch.restore(id, log))
    }

    /// Deletes what is in the bin for good, attachments that were removed too, and returns how many cases that were.
    ///
    /// Their place in the file is overwritten with zeros (`secure_delete`), the index for searching is packed and the
    /// journal is emptied. Copies that the disk or a backup keeps are out of reach.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn purge_bin(&mut self) -> Result<usize, StoreError> {
        let purged = self.batch(|batch| {
            attachments::purge(batch.tx)?;
            let purged = rows::purge(batch.tx)?;
            search::pack(batch.tx)?;
            Ok(purged)
        })?;
        open::fold_journal(&self.db)?;
        Ok(purged)
    }

    /// Adds a raid beside the case of its event, which must be there.
    ///
    /// # Errors
    ///
    /// [`StoreError::Exists`] if there is a raid of this id or the case has one.
    pub fn create_raid(&mut self, id: &str, case: &str, body: &Value, now: &str) -> Result<(), StoreError> {
        self.batch(|batch| batch.create_raid(id, case, body, now))
    }

    /// Keeps a new state of a raid; `label` and `merge` are as in [`Store::save`].
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such raid or its event is in the bin.
    pub fn save_raid(
        &mut self,
        id: &str,
        body: &Value,
        now: &str,
        label: &str,
        merge: bool,
    ) -> Result<(), StoreError> {
        self.batch(|batch| batch.save_raid(id, body, now, label, merge))
    }

    /// Goes one step back (`by` = -1) or forward (1) in the history of a raid; `false` if there is none.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such raid or its event is in the bin.
    pub fn step_raid(&mut self, id: &str, by: i64) -> Result<bool, StoreError> {
        self.batch(|batch| raids::travel(batch.tx, id, by))
    }

    /// A raid in its present state.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such raid or its event is in the bin.
    pub fn raid(&self, id: &str) -> Result<Raid, StoreError> {
        raids::load(&self.db, id)
    }

    /// The raids whose events are not in the bin, the last saved first.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn raids(&self) -> Result<Vec<Raid>, StoreError> {
        raids::list(&self.db)
    }

    /// The raid whose event a case is, in the bin too.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn raid_of(&self, case: &str) -> Result<Option<Raid>, StoreError> {
        raids::of_case(&self.db, case)
    }

    /// The case of a raid's event, in the bin too.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such raid.
    pub fn case_of_raid(&self, id: &str) -> Result<String, StoreError> {
        raids::case_of(&self.db, id)
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
        self.batch(|batch| batch.put_own_entry(id, body, now))
    }

    /// Deletes an entry of the user; `false` if there was none of this id.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn remove_own_entry(&mut self, id: &str) -> Result<bool, StoreError> {
        self.batch(|batch| own::remove(batch.tx, id))
    }

    /// The operations of a case as lines, oldest first; with `heads`, only those that nothing replaces.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn operations(&self, id: &str, heads: bool) -> Result<Vec<String>, StoreError> {
        operations::read(&self.db, id, heads)
    }

    /// The cases, not in the bin, that more than one copy of the vault has written in.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn of_several_devices(&self) -> Result<Vec<String>, StoreError> {
        operations::of_several_devices(&self.db)
    }

    /// The newest operation of the vault, which the caller's clock must not fall behind.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn newest_operation(&self) -> Result<Option<OperationId>, StoreError> {
        operations::newest(&self.db)
    }

    /// Reads a stream to its end into a new attachment of a case, in pieces.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] if there is no such case, [`StoreError::TooLarge`] beyond `most` bytes, and what reading
    /// or writing refused; nothing is kept then.
    pub fn attach(
        &mut self,
        new: &NewAttachment,
        from: &mut dyn Read,
        most: u64,
    ) -> Result<Attachment, StoreError> {
        self.batch(|batch| batch.attach(new, from, most))
    }

    /// The attachments of a case, removed ones too, in the order in which they were added.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn attachments(&self, case: &str) -> Result<Vec<Attachment>, StoreError> {
        attachments::list(&self.db, Some(case))
    }

    /// One attachment.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoAttachment`].
    pub fn attachment(&self, id: &str) -> Result<Attachment, StoreError> {
        attachments::get(&self.db, id)
    }

    /// A part of an attachment; shorter than asked at its end, empty behind it.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoAttachment`], [`StoreError::Damaged`].
    pub fn attachment_part(&self, id: &str, offset: u64, length: usize) -> Result<Vec<u8>, StoreError> {
        attachments::part(&self.db, id, offset, length)
    }

    /// Writes an attachment out as a stream, compares it with its hash and says how long it is.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoAttachment`]; [`StoreError::Damaged`], after which what was written is not to be used.
    pub fn write_attachment(&self, id: &str, to: &mut dyn Write) -> Result<u64, StoreError> {
        attachments::write(&self.db, id, to)
    }

    /// Writes an attachment to a file: the whole of it, compared with its hash, or nothing.
    ///
    /// # Errors
    ///
    /// As [`Store::write_attachment`], and what the machine refused.
    pub fn save_attachment(&self, id: &str, path: &Path) -> Result<u64, StoreError> {
        place::stream_whole(path, |file| attachments::write(&self.db, id, file))
    }

    /// Marks an attachment as removed, or takes that back with `None`. Its content stays until the bin is emptied.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoAttachment`].
    pub fn mark_attachment(&mut self, id: &str, removed_at: Option<&str>) -> Result<Attachment, StoreError> {
        self.batch(|batch| batch.mark_attachment(id, removed_at))
    }

    /// The cases whose present text the index for searching does not hold; [`Batch::index`] puts it there.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn not_indexed(&self) -> Result<Vec<String>, StoreError> {
        search::stale(&self.db)
    }

    /// The cases, not those of the bin, whose text holds every part of the query; the last saved first. The query must
    /// be folded as the texts were.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn search(&self, query: &str) -> Result<Vec<String>, StoreError> {
        search::find(&self.db, query)
    }

    /// The cases, not those of the bin, that hold for each part of a query one of its spellings, in no order. Each
    /// spelling has three letters at least and is folded as the texts were.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn search_spelled(&self, parts: &[Vec<String>]) -> Result<Vec<String>, StoreError> {
        search::find_spelled(&self.db, parts)
    }

    /// Empties the index for searching, because texts are folded in another way now.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn forget_index(&mut self) -> Result<(), StoreError> {
        self.batch(|batch| search::forget(batch.tx))
    }

    /// A setting of the vault.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        meta::get(&self.db, &format!("setting.{name}"))
    }

    /// Keeps a setting of the vault, or forgets it.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be written.
    pub fn set_setting(&mut self, name: &str, value: Option<&str>) -> Result<(), StoreError> {
        self.writes += 1;
        let key = format!("setting.{name}");
        match value {
            Some(value) => meta::set(&self.db, &key, value),
            None => meta::unset(&self.db, &key),
        }
    }

    /// The name of this copy of the vault, as it was given when the copy was made.
    ///
    /// # Errors
    ///
    /// [`StoreError::Damaged`] if it is missing.
    pub fn device(&self) -> Result<String, StoreError> {
        meta::get(&self.db, meta::DEVICE)?.ok_or(StoreError::Damaged)
    }

    /// Whether anything of another copy was ever taken in.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn has_taken_in_any(&self) -> Result<bool, StoreError> {
        Ok(self.db.query_row("SELECT EXISTS (SELECT 1 FROM taken_in)", [], |row| row.get(0))?)
    }

    /// Whether a bundle of this id was taken in.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn has_taken_in(&self, bundle: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM taken_in WHERE bundle = ?1)";
        Ok(self.db.query_row(sql, [bundle], |row| row.get(0))?)
    }

    /// How many cases there are in the bin.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn bin_count(&self) -> Result<usize, StoreError> {
        rows::count(&self.db, true)
    }

    /// How many cases there are, without those of the bin.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn count(&self) -> Result<usize, StoreError> {
        rows::count(&self.db, false)
    }

    /// Whether everything in an unencrypted file of an older version was moved in and the file stayed as it was.
    ///
    /// # Errors
    ///
    /// Only if the vault cannot be read.
    pub fn has_moved_in(&self, plain: &Plain) -> Result<bool, StoreError> {
        Ok(plain::is_known(plain, meta::get(&self.db, plain::MOVED)?.as_deref()))
    }

    /// Deletes an unencrypted file that was moved in, with its journals and the copies beside it. What the disk keeps
    /// of deleted files is out of reach.
    ///
    /// # Errors
    ///
    /// [`StoreError::PlainFileChanged`] when it is not the file that was moved in; nothing is deleted then.
    pub fn remove_plain_file(&mut self, path: &Path) -> Result<(), StoreError> {
        plain::remove(path, meta::get(&self.db, plain::MOVED)?.as_deref())
    }

    /// Checks everything that is kept.
    #[must_use]
    pub fn verify(&self, progress: Progress<'_>) -> Verification {
        verify::verify(&self.db, progress)
    }

    /// The latest moment at which anything was written, when the vault was opened at an earlier one: the machine's clock
    /// was set back, and days counted from today may be wrong.
    #[must_use]
    pub fn clock_set_back(&self) -> Option<&str> {
        self.clock_set_back.as_deref()
    }

    /// The latest moment at which anything was written; empty when nothing was.
    ///
    /// # Errors
    ///
    /// Only if the file cannot be read.
    pub fn latest(&self) -> Result<String, StoreError> {
        meta::latest(&self.db)
    }

    /// The folder of the vault.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The name of the vault, as its key file has it.
    #[must_use]
    pub fn vault(&self) -> &str {
        &self.vault
    }

    /// Lets the file grow to so many pages only, of 4096 bytes each; beyond that a change is refused as on a full disk.
    ///
    /// # Errors
    ///
    /// What the machine refused.
    pub fn limit_pages(&mut self, pages: u64) -> Result<(), StoreError> {
        let pages = i64::try_from(pages).unwrap_or(i64::MAX);
        Ok(self.db.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?)
    }

    /// Runs several changes as one transaction: all of them are kept, or none.
    ///
    /// # Errors
    ///
    /// What `change` said, or what the machine refused.
    pub fn batch<T>(
        &mut self,
        change: impl FnOnce(&Batch<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.writes += 1;
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = change(&Batch { tx: &tx })?;
        tx.commit()?;
        Ok(done)
    }
}
