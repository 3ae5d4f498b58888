//! Reads the law that ships, as the content crate does.

use std::path::{Path, PathBuf};

use himoya_law::{ActsFile, ArticleFile, LawLibrary};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates/law")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// The acts.
pub fn shipped_acts() -> ActsFile {
    toml::from_str(&read(&folder().join("acts.toml"))).unwrap()
}

/// Every article file with its path below `templates/law`.
pub fn shipped_files() -> Vec<(String, ArticleFile)> {
    let mut files = Vec::new();
    for act in std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()) {
        if !act.is_dir() {
            continue;
        }
        for path in std::fs::read_dir(&act).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.strip_prefix(folder()).unwrap().to_str().unwrap().to_owned();
            let file = toml::from_str(&read(&path)).unwrap_or_else(|error| panic!("{name}: {error}"));
            files.push((name, file));
        }
    }
    files.sort_by(|one, other| one.0.cmp(&other.0));
    files
}

/// The articles.
pub fn shipped_articles() -> Vec<ArticleFile> {
    shipped_files().into_iter().map(|(_, file)| file).collect()
}

/// The library that ships.
pub fn shipped() -> LawLibrary {
    LawLibrary::new(shipped_acts(), shipped_articles()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}
