//! Guided forms: which questions fit a case, where each answer stands, and how a typed text is read.
//!
//! A form is content. It names facts of the catalogue in order, in steps; this crate never names one.
//! A typed text that cannot be read is a [`Problem`] beside its field, and the text itself is kept.

mod answer;
mod dates;
mod form;
mod group;
mod mrz;
mod state;

pub use answer::{Problem, read_answer, write_answer};
pub use dates::split_limits;
pub use form::{Form, FormError, FormProblem, FormSource, QuestionSource, StepSource};
pub use group::{GroupSource, Groups};
pub use mrz::{Checked, Zone, ZoneProblem, read_zone};
pub use state::{QuestionState, Standing, StepState, form_state};
