//! The key file: which ways open the vault, and a seal over all of it.

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::cost::{self, Cost};
use crate::secret::stretch;
use crate::sheet::{Share, mark_of};
use crate::unlocker::{EMPTY, Unlocker};
use crate::{DataKey, Entropy, KeysError, NEEDED, Passphrase, SHARES, hex, shares};

/// The format that this program writes.
const FORMAT: u32 = 1;
/// A key file is a kilobyte or two; what is much larger is none.
const LONGEST: usize = 64 * 1024;
/// Sets of sheets are counted with three digits.
const SETS: u16 = 1000;

/// The key file of a vault. It holds no secret in the clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    format: u32,
    vault: String,
    generation: u64,
    #[serde(with = "hex")]
    salt: [u8; 16],
    unlockers: Vec<Unlocker>,
    #[serde(with = "hex")]
    seal: [u8; 32],
}

/// What a key file says of its recovery sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheets {
    /// The number of the set.
    pub set: u16,
    /// How many sheets there are.
    pub shares: u8,
    /// How many of them open the vault.
    pub needs: u8,
    /// The day on which they were made, as it was passed in.
    pub made_on: String,
    /// The day on which two were typed and fitted.
    pub verified_on: Option<String>,
}

impl KeyFile {
    /// Keys for a new vault that this passphrase opens. `vault` is its random name, lower-case letters, digits and
    /// hyphens.
    ///
    /// # Errors
    ///
    /// [`KeysError::NoMemory`], [`KeysError::NoEntropy`].
    pub fn create(
        vault: &str,
        passphrase: &Passphrase,
        cost: Cost,
        entropy: &mut dyn Entropy,
    ) -> Result<(Self, DataKey), KeysError> {
        let data = DataKey::random(entropy)?;
        let mut salt = [0; 16];
        entropy.fill(&mut salt)?;
        let vault = vault.to_owned();
        let mut file =
            Self { format: FORMAT, vault, generation: 0, salt, unlockers: Vec::new(), seal: [0; 32] };
        file.set_passphrase(&data, passphrase, cost, entropy)?;
        Ok((file, data))
    }

    /// Reads a key file.
    ///
    /// # Errors
    ///
    /// [`KeysError::Newer`] or [`KeysError::Damaged`].
    pub fn parse(bytes: &[u8]) -> Result<Self, KeysError> {
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        if bytes.len() > LONGEST {
            return Err(KeysError::Damaged);
        }
        let damaged = |_| KeysError::Damaged;
        let Format { format: found } = serde_json::from_slice(bytes).map_err(damaged)?;
        if found > FORMAT {
            return Err(KeysError::Newer { found, known: FORMAT });
        }
        let file: Self = serde_json::from_slice(bytes).map_err(damaged)?;
        let name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let named = !file.vault.is_empty() && file.vault.len() <= 64 && file.vault.chars().all(name);
        if found != FORMAT || !named || file.passphrase_cost().is_err() {
            return Err(KeysError::Damaged);
        }
        Ok(file)
    }

    /// The file as it is written.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Nothing in it can fail to be written as JSON: numbers, texts and lists.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The name of the vault.
    #[must_use]
    pub fn vault(&self) -> &str {
        &self.vault
    }

    /// How often the file was changed. A data base that has seen a greater number knows that an older file was put back.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// The first bytes of the vault's data base.
    #[must_use]
    pub fn salt(&self) -> &[u8; 16] {
        &self.salt
    }

    /// The mark of the vault that stands on its recovery sheets.
    #[must_use]
    pub fn mark(&self) -> String {
        format!("{:05}", mark_of(&self.vault))
    }

    /// What is known of the recovery sheets without opening the vault.
    #[must_use]
    pub fn sheets(&self) -> Option<Sheets> {
        self.unlockers.iter().find_map(|unlocker| match unlocker {
            Unlocker::Recovery { set, shares, needs, made_on, verified_on, .. } => Some(Sheets {
                set: *set,
                shares: *shares,
                needs: *needs,
                made_on: made_on.clone(),
                verified_on: verified_on.clone(),
            }),
            Unlocker::Passphrase { .. } => None,
        })
    }

    /// How hard one try of the passphrase is.
    ///
    /// # Errors
    ///
    /// [`KeysError::Damaged`] when no passphrase opens the vault, or the parameters make no sense.
    pub fn passphrase_cost(&self) -> Result<Cost, KeysError> {
        let cost = self.unlockers.iter().find_map(|unlocker| match unlocker {
            Unlocker::Passphrase { argon2id, .. } => Some(*argon2id),
            Unlocker::Recovery { .. } => None,
        });
        cost.ok_or(KeysError::Damaged)?.bearable()
    }

    /// Opens the vault by its passphrase.
    ///
    /// # Errors
    ///
    /// [`KeysError::WrongPassphrase`], [`KeysError::Tampered`], [`KeysError::NoMemory`].
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<DataKey, KeysError> {
        for unlocker in &self.unlockers {
            if let Unlocker::Passphrase { argon2id, salt, .. } = unlocker {
                let key = cost::derive(passphrase, argon2id.bearable()?, salt)?;
                if let Some(data) = unlocker.unwrap(&key, self.format, &self.vault) {
                    return self.sealed(data);
                }
            }
        }
        Err(KeysError::WrongPassphrase)
    }

