//! What leaves a vault on command: one encrypted file for a colleague, and the open export.
//!
//! Works over passed readers and writers; touches no disk itself. It is not wholly pure: the `age` library draws the
//! keys of a file from the operating system and, for a passphrase, looks at the clock once to learn the machine's speed.
//! What is inside a bundle depends on the arguments alone.
//!
//! # The bundle
//!
//! An [age](https://c2sp.org/age) file, for recipients (`age1…`) or for a passphrase, around a plain ustar archive whose
//! entries stand in this order and in no other:
//!
//! ```text
//! bundle.json              the manifest: format, ids, purpose, and of every other entry its size and SHA-256
//! cases/<case>.jsonl       operations, one a line (see `himoya-replica`), in the order of the manifest
//! attachments/<id>         bytes, in the order of the manifest
//! ```
//!
//! Zeros fill it up to whole blocks of 64 KiB, the unit in which age encrypts: the size of the file then says little, and
//! a file that was cut off can be told from one that was damaged. Any age program opens a bundle without this one.
//!
//! [`open`] reads a bundle from beginning to end and checks everything before it hands out a single operation;
//! [`Opened::deliver`] then reads it again. Whether a bundle was taken in before is for the caller to know, by its id.
//!
//! # The open export
//!
//! Plain JSON and files, see [`export`] and [`Import`].

mod bundle;
mod error;
mod guard;
mod key;
mod names;
mod open;
mod words;

pub use age::secrecy::{ExposeSecret, SecretString};
pub use bundle::manifest::{AttachmentEntry, CaseEntry, FORMAT, Manifest, Purpose};
pub use bundle::read::{Opened, Sink, open};
pub use bundle::write::{About, Outgoing, Source, seal};
pub use bundle::{Limits, WORK_FACTOR};
pub use error::ExchangeError;
pub use key::{Key, Lock, new_identity, read_recipient, recipient_of};
pub use names::safe_name;
pub use open::export::{OpenCase, OpenSink, export};
pub use open::import::{Import, ImportedAttachment, ImportedCase, Verdict};
pub use words::{SPOKEN, WordList, WordListError, normalise};
