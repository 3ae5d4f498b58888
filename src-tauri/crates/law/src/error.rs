//! What an author of the law content can do wrong.

use std::fmt;

use jiff::civil::Date;
use thiserror::Error;

use crate::{ActId, ArticleId, ProvisionId, RuleId};

/// One mistake in the content, with the place it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{place}: {problem}")]
pub struct LawContentError {
    /// What the mistake concerns.
    pub place: Place,
    /// The mistake.
    pub problem: LawProblem,
}

/// What a mistake concerns, by name: this crate does not know files, whoever read the files finds the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// An act of `acts.toml`.
    Act(ActId),
    /// An article file.
    Article(ArticleId),
    /// A part or point of an article.
    Provision(ProvisionId),
    /// A rule in the file of that article.
    Rule(ArticleId, RuleId),
    /// The counting block in the file of that article.
    Counting(ArticleId),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Act(act) => write!(f, "{act}"),
            Self::Article(article) => write!(f, "{article}"),
            Self::Provision(provision) => write!(f, "{provision}"),
            Self::Rule(_, rule) => write!(f, "rule {rule}"),
            Self::Counting(article) => write!(f, "{article} counting"),
        }
    }
}

/// The kinds of mistake.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LawProblem {
    /// Two acts have one name.
    #[error("the act is given twice")]
    DuplicateAct(ActId),
    /// An article names an act that `acts.toml` does not hold.
    #[error("the act {0} is not in acts.toml")]
    UnknownAct(ActId),
    /// Two files hold one article.
    #[error("the article is given twice")]
    DuplicateArticle(ArticleId),
    /// A part or point is given twice in its article.
    #[error("the provision is given twice")]
    DuplicateProvision(ProvisionId),
    /// An article holds no provision at all.
    #[error("the article holds no provision")]
    EmptyArticle,
    /// Two rules have one name.
    #[error("the rule is given twice")]
    DuplicateRule(RuleId),
    /// A provision, rule or counting block has no edition.
    #[error("there is no edition")]
    NoEdition,
    /// An edition has neither a beginning nor a day it was seen.
    #[error("an edition has neither in_force_from nor seen_on")]
    NoStart,
    /// An edition ends before it starts.
    #[error("the edition of {start} ends on {end}, before it starts")]
    EndBeforeStart {
        /// Its start.
        start: Date,
        /// Its end.
        end: Date,
    },
    /// An edition names both an established end and the last day it may be relied on.
    #[error("the edition of {} has both in_force_to and seen_until", known(start))]
    TwoEnds {
        /// Its start.
        start: Option<Date>,
    },
    /// Two editions claim one day although the later one has an established beginning or the earlier one an
    /// established end.
    #[error("the edition of {} still stands when that of {} starts", known(first), known(second))]
    OverlappingEditions {
        /// The start of the earlier edition.
        first: Option<Date>,
        /// The start of the later edition.
        second: Option<Date>,
    },
    /// Days between an established end and the next established beginning belong to no edition.
    #[error("no edition stands between {end} and {start}")]
    Gap {
        /// The end of the earlier edition.
        end: Date,
        /// The beginning of the later edition.
        start: Date,
    },
    /// A required text is empty.
    #[error("the field {0} is empty")]
    EmptyText(&'static str),
    /// The smallest fine exceeds the largest, or only one of them is given.
    #[error("the fine runs from {from:?} to {to:?}")]
    BadFine {
        /// The smallest.
        from: Option<u32>,
        /// The largest.
        to: Option<u32>,
    },
    /// A term has length 0 in a unit in which that means nothing.
    #[error(
        "a term of length 0 is either 0 days, the same day, or 0 hours, at once, and starts with the event"
    )]
    NoLength,
    /// An edition names a starting event that its rule does not list.
    #[error("the starting event {0} is not listed")]
    UnknownEvent(String),
    /// A rule lists a starting event twice.
    #[error("the starting event {0} is listed twice")]
    DuplicateEvent(String),
    /// A day before which the rule cannot have existed stands beside an established beginning.
    #[error("an edition has both in_force_from and not_before")]
    TwoStarts,
    /// A reading runs beside no edition of the law.
    #[error("the reading {0} runs beside no edition")]
    LoneReading(String),
    /// An alternative differs from its edition in nothing.
    #[error("an alternative of {0} changes nothing")]
    EmptyAlternative(String),
    /// The counting block of the act does not say what a rule needs.
    #[error("the counting block of {act} has no {key}")]
    CountingLacks {
        /// The act.
        act: ActId,
        /// The missing key.
        key: &'static str,
    },
    /// A term that runs up to an event is counted in a unit for which that is not defined.
    #[error("a term before an event is counted in hours, сутки or days and starts with the event")]
    BadBackward,
    /// A rule or counting block names a provision that the library does not hold.
    #[error("the provision {0} is not held")]
    UnknownProvision(ProvisionId),
    /// A rule stands in the file of another article than its provision's.
    #[error("the provision {0} belongs to another article file")]
    ForeignProvision(ProvisionId),
    /// Two articles of one act say how it counts time.
    #[error("the act {0} already has a counting block")]
    DuplicateCounting(ActId),
    /// An act has rules of time and no counting block.
    #[error("the act {0} has no counting block")]
    NoCounting(ActId),
}

fn known(day: &Option<Date>) -> String {
    day.map_or_else(|| "an unknown day".to_owned(), |day| day.to_string())
}
