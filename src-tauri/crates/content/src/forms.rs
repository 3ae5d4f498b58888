//! Pages that are no papers: their layouts and the words on them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Loader;

const FOLDER: &str = "layout/";
/// The layout of papers, which is loaded by itself.
const PAPERS: &str = "layout/court.typ";

/// The words of a recovery sheet; its layout reads them by these names.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SheetWords {
    /// «Лист восстановления».
    pub title: String,
    /// «из», between the number of the sheet and that of all sheets.
    pub of: String,
    /// Beginning of the name of the file.
    pub file: String,
    mark: String,
    set: String,
    made_on: String,
    what_title: String,
    what: String,
    digits: String,
    qr: String,
    use_title: String,
    #[serde(rename = "use")]
    steps: Vec<String>,
    keep_title: String,
    keep: Vec<String>,
    limits_title: String,
    limits: Vec<String>,
    plain: String,
    checked: String,
}

/// The words of the printed list of the desk.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskListWords {
    /// Its title.
    pub title: String,
    /// Beginning of the name of the file.
    pub file: String,
    /// «на», before the day.
    pub as_of: String,
    /// Heading of the days.
    pub when: String,
    /// Heading of the people.
    pub who: String,
    /// Heading of what is to be done.
    pub what: String,
    /// In place of a day when nothing is to be done.
    pub calm: String,
    /// In place of a day when no term is known.
    pub undated: String,
    /// In place of a name that is not known.
    pub unnamed: String,
    /// Behind what was missed and may be restored.
    pub restore: String,
    /// Behind the name in a worked case.
    pub sample: String,
    /// In place of an empty list.
    pub empty: String,
    /// Before the number of a page.
    pub page: String,
    /// At the foot of a list with initials.
    pub note_initials: String,
    /// At the foot of a list with full names.
    pub note_names: String,
}

impl Loader<'_> {
    /// Layouts of pages that are no papers, by name.
    pub(crate) fn page_layouts(&mut self) -> BTreeMap<String, String> {
        let paths = self.files.under(FOLDER).filter(|path| path != PAPERS && path.ends_with(".typ"));
        let paths: Vec<String> = paths.collect();
        let form = |path: String| {
            let name = path.trim_start_matches(FOLDER).trim_end_matches(".typ").to_owned();
            Some((name, self.text(&path)?))
        };
        paths.into_iter().filter_map(form).collect()
    }

    pub(crate) fn sheet_words(&mut self) -> Option<SheetWords> {
        self.toml("vault/sheet.toml")
    }

    pub(crate) fn desk_list(&mut self) -> Option<DeskListWords> {
        self.toml("desk.toml")
    }
}
