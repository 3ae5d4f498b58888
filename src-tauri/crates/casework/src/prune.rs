//! Answers of an abandoned branch: they stay in the case and do not enter the paper.
//!
//! A question whose condition certainly fails is not asked, so nobody sees its answer any more. The paper is composed
//! without it. Findings still see it: two answers that exclude each other are a contradiction, not a branch.

use std::borrow::Cow;

use himoya_checks::Derived;
use himoya_content::{DocumentType, LawOnDay};
use himoya_documents::scope::CaseScope;
use himoya_facts::FactPath;
use serde_json::Value;

use crate::Office;

/// Conditions hang on answers of other branches, so taking one out may close another; no form is deeper than this.
const DEPTH: usize = 8;

impl Office {
    /// The case as a paper of this type may print it.
    pub(crate) fn printed<'v>(
        &self,
        document: &DocumentType,
        case: &'v Value,
        derived: &Derived,
        law: &LawOnDay<'_>,
    ) -> Cow<'v, Value> {
        let mut printed = Cow::Borrowed(case);
        for _ in 0..DEPTH {
            let abandoned = {
                let scope = CaseScope::new(&printed, derived, law);
                let elsewhere = self.content.ledger.form.asked(&scope);
                let mut paths = document.form.abandoned(&scope);
                paths.retain(|path| !elsewhere.contains(path) && stands(&printed, path));
                paths
            };
            if abandoned.is_empty() {
                break;
            }
            for path in abandoned.iter().filter_map(|path| path.parse::<FactPath>().ok()) {
                path.set(printed.to_mut(), None);
            }
        }
        printed
    }
}

fn stands(case: &Value, path: &str) -> bool {
    path.parse::<FactPath>().ok().and_then(|path| path.get(case)).is_some_and(|value| !value.is_null())
}
