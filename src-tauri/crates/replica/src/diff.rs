//! From a new document to the operations that make the present one equal to it.

use serde_json::{Map, Value};

use crate::align::{align, canonical};
use crate::view::{Shape, View, places};
use crate::{Clock, MAX_MILLISECONDS, Operation, Path, ReplicaError, Segment, Stamp, What};

/// An object with this key alone is one value.
const STATE_OF_A_FACT: &str = "fact";

/// Writes operations for one case, one author and one moment.
pub(crate) struct Writer<'c> {
    pub(crate) clock: &'c mut Clock,
    pub(crate) now: u64,
    pub(crate) by: &'c str,
    pub(crate) case: &'c str,
    pub(crate) path: Path,
    pub(crate) written: Vec<Operation>,
}

type Done = Result<(), ReplicaError>;

impl Writer<'_> {
    /// Makes what `view` shows equal to `new`.
    pub(crate) fn write(&mut self, view: &View, new: Option<&Value>) -> Done {
        match new {
            None if view.shape == Shape::Absent => Ok(()),
            None => self.put(view, What::Gone),
            Some(value) if matches!(view.shape, Shape::Value(old) if old == value) => Ok(()),
            Some(Value::Object(fields)) if is_container(fields) => self.object(view, fields),
            Some(Value::Array(items)) if items.iter().all(is_member) => self.list(view, items),
            // A container that merging has left with what looks like a value says nothing new.
            Some(value) if view.value().as_ref() == Some(value) => Ok(()),
            Some(value) => self.put(view, What::Set(value.clone())),
        }
    }

    fn object(&mut self, view: &View, fields: &Map<String, Value>) -> Done {
        let before = self.written.len();
        for (key, child) in &view.keys {
            if !fields.contains_key(*key) {
                self.within(Segment::from(*key), |writer| writer.write(child, None))?;
            }
        }
        let nothing = View::nothing();
        for (key, value) in fields {
            let child = view.keys.get(key.as_str()).unwrap_or(&nothing);
            self.within(Segment::from(key.as_str()), |writer| writer.write(child, Some(value)))?;
        }
        let stands = view.shape == Shape::Object;
        if !stands {
            self.clear_members(view)?;
        }
        // An object that stands only because of what lies in it must not fall when that goes.
        let solid = matches!(newest(view), Some(What::Object));
        if !stands || (!solid && self.written.len() > before) { self.put(view, What::Object) } else { Ok(()) }
    }

    fn list(&mut self, view: &View, items: &[Value]) -> Done {
        let before = self.written.len();
        let stands = view.shape == Shape::List;
        let (old, mut pairs) = pair(view, items);
        let mut kept = vec![false; old.len()];
        for at in pairs.iter().flatten() {
            kept[*at] = true;
        }
        self.revive(view, items, &mut pairs);
        let known: Vec<&(Stamp, View)> = old.iter().map(|at| &view.members[*at]).collect();
        for ((id, member), _) in known.iter().zip(&kept).filter(|(_, kept)| !**kept) {
            self.within(Segment::Member(*id), |writer| writer.write(member, None))?;
        }
        let mut ids = Vec::with_capacity(items.len());
        for (item, pair) in items.iter().zip(&pairs) {
            ids.push(match pair {
                Some(at) => {
                    let (id, member) =
                        if *at < old.len() { known[*at] } else { &view.members[*at - old.len()] };
                    self.within(Segment::Member(*id), |writer| writer.write(member, Some(item)))?;
                    *id
                }
                None => self.new_member(item)?,
            });
        }
        if !stands {
            for (key, child) in &view.keys {
                self.within(Segment::from(*key), |writer| writer.write(child, None))?;
            }
        }
        let standing: &[Stamp] = if stands { view.given_order() } else { &[] };
        let solid = matches!(newest(view), Some(What::List(_)));
        if !follows(standing, &ids) {
            self.put(view, What::List(ids))
        } else if !stands || (!solid && self.written.len() > before) {
            self.put(view, What::List(standing.to_vec()))
        } else {
            Ok(())
        }
    }

    /// A new member that equals a removed one is that one, brought back: so an undone removal keeps its history, and
    /// meets a colleague's edit of the same member.
    fn revive(&self, view: &View, items: &[Value], pairs: &mut [Option<usize>]) {
        let old = view.shown_members().count();
        if pairs.iter().all(Option::is_some) || view.members.len() == old {
            return;
        }
        let gone = view.members.iter().enumerate().filter(|(_, (_, member))| member.shape == Shape::Absent);
        let mut gone: Vec<(usize, String)> =
            gone.map(|(at, (_, member))| (at, canonical(&member.as_object()))).collect();
        // The one that was made last is looked at first.
        for (item, pair) in items.iter().zip(pairs).rev().filter(|(_, pair)| pair.is_none()) {
            let text = canonical(item);
            if let Some(found) = gone.iter().rposition(|(_, content)| *content == text) {
                *pair = Some(old + gone.remove(found).0);
            }
        }
    }

    /// The operation that makes a member gives it its id.
    fn new_member(&mut self, item: &Value) -> Result<Stamp, ReplicaError> {
        let id = self.clock.tick(self.now)?;
        self.path.push(Segment::Member(id));
        let made = self.push(id, What::Object, Vec::new(), Vec::new());
        let nothing = View::nothing();
        let mut filled = made;
        for (key, value) in item.as_object().into_iter().flatten() {
            if filled.is_ok() {
                filled =
                    self.within(Segment::from(key.as_str()), |writer| writer.write(&nothing, Some(value)));
            }
        }
        self.path.pop();
        filled.map(|()| id)
    }

    fn clear_members(&mut self, view: &View) -> Done {
        for (id, member) in &view.members {
            self.within(Segment::Member(*id), |writer| writer.write(member, None))?;
        }
        Ok(())
    }

    /// Decides in favour of `what` at the place of `view`.
    pub(crate) fn choose(&mut self, view: &View, what: What) -> Done {
        match what {
            What::Object => {
                self.clear_members(view)?;
                self.put(view, What::Object)
            }
            What::List(_) => {
                for (key, child) in &view.keys {
                    self.within(Segment::from(*key), |writer| writer.write(child, None))?;
                }
                self.put(view, what)
            }
            other => self.put(view, other),
        }
    }

    fn within(&mut self, step: Segment, work: impl FnOnce(&mut Self) -> Done) -> Done {
        self.path.push(step);
        let done = work(self);
        self.path.pop();
        done
    }

    fn put(&mut self, view: &View, what: What) -> Done {
        let stamp = self.clock.tick(self.now)?;
        let mut replaces: Vec<Stamp> = view.heads.iter().map(|op| op.stamp).collect();
        let clears = matches!(what, What::Gone | What::Set(_));
        let mut covers = if clears { view.below.clone() } else { Vec::new() };
        for stamps in [&mut replaces, &mut covers] {
            stamps.sort_unstable();
            stamps.dedup();
        }
        self.push(stamp, what, replaces, covers)
    }

    fn push(&mut self, stamp: Stamp, what: What, replaces: Vec<Stamp>, covers: Vec<Stamp>) -> Done {
        let operation = Operation {
            stamp,
            case: self.case.to_owned(),
            path: self.path.clone(),
            what,
            replaces,
            covers,
            at: self.now.min(MAX_MILLISECONDS),
            by: self.by.to_owned(),
        };
        crate::line::check(&operation)?;
        self.written.push(operation);
        Ok(())
    }
}

