//! The folder of a batch: packets that appear whole, a journal of what they were made of, and one writer at a time.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::export::export;

/// What the packets were made of: a line a packet, digest and folder.
const JOURNAL: &str = ".himoya-batch";

/// A folder that one batch writes into.
#[derive(Debug)]
pub struct BatchFolder {
    path: PathBuf,
    journal: File,
    made: BTreeMap<String, String>,
}

impl BatchFolder {
    /// Opens the folder, which is made when it does not exist. `None` while another batch writes into it.
    ///
    /// # Errors
    ///
    /// What the system refused.
    pub fn open(path: &Path) -> io::Result<Option<BatchFolder>> {
        fs::create_dir_all(path)?;
        let file = path.join(JOURNAL);
        let journal = OpenOptions::new().read(true).append(true).create(true).open(&file)?;
        match journal.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // A line that a kill cut short names no packet.
        let text = fs::read_to_string(&file)?;
        let whole =
            |line: &str| line.split_once('\t').map(|(digest, folder)| (folder.to_owned(), digest.to_owned()));
        let made = text.split_inclusive('\n').filter_map(|line| whole(line.strip_suffix('\n')?)).collect();
        Ok(Some(BatchFolder { path: path.to_owned(), journal, made }))
    }

    /// The files of a packet that was made of the same things, if all that it should have are there.
    pub fn kept(&self, folder: &str, digest: &str, names: &[String]) -> Option<Vec<Vec<u8>>> {
        self.made.get(folder).filter(|known| *known == digest)?;
        names.iter().map(|name| fs::read(self.path.join(folder).join(name)).ok()).collect()
    }

    /// Writes a packet as a folder of its own: all of it or nothing. One that was made of other things gives way.
    ///
    /// # Errors
    ///
    /// What the system refused; nothing of the packet is left behind, and one that was there is as it was.
    pub fn put(&mut self, folder: &str, digest: &str, files: &[(String, Vec<u8>)]) -> io::Result<()> {
        let (place, fresh, old) = (
            self.path.join(folder),
            self.path.join(format!(".{folder}.part")),
            self.path.join(format!(".{folder}.old")),
        );
        remove(&fresh)?;
        remove(&old)?;
        fs::create_dir(&fresh)?;
        let placed: Vec<_> = files.iter().map(|(name, bytes)| (fresh.join(name), bytes.clone())).collect();
        let result = export(&placed).and_then(|()| {
            if place.exists() {
                fs::rename(&place, &old)?;
            }
            fs::rename(&fresh, &place)
        });
        if let Err(error) = result {
            // The first reason is the one that matters.
            let _ = remove(&fresh);
            if old.exists() && !place.exists() {
                let _ = fs::rename(&old, &place);
            }
            return Err(error);
        }
        remove(&old)?;
        self.made.insert(folder.to_owned(), digest.to_owned());
        self.journal.write_all(format!("{digest}\t{folder}\n").as_bytes())
    }

    /// A file of a packet that is there.
    ///
    /// # Errors
    ///
    /// What the system refused.
    pub fn read(&self, folder: &str, name: &str) -> io::Result<Vec<u8>> {
        fs::read(self.path.join(folder).join(name))
    }

    /// Where a file beside the packets lies.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Writes the journal anew, a line a packet in the order of their names, so that the same work leaves the same
    /// bytes.
    ///
    /// # Errors
    ///
    /// What the system refused.
    pub fn settle(&mut self) -> io::Result<()> {
        let lines = self.made.iter().filter(|(folder, _)| self.path.join(folder).is_dir());
        let text: String = lines.map(|(folder, digest)| format!("{digest}\t{folder}\n")).collect();
        self.journal.set_len(0)?;
        self.journal.write_all(text.as_bytes())?;
        self.journal.sync_all()
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(path: &Path) -> BatchFolder {
        BatchFolder::open(path).unwrap().expect("nobody else writes")
    }

    fn file(name: &str, text: &str) -> (String, Vec<u8>) {
        (name.to_owned(), text.as_bytes().to_vec())
    }

    #[test]
    fn a_packet_that_is_there_is_known_again_by_what_it_was_made_of() {
        let folder = tempfile::tempdir().unwrap();
        let names = vec!["a.pdf".to_owned()];
        let mut batch = open(folder.path());
        batch.put("001 А", "d1", &[file("a.pdf", "one")]).unwrap();
        drop(batch);
        let mut batch = open(folder.path());
        assert_eq!(batch.kept("001 А", "d1", &names), Some(vec![b"one".to_vec()]));
        assert_eq!(batch.kept("001 А", "d2", &names), None);
        batch.put("001 А", "d2", &[file("a.pdf", "two")]).unwrap();
        assert_eq!(batch.kept("001 А", "d2", &names), Some(vec![b"two".to_vec()]));
        fs::remove_file(folder.path().join("001 А/a.pdf")).unwrap();
        assert_eq!(batch.kept("001 А", "d2", &names), None);
    }

    #[test]
    fn a_second_batch_waits_for_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let first = open(folder.path());
        assert!(BatchFolder::open(folder.path()).unwrap().is_none());
        drop(first);
        assert!(BatchFolder::open(folder.path()).unwrap().is_some());
    }

    #[test]
    fn a_packet_that_cannot_be_written_leaves_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let mut batch = open(folder.path());
        batch.put("001", "d1", &[file("a.pdf", "one")]).unwrap();
        assert!(batch.put("001", "d2", &[file("a/b.pdf", "no such folder")]).is_err());
        assert_eq!(batch.kept("001", "d1", &["a.pdf".to_owned()]), Some(vec![b"one".to_vec()]));
        let names: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names.len(), 2, "{names:?}");
    }

    #[test]
    fn the_journal_is_the_same_whatever_came_first_and_a_torn_line_is_nothing() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (folder, order) in [(&one, ["1", "2"]), (&other, ["2", "1"])] {
            let mut batch = open(folder.path());
            for name in order {
                batch.put(name, "d", &[file("a", "x")]).unwrap();
            }
            batch.settle().unwrap();
        }
        let journal = |folder: &tempfile::TempDir| fs::read(folder.path().join(JOURNAL)).unwrap();
        assert_eq!(journal(&one), journal(&other));
        fs::write(one.path().join(JOURNAL), "d\t1\nd\t2").unwrap();
        let batch = open(one.path());
        assert!(batch.kept("1", "d", &["a".to_owned()]).is_some());
        assert!(batch.kept("2", "d", &["a".to_owned()]).is_none());
    }
}
