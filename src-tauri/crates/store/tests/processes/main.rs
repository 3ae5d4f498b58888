//! What only another process shows: a program that is killed, a disk that is full.
//!
//! They stand apart from other tests, because a process that is being started holds the locks of its parent for a moment.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod crash;
mod full_disk;
#[path = "../support/mod.rs"]
mod support;
