//! One change of a case.

use std::cmp::Ordering;

use serde_json::Value;

use crate::{Path, ReplicaError, Stamp};

/// The version of the format in which operations are written.
pub const FORMAT: u64 = 1;

/// What an operation puts at its path.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A value as a whole.
    Set(Value),
    /// Nothing: what was there is removed.
    Gone,
    /// An object. Its fields are operations of their own.
    Object,
    /// A list. Its members are operations of their own; the ids give their order, and members that are not named follow
    /// in the order in which they were made.
    List(Vec<Stamp>),
}

/// One change of a case. Never altered once written.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its id, and its place in time.
    pub stamp: Stamp,
    /// The case to which it belongs, by the caller's id.
    pub case: String,
    /// Where.
    pub path: Path,
    /// What is there from now on.
    pub what: What,
    /// The heads at this path that the author saw, sorted: from now on they are history.
    pub replaces: Vec<Stamp>,
    /// What lay below this path when it was removed or gave way to a value, sorted.
    pub covers: Vec<Stamp>,
    /// What the author's clock showed, in milliseconds since 1970. To be shown; nothing is decided by it.
    pub at: u64,
    /// Who wrote it, as the author calls himself. To be shown; nothing is decided by it and nothing proves it.
    pub by: String,
}

impl Operation {
    /// The operation as one line of JSON without a line break; the same operation gives the same bytes.
    #[must_use]
    pub fn to_line(&self) -> String {
        crate::line::write(self)
    }

    /// Reads a line that [`Operation::to_line`] has written.
    ///
    /// # Errors
    ///
    /// [`ReplicaError::NewerFormat`] for a higher `v`, [`ReplicaError::TooLarge`] beyond the limits, otherwise
    /// [`ReplicaError::Malformed`].
    pub fn from_line(line: &str) -> Result<Self, ReplicaError> {
        crate::line::read(line)
    }

    /// The order in which a history shows operations. Two different operations under one stamp come only from a vault
    /// that was copied by hand; their bytes then decide, so that every replica decides alike.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        self.stamp.cmp(&other.stamp).then_with(|| self.to_line().cmp(&other.to_line()))
    }

    /// The stamps in `named` that this operation can have seen. A list that names later ones is forged, and two
    /// operations that replace each other would make both disappear.
    pub(crate) fn seen<'a>(&self, named: &'a [Stamp]) -> impl Iterator<Item = Stamp> + use<'a> {
        let own = self.stamp;
        named.iter().copied().filter(move |stamp| *stamp < own)
    }

    pub(crate) fn is_gone(&self) -> bool {
        self.what == What::Gone
    }

    /// Whether it takes away what lies below.
    pub(crate) fn clears(&self) -> bool {
        matches!(self.what, What::Gone | What::Set(_))
    }
}
