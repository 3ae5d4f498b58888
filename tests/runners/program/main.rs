//! The built program, run as a user runs it.

mod bad;
mod cases;
mod made_up;
mod pdf;
mod snapshots;
