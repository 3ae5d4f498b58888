//! Reads the content that ships, as the content crate does.

#![allow(dead_code, reason = "each test file is a program of its own and uses a part of this module")]

use std::path::{Path, PathBuf};

use himoya_calendar::ProductionCalendar;
use himoya_deadlines::{DeadlineError, Proof, compute};
use himoya_law::{LawLibrary, Rule};
use jiff::civil::Date;

/// A folder under `templates`.
pub fn templates(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates").join(folder)
}

/// The text of every TOML file directly in the folder.
pub fn texts(folder: &str) -> Vec<String> {
    let paths = std::fs::read_dir(templates(folder)).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.is_file()).map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// What a computation needs.
pub struct World {
    pub calendar: ProductionCalendar,
    pub law: LawLibrary,
}

impl World {
    /// The content that ships.
    pub fn shipped() -> Self {
        let years = texts("calendar").iter().map(|text| toml::from_str(text).unwrap()).collect();
        let articles = texts("law/koap").iter().map(|text| toml::from_str(text).unwrap()).collect();
        let acts = std::fs::read_to_string(templates("law/acts.toml")).unwrap();
        let law = LawLibrary::new(toml::from_str(&acts).unwrap(), articles).unwrap();
        Self { calendar: ProductionCalendar::new(years).unwrap(), law }
    }

    /// The rule of appeal.
    pub fn appeal(&self) -> &Rule {
        self.law.rule(&"koap-30.3".parse().unwrap()).unwrap()
    }

    /// The term of a rule.
    pub fn term(&self, rule: &Rule, trigger: Date) -> Result<Proof, DeadlineError> {
        compute(rule, trigger, &self.calendar, &self.law)
    }

    /// The term of appeal.
    pub fn appeal_term(&self, trigger: Date) -> Result<Proof, DeadlineError> {
        self.term(self.appeal(), trigger)
    }
}
