//! Typed names of acts, articles, parts, points and rules.
//!
//! The written form is `koap-30.3` for an article, `koap-30.3/1` for a part, `koap-30.7/1#3` for a point of a part
//! and `koap-31.1#3` for a point of an article without parts. Each name has one spelling only.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use thiserror::Error;

/// A name that does not follow the written form.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{text:?} is not the name of {expected}")]
pub struct IdError {
    /// What was read.
    pub text: String,
    /// What should have been read.
    pub expected: &'static str,
}

fn bad(text: &str, expected: &'static str) -> IdError {
    IdError { text: text.to_owned(), expected }
}

/// The name of an act: lower-case Latin letters, digits and underscores, as in `koap`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct ActId(String);

impl ActId {
    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ActId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let starts = text.starts_with(|c: char| c.is_ascii_lowercase());
        let rest = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if starts && rest { Ok(Self(text.to_owned())) } else { Err(bad(text, "an act")) }
    }
}

/// The number of an article, part or point: groups of digits with dots, as in `30.3`, `3.8` or `27.19.1`.
///
/// It sorts as a lawyer counts: 2 before 10, 1 before 1.1 before 2. The article `0` is an act as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Number(Vec<u16>);

impl Number {
    /// Whether the number is 0, by which the content names an act as a whole where no article is known.
    pub fn is_whole_act(&self) -> bool {
        self.0 == [0]
    }
}

impl FromStr for Number {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let groups: Result<Vec<u16>, _> = text.split('.').map(str::parse).collect();
        let number = Self(groups.map_err(|_| bad(text, "a number"))?);
        // One spelling per number: "+1" and "01" would parse and then be shown otherwise.
        if number.to_string() == text { Ok(number) } else { Err(bad(text, "a number")) }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, group) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            write!(f, "{dot}{group}")?;
        }
        Ok(())
    }
}

/// An article of an act, as in `koap-30.3`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct ArticleId {
    /// The act.
    pub act: ActId,
    /// The article's number.
    pub article: Number,
}

impl ArticleId {
    /// The article as a whole.
    pub fn whole(&self) -> ProvisionId {
        ProvisionId { article: self.clone(), part: None, point: None }
    }

    /// A part of the article.
    pub fn part(&self, part: Number) -> ProvisionId {
        ProvisionId { article: self.clone(), part: Some(part), point: None }
    }
}

impl FromStr for ArticleId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let (act, article) = text.split_once('-').ok_or_else(|| bad(text, "an article"))?;
        Ok(Self { act: act.parse()?, article: article.parse()? })
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.act, self.article)
    }
}

/// An article as a whole, a part, or a point.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct ProvisionId {
    /// The article.
    pub article: ArticleId,
    /// The part; `None` for the article as a whole.
    pub part: Option<Number>,
    /// The point of the part, or of the article when it has no parts.
    pub point: Option<Number>,
}

impl ProvisionId {
    /// The same provision narrowed to one of its points.
    #[must_use]
    pub fn with_point(mut self, point: Number) -> Self {
        self.point = Some(point);
        self
    }
}

impl FromStr for ProvisionId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let (rest, point) = match text.split_once('#') {
            Some((rest, point)) => (rest, Some(point.parse()?)),
            None => (text, None),
        };
        let (article, part) = match rest.split_once('/') {
            Some((article, part)) => (article, Some(part.parse()?)),
            None => (rest, None),
        };
        Ok(Self { article: article.parse()?, part, point })
    }
}

impl fmt::Display for ProvisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.article)?;
        if let Some(part) = &self.part {
            write!(f, "/{part}")?;
        }
        if let Some(point) = &self.point {
            write!(f, "#{point}")?;
        }
        Ok(())
    }
}

/// The name of a rule of time: lower-case Latin letters, digits, dots and hyphens, as in `koap-30.3`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct RuleId(String);

impl RuleId {
    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RuleId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-_".contains(c);
        let starts = text.starts_with(|c: char| c.is_ascii_lowercase());
        if starts && text.chars().all(allowed) { Ok(Self(text.to_owned())) } else { Err(bad(text, "a rule")) }
    }
}

macro_rules! as_written {
    ($($id:ty),*) => {$(
        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

macro_rules! from_string {
    ($($id:ty),*) => {$(
        impl TryFrom<String> for $id {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }
    )*};
}

as_written!(ActId, RuleId);
from_string!(ActId, Number, ArticleId, ProvisionId, RuleId);
