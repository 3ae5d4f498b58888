//! The built program, run as a user runs it.

mod bad;
mod calendar;
mod cases;
mod deadlines;
mod forensic;
mod hand_over;
mod ledger;
mod made_up;
mod packet;
mod pdf;
mod route;
mod rules;
mod snapshots;
mod vault;
