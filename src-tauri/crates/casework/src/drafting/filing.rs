//! Filing a paper: its bytes are kept, its text stands, and it can be printed again.

use std::path::Path;

use himoya_content::kind_of;
use himoya_documents::model::Document;
use himoya_facts as facts;
use himoya_law::RuleKind;
use himoya_store::{NewAttachment, StoreError};
use serde_json::{Map, Value, json};

use super::PAPERS;
use crate::Office;
use crate::calculator::parted;
use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::error::Error;
use crate::wire::{
    CaseView, FilePaperAnswer, FilePaperInput, FiledView, LedgerView, SaveFormat, Saved, VersionWhy,
};

/// Largest paper that is kept, in bytes.
const LARGEST: u64 = 64 << 20;

impl Office {
    /// The paper of a type as it was filed last.
    pub(crate) fn filed_paper(&self, file: &CaseFile, document: &str) -> Option<FiledView> {
        filed_papers(file).into_iter().rev().find(|filed| filed.document == document)
    }
}

/// Every paper of a case that was filed, the oldest first.
pub(crate) fn filed_papers(file: &CaseFile) -> Vec<FiledView> {
    let text = |fact: &facts::Fact<String>| fact.known().cloned().unwrap_or_default();
    let view = |(index, item): (usize, &facts::FiledPaper)| FiledView {
        index,
        document: text(&item.document),
        on: item.on.known().map(ToString::to_string).unwrap_or_default(),
        how: text(&item.how),
        proof: text(&item.proof),
        proof_file: item.proof_file.known().cloned(),
        sha256: text(&item.sha256),
        pages: item.pages.known().copied().unwrap_or_default(),
        program: text(&item.program),
        content: text(&item.content),
        version: text(&item.version),
        reopened: item.reopened.known() == Some(&true),
    };
    let papers = file.case.papers.known().map_or(&[][..], Vec::as_slice);
    papers.iter().enumerate().map(view).collect()
}

impl Desk {
    /// Records that the paper that is being prepared was filed: its PDF and its text are kept as they are now, and the
    /// terms that it serves are marked as kept. A day that cannot be read changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::PaperFiled`], [`Error::Blocked`], [`Error::Render`], [`Error::Store`].
    pub fn file_paper(&self, id: &str, input: &FilePaperInput) -> Result<FilePaperAnswer, Error> {
        let office = self.office();
        let today = self.today();
        let (day, mut day_problem) = parted(office.read_day(&input.day, today), &input.day);
        if day.is_none() && day_problem.is_none() {
            day_problem = Some(crate::view::problem_view(&himoya_forms::Problem::DateFormat, &input.day));
        }
        let Some(day) = day.filter(|_| day_problem.is_none()) else {
            return Ok(FilePaperAnswer { day_problem, view: self.open_case(id)? });
        };
        let file = self.readable(id)?;
        let document = self.document_of(id)?;
        if office.filed_paper(&file, &document).is_some_and(|filed| !filed.reopened) {
            return Err(Error::PaperFiled);
        }
        let draft = office.draft(&file, &document, today)?;
        let document_now = office.marked(self.is_sample(id)?, draft.document);
        let (bytes, pages) = office.saved(&document_now, SaveFormat::Pdf)?;
        let served = self.served(id, &document)?;
        let version = self.kept_version(id, VersionWhy::Filed)?;
        let kept = self.keep_pdf(id, &document, &bytes)?;
        let mut item = Map::new();
        let mut put = |key: &str, value: Value| item.insert(key.to_owned(), value);
        put("document", json!(document));
        put("on", json!(day.to_string()));
        put("file", json!(kept.0));
        put("sha256", json!(kept.1));
        put("pages", json!(pages));
        put("version", json!(version));
        put("program", json!(env!("CARGO_PKG_VERSION")));
        put("content", json!(office.content.digest));
        let proof_file = input.proof_file.clone().unwrap_or_default();
        let texts = [("how", &input.how), ("proof", &input.proof), ("proof_file", &proof_file)];
        for (key, text) in texts {
            let text = himoya_facts::sanitise(text).text.trim().to_owned();
            if !text.is_empty() {
                put(key, json!(text));
            }
        }
        let view = self.change(id, PAPERS, |office, file| {
            push(office, file, PAPERS, vec![Value::Object(item)])?;
            let filed = served.into_iter().map(|term| json!({ "term": term, "on": day.to_string() }));
            push(office, file, "filed", filed.collect())
        })?;
        Ok(FilePaperAnswer { day_problem: None, view })
    }

