//! What several documents share: families of checks and the checks themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use himoya_checks::{Check, CheckSource};
use himoya_facts::Catalogue;
use serde::Deserialize;

use crate::Loader;

const FAMILIES: &str = "checks/families.toml";
const CONDITIONS: &str = "see the condition language in templates/README.md";

/// Findings that the program makes without a check. Each has its entry in `checks/families.toml`.
const MADE: [&str; 13] = [
    "by_hand",
    "edit_changed",
    "edit_lost",
    "glyph_missing",
    "ground_empty",
    "ground_facts_changed",
    "ground_unseen",
    "ground_unsupported",
    "ground_without_law",
    "ground_wording_changed",
    "no_date",
    "unreadable",
    "unverified_law",
];

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

    /// Whether a set has a check with this code already.
    fn has(&self, set: &str, code: &str) -> bool {
        self.set(set).any(|check| check.code() == code)
    }
}

impl Loader<'_> {
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
            let set = source.set.clone().unwrap_or_else(|| family.clone());
            if shared.has(&set, &source.code) {
                let what = format!("check `{}` twice in the set `{set}`", source.code);
                self.fail::<()>(path, line, what, "a set has one check of a code");
            }
            if let Some(check) = self.check(source, &family, path, catalogue) {
                shared.checks.push((set, check));
            }
        }
    }

    /// Loads one check of a family.
    pub(crate) fn check(
        &mut self,
        source: &CheckSource,
        family: &str,
        path: &str,
        catalogue: &Catalogue,
    ) -> Option<Check> {
        match Check::load(source, family, catalogue) {
            Ok(check) => Some(check),
            Err(errors) => {
                let line = self.naming(path, &source.code);
                for error in errors {
                    self.fail::<()>(path, line, error, CONDITIONS);
                }
                None
            }
        }
    }

    /// Loads a check that stands outside the sets, in a document or beside the routes, with its family.
    pub(crate) fn own_check(
        &mut self,
        source: &CheckSource,
        default: &str,
        path: &str,
        catalogue: &Catalogue,
        shared: &SharedChecks,
    ) -> Option<Check> {
        let family = source.family.as_deref().unwrap_or(default);
        if source.set.is_some() || !shared.has_family(family) {
            let line = self.naming(path, &source.code);
            let what = format!("check `{}` names a set, or a family that is none", source.code);
            let hint = "sets belong to templates/checks; families stand in checks/families.toml";
            return self.fail(path, line, what, hint);
        }
        self.check(source, family, path, catalogue)
    }
}

fn stem<'a>(path: &'a str, folder: &str) -> &'a str {
    path.trim_start_matches(folder).trim_end_matches(".toml")
}
