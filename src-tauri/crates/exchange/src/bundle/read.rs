//! Opening a bundle: first everything is checked, then it is handed over.

use std::io::{self, Read, Seek, SeekFrom};

use age::DecryptError;
use age::stream::StreamReader;
use himoya_replica::{Operation, ReplicaError};

use super::manifest::{AttachmentEntry, CaseEntry, Manifest};
use super::{Limits, MANIFEST, SEALED_BLOCK, archive_length};
use crate::guard::{Hashing, Leashed, sha256};
use crate::{ExchangeError, Key};

const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// How all versions of age begin.
const FAMILY: &[u8] = b"age-encryption.org/";

/// Most bytes of an age header: room for some hundred recipients.
const HEADER: u64 = 32 * 1024;

/// A bundle that was read to its end and found sound.
pub struct Opened<R> {
    manifest: Manifest,
    file: File<R>,
}

/// An unlocked file.
struct File<R> {
    stream: StreamReader<Leashed<R>>,
    /// Bytes behind the age header.
    payload: u64,
    limits: Limits,
}

/// Takes what a bundle holds, in the order of its manifest.
pub trait Sink {
    /// What can fail.
    type Error: From<ExchangeError>;

    /// Every operation of a case.
    ///
    /// # Errors
    ///
    /// What the sink cannot keep.
    fn case(&mut self, entry: &CaseEntry, operations: Vec<Operation>) -> Result<(), Self::Error>;

    /// The bytes of an attachment. The sink need not read them all.
    ///
    /// # Errors
    ///
    /// What the sink cannot keep.
    fn attachment(&mut self, entry: &AttachmentEntry, bytes: &mut dyn Read) -> Result<(), Self::Error>;
}

/// Looks at everything and keeps nothing.
struct Nobody;

impl Sink for Nobody {
    type Error = ExchangeError;

    fn case(&mut self, _: &CaseEntry, _: Vec<Operation>) -> Result<(), ExchangeError> {
        Ok(())
    }

    fn attachment(&mut self, _: &AttachmentEntry, _: &mut dyn Read) -> Result<(), ExchangeError> {
        Ok(())
    }
}

/// Opens a bundle, reads it to its end and checks all of it: sizes, hashes, counts, names, order, every operation.
///
/// # Errors
///
/// [`ExchangeError::NotOurs`], [`ExchangeError::NewerFormat`], [`ExchangeError::WrongKey`],
/// [`ExchangeError::WrongPassphrase`], [`ExchangeError::NeedsKey`], [`ExchangeError::NeedsPassphrase`],
/// [`ExchangeError::TooMuchWork`], [`ExchangeError::Truncated`], [`ExchangeError::Damaged`], [`ExchangeError::TooBig`],
/// [`ExchangeError::BadIdentity`], [`ExchangeError::Io`].
pub fn open<R: Read + Seek>(mut input: R, key: &Key, limits: Limits) -> Result<Opened<R>, ExchangeError> {
    let length = input.seek(SeekFrom::End(0))?;
    input.rewind()?;
    recognise(&mut input, length)?;
    if length > limits.file {
        return Err(ExchangeError::TooBig);
    }
    input.rewind()?;
    let (input, left) = Leashed::new(input, HEADER);
    let decryptor = age::Decryptor::new(input).map_err(|error| unreadable_header(&error))?;
    let payload = length.saturating_sub(HEADER - left.get());
    left.set(u64::MAX);
    match (decryptor.is_scrypt(), key.is_passphrase()) {
        (true, false) => return Err(ExchangeError::NeedsPassphrase),
        (false, true) => return Err(ExchangeError::NeedsKey),
        _ => {}
    }
    let identities = key.identities()?;
    let stream = decryptor
        .decrypt(identities.iter().map(|identity| &**identity))
        .map_err(|error| not_unlocked(&error, key.is_passphrase()))?;
    let mut file = File { stream, payload, limits };
    let manifest = file.pass(&mut Nobody)?;
    Ok(Opened { manifest, file })
}

