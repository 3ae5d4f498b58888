//! Places where two people have written differently: seen, decided, and everything that was ever written in a field.

use himoya_replica::{Claim, Path, Replica, ReplicaError, Segment, Stamp, What};
use serde_json::Value;

use super::Vault;
use super::taking::{Keeping, all_or_nothing, caught_up};
use crate::case_file::asked;
use crate::changes;
use crate::error::Error;
use crate::places::{Eyes, Place, operation_of};
use crate::wire::{AnswerState, ConflictView, FieldEdit, FieldHistory, ValueView};

impl Vault {
    /// What is to be decided in a case, or in all cases that are not in the bin.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn conflicts(&self, case: Option<&str>) -> Result<Vec<ConflictView>, Error> {
        self.desk(|desk| {
            let store = desk.store();
            let eyes = Eyes { today: desk.today(), device: store.device()? };
            let cases = match case {
                Some(case) => {
                    store.saved_at(case)?;
                    vec![case.to_owned()]
                }
                // Two answers come from another copy: by a file that was taken in, or by an import, whose writer has
                // another name. A folder that was copied by hand writes in the same name, so a vault that has taken
                // anything in is looked through as a whole.
                None if store.has_taken_in_any()? => store.list()?.into_iter().map(|row| row.id).collect(),
                None => store.of_several_devices()?,
            };
            let mut found = Vec::new();
            for id in cases {
                let replica = changes::read(&id, &store.operations(&id, true)?)?;
                found.extend(desk.office().conflicts_of(&replica, &eyes));
            }
            Ok(found)
        })
    }

    /// Decides a disagreement for one of its alternatives, as one undo step, and gives what is left in the case.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`]; [`Error::Replica`] when there is no such disagreement or alternative any
    /// more.
    pub fn settle_conflict(
        &self,
        case: &str,
        pointer: &str,
        operation: &str,
    ) -> Result<Vec<ConflictView>, Error> {
        let now = self.host.now();
        self.desk(|desk| {
            let mut store = desk.store();
            store.saved_at(case)?;
            let here = caught_up(&mut store, &[case], &now)?;
            let mut replica = changes::read(case, &store.operations(case, false)?)?;
            let offered = replica.conflicts().into_iter().find(|conflict| conflict.pointer == pointer);
            let offered = offered.ok_or(ReplicaError::NoSuchChoice)?;
            let chosen = offered.alternatives.iter().find(|one| operation_of(&one.claims) == operation);
            let chosen = chosen.ok_or(ReplicaError::NoSuchChoice)?;
            let (mut clock, by) = (changes::clock(&store)?, changes::author(&store)?);
            replica.resolve(&offered.path, &chosen.what, &mut clock, changes::milliseconds(&now)?, &by)?;
            let eyes = Eyes { today: desk.today(), device: store.device()? };
            all_or_nothing(&mut store, |batch| {
                Keeping { batch, here: &here, now: &now }.keep(&replica, "settle")
            })?;
            Ok(desk.office().conflicts_of(&replica, &eyes))
        })
    }

    /// Everything that was ever written in a field of a case, the latest first.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`], [`Error::NoFact`].
    pub fn field_history(&self, case: &str, path: &str) -> Result<FieldHistory, Error> {
        self.desk(|desk| {
            asked(&desk.office().content, path)?;
            let store = desk.store();
            store.saved_at(case)?;
            let eyes = Eyes { today: desk.today(), device: store.device()? };
            let replica = changes::read(case, &store.operations(case, false)?)?;
            let heads = replica.heads();
            let place = |raw| Place { fact: Some(path.to_owned()), raw, text: String::new() };
            let mut edits = Vec::new();
            let typed = [Segment::from("typed"), Segment::from(path)];
            let fact = fact_path(&replica, path);
            for (at, place) in [(fact.as_slice(), place(false)), (&typed[..], place(true))] {
                for op in replica.history(at) {
                    let value: Option<&Value> = match &op.what {
                        What::Set(value) => Some(value),
                        // That a raw text gave way is told by what was written in its place.
                        What::Gone if !place.raw => None,
                        _ => continue,
                    };
                    edits.push((
                        op.stamp,
                        FieldEdit {
                            operation: op.stamp.to_string(),
                            claim: eyes.claim(&Claim::from(op)),
                            value: desk.office().value(&place, value),
                            stands: heads.iter().any(|head| head.stamp == op.stamp),
                        },
                    ));
                }
            }
            edits.sort_by_key(|(stamp, _)| std::cmp::Reverse(*stamp));
            let (path, place) = (path.to_owned(), desk.office().fact_place(path));
            Ok(FieldHistory { path, place, edits: without_strokes(edits) })
        })
    }
}

/// So many milliseconds after another edit of the same hand one is still typing.
const TYPING: u64 = 30_000;

/// Leaves out the strokes by which one hand came to a text: every pause in typing is an edit. The latest come first.
fn without_strokes(edits: Vec<(Stamp, FieldEdit)>) -> Vec<FieldEdit> {
    let mut kept = Vec::new();
    let mut after: Option<(Stamp, ValueView)> = None;
    for (stamp, edit) in edits {
        let stroke = after.is_some_and(|(next, value)| {
            let at_once = next.milliseconds.saturating_sub(stamp.milliseconds) < TYPING;
            next.device == stamp.device && at_once && leads_to(&edit.value, &value)
        });
        after = Some((stamp, edit.value.clone()));
        if edit.stands || !stroke {
            kept.push(edit);
        }
    }
    kept
}

/// Whether a text is the beginning of the one after it, or what was left of it on the way back.
fn leads_to(one: &ValueView, next: &ValueView) -> bool {
    let typed = |value: &ValueView| !matches!(value.state, AnswerState::Unknown | AnswerState::NotApplicable);
    let written = typed(one) && typed(next) && one.lines.is_empty() && next.lines.is_empty();
    written && (next.text.starts_with(&one.text) || one.text.starts_with(&next.text))
}

/// Where a fact lies in a case, also when nothing stands there now.
fn fact_path(replica: &Replica, path: &str) -> Path {
    let steps: Vec<&str> = path.split('.').collect();
    let located = (0..=steps.len()).rev().find_map(|known| {
        let above: String = steps[..known].iter().map(|step| format!("/{step}")).collect();
        replica.locate(&format!("/body{above}")).map(|located| (located, known))
    });
    let (mut located, known) = located.unwrap_or_else(|| (vec![Segment::from("body")], 0));
    located.extend(steps[known..].iter().map(|step| Segment::from(*step)));
    located
}
