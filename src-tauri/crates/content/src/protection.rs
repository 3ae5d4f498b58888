//! The page that says what the program protects and what it does not.

use serde::Deserialize;

use crate::Loader;

const FILE: &str = "protection.toml";

/// A part of the page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtectionSection {
    /// Whether it speaks of what is protected.
    pub protected: bool,
    /// Title in Russian.
    pub title: String,
    /// Its lines.
    pub item: Vec<ProtectionItem>,
}

/// One line of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtectionItem {
    /// What it is about, in Russian.
    pub what: String,
    /// How things are and what to do, in Russian.
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProtectionFile {
    section: Vec<ProtectionSection>,
}

impl Loader<'_> {
    pub(crate) fn protection(&mut self) -> Option<Vec<ProtectionSection>> {
        let sections = self.toml::<ProtectionFile>(FILE)?.section;
        let has = |protected: bool| sections.iter().any(|section| section.protected == protected);
        if !has(true) || !has(false) || sections.iter().any(|section| section.item.is_empty()) {
            let what = "the page must say what is protected and what is not";
            return self.fail(FILE, None, what, "give each [[section]] at least one [[section.item]]");
        }
        Some(sections)
    }
}
