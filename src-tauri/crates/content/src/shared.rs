//! What several documents share: groups of questions, families of checks and the checks themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use himoya_checks::{Check, CheckSource};
use himoya_facts::Catalogue;
use himoya_forms::{GroupSource, Groups};
use serde::Deserialize;

use crate::Loader;

const FAMILIES: &str = "checks/families.toml";
const CONDITIONS: &str = "see the condition language in templates/README.md";

/// Findings that the program makes without a check. Each has its entry in `checks/families.toml`.
const MADE: [&str; 4] = ["by_hand", "glyph_missing", "unreadable", "unverified_law"];

/// A family of checks: under its title stand the findings of one kind.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckFamily {
    /// Id; the message key is `check-family-<id>`.
    pub id: String,
    /// Title in Russian.
    pub title: String,
}

/// What is said with a finding that the program makes without a check.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MadeFinding {
    /// Stable code.
    pub code: String,
    /// Its family.
    pub family: String,
    /// What to do, or why it matters.
    pub help: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FamiliesFile {
    family: Vec<CheckFamily>,
    made: Vec<MadeFinding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChecksFile {
    check: Vec<CheckSource>,
}

/// The checks that documents take by sets, and how findings are grouped.
#[derive(Default)]
pub struct SharedChecks {
    /// Families in the order in which findings are shown.
    pub families: Vec<CheckFamily>,
    made: BTreeMap<String, MadeFinding>,
    /// Checks with the set that each belongs to.
    checks: Vec<(String, Check)>,
    /// Every code there is, shared or of one document, with its file.
    codes: BTreeMap<String, String>,
}

impl SharedChecks {
    /// The checks of a set.
    pub(crate) fn set<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Check> {
        self.checks.iter().filter(move |(set, _)| set == name).map(|(_, check)| check)
    }

    /// Names of the sets.
    pub(crate) fn sets(&self) -> BTreeSet<&str> {
        self.checks.iter().map(|(set, _)| set.as_str()).collect()
    }

    pub(crate) fn has_family(&self, id: &str) -> bool {
        self.families.iter().any(|family| family.id == id)
    }

    /// Family and help of a finding that the program makes without a check.
    pub fn made(&self, code: &str) -> Option<&MadeFinding> {
        self.made.get(code)
    }

    /// Notes a code; the file that has it already, when one does.
    pub(crate) fn claim(&mut self, code: &str, file: &str) -> Option<String> {
        self.codes.insert(code.to_owned(), file.to_owned())
    }
}

impl Loader<'_> {
    /// The groups of questions by the names of their files.
    pub(crate) fn groups(&mut self) -> Groups {
        let mut groups = Groups::new();
        for path in self.files.under("questions/").collect::<Vec<_>>() {
            if let Some(group) = self.toml::<GroupSource>(&path) {
                groups.insert(stem(&path, "questions/").to_owned(), group);
            }
        }
        groups
    }

    pub(crate) fn shared_checks(&mut self, catalogue: &Arc<Catalogue>) -> SharedChecks {
        let mut shared = SharedChecks::default();
        let Some(file) = self.toml::<FamiliesFile>(FAMILIES) else { return shared };
        shared.families = file.family;
        for made in file.made {
            if !shared.has_family(&made.family) {
                let line = self.naming(FAMILIES, &made.code);
                let what = format!("`{}` is of no family `{}`", made.code, made.family);
                self.fail::<()>(FAMILIES, line, what, "name a family of this file");
            }
            shared.made.insert(made.code.clone(), made);
        }
        for code in MADE.iter().filter(|code| !shared.made.contains_key(**code)) {
            let what = format!("nothing is said with the finding `{code}`");
            self.fail::<()>(FAMILIES, None, what, "add a `made` entry");
        }
        for path in self.files.under("checks/").filter(|path| path != FAMILIES).collect::<Vec<_>>() {
            self.family(&path, catalogue, &mut shared);
        }
        shared
    }

    fn family(&mut self, path: &str, catalogue: &Catalogue, shared: &mut SharedChecks) {
        let family = stem(path, "checks/").to_owned();
        let Some(file) = self.toml::<ChecksFile>(path) else { return };
        if !shared.has_family(&family) {
            let what = format!("no family `{family}`");
            self.fail::<()>(path, None, what, "add it to checks/families.toml");
        }
        for source in &file.check {
            let line = self.naming(path, &source.code);
            if source.family.is_some() {
                let what = format!("check `{}` names a family", source.code);
                self.fail::<()>(path, line, what, "its file is its family");
            }
            if let Some(check) = self.check(source, &family, path, catalogue, shared) {
                shared.checks.push((source.set.clone().unwrap_or_else(|| family.clone()), check));
            }
        }
    }

    /// Loads one check and claims its code.
    pub(crate) fn check(
        &mut self,
        source: &CheckSource,
        family: &str,
        path: &str,
        catalogue: &Catalogue,
        shared: &mut SharedChecks,
    ) -> Option<Check> {
        let line = self.naming(path, &source.code);
        match shared.claim(&source.code, path) {
            Some(other) if other == path => {
                let what = format!("check `{}` twice", source.code);
                return self.fail(path, line, what, "codes are unique");
            }
            Some(other) => {
                let what = format!("check `{}` stands in {other}, too", source.code);
                return self.fail(path, line, what, "codes are unique; take a shared check by its set");
            }
            None => {}
        }
        match Check::load(source, family, catalogue) {
            Ok(check) => Some(check),
            Err(errors) => {
                for error in errors {
                    self.fail::<()>(path, line, error, CONDITIONS);
                }
                None
            }
        }
    }
}

fn stem<'a>(path: &'a str, folder: &str) -> &'a str {
    path.trim_start_matches(folder).trim_end_matches(".toml")
}
