//! One way to open a vault: the data key, wrapped by a key that somebody can make again.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::cost::Cost;
use crate::{DataKey, Entropy, KeysError, hex};

/// The data key under another key: 32 bytes and the tag.
const WRAPPED: usize = 48;

/// A wrapped data key with its nonce.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wrapped {
    #[serde(with = "hex")]
    nonce: [u8; 24],
    #[serde(with = "hex")]
    wrapped: [u8; WRAPPED],
}

/// A way to open the vault, as it lies in the key file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Unlocker {
    /// By a passphrase.
    Passphrase {
        /// Random name; a part of what the wrapping binds.
        #[serde(with = "hex")]
        id: [u8; 16],
        /// How hard one try is.
        argon2id: Cost,
        /// Salt of the passphrase.
        #[serde(with = "hex")]
        salt: [u8; 16],
        /// The data key.
        key: Wrapped,
    },
    /// By recovery sheets.
    Recovery {
        /// Random name.
        #[serde(with = "hex")]
        id: [u8; 16],
        /// Which set of sheets.
        set: u16,
        /// How many sheets open the vault.
        needs: u8,
        /// How many there are.
        shares: u8,
        /// The day on which they were made.
        made_on: String,
        /// The day on which two of them were typed and fitted.
        verified_on: Option<String>,
        /// The data key.
        key: Wrapped,
    },
}

impl Unlocker {
    /// What the wrapping binds: everything that decides how its key is made, and whose it is. The days are left to the
    /// seal, so that verifying the sheets needs no new wrapping.
    fn bound(&self, format: u32, vault: &str) -> String {
        match self {
            Self::Passphrase { id, argon2id: Cost { m_kib, t, p }, salt, .. } => format!(
                "himoya key file {format}\n{vault}\npassphrase\n{}\n{m_kib} {t} {p}\n{}",
                hex::encode(id),
                hex::encode(salt)
            ),
            Self::Recovery { id, set, needs, shares, .. } => {
                format!(
                    "himoya key file {format}\n{vault}\nrecovery\n{}\n{set} {needs} {shares}",
                    hex::encode(id)
                )
            }
        }
    }

    fn wrapped(&mut self) -> &mut Wrapped {
        match self {
            Self::Passphrase { key, .. } | Self::Recovery { key, .. } => key,
        }
    }

    /// Wraps the data key.
    pub(crate) fn wrap(
        mut self,
        data: &DataKey,
        key: &[u8; 32],
        format: u32,
        vault: &str,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, KeysError> {
        let mut nonce = [0; 24];
        entropy.fill(&mut nonce)?;
        let bound = self.bound(format, vault);
        let payload = Payload { msg: data.bytes(), aad: bound.as_bytes() };
        let sealed = XChaCha20Poly1305::new(key.into()).encrypt(&XNonce::from(nonce), payload);
        // Only a message of 256 GiB is refused.
        let wrapped = sealed.ok().and_then(|bytes| bytes.try_into().ok()).ok_or(KeysError::NoMemory)?;
        *self.wrapped() = Wrapped { nonce, wrapped };
        Ok(self)
    }

    /// Unwraps the data key; nothing when the key does not fit, or something that the wrapping binds was changed.
    pub(crate) fn unwrap(&self, key: &[u8; 32], format: u32, vault: &str) -> Option<DataKey> {
        let (Self::Passphrase { key: Wrapped { nonce, wrapped }, .. }
        | Self::Recovery { key: Wrapped { nonce, wrapped }, .. }) = self;
        let bound = self.bound(format, vault);
        let payload = Payload { msg: wrapped, aad: bound.as_bytes() };
        let mut opened = XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), payload).ok()?;
        let mut bytes = Zeroizing::new([0; 32]);
        bytes.copy_from_slice(opened.get(..32)?);
        opened.zeroize();
        Some(DataKey::from_bytes(bytes))
    }
}

/// What stands in an unlocker before anything is wrapped in it.
pub(crate) const EMPTY: Wrapped = Wrapped { nonce: [0; 24], wrapped: [0; WRAPPED] };
