//! Drafting: a case and a document type become a paper in the formats asked for.

use std::path::{Path, PathBuf};

use himoya_checks::{Finding, Severity as Gravity};
use himoya_content::{ContentError, ContentErrors, DocumentType, LawNorms, MEMBER, Shown};
use himoya_documents::model::Document;
use himoya_documents::{Because, plain_text};
use himoya_export_docx::{DocxError, render_docx};
use himoya_export_pdf::{RenderError, Substitution};
use himoya_law::Standing;
use serde::Serialize;

use crate::assess::Assessment;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::reports::{CitationReport, DeadlineReport, OmittedReport};
use crate::term::Term;
use crate::wire::{FindingView, OverrideView, Severity};
use crate::{Date, Office};

/// A format of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// PDF/A-2b.
    Pdf,
    /// Word.
    Docx,
    /// Plain text.
    Txt,
    /// The document model with findings, term and citations.
    Json,
}

impl Format {
    /// The ending of a file's name.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Txt => "txt",
            Format::Json => "json",
        }
    }
}

/// A drafted paper, before it is written anywhere.
#[derive(Debug, Serialize)]
pub struct Draft {
    /// Document type.
    pub id: String,
    /// The paper.
    pub document: Document,
    /// Findings, gravest first.
    pub findings: Vec<FindingView>,
    /// Decisions to make the paper in spite of findings that block it.
    pub overrides: Vec<OverrideView>,
    /// The term, when it could be counted.
    pub deadline: Option<DeadlineReport>,
    /// Day whose procedural law governs, ISO.
    pub governing_day: String,
    /// Provisions cited, with their editions.
    pub citations: Vec<CitationReport>,
    /// Blocks left out because their law did not stand.
    pub omitted: Vec<OmittedReport>,
}

/// What was written.
#[derive(Debug, Serialize)]
pub struct Written {
    /// The files, in the order of the formats.
    pub files: Vec<PathBuf>,
    /// Pages of the PDF, if one was written.
    pub pages: Option<usize>,
    /// Findings, gravest first.
    pub findings: Vec<FindingView>,
    /// Decisions to make the paper in spite of findings that block it.
    pub overrides: Vec<OverrideView>,
}

impl Office {
    /// Drafts a paper. `today` governs what the case leaves open: the day of filing.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`], or [`Error::Blocked`] when the facts contradict each other.
    pub fn draft(&self, case: &CaseFile, document: &str, today: Date) -> Result<Draft, Error> {
        let document = self.document(document)?;
        let assessment = self.assess(&document, case, today)?;
        if let Term::Without(none) = assessment.term {
            return Err(none.into());
        }
        let blocked = assessment.blocked();
        if !blocked.is_empty() {
            return Err(Error::Blocked(blocked));
        }
        Ok(self.drafted(&document, assessment))
    }

