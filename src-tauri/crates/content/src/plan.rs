//! What the plan of a case offers besides the packet, and the proof that no paper is out of its reach.

use std::collections::BTreeSet;
use std::sync::Arc;

use himoya_facts::{Catalogue, Condition};
use himoya_law::LawLibrary;
use serde::Deserialize;

use crate::conditions::Judge;
use crate::crosscheck::line_with;
use crate::norms::LawNorms;
use crate::{Content, ContentError, Files, Loader};

const FILE: &str = "plan.toml";

/// Papers that fit a situation although neither a term nor another paper calls for them.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Stable name.
    pub id: String,
    /// The situation.
    pub when: Condition,
    /// The papers: document types, or ids of planned ones.
    pub documents: Vec<String>,
    /// The norms behind them.
    pub provisions: Vec<String>,
    /// Why, in Russian.
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanFile {
    #[serde(default)]
    offer: Vec<OfferSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfferSource {
    id: String,
    when: String,
    documents: Vec<String>,
    provisions: Vec<String>,
    why: String,
}

impl Loader<'_> {
    pub(crate) fn plan(&mut self, catalogue: &Catalogue, law: &Arc<LawLibrary>) -> Option<Vec<Offer>> {
        let file: PlanFile = self.toml(FILE)?;
        let norms = LawNorms::new(law.clone());
        let judge = Judge { catalogue, norms: &norms };
        let before = self.errors.len();
        let mut offers: Vec<Offer> = Vec::new();
        for source in file.offer {
            if offers.iter().any(|known| known.id == source.id) {
                self.fail::<()>(FILE, None, format!("offer `{}` twice", source.id), "ids are unique");
            }
            self.behind(FILE, &source.id, &source.provisions, &norms);
            let when = self.condition(FILE, &source.when, &source.when, judge);
            offers.extend(when.map(|when| Offer {
                id: source.id,
                when,
                documents: source.documents,
                provisions: source.provisions,
                why: source.why,
            }));
        }
        (self.errors.len() == before).then_some(offers)
    }
}

/// Every paper that is offered exists or is planned, and every document type is within reach of the plan.
pub(crate) fn crosscheck(content: &Content, files: &Files, errors: &mut Vec<ContentError>) {
    let offered: BTreeSet<&str> =
        content.plan.iter().flat_map(|offer| &offer.documents).map(String::as_str).collect();
    for id in &offered {
        if !content.documents.contains_key(*id) && !content.ledger.planned.contains_key(*id) {
            let quoted = format!("\"{id}\"");
            errors.push(ContentError {
                file: FILE.to_owned(),
                line: line_with(files, FILE, |line| line.contains(&quoted)),
                what: format!("no document `{id}`"),
                hint: "name a document type, or a document of ledger/planned.toml".to_owned(),
            });
        }
    }
    let called: BTreeSet<&str> = content.ledger.chains.documents();
    let beside = content.packets.companions.iter().flat_map(|rule| &rule.documents);
    let beside: BTreeSet<&str> = beside.map(String::as_str).collect();
    for id in content.documents.keys().map(String::as_str) {
        if !offered.contains(id) && !called.contains(id) && !beside.contains(id) {
            errors.push(ContentError {
                file: format!("documents/{id}/document.toml"),
                line: None,
                what: format!("no plan ever names the document `{id}`"),
                hint: "name it in a chain of terms, in packets.toml or in plan.toml".to_owned(),
            });
        }
    }
}
