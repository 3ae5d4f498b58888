//! A case as a set of operations, so that two machines can work on it apart and merge without loss.
//!
//! Pure: no disk, no clock, no randomness. The moment in milliseconds and the device's name are passed in.
//!
//! # What is kept
//!
//! A case is one JSON document. [`Replica::write`] compares a new document with the present one and gives the
//! difference as [`Operation`]s; [`Replica::merge`] takes operations in, its own or a colleague's. Operations are never
//! changed and never deleted, and a replica is nothing but its set of them: merging is union, so it does not matter in
//! which order, how often or in how many portions they come. Every value that was ever written stays in
//! [`Replica::history`].
//!
//! # How a document becomes paths
//!
//! - An object is a container of named fields. An object whose only key is `fact` is one value: it is the state of a fact
//!   («не знаю»), and merging its inside with the inside of an answer would give neither.
//! - An array of such containers is a list, an empty array too. Its members have a hidden id that never changes (the stamp of the operation
//!   that made them), so an edit finds its member also after a colleague has inserted one before it.
//! - Everything else is a value and is replaced as a whole: texts, numbers, `null`, arrays of scalars.
//!
//! # What is promised
//!
//! - After `write(document)` the replica's document equals it. Arrays keep their order; the keys of objects come out in
//!   alphabetical order, whatever order they were written in.
//! - Two replicas with the same operations have the same document, byte for byte, and the same conflicts.
//! - A value that was written without knowledge of another one is either shown or is listed in a [`Conflict`].
//! - A removal removes what its author has seen. What a colleague has changed inside meanwhile brings the removed thing
//!   back as a whole, and a conflict says so.
//! - No set of operations, however hostile, makes a replica panic.
//!
//! # Format
//!
//! One operation is one line of JSON, see [`Operation::to_line`]:
//!
//! ```json
//! {"v":1,"id":"1764171925000.0.00000000000000000000000000000001","case":"…","path":["body","children",{"member":"…"},"name"],
//!  "set":"Фаррух","replaces":["…"],"covers":["…"],"at":1764171925000,"by":"Орлова"}
//! ```
//!
//! `id` is the stamp, `milliseconds.counter.device`. Exactly one of `set` (a value), `gone` (`true`), `object` (`true`)
//! and `list` (ids of members in order) says what was done. `replaces` names the heads at the same path that the author
//! saw, `covers` what lay below when a container gave way to a value or to nothing. `at` is left out when the author's
//! clock agreed with the stamp; empty `replaces`, `covers` and `by` are left out. A number `v` above 1 is refused as newer.

mod align;
mod attachment;
mod conflict;
mod diff;
mod error;
mod line;
mod node;
mod operation;
mod path;
mod replica;
mod stamp;
mod view;

pub use attachment::{ATTACHMENTS, Attachment};
pub use conflict::{Alternative, Claim, Conflict, Discord};
pub use error::ReplicaError;
pub use operation::{FORMAT, Operation, What};
pub use path::{MAX_DEPTH, Path, Segment};
pub use replica::{Merged, Replica};
pub use stamp::{Clock, Device, MAX_MILLISECONDS, Stamp};
