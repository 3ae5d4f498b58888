//! Who may decide a case: judge or official, by article and day.

use jiff::civil::Date;
use serde::Deserialize;

use crate::span::dated;
use crate::{ArticleId, Confidence, Dated, Number, ProvisionId};

/// The file `competence.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompetenceFile {
    /// The rows, in any order.
    #[serde(rename = "competence", default)]
    pub rows: Vec<Competence>,
}

/// Who decides cases under some articles during a run of days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Competence {
    /// The articles; empty for every article.
    #[serde(default)]
    pub articles: Vec<ArticleId>,
    /// The part, when only one part of the articles is meant.
    #[serde(default)]
    pub part: Option<Number>,
    /// Whether the row speaks only of rulings that impose expulsion.
    #[serde(default)]
    pub only_expulsion: bool,
    /// Who decides.
    pub decided_by: Decider,
    /// The provision that says so.
    pub provision: ProvisionId,
    /// The day it came into force; absent when the reference did not establish it.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// The last day it was in force.
    #[serde(default)]
    pub in_force_to: Option<Date>,
    /// A day from which it may be relied on although its beginning is not established.
    #[serde(default)]
    pub seen_on: Option<Date>,
    /// The last day on which it may be relied on when its end is not established.
    #[serde(default)]
    pub seen_until: Option<Date>,
    /// Where it was read.
    pub source: String,
    /// The day on which it was last compared with its source.
    pub checked_on: Date,
    /// How far it may be trusted.
    pub confidence: Confidence,
    /// A reservation, in Russian.
    #[serde(default)]
    pub note: Option<String>,
}

/// A judge or an official.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decider {
    /// A judge.
    Judge,
    /// An official of an executive body, such as the police.
    Official,
}

impl CompetenceFile {
    /// Who had to decide a case under the article on the day; `None` when no row covers it or rows disagree.
    pub fn decider(
        &self,
        article: &ArticleId,
        part: Option<&Number>,
        expelled: bool,
        day: Date,
    ) -> Option<Decider> {
        let covers = |row: &&Competence| {
            (row.articles.is_empty() || row.articles.contains(article))
                && row.part.as_ref().is_none_or(|own| part == Some(own))
                && (expelled || !row.only_expulsion)
                && row.span().covers(day)
        };
        let mut found = self.rows.iter().filter(covers).map(|row| row.decided_by);
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }
}

dated!(Competence);
