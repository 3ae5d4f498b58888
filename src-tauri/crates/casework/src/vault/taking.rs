//! What comes in from a colleague on its way into the vault: all of it in one transaction.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use himoya_exchange::{AttachmentEntry, CaseEntry, Opened, Purpose, Sink};
use himoya_replica::{Attachment, Operation, Replica, Stamp};
use himoya_store::{Batch, Log, NewAttachment, Snapshot, Store, StoreError};
use serde_json::Value;

use crate::Office;
use crate::changes;
use crate::error::Error;
use crate::places::Eyes;
use crate::wire::{HandOverPurpose, TakenCase, TakenIn};

/// The largest attachment that is taken in.
pub(super) const LARGEST: u64 = 512 << 20;

/// Attachments that the vault has: their case, and whether they are not removed.
pub(super) type Here = BTreeMap<String, (String, bool)>;

/// Takes an opened bundle in.
pub(super) fn take<R: Read + Seek>(
    store: &mut Store,
    file: &mut Opened<R>,
    office: &Office,
    eyes: &Eyes,
    now: &str,
) -> Result<TakenIn, Error> {
    let manifest = file.manifest().clone();
    let cases: Vec<&str> = manifest.cases.iter().map(|case| case.id.as_str()).collect();
    let here = caught_up(store, &cases, now)?;
    all_or_nothing(store, |batch| {
        let taken = TakenIn {
            bundle: manifest.id.clone(),
            purpose: purpose(manifest.purpose),
            made_by: himoya_facts::sanitise(&manifest.made_by).text,
            made_at: manifest.made_at.clone(),
            cases: Vec::new(),
            attachments: 0,
        };
        let mut taking = Taking { batch, office, eyes, now, here: &here, named: BTreeMap::new(), taken };
        file.deliver(&mut taking)?;
        batch.take_in(&manifest.id, now)?;
        Ok(taking.taken)
    })
}

/// Writes down what was changed in these cases without operations, and says which attachments the vault has of them.
pub(super) fn caught_up(store: &mut Store, cases: &[&str], now: &str) -> Result<Here, Error> {
    let mut here = Here::new();
    for case in cases {
        match changes::catch_up(store, case, now) {
            // The vault does not have it, or has it in the bin.
            Ok(()) | Err(Error::Store(StoreError::Missing(_))) => {}
            Err(error) => return Err(error),
        }
        for kept in store.attachments(case)? {
            here.insert(kept.id, (kept.case, kept.removed_at.is_none()));
        }
    }
    Ok(here)
}

/// Runs work that can fail in other ways than the store within one transaction.
pub(super) fn all_or_nothing<T>(
    store: &mut Store,
    work: impl FnOnce(&Batch<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut other = None;
    let done = store.batch(|batch| {
        work(batch).map_err(|error| match error {
            Error::Store(error) => error,
            error => {
                other = Some(error);
                // Rolls back; the caller hears of the other one.
                StoreError::Damaged
            }
        })
    });
    done.map_err(|error| other.unwrap_or(Error::Store(error)))
}

/// A bundle on its way into the vault.
struct Taking<'a> {
    batch: &'a Batch<'a>,
    office: &'a Office,
    eyes: &'a Eyes,
    now: &'a str,
    here: &'a Here,
    /// What the merged cases say of their attachments.
    named: BTreeMap<String, Attachment>,
    taken: TakenIn,
}

impl Sink for Taking<'_> {
    type Error = Error;

    fn case(&mut self, entry: &CaseEntry, operations: Vec<Operation>) -> Result<(), Error> {
        let mut replica = changes::read(&entry.id, &self.batch.operations(&entry.id, false)?)?;
        let merged = replica.merge(operations)?;
        let keeping = Keeping { batch: self.batch, here: self.here, now: self.now };
        let kept = keeping.keep(&replica, "take_in")?;
        self.taken.cases.push(TakenCase {
            id: entry.id.clone(),
            title: self.office.title_of(kept.document.as_ref(), self.eyes.today),
            new: kept.new,
            binned: kept.document.is_none(),
            operations: merged.added,
            conflicts: self.office.conflicts_of(&replica, self.eyes),
        });
        self.named.extend(kept.attachments());
        Ok(())
    }

    fn attachment(&mut self, entry: &AttachmentEntry, bytes: &mut dyn Read) -> Result<(), Error> {
        if self.here.contains_key(&entry.id) {
            return Ok(());
        }
        let named = self.named.get(&entry.id);
        let new = NewAttachment {
            id: entry.id.clone(),
            case: entry.case.clone(),
            name: named.map_or_else(|| "файл".to_owned(), |named| named.name.clone()),
            kind: named.map_or_else(|| "application/octet-stream".to_owned(), |named| named.kind.clone()),
            added_at: named.map_or_else(|| self.now.to_owned(), |named| named.added_at.clone()),
        };
        self.batch.attach(&new, bytes, LARGEST)?;
        if named.is_none() {
            // The merged case does not have it any more.
            self.batch.mark_attachment(&entry.id, Some(self.now))?;
        }
        self.taken.attachments += 1;
        Ok(())
    }
}