impl<R: Read + Seek> Opened<R> {
    /// What the bundle says of itself.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Hands everything over. Everything is checked once more, so a caller that writes in one transaction and commits
    /// after this call keeps nothing that is not sound, even if somebody exchanged the file meanwhile.
    ///
    /// # Errors
    ///
    /// [`ExchangeError::Damaged`] or [`ExchangeError::Io`] if the file is not what it was; what the sink gives.
    pub fn deliver<S: Sink>(&mut self, sink: &mut S) -> Result<(), S::Error> {
        let rewound = self.file.stream.seek(SeekFrom::Start(0));
        rewound.map_err(|error| self.file.classify(&error, None))?;
        let again = self.file.pass(sink)?;
        if again == self.manifest { Ok(()) } else { Err(ExchangeError::Damaged.into()) }
    }
}

impl<R: Read + Seek> File<R> {
    /// One way through the archive.
    fn pass<S: Sink>(&mut self, sink: &mut S) -> Result<Manifest, S::Error> {
        let (payload, limits) = (self.payload, self.limits);
        let mut archive = tar::Archive::new(&mut self.stream);
        let mut expected = None;
        let mut walk = || -> Result<Manifest, Failure<S::Error>> {
            // Raw entries: extensions for long names and the like are refused, not obeyed.
            let mut entries = archive.entries()?.raw(true);
            let (manifest, own) = read_manifest(&mut entries, &limits)?;
            expected = sealed_length(&manifest, own);
            if expected.is_none_or(|expected| expected > limits.file) {
                return Err(ExchangeError::TooBig.into());
            }
            for entry in &manifest.cases {
                let operations = read_case(&mut entries, entry)?;
                sink.case(entry, operations).map_err(Failure::Sink)?;
            }
            for entry in &manifest.attachments {
                let mut bytes = Hashing::new(next(&mut entries, &entry.name(), entry.bytes)?);
                sink.attachment(entry, &mut bytes).map_err(Failure::Sink)?;
                if bytes.finish()? != (entry.bytes, entry.sha256.clone()) {
                    return Err(ExchangeError::Damaged.into());
                }
            }
            if entries.next().is_some() {
                return Err(ExchangeError::Damaged.into());
            }
            Ok(manifest)
        };
        let walked = walk().and_then(|manifest| {
            only_zeros(archive.into_inner())?;
            Ok(manifest)
        });
        match walked {
            Ok(manifest) if expected == Some(payload) => Ok(manifest),
            Ok(_) => Err(ExchangeError::Damaged.into()),
            Err(Failure::Sink(error)) => Err(error),
            Err(Failure::Format(error)) => Err(error.into()),
            Err(Failure::Io(error)) => Err(self.classify(&error, expected).into()),
        }
    }

    /// Tells a file that was cut off from one that was damaged: a whole one has whole blocks, and as many as its
    /// manifest asks for.
    fn classify(&self, error: &io::Error, expected: Option<u64>) -> ExchangeError {
        let cut = match expected {
            Some(expected) => self.payload < expected,
            None => self.payload == 0 || !self.payload.is_multiple_of(SEALED_BLOCK),
        };
        match error.kind() {
            // What age and the archive library say of broken content; everything else is the machine's.
            io::ErrorKind::InvalidData
            | io::ErrorKind::UnexpectedEof
            | io::ErrorKind::Other
            | io::ErrorKind::InvalidInput => {
                if cut || error.kind() == io::ErrorKind::UnexpectedEof {
                    ExchangeError::Truncated
                } else {
                    ExchangeError::Damaged
                }
            }
            kind => ExchangeError::Io(kind),
        }
    }
}

/// Why a way through the archive ended early.
enum Failure<E> {
    Sink(E),
    Format(ExchangeError),
    Io(io::Error),
}

impl<E> From<ExchangeError> for Failure<E> {
    fn from(error: ExchangeError) -> Self {
        Self::Format(error)
    }
}

