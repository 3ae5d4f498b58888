//! The time zones of Russia: which instant an hour by the clock of a place is.
//!
//! Offsets and their changes come from the IANA database that is built into the program, so the same hours follow on
//! every machine; which zones are Russian, and what they are called, is content (`templates/zones.toml`).

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use serde::Deserialize;
use thiserror::Error;

/// The file `zones.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneFile {
    /// Where the list and the offsets come from, in Russian.
    pub source: String,
    /// The day on which the list was last checked.
    pub checked_on: Date,
    /// The zones, in the order in which a person chooses among them.
    #[serde(rename = "zone", default)]
    pub zones: Vec<ZoneEntry>,
}

/// A zone of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneEntry {
    /// Its name in the IANA database, such as `Europe/Moscow`.
    pub id: String,
    /// The city by which people know it, in Russian.
    pub name: String,
    /// Its distance from Moscow today, in hours.
    pub moscow: i8,
}

/// What an author of the list can do wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ZoneProblem {
    /// The database does not have the zone.
    #[error("the zone {0} is not in the time zone database")]
    Unknown(String),
    /// The zone is listed twice.
    #[error("the zone {0} is listed twice")]
    Duplicate(String),
    /// The distance from Moscow is not that of the database.
    #[error("the zone {id} is {found} h from Moscow on {day}, not {listed}")]
    Distance {
        /// The zone.
        id: String,
        /// The hours listed.
        listed: i8,
        /// The hours by the database.
        found: i32,
        /// The day compared.
        day: Date,
    },
    /// The list is empty, or something has no name or source.
    #[error("a zone, its name or the source of the list is missing")]
    Empty,
}

impl ZoneProblem {
    /// The zone that the problem concerns.
    pub fn zone(&self) -> Option<&str> {
        match self {
            Self::Unknown(id) | Self::Duplicate(id) | Self::Distance { id, .. } => Some(id),
            Self::Empty => None,
        }
    }
}

/// A Russian time zone.
#[derive(Debug, Clone)]
pub struct Zone {
    entry: ZoneEntry,
    rules: TimeZone,
}

/// The zones of the list.
#[derive(Debug, Clone)]
pub struct Zones {
    zones: BTreeMap<String, Zone>,
    order: Vec<String>,
}

/// What an hour by the clock of a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalHour {
    /// One instant.
    Once(Timestamp),
    /// Two instants: the clock was put back, and the hour struck twice.
    Twice(Timestamp, Timestamp),
    /// None: the clock was put forward over it.
    Never,
}

impl Zones {
    /// Builds the list.
    ///
    /// # Errors
    ///
    /// Every mistake found.
    pub fn new(file: ZoneFile) -> Result<Self, Vec<ZoneProblem>> {
        let database = TimeZoneDatabase::bundled();
        let mut problems = Vec::new();
        let mut zones = BTreeMap::new();
        let mut order = Vec::new();
        let nameless = file.zones.iter().any(|zone| zone.name.trim().is_empty());
        if file.zones.is_empty() || nameless || file.source.trim().is_empty() {
            problems.push(ZoneProblem::Empty);
        }
        for entry in file.zones {
            let id = entry.id.clone();
            let (Ok(rules), Ok(moscow)) = (database.get(&id), database.get("Europe/Moscow")) else {
                problems.push(ZoneProblem::Unknown(id));
                continue;
            };
            let found = (offset(&rules, file.checked_on) - offset(&moscow, file.checked_on)) / 3600;
            if found != i32::from(entry.moscow) {
                let (listed, day) = (entry.moscow, file.checked_on);
                problems.push(ZoneProblem::Distance { id: id.clone(), listed, found, day });
            }
            if zones.insert(id.clone(), Zone { entry, rules }).is_some() {
                problems.push(ZoneProblem::Duplicate(id.clone()));
            }
            order.push(id);
        }
        if problems.is_empty() { Ok(Self { zones, order }) } else { Err(problems) }
    }

    /// The zone of that IANA name, if it is Russian.
    pub fn get(&self, id: &str) -> Option<&Zone> {
        self.zones.get(id)
    }

    /// The zone that stands first in the list; it is used where a case names no place.
    pub fn first(&self) -> Option<&Zone> {
        self.order.first().and_then(|id| self.zones.get(id))
    }

    /// All zones in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = &Zone> {
        self.order.iter().filter_map(|id| self.zones.get(id))
    }
}

/// Seconds east of Greenwich at noon of the day.
fn offset(rules: &TimeZone, day: Date) -> i32 {
    let noon = rules.to_ambiguous_timestamp(day.at(12, 0, 0, 0)).compatible();
    noon.map_or(0, |instant| rules.to_offset(instant).seconds())
}

impl Zone {
    /// Its IANA name.
    pub fn id(&self) -> &str {
        &self.entry.id
    }

    /// The city by which people know it, in Russian.
    pub fn name(&self) -> &str {
        &self.entry.name
    }

    /// Its distance from Moscow today in hours.
    pub fn hours_from_moscow(&self) -> i8 {
        self.entry.moscow
    }

    /// What the hour by the clock of the place is.
    pub fn hour(&self, local: DateTime) -> LocalHour {
        let instant = |offset: Offset| offset.to_timestamp(local);
        match self.rules.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Unambiguous { offset } => {
                instant(offset).map_or(LocalHour::Never, LocalHour::Once)
            }
            AmbiguousOffset::Gap { .. } => LocalHour::Never,
            AmbiguousOffset::Fold { before, after } => match (instant(before), instant(after)) {
                (Ok(first), Ok(second)) => LocalHour::Twice(first, second),
                _ => LocalHour::Never,
            },
        }
    }

    /// The first instant of an hour by the clock of the place; for one over which the clock was put forward, the
    /// instant at which it would have struck had the clock stayed as it was.
    pub fn first_instant(&self, local: DateTime) -> Option<Timestamp> {
        self.rules.to_ambiguous_timestamp(local).compatible().ok()
    }

    /// The clock of the place at an instant.
    pub fn clock(&self, instant: Timestamp) -> DateTime {
        self.rules.to_datetime(instant)
    }

    /// The distance of the place's clock from Greenwich at an instant, as `+03:00`.
    pub fn offset_at(&self, instant: Timestamp) -> String {
        let minutes = self.rules.to_offset(instant).seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
    }
}

impl LocalHour {
    /// The instants, the earlier first.
    pub fn instants(self) -> Vec<Timestamp> {
        match self {
            Self::Once(instant) => vec![instant],
            Self::Twice(first, second) => vec![first, second],
            Self::Never => Vec::new(),
        }
    }
}
