//! Cases for a colleague and back: one encrypted file, merged without loss.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek, Write};

use himoya_exchange::{
    About, AttachmentEntry, CaseEntry, ExchangeError, Key, Limits, Lock, Outgoing, Purpose, SecretString,
    Sink, Source, new_identity, open, recipient_of, seal,
};
use himoya_replica::{Attachment, Operation, Replica, Stamp};
use himoya_store::{Batch, Log, NewAttachment, Snapshot, Store, StoreError};
use serde::Serialize;
use serde_json::{Value, json};

use super::Vault;
use crate::changes;
use crate::error::Error;

/// The setting that holds the secret key of the vault, by which colleagues close files for it.
const IDENTITY: &str = "exchange_identity";

/// The largest attachment that is taken in.
const LARGEST: u64 = 512 << 20;

/// Who will be able to open a file, or with what it is opened.
pub enum With<'a> {
    /// Public keys of colleagues' vaults; to open a file, this vault's own key.
    Keys(&'a [String]),
    /// Words that are told over another way.
    Words(&'a str),
}

/// What was written for a colleague.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandedOver {
    /// The id of the file.
    pub bundle: String,
    /// How many cases.
    pub cases: usize,
    /// How many operations.
    pub operations: u64,
    /// How many attachments.
    pub attachments: usize,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct TakenIn {
    /// The id of the file.
    pub bundle: String,
    /// Who made it, by his own word.
    pub made_by: String,
    /// The cases.
    pub cases: Vec<TakenCase>,
    /// How many attachments were new.
    pub attachments: usize,
}

/// One case that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TakenCase {
    /// Its id.
    pub id: String,
    /// Whether the vault did not have it.
    pub new: bool,
    /// How many operations were new.
    pub operations: usize,
    /// Places where both have written differently.
    pub conflicts: Vec<String>,
}

impl Vault {
    /// The public key of this vault, to be given to colleagues. Made when it is asked for first.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn recipient(&self) -> Result<String, Error> {
        self.desk(|desk| Ok(recipient_of(&identity(&mut desk.store())?)?))
    }

    /// Writes cases with their whole history and attachments into one encrypted file.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`], [`Error::Exchange`]; what was written then is of no use.
    pub fn hand_over(
        &self,
        cases: &[String],
        with: &With<'_>,
        purpose: Purpose,
        out: &mut dyn Write,
    ) -> Result<HandedOver, Error> {
        let (id, now) = (self.host.fresh_id(), self.host.now());
        let lock = match with {
            With::Keys(keys) => Lock::Recipients(keys.to_vec()),
            With::Words(words) => Lock::Passphrase(SecretString::from((*words).to_owned())),
        };
        self.desk(|desk| {
            let mut store = desk.store();
            let mut attachments = Vec::new();
            for case in cases {
                changes::catch_up(&mut store, case, &now)?;
                let kept = store.attachments(case)?.into_iter().filter(|kept| kept.removed_at.is_none());
                attachments.extend(kept.map(|kept| AttachmentEntry {
                    id: kept.id,
                    case: case.clone(),
                    bytes: kept.bytes,
                    sha256: kept.sha256,
                }));
            }
            let about = About {
                id,
                vault: store.vault().to_owned(),
                device: store.device()?,
                made_at: now.clone(),
                made_by: store.setting(changes::AUTHOR)?.unwrap_or_default(),
                purpose,
                answers: None,
            };
            let outgoing = Outgoing { about, cases: cases.to_vec(), attachments };
            let made = seal(&outgoing, &lock, &mut Shelf(&store), out)?;
            Ok(HandedOver {
                bundle: made.id,
                cases: made.cases.len(),
                operations: made.cases.iter().map(|case| case.operations).sum(),
                attachments: made.attachments.len(),
            })
        })
    }

    /// Takes a colleague's file in: everything of it in one step, or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`]; [`Error::Store`], also for a file that was taken in before; [`Error::Exchange`].
    pub fn take_in(&self, input: impl Read + Seek, words: Option<&str>) -> Result<TakenIn, Error> {
        let now = self.host.now();
        self.desk(|desk| {
            let mut store = desk.store();
            let key = match words {
                Some(words) => Key::Passphrase(SecretString::from(words.to_owned())),
                None => Key::Identities(vec![identity(&mut store)?]),
            };
            let mut file = open(input, &key, Limits::default())?;
            let manifest = file.manifest().clone();
            if store.has_taken_in(&manifest.id)? {
                return Err(StoreError::AlreadyTakenIn.into());
            }
            let mut here = BTreeMap::new();
            for case in &manifest.cases {
                match changes::catch_up(&mut store, &case.id, &now) {
                    // The vault does not have it, or has it in the bin.
                    Ok(()) | Err(Error::Store(StoreError::Missing(_))) => {}
                    Err(error) => return Err(error),
                }
                for kept in store.attachments(&case.id)? {
                    here.insert(kept.id, (case.id.clone(), kept.removed_at.is_none()));
                }
            }
            all_or_nothing(&mut store, |batch| {
                let taken = TakenIn {
                    bundle: manifest.id.clone(),
                    made_by: manifest.made_by.clone(),
                    ..TakenIn::default()
                };
                let mut taking = Taking { batch, now: &now, here: &here, named: BTreeMap::new(), taken };
                file.deliver(&mut taking)?;
                batch.take_in(&manifest.id, &now)?;
                Ok(taking.taken)
            })
        })
    }
}

