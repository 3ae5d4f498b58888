//! Translations of a paper's sentences for its second column, as a translator writes them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Translations by language code, such as `tg`.
pub type Translations = BTreeMap<String, LanguageSource>;

/// The translations into one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageSource {
    /// The language, BCP 47; marks the text in the files.
    pub tag: String,
    /// Its name in itself; stands over the second column.
    pub name: String,
    /// «Draft» in the language, beside the name while a sentence of the paper still needs review.
    pub draft: String,
    /// The same in Russian, over the first column.
    pub draft_ru: String,
    /// The small letters of its alphabet, with the marks that count as letters.
    pub letters: String,
    /// The sentences.
    pub sentence: Vec<SentenceSource>,
}

/// A sentence and its translation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentenceSource {
    /// Name by which texts ask for it.
    pub id: String,
    /// The Russian sentence that was translated, as it stands in the text.
    pub ru: String,
    /// The seal: what the Russian sentence hashed to when somebody last looked at the translation.
    pub of: String,
    /// The translation.
    pub text: String,
    /// How far the words may be trusted.
    pub status: Status,
    /// Who has read it, if anybody.
    pub review: Review,
    /// Key words only: facts that the Russian prints may be left out.
    #[serde(default)]
    pub summary: bool,
    /// For the reviewer.
    pub note: Option<String>,
}

/// Where the words of a translation come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Seen in this sense in a text that the glossary names.
    Sourced,
    /// Ordinary language, written for this program.
    Fluent,
    /// Not settled; marked on the page until somebody has read it.
    Doubtful,
}

/// Whether somebody who grew up with the language has read the translation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Review {
    /// Nobody has.
    Open(Open),
    /// Somebody has.
    Done {
        /// Who.
        by: String,
        /// When.
        on: Date,
    },
}

/// The one thing that may be written where nobody has read a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Open {
    /// As it stands in the file.
    #[serde(rename = "needs native review")]
    NeedsNativeReview,
}

/// How much of a paper is translated into a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translated {
    /// Some sentences are not, or only by key words.
    Partial,
    /// All are, and some still need review.
    Draft,
    /// All are, and all were reviewed.
    Reviewed,
}

impl LanguageSource {
    /// The sentence of this id.
    pub fn get(&self, id: &str) -> Option<&SentenceSource> {
        self.sentence.iter().find(|sentence| sentence.id == id)
    }
}

impl SentenceSource {
    /// Whether nobody has read it.
    pub fn open(&self) -> bool {
        matches!(self.review, Review::Open(_))
    }

    /// Whether the page marks its words as doubtful.
    pub(crate) fn marked(&self) -> bool {
        self.open() && self.status == Status::Doubtful
    }
}

/// A Russian sentence as it is compared and sealed: single spaces, none at the edges.
pub fn plain_sentence(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