    /// Drafts every document type for every worked case: what loading cannot find, drafting does.
    ///
    /// # Errors
    ///
    /// [`Error::Content`] when a worked case does not show what `examples.toml` says of it, else the first error that
    /// is not a finding about the case.
    pub fn draft_everything(&self, today: Date) -> Result<(), Error> {
        let mut wrong = Vec::new();
        for id in self.content.examples.keys() {
            let case = self.example(id, today)?;
            for document in self.content.documents.values() {
                let refused = match self.draft(&case, &document.id, today) {
                    Ok(_) => false,
                    Err(Error::Blocked(_) | Error::Deadline(_)) => true,
                    Err(error) => return Err(error),
                };
                if let Some(shown) = document.examples.iter().find(|shown| shown.case == *id) {
                    let findings = self.check(&case, &document.id, today)?.findings;
                    wrong.extend(misplaced(shown, document, refused, &findings));
                }
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(Error::Content(ContentErrors(wrong))) }
    }

    fn drafted(&self, document: &DocumentType, assessment: Assessment<'_>) -> Draft {
        let findings = assessment.findings.iter().map(|finding| self.finding(finding)).collect();
        let world = self.world(None).ok();
        let deadline = match (assessment.term, world) {
            (Term::Counted(proof, _), Some(world)) => Some(DeadlineReport::of_proof(*proof, &world)),
            _ => None,
        };
        let composed = assessment.composed;
        Draft {
            id: document.id.clone(),
            findings,
            overrides: assessment.overrides.views(),
            deadline,
            governing_day: assessment.governing_day.to_string(),
            citations: self.citations(&composed.provisions, assessment.governing_day),
            omitted: self.omitted(&composed.omitted),
            document: composed.document,
        }
    }

    pub(crate) fn citations(&self, provisions: &[String], day: Date) -> Vec<CitationReport> {
        let law = &self.content.law;
        let citation = |id: &String| {
            let parsed = id.parse().ok()?;
            let Standing::InForce(edition) = law.standing(&parsed, day) else { return None };
            Some(CitationReport {
                provision: id.clone(),
                citation: law.cite(&[parsed]),
                in_force_from: edition.in_force_from.map(|d| d.to_string()),
                source: edition.source.clone(),
                checked_on: edition.checked_on.to_string(),
                confidence: edition.confidence.code(),
            })
        };
        provisions.iter().filter_map(citation).collect()
    }

    fn omitted(&self, omitted: &[himoya_documents::Omitted]) -> Vec<OmittedReport> {
        let norms = LawNorms::new(self.content.law.clone());
        let report = |o: &himoya_documents::Omitted| {
            let (provision, because) = match &o.because {
                Because::NotLaw(id) => (id, "not_law"),
                Because::NotEstablished(id) => (id, "not_established"),
            };
            let provision = norms.short(provision).unwrap_or_else(|| provision.clone());
            OmittedReport { block: o.block.clone(), provision, because }
        };
        omitted.iter().map(report).collect()
    }

    pub(crate) fn finding(&self, finding: &Finding) -> FindingView {
        let norms = LawNorms::new(self.content.law.clone());
        FindingView {
            code: finding.code.clone(),
            severity: match finding.severity {
                Gravity::Blocks => Severity::Blocks,
                Gravity::Returned => Severity::Returned,
                Gravity::Asked => Severity::Asked,
                Gravity::ByHand => Severity::ByHand,
            },
            text: finding.text.clone(),
            paths: finding.facts.clone(),
            provision: finding.provision.as_ref().and_then(|id| norms.short(id)),
            family: finding.family.clone(),
            help: finding.help.clone(),
        }
    }

    /// Writes a draft into a folder in the formats asked for: all of them, or none. A folder that is not there is made.
    ///
    /// # Errors
    ///
    /// [`Error::Render`], or [`Error::Unwritable`] with nothing left behind.
    pub fn write(&self, mut draft: Draft, formats: &[Format], folder: &Path) -> Result<Written, Error> {
        let mut pages = None;
        let mut rendered = Vec::new();
        for format in formats {
            let bytes = match format {
                Format::Pdf => {
                    let pdf = self.renderer.render_pdf(&draft.document)?;
                    pages = Some(pdf.pages);
                    draft.findings.extend(self.missing_glyphs(&pdf.substitutions));
                    pdf.bytes
                }
                Format::Docx => render_docx(&draft.document).map_err(of_docx)?,
                Format::Txt => plain_text(&draft.document).into_bytes(),
                Format::Json => serde_json::to_vec_pretty(&draft).map_err(|_| Error::Defect)?,
            };
            let extension = format.extension();
            rendered.push((folder.join(format!("{}.{extension}", draft.id.replace(MEMBER, "-"))), bytes));
        }
        himoya_store::export_into(folder, &rendered)
            .map_err(|cause| Error::Unwritable { path: folder.display().to_string(), kind: cause.kind() })?;
        let files = rendered.into_iter().map(|(path, _)| path).collect();
        Ok(Written { files, pages, findings: draft.findings, overrides: draft.overrides })
    }
}

/// What is wrong with the role that a worked case is given.
fn misplaced(
    shown: &Shown,
    document: &DocumentType,
    refused: bool,
    findings: &[FindingView],
) -> Option<ContentError> {
    let blocking = |code: &str| findings.iter().any(|f| f.severity == Severity::Blocks && f.code == code);
    let what = match &shown.code {
        None if refused => format!("`{}` is refused, and was to show the document", shown.case),
        Some(code) if !blocking(code) => format!("`{}` is not refused by `{code}`", shown.case),
        _ => return None,
    };
    Some(ContentError {
        file: format!("documents/{}/examples.toml", document.id),
        line: None,
        what,
        hint: "change the role or the case".into(),
    })
}

/// The user is told the same of a paper that is too long, whatever the format.
pub(crate) fn of_docx(error: DocxError) -> Error {
    match error {
        DocxError::TooLong => RenderError::TooLong.into(),
        _ => Error::Defect,
    }
}

/// Writes one file whole or not at all.
///
/// # Errors
///
/// [`Error::Unwritable`] with nothing left behind.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    himoya_store::export(&[(path.to_owned(), bytes.to_vec())])
        .map_err(|cause| Error::Unwritable { path: path.display().to_string(), kind: cause.kind() })
}

impl Office {
    /// Letters that the font lacks, as findings: the page shows a mark in their place.
    pub(crate) fn missing_glyphs(&self, substitutions: &[Substitution]) -> Vec<FindingView> {
        let (family, help) = self.made("glyph_missing");
        let finding = |s: &Substitution| FindingView {
            code: "glyph_missing".into(),
            severity: Severity::Asked,
            text: format!(
                "Знака «{}» ({}{}) нет в шрифте документа; на листе вместо него стоит □. Замените его.",
                s.character,
                s.code_point,
                unicode_names2::name(s.character).map(|name| format!(", {name}")).unwrap_or_default(),
            ),
            paths: Vec::new(),
            provision: None,
            family: family.clone(),
            help: help.clone(),
        };
        substitutions.iter().map(finding).collect()
    }
}
