//! The content types of an act and of one article, as files under `templates/law` hold them.

use serde::Deserialize;

use crate::{ActId, ArticleId, Counting, Edition, Number, Rule};

/// The file `acts.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActsFile {
    /// The acts, each once.
    #[serde(rename = "act", default)]
    pub acts: Vec<Act>,
}

/// An act whose provisions the library holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Its name.
    pub id: ActId,
    /// The full Russian title.
    pub title: String,
    /// The form that follows an article in a court document: «КоАП РФ», «Конституции РФ».
    pub citation: String,
    /// The form that precedes an article on a screen: «КоАП».
    pub short: String,
    /// The abbreviation before the number of a division, «ст.» for an act in articles, «п.» for one in points.
    #[serde(default = "article_word")]
    pub division: String,
    /// Where the act was read, in Russian.
    pub source: String,
}

fn article_word() -> String {
    "ст.".to_owned()
}

/// One article: `templates/law/<act>/<article>.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArticleFile {
    /// Its name.
    pub id: ArticleId,
    /// What it is about, in our own short Russian words; not the official heading.
    pub title: String,
    /// Editions of the article as a whole, for articles that are cited without a part.
    #[serde(rename = "edition", default)]
    pub editions: Vec<Edition>,
    /// Its parts that the library holds; absence of a part says nothing about the law.
    #[serde(rename = "part", default)]
    pub parts: Vec<PartFile>,
    /// Points of an article that has no parts.
    #[serde(rename = "point", default)]
    pub points: Vec<PointFile>,
    /// Rules of time that rest on this article.
    #[serde(rename = "rule", default)]
    pub rules: Vec<Rule>,
    /// How the act counts time, when this is the article that says so.
    #[serde(default)]
    pub counting: Option<Counting>,
}

/// A part of an article.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartFile {
    /// Its number.
    pub number: Number,
    /// Its editions.
    #[serde(rename = "edition", default)]
    pub editions: Vec<Edition>,
    /// Its points that the library holds.
    #[serde(rename = "point", default)]
    pub points: Vec<PointFile>,
}

/// A point of a part, or of an article without parts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointFile {
    /// Its number.
    pub number: Number,
    /// Its editions.
    #[serde(rename = "edition", default)]
    pub editions: Vec<Edition>,
}
