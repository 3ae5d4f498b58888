//! The built program, run as a user runs it.

mod bad;
mod calendar;
mod cases;
mod deadlines;
mod forensic;
mod hand_over;
mod intake;
mod ledger;
mod made_up;
mod packet;
mod pdf;
mod plan;
mod route;
mod rules;
mod snapshots;
mod vault;
