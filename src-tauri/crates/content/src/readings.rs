//! The sentences in which a name is read aloud before its forms are confirmed.

use std::collections::BTreeMap;

use himoya_wording::GrammaticalCase;
use serde::Deserialize;

use crate::Loader;

const FILE: &str = "wording/readings.toml";
const PLACE: &str = "{name}";

/// Whose name is read: the tables of `wording/readings.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readings {
    /// The client.
    pub client: Sentences,
    /// The representative.
    pub representative: Sentences,
    /// A relative.
    pub relative: Sentences,
    /// A court, a body or a post.
    pub body: Sentences,
}

/// A sentence for each case by its English name.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct Sentences(BTreeMap<String, String>);

impl Sentences {
    /// What stands before the name and what behind it.
    pub fn around(&self, case: GrammaticalCase) -> (&str, &str) {
        self.0.get(case.name()).and_then(|sentence| sentence.split_once(PLACE)).unwrap_or_default()
    }
}

impl Loader<'_> {
    pub(crate) fn readings(&mut self) -> Option<Readings> {
        let readings: Readings = self.toml(FILE)?;
        let tables = [
            ("client", &readings.client),
            ("representative", &readings.representative),
            ("relative", &readings.relative),
            ("body", &readings.body),
        ];
        let before = self.errors.len();
        for (table, sentences) in tables {
            let wanted = GrammaticalCase::ALL.map(GrammaticalCase::name);
            for case in wanted.iter().filter(|case| !sentences.0.contains_key(**case)) {
                let what = format!("`{table}` has no sentence for the case `{case}`");
                self.fail::<()>(FILE, None, what, "give each of the six cases a sentence");
            }
            for (case, sentence) in &sentences.0 {
                if !wanted.contains(&case.as_str()) || sentence.matches(PLACE).count() != 1 {
                    let line = self
                        .text(FILE)
                        .and_then(|text| text.lines().position(|line| line.contains(sentence)));
                    let what = format!("`{table}.{case}` is no case, or does not have {PLACE} once");
                    self.fail::<()>(
                        FILE,
                        line.map(|at| at + 1),
                        what,
                        "a sentence names its case and has one place",
                    );
                }
            }
        }
        (self.errors.len() == before).then_some(readings)
    }
}
