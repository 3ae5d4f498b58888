//! What the suites share: where things are, how data files are read, how the program is run, how failures
//! are collected.
//!
//! Test data live in `tests/suite` and `tests/ref`; a suite reads every file of its folder, so a new case
//! is a new file. Nothing here skips: a missing program, tool or folder is a failure with advice.

pub mod bench;
mod catalogue;
mod content;
mod data;
mod failures;
mod lint;
mod paper;
mod places;
mod program;
mod sources;
mod tables;
mod traces;

pub use catalogue::{FactRow, facts, put, strings, worked_cases};
pub use content::{Patch, content_copy, copy_folder};
pub use data::{Data, all, one};
pub use failures::{Failures, same};
pub use lint::{blocks, lint};
pub use paper::{Pdf, plain, squeeze};
pub use places::{program, root, suite};
pub use program::{Outcome, Runner};
pub use sources::{Source, sources};
pub use tables::{Row, tables};
pub use traces::Marks;