    /// The open terms of the person that the paper serves.
    fn served(&self, id: &str, document: &str) -> Result<Vec<String>, Error> {
        let ledger: LedgerView = self.ledger(id)?;
        let serves = |term: &str| {
            self.office().content.ledger.chains.terms().any(|(_, known)| {
                known.source.id == term
                    && known.kind == RuleKind::PartyTerm
                    && known.source.documents.iter().any(|one| one == kind_of(document))
            })
        };
        let open = ledger.entries.iter().filter(|entry| entry.done.is_none());
        Ok(open.map(|entry| entry.id.clone()).filter(|term| serves(term)).collect())
    }

    fn keep_pdf(&self, id: &str, document: &str, bytes: &[u8]) -> Result<(String, String), Error> {
        let office = self.office();
        let title = office.document(document)?.short_title.clone();
        let day = office.content.wording.date_numeric(self.today());
        let new = NewAttachment {
            id: self.fresh_id(),
            case: id.to_owned(),
            name: format!("{title} {day}, подано.pdf"),
            kind: "application/pdf".to_owned(),
            added_at: self.now_text(),
        };
        let kept = self.store().attach(&new, &mut &*bytes, LARGEST)?;
        Ok((new.id, kept.sha256))
    }

    /// Begins a new edition of a filed paper: its text can be changed again, and what was filed stays.
    ///
    /// # Errors
    ///
    /// [`Error::NoPlace`] when there is no such filed paper; [`Error::Store`].
    pub fn reopen_paper(&self, id: &str, index: usize) -> Result<CaseView, Error> {
        self.change_papers(id, index, |items| {
            if let Some(Value::Object(item)) = items.get_mut(index) {
                item.insert("reopened".to_owned(), Value::Bool(true));
            }
        })
    }

    /// Takes the mark of filing back, when it was made in error. The kept files stay.
    ///
    /// # Errors
    ///
    /// As [`Desk::reopen_paper`].
    pub fn unfile_paper(&self, id: &str, index: usize) -> Result<CaseView, Error> {
        self.change_papers(id, index, |items| {
            items.remove(index);
        })
    }

    fn change_papers(
        &self,
        id: &str,
        index: usize,
        change: impl FnOnce(&mut Vec<Value>),
    ) -> Result<CaseView, Error> {
        self.change(id, PAPERS, |office, file| {
            let mut items = file.value.get(PAPERS).and_then(Value::as_array).cloned().unwrap_or_default();
            if index >= items.len() {
                return Err(Error::NoPlace(format!("{PAPERS}.{index}")));
            }
            change(&mut items);
            let rest = (!items.is_empty()).then_some(Value::Array(items));
            file.put(&office.content, PAPERS, rest)
        })
    }

    /// Writes a filed paper out again, byte for byte.
    ///
    /// # Errors
    ///
    /// [`Error::NoVersion`] when its file is not in the case; [`Error::Store`], [`Error::Unwritable`].
    pub fn reprint(&self, id: &str, index: usize, path: &Path) -> Result<Saved, Error> {
        let (bytes, pages) = self.filed_bytes(id, index)?;
        crate::draft::write_file(path, &bytes)?;
        Ok(Saved { path: path.display().to_string(), pages })
    }

