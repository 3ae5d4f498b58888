//! Cases for a colleague and back: one encrypted file, merged without loss.

use std::collections::BTreeSet;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use himoya_exchange::{
    About, AttachmentEntry, ExchangeError, ExposeSecret, Key, Limits, Lock, Outgoing, Purpose, SecretString,
    Source, new_identity, open, recipient_of, seal,
};
use himoya_replica::Operation;
use himoya_store::{NewFile, Store, StoreError, fresh_folder};
use qrcode::EcLevel;

use super::Vault;
use super::set::{ANSWERS, HOME, came_back};
use super::sheets::qr;
use super::taking::take;
use crate::changes;
use crate::desk::Desk;
use crate::error::Error;
use crate::places::Eyes;
use crate::raid::travel;
use crate::wire::{DrawnWords, HandOverInput, HandOverLock, HandOverPurpose, HandedOver, MyKey, TakenIn};

/// The setting that holds the secret key of the vault, by which colleagues close files for it.
const IDENTITY: &str = "exchange_identity";

/// The longest name by which somebody calls himself, in letters.
pub(super) const LONGEST_NAME: usize = 100;

impl Vault {
    /// The public key of this vault, to be given to colleagues. Made when it is asked for first.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn my_key(&self) -> Result<MyKey, Error> {
        self.desk(|desk| {
            let mut store = desk.store();
            let recipient = recipient_of(&identity(&mut store)?)?;
            let (qr_size, qr_path) = qr(&recipient, EcLevel::M)?;
            Ok(MyKey { recipient, author: changes::author(&store)?, qr_size, qr_path })
        })
    }

    /// Sets how the user calls himself to colleagues; what was written before keeps the name of then.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn set_author(&self, name: &str) -> Result<MyKey, Error> {
        let name: String = himoya_facts::sanitise(name).text.trim().chars().take(LONGEST_NAME).collect();
        let kept = (!name.is_empty()).then_some(name.as_str());
        self.desk(|desk| Ok(desk.store().set_setting(changes::AUTHOR, kept)?))?;
        self.my_key()
    }

    /// Draws words that close a file.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] when the machine gives no randomness.
    pub fn draw_words(&self) -> Result<DrawnWords, Error> {
        let list = &self.office.content.words;
        let mut given = true;
        let text = list.draw(|bytes| {
            // Without randomness the words are thrown away; zeros end the drawing.
            given = given && self.host.random(bytes);
            if !given {
                bytes.fill(0);
            }
        });
        if !given {
            return Err(himoya_keys::KeysError::NoEntropy.into());
        }
        Ok(DrawnWords { words: text.split('-').map(str::to_owned).collect(), text, bits: list.bits() })
    }

    /// Which of the words that were heard are not in the list, counted from one; to be said before the slow try. Words of the
    /// user's own need not be in it.
    #[must_use]
    pub fn unknown_words(&self, heard: &str) -> Vec<usize> {
        self.office.content.words.unknown(heard)
    }

    /// A name for such a file, with the day and without a name: «Дела 26.11.2026.himoya».
    #[must_use]
    pub fn bundle_name(&self, ending: &str) -> String {
        format!("Дела {}.{ending}", self.office.content.wording.date_numeric(self.today()))
    }

    /// A folder below another that does not exist yet, with the day: «Набор 26.11.2026», else «Набор 26.11.2026 (2)».
    #[must_use]
    pub fn fresh_folder(&self, below: &Path, name: &str) -> PathBuf {
        let day = self.office.content.wording.date_numeric(self.today());
        fresh_folder(below, &format!("{name} {day}"))
    }

    /// Writes cases with their whole history and attachments into one encrypted file.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`], [`Error::Exchange`]; [`Error::NotASet`] for a return from a vault that is
    /// no set; [`Error::Unwritable`]. No half file is left.
    pub fn hand_over(&self, input: &HandOverInput, path: &Path) -> Result<HandedOver, Error> {
        let unwritable =
            |cause: io::Error| Error::Unwritable { path: path.display().to_string(), kind: cause.kind() };
        let mut file = NewFile::begin(path).map_err(unwritable)?;
        let mut done = {
            let mut out = io::BufWriter::new(&mut file);
            let done = self.hand_over_to(input, &mut out)?;
            out.flush().map_err(unwritable)?;
            done
        };
        done.bytes = file.keep().map_err(unwritable)?;
        done.path = path.display().to_string();
        Ok(done)
    }

    /// The same into a stream; what was written before an error is of no use.
    ///
    /// # Errors
    ///
    /// As [`Vault::hand_over`].
    pub fn hand_over_to(&self, input: &HandOverInput, out: &mut dyn Write) -> Result<HandedOver, Error> {
        let (id, now) = (self.host.fresh_id(), self.host.now());
        self.desk(|desk| {
            let mut store = desk.store();
            let (lock, answers) = if input.purpose == HandOverPurpose::Return {
                let home = store.setting(HOME)?.ok_or(Error::NotASet)?;
                (Lock::Recipients(vec![home]), store.setting(ANSWERS)?)
            } else {
                (lock(&input.lock), None)
            };
            let parcel =
                Parcel { id, now: &now, cases: &input.cases, purpose: purpose(input.purpose), answers };
            let made = parcel.seal(&mut store, &lock, &BTreeSet::new(), out)?;
            let words = match &input.lock {
                HandOverLock::Words { words } if input.purpose != HandOverPurpose::Return => {
                    Some(words.clone())
                }
                _ => None,
            };
            Ok(HandedOver { words, ..made })
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
            if store.has_taken_in(&file.manifest().id)? {
                return Err(StoreError::AlreadyTakenIn.into());
            }
            let eyes = Eyes { today: desk.today(), device: store.device()? };
            let taken = take(&mut store, &mut file, desk.office(), &eyes, &now)?;
            let came: Vec<String> = taken.cases.iter().map(|case| case.id.clone()).collect();
            travel::unpack(&mut store, &came, &now, &|| self.host.fresh_id())?;
            if let (Purpose::Return, Some(set)) = (file.manifest().purpose, &file.manifest().answers) {
                let back: Vec<String> = taken.cases.iter().map(|case| case.id.clone()).collect();
                came_back(&mut store, set, &back)?;
            }
            Ok(taken)
        })
    }
}

