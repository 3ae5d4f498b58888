//! Backups: a whole encrypted copy with its key file, opened and checked before it counts; and the way back.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use himoya_keys::DataKey;
use jiff::civil::Date;

use crate::open::{FileKey, fold_journal};
use crate::place::{
    BACKUPS, DATA, KEYS, beside, copy_whole, flush_folder, lock, make_folder, read_keys, write_whole,
};
use crate::verify::{Progress, verify};
use crate::{Store, StoreError, Verification, meta, rotation, rows};

/// How the name of every backup begins.
const PREFIX: &str = "backup-";

/// A backup on a disk or stick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its folder.
    pub path: PathBuf,
    /// When it was made, as an ISO 8601 timestamp in UTC.
    pub made_at: String,
    /// Its size.
    pub bytes: u64,
    /// The name of the vault that it is a copy of.
    pub vault: String,
}

/// A backup that was just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackedUp {
    /// It.
    pub backup: Backup,
    /// What was found when it was opened.
    pub verification: Verification,
    /// How many older ones gave way.
    pub removed: usize,
}

/// A vault that was just restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the vault that was there before lies now.
    pub moved_aside: Option<PathBuf>,
    /// What was found when the copy was opened.
    pub verification: Verification,
}

/// The backups in a folder, the newest first. What is no backup is passed over.
///
/// # Errors
///
/// [`StoreError::BackupFolderMissing`]; what the machine refused.
pub fn backups(folder: &Path) -> Result<Vec<Backup>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Err(StoreError::BackupFolderMissing);
        }
        Err(error) => return Err(error.into()),
    };
    let mut found: Vec<Backup> = entries.flatten().filter_map(|entry| look(&entry.path())).collect();
    found.sort_by(|a, b| (&b.made_at, &b.path).cmp(&(&a.made_at, &a.path)));
    Ok(found)
}

/// What a folder says of itself, if it is a backup.
fn look(path: &Path) -> Option<Backup> {
    let made_at = made_at(path.file_name()?.to_str()?)?;
    let vault = read_keys(path).ok()?.vault().to_owned();
    let size = |name| fs::metadata(path.join(name)).map(|found| found.len());
    Some(Backup { path: path.to_owned(), made_at, bytes: size(DATA).ok()? + size(KEYS).ok()?, vault })
}

/// `backup-20261126T154500Z`, perhaps with a number behind it, as `2026-11-26T15:45:00Z`.
fn made_at(name: &str) -> Option<String> {
    let stamp = name.strip_prefix(PREFIX)?.get(..16)?;
    let (day, time) = (stamp.get(..8)?, stamp.get(9..15)?);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(day) || !digits(time) || &stamp[8..9] != "T" || &stamp[15..] != "Z" || name.ends_with(".part")
    {
        return None;
    }
    let (y, mo, d, h, mi, s) = (&day[..4], &day[4..6], &day[6..], &time[..2], &time[2..4], &time[4..]);
    Some(format!("{y}-{mo}-{d}T{h}:{mi}:{s}Z"))
}

/// To the second, however exact the moment is.
fn name_of(now: &str) -> String {
    let stamp: String = now.chars().take(19).filter(|c| c.is_ascii_digit() || *c == 'T').collect();
    format!("{PREFIX}{stamp}Z")
}

impl Store {
    /// Where backups go unless the user chose another folder.
    #[must_use]
    pub fn own_backups(&self) -> PathBuf {
        self.folder.join(BACKUPS)
    }

    /// Copies the vault below `target`. The copy counts as a backup only after [`Unproved::prove`], which needs the vault
    /// no longer, so that work can go on meanwhile. The folder must exist unless it is the vault's own.
    ///
    /// It is a copy of the encrypted pages with the same data key: nothing is decrypted on the way, and it opens with the
    /// passphrase of today.
    ///
    /// # Errors
    ///
    /// [`StoreError::BackupFolderMissing`], and what the machine refused; no half copy stays then.
    pub fn copy_for_backup(&mut self, target: &Path, now: &str) -> Result<Unproved, StoreError> {
        if target == self.own_backups() {
            make_folder(target)?;
        } else if !target.is_dir() {
            return Err(StoreError::BackupFolderMissing);
        }
        let place = crate::fresh_folder(target, &name_of(now));
        let part = beside(&place, ".part");
        clear(&part)?;
        // From here on the copy is cleared away unless it is proved.
        let copy = Unproved { part, place, target: target.to_owned(), vault: self.vault.clone() };
        make_folder(&copy.part)?;
        // Nobody else has the vault open, so that after folding the journal the file is everything and stands still.
        fold_journal(&self.db)?;
        copy_whole(&self.folder.join(DATA), &copy.part.join(DATA))?;
        write_whole(&copy.part.join(KEYS), &read_keys(&self.folder)?.to_bytes())?;
        Ok(copy)
    }

    /// Makes a backup in one go; see [`Store::copy_for_backup`] and [`Unproved::prove`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn backup(
        &mut self,
        key: &DataKey,
        target: &Path,
        now: &str,
        progress: Progress<'_>,
    ) -> Result<BackedUp, StoreError> {
        self.copy_for_backup(target, now)?.prove(key, progress)
    }
}

/// A copy of a vault that nobody has opened yet. Dropping it clears it away.
#[derive(Debug)]
pub struct Unproved {
    part: PathBuf,
    place: PathBuf,
    target: PathBuf,
    vault: String,
}

