//! Today's set: chosen cases taken along in a vault of their own, and what was done with them brought back.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use himoya_exchange::{ExchangeError, Lock, Purpose};
use himoya_store::{Store, StoreError, read_keys, remove_folder};
use serde::{Deserialize, Serialize};

use super::exchange::{Parcel, recipient};
use super::{Place, Vault};
use crate::changes;
use crate::error::Error;
use crate::wire::{LockReason, SetCase, SetOut, TakenIn, TodaysSet, VaultStatus};

/// In a set, the setting that holds the public key of the vault that it came from.
pub(super) const HOME: &str = "set.home";
/// In a set, the setting that holds the id of the bundle by which it was filled.
pub(super) const ANSWERS: &str = "set.answers";
/// At home, the setting that holds which sets are out.
const OUT: &str = "sets.out";

/// A set that is out, as the home vault remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Out {
    /// The id of the bundle by which it was filled.
    id: String,
    /// When it was made, ISO timestamp.
    pub(crate) since: String,
    /// Where.
    path: String,
    /// The cases in it that have not come back.
    pub(crate) cases: Vec<String>,
}

/// The sets that are out, the oldest first.
pub(crate) fn out(store: &Store) -> Result<Vec<Out>, Error> {
    let kept = store.setting(OUT)?;
    // It lies in our own file, so what cannot be read is damage, and a reminder must not keep the vault shut.
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

fn keep_out(store: &mut Store, sets: &[Out]) -> Result<(), Error> {
    let text = serde_json::to_string(sets).map_err(|_| Error::Defect)?;
    Ok(store.set_setting(OUT, (!sets.is_empty()).then_some(text.as_str()))?)
}

/// Notes that these cases of a set have come back; a set of which all are back is no longer out.
pub(super) fn came_back(store: &mut Store, set: &str, cases: &[String]) -> Result<(), Error> {
    let before = out(store)?;
    let mut sets = before.clone();
    for known in sets.iter_mut().filter(|known| known.id == set) {
        known.cases.retain(|case| !cases.contains(case));
    }
    sets.retain(|set| !set.cases.is_empty());
    if sets == before { Ok(()) } else { keep_out(store, &sets) }
}

impl Vault {
    /// Makes a vault in a new folder with these cases and nothing of any other, under a passphrase and a data key of its
    /// own.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`], [`Error::Exchange`]; no folder is left then.
    pub fn todays_set(&self, cases: &[String], passphrase: &str, folder: &Path) -> Result<TodaysSet, Error> {
        if cases.is_empty() {
            return Err(ExchangeError::Nothing.into());
        }
        // Asked before anything is made.
        self.desk(|desk| cases.iter().try_for_each(|case| Ok(desk.store().saved_at(case).map(|_| ())?)))?;
        let set = self.at(folder);
        set.create(passphrase)?;
        let filled = self.fill(&set, cases);
        set.lock(LockReason::Command);
        let path = folder.display().to_string();
        match filled.and_then(|taken| self.remember(&taken, &path).map(|()| taken)) {
            Ok(taken) => Ok(TodaysSet { path, cases: taken.cases.len(), attachments: taken.attachments }),
            Err(error) => {
                remove_folder(folder)?;
                Err(error)
            }
        }
    }

    fn remember(&self, taken: &TakenIn, path: &str) -> Result<(), Error> {
        self.desk(|desk| {
            let mut store = desk.store();
            let mut sets = out(&store)?;
            sets.push(Out {
                id: taken.bundle.clone(),
                since: self.host.now(),
                path: path.to_owned(),
                cases: taken.cases.iter().map(|case| case.id.clone()).collect(),
            });
            keep_out(&mut store, &sets)
        })
    }

    /// The sets that are out and have not been brought back, the oldest first.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn sets_out(&self) -> Result<Vec<SetOut>, Error> {
        self.desk(|desk| {
            let sets = out(&desk.store())?;
            let title = |id: &String| SetCase { id: id.clone(), title: desk.title_of(id) };
            let set = |set: Out| SetOut {
                cases: set.cases.iter().map(title).collect(),
                id: set.id,
                since: set.since,
                path: set.path,
            };
            Ok(sets.into_iter().map(set).collect())
        })
    }

    /// Reminds of a set no longer, because it is lost or was deleted. What was done in it stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn forget_set(&self, id: &str) -> Result<Vec<SetOut>, Error> {
        self.desk(|desk| {
            let mut store = desk.store();
            let mut sets = out(&store)?;
            sets.retain(|set| set.id != id);
            keep_out(&mut store, &sets)
        })?;
        self.sets_out()
    }

    fn fill(&self, set: &Vault, cases: &[String]) -> Result<TakenIn, Error> {
        let to = set.desk(recipient)?;
        let (id, now) = (self.host.fresh_id(), self.host.now());
        let (file, home, author) = self.desk(|desk| {
            let home = recipient(desk)?;
            let mut store = desk.store();
            let mut file = Vec::new();
            let parcel =
                Parcel { id: id.clone(), now: &now, cases, purpose: Purpose::TodaysSet, answers: None };
            parcel.seal(&mut store, &Lock::Recipients(vec![to]), &BTreeSet::new(), &mut file)?;
            Ok((file, home, changes::author(&store)?))
        })?;
        set.desk(|desk| {
            let mut store = desk.store();
            store.set_setting(HOME, Some(&home))?;
            store.set_setting(ANSWERS, Some(&id))?;
            let author = (!author.is_empty()).then_some(author.as_str());
            Ok(store.set_setting(changes::AUTHOR, author)?)
        })?;
        set.take_in(Cursor::new(file), None)
    }

    /// Opens the vault of a set and merges what was done in it. The set stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::NotASet`], [`Error::Wait`], [`Error::Store`], [`Error::Exchange`]; nothing is
    /// changed then.
    pub fn bring_back(&self, folder: &Path, passphrase: &str) -> Result<TakenIn, Error> {
        // A locked vault is said before the passphrase of the set is tried.
        let home = self.desk(recipient)?;
        let set = self.at(folder);
        set.unlock(passphrase, false)?;
        let (id, now) = (self.host.fresh_id(), self.host.now());
        let cases = set.desk(|desk| {
            let store = desk.store();
            // A set of another vault is closed for that one, and would not open here.
            if store.setting(HOME)?.as_deref() != Some(home.as_str()) {
                return Err(Error::NotASet);
            }
            // What was moved to the bin of the set goes to the bin at home.
            let rows = store.list()?.into_iter().chain(store.bin()?);
            Ok(rows.map(|row| row.id).collect::<Vec<_>>())
        })?;
        let known = self.desk(|desk| {
            let store = desk.store();
            let mut known = BTreeSet::new();
            for case in &cases {
                known.extend(store.attachments(case)?.into_iter().map(|kept| kept.id));
            }
            Ok(known)
        })?;
        let file = set.desk(|desk| {
            let mut store = desk.store();
            let answers = store.setting(ANSWERS)?;
            let mut file = Vec::new();
            let parcel = Parcel { id, now: &now, cases: &cases, purpose: Purpose::Return, answers };
            parcel.seal(&mut store, &Lock::Recipients(vec![home]), &known, &mut file)?;
            Ok(file)
        })?;
        set.lock(LockReason::Command);
        self.take_in(Cursor::new(file), None)
    }

    /// Goes to the door of another vault, such as today's set, or back home. Nothing is remembered: the next start is at
    /// home.
    ///
    /// # Errors
    ///
    /// [`Error::VaultOpen`] while a vault is open, [`Error::Store`] if there is none in the folder.
    pub fn go_to(&self, folder: Option<&Path>) -> Result<VaultStatus, Error> {
        {
            let mut door = self.write();
            if door.open.is_some() {
                return Err(Error::VaultOpen);
            }
            // What else is wrong with the keys is said at the door.
            if folder.is_some_and(|folder| matches!(read_keys(folder), Err(StoreError::NoVault))) {
                return Err(StoreError::NoVault.into());
            }
            let place = folder.map_or_else(|| self.home.clone(), elsewhere);
            *self.place.write().unwrap_or_else(PoisonError::into_inner) = place;
            (door.reason, door.locked_at) = (LockReason::Start, None);
        }
        self.status()
    }

    /// The door of another vault on the same machine.
    fn at(&self, folder: &Path) -> Vault {
        Vault::with(Arc::clone(&self.office), Arc::clone(&self.host), elsewhere(folder))
    }
}

/// The place of a vault that is not the user's own. The folder itself is no file, so no unencrypted one is found.
fn elsewhere(folder: &Path) -> Place {
    Place { folder: folder.to_owned(), plain: folder.to_owned() }
}
