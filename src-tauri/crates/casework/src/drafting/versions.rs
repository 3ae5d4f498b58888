//! Versions of a draft: kept as files of the case, so that they travel, are backed up and merge with it.

use himoya_documents::model::{Block, Document};
use himoya_store::{Attachment, NewAttachment};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{EDITS, diff, edits};
use crate::Office;
use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::error::Error;
use crate::wire::{CaseView, ComparedRow, Comparison, DiffRun, DiffSide, Preview, VersionRow, VersionWhy};

/// Media type of a kept version; such a file is no file of the user.
pub(crate) const VERSION_KIND: &str = "application/vnd.himoya.draft+json";
/// The list of chosen grounds, which belongs to a version.
const GROUNDS: &str = "grounds";
/// Largest kept version, in bytes.
const LARGEST: u64 = 8 << 20;

/// A version as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Version {
    pub(super) document: String,
    pub(super) at: String,
    pub(super) why: VersionWhy,
    pub(super) program: String,
    pub(super) content: String,
    /// The recorded edits of the paper.
    pub(super) edits: Vec<Value>,
    /// The recorded grounds, if the lawyer chose.
    pub(super) grounds: Option<Value>,
    /// The paper.
    pub(super) paper: Document,
}

impl Desk {
    /// The kept versions of the paper that is being prepared, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn draft_versions(&self, id: &str) -> Result<Vec<VersionRow>, Error> {
        let document = self.document_of(id)?;
        let now = self.composed(id)?;
        let mut rows = Vec::new();
        for (file, version) in self.versions_of(id, &document)? {
            rows.push(VersionRow {
                id: file,
                current: version.paper == now,
                at: version.at,
                why: version.why,
                edits: version.edits.len(),
                program: version.program,
            });
        }
        rows.reverse();
        Ok(rows)
    }

    /// Keeps the paper as it is now. A version with the same words is not kept twice.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn keep_version(&self, id: &str, why: VersionWhy) -> Result<Vec<VersionRow>, Error> {
        self.kept_version(id, why)?;
        self.draft_versions(id)
    }

    /// As [`Desk::keep_version`]; gives the version's name.
    pub(crate) fn kept_version(&self, id: &str, why: VersionWhy) -> Result<String, Error> {
        let (file, document) = self.file(id)?;
        let paper = self.composed(id)?;
        let known = self.versions_of(id, &document)?.into_iter().last();
        // A filed paper has a version of its own, which says so.
        if let Some((name, last)) = known
            && last.paper == paper
            && (why != VersionWhy::Filed || last.why == why)
        {
            return Ok(name);
        }
        let version = Version {
            at: self.now_text(),
            why,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            content: self.office().content.digest.clone(),
            edits: recorded(&file, &document),
            grounds: file.value.get(GROUNDS).cloned(),
            paper,
            document,
        };
        let bytes = serde_json::to_vec(&version).map_err(|_| Error::Defect)?;
        let new = NewAttachment {
            id: self.fresh_id(),
            case: id.to_owned(),
            name: version.document,
            kind: VERSION_KIND.to_owned(),
            added_at: version.at,
        };
        self.store().attach(&new, &mut bytes.as_slice(), LARGEST)?;
        Ok(new.id)
    }

    /// A version beside another, or beside the paper as it is now.
    ///
    /// # Errors
    ///
    /// [`Error::NoVersion`], [`Error::Store`].
    pub fn compare_versions(&self, id: &str, first: &str, second: Option<&str>) -> Result<Comparison, Error> {
        let first = self.version(id, first)?;
        let (second, at) = match second {
            Some(second) => {
                let second = self.version(id, second)?;
                (second.paper, Some(second.at))
            }
            None => (self.composed_as(id, &first.document)?, None),
        };
        let (old, new) = (texts(&first.paper), texts(&second));
        let rows: Vec<ComparedRow> = diff::aligned(&old, &new).into_iter().map(row).collect();
        let differ = rows.iter().filter(|row| row.differs).count();
        Ok(Comparison { first: first.at, second: at, rows, differ })
    }

    /// The pages of a version.
    ///
    /// # Errors
    ///
    /// [`Error::NoVersion`], [`Error::Render`].
    pub fn version_pages(&self, id: &str, version: &str) -> Result<Preview, Error> {
        let paper = self.office().marked(self.is_sample(id)?, self.version(id, version)?.paper);
        self.pages_of(&paper, self.revision())
    }

    /// Brings the edits and grounds of a version back, over the facts of today. What stands now is kept as a version first.
    ///
    /// # Errors
    ///
    /// [`Error::NoVersion`], [`Error::PaperFiled`], [`Error::Store`].
    pub fn restore_version(&self, id: &str, version: &str) -> Result<CaseView, Error> {
        let version = self.version(id, version)?;
        let (file, _) = self.file(id)?;
        if self.office().filed_paper(&file, &version.document).is_some_and(|filed| !filed.reopened) {
            return Err(Error::PaperFiled);
        }
        self.kept_version(id, VersionWhy::Replaced)?;
        self.change(id, EDITS, |office, file| {
            let of_paper =
                |item: &Value| item.get("document").and_then(Value::as_str) == Some(&version.document);
            let mut items = file.value.get(EDITS).and_then(Value::as_array).cloned().unwrap_or_default();
            items.retain(|item| !of_paper(item));
            items.extend(version.edits);
            let rest = (!items.is_empty()).then_some(Value::Array(items));
            file.put(&office.content, EDITS, rest)?;
            file.put(&office.content, GROUNDS, version.grounds)
        })
    }

    /// The kept versions of a paper with their names, the oldest first. One that cannot be read is not shown.
    fn versions_of(&self, id: &str, document: &str) -> Result<Vec<(String, Version)>, Error> {
        let store = self.store();
        let ours = |kept: &Attachment| {
            kept.kind == VERSION_KIND && kept.name == document && kept.removed_at.is_none()
        };
        let mut versions = Vec::new();
        for kept in store.attachments(id)?.into_iter().filter(ours) {
            let mut bytes = Vec::new();
            store.write_attachment(&kept.id, &mut bytes)?;
            versions.extend(serde_json::from_slice(&bytes).ok().map(|version| (kept.id, version)));
        }
        Ok(versions)
    }

    pub(super) fn version(&self, id: &str, version: &str) -> Result<Version, Error> {
        let store = self.store();
        let kept = store.attachment(version)?;
        if kept.kind != VERSION_KIND || kept.case != id {
            return Err(Error::NoVersion);
        }
        let mut bytes = Vec::new();
        store.write_attachment(version, &mut bytes)?;
        serde_json::from_slice(&bytes).map_err(|_| Error::NoVersion)
    }

    /// The paper as it would be printed now.
    fn composed(&self, id: &str) -> Result<Document, Error> {
        let document = self.document_of(id)?;
        self.composed_as(id, &document)
    }

    fn composed_as(&self, id: &str, document: &str) -> Result<Document, Error> {
        let (file, _) = self.file(id)?;
        let office: &Office = self.office();
        Ok(office.assess(office.document(document)?.as_ref(), &file, self.today())?.composed.document)
    }
}

