//! One case as the set of everything that was ever written in it.

use serde_json::Value;

use crate::conflict::{Collector, conflict};
use crate::diff::Writer;
use crate::node::Node;
use crate::view::{Shape, View};
use crate::{Clock, Conflict, Operation, Path, ReplicaError, Segment, Stamp, What};

/// What a merge did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Merged {
    /// Operations that were new.
    pub added: usize,
    /// Operations that were there already.
    pub known: usize,
}

/// A case: a set of operations, and what they show.
///
/// It may hold the heads alone ([`Replica::heads`]): document, conflicts and writing are then the same, and only the
/// history is shorter. A merge of a colleague's operations needs the whole set, or an old value could come back.
#[derive(Debug, Clone)]
pub struct Replica {
    case: String,
    root: Node,
}

impl Replica {
    /// An empty case with the caller's id.
    #[must_use]
    pub fn new(case: &str) -> Self {
        Self { case: case.to_owned(), root: Node::default() }
    }

    /// The id of the case.
    #[must_use]
    pub fn case(&self) -> &str {
        &self.case
    }

    /// Takes operations in, in whatever order; those that are there already change nothing.
    ///
    /// # Errors
    ///
    /// [`ReplicaError::OtherCase`] if one of them belongs to another case, [`ReplicaError::TooLarge`] beyond the limits
    /// of the format; nothing is taken in then.
    pub fn merge(&mut self, operations: impl IntoIterator<Item = Operation>) -> Result<Merged, ReplicaError> {
        let mut operations: Vec<Operation> = operations.into_iter().collect();
        for operation in &mut operations {
            if operation.case != self.case {
                return Err(ReplicaError::OtherCase);
            }
            crate::line::check(operation)?;
        }
        let offered = operations.len();
        for operation in operations {
            self.root.insert(operation);
        }
        let known = self.root.settle();
        Ok(Merged { added: offered - known, known })
    }

    /// Makes the document equal to `document` (`None`: the case is removed) and gives the operations that did it.
    ///
    /// `now` is the machine's clock in milliseconds since 1970, `by` the author as he calls himself. Whoever calls must
    /// have shown the clock every stamp of this vault ([`Replica::latest`]).
    ///
    /// # Errors
    ///
    /// [`ReplicaError::TooLarge`] for a document beyond the limits, [`ReplicaError::ClockExhausted`]; the replica is
    /// unchanged then.
    pub fn write(
        &mut self,
        document: Option<&Value>,
        clock: &mut Clock,
        now: u64,
        by: &str,
    ) -> Result<Vec<Operation>, ReplicaError> {
        let view = View::of(&self.root);
        let mut writer = Writer { clock, now, by, case: &self.case, path: Path::new(), written: Vec::new() };
        writer.write(&view, document)?;
        let written = writer.written;
        self.merge(written.iter().cloned())?;
        Ok(written)
    }

    /// Decides a conflict for one of its alternatives and gives the operations that did it.
    ///
    /// # Errors
    ///
    /// [`ReplicaError::NoSuchChoice`] if there is no conflict at `path` or `what` is none of its alternatives; otherwise
    /// as [`Replica::write`].
    pub fn resolve(
        &mut self,
        path: &[Segment],
        what: &What,
        clock: &mut Clock,
        now: u64,
        by: &str,
    ) -> Result<Vec<Operation>, ReplicaError> {
        let node = self.root.at(path).ok_or(ReplicaError::NoSuchChoice)?;
        let view = View::of(node);
        let offered = conflict(&view, path, "").ok_or(ReplicaError::NoSuchChoice)?;
        if !offered.alternatives.iter().any(|alternative| alternative.what == *what) {
            return Err(ReplicaError::NoSuchChoice);
        }
        let mut writer =
            Writer { clock, now, by, case: &self.case, path: path.to_vec(), written: Vec::new() };
        writer.choose(&view, what.clone())?;
        let written = writer.written;
        self.merge(written.iter().cloned())?;
        Ok(written)
    }

    /// The case as it stands; `None` if it is removed or nothing was written yet.
    #[must_use]
    pub fn document(&self) -> Option<Value> {
        View::of(&self.root).value()
    }

    /// What is to be decided, from the top of the document down.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        let mut collector = Collector::default();
        collector.visit(&View::of(&self.root));
        collector.found
    }

    /// Everything that was ever written at a place, oldest first.
    #[must_use]
    pub fn history(&self, path: &[Segment]) -> &[Operation] {
        self.root.at(path).map_or(&[], Node::ops)
    }

    /// Everything that was ever written at a place or below it, oldest first; for the empty path, in the whole case.
    #[must_use]
    pub fn history_below(&self, path: &[Segment]) -> Vec<&Operation> {
        let mut all = Vec::new();
        if let Some(node) = self.root.at(path) {
            node.walk(&mut |node| all.extend(node.ops()));
        }
        // Stable, so that equal stamps at different places keep the order of their paths.
        all.sort_by_key(|op| op.stamp);
        all
    }

    /// Every operation, oldest first.
    #[must_use]
    pub fn operations(&self) -> Vec<&Operation> {
        self.history_below(&[])
    }

    /// The operations that no other replaces, oldest first.
    #[must_use]
    pub fn heads(&self) -> Vec<&Operation> {
        let mut all = Vec::new();
        self.root.walk(&mut |node| all.extend(node.heads()));
        all.sort_by_key(|op| op.stamp);
        all
    }

    /// The newest stamp, for the clock to observe.
    #[must_use]
    pub fn latest(&self) -> Option<Stamp> {
        let mut latest = None;
        self.root.walk(&mut |node| latest = latest.max(node.ops().last().map(|op| op.stamp)));
        latest
    }

    /// The path of a place of the present document, given as a JSON pointer (RFC 6901): numbers of members become their
    /// ids. `None` if the document has no such place.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> Option<Path> {
        let mut path = Path::new();
        let view = View::of(&self.root);
        let mut here = &view;
        let mut steps = pointer.split('/');
        if steps.next() != Some("") {
            return None;
        }
        for step in steps {
            match here.shape {
                Shape::Object => {
                    let key = step.replace("~1", "/").replace("~0", "~");
                    here = here.keys.get(key.as_str()).filter(|child| child.shape != Shape::Absent)?;
                    path.push(Segment::Key(key));
                }
                Shape::List => {
                    let (id, child) = here.shown_members().nth(step.parse().ok()?)?;
                    here = child;
                    path.push(Segment::Member(id));
                }
                Shape::Absent | Shape::Value(_) => return None,
            }
        }
        Some(path)
    }
}
