//! Broken input for every parser of outside data: a seed picks a sound file, breaks it in a few places, and says how the
//! parser answered. A parser may refuse or read; it may not panic, and what it has read it must write and read again.
//! `whole` sends the same through the use cases, with the catalogue of facts and into a vault.
//!
//! Content (`templates/`) has a driver of its own, in `src-tauri/crates/content`.

mod corpus;
#[path = "../../../src-tauri/crates/casework/tests/support/machine.rs"]
mod machine;
mod mutate;
mod targets;
mod whole;

use std::panic::{AssertUnwindSafe, catch_unwind};

pub use mutate::Numbers;
pub use targets::{TARGETS, Target};

/// How a parser answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It read the input.
    Read,
    /// It refused the input, with this code.
    Refused(&'static str),
}

/// Runs one seed of a target. The same seed gives the same input and the same answer.
///
/// # Errors
///
/// What is wrong with the parser: it panicked, or what it read does not come back.
pub fn run(target: &Target, seed: u64) -> Result<Answer, String> {
    let mut numbers = Numbers::new(seed);
    match catch_unwind(AssertUnwindSafe(|| (target.run)(&mut numbers))) {
        Ok(answer) => answer,
        Err(_) => Err("it panicked".into()),
    }
}
