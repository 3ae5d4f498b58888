//! Ways through the questions: which papers a person is after, and which answers these cannot do without.

use std::collections::BTreeSet;

use himoya_facts::Catalogue;
use serde::Deserialize;

use crate::crosscheck::line_with;
use crate::{Content, ContentError, Files, Loader};

const FILE: &str = "lanes.toml";

/// A way through the questions that asks for some facts only.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Name; the messages are `lane-<id>` and `lane-<id>-about`.
    pub id: String,
    /// The papers that it leads to.
    pub documents: Vec<String>,
    /// The facts that it asks for.
    pub facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanesFile {
    #[serde(default)]
    lane: Vec<Lane>,
}

impl Loader<'_> {
    pub(crate) fn lanes(&mut self, catalogue: &Catalogue) -> Option<Vec<Lane>> {
        let file: LanesFile = self.toml(FILE)?;
        let before = self.errors.len();
        let mut known = BTreeSet::new();
        for lane in &file.lane {
            if !known.insert(&lane.id) {
                self.fail::<()>(FILE, None, format!("lane `{}` twice", lane.id), "ids are unique");
            }
            let mut asked = BTreeSet::new();
            for fact in &lane.facts {
                let line = self.naming(FILE, fact);
                if catalogue.get(fact).is_none_or(|entry| entry.derived) {
                    self.fail::<()>(FILE, line, format!("no fact `{fact}` to ask for"), "see facts.toml");
                }
                if !asked.insert(fact) {
                    self.fail::<()>(FILE, line, format!("`{fact}` twice in a lane"), "a fact is asked once");
                }
            }
        }
        (self.errors.len() == before).then_some(file.lane)
    }
}

/// A lane leads to papers that exist, and asks only what one of their forms, or the form of the terms, asks.
pub(crate) fn crosscheck(content: &Content, files: &Files, errors: &mut Vec<ContentError>) {
    let mut fail = |word: &str, what: String, hint: &str| {
        let quoted = format!("\"{word}\"");
        let line = line_with(files, FILE, |line| line.contains(&quoted));
        errors.push(ContentError { file: FILE.to_owned(), line, what, hint: hint.to_owned() });
    };
    for lane in &content.lanes {
        let mut asked: BTreeSet<String> =
            content.ledger.form.outline().into_iter().flat_map(|(_, facts)| facts).collect();
        for id in &lane.documents {
            match content.documents.get(id) {
                Some(document) => {
                    asked.extend(document.form.outline().into_iter().flat_map(|(_, facts)| facts));
                }
                None => fail(id, format!("lane `{}`: no document `{id}`", lane.id), "name a document type"),
            }
        }
        for fact in lane.facts.iter().filter(|fact| !asked.contains(*fact)) {
            let what = format!("lane `{}`: no form of its documents asks for `{fact}`", lane.id);
            fail(fact, what, "add the question to a form, or take the fact out of the lane");
        }
    }
}
