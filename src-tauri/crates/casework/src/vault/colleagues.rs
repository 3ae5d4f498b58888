//! Colleagues' keys under their names, and what would go to them.

use himoya_exchange::read_recipient;
use himoya_store::Store;

use super::Vault;
use super::exchange::{LONGEST_NAME, recipient};
use crate::error::Error;
use crate::wire::{CaseAlong, Colleague, GoesAlong, KeyReading};

/// The setting that holds the keys and names, as JSON.
const COLLEAGUES: &str = "exchange_colleagues";

impl Vault {
    /// The cases, files and sizes that would go into one file.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn goes_along(&self, cases: &[String]) -> Result<GoesAlong, Error> {
        self.desk(|desk| {
            let store = desk.store();
            let mut along = GoesAlong { cases: Vec::new(), attachments: 0, bytes: 0 };
            for case in cases {
                store.saved_at(case)?;
                let kept = store.attachments(case)?;
                let kept: Vec<u64> =
                    kept.iter().filter(|one| one.removed_at.is_none()).map(|one| one.bytes).collect();
                let (attachments, bytes) = (kept.len(), kept.iter().sum());
                along.attachments += attachments;
                along.bytes += bytes;
                along.cases.push(CaseAlong { id: case.clone(), attachments, bytes });
            }
            Ok(along)
        })
    }

    /// The kept keys, by their names.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn colleagues(&self) -> Result<Vec<Colleague>, Error> {
        self.desk(|desk| kept(&desk.store()))
    }

    /// Reads a pasted key and says whose it is.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Exchange`] for what is no key.
    pub fn read_key(&self, text: &str) -> Result<KeyReading, Error> {
        let key = read_recipient(text)?;
        self.desk(|desk| {
            let own = recipient(desk)? == key;
            let name = kept(&desk.store())?.into_iter().find(|one| one.key == key).map(|one| one.name);
            Ok(KeyReading { key, name, own })
        })
    }

    /// Keeps a key under a name, or gives a kept one another name.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`], [`Error::Exchange`]; [`Error::NoColleague`] without a name.
    pub fn keep_colleague(&self, name: &str, key: &str) -> Result<Vec<Colleague>, Error> {
        let key = read_recipient(key)?;
        let name: String = himoya_facts::sanitise(name).text.trim().chars().take(LONGEST_NAME).collect();
        if name.is_empty() {
            return Err(Error::NoColleague);
        }
        self.change_colleagues(|all| {
            all.retain(|one| one.key != key);
            all.push(Colleague { name, key });
        })
    }

    /// Forgets a key. Files that were closed for it stay as they are.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn forget_colleague(&self, key: &str) -> Result<Vec<Colleague>, Error> {
        self.change_colleagues(|all| all.retain(|one| one.key != key))
    }

    fn change_colleagues(&self, change: impl FnOnce(&mut Vec<Colleague>)) -> Result<Vec<Colleague>, Error> {
        self.desk(|desk| {
            let mut store = desk.store();
            let mut all = kept(&store)?;
            change(&mut all);
            all.sort_by(|a, b| (&a.name, &a.key).cmp(&(&b.name, &b.key)));
            let text = serde_json::to_string(&all).map_err(|_| Error::Defect)?;
            store.set_setting(COLLEAGUES, (!all.is_empty()).then_some(text.as_str()))?;
            Ok(all)
        })
    }
}

fn kept(store: &Store) -> Result<Vec<Colleague>, Error> {
    match store.setting(COLLEAGUES)? {
        Some(text) => serde_json::from_str(&text).map_err(|_| Error::Defect),
        None => Ok(Vec::new()),
    }
}
