//! Writing the open export.

use std::collections::HashSet;
use std::io::Read;

use himoya_replica::{Attachment, Replica};

use super::{CaseFile, FORMAT};
use crate::guard::Hashing;
use crate::names::{is_plain_id, safe_name};
use crate::{ExchangeError, Source};

/// Takes the files of an export.
pub trait OpenSink {
    /// What can fail.
    type Error: From<ExchangeError>;

    /// A file, by its path with forward slashes under the folder of the export. The sink reads it to its end.
    ///
    /// # Errors
    ///
    /// What the sink cannot keep.
    fn file(&mut self, path: &str, bytes: &mut dyn Read) -> Result<(), Self::Error>;
}

/// What was exported of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCase {
    /// The id of the case.
    pub id: String,
    /// How many operations.
    pub operations: usize,
    /// Its attachments with the names that they got.
    pub attachments: Vec<(Attachment, String)>,
}

/// Exports cases as plain files. **What it writes is readable by anybody**; the caller has said so.
///
/// # Errors
///
/// [`ExchangeError::BadName`] for an id that cannot name a folder, [`ExchangeError::SourceChanged`] for operations that are
/// no case or an attachment that is not what the case says, and what source and sink give.
pub fn export<E: From<ExchangeError>>(
    cases: &[String],
    readme: &str,
    source: &mut impl Source<Error = E>,
    sink: &mut impl OpenSink<Error = E>,
) -> Result<Vec<OpenCase>, E> {
    sink.file("README.txt", &mut readme.as_bytes())?;
    let mut exported = Vec::with_capacity(cases.len());
    for id in cases {
        if !is_plain_id(id) {
            return Err(ExchangeError::BadName.into());
        }
        let operations = source.operations(id)?;
        let lines: String = operations.iter().map(|op| op.to_line() + "\n").collect();
        let mut replica = Replica::new(id);
        let count = operations.len();
        replica.merge(operations).map_err(|_| ExchangeError::SourceChanged)?;
        let file = CaseFile { format: FORMAT, id: id.clone(), document: replica.document() };
        let json = serde_json::to_string_pretty(&file).map_err(|_| ExchangeError::SourceChanged)? + "\n";
        sink.file(&format!("cases/{id}/case.json"), &mut json.as_bytes())?;
        sink.file(&format!("cases/{id}/history.jsonl"), &mut lines.as_bytes())?;
        let mut attachments = Vec::new();
        let mut taken = HashSet::new();
        for attachment in file.document.iter().flat_map(Attachment::of) {
            let name = safe_name(&attachment.name, &mut taken);
            let mut bytes = Hashing::new(source.attachment(&attachment.id)?);
            sink.file(&format!("cases/{id}/attachments/{name}"), &mut bytes)?;
            let written = bytes.finish().map_err(ExchangeError::from)?;
            if written != (attachment.bytes, attachment.sha256.clone()) {
                return Err(ExchangeError::SourceChanged.into());
            }
            attachments.push((attachment, name));
        }
        exported.push(OpenCase { id: id.clone(), operations: count, attachments });
    }
    Ok(exported)
}
