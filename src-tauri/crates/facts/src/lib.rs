//! The typed case: what is known about a person, the ruling and the proceedings, and the catalogue
//! that describes every such fact.
//!
//! The crate is pure. It never reads a clock, a disk or a locale, and it knows nothing of law,
//! documents or storage. A fact is [`Fact::Known`], [`Fact::Unknown`], [`Fact::NotApplicable`] or not
//! asked yet; the difference between the last three decides whether a form asks, a document prints a
//! ruled line, or a paragraph is left out.

mod case;
mod catalogue;
mod condition;
mod fact;
mod path;
mod sanitise;
mod schema;
mod truth;

pub use case::*;
pub use catalogue::{Catalogue, CatalogueError, FactEntry, FactType, Sensitivity};
pub use condition::{Condition, ConditionError, ConditionScope, FactState};
pub use fact::Fact;
pub use path::FactPath;
pub use sanitise::{MAX_TEXT, MAX_WORD, Sanitised, sanitise};
pub use schema::case_schema;
pub use truth::Truth;
