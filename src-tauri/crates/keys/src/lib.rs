//! Keys of a vault: from a passphrase or two recovery sheets to the data key, and back into a key file.
//!
//! The crate is pure. It touches no disk and reads no clock; random bytes come in by [`Entropy`], the time that one
//! try takes by the closure that is handed to [`calibrate`], days as texts.
//!
//! How it hangs together:
//!
//! - A vault has one random [`DataKey`]. It never changes, so that changing the passphrase is instant and every backup
//!   keeps opening. What other parts need is derived from it by HKDF, one label for each use.
//! - A [`KeyFile`] holds the data key wrapped once for each way to open the vault: by a key from the passphrase
//!   (Argon2id), and by a key from the recovery secret, which lies shared out on the recovery sheets (two of three).
//! - Each wrapping binds the vault, the way and its parameters, so that pieces of two key files cannot be mixed; a seal
//!   over the whole, made with the data key, shows any change by whoever does not have it.
//!
//! What is secret is wiped when it is dropped, has no `Debug`, and is compared in constant time only.

mod advice;
mod cost;
mod entropy;
mod error;
mod file;
mod hex;
mod secret;
mod shares;
mod sheet;
mod unlocker;

pub use advice::{Advice, Strength, Tip, advise};
pub use cost::{Cost, calibrate, try_cost};
pub use entropy::{Entropy, NoEntropy};
pub use error::KeysError;
pub use file::{KeyFile, Sheets};
pub use secret::{DataKey, Passphrase};
pub use shares::{NEEDED, SHARES};
pub use sheet::{GROUP_DIGITS, GROUPS, Group, Share, read_groups};
