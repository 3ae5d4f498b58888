//! What only another process shows: a program that is killed, a disk that is full or may not be written.
//!
//! They stand apart from other tests, because a process that is being started holds the locks of its parent for a moment.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod crash;
mod disk;
mod full_disk;
mod read_only;
#[path = "../support/mod.rs"]
mod support;
