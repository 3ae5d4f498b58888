//! Findings: what a case lacks, where it contradicts itself, what a court will return or ask about.
//!
//! A check is content: a condition over facts, a gravity, a sentence in Russian and the facts to look at.
//! What a condition cannot express (comparing days, counting relatives) is a named rule in [`derive`]
//! whose result is a derived fact. A finding is never an error: it comes with the result, as a list.

mod check;
mod derive;
mod papers;
mod said;

pub use check::{Check, CheckError, CheckProblem, CheckSource, Finding, Severity, run};
pub use derive::{Derived, TermFacts, derive};
pub use said::SaidSource;