/// Cases on their way out.
pub(super) struct Parcel<'a> {
    pub(super) id: String,
    pub(super) now: &'a str,
    pub(super) cases: &'a [String],
    pub(super) purpose: Purpose,
    pub(super) answers: Option<String>,
}

impl Parcel<'_> {
    /// Writes the file. Attachments that the other side is known to have stay behind.
    pub(super) fn seal(
        self,
        store: &mut Store,
        lock: &Lock,
        known: &BTreeSet<String>,
        out: &mut dyn Write,
    ) -> Result<HandedOver, Error> {
        travel::pack(store, self.cases, self.now)?;
        let mut attachments = Vec::new();
        for case in self.cases {
            match changes::catch_up(store, case, self.now) {
                // A set gives back what lies in its bin too; that was written down when it was moved there.
                Err(Error::Store(StoreError::Missing(_))) if self.purpose == Purpose::Return => {}
                caught_up => caught_up?,
            }
            let kept = store.attachments(case)?.into_iter().filter(|kept| kept.removed_at.is_none());
            attachments.extend(kept.filter(|kept| !known.contains(&kept.id)).map(|kept| AttachmentEntry {
                id: kept.id,
                case: case.clone(),
                bytes: kept.bytes,
                sha256: kept.sha256,
            }));
        }
        let about = About {
            id: self.id,
            vault: store.vault().to_owned(),
            device: store.device()?,
            made_at: self.now.to_owned(),
            made_by: changes::author(store)?,
            purpose: self.purpose,
            answers: self.answers,
        };
        let outgoing = Outgoing { about, cases: self.cases.to_vec(), attachments };
        let made = seal(&outgoing, lock, &mut Shelf(store), out)?;
        Ok(HandedOver {
            path: String::new(),
            bundle: made.id,
            cases: made.cases.len(),
            operations: made.cases.iter().map(|case| case.operations).sum(),
            attachments: made.attachments.len(),
            bytes: 0,
            words: None,
        })
    }
}

/// The public key of the vault behind a desk.
pub(super) fn recipient(desk: &Desk) -> Result<String, Error> {
    Ok(recipient_of(&identity(&mut desk.store())?)?)
}

fn lock(lock: &HandOverLock) -> Lock {
    match lock {
        HandOverLock::Keys { keys } => Lock::Recipients(keys.clone()),
        HandOverLock::Words { words } => Lock::Passphrase(SecretString::from(words.clone())),
    }
}

fn purpose(purpose: HandOverPurpose) -> Purpose {
    match purpose {
        HandOverPurpose::HandOver => Purpose::HandOver,
        HandOverPurpose::TodaysSet => Purpose::TodaysSet,
        HandOverPurpose::Return => Purpose::Return,
    }
}

fn identity(store: &mut Store) -> Result<SecretString, Error> {
    if let Some(kept) = store.setting(IDENTITY)? {
        return Ok(SecretString::from(kept));
    }
    let fresh = new_identity();
    store.set_setting(IDENTITY, Some(fresh.expose_secret()))?;
    Ok(fresh)
}

/// The store as what a bundle or an export is filled from.
pub(super) struct Shelf<'a>(pub(super) &'a Store);

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

impl From<ExchangeError> for Error {
    fn from(error: ExchangeError) -> Error {
        Error::Exchange(error)
    }
}