    /// The bytes of a filed paper, compared with what was recorded, and its pages.
    ///
    /// # Errors
    ///
    /// [`Error::NoVersion`] when its file is not in the case, or is another one; [`Error::Store`].
    pub fn filed_bytes(&self, id: &str, index: usize) -> Result<(Vec<u8>, usize), Error> {
        let (file, _) = self.file(id)?;
        let papers = file.case.papers.known().map_or(&[][..], Vec::as_slice);
        let paper = papers.get(index).ok_or(Error::NoVersion)?;
        let (Some(kept), Some(sha256)) = (paper.file.known(), paper.sha256.known()) else {
            return Err(Error::NoVersion);
        };
        let store = self.store();
        let known = store.attachment(kept)?;
        if known.case != id || known.sha256 != *sha256 {
            return Err(Error::NoVersion);
        }
        let mut bytes = Vec::new();
        store.write_attachment(kept, &mut bytes)?;
        let pages = paper.pages.known().and_then(|pages| usize::try_from(*pages).ok()).unwrap_or_default();
        Ok((bytes, pages))
    }
}

impl Desk {
    /// The words of the paper as it was filed, while that stands; nothing when the kept version cannot be read.
    pub(crate) fn filed_document(
        &self,
        id: &str,
        file: &CaseFile,
        document: &str,
    ) -> Result<Option<Document>, Error> {
        let filed = self.office().filed_paper(file, document).filter(|filed| !filed.reopened);
        match filed.map(|filed| self.version(id, &filed.version)) {
            Some(Ok(version)) => Ok(Some(version.paper)),
            None | Some(Err(Error::NoVersion | Error::Store(StoreError::NoAttachment(_)))) => Ok(None),
            Some(Err(error)) => Err(error),
        }
    }

    /// The filed paper in a format, while it stands: the PDF byte for byte, the others from the same words.
    pub(crate) fn filed_as(&self, id: &str, format: SaveFormat) -> Result<Option<(Vec<u8>, usize)>, Error> {
        let (file, document) = self.file(id)?;
        let Some(filed) = self.office().filed_paper(&file, &document).filter(|filed| !filed.reopened) else {
            return Ok(None);
        };
        if format == SaveFormat::Pdf {
            return self.filed_bytes(id, filed.index).map(Some);
        }
        let paper = self.filed_document(id, &file, &document)?.ok_or(Error::NoVersion)?;
        let paper = self.office().marked(self.is_sample(id)?, paper);
        self.office().saved(&paper, format).map(Some)
    }

    /// The PDF of the paper that is being prepared, for a printer; the version is kept.
    ///
    /// # Errors
    ///
    /// [`Error::Blocked`], [`Error::Render`], [`Error::Store`].
    pub fn printable(&self, id: &str) -> Result<Vec<u8>, Error> {
        if let Some((bytes, _)) = self.filed_as(id, SaveFormat::Pdf)? {
            return Ok(bytes);
        }
        let file = self.readable(id)?;
        let draft = self.office().draft(&file, &self.document_of(id)?, self.today())?;
        let document = self.office().marked(self.is_sample(id)?, draft.document);
        let (bytes, _) = self.office().saved(&document, SaveFormat::Pdf)?;
        self.kept_version(id, VersionWhy::Printed)?;
        Ok(bytes)
    }

    /// A sensible name for a filed paper: what it is and the day of filing.
    ///
    /// # Errors
    ///
    /// [`Error::NoVersion`], [`Error::Store`].
    pub fn filed_name(&self, id: &str, index: usize) -> Result<String, Error> {
        let (file, _) = self.file(id)?;
        let filed = filed_papers(&file).into_iter().nth(index).ok_or(Error::NoVersion)?;
        let content = &self.office().content;
        let kind = self.office().document(&filed.document).ok();
        let title = kind.as_ref().map_or(&filed.document, |kind| &kind.short_title);
        let day = filed.on.parse().map_or(filed.on.clone(), |day| content.wording.date_numeric(day));
        Ok(format!("{title} {day}, подано.pdf"))
    }
}

/// Adds members to a list of the case.
fn push(office: &Office, file: &mut CaseFile, list: &str, more: Vec<Value>) -> Result<(), Error> {
    if more.is_empty() {
        return Ok(());
    }
    let mut items = file.value.get(list).and_then(Value::as_array).cloned().unwrap_or_default();
    items.extend(more);
    file.put(&office.content, list, Some(Value::Array(items)))
}
