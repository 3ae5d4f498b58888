//! How far a piece of the legal reference may be trusted.

use serde::Deserialize;

/// The mark that the legal reference gave to a piece of data; it travels with the data to the screen.
///
/// The order runs from the most to the least trusted, so the weakest of several marks is their `max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The text of the act itself was seen, at least in a third-party copy.
    Primary,
    /// Seen only in a secondary source: a digest, a notice, a court report.
    Secondary,
    /// Reasoned from texts that were seen.
    Inference,
    /// From memory or general knowledge; a person must check it before relying on it.
    Unverified,
}

impl Confidence {
    /// The word used in the content files, which is also the code that a screen decides by.
    pub fn code(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Inference => "inference",
            Self::Unverified => "unverified",
        }
    }
}
