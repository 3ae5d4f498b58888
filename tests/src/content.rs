//! Copies of the content with one thing changed.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::root;

/// One change to a copy of `templates/`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patch {
    /// The file, under `templates/`.
    pub file: String,
    /// Text that stands in the file; its first place is changed.
    pub find: Option<String>,
    /// What stands there afterwards.
    #[serde(default)]
    pub put: String,
    /// Text added at the end; the file may be new.
    pub append: Option<String>,
    /// Takes the file away.
    #[serde(default)]
    pub remove: bool,
}

impl Patch {
    /// Makes the change in a copy of the content.
    ///
    /// # Errors
    ///
    /// When the text to change is not there any more, so that nothing would be changed.
    pub fn apply(&self, content: &Path) -> Result<(), String> {
        let path = content.join(&self.file);
        let failed = |why: std::io::Error| format!("{}: {why}", self.file);
        if self.remove {
            return fs::remove_file(&path).map_err(failed);
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut text = if path.exists() { fs::read_to_string(&path).map_err(failed)? } else { String::new() };
        if let Some(find) = &self.find {
            if !text.contains(find) {
                return Err(format!("{} does not say {find:?} any more", self.file));
            }
            text = text.replacen(find, &self.put, 1);
        }
        text.push_str(self.append.as_deref().unwrap_or_default());
        fs::write(&path, text).map_err(failed)
    }
}

/// A copy of the content in a new folder `templates`.
///
/// # Panics
///
/// When the machine refuses.
pub fn content_copy(folder: &Path) -> std::path::PathBuf {
    let copy = folder.join("templates");
    copy_folder(&root().join("templates"), &copy);
    copy
}

/// Copies a folder and all it holds; what is there already stays.
///
/// # Panics
///
/// When the machine refuses.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap_or_else(|why| panic!("{}: {why}", to.display()));
    let entries = fs::read_dir(from).unwrap_or_else(|why| panic!("{}: {why}", from.display()));
    for entry in entries.flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        }
    }
}