impl Unproved {
    /// Opens the copy where it lies, checks everything in it, gives it its name and lets older backups give way.
    ///
    /// # Errors
    ///
    /// [`StoreError::BackupNotGood`], and what the machine refused; the copy is gone and no older one goes then.
    pub fn prove(self, key: &DataKey, progress: Progress<'_>) -> Result<BackedUp, StoreError> {
        let verification = verify_folder(&self.part, key, progress)?;
        if !verification.damage.is_empty() {
            return Err(StoreError::BackupNotGood);
        }
        fs::rename(&self.part, &self.place)?;
        flush_folder(&self.target)?;
        let backup = look(&self.place).ok_or(StoreError::BackupNotGood)?;
        let removed = give_way(&self.target, &self.vault)?;
        Ok(BackedUp { backup, verification, removed })
    }
}

impl Drop for Unproved {
    fn drop(&mut self) {
        // Half a copy helps nobody; after a proof there is nothing under this name.
        let _ = clear(&self.part);
    }
}

/// Opens a closed vault or a backup for reading only, and checks everything in it.
///
/// # Errors
///
/// [`StoreError::Swapped`], [`StoreError::Damaged`] when not even its first page can be read, and the like.
pub fn verify_folder(
    folder: &Path,
    key: &DataKey,
    progress: Progress<'_>,
) -> Result<Verification, StoreError> {
    let keys = read_keys(folder)?;
    let path = folder.join(DATA);
    let file_key = FileKey::new(key, keys.salt());
    file_key.fits(&path)?;
    let db = file_key.connect(&path, false)?;
    meta::check(&db, keys.vault(), keys.generation())?;
    Ok(verify(&db, progress))
}

/// How many cases a closed vault or a backup holds, the bin left out; opened for reading only.
///
/// # Errors
///
/// As [`verify_folder`].
pub fn cases_in(folder: &Path, key: &DataKey) -> Result<usize, StoreError> {
    let keys = read_keys(folder)?;
    let path = folder.join(DATA);
    let file_key = FileKey::new(key, keys.salt());
    file_key.fits(&path)?;
    rows::count(&file_key.connect(&path, false)?, false)
}

/// Deletes the backups of this vault that are not kept any longer.
fn give_way(target: &Path, vault: &str) -> Result<usize, StoreError> {
    let mut own: Vec<(Date, PathBuf)> = Vec::new();
    for backup in backups(target)? {
        if let (true, Ok(day)) = (backup.vault == vault, backup.made_at[..10].parse()) {
            own.push((day, backup.path));
        }
    }
    let days: Vec<Date> = own.iter().map(|(day, _)| *day).collect();
    let outdated = rotation::outdated(&days);
    outdated.iter().try_for_each(|at| clear(&own[*at].1))?;
    Ok(outdated.len())
}

/// Puts a backup in the place of the vault. What is there is moved aside as `<vault>.before-<stamp>`, never deleted.
///
/// `device` is the new name of this copy of the vault: two copies must not speak in one name. The vault must not be open.
///
/// # Errors
///
/// [`StoreError::NoBackup`], [`StoreError::BackupNotGood`], [`StoreError::VaultBusy`], and what the machine refused;
/// the vault that is there stays in its place then.
pub fn restore(
    from: &Path,
    folder: &Path,
    key: &DataKey,
    device: &str,
    now: &str,
    progress: Progress<'_>,
) -> Result<Restored, StoreError> {
    let keys = read_keys(from).map_err(|error| match error {
        StoreError::NoVault | StoreError::KeysMissing => StoreError::NoBackup,
        other => other,
    })?;
    let part = beside(folder, ".restoring");
    clear(&part)?;
    make_folder(&part)?;
    let mut ready = || -> Result<Verification, StoreError> {
        copy_whole(&from.join(DATA), &part.join(DATA))?;
        write_whole(&part.join(KEYS), &keys.to_bytes())?;
        let verification = verify_folder(&part, key, progress)?;
        if !verification.damage.is_empty() {
            return Err(StoreError::BackupNotGood);
        }
        let db = FileKey::new(key, keys.salt()).connect(&part.join(DATA), true)?;
        meta::set(&db, meta::DEVICE, device)?;
        fold_journal(&db)?;
        drop(db);
        flush_folder(&part)?;
        Ok(verification)
    };
    let placed = ready().and_then(|verification| {
        let moved_aside = move_aside(folder, now)?;
        fs::rename(&part, folder)?;
        folder.parent().map_or(Ok(()), flush_folder)?;
        Ok(Restored { moved_aside, verification })
    });
    if placed.is_err() {
        let _ = clear(&part);
    }
    let restored = placed?;
    if let Some(aside) = &restored.moved_aside
        && aside.join(BACKUPS).is_dir()
    {
        // Backups belong to the vault in use, whichever copy it came from.
        fs::rename(aside.join(BACKUPS), folder.join(BACKUPS))?;
    }
    Ok(restored)
}

fn move_aside(folder: &Path, now: &str) -> Result<Option<PathBuf>, StoreError> {
    if !folder.exists() {
        return Ok(None);
    }
    // Held while it moves: another program must not be writing to it.
    let held = if read_keys(folder).is_ok() { Some(lock(folder)?) } else { None };
    let stamp = name_of(now);
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let stamp = stamp.trim_start_matches(PREFIX);
    let aside =
        crate::fresh_folder(folder.parent().unwrap_or(Path::new("")), &format!("{name}.before-{stamp}"));
    fs::rename(folder, &aside)?;
    drop(held);
    Ok(Some(aside))
}

fn clear(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
