//! New files and folders that appear whole or not at all, and the reading of a folder that somebody has made.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;
use crate::place::{beside, flush_folder, make_folder, make_private};

/// A file in the making. Dropped without [`NewFile::keep`], it leaves nothing behind.
#[derive(Debug)]
pub struct NewFile {
    file: File,
    part: PathBuf,
    path: PathBuf,
    kept: bool,
}

impl NewFile {
    /// Begins a file, which must not be there yet.
    ///
    /// # Errors
    ///
    /// `AlreadyExists`, or what the system refused.
    pub fn begin(path: &Path) -> io::Result<Self> {
        if path.exists() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let part = beside(path, ".part");
        // Left by a program that was killed here: under this name nobody keeps anything.
        let _ = fs::remove_file(&part);
        let file = make_private(&part).map_err(|error| kind(&error))?;
        Ok(Self { file, part, path: path.to_owned(), kept: false })
    }

    /// Flushes the file, lets it take its name and says how long it is.
    ///
    /// # Errors
    ///
    /// What the system refused; nothing is left then.
    pub fn keep(mut self) -> io::Result<u64> {
        self.file.sync_all()?;
        let bytes = self.file.metadata()?.len();
        fs::rename(&self.part, &self.path)?;
        self.kept = true;
        Ok(bytes)
    }
}

impl Write for NewFile {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.file.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_file(&self.part);
        }
    }
}

/// A folder in the making. Dropped without [`NewFolder::keep`], it leaves nothing behind.
#[derive(Debug)]
pub struct NewFolder {
    part: PathBuf,
    path: PathBuf,
    kept: bool,
}

impl NewFolder {
    /// Begins a folder, which must not be there yet; the one above it must.
    ///
    /// # Errors
    ///
    /// `AlreadyExists`, or what the system refused.
    pub fn begin(path: &Path) -> io::Result<Self> {
        if path.exists() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let part = beside(path, ".part");
        let _ = fs::remove_dir_all(&part);
        fs::create_dir(&part)?;
        Ok(Self { part, path: path.to_owned(), kept: false })
    }

    /// Writes a file, by its path with forward slashes below the folder, and says how long it is.
    ///
    /// # Errors
    ///
    /// What the stream or the system refused.
    pub fn file(&self, path: &str, bytes: &mut dyn Read) -> io::Result<u64> {
        let place = self.part.join(path);
        if let Some(above) = place.parent() {
            make_folder(above).map_err(|error| kind(&error))?;
        }
        let mut file = make_private(&place).map_err(|error| kind(&error))?;
        let written = io::copy(bytes, &mut file)?;
        file.sync_all()?;
        Ok(written)
    }

    /// Lets the folder take its name.
    ///
    /// # Errors
    ///
    /// What the system refused; nothing is left then.
    pub fn keep(mut self) -> io::Result<()> {
        fs::rename(&self.part, &self.path)?;
        self.kept = true;
        self.path.parent().map_or(Ok(()), flush_folder).map_err(|error| kind(&error))
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_dir_all(&self.part);
        }
    }
}

/// The files below a folder, by their paths with forward slashes, in order. Links are not followed and not named: a
/// folder from outside must not lead to files of its reader.
///
/// # Errors
///
/// What the system refused.
pub fn files_below(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut waiting = vec![(folder.to_owned(), String::new())];
    while let Some((at, prefix)) = waiting.pop() {
        for entry in fs::read_dir(at)? {
            let entry = entry?;
            let (kind, name) = (entry.file_type()?, entry.file_name().to_string_lossy().into_owned());
            if kind.is_dir() {
                waiting.push((entry.path(), format!("{prefix}{name}/")));
            } else if kind.is_file() {
                found.push(format!("{prefix}{name}"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Opens a file below a folder that [`files_below`] has named.
///
/// # Errors
///
/// What the system refused.
pub fn open_below(folder: &Path, path: &str) -> io::Result<Box<dyn Read>> {
    Ok(Box::new(io::BufReader::new(File::open(folder.join(path))?)))
}

/// Removes the folder of a vault that could not be filled.
///
/// # Errors
///
/// What the system refused.
pub fn remove_folder(folder: &Path) -> Result<(), StoreError> {
    Ok(fs::remove_dir_all(folder)?)
}

/// The reason of the system in an error of the store.
pub(crate) fn kind(error: &StoreError) -> io::Error {
    match error {
        StoreError::Io(kind) => (*kind).into(),
        StoreError::DiskFull => io::ErrorKind::StorageFull.into(),
        StoreError::ReadOnly => io::ErrorKind::PermissionDenied.into(),
        _ => io::ErrorKind::NotFound.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_kept_leaves_nothing_and_what_is_kept_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        let begun = NewFolder::begin(&place).unwrap();
        begun.file("a/b.txt", &mut &b"text"[..]).unwrap();
        drop(begun);
        let file = folder.path().join("file");
        NewFile::begin(&file).unwrap().write_all(b"text").unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let begun = NewFolder::begin(&place).unwrap();
        begun.file("a/b.txt", &mut &b"text"[..]).unwrap();
        begun.keep().unwrap();
        let mut new = NewFile::begin(&place.join("c")).unwrap();
        new.write_all(b"12345").unwrap();
        assert_eq!(new.keep().unwrap(), 5);
        assert_eq!(files_below(&place).unwrap(), ["a/b.txt", "c"]);
        assert_eq!(NewFolder::begin(&place).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(NewFile::begin(&place.join("c")).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/etc", folder.path().join("etc")).unwrap();
        std::os::unix::fs::symlink("/etc/hostname", folder.path().join("name")).unwrap();
        assert_eq!(files_below(folder.path()).unwrap(), [] as [&str; 0]);
    }
}
