//! Provisions, their editions and citations, and rules of time as data.
//!
//! The question this crate answers is "what stood on that day". It knows nothing of cases, clocks or files: the
//! content (`templates/law`) is read elsewhere and handed to [`LawLibrary::new`], which reports every mistake at
//! once. Where the legal reference did not establish a day, the answer says so; nothing is filled in.

mod article;
mod check;
mod cite;
mod competence;
mod edition;
mod error;
mod id;
mod library;
mod offence;
mod rule;
mod span;

pub use article::{Act, ActsFile, ArticleFile, PartFile, PointFile};
pub use competence::{Competence, CompetenceFile, Decider};
pub use edition::Edition;
pub use error::{LawContentError, LawProblem, Place};
pub use himoya_calendar::Confidence;
pub use id::{ActId, ArticleId, IdError, Number, ProvisionId, RuleId};
pub use library::{LawLibrary, Provision, Standing};
pub use offence::{Expulsion, OffenceStanding, OffenceTerms};
pub use rule::{
    Alternative, Counting, CountingEdition, DayEdge, Direction, Duty, Pause, PauseEffect, Rule, RuleEdition,
    RuleKind, StartEvent, Starts, Unit,
};
pub use span::{Dated, Span, standing_on};
