//! A term with its proof: the last day, the steps that lead to it, and every reading of the law that is open.
//!
//! Nothing here knows a particular term. Lengths, units, shifts and the days of editions come from
//! [`himoya_law::Rule`], the provisions that carry the steps from [`himoya_law::Counting`], the working days from
//! [`himoya_calendar::ProductionCalendar`]. A day that any of them cannot answer for is an error and never a guess.

mod compute;
mod error;
mod proof;
mod reading;
mod russian;
mod steps;

pub use compute::compute;
pub use error::DeadlineError;
pub use proof::{Hint, HintCode, LastMoment, Outcome, Proof, Reading, Step};