    /// Opens the vault by two sheets.
    ///
    /// # Errors
    ///
    /// [`KeysError::NoSheets`]; [`KeysError::TooFewSheets`], [`KeysError::SameSheetTwice`],
    /// [`KeysError::AnotherVault`], [`KeysError::AnotherSet`] or [`KeysError::SheetsDoNotFit`] for the sheets;
    /// [`KeysError::Tampered`].
    pub fn unlock_with_shares(&self, typed: &[Share]) -> Result<DataKey, KeysError> {
        let recovery = self.unlockers.iter().find(|unlocker| matches!(unlocker, Unlocker::Recovery { .. }));
        let Some(Unlocker::Recovery { set, .. }) = recovery else { return Err(KeysError::NoSheets) };
        if typed.iter().any(|share| share.mark != mark_of(&self.vault)) {
            return Err(KeysError::AnotherVault);
        }
        if let Some(share) = typed.iter().find(|share| share.set != *set) {
            return Err(KeysError::AnotherSet { found: share.set, known: *set });
        }
        let (Some(first), Some(second)) = (typed.first(), typed.get(1)) else {
            return Err(KeysError::TooFewSheets);
        };
        if first.number == second.number {
            return Err(KeysError::SameSheetTwice);
        }
        let secret = shares::combine(&typed[..usize::from(NEEDED)])?;
        let key = self.recovery_key(&secret);
        let data = recovery.and_then(|unlocker| unlocker.unwrap(&key, self.format, &self.vault));
        self.sealed(data.ok_or(KeysError::SheetsDoNotFit)?)
    }

    /// Lets this passphrase open the vault in place of the one before. Nothing else has to be written anew.
    ///
    /// # Errors
    ///
    /// [`KeysError::NoMemory`], [`KeysError::NoEntropy`]; the file is unchanged then.
    pub fn set_passphrase(
        &mut self,
        data: &DataKey,
        passphrase: &Passphrase,
        cost: Cost,
        entropy: &mut dyn Entropy,
    ) -> Result<(), KeysError> {
        let (mut id, mut salt) = ([0; 16], [0; 16]);
        entropy.fill(&mut id)?;
        entropy.fill(&mut salt)?;
        let cost = cost.bearable()?;
        let key = cost::derive(passphrase, cost, &salt)?;
        let fresh = Unlocker::Passphrase { id, argon2id: cost, salt, key: EMPTY };
        let fresh = fresh.wrap(data, &key, self.format, &self.vault, entropy)?;
        self.unlockers.retain(|unlocker| !matches!(unlocker, Unlocker::Passphrase { .. }));
        self.unlockers.insert(0, fresh);
        self.change(data);
        Ok(())
    }

    /// Makes a new set of recovery sheets; an older set opens nothing any more.
    ///
    /// # Errors
    ///
    /// [`KeysError::NoEntropy`]; the file is unchanged then.
    pub fn make_sheets(
        &mut self,
        data: &DataKey,
        made_on: &str,
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<Share>, KeysError> {
        let set = self.sheets().map_or(1, |before| before.set % (SETS - 1) + 1);
        let (mut id, mut secret) = ([0; 16], Zeroizing::new([0; 16]));
        entropy.fill(&mut id)?;
        entropy.fill(&mut *secret)?;
        let made = shares::split(&secret, set, mark_of(&self.vault), entropy)?;
        let made_on = made_on.to_owned();
        let fresh = Unlocker::Recovery {
            id,
            set,
            needs: NEEDED,
            shares: SHARES,
            made_on,
            verified_on: None,
            key: EMPTY,
        };
        let fresh = fresh.wrap(data, &self.recovery_key(&secret), self.format, &self.vault, entropy)?;
        self.unlockers.retain(|unlocker| !matches!(unlocker, Unlocker::Recovery { .. }));
        self.unlockers.push(fresh);
        self.change(data);
        Ok(made)
    }

    /// Checks that these sheets open this vault; nothing is changed.
    ///
    /// # Errors
    ///
    /// As [`KeyFile::unlock_with_shares`].
    pub fn check_sheets(&self, data: &DataKey, typed: &[Share]) -> Result<(), KeysError> {
        if self.unlock_with_shares(typed)? == *data { Ok(()) } else { Err(KeysError::SheetsDoNotFit) }
    }

    /// Notes the day on which two sheets were typed and fitted.
    pub fn mark_verified(&mut self, data: &DataKey, on: &str) {
        for unlocker in &mut self.unlockers {
            if let Unlocker::Recovery { verified_on, .. } = unlocker {
                *verified_on = Some(on.to_owned());
            }
        }
        self.change(data);
    }

    /// Raises the generation above `seen`, when the user decides to go on with an older key file.
    pub fn raise_above(&mut self, data: &DataKey, seen: u64) {
        self.generation = self.generation.max(seen);
        self.change(data);
    }

    fn recovery_key(&self, secret: &[u8; 16]) -> Zeroizing<[u8; 32]> {
        stretch(secret, &format!("himoya recovery {}", self.vault))
    }

    fn change(&mut self, data: &DataKey) {
        self.generation += 1;
        self.seal = self.mac(data).finalize().into_bytes().into();
    }

    fn sealed(&self, data: DataKey) -> Result<DataKey, KeysError> {
        // `verify_slice` compares in constant time.
        self.mac(&data).verify_slice(&self.seal).map_err(|_| KeysError::Tampered)?;
        Ok(data)
    }

    /// Over everything but the seal, in the order of the fields.
    fn mac(&self, data: &DataKey) -> Hmac<Sha256> {
        let rest = (self.format, &self.vault, self.generation, hex::encode(&self.salt), &self.unlockers);
        let bytes = serde_json::to_vec(&rest).unwrap_or_default();
        // HMAC fills a key up to its block with zeros itself.
        let mut key = Zeroizing::new([0; 64]);
        key[..32].copy_from_slice(&*data.derive("himoya seal of the key file"));
        let mut mac = <Hmac<Sha256> as KeyInit>::new((&*key).into());
        mac.update(&bytes);
        mac
    }
}
