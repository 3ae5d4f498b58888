//! Who can open a bundle: keys of vaults, or words that were spoken.

use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519;

use crate::bundle::WORK_FACTOR;
use crate::{ExchangeError, normalise};

/// For whom a bundle is closed.
pub enum Lock {
    /// Public keys of vaults, `age1…`. Any one of them opens the bundle.
    Recipients(Vec<String>),
    /// Words, in any spelling that [`normalise`] makes equal.
    Passphrase(SecretString),
}

/// With what a bundle is opened.
pub enum Key {
    /// Secret keys of vaults, `AGE-SECRET-KEY-1…`.
    Identities(Vec<SecretString>),
    /// Words, as they were heard.
    Passphrase(SecretString),
}

/// A new secret key of a vault; the operating system gives the randomness. The caller keeps it among the vault's secrets.
#[must_use]
pub fn new_identity() -> SecretString {
    x25519::Identity::generate().to_string()
}

/// The public key that belongs to a secret one.
///
/// # Errors
///
/// [`ExchangeError::BadIdentity`] if the text is none.
pub fn recipient_of(identity: &SecretString) -> Result<String, ExchangeError> {
    Ok(read_identity(identity)?.to_public().to_string())
}

/// A public key as it is kept, from a text in which it was pasted: blanks and line breaks are left out.
///
/// # Errors
///
/// [`ExchangeError::BadRecipient`] if it is none.
pub fn read_recipient(text: &str) -> Result<String, ExchangeError> {
    let bare: String = text.split_whitespace().collect();
    let read = x25519::Recipient::from_str(&bare).map_err(|_| ExchangeError::BadRecipient)?;
    Ok(read.to_string())
}

fn read_identity(identity: &SecretString) -> Result<x25519::Identity, ExchangeError> {
    x25519::Identity::from_str(identity.expose_secret().trim()).map_err(|_| ExchangeError::BadIdentity)
}

fn spoken(words: &SecretString) -> SecretString {
    SecretString::from(normalise(words.expose_secret()))
}

impl Lock {
    /// An encryptor with a fresh key of its own.
    pub(crate) fn encryptor(&self) -> Result<age::Encryptor, ExchangeError> {
        let recipients: Vec<Box<dyn age::Recipient>> = match self {
            Self::Recipients(texts) => {
                let read = |text: &String| match x25519::Recipient::from_str(text.trim()) {
                    Ok(recipient) => Ok(Box::new(recipient) as Box<dyn age::Recipient>),
                    Err(_) => Err(ExchangeError::BadRecipient),
                };
                texts.iter().map(read).collect::<Result<_, _>>()?
            }
            Self::Passphrase(words) if spoken(words).expose_secret().is_empty() => Vec::new(),
            Self::Passphrase(words) => {
                let mut recipient = age::scrypt::Recipient::new(spoken(words));
                recipient.set_work_factor(WORK_FACTOR);
                vec![Box::new(recipient)]
            }
        };
        age::Encryptor::with_recipients(recipients.iter().map(|recipient| &**recipient))
            .map_err(|_| ExchangeError::Nothing)
    }
}

impl Key {
    pub(crate) fn is_passphrase(&self) -> bool {
        matches!(self, Self::Passphrase(_))
    }

    pub(crate) fn identities(&self) -> Result<Vec<Box<dyn age::Identity>>, ExchangeError> {
        match self {
            Self::Identities(texts) => texts
                .iter()
                .map(|text| Ok(Box::new(read_identity(text)?) as Box<dyn age::Identity>))
                .collect(),
            Self::Passphrase(words) => {
                let mut identity = age::scrypt::Identity::new(spoken(words));
                identity.set_max_work_factor(WORK_FACTOR);
                Ok(vec![Box::new(identity)])
            }
        }
    }
}
