//! Reads the content that ships, as the content crate does.

#![allow(dead_code, reason = "each test file is a program of its own and uses a part of this module")]

use std::path::{Path, PathBuf};

use himoya_calendar::{Moment, ProductionCalendar, Zone, Zones};
use himoya_deadlines::{Given, NoDate, Proof, World, compute};
use himoya_law::{LawLibrary, Rule};
use jiff::civil::Date;

/// A folder or file under `templates`.
pub fn templates(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates").join(path)
}

/// A file under `templates`.
pub fn text(path: &str) -> String {
    std::fs::read_to_string(templates(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// The text of every TOML file directly in the folder.
pub fn texts(folder: &str) -> Vec<String> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(templates(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// The text of every article file, of all acts.
pub fn articles() -> Vec<String> {
    let acts = std::fs::read_dir(templates("law")).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<String> = acts
        .filter(|path| path.is_dir())
        .map(|path| format!("law/{}", path.file_name().unwrap().to_str().unwrap()))
        .collect();
    names.sort();
    names.iter().flat_map(|name| texts(name)).collect()
}

/// What a computation needs.
pub struct Shipped {
    pub calendar: ProductionCalendar,
    pub law: LawLibrary,
    pub zones: Zones,
}

impl Shipped {
    /// The content that ships.
    pub fn load() -> Self {
        let years = texts("calendar").iter().map(|text| toml::from_str(text).unwrap()).collect();
        let articles = articles().iter().map(|text| toml::from_str(text).unwrap()).collect();
        let law = LawLibrary::new(toml::from_str(&text("law/acts.toml")).unwrap(), articles);
        Self {
            calendar: ProductionCalendar::new(years).unwrap(),
            law: law.unwrap_or_else(|problems| panic!("{problems:#?}")),
            zones: Zones::new(toml::from_str(&text("zones.toml")).unwrap()).unwrap(),
        }
    }

    /// The rule of that name.
    pub fn rule(&self, id: &str) -> &Rule {
        self.law.rule(&id.parse().unwrap()).unwrap_or_else(|| panic!("no rule {id}"))
    }

    /// The rule of appeal.
    pub fn appeal(&self) -> &Rule {
        self.rule("koap-30.3")
    }

    /// The world at a place.
    pub fn at<'a>(&'a self, zone: &'a Zone) -> World<'a> {
        World { calendar: &self.calendar, law: &self.law, zone }
    }

    /// The world in Moscow.
    pub fn moscow(&self) -> World<'_> {
        self.at(self.zones.get("Europe/Moscow").unwrap())
    }

    /// The term of a rule in Moscow, from its ordinary event.
    pub fn term<'a>(&'a self, rule: &'a Rule, at: Moment) -> Result<Proof<'a>, NoDate> {
        compute(rule, &Given { starts: &[(None, at)], ..Given::default() }, &self.moscow())
    }

    /// The term of a rule in Moscow from a day.
    pub fn days<'a>(&'a self, rule: &'a Rule, day: Date) -> Result<Proof<'a>, NoDate> {
        self.term(rule, Moment::of(day))
    }

    /// The term of appeal.
    pub fn appeal_term(&self, day: Date) -> Result<Proof<'_>, NoDate> {
        self.days(self.appeal(), day)
    }
}
