//! Facts that the content adds without a change of the typed case.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The part under which the name of every fact stands that is declared in the catalogue alone.
pub const MORE: &str = "more";

/// Facts that no rule in Rust reads: the catalogue declares them under `more`, forms ask for them, texts and
/// conditions use them like any other. Their types are those of the catalogue; whoever reads a case file compares
/// the values with it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct More(pub Map<String, Value>);

/// Whether a fact's name lies under [`MORE`], at the root of the case or in a member of a list that has it.
pub(crate) fn is_more(id: &str) -> bool {
    let mut parts = id.split('.');
    parts.any(|part| part == MORE) && parts.next().is_some()
}
