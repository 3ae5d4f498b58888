//! The name card as it crosses to the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A name in sentences, to be read aloud and confirmed once.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NameCard {
    /// Where its forms are kept (`client.name.forms`), or the answer that names a body (`authority.body`).
    pub id: String,
    /// The name in the nominative.
    pub name: String,
    /// Path of the question under which the card stands.
    pub beside: String,
    /// Where its forms stand.
    pub state: NameState,
    /// Codes of the findings that it settles.
    pub findings: Vec<String>,
    /// The six cases in order; the first one is the name itself.
    pub rows: Vec<NameRow>,
}

/// Where the forms of a name stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NameState {
    /// The rules leave no doubt.
    ByRule,
    /// The rules are unsure: read it and confirm.
    Doubtful,
    /// A person confirmed the forms; every paper takes them.
    Confirmed,
    /// Forms were confirmed, and then the name was changed.
    Stale,
}

/// One case of a name in its sentence.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NameRow {
    /// `nominative`, `genitive` and so on; the message key is `name-case-<case>`.
    pub case: String,
    /// The sentence before the name, in Russian.
    pub before: String,
    /// The form.
    pub text: String,
    /// The sentence behind the name.
    pub after: String,
    /// The form by the rules.
    pub proposed: String,
    /// Whether the rules are unsure of it.
    pub doubtful: bool,
}

/// The forms that a person read and confirmed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NameFormsInput {
    /// Genitive.
    pub genitive: String,
    /// Dative.
    pub dative: String,
    /// Accusative.
    pub accusative: String,
    /// Instrumental.
    pub instrumental: String,
    /// Prepositional.
    pub prepositional: String,
}
