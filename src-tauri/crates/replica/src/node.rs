//! All operations of a case, by path.

use std::collections::{BTreeMap, HashSet};

use crate::{Operation, Segment, Stamp};

/// The operations at one path, and the places below it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Node {
    /// Sorted by stamp once settled.
    ops: Vec<Operation>,
    /// Which of `ops` no other replaces; ascending, so that the last is the newest.
    heads: Vec<usize>,
    /// How many of `ops` are settled.
    settled: usize,
    unsettled: bool,
    pub(crate) keys: BTreeMap<String, Node>,
    pub(crate) members: BTreeMap<Stamp, Node>,
}

impl Node {
    /// Puts an operation to its place. [`Node::settle`] must follow before anything is read.
    pub(crate) fn insert(&mut self, operation: Operation) {
        let mut node = self;
        // The way down is marked too, so that settling visits only what changed.
        node.unsettled = true;
        for segment in &operation.path {
            node = match segment {
                Segment::Key(key) => {
                    // Most keys exist, and looking first saves a copy of the key.
                    if !node.keys.contains_key(key) {
                        node.keys.insert(key.clone(), Self::default());
                    }
                    match node.keys.get_mut(key) {
                        Some(child) => child,
                        None => return,
                    }
                }
                Segment::Member(id) => node.members.entry(*id).or_default(),
            };
            node.unsettled = true;
        }
        node.ops.push(operation);
    }

    /// Sorts what came in, drops repetitions and finds the heads. Gives how many operations were there already.
    pub(crate) fn settle(&mut self) -> usize {
        if !self.unsettled {
            return 0;
        }
        self.unsettled = false;
        let before = self.ops.len();
        let fresh = &self.ops[self.settled..];
        let newest = self.settled.checked_sub(1).map(|at| self.ops[at].stamp);
        let grows = newest.is_none_or(|newest| fresh.first().is_none_or(|op| newest < op.stamp))
            && fresh.is_sorted_by(|a, b| a.stamp < b.stamp);
        if !grows {
            self.ops.sort_by(Operation::order);
            self.ops.dedup();
            self.settled = 0;
            self.heads.clear();
        }
        // What is newer than everything settled cannot be replaced by it, so a save looks at what it wrote alone.
        let fresh = &self.ops[self.settled..];
        let replaced: HashSet<Stamp> = fresh.iter().flat_map(|op| op.seen(&op.replaces)).collect();
        self.heads.extend(self.settled..self.ops.len());
        self.heads.retain(|at| !replaced.contains(&self.ops[*at].stamp));
        self.settled = self.ops.len();
        let mut known = before - self.ops.len();
        for child in self.keys.values_mut().chain(self.members.values_mut()) {
            known += child.settle();
        }
        known
    }

    /// Operations that no other replaces, oldest first.
    pub(crate) fn heads(&self) -> impl DoubleEndedIterator<Item = &Operation> {
        self.heads.iter().map(|at| &self.ops[*at])
    }

    /// Every operation at this path, oldest first.
    pub(crate) fn ops(&self) -> &[Operation] {
        &self.ops
    }

    /// The node at a path, if anything was ever written there or below.
    pub(crate) fn at(&self, path: &[Segment]) -> Option<&Self> {
        path.iter().try_fold(self, |node, segment| match segment {
            Segment::Key(key) => node.keys.get(key),
            Segment::Member(id) => node.members.get(id),
        })
    }

    /// Calls `each` for this node and every node below.
    pub(crate) fn walk<'a>(&'a self, each: &mut impl FnMut(&'a Self)) {
        each(self);
        for child in self.keys.values().chain(self.members.values()) {
            child.walk(each);
        }
    }
}