fn is_container(fields: &Map<String, Value>) -> bool {
    fields.len() != 1 || !fields.get(STATE_OF_A_FACT).is_some_and(Value::is_string)
}

fn is_member(item: &Value) -> bool {
    item.as_object().is_some_and(is_container)
}

/// What the newest head that is no removal says.
fn newest<'a>(view: &View<'a>) -> Option<&'a What> {
    view.heads.iter().rev().find(|op| !op.is_gone()).map(|op| &op.what)
}

/// The places in `view.members` of those that are shown, and which of them each item continues.
fn pair(view: &View, items: &[Value]) -> (Vec<usize>, Vec<Option<usize>>) {
    let mut old = Vec::new();
    let mut texts = Vec::new();
    for (at, (_, member)) in view.members.iter().enumerate() {
        if let Some(value) = member.value() {
            old.push(at);
            texts.push(canonical(&value));
        }
    }
    let new: Vec<String> = items.iter().map(canonical).collect();
    let pairs = align(&texts, &new);
    (old, pairs)
}

/// Whether members stand as `wanted` under this order, so that nothing needs to be said about it.
fn follows(order: &[Stamp], wanted: &[Stamp]) -> bool {
    let places = places(order);
    let rank = |id: &Stamp| (places.get(id).copied().unwrap_or(usize::MAX), *id);
    wanted.is_sorted_by_key(rank)
}
