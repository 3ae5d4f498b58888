//! What must not leak: the passphrase and the data key.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{Entropy, KeysError};

/// A passphrase in its normal form (NFKC), so that the same letters open the vault whichever way a keyboard spells them.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes a passphrase as typed. Spaces inside and at its ends count.
    ///
    /// # Errors
    ///
    /// [`KeysError::EmptyPassphrase`]; no other passphrase is refused.
    pub fn new(typed: &str) -> Result<Self, KeysError> {
        // Room for every letter to grow, so that no half-filled copy is left behind by a move to a larger place.
        let mut normal = Zeroizing::new(String::with_capacity(typed.len() * 18));
        normal.extend(typed.nfkc());
        if normal.trim().is_empty() { Err(KeysError::EmptyPassphrase) } else { Ok(Self(normal)) }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// The key of everything in one vault: 32 random bytes that are made once and never written down in the clear.
#[derive(Clone)]
pub struct DataKey(Zeroizing<[u8; 32]>);

impl DataKey {
    /// A new one.
    ///
    /// # Errors
    ///
    /// [`KeysError::NoEntropy`].
    pub fn random(entropy: &mut dyn Entropy) -> Result<Self, KeysError> {
        let mut key = Self(Zeroizing::new([0; 32]));
        entropy.fill(&mut *key.0)?;
        Ok(key)
    }

    pub(crate) fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A key for one use, told apart from others by its label; it gives away nothing about this one.
    #[must_use]
    pub fn derive(&self, label: &str) -> Zeroizing<[u8; 32]> {
        stretch(&*self.0, label)
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(…)")
    }
}

impl PartialEq for DataKey {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&*other.0).into()
    }
}

impl Eq for DataKey {}

/// HKDF-SHA256 without a salt: what goes in is uniformly random already.
pub(crate) fn stretch(secret: &[u8], label: &str) -> Zeroizing<[u8; 32]> {
    let mut out = Zeroizing::new([0; 32]);
    // HKDF refuses only outputs longer than 255 hashes, and this is one.
    let expanded = Hkdf::<Sha256>::new(None, secret).expand(label.as_bytes(), &mut *out);
    debug_assert!(expanded.is_ok());
    out
}
