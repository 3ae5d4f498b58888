//! Writing exported files: every file whole, or none at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::fresh::kind;
use crate::place::make_private;

/// Files that are written under temporary names beside their places and take their names together.
///
/// What has not taken its name when this is thrown away is removed.
#[derive(Debug, Default)]
pub struct Staging {
    /// The temporary name and the place.
    staged: Vec<(PathBuf, PathBuf)>,
}

impl Staging {
    /// Writes a file for this place, piece by piece as `write` makes it, and flushes it to the disk.
    ///
    /// # Errors
    ///
    /// What `write` or the system refused.
    pub fn write<T, E: From<io::Error>>(
        &mut self,
        path: &Path,
        write: impl FnOnce(&mut BufWriter<File>) -> Result<T, E>,
    ) -> Result<T, E> {
        refuse_what_is_no_file(path)?;
        let temporary = beside(path);
        let file = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        self.staged.push((temporary, path.to_owned()));
        let mut file = BufWriter::new(file);
        let made = write(&mut file)?;
        file.flush()?;
        file.get_ref().sync_all()?;
        Ok(made)
    }

    /// Gives all of them their names.
    ///
    /// # Errors
    ///
    /// What the system refused.
    pub fn place(mut self) -> io::Result<()> {
        let staged = std::mem::take(&mut self.staged);
        let result = staged.iter().try_for_each(|(from, to)| fs::rename(from, to));
        if result.is_err() {
            self.staged = staged;
        }
        result
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        for (path, _) in &self.staged {
            // The file may have been renamed already, or never made; there is nothing better to do.
            let _ = fs::remove_file(path);
        }
    }
}

/// Writes files so that each appears whole or not at all, and all of them or none.
///
/// Every file is first written beside its place under a temporary name and flushed to the disk; only when
/// all are there do they take their names. The folders must exist.
///
/// # Errors
///
/// The reason given by the system. Nothing new is left behind; files of the same names keep their content.
pub fn export(files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    let mut staging = Staging::default();
    for (path, bytes) in files {
        staging.write(path, |file| file.write_all(bytes))?;
    }
    staging.place()
}

/// The same into one folder, which is made when it does not exist.
///
/// # Errors
///
/// As [`export`]; a folder that was made for the files is gone again.
pub fn export_into(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    let made = match fs::create_dir(folder) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => false,
        Err(error) => return Err(error),
    };
    let result = export(files);
    if result.is_err() && made {
        // Only an empty folder goes; if something is in it, it is not ours.
        let _ = fs::remove_dir(folder);
    }
    result
}

/// Writes a file that holds a secret straight to its place, for its owner's eyes only: no second copy of it is ever made
/// under another name. A file that is there is replaced.
///
/// # Errors
///
/// What the system refused; what was written by then is removed.
pub fn export_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    refuse_what_is_no_file(path)?;
    let write = || {
        let mut file = make_private(path).map_err(|error| kind(&error))?;
        file.set_len(0)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    let result = write();
    if result.is_err() {
        let _ = fs::remove_file(path);
    }
    result
}

/// A folder of this name below another that does not exist yet: «Пакет», else «Пакет (2)» and so on.
pub fn fresh_folder(below: &Path, name: &str) -> PathBuf {
    let first = below.join(name);
    let later = (2..).map(|n| below.join(format!("{name} ({n})")));
    std::iter::once(first.clone()).chain(later).find(|path| !path.exists()).unwrap_or(first)
}

/// A folder, a pipe or a device must not be replaced by a file.
fn refuse_what_is_no_file(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(found) if !found.is_file() => Err(io::ErrorKind::InvalidInput.into()),
        _ => Ok(()),
    }
}

fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.{}.part", std::process::id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_appear_whole() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a.pdf"), folder.path().join("b.txt"));
        fs::write(&a, "old").unwrap();
        export(&[(a.clone(), b"new".to_vec()), (b.clone(), b"text".to_vec())]).unwrap();
        assert_eq!((fs::read(&a).unwrap(), fs::read(&b).unwrap()), (b"new".to_vec(), b"text".to_vec()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_is_staged_takes_no_name_before_all_of_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
        fs::write(&a, "old").unwrap();
        let mut staging = Staging::default();
        staging.write(&a, |file| file.write_all(b"new")).unwrap();
        let refused: Result<(), io::Error> = staging.write(&b, |file| {
            file.write_all(b"half")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert_eq!(refused.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read(&a).unwrap(), b"old");
        drop(staging);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_secret_lies_in_one_place_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let a = folder.path().join("a.pdf");
        fs::write(&a, "something longer").unwrap();
        export_secret(&a, b"new").unwrap();
        assert_eq!(fs::read(&a).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&a).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert!(export_secret(folder.path(), b"x").is_err());
    }

    #[test]
    fn a_failure_leaves_nothing_and_keeps_the_old() {
        let folder = tempfile::tempdir().unwrap();
        let a = folder.path().join("a.pdf");
        fs::write(&a, "old").unwrap();
        let missing = folder.path().join("no").join("b.txt");
        let error = export(&[(a.clone(), b"new".to_vec()), (missing, b"x".to_vec())]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert_eq!(fs::read(&a).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
