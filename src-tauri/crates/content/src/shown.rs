//! Which worked cases show a document type, and as what.

use serde::Deserialize;

use crate::{Content, ContentError, DocumentType};
use himoya_checks::Severity;

/// As what a worked case shows a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The case that the document is usually needed in.
    Ordinary,
    /// Large family, long names, rare letters: whatever makes the document long.
    Longest,
    /// The document must not be made.
    Refused,
}

impl Role {
    /// Every role; a document type is shown in each.
    pub const ALL: [Role; 3] = [Role::Ordinary, Role::Longest, Role::Refused];

    /// The name of the role in content and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Role::Ordinary => "ordinary",
            Role::Longest => "longest",
            Role::Refused => "refused",
        }
    }
}

/// A worked case in its role for one document type: an entry of `examples.toml` beside `document.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// Id of the worked case.
    pub case: String,
    /// Its role.
    #[serde(rename = "as")]
    pub role: Role,
    /// Code of the finding that stops the document; of a refused case alone.
    pub code: Option<String>,
}

/// The file `examples.toml` of a document type.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShownFile {
    #[serde(default)]
    pub(crate) example: Vec<Shown>,
}

/// Every document type has a case in each role; cases exist, and what refuses one is a check that blocks.
pub(crate) fn check(content: &Content, document: &DocumentType, errors: &mut Vec<ContentError>) {
    let file = format!("documents/{}/examples.toml", document.id);
    let mut fail = |what: String, hint: &str| {
        errors.push(ContentError { file: file.clone(), line: None, what, hint: hint.to_owned() });
    };
    for (at, shown) in document.examples.iter().enumerate() {
        let case = &shown.case;
        if !content.examples.contains_key(case) {
            fail(format!("no worked case `{case}`"), "name a file of templates/examples");
        }
        if document.examples[..at].iter().any(|earlier| earlier.case == *case) {
            fail(format!("the case `{case}` is named twice"), "a case shows a document in one role");
        }
        match (&shown.code, shown.role) {
            (Some(code), Role::Refused) => {
                let blocks = |severity| severity == Severity::Blocks;
                if !document.checks.iter().any(|c| c.code() == code && blocks(c.severity())) {
                    fail(format!("no check `{code}` that blocks"), "name a check of the document");
                }
            }
            (None, Role::Refused) => {
                fail(format!("`{case}` is refused, by what is not said"), "add `code`");
            }
            (Some(_), _) => fail(format!("`{case}` is not refused, yet has a code"), "take `code` out"),
            (None, _) => {}
        }
    }
    for role in Role::ALL.into_iter().filter(|role| document.examples.iter().all(|s| s.role != *role)) {
        fail(
            format!("no case as `{}`", role.code()),
            "name one ordinary, one longest and one refused case of templates/examples",
        );
    }
}
