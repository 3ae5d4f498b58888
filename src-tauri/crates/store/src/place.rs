//! The folder of a vault: what lies where, for whose eyes, and files that appear whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use himoya_keys::KeyFile;

use crate::StoreError;

/// The key file.
pub(crate) const KEYS: &str = "keys.json";
/// The key file before the last change, until the new one was opened.
const KEYS_BEFORE: &str = "keys.json.before";
/// The encrypted data base.
pub(crate) const DATA: &str = "cases.db";
/// The file whose lock says that a program has the vault open.
const LOCK: &str = "lock";
/// Backups, unless the user chose another folder.
pub(crate) const BACKUPS: &str = "backups";

/// Whether there is a vault in a folder, and what its key file says. Nothing is opened and nothing locked.
///
/// # Errors
///
/// [`StoreError::NoVault`] for a folder that is missing or empty of ours; [`StoreError::KeysMissing`];
/// [`StoreError::Keys`] for a key file that cannot be read; what the machine refused.
pub fn read_keys(folder: &Path) -> Result<KeyFile, StoreError> {
    match fs::read(folder.join(KEYS)) {
        Ok(bytes) => Ok(KeyFile::parse(&bytes)?),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Err(if folder.join(DATA).exists() { StoreError::KeysMissing } else { StoreError::NoVault })
        }
        Err(error) => Err(error.into()),
    }
}

/// Puts a changed key file in place. The one before is kept beside it until `opens` has proved the new one as it was
/// read back; if it does not open, the old one returns.
///
/// # Errors
///
/// What `opens` said, or what the machine refused; the file before is in place then.
pub fn write_keys(
    folder: &Path,
    keys: &KeyFile,
    opens: impl FnOnce(&KeyFile) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let (path, before) = (folder.join(KEYS), folder.join(KEYS_BEFORE));
    let old = match fs::read(&path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    if let Some(old) = &old {
        write_whole(&before, old)?;
    }
    let written = write_whole(&path, &keys.to_bytes())
        .and_then(|()| read_keys(folder))
        .and_then(|read| if &read == keys { opens(&read) } else { Err(StoreError::Damaged) });
    if let Err(error) = written {
        if let Some(old) = &old {
            write_whole(&path, old)?;
        }
        return Err(error);
    }
    // The old passphrase must not stay openable beside the new one.
    match fs::remove_file(&before) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => flush_folder(folder),
    }
}

/// Takes the lock of a vault for as long as the file is held.
pub(crate) fn lock(folder: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(folder.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(StoreError::VaultBusy),
        Err(fs::TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Makes a folder for its owner only, with those above it. A folder that exists keeps its mode.
pub(crate) fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// Creates the file if it is missing and takes everyone but its owner off its mode. SQLite gives the journal the
/// mode of the file.
pub(crate) fn make_private(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if file.metadata()?.permissions().mode() & 0o077 != 0 {
            file.set_permissions(fs::Permissions::from_mode(0o600))?;
        }
    }
    Ok(file)
}

/// Writes a file beside its place, flushes it and renames it; then flushes the folder, so that the name survives too.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    stream_whole(path, |file| Ok(file.write_all(bytes)?))
}

/// The same for what is written piece by piece.
pub(crate) fn stream_whole<T>(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let part = beside(path, ".part");
    remove_if_there(&part)?;
    let written = make_private(&part).and_then(|mut file| {
        let done = write(&mut file)?;
        file.sync_all()?;
        fs::rename(&part, path)?;
        Ok(done)
    });
    if written.is_err() {
        // There is nothing better to do with half a file.
        let _ = fs::remove_file(&part);
    }
    let done = written?;
    path.parent().map_or(Ok(()), flush_folder)?;
    Ok(done)
}

/// Copies a file byte by byte into a new private one and flushes it.
pub(crate) fn copy_whole(from: &Path, to: &Path) -> Result<u64, StoreError> {
    let mut source = File::open(from)?;
    let mut target = make_private(to)?;
    let copied = std::io::copy(&mut source, &mut target)?;
    target.sync_all()?;
    Ok(copied)
}

/// Makes the names in a folder durable.
pub(crate) fn flush_folder(folder: &Path) -> Result<(), StoreError> {
    // Only Unix lets a folder be opened as a file, and only there it is needed.
    #[cfg(unix)]
    File::open(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

pub(crate) fn remove_if_there(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
