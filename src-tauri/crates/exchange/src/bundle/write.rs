//! Closing cases into one file.

use std::io::{self, Read, Write};

use age::stream::StreamWriter;
use himoya_replica::Operation;

use super::manifest::{AttachmentEntry, CaseEntry, Manifest, Purpose};
use super::{BLOCK, Limits, MANIFEST};
use crate::guard::{Counting, Hashing, sha256};
use crate::{ExchangeError, Lock};

/// Who makes a bundle, when and what for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// A fresh id.
    pub id: String,
    /// The id of the vault.
    pub vault: String,
    /// The name of the device.
    pub device: String,
    /// When, ISO 8601.
    pub made_at: String,
    /// Who, as he calls himself.
    pub made_by: String,
    /// What for.
    pub purpose: Purpose,
    /// The id of the bundle that this one brings back.
    pub answers: Option<String>,
}

/// What goes into a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Who makes it, when and what for.
    pub about: About,
    /// The ids of the cases.
    pub cases: Vec<String>,
    /// The attachments of these cases.
    pub attachments: Vec<AttachmentEntry>,
}

/// Where cases and attachments come from. Each case is asked for twice: first for its hash, then for its lines, so that
/// never more than one is in memory.
pub trait Source {
    /// What can fail.
    type Error: From<ExchangeError>;

    /// Every operation of a case, oldest first.
    ///
    /// # Errors
    ///
    /// What the source cannot read.
    fn operations(&mut self, case: &str) -> Result<Vec<Operation>, Self::Error>;

    /// The bytes of an attachment.
    ///
    /// # Errors
    ///
    /// What the source cannot read.
    fn attachment(&mut self, id: &str) -> Result<Box<dyn Read + '_>, Self::Error>;
}

type Archive<W> = tar::Builder<Counting<StreamWriter<W>>>;

/// Writes a bundle to `out`. What is written before a failure is of no use; the caller drops it.
///
/// # Errors
///
/// [`ExchangeError::Nothing`] without a case or without somebody who can open it, [`ExchangeError::BadRecipient`],
/// [`ExchangeError::BadName`], [`ExchangeError::TooBig`], [`ExchangeError::SourceChanged`] if an attachment is not what
/// its entry says, [`ExchangeError::Io`], and what the source gives.
pub fn seal<S: Source, W: Write>(
    outgoing: &Outgoing,
    lock: &Lock,
    source: &mut S,
    out: W,
) -> Result<Manifest, S::Error> {
    let mut manifest = Manifest::new(&outgoing.about);
    for case in &outgoing.cases {
        let operations = source.operations(case)?;
        let lines = lines(&operations);
        manifest.cases.push(CaseEntry {
            id: case.clone(),
            operations: operations.len() as u64,
            bytes: lines.len() as u64,
            sha256: sha256(lines.as_bytes()),
        });
    }
    manifest.attachments.clone_from(&outgoing.attachments);
    if manifest.cases.is_empty() {
        return Err(ExchangeError::Nothing.into());
    }
    manifest.check(&Limits::default())?;
    let stream = lock.encryptor()?.wrap_output(out).map_err(ExchangeError::from)?;
    let mut archive = tar::Builder::new(Counting { inner: stream, bytes: 0 });
    let own = serde_json::to_vec(&manifest).map_err(|_| ExchangeError::BadName)?;
    append(&mut archive, MANIFEST, own.len() as u64, &own[..])?;
    for entry in &manifest.cases {
        let lines = lines(&source.operations(&entry.id)?);
        if sha256(lines.as_bytes()) != entry.sha256 {
            return Err(ExchangeError::SourceChanged.into());
        }
        append(&mut archive, &entry.name(), entry.bytes, lines.as_bytes())?;
    }
    for entry in &manifest.attachments {
        let mut bytes = Hashing::new(source.attachment(&entry.id)?);
        append(&mut archive, &entry.name(), entry.bytes, &mut bytes)?;
        if bytes.finish().map_err(ExchangeError::from)? != (entry.bytes, entry.sha256.clone()) {
            return Err(ExchangeError::SourceChanged.into());
        }
    }
    finish(archive)?;
    Ok(manifest)
}

/// Operations as lines.
fn lines(operations: &[Operation]) -> String {
    operations.iter().map(|op| op.to_line() + "\n").collect()
}

/// One entry without owner, day or rights: nothing of the machine goes out.
fn append<W: Write>(
    archive: &mut Archive<W>,
    name: &str,
    size: u64,
    bytes: impl Read,
) -> Result<(), ExchangeError> {
    let mut header = tar::Header::new_ustar();
    header.set_path(name).map_err(|_| ExchangeError::BadName)?;
    header.set_size(size);
    header.set_mode(0o600);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_entry_type(tar::EntryType::Regular);
    header.set_cksum();
    let before = archive.get_ref().bytes;
    archive.append(&header, bytes.take(size))?;
    // The library fills up to a record, so a source that ended early would shift nothing and be noticed by nobody.
    let expected = super::RECORD + size.next_multiple_of(super::RECORD);
    if archive.get_ref().bytes - before == expected { Ok(()) } else { Err(ExchangeError::SourceChanged) }
}

fn finish<W: Write>(archive: Archive<W>) -> Result<(), ExchangeError> {
    let mut out = archive.into_inner()?;
    let rest = out.bytes.next_multiple_of(BLOCK) - out.bytes;
    io::copy(&mut io::repeat(0).take(rest), &mut out)?;
    out.inner.finish()?.flush()?;
    Ok(())
}
