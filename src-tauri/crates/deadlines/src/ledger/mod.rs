//! The ledger of a case: every term that its events start, which ones are running, kept or missed, and what each
//! depends on.
//!
//! Which terms there are and what starts them is content (`templates/ledger`): chains of events and terms. This module
//! reads a chain, finds its mistakes, and applies it to the facts of one case. It knows no term by name.

mod build;
mod load;
mod source;

pub use build::{
    Attention, Breach, CaseFacts, Done, Entry, Happened, Ledger, Origin, Outcome, Status, ledger,
};
pub use load::{Chain, ChainError, ChainProblem, Chains, Restore, Term};
pub use source::{BreachSource, ChainSource, EventSource, TermSource};
