//! The law library as the drafting machine sees it: ids are text, answers are citations and truth values.

use std::sync::Arc;

use himoya_documents::Norms;
use himoya_documents::scope::InForce;
use himoya_facts::Truth;
use himoya_law::{Confidence, LawLibrary, ProvisionId, Standing};
use jiff::civil::Date;

/// Citations and standing of provisions on one day.
#[derive(Clone)]
pub struct LawNorms {
    law: Arc<LawLibrary>,
}

impl LawNorms {
    /// A view of the library.
    pub fn new(law: Arc<LawLibrary>) -> LawNorms {
        LawNorms { law }
    }

    /// What stood on `day`.
    pub fn on(&self, day: Date) -> LawOnDay<'_> {
        LawOnDay { law: &self.law, day }
    }

    /// A provision that the library holds.
    pub fn parse(&self, id: &str) -> Option<ProvisionId> {
        id.parse().ok().filter(|id| self.law.provision(id).is_some())
    }

    /// Screen style, «КоАП 30.3 ч. 1».
    pub fn short(&self, id: &str) -> Option<String> {
        Some(self.law.cite_short(&self.parse(id)?))
    }
}

impl Norms for LawNorms {
    fn cite(&self, provisions: &[String]) -> Option<String> {
        let ids: Option<Vec<ProvisionId>> = provisions.iter().map(|id| self.parse(id)).collect();
        Some(self.law.cite(&ids?))
    }
}

/// The library on one day.
pub struct LawOnDay<'a> {
    law: &'a LawLibrary,
    day: Date,
}

impl LawOnDay<'_> {
    /// How far the text that stood may be trusted.
    pub fn confidence(&self, provision: &str) -> Option<Confidence> {
        let id: ProvisionId = provision.parse().ok()?;
        self.law.standing(&id, self.day).edition().map(|edition| edition.confidence)
    }
}

impl InForce for LawOnDay<'_> {
    fn in_force(&self, provision: &str) -> Truth {
        match provision.parse::<ProvisionId>().map(|id| self.law.standing(&id, self.day)) {
            Ok(Standing::InForce(_)) => Truth::Yes,
            Ok(Standing::NotInForce) => Truth::No,
            Ok(Standing::NotEstablished | Standing::NotHeld) | Err(_) => Truth::Unknown,
        }
    }
}
