//! Plain JSON and files, for whoever wants to read or keep a case without this program.
//!
//! ```text
//! README.txt                          what this is, from the caller
//! cases/<case>/case.json              {"format":1,"id":…,"document":{…}}, the case as it stands
//! cases/<case>/history.jsonl          every operation, one a line
//! cases/<case>/attachments/<name>     the attachments under names that every disk takes
//! ```
//!
//! Attachments are recognised by their SHA-256, so a file that somebody renamed is still the same attachment.

pub(crate) mod export;
pub(crate) mod import;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version of the format of the open export.
pub(crate) const FORMAT: u64 = 1;

/// The content of `case.json`.
#[derive(Serialize, Deserialize)]
pub(crate) struct CaseFile {
    pub(crate) format: u64,
    pub(crate) id: String,
    /// `null` for a case that was removed.
    pub(crate) document: Option<Value>,
}
