//! Where two authors did not know of each other and did not write the same.

use std::collections::HashSet;
use std::fmt::Write as _;

use serde_json::Value;

use crate::view::{Shape, View, places};
use crate::{Operation, Path, Segment, Stamp, What};

/// Why there is something to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discord {
    /// Different values of one field.
    Values,
    /// One removed it, another changed it or something in it. It is shown.
    Removed,
    /// One replaced it by a value, another changed something in it.
    Replaced,
    /// The same members in different orders.
    Order,
}

/// Something that two authors left in different states without knowing of each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Where.
    pub path: Path,
    /// The same place in the present document, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// Why there is something to decide.
    pub discord: Discord,
    /// What one may decide for, each with those who wrote it; the one that is shown comes first.
    pub alternatives: Vec<Alternative>,
}

/// One of the states of a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// What to pass to [`crate::Replica::resolve`].
    pub what: What,
    /// What the document would show; `None` for a removal.
    pub value: Option<Value>,
    /// Whether the document shows it now.
    pub shown: bool,
    /// Who wrote it, oldest first. For a container: who changed what in it.
    pub claims: Vec<Claim>,
}

/// Who wrote something, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The operation.
    pub stamp: Stamp,
    /// Its place.
    pub path: Path,
    /// What the author's clock showed, in milliseconds since 1970.
    pub at: u64,
    /// The author, as he calls himself.
    pub by: String,
}

impl From<&Operation> for Claim {
    fn from(op: &Operation) -> Self {
        Self { stamp: op.stamp, path: op.path.clone(), at: op.at, by: op.by.clone() }
    }
}

/// Walks what is shown and collects conflicts from the top down.
#[derive(Default)]
pub(crate) struct Collector {
    path: Path,
    pointer: String,
    pub(crate) found: Vec<Conflict>,
}

impl Collector {
    pub(crate) fn visit(&mut self, view: &View) {
        if view.shape == Shape::Absent {
            return;
        }
        self.found.extend(conflict(view, &self.path, &self.pointer));
        match view.shape {
            Shape::Object => {
                for (key, child) in &view.keys {
                    let step = key.replace('~', "~0").replace('/', "~1");
                    self.below(Segment::from(*key), &step, child);
                }
            }
            Shape::List => {
                for (at, (id, child)) in view.shown_members().enumerate() {
                    self.below(Segment::Member(id), &at.to_string(), child);
                }
            }
            Shape::Absent | Shape::Value(_) => {}
        }
    }

    fn below(&mut self, segment: Segment, step: &str, view: &View) {
        let length = self.pointer.len();
        let _ = write!(self.pointer, "/{step}");
        self.path.push(segment);
        self.visit(view);
        self.path.pop();
        self.pointer.truncate(length);
    }
}

/// The conflict at one place, if there is one.
pub(crate) fn conflict(view: &View, path: &[Segment], pointer: &str) -> Option<Conflict> {
    let mut alternatives: Vec<Alternative> = Vec::new();
    for op in &view.heads {
        match alternatives.iter_mut().find(|alternative| agree(&alternative.what, &op.what, view)) {
            Some(alternative) => {
                // Of orders that agree the newest names most members.
                alternative.what = op.what.clone();
                alternative.claims.push(Claim::from(*op));
            }
            None => alternatives.push(Alternative {
                what: op.what.clone(),
                value: value_of(&op.what, view),
                shown: false,
                claims: vec![Claim::from(*op)],
            }),
        }
    }
    add_container(view, &mut alternatives);
    if alternatives.len() < 2 {
        return None;
    }
    for alternative in &mut alternatives {
        alternative.shown = is_shown(&alternative.what, view);
    }
    // The newest of several shown orders decides.
    if let Some(last) = alternatives.iter().rposition(|alternative| alternative.shown) {
        for (at, alternative) in alternatives.iter_mut().enumerate() {
            alternative.shown = at == last;
        }
        alternatives[..=last].rotate_right(1);
    }
    let discord = discord(&alternatives);
    Some(Conflict { path: path.to_vec(), pointer: pointer.to_owned(), discord, alternatives })
}

