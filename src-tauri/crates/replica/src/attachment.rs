//! What a case says about its attachments; their bytes lie elsewhere.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The field of a case under which its attachments are named, each by its id: `{"attachments": {"<id>": {…}}}`.
///
/// An object and not a list: an attachment has an id of its own, so two additions never meet, and the bytes find their
/// name again.
pub const ATTACHMENTS: &str = "attachments";

/// What is known of one attachment. The bytes under an id never change; a new scan is a new attachment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The id, which also names the bytes in a bundle. Not part of the JSON value: it is the key.
    #[serde(skip)]
    pub id: String,
    /// The name that the user sees.
    pub name: String,
    /// The media type, for instance `image/jpeg`.
    pub kind: String,
    /// The length in bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// When it was added, ISO 8601.
    pub added_at: String,
}

impl Attachment {
    /// The attachments that a document names, by id. What cannot be read as an attachment is left out: a merge of two
    /// hands may hold half of one, and the bytes must stay reachable all the same.
    #[must_use]
    pub fn of(document: &Value) -> Vec<Self> {
        let all = document.get(ATTACHMENTS).and_then(Value::as_object);
        let read = |(id, value): (&String, &Value)| {
            let attachment: Self = serde_json::from_value(value.clone()).ok()?;
            Some(Self { id: id.clone(), ..attachment })
        };
        let mut all: Vec<Self> = all.into_iter().flatten().filter_map(read).collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }

    /// Its JSON value, to be put under its id.
    #[must_use]
    pub fn value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_names_its_attachments_and_what_is_broken_is_left_out() {
        let scan = Attachment {
            id: "b".into(),
            name: "Постановление.jpg".into(),
            kind: "image/jpeg".into(),
            bytes: 3,
            sha256: "0".repeat(64),
            added_at: "2026-11-20T10:00:00Z".into(),
        };
        let document = json!({"attachments": {"b": scan.value(), "a": {"name": "half"}, "c": 7}});
        assert_eq!(Attachment::of(&document), [scan]);
        assert_eq!(Attachment::of(&json!({})), []);
        assert_eq!(Attachment::of(&json!([1])), []);
    }
}