/// Runs work that can fail in other ways than the store within one transaction.
fn all_or_nothing<T>(
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

fn identity(store: &mut Store) -> Result<SecretString, Error> {
    use himoya_exchange::ExposeSecret;
    if let Some(kept) = store.setting(IDENTITY)? {
        return Ok(SecretString::from(kept));
    }
    let fresh = new_identity();
    store.set_setting(IDENTITY, Some(fresh.expose_secret()))?;
    Ok(fresh)
}

/// The store as what a bundle is filled from.
struct Shelf<'a>(&'a Store);

impl Source for Shelf<'_> {
    type Error = Error;

    fn operations(&mut self, case: &str) -> Result<Vec<Operation>, Error> {
        let replica = changes::read(case, &self.0.operations(case, false)?)?;
        Ok(replica.operations().into_iter().cloned().collect())
    }

    fn attachment(&mut self, id: &str) -> Result<Box<dyn Read + '_>, Error> {
        Ok(Box::new(Pieces { store: self.0, id: id.to_owned(), at: 0 }))
    }
}

/// An attachment as a stream.
struct Pieces<'a> {
    store: &'a Store,
    id: String,
    at: u64,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let part = self.store.attachment_part(&self.id, self.at, buffer.len()).map_err(io::Error::other)?;
        buffer[..part.len()].copy_from_slice(&part);
        self.at += part.len() as u64;
        Ok(part.len())
    }
}

/// A bundle on its way into the vault.
struct Taking<'a> {
    batch: &'a Batch<'a>,
    now: &'a str,
    /// Attachments of these cases that the vault has: their case, and whether they are not removed.
    here: &'a BTreeMap<String, (String, bool)>,
    /// What the merged cases say of their attachments.
    named: BTreeMap<String, Attachment>,
    taken: TakenIn,
}

impl Sink for Taking<'_> {
    type Error = Error;

    fn case(&mut self, entry: &CaseEntry, operations: Vec<Operation>) -> Result<(), Error> {
        let (id, batch) = (entry.id.as_str(), self.batch);
        let is_here = batch.has(id)?;
        let mut replica = changes::read(id, &batch.operations(id, false)?)?;
        let merged = replica.merge(operations)?;
        let log = whole_log(&replica)?;
        let document = replica.document();
        let part = |name: &str| document.as_ref().and_then(|document| document.get(name)).cloned();
        let (body, typed) =
            (part("body").unwrap_or_else(|| json!({})), part("typed").unwrap_or_else(|| json!({})));
        if is_here {
            let before = match batch.load(id) {
                // Somebody has worked on it, so it comes out of the bin.
                Err(StoreError::Missing(_)) => {
                    batch.restore(id, Log::none())?;
                    batch.load(id)?
                }
                loaded => loaded?,
            };
            let snapshot = Snapshot { body, typed, sample: before.sample };
            batch.save(id, &snapshot, self.now, "take_in", false, &log)?;
        } else {
            batch.create(id, &Snapshot { body, typed, sample: false }, self.now, &log)?;
        }
        self.mark_attachments(id, document.as_ref())?;
        self.taken.cases.push(TakenCase {
            id: id.to_owned(),
            new: !is_here,
            operations: merged.added,
            conflicts: replica.conflicts().into_iter().map(|conflict| conflict.pointer).collect(),
        });
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

impl Taking<'_> {
    /// Lets the attachments that are here follow the merged case: one removes what the other has removed.
    fn mark_attachments(&mut self, case: &str, document: Option<&Value>) -> Result<(), Error> {
        let named = document.map(Attachment::of).unwrap_or_default();
        let names: BTreeSet<&str> = named.iter().map(|attachment| attachment.id.as_str()).collect();
        for (id, (_, stands)) in self.here.iter().filter(|(_, (of, _))| of == case) {
            let wanted = names.contains(id.as_str());
            if wanted != *stands {
                self.batch.mark_attachment(id, (!wanted).then_some(self.now))?;
            }
        }
        self.named.extend(named.into_iter().map(|attachment| (attachment.id.clone(), attachment)));
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

impl From<ExchangeError> for Error {
    fn from(error: ExchangeError) -> Error {
        Error::Exchange(error)
    }
}
