//! Translations of papers: how much of one the client can read, and what still waits for a reader.

use himoya_checks::Derived;
use himoya_content::DocumentType;
use himoya_documents::beside::{Review, SentenceSource, Status, Translated};
use himoya_facts::{FactPath, FactState};
use serde::Serialize;
use serde_json::Value;

use crate::Office;

/// Russian needs no second column.
const RUSSIAN: &str = "ru";

/// One sentence in one language that waits for somebody: for a reader, or for a translation at all.
#[derive(Debug, Clone, Serialize)]
pub struct TranslationReport {
    /// Language.
    pub language: String,
    /// The sentence.
    pub id: String,
    /// Document types that print it.
    pub documents: Vec<String>,
    /// What it waits for: `missing` (a translation), `doubtful` or `review` (a reader).
    pub waits_for: &'static str,
    /// The Russian sentence.
    pub russian: String,
    /// The translation, if there is one.
    pub text: Option<String>,
    /// Where its words come from.
    pub status: Option<Status>,
    /// Whether it holds key words only.
    pub summary: bool,
    /// For the reviewer.
    pub note: Option<String>,
}

impl Office {
    /// The languages into which anything is translated.
    pub fn translation_languages(&self) -> Vec<&str> {
        self.content.translations.keys().map(String::as_str).collect()
    }

    /// The sentences that nobody has translated or nobody who grew up with the language has read: what is missing first,
    /// then the doubtful ones. A translation older than its sentence is no entry here but a mistake of the content.
    pub fn translations(&self, language: Option<&str>) -> Vec<TranslationReport> {
        let wanted = |code: &str| language.is_none_or(|language| language == code);
        let mut found: Vec<TranslationReport> = Vec::new();
        for document in self.content.documents_in_order() {
            for asked in document.text.sentences() {
                for (code, file) in self.content.translations.iter().filter(|(code, _)| wanted(code)) {
                    let same =
                        |report: &&mut TranslationReport| report.language == *code && report.id == asked.id;
                    if let Some(known) = found.iter_mut().find(same) {
                        if !known.documents.contains(&document.id) {
                            known.documents.push(document.id.clone());
                        }
                        continue;
                    }
                    let sentence = file.get(&asked.id);
                    let Some(waits_for) = waits_for(sentence) else { continue };
                    found.push(TranslationReport {
                        language: code.clone(),
                        id: asked.id.clone(),
                        documents: vec![document.id.clone()],
                        waits_for,
                        russian: asked.russian.clone(),
                        text: sentence.map(|sentence| sentence.text.clone()),
                        status: sentence.map(|sentence| sentence.status),
                        summary: sentence.is_some_and(|sentence| sentence.summary),
                        note: sentence.and_then(|sentence| sentence.note.clone()),
                    });
                }
            }
        }
        let rank = |report: &TranslationReport| match report.waits_for {
            "missing" => 0,
            "doubtful" => 1,
            _ => 2,
        };
        found.sort_by(|a, b| (&a.language, rank(a)).cmp(&(&b.language, rank(b))));
        found
    }
}

fn waits_for(sentence: Option<&SentenceSource>) -> Option<&'static str> {
    match sentence {
        None => Some("missing"),
        Some(SentenceSource { review: Review::Done { .. }, .. }) => None,
        Some(SentenceSource { status: Status::Doubtful, .. }) => Some("doubtful"),
        Some(_) => Some("review"),
    }
}

/// `derived.translation`: how much of the paper stands in the client's language. It does not fit a paper of one column,
/// nor one who reads Russian.
pub(crate) fn translation(document: &DocumentType, case: &Value) -> Derived {
    let Some(fact) = document.text.second_language() else { return Derived::new() };
    let path: Option<FactPath> = fact.parse().ok();
    let known = path.as_ref().and_then(|path| path.get(case)).and_then(Value::as_str);
    let state = match known {
        None => FactState::Unknown,
        Some(RUSSIAN) => FactState::NotApplicable,
        Some(language) => FactState::Known(
            match document.text.translated(language) {
                None => "missing",
                Some(Translated::Partial) => "partial",
                Some(Translated::Draft) => "draft",
                Some(Translated::Reviewed) => "reviewed",
            }
            .to_owned(),
        ),
    };
    Derived::from([("derived.translation".to_owned(), state)])
}