impl<E> From<io::Error> for Failure<E> {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

fn read_manifest<R: Read, E>(
    entries: &mut tar::Entries<'_, R>,
    limits: &Limits,
) -> Result<(Manifest, u64), Failure<E>> {
    let entry = match entries.next() {
        Some(entry) => entry?,
        None => return Err(ExchangeError::NotOurs.into()),
    };
    if &*entry.path_bytes() != MANIFEST.as_bytes() || entry.header().entry_type() != tar::EntryType::Regular {
        return Err(ExchangeError::NotOurs.into());
    }
    let size = entry.size();
    if size > limits.manifest {
        return Err(ExchangeError::TooBig.into());
    }
    Ok((Manifest::read(&whole(entry, size)?, limits)?, size))
}

fn read_case<R: Read, E>(
    entries: &mut tar::Entries<'_, R>,
    entry: &CaseEntry,
) -> Result<Vec<Operation>, Failure<E>> {
    let bytes = whole(next(entries, &entry.name(), entry.bytes)?, entry.bytes)?;
    if sha256(&bytes) != entry.sha256 {
        return Err(ExchangeError::Damaged.into());
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| ExchangeError::Damaged)?;
    let mut operations = Vec::new();
    for line in text.lines() {
        let operation = Operation::from_line(line).map_err(|error| match error {
            ReplicaError::NewerFormat { .. } => ExchangeError::NewerFormat,
            ReplicaError::TooLarge => ExchangeError::TooBig,
            _ => ExchangeError::Damaged,
        })?;
        if operation.case != entry.id {
            return Err(ExchangeError::Damaged.into());
        }
        operations.push(operation);
    }
    if operations.len() as u64 != entry.operations {
        return Err(ExchangeError::Damaged.into());
    }
    Ok(operations)
}

/// The next entry, which must be the one that the manifest names.
fn next<'a, R: Read, E>(
    entries: &mut tar::Entries<'a, R>,
    name: &str,
    size: u64,
) -> Result<tar::Entry<'a, R>, Failure<E>> {
    let entry = match entries.next() {
        Some(entry) => entry?,
        None => return Err(ExchangeError::Damaged.into()),
    };
    let is_it = &*entry.path_bytes() == name.as_bytes()
        && entry.size() == size
        && entry.header().entry_type() == tar::EntryType::Regular;
    if is_it { Ok(entry) } else { Err(ExchangeError::Damaged.into()) }
}

/// A whole entry in memory. Nothing is reserved on the word of a header.
fn whole(entry: impl Read, size: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    entry.take(size).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == size { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// Reads what follows the archive to its end, by which age proves that the file is whole.
fn only_zeros<E>(mut rest: impl Read) -> Result<(), Failure<E>> {
    let mut buffer = [0; 4096];
    loop {
        match rest.read(&mut buffer)? {
            0 => return Ok(()),
            read if buffer[..read].iter().any(|byte| *byte != 0) => return Err(ExchangeError::Damaged.into()),
            _ => {}
        }
    }
}

/// How many bytes follow the age header of a bundle with this manifest.
fn sealed_length(manifest: &Manifest, own: u64) -> Option<u64> {
    let plain = archive_length(manifest.sizes(own))?;
    (plain / super::BLOCK).checked_mul(SEALED_BLOCK)
}

fn recognise(input: &mut impl Read, length: u64) -> Result<(), ExchangeError> {
    let mut start = Vec::new();
    input.take(MAGIC.len() as u64).read_to_end(&mut start)?;
    if start == MAGIC {
        Ok(())
    } else if start.len() as u64 == length && MAGIC.starts_with(&start) {
        Err(ExchangeError::Truncated)
    } else if start.starts_with(FAMILY) {
        Err(ExchangeError::NewerFormat)
    } else {
        Err(ExchangeError::NotOurs)
    }
}

fn unreadable_header(error: &DecryptError) -> ExchangeError {
    match error {
        DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => ExchangeError::Truncated,
        DecryptError::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => ExchangeError::NotOurs,
        DecryptError::Io(error) => ExchangeError::Io(error.kind()),
        // The first line was that of this version, so what age calls unknown is broken.
        _ => ExchangeError::Damaged,
    }
}

fn not_unlocked(error: &DecryptError, by_passphrase: bool) -> ExchangeError {
    match error {
        DecryptError::ExcessiveWork { .. } => ExchangeError::TooMuchWork,
        DecryptError::InvalidHeader | DecryptError::InvalidMac => ExchangeError::Damaged,
        DecryptError::Io(error) => ExchangeError::Io(error.kind()),
        _ if by_passphrase => ExchangeError::WrongPassphrase,
        _ => ExchangeError::WrongKey,
    }
}
