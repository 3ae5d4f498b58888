//! What a set of operations shows: which heads hold, what is hidden, and in which order members stand.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

use crate::node::Node;
use crate::{Operation, Stamp, What};

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Shape<'a> {
    Absent,
    Value(&'a Value),
    Object,
    List,
}

/// One node with what it shows. Borrows the operations and copies no value.
#[derive(Debug)]
pub(crate) struct View<'a> {
    pub(crate) heads: Vec<&'a Operation>,
    pub(crate) shape: Shape<'a>,
    /// Written below without knowledge of the removal or of the value here, which therefore does not hold.
    pub(crate) uncovered: Vec<Stamp>,
    /// Every head at or below this node that is neither a removal nor hidden by one.
    pub(crate) live: Vec<Stamp>,
    /// The part of these that lies below.
    pub(crate) below: Vec<Stamp>,
    pub(crate) keys: BTreeMap<&'a str, View<'a>>,
    /// In the order in which they are shown, with those that are gone.
    pub(crate) members: Vec<(Stamp, View<'a>)>,
}

impl<'a> View<'a> {
    /// The view of a place at which nothing was ever written.
    pub(crate) fn nothing() -> Self {
        Self {
            heads: Vec::new(),
            shape: Shape::Absent,
            uncovered: Vec::new(),
            live: Vec::new(),
            below: Vec::new(),
            keys: BTreeMap::new(),
            members: Vec::new(),
        }
    }

    pub(crate) fn of(node: &'a Node) -> Self {
        let heads: Vec<&Operation> = node.heads().collect();
        let keys: BTreeMap<&str, View> =
            node.keys.iter().map(|(key, child)| (key.as_str(), Self::of(child))).collect();
        let members =
            in_order(&heads, node.members.iter().map(|(id, child)| (*id, Self::of(child))).collect());
        let covered: HashSet<Stamp> =
            heads.iter().filter(|op| op.clears()).flat_map(|op| op.seen(&op.covers)).collect();
        let below: Vec<Stamp> = keys
            .values()
            .chain(members.iter().map(|(_, view)| view))
            .flat_map(|view| view.live.iter().copied())
            .collect();
        let uncovered: Vec<Stamp> = below.iter().copied().filter(|stamp| !covered.contains(stamp)).collect();
        // What somebody has changed below needs its container, whatever else stands here.
        let forced = || {
            let in_keys = keys.values().any(|view| view.live.iter().any(|stamp| !covered.contains(stamp)));
            if in_keys { Shape::Object } else { Shape::List }
        };
        // A removal yields to any edit that does not know of it.
        let shape = match heads.iter().rev().find(|op| !op.is_gone()).map(|op| &op.what) {
            Some(What::Object) => Shape::Object,
            Some(What::List(_)) => Shape::List,
            Some(What::Set(value)) if uncovered.is_empty() => Shape::Value(value),
            None | Some(What::Gone) if uncovered.is_empty() => Shape::Absent,
            _ => forced(),
        };
        let mut live: Vec<Stamp> = heads.iter().filter(|op| !op.is_gone()).map(|op| op.stamp).collect();
        if matches!(shape, Shape::Object | Shape::List) {
            live.extend(&below);
        }
        let uncovered = if heads.iter().any(|op| op.clears()) { uncovered } else { Vec::new() };
        Self { heads, shape, uncovered, live, below, keys, members }
    }

    /// The value that is shown here.
    pub(crate) fn value(&self) -> Option<Value> {
        match self.shape {
            Shape::Absent => None,
            Shape::Value(value) => Some(value.clone()),
            Shape::Object => Some(self.as_object()),
            Shape::List => {
                Some(Value::Array(self.members.iter().filter_map(|(_, view)| view.value()).collect()))
            }
        }
    }

    /// The fields, whether or not an object is what stands here now.
    pub(crate) fn as_object(&self) -> Value {
        let shown = |(key, view): (&&str, &View)| view.value().map(|value| ((*key).to_owned(), value));
        Value::Object(self.keys.iter().filter_map(shown).collect::<Map<_, _>>())
    }

    /// The order that the newest list operation gives to the members.
    pub(crate) fn given_order(&self) -> &'a [Stamp] {
        given_order(&self.heads)
    }

    /// The ids of the members that are shown, in order.
    pub(crate) fn shown_order(&self) -> Vec<Stamp> {
        self.shown_members().map(|(id, _)| id).collect()
    }

    /// The members that are shown, in order.
    pub(crate) fn shown_members(&self) -> impl Iterator<Item = (Stamp, &View<'a>)> {
        self.members.iter().filter(|(_, view)| view.shape != Shape::Absent).map(|(id, view)| (*id, view))
    }
}

fn given_order<'a>(heads: &[&'a Operation]) -> &'a [Stamp] {
    heads
        .iter()
        .rev()
        .find_map(|op| if let What::List(ids) = &op.what { Some(ids.as_slice()) } else { None })
        .unwrap_or(&[])
}

/// Members that the order does not name follow by the stamp that made them.
fn in_order<'a>(heads: &[&Operation], mut members: Vec<(Stamp, View<'a>)>) -> Vec<(Stamp, View<'a>)> {
    let places = places(given_order(heads));
    members.sort_by_key(|(id, _)| (places.get(id).copied().unwrap_or(usize::MAX), *id));
    members
}

/// The first place of each id.
pub(crate) fn places(order: &[Stamp]) -> HashMap<Stamp, usize> {
    order.iter().enumerate().rev().map(|(at, id)| (*id, at)).collect()
}
