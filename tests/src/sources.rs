//! The project's own files, for checks of the project itself.

use std::fs;
use std::path::Path;

use crate::root;

/// A text file of the project.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path from the root, with forward slashes.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// Folders of things that others made or that are made anew.
const NOT_OURS: &[&str] = &[".git", "target", "node_modules", "dist", "dist-fake", "gen", "out"];

impl Source {
    /// The lines of a Rust file that are part of the program: its inline tests left out.
    pub fn program_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(n, line)| (n + 1, line));
        lines.take_while(|(_, line)| line.trim_start() != "#[cfg(test)]")
    }

    /// Whether it is a test or an example of a crate.
    pub fn is_test(&self) -> bool {
        ["/tests/", "/examples/"].iter().any(|part| self.path.contains(part))
            || self.path.ends_with("tests.rs")
    }
}

/// The text files below a folder of the project whose names end so; all of them when `ends` is empty.
///
/// # Panics
///
/// When the folder cannot be read.
pub fn sources(folder: &str, ends: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root().join(folder), ends, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, ends: &[&str], found: &mut Vec<Source>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                walk(&path, ends, found);
            }
        } else if ends.is_empty() || ends.iter().any(|end| name.ends_with(end)) {
            // Pictures and fonts are not text and have nothing to check.
            if let Ok(text) = fs::read_to_string(&path) {
                let path = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                found.push(Source { path, text });
            }
        }
    }
}