/// How a merged case comes to lie in the vault.
pub(super) struct Keeping<'a> {
    pub(super) batch: &'a Batch<'a>,
    pub(super) here: &'a Here,
    pub(super) now: &'a str,
}

/// A merged case that lies in the vault.
pub(super) struct Kept {
    pub(super) new: bool,
    pub(super) document: Option<Value>,
}

impl Kept {
    /// What the case says of its attachments, by their ids.
    pub(super) fn attachments(&self) -> impl Iterator<Item = (String, Attachment)> {
        let named = self.document.as_ref().map(Attachment::of).unwrap_or_default();
        named.into_iter().map(|attachment| (attachment.id.clone(), attachment))
    }
}

impl Keeping<'_> {
    /// Keeps a merged case as one undo step under the label.
    pub(super) fn keep(&self, replica: &Replica, label: &str) -> Result<Kept, Error> {
        let (id, batch, now) = (replica.case(), self.batch, self.now);
        let (log, document) = (whole_log(replica)?, replica.document());
        if document.is_none() {
            return self.bin(id, &log);
        }
        let snapshot = changes::snapshot(document.as_ref());
        let new = !batch.has(id)?;
        if new {
            batch.create(id, &snapshot, now, &log)?;
        } else {
            let before = match batch.load(id) {
                // Somebody has worked on it, so it comes out of the bin.
                Err(StoreError::Missing(_)) => {
                    batch.restore(id, Log::none())?;
                    batch.load(id)?
                }
                loaded => loaded?,
            };
            // A case of an older version may be a worked one without an operation that says so.
            let snapshot = Snapshot { sample: snapshot.sample || before.sample, ..snapshot };
            batch.save(id, &snapshot, now, label, false, &log)?;
        }
        let kept = Kept { new, document };
        self.mark_attachments(id, &kept)?;
        Ok(kept)
    }

    /// Keeps a case that the other side has moved to its bin, and that nobody has worked on since: it goes to this one.
    fn bin(&self, id: &str, log: &Log) -> Result<Kept, Error> {
        let (batch, now) = (self.batch, self.now);
        let new = !batch.has(id)?;
        if new {
            batch.create(id, &changes::snapshot(None), now, Log::none())?;
        }
        match batch.remove(id, now, log) {
            // It lies there already.
            Err(StoreError::Missing(_)) => drop(batch.log(id, log)?),
            removed => removed?,
        }
        Ok(Kept { new, document: None })
    }

    /// Lets the attachments that are here follow the merged case: one removes what the other has removed.
    fn mark_attachments(&self, case: &str, kept: &Kept) -> Result<(), Error> {
        let names: BTreeSet<String> = kept.attachments().map(|(id, _)| id).collect();
        for (id, (_, stands)) in self.here.iter().filter(|(_, (of, _))| of == case) {
            let wanted = names.contains(id);
            if wanted != *stands {
                self.batch.mark_attachment(id, (!wanted).then_some(self.now))?;
            }
        }
        Ok(())
    }
}

/// Every operation of a merged case, with what is a head now and what is none any more.
fn whole_log(replica: &Replica) -> Result<Log, Error> {
    let heads: BTreeSet<Stamp> = replica.heads().iter().map(|op| op.stamp).collect();
    let mut log = Log::default();
    for op in replica.operations() {
        let head = heads.contains(&op.stamp);
        log.added.push(changes::row(op, head)?);
        if !head {
            log.replaced.push(changes::name(&op.stamp)?);
        }
    }
    Ok(log)
}

fn purpose(purpose: Purpose) -> HandOverPurpose {
    match purpose {
        Purpose::HandOver => HandOverPurpose::HandOver,
        Purpose::TodaysSet => HandOverPurpose::TodaysSet,
        Purpose::Return => HandOverPurpose::Return,
    }
}
