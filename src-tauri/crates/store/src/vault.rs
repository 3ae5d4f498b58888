//! Making and opening the folder of a vault.

use std::fs;
use std::path::Path;

use himoya_keys::{DataKey, KeyFile};

use crate::open::{self, FileKey, fold_journal};
use crate::place::{DATA, KEYS, beside, flush_folder, lock, make_folder, read_keys, write_keys, write_whole};
use crate::plain::{self, MOVED, Moved};
use crate::schema::MIGRATIONS;
use crate::{Store, StoreError, meta};

impl Store {
    /// Makes a vault in a folder that does not exist or is empty; its folders above are made too. An unencrypted file of
    /// an older version is copied in and compared row by row; it stays where it is.
    ///
    /// The vault appears whole: it is made beside its place and renamed.
    ///
    /// # Errors
    ///
    /// [`StoreError::VaultExists`]; [`StoreError::NotOurs`], [`StoreError::NewerVersion`] or [`StoreError::Damaged`] for
    /// the unencrypted file; what the machine refused.
    pub fn init(
        folder: &Path,
        keys: &KeyFile,
        key: &DataKey,
        device: &str,
        now: &str,
        plain: Option<&Path>,
    ) -> Result<(Self, Option<Moved>), StoreError> {
        if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file() {
            return Err(StoreError::VaultExists);
        }
        let part = beside(folder, ".part");
        if part.exists() {
            // Left by a program that was killed here; nobody could have worked in it.
            fs::remove_dir_all(&part)?;
        }
        make_folder(&part)?;
        let made = make(&part, keys, key, device, now, plain).and_then(|moved| {
            if folder.exists() {
                fs::remove_dir(folder)?;
            }
            fs::rename(&part, folder)?;
            folder.parent().map_or(Ok(()), flush_folder)?;
            Ok(moved)
        });
        if made.is_err() {
            let _ = fs::remove_dir_all(&part);
        }
        let moved = made?;
        Ok((Self::open(folder, key, now)?, moved))
    }

    /// Opens the vault in a folder and migrates an older one, of which a copy is kept.
    ///
    /// # Errors
    ///
    /// [`StoreError::NoVault`], [`StoreError::KeysMissing`], [`StoreError::DataMissing`] for what is not there;
    /// [`StoreError::VaultBusy`]; [`StoreError::Swapped`], [`StoreError::Replayed`], [`StoreError::NotEncrypted`] for
    /// files that were exchanged; [`StoreError::NewerVersion`] for a vault of a newer program, which is not touched;
    /// [`StoreError::Damaged`]; what the machine refused.
    pub fn open(folder: &Path, key: &DataKey, now: &str) -> Result<Self, StoreError> {
        Self::open_at(folder, key, now, false)
    }

    /// As [`Store::open`], but goes on with an older key file that somebody put back; it is written anew, so that it is
    /// the newest from then on.
    ///
    /// # Errors
    ///
    /// As [`Store::open`], without [`StoreError::Replayed`].
    pub fn open_with_older_keys(folder: &Path, key: &DataKey, now: &str) -> Result<Self, StoreError> {
        Self::open_at(folder, key, now, true)
    }

    fn open_at(folder: &Path, key: &DataKey, now: &str, older_keys: bool) -> Result<Self, StoreError> {
        let mut keys = read_keys(folder)?;
        let held = lock(folder)?;
        let path = folder.join(DATA);
        let db = open::open(&path, &FileKey::new(key, keys.salt()), now, MIGRATIONS)?;
        match meta::check(&db, keys.vault(), keys.generation()) {
            Err(StoreError::Replayed) if older_keys => {
                keys.raise_above(key, meta::seen_generation(&db)?);
                write_keys(folder, &keys, |_| Ok(()))?;
            }
            checked => checked?,
        }
        if keys.generation() != meta::seen_generation(&db)? {
            meta::see_generation(&db, keys.generation())?;
        }
        let latest = meta::latest(&db)?;
        let clock_set_back = (now < latest.as_str()).then_some(latest);
        let vault = keys.vault().to_owned();
        Ok(Self { db, folder: folder.to_owned(), vault, clock_set_back, _held: held, writes: 0 })
    }

    /// Puts a changed key file in place, after `opens` has proved it.
    ///
    /// # Errors
    ///
    /// What `opens` said, or what the machine refused; the key file before is in place then.
    pub fn put_keys(
        &mut self,
        keys: &KeyFile,
        opens: impl FnOnce(&KeyFile) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        write_keys(&self.folder, keys, opens)?;
        // From here on an older key file is called what it is. A machine that fails between the two accepts the newer
        // file all the same and notes it at the next opening.
        meta::see_generation(&self.db, keys.generation())
    }

    /// The key file as it lies in the folder.
    ///
    /// # Errors
    ///
    /// As [`read_keys`].
    pub fn keys(&self) -> Result<KeyFile, StoreError> {
        read_keys(&self.folder)
    }
}

fn make(
    part: &Path,
    keys: &KeyFile,
    key: &DataKey,
    device: &str,
    now: &str,
    plain: Option<&Path>,
) -> Result<Option<Moved>, StoreError> {
    let mut db = open::create(&part.join(DATA), &FileKey::new(key, keys.salt()), now, MIGRATIONS)?;
    let tx = db.transaction()?;
    meta::found(&tx, keys.vault(), keys.generation())?;
    meta::set(&tx, meta::DEVICE, device)?;
    let mut moved = None;
    if let Some(plain) = plain {
        let (counted, known) = plain::copy(plain, &tx)?;
        meta::set(&tx, MOVED, &known)?;
        moved = Some(counted);
    }
    tx.commit()?;
    fold_journal(&db)?;
    drop(db);
    write_whole(&part.join(KEYS), &keys.to_bytes())?;
    Ok(moved)
}
