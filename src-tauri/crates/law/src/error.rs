//! What an author of the law content can do wrong.

use jiff::civil::Date;
use thiserror::Error;

use crate::{ActId, ArticleId, ProvisionId, RuleId};

/// One mistake in the content, with the place it concerns.
///
/// The place is an id as written in the content (`koap-30.3/1`, `koap-30.3`, `acts.toml`), because this crate does
/// not know files; whoever read the files adds the path.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{place}: {problem}")]
pub struct LawContentError {
    /// What the mistake concerns.
    pub place: String,
    /// The mistake.
    pub problem: LawProblem,
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
    #[error("the edition of {start} has both in_force_to and seen_until")]
    TwoEnds {
        /// Its start.
        start: Date,
    },
    /// Two editions claim one day although the later one has an established beginning or the earlier one an
    /// established end.
    #[error("the edition of {first} still stands when that of {second} starts")]
    OverlappingEditions {
        /// The start of the earlier edition.
        first: Date,
        /// The start of the later edition.
        second: Date,
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
    /// A term has length 0.
    #[error("the term has no length")]
    NoLength,
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
