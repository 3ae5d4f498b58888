//! Backups of the vault: where, when, and the way back.

use std::path::{Path, PathBuf};

use himoya_store::{BackedUp, Backup, Store, backups, cases_in, read_keys, restore};

use super::Vault;
use crate::error::Error;
use crate::wire::{
    BackupDone, BackupRow, BackupSettings, LockReason, Trouble, VaultOpened, VaultStatus, VaultWork,
};

/// Settings of the vault, by name.
const FOLDER: &str = "backup.folder";
const AUTOMATIC: &str = "backup.automatic";
const LAST: &str = "backup.last";
const COVERS: &str = "backup.covers";
const TROUBLE: &str = "backup.trouble";

/// Where backups go, as far as the settings say.
pub(super) struct BackupState {
    pub(super) folder: String,
    pub(super) chosen: bool,
    pub(super) reachable: bool,
    pub(super) automatic: bool,
    pub(super) last_at: Option<String>,
    pub(super) last_trouble: Option<Trouble>,
}

impl Vault {
    /// Where backups go and which there are.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn backup_settings(&self) -> Result<BackupSettings, Error> {
        self.opened(|opened| {
            let store = opened.desk.store();
            let BackupState { folder, chosen, reachable, automatic, last_at, last_trouble } =
                self.backup_state(&store)?;
            // A stick that is out has no copies to show, and that is no error.
            let copies = backups(Path::new(&folder)).unwrap_or_default();
            let counted = |copy: Backup| {
                let cases = (copy.vault == store.vault()).then(|| cases_in(&copy.path, &opened.key).ok());
                BackupRow { cases: cases.flatten(), ..row(copy, store.vault()) }
            };
            let copies = copies.into_iter().map(counted).collect();
            Ok(BackupSettings { folder, chosen, reachable, automatic, last_at, last_trouble, copies })
        })
    }

    /// Sends backups to another folder.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn set_backup_folder(&self, folder: &Path) -> Result<BackupSettings, Error> {
        let folder = folder.to_str().ok_or(himoya_store::StoreError::CannotOpen)?;
        self.desk(|desk| {
            let mut store = desk.store();
            store.set_setting(TROUBLE, None)?;
            Ok(store.set_setting(FOLDER, Some(folder))?)
        })?;
        self.backup_settings()
    }

    /// Switches automatic backups on or off.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn set_automatic_backup(&self, on: bool) -> Result<BackupSettings, Error> {
        self.desk(|desk| Ok(desk.store().set_setting(AUTOMATIC, Some(if on { "on" } else { "off" }))?))?;
        self.backup_settings()
    }

    /// Makes a backup now and opens it for proof.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`]; no half copy stays and no older one goes then.
    pub fn backup_now(&self) -> Result<BackupDone, Error> {
        self.back_up(None)
    }

    /// The same into another folder than the usual one.
    ///
    /// # Errors
    ///
    /// As [`Vault::backup_now`].
    pub fn backup_to(&self, folder: &Path) -> Result<BackupDone, Error> {
        self.back_up(Some(folder))
    }

    /// Makes a backup if automatic ones are on and something was changed since the last one. A failure is kept for the
    /// reminders. For a host to call after opening and before it locks an idle vault.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`] when not even the failure could be noted.
    pub fn backup_if_due(&self) -> Result<Option<BackupDone>, Error> {
        let due = self.desk(|desk| {
            let store = desk.store();
            let latest = store.latest()?;
            let automatic = self.backup_state(&store)?.automatic;
            Ok(automatic && !latest.is_empty() && store.setting(COVERS)?.as_deref() != Some(latest.as_str()))
        })?;
        if !due {
            return Ok(None);
        }
        match self.back_up(None) {
            Ok(done) => Ok(Some(done)),
            Err(Error::VaultLocked) => Ok(None),
            Err(error) => {
                let text = serde_json::to_string(&error.trouble()).map_err(|_| Error::Defect)?;
                self.desk(|desk| Ok(desk.store().set_setting(TROUBLE, Some(&text))?))?;
                Ok(None)
            }
        }
    }

    fn back_up(&self, folder: Option<&Path>) -> Result<BackupDone, Error> {
        let working = self.working(VaultWork::Backup);
        let now = self.host.now();
        let (copy, latest, vault, key) = self.opened(|opened| {
            let mut store = opened.desk.store();
            let target = match folder {
                Some(folder) => folder.to_owned(),
                None => self.backup_folder(&store)?,
            };
            let copy = store.copy_for_backup(&target, &now)?;
            Ok((copy, store.latest()?, store.vault().to_owned(), opened.key.clone()))
        })?;
        // Work goes on while the copy is opened and read through, and locking does not wait for it: this copy of the key
        // alone outlives the vault until the reading is done.
        let made = copy.prove(&key, &mut |done, total| working.step(done, total))?;
        drop(key);
        let BackedUp { backup, verification, removed } = made;
        if folder.is_none() {
            let noted = self.desk(|desk| {
                let mut store = desk.store();
                store.set_setting(LAST, Some(&now))?;
                store.set_setting(COVERS, Some(&latest))?;
                Ok(store.set_setting(TROUBLE, None)?)
            });
            // Locked meanwhile: the backup is good all the same, and the next opening makes one more.
            if !matches!(noted, Err(Error::VaultLocked)) {
                noted?;
            }
        }
        let (cases, attachments) = (verification.cases, verification.attachments);
        Ok(BackupDone { backup: row(backup, &vault), cases, attachments, removed })
    }

    pub(super) fn backup_folder(&self, store: &Store) -> Result<PathBuf, Error> {
        Ok(store.setting(FOLDER)?.map_or_else(|| store.own_backups(), PathBuf::from))
    }

    pub(super) fn backup_state(&self, store: &Store) -> Result<BackupState, Error> {
        let folder = self.backup_folder(store)?;
        let chosen = store.setting(FOLDER)?.is_some();
        let trouble = store.setting(TROUBLE)?;
        Ok(BackupState {
            // The vault's own folder is made when it is needed.
            reachable: !chosen
                || !matches!(backups(&folder), Err(himoya_store::StoreError::BackupFolderMissing)),
            folder: folder.display().to_string(),
            chosen,
            automatic: store.setting(AUTOMATIC)?.as_deref() != Some("off"),
            last_at: store.setting(LAST)?,
            last_trouble: trouble.and_then(|text| serde_json::from_str(&text).ok()),
        })
    }

    /// Puts a backup in the place of the vault and opens it by the passphrase of then. The vault that is here is moved
    /// aside, never deleted.
    ///
    /// # Errors
    ///
    /// [`Error::Wait`], [`Error::Store`]; the vault that is here stays, locked, then.
    pub fn restore_backup(&self, from: &Path, passphrase: &str) -> Result<VaultOpened, Error> {
        let keys = read_keys(from).map_err(|_| himoya_store::StoreError::NoBackup)?;
        let key = self.try_passphrase(&keys, passphrase)?;
        let device = self.fresh_device()?;
        let working = self.working(VaultWork::Restore);
        let now = self.host.now();
        self.lock(LockReason::Restored);
        restore(from, &self.place().folder, &key, &device, &now, &mut |done, total| {
            working.step(done, total)
        })?;
        drop(working);
        self.open_store(key, false)?;
        Ok(VaultOpened { status: self.status()?, moved: None })
    }

    /// The backups in a folder that any host may name, for a vault that cannot be opened.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn backups_in(&self, folder: &Path) -> Result<Vec<BackupRow>, Error> {
        let own = read_keys(&self.place().folder).map(|keys| keys.vault().to_owned()).unwrap_or_default();
        Ok(backups(folder)?.into_iter().map(|copy| row(copy, &own)).collect())
    }

    /// As [`Vault::lock`], with an automatic backup before it if one is due.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] when the state cannot be told; the vault is locked all the same.
    pub fn lock_when_idle(&self) -> Result<VaultStatus, Error> {
        // What went wrong is kept for the reminders, or the vault was locked already.
        let _ = self.backup_if_due();
        self.lock(LockReason::Idle);
        self.status()
    }
}

pub(super) fn row(copy: Backup, vault: &str) -> BackupRow {
    BackupRow {
        path: copy.path.display().to_string(),
        made_at: copy.made_at,
        bytes: copy.bytes,
        this_vault: copy.vault == vault,
        cases: None,
    }
}