fn discord(alternatives: &[Alternative]) -> Discord {
    let any = |test: fn(&What) -> bool| alternatives.iter().any(|alternative| test(&alternative.what));
    if any(|what| *what == What::Gone) {
        Discord::Removed
    } else if any(|what| matches!(what, What::Object | What::List(_))) {
        if any(|what| !matches!(what, What::List(_))) { Discord::Replaced } else { Discord::Order }
    } else {
        Discord::Values
    }
}

/// Adds the container of edits that nobody removed or replaced knowingly, and of edits that the present shape hides.
fn add_container(view: &View, alternatives: &mut Vec<Alternative>) {
    let keys: HashSet<Stamp> = view.keys.values().flat_map(|child| child.live.iter().copied()).collect();
    let members: HashSet<Stamp> =
        view.members.iter().flat_map(|(_, child)| child.live.iter().copied()).collect();
    let open: HashSet<Stamp> = view.uncovered.iter().copied().collect();
    let is_object = |what: &What| *what == What::Object;
    let is_list = |what: &What| matches!(what, What::List(_));
    for (group, is, what) in [
        (&keys, &is_object as &dyn Fn(&What) -> bool, What::Object),
        (&members, &is_list as &dyn Fn(&What) -> bool, What::List(view.shown_order())),
    ] {
        let hidden = match view.shape {
            Shape::Object => is_list(&what),
            Shape::List => is_object(&what),
            Shape::Absent | Shape::Value(_) => false,
        };
        let unknown = group.iter().any(|stamp| open.contains(stamp));
        if group.is_empty() || !(hidden || unknown) {
            continue;
        }
        let wanted = if hidden { group } else { &open };
        let claims = claims_below(view, wanted, is_object(&what));
        match alternatives.iter_mut().find(|alternative| is(&alternative.what)) {
            Some(alternative) => alternative.claims.extend(claims),
            None => {
                let value = value_of(&what, view);
                alternatives.push(Alternative { what, value, shown: false, claims });
            }
        }
    }
}

fn claims_below(view: &View, wanted: &HashSet<Stamp>, of_keys: bool) -> Vec<Claim> {
    fn collect(view: &View, wanted: &HashSet<Stamp>, into: &mut Vec<Claim>) {
        into.extend(
            view.heads
                .iter()
                .filter(|op| !op.is_gone() && wanted.contains(&op.stamp))
                .map(|op| Claim::from(*op)),
        );
        for child in view.keys.values().chain(view.members.iter().map(|(_, child)| child)) {
            collect(child, wanted, into);
        }
    }
    let mut claims = Vec::new();
    if of_keys {
        view.keys.values().for_each(|child| collect(child, wanted, &mut claims));
    } else {
        view.members.iter().for_each(|(_, child)| collect(child, wanted, &mut claims));
    }
    claims.sort_by_key(|claim| claim.stamp);
    claims
}

/// Whether two heads leave nothing to decide: equal values, or orders that do not contradict each other.
fn agree(one: &What, other: &What, view: &View) -> bool {
    let (What::List(one), What::List(other)) = (one, other) else { return one == other };
    let shown: HashSet<Stamp> = view.shown_members().map(|(id, _)| id).collect();
    let places = places(one);
    other.iter().filter(|id| shown.contains(id)).filter_map(|id| places.get(id)).is_sorted()
}

fn is_shown(what: &What, view: &View) -> bool {
    match (what, view.shape) {
        (What::Set(value), Shape::Value(shown)) => value == shown,
        (What::Object, Shape::Object) => true,
        (What::List(ids), Shape::List) => {
            view.heads.iter().all(|op| !matches!(op.what, What::List(_))) || view.given_order() == ids
        }
        _ => false,
    }
}

fn value_of(what: &What, view: &View) -> Option<Value> {
    match what {
        What::Gone => None,
        What::Set(value) => Some(value.clone()),
        What::Object => Some(view.as_object()),
        What::List(order) => {
            let places = places(order);
            let mut members: Vec<_> = view.shown_members().collect();
            members.sort_by_key(|(id, _)| (places.get(id).copied().unwrap_or(usize::MAX), *id));
            Some(Value::Array(members.into_iter().filter_map(|(_, member)| member.value()).collect()))
        }
    }
}