/// The recorded edits of a paper that can be laid.
fn recorded(file: &CaseFile, document: &str) -> Vec<Value> {
    let known: Vec<String> = edits(file, document).into_iter().map(|edit| edit.id).collect();
    let all = file.value.get(EDITS).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let ours = |item: &&Value| {
        item.get("document").and_then(Value::as_str) == Some(document)
            && item.get("id").and_then(Value::as_str).is_some_and(|id| known.iter().any(|known| known == id))
    };
    all.iter().filter(ours).cloned().collect()
}

fn texts(paper: &Document) -> Vec<(String, String)> {
    let text = |block: &Block| (block.id.clone(), himoya_documents::overlay::words_of(block));
    paper.blocks.iter().map(text).collect()
}

fn row(pair: (Option<&str>, Option<&str>)) -> ComparedRow {
    let whole = |side: DiffSide, text: &str| vec![DiffRun { side, text: text.to_owned() }];
    let runs = match pair {
        (Some(first), Some(second)) if first == second => whole(DiffSide::Both, first),
        (Some(first), Some(second)) => diff::words(first, second),
        (Some(first), None) => whole(DiffSide::First, first),
        (None, Some(second)) => whole(DiffSide::Second, second),
        (None, None) => Vec::new(),
    };
    ComparedRow { differs: pair.0 != pair.1, runs }
}
