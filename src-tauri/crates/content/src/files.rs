//! A set of content files, embedded or read from a folder.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../../templates");

/// Files by path under `templates/`, with forward slashes.
#[derive(Debug, Clone, Default)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// The files embedded in the program.
    pub fn embedded() -> Files {
        let mut files = Files::default();
        collect(&EMBEDDED, &mut files);
        files
    }

    /// The files of a folder.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn from_folder(root: &Path) -> io::Result<Files> {
        let mut files = Files::default();
        read(root, root, &mut files)?;
        Ok(files)
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: &str, bytes: Vec<u8>) {
        self.0.insert(path.to_owned(), bytes);
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        self.0.remove(path)
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// Digest of all files: the first twelve hexadecimal digits of SHA-256 over paths and bytes.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for (path, bytes) in &self.0 {
            hash.update(path.as_bytes());
            hash.update([0]);
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        }
        hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Paths below a folder, in order. Notes for people (`.md`, `.txt`) are not content.
    pub fn under(&self, folder: &str) -> impl Iterator<Item = String> {
        let note = |p: &String| p.ends_with(".md") || p.ends_with(".txt");
        self.0.keys().filter(move |p| p.starts_with(folder) && !note(p)).cloned()
    }
}

fn collect(dir: &Dir<'static>, files: &mut Files) {
    for file in dir.files() {
        files.0.insert(slashed(file.path()), file.contents().to_vec());
    }
    for dir in dir.dirs() {
        collect(dir, files);
    }
}

fn read(root: &Path, dir: &Path, files: &mut Files) -> io::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            read(root, &path, files)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            files.0.insert(slashed(relative), std::fs::read(&path)?);
        }
    }
    Ok(())
}

fn slashed(path: &Path) -> String {
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
