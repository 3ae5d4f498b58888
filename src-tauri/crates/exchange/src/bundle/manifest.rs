//! What a bundle says of itself.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::Limits;
use crate::ExchangeError;
use crate::names::is_plain_id;

/// The version of the format of bundles.
pub const FORMAT: u64 = 1;

const PROGRAM: &str = "himoya";

/// What a bundle is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Cases for a colleague.
    HandOver,
    /// Cases to take along, into a vault of their own.
    TodaysSet,
    /// What was done with today's set, brought back.
    Return,
}

/// The first entry of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of the format.
    pub format: u64,
    /// Always `himoya`.
    pub program: String,
    /// The id of this bundle. Taking in the same id again changes nothing.
    pub id: String,
    /// The vault that made it.
    pub vault: String,
    /// The device that made it.
    pub device: String,
    /// When it was made, ISO 8601.
    pub made_at: String,
    /// Who made it, as he calls himself.
    pub made_by: String,
    /// What it is for.
    pub purpose: Purpose,
    /// The id of the bundle that this one brings back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
    /// Its cases, in the order of their entries.
    pub cases: Vec<CaseEntry>,
    /// Its attachments, in the order of their entries.
    pub attachments: Vec<AttachmentEntry>,
}

/// One case in a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseEntry {
    /// The id of the case.
    pub id: String,
    /// How many operations.
    pub operations: u64,
    /// The length of their lines in bytes.
    pub bytes: u64,
    /// SHA-256 of the lines.
    pub sha256: String,
}

/// One attachment in a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentEntry {
    /// The id of the attachment.
    pub id: String,
    /// The case to which it belongs.
    pub case: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

impl CaseEntry {
    pub(crate) fn name(&self) -> String {
        format!("cases/{}.jsonl", self.id)
    }
}

impl AttachmentEntry {
    pub(crate) fn name(&self) -> String {
        format!("attachments/{}", self.id)
    }
}

impl Manifest {
    /// Fills in what every manifest of this program has.
    pub(crate) fn new(about: &super::write::About) -> Self {
        Self {
            format: FORMAT,
            program: PROGRAM.into(),
            id: about.id.clone(),
            vault: about.vault.clone(),
            device: about.device.clone(),
            made_at: about.made_at.clone(),
            made_by: about.made_by.clone(),
            purpose: about.purpose,
            answers: about.answers.clone(),
            cases: Vec::new(),
            attachments: Vec::new(),
        }
    }

    /// The sizes of all entries, the manifest's own first.
    pub(crate) fn sizes(&self, own: u64) -> impl Iterator<Item = u64> {
        let cases = self.cases.iter().map(|entry| entry.bytes);
        std::iter::once(own).chain(cases).chain(self.attachments.iter().map(|entry| entry.bytes))
    }

    pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Self, ExchangeError> {
        #[derive(Deserialize)]
        struct Version {
            program: String,
            format: u64,
        }
        // The version first: a newer manifest may have keys that this one refuses.
        let version: Version = serde_json::from_slice(bytes).map_err(|_| ExchangeError::NotOurs)?;
        if version.program != PROGRAM {
            return Err(ExchangeError::NotOurs);
        }
        if version.format > FORMAT {
            return Err(ExchangeError::NewerFormat);
        }
        let manifest: Self = serde_json::from_slice(bytes).map_err(|_| ExchangeError::Damaged)?;
        if version.format != FORMAT {
            return Err(ExchangeError::Damaged);
        }
        // A name that we would not write is no slip of the user's here: somebody else made this file.
        manifest.check(limits).map_err(|error| match error {
            ExchangeError::BadName => ExchangeError::Damaged,
            other => other,
        })?;
        Ok(manifest)
    }

    /// Sound ids, none twice, every attachment of a case that is there, nothing beyond the limits.
    pub(crate) fn check(&self, limits: &Limits) -> Result<(), ExchangeError> {
        let fits = self.cases.len() <= limits.cases
            && self.attachments.len() <= limits.attachments
            && self.cases.iter().all(|entry| entry.bytes <= limits.case)
            && self.attachments.iter().all(|entry| entry.bytes <= limits.attachment);
        if !fits {
            return Err(ExchangeError::TooBig);
        }
        let own = [&self.id, &self.vault, &self.device].into_iter().chain(&self.answers);
        let ids =
            self.cases.iter().map(|entry| &entry.id).chain(self.attachments.iter().map(|entry| &entry.id));
        if !own.chain(ids).all(|id| is_plain_id(id)) {
            return Err(ExchangeError::BadName);
        }
        let cases: HashSet<&str> = self.cases.iter().map(|entry| entry.id.as_str()).collect();
        let attachments: HashSet<&str> = self.attachments.iter().map(|entry| entry.id.as_str()).collect();
        let sound = cases.len() == self.cases.len()
            && attachments.len() == self.attachments.len()
            && self.attachments.iter().all(|entry| cases.contains(entry.case.as_str()));
        if sound { Ok(()) } else { Err(ExchangeError::Damaged) }
    }
}
