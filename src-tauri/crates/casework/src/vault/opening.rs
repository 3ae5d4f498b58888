//! Making a vault, opening it, changing its passphrase.

use std::sync::Mutex;

use himoya_keys::{Advice, DataKey, KeyFile, KeysError, Passphrase, Share, Tip, advise};
use himoya_store::{Store, StoreError, plain_file, read_keys};

use super::{Opened, Tries, Vault};
use crate::desk::Desk;
use crate::error::Error;
use crate::wire::{MovedIn, PassphraseAdvice, Strength, VaultOpened, VaultStatus, VaultWork};

/// Words that whoever knows the program would try first.
const KNOWN: &[&str] = &["himoya", "ҳимоя", "химоя", "мигрант", "адвокат", "защита"];

impl Vault {
    /// What the program thinks of a passphrase.
    pub fn advice(&self, typed: &str) -> PassphraseAdvice {
        let Advice { strength, guesses_log10, tips } = advise(typed, KNOWN);
        let (strength, text) = match strength {
            himoya_keys::Strength::Empty => (Strength::Empty, "Введите пароль."),
            himoya_keys::Strength::Weak => {
                (Strength::Weak, "Такой пароль легко подобрать тому, у кого окажется ваш компьютер.")
            }
            himoya_keys::Strength::Fair => {
                (Strength::Fair, "Пароль годится: подбор займёт месяцы и будет стоить дорого.")
            }
            himoya_keys::Strength::Strong => {
                (Strength::Strong, "Пароль сильный: подбирать его бессмысленно.")
            }
        };
        let advice = tips.iter().map(|tip| tip_text(*tip).to_owned()).collect();
        PassphraseAdvice { strength, guesses_log10, text: text.to_owned(), advice }
    }

    /// Makes the vault and opens it. An unencrypted file of an older version is copied in.
    ///
    /// # Errors
    ///
    /// [`Error::Store`]: an empty passphrase, a vault that is there already, what the machine refused.
    pub fn create(&self, passphrase: &str) -> Result<VaultOpened, Error> {
        let phrase = Passphrase::new(passphrase)?;
        if !matches!(read_keys(&self.place().folder), Err(StoreError::NoVault)) {
            return Err(StoreError::VaultExists.into());
        }
        let cost = self.cost();
        let (keys, key) = {
            let _working = self.working(VaultWork::Derive);
            KeyFile::create(&self.host.fresh_id(), &phrase, cost, &mut self.entropy())?
        };
        let _working = self.working(VaultWork::MoveIn);
        let plain = plain_file(&self.place().plain)?;
        let place = plain.as_ref().map(|plain| plain.path.as_path());
        let now = self.host.now();
        let (store, moved) =
            Store::init(&self.place().folder, &keys, &key, &self.fresh_device()?, &now, place)?;
        self.enter(store, key);
        let moved = moved.map(|moved| MovedIn {
            cases: moved.cases,
            revisions: moved.revisions,
            own_entries: moved.own_entries,
        });
        Ok(VaultOpened { status: self.status()?, moved })
    }

    /// Opens the vault by its passphrase. With `older_keys`, a key file that somebody put back is accepted on purpose.
    ///
    /// # Errors
    ///
    /// [`Error::Wait`] after several wrong ones; [`Error::Store`] with the passphrase, the files, or the machine.
    pub fn unlock(&self, passphrase: &str, older_keys: bool) -> Result<VaultOpened, Error> {
        if !self.is_open() {
            let keys = read_keys(&self.place().folder)?;
            let key = self.try_passphrase(&keys, passphrase)?;
            self.open_store(key, older_keys)?;
        }
        Ok(VaultOpened { status: self.status()?, moved: None })
    }

    /// Opens the vault by two recovery sheets and gives it a new passphrase, because the old one is forgotten.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] with the sheets, an empty passphrase, the files, or the machine.
    pub fn unlock_with_sheets(&self, sheets: &[String], passphrase: &str) -> Result<VaultOpened, Error> {
        let phrase = Passphrase::new(passphrase)?;
        let shares = sheets.iter().map(|sheet| Share::read(sheet)).collect::<Result<Vec<_>, _>>()?;
        let key = read_keys(&self.place().folder)?.unlock_with_shares(&shares)?;
        if !self.is_open() {
            // An older key file cannot be told from the newest by somebody who does not know the passphrase; the new
            // passphrase makes this one the newest in any case.
            self.open_store(key, true)?;
        }
        self.set_passphrase(&phrase)?;
        Ok(VaultOpened { status: self.status()?, moved: None })
    }

    /// Changes the passphrase. The cases stay as they are on the disk; backups made before keep the passphrase of then.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Wait`], [`Error::Store`].
    pub fn change_passphrase(&self, present: &str, passphrase: &str) -> Result<VaultStatus, Error> {
        let phrase = Passphrase::new(passphrase)?;
        let keys = self.desk(|desk| Ok(desk.store().keys()?))?;
        self.try_passphrase(&keys, present)?;
        self.set_passphrase(&phrase)?;
        self.status()
    }

    /// The data key that a passphrase gives, tried no faster than allowed.
    pub(super) fn try_passphrase(&self, keys: &KeyFile, passphrase: &str) -> Result<DataKey, Error> {
        let phrase = Passphrase::new(passphrase)?;
        let seconds = self.tries().wait(self.seconds()?);
        if seconds > 0 {
            return Err(Error::Wait { seconds });
        }
        let _working = self.working(VaultWork::Derive);
        match keys.unlock(&phrase) {
            Ok(key) => {
                *self.tries() = Tries::default();
                Ok(key)
            }
            Err(error) => {
                if error == KeysError::WrongPassphrase {
                    let now = self.seconds()?;
                    self.tries().failed(now);
                }
                Err(error.into())
            }
        }
    }

    pub(super) fn open_store(&self, key: DataKey, older_keys: bool) -> Result<(), Error> {
        let now = self.host.now();
        let store = if older_keys {
            Store::open_with_older_keys(&self.place().folder, &key, &now)?
        } else {
            Store::open(&self.place().folder, &key, &now)?
        };
        self.enter(store, key);
        Ok(())
    }

    fn enter(&self, store: Store, key: DataKey) {
        let desk = Desk::over(self.office.clone(), store, self.host.clone());
        self.write().open = Some(Opened { desk, key, viewer: Mutex::default() });
    }

    fn set_passphrase(&self, phrase: &Passphrase) -> Result<(), Error> {
        let cost = self.cost();
        let _working = self.working(VaultWork::Derive);
        self.opened(|opened| {
            let mut store = opened.desk.store();
            let mut keys = store.keys()?;
            keys.set_passphrase(&opened.key, phrase, cost, &mut self.entropy())?;
            store.put_keys(&keys, |read| {
                if read.unlock(phrase)? == opened.key { Ok(()) } else { Err(StoreError::Damaged) }
            })?;
            Ok(())
        })
    }
}

fn tip_text(tip: Tip) -> &'static str {
    match tip {
        Tip::MoreWords => "Добавьте ещё одно-два слова, не связанных с остальными.",
        Tip::Common => "Такое пробуют первым: это есть в списках частых паролей.",
        Tip::Pattern => "Повторы, ряды клавиш и алфавит подбирают сразу.",
        Tip::NameOrDate => "Имена и даты угадывают легко: замените их.",
    }
}
