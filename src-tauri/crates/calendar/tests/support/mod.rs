//! Reads the calendar that ships, as the content crate does.

use std::path::Path;

use himoya_calendar::{ProductionCalendar, YearFile};

/// The years under `templates/calendar`, in the order of the directory.
pub fn shipped_years() -> Vec<YearFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates/calendar");
    let mut years: Vec<YearFile> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
        .collect();
    years.sort_by_key(|year| year.year);
    years
}

/// The calendar that ships.
pub fn shipped() -> ProductionCalendar {
    ProductionCalendar::new(shipped_years()).unwrap()
}
