//! Reading data files: every TOML file of a folder, or one.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

/// A data file and what it says.
#[derive(Debug, Clone)]
pub struct Data<T> {
    /// The file's name without its extension.
    pub name: String,
    /// What it says.
    pub says: T,
}

/// Every `.toml` file of a folder, by name.
///
/// # Panics
///
/// When the folder holds none, or one cannot be read.
pub fn all<T: DeserializeOwned>(folder: &Path) -> Vec<Data<T>> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    assert!(!paths.is_empty(), "{} holds no data", folder.display());
    paths.iter().map(|path| one(path)).collect()
}

/// One data file.
///
/// # Panics
///
/// When it cannot be read.
pub fn one<T: DeserializeOwned>(path: &Path) -> Data<T> {
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let says = toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    Data { name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), says }
}
