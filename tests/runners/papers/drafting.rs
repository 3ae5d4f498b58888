//! Drafting through the library: a worked case, some facts changed, the paper as plain words.

use himoya_casework::{Date, Draft, Error, Office};
use himoya_tests::{blocks, plain};
use serde_json::Value;

/// A drafted paper.
pub(crate) struct Paper {
    /// Block id, kind, words as they are.
    pub(crate) blocks: Vec<(String, String, String)>,
    /// All words, with ordinary spaces.
    pub(crate) words: String,
    /// Provisions cited, by id.
    pub(crate) provisions: Vec<String>,
    /// Codes of the findings.
    pub(crate) findings: Vec<String>,
    /// Facts that became ruled lines, by path.
    pub(crate) by_hand: Vec<String>,
}

/// Changes facts of a worked case and drafts the paper.
///
/// # Errors
///
/// What the user would be told.
pub(crate) fn draft(
    office: &Office,
    base: &str,
    sets: &[String],
    document: &str,
    today: &str,
) -> Result<Paper, Error> {
    let today: Date = today.parse().expect("the day is written year-month-day");
    let mut case = office.example(base, today)?;
    for set in sets {
        let (path, value) = set.split_once('=').expect("a fact is set as path=value");
        office.set(&mut case, path, value, today)?;
    }
    Ok(paper(&office.draft(&case, document, today)?))
}

/// A draft as plain words.
pub(crate) fn paper(draft: &Draft) -> Paper {
    let tree = serde_json::to_value(draft).expect("a draft is JSON");
    let blocks = blocks(&tree["document"]);
    let words = blocks.iter().map(|(_, _, words)| plain(words)).collect::<Vec<_>>().join("\n");
    let strings = |values: &Value, key: &str| {
        let members = values.as_array().into_iter().flatten();
        members.filter_map(|member| member[key].as_str()).map(str::to_owned).collect::<Vec<_>>()
    };
    let by_hand = draft.findings.iter().filter(|finding| finding.code == "by_hand");
    Paper {
        words,
        provisions: strings(&tree["citations"], "provision"),
        findings: strings(&tree["findings"], "code"),
        by_hand: by_hand.flat_map(|finding| finding.paths.clone()).collect(),
        blocks,
    }
}
