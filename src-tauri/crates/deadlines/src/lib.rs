//! A term with its proof: where it ends, the steps that lead there, and every reading of the law that is open.
//!
//! Nothing here knows a particular term. Lengths, units, starts, shifts and the days of editions come from
//! [`himoya_law::Rule`], the provisions that carry the steps from [`himoya_law::Counting`], the working days and the
//! hours of a place from [`himoya_calendar`]. What none of them can answer is a typed [`NoDate`] and never a guess.

mod compute;
mod count;
mod error;
mod hints;
pub mod ledger;
mod proof;
mod reading;
mod russian;
mod steps;

pub use compute::{Gap, Given, World, compute};
pub use error::{Decision, Need, NoDate};
pub use proof::{End, Hint, HintCode, Proof, Reading, Start, Step, Verdict};
pub use russian::{length, moment, plural, short};
