//! Reading the open export back, also after somebody has edited it by hand.

use std::collections::BTreeMap;
use std::io::Read;

use himoya_replica::{Attachment, Operation, Replica, ReplicaError};
use serde_json::Value;

use super::{CaseFile, FORMAT};
use crate::guard::Hashing;
use crate::names::is_plain_id;
use crate::{ExchangeError, Limits};

/// How the history of an imported case stands to its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The history leads to the document.
    Complete,
    /// The history is sound, and the document was edited after it: the caller writes the document over the operations.
    Edited,
    /// There is no history, or none that can be read: the document alone is taken.
    DocumentOnly,
}

/// A case that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedCase {
    /// Its id.
    pub id: String,
    /// The case as `case.json` has it; `None` for a removed case.
    pub document: Option<Value>,
    /// Its history; empty for [`Verdict::DocumentOnly`].
    pub operations: Vec<Operation>,
    /// How the two stand to each other.
    pub verdict: Verdict,
    /// The attachments that the document names, with the files that hold them.
    pub attachments: Vec<ImportedAttachment>,
    /// Files beside the attachments that the document does not name.
    pub strangers: Vec<String>,
}

/// An attachment that the document of an imported case names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedAttachment {
    /// What the document says of it.
    pub attachment: Attachment,
    /// The path of the file with these bytes; `None` if there is none.
    pub path: Option<String>,
}

/// What was seen of one case.
#[derive(Default)]
struct Seen {
    case: Option<Vec<u8>>,
    history: Option<Vec<u8>>,
    /// Path, length and hash of each file beside the attachments.
    files: Vec<(String, u64, String)>,
}

/// An import in progress: the caller walks the folder and shows every file.
pub struct Import {
    limits: Limits,
    seen: BTreeMap<String, Seen>,
    ignored: Vec<String>,
}

impl Import {
    /// An import that has seen nothing.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self { limits, seen: BTreeMap::new(), ignored: Vec::new() }
    }

    /// Looks at a file, by its path under the folder of the export, with forward slashes. Attachments are hashed and not
    /// kept; the caller reads them again when it stores them.
    ///
    /// # Errors
    ///
    /// [`ExchangeError::TooBig`] beyond the limits, [`ExchangeError::Io`].
    pub fn file(&mut self, path: &str, bytes: &mut dyn Read) -> Result<(), ExchangeError> {
        let parts: Vec<&str> = path.split('/').collect();
        let (id, rest) = match parts.as_slice() {
            ["cases", id, rest @ ..] if is_plain_id(id) => (*id, rest),
            _ => {
                self.ignored.push(path.to_owned());
                return Ok(());
            }
        };
        match rest {
            ["case.json"] => {
                let json = limited(bytes, self.limits.case)?;
                self.case(id)?.case = Some(json);
            }
            ["history.jsonl"] => {
                let lines = limited(bytes, self.limits.case)?;
                self.case(id)?.history = Some(lines);
            }
            ["attachments", _] => {
                let (length, sha256) = Hashing::new(bytes.take(self.limits.attachment + 1)).finish()?;
                if length > self.limits.attachment {
                    return Err(ExchangeError::TooBig);
                }
                self.case(id)?.files.push((path.to_owned(), length, sha256));
            }
            _ => self.ignored.push(path.to_owned()),
        }
        Ok(())
    }

    fn case(&mut self, id: &str) -> Result<&mut Seen, ExchangeError> {
        if self.seen.len() >= self.limits.cases && !self.seen.contains_key(id) {
            return Err(ExchangeError::TooBig);
        }
        Ok(self.seen.entry(id.to_owned()).or_default())
    }

    /// Files that are no part of an export.
    #[must_use]
    pub fn ignored(&self) -> &[String] {
        &self.ignored
    }

    /// The cases that were seen, by id. Nothing is given if one of them cannot be read.
    ///
    /// # Errors
    ///
    /// [`ExchangeError::NotOurs`] if there was no case at all, [`ExchangeError::Damaged`], [`ExchangeError::NewerFormat`].
    pub fn finish(self) -> Result<Vec<ImportedCase>, ExchangeError> {
        if self.seen.is_empty() {
            return Err(ExchangeError::NotOurs);
        }
        self.seen.into_iter().map(|(id, seen)| seen.read(id)).collect()
    }
}

impl Seen {
    fn read(self, id: String) -> Result<ImportedCase, ExchangeError> {
        let document = read_case(self.case.as_deref().ok_or(ExchangeError::Damaged)?, &id)?;
        let history = match self.history.as_deref().map(|lines| read_history(lines, &id)) {
            Some(Err(ExchangeError::NewerFormat)) => return Err(ExchangeError::NewerFormat),
            Some(Ok(operations)) => Some(operations),
            Some(Err(_)) | None => None,
        };
        let (operations, verdict) = match history {
            Some(operations) => {
                let mut replica = Replica::new(&id);
                replica.merge(operations.iter().cloned()).map_err(|_| ExchangeError::Damaged)?;
                let verdict =
                    if replica.document() == document { Verdict::Complete } else { Verdict::Edited };
                (operations, verdict)
            }
            None => (Vec::new(), Verdict::DocumentOnly),
        };
        let mut files = self.files;
        files.sort();
        let mut named = vec![false; files.len()];
        let attachments = document.iter().flat_map(Attachment::of).map(|attachment| {
            let is_it = |(_, length, sha256): &(String, u64, String)| {
                *length == attachment.bytes && *sha256 == attachment.sha256
            };
            let found = files.iter().position(is_it);
            if let Some(at) = found {
                named[at] = true;
            }
            ImportedAttachment { path: found.map(|at| files[at].0.clone()), attachment }
        });
        let attachments = attachments.collect();
        let strangers =
            files.into_iter().zip(&named).filter(|(_, named)| !**named).map(|((path, ..), _)| path).collect();
        Ok(ImportedCase { id, document, operations, verdict, attachments, strangers })
    }
}

fn read_case(bytes: &[u8], id: &str) -> Result<Option<Value>, ExchangeError> {
    let json: Value = serde_json::from_slice(without_mark(bytes)).map_err(|_| ExchangeError::Damaged)?;
    if json.get("format").and_then(Value::as_u64).is_some_and(|format| format > FORMAT) {
        return Err(ExchangeError::NewerFormat);
    }
    let file: CaseFile = serde_json::from_value(json).map_err(|_| ExchangeError::Damaged)?;
    if file.format == FORMAT && file.id == id { Ok(file.document) } else { Err(ExchangeError::Damaged) }
}

/// Some editors put a byte order mark before a text.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn read_history(bytes: &[u8], id: &str) -> Result<Vec<Operation>, ExchangeError> {
    let text = std::str::from_utf8(without_mark(bytes)).map_err(|_| ExchangeError::Damaged)?;
    let mut operations = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let operation = Operation::from_line(line).map_err(|error| match error {
            ReplicaError::NewerFormat { .. } => ExchangeError::NewerFormat,
            _ => ExchangeError::Damaged,
        })?;
        if operation.case != id {
            return Err(ExchangeError::Damaged);
        }
        operations.push(operation);
    }
    Ok(operations)
}

fn limited(bytes: &mut dyn Read, most: u64) -> Result<Vec<u8>, ExchangeError> {
    let mut all = Vec::new();
    bytes.take(most + 1).read_to_end(&mut all)?;
    if all.len() as u64 > most { Err(ExchangeError::TooBig) } else { Ok(all) }
}
