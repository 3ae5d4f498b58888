//! The text of papers: a person's edits laid over what the program composes, versions, and papers that were filed.

mod change;
mod diff;
mod filing;
mod show;
mod versions;

use himoya_checks::{Finding, Severity};
use himoya_content::DocumentType;
use himoya_documents::Composed;
use himoya_documents::model::{Block, Document};
use himoya_documents::overlay::{Edit, EditAct, EditStanding, Laid, overlay};
use himoya_facts as facts;

pub(crate) use versions::VERSION_KIND;

use crate::Office;
use crate::case_file::CaseFile;

/// The list of edits in a case.
const EDITS: &str = "edits";
/// The list of papers that were filed.
const PAPERS: &str = "papers";

/// The edits of a paper, and the paper without them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Edited {
    /// What the program composed; nothing when there is no edit.
    program: Option<Document>,
    /// The blocks of the paper with own ones that have no words yet; nothing when there is no edit.
    shown: Option<Vec<Block>>,
    /// The edits in the order of the case.
    laid: Vec<Laid>,
}

impl Edited {
    /// The blocks that can be worked on, of a paper that was composed with these edits.
    fn blocks<'a>(&'a self, composed: &'a Composed) -> &'a [Block] {
        self.shown.as_deref().unwrap_or(&composed.document.blocks)
    }
}

/// The recorded edits of a paper. One that lacks its name, place or deed says nothing.
fn edits(file: &CaseFile, document: &str) -> Vec<Edit> {
    let text = |fact: &facts::Fact<String>| fact.known().cloned();
    let edit = |item: &facts::TextEdit| {
        (item.document.known().map(String::as_str) == Some(document)).then_some(())?;
        Some(Edit {
            id: text(&item.id)?,
            block: text(&item.block)?,
            act: match item.act.known()? {
                facts::EditAct::Replace => EditAct::Replace,
                facts::EditAct::Drop => EditAct::Drop,
                facts::EditAct::Insert => EditAct::Insert,
            },
            text: text(&item.text).unwrap_or_default(),
            base: text(&item.base).unwrap_or_default(),
        })
    };
    file.case.edits.known().map_or(&[][..], Vec::as_slice).iter().filter_map(edit).collect()
}

impl Office {
    /// Lays the edits of the case over a composed paper.
    pub(crate) fn edited(
        &self,
        document: &DocumentType,
        file: &CaseFile,
        composed: Composed,
    ) -> (Composed, Edited) {
        let edits = edits(file, &document.id);
        if edits.is_empty() {
            return (composed, Edited::default());
        }
        let over = overlay(&composed.document, &edits, &self.content.wording);
        let edited = Edited { program: Some(composed.document), shown: Some(over.blocks), laid: over.laid };
        let composed = Composed {
            document: over.document,
            provisions: over.provisions,
            blanks: over.blanks,
            omitted: composed.omitted,
            empty_grounds: composed.empty_grounds,
            declined: composed.declined,
        };
        (composed, edited)
    }

    /// What waits for a choice about the edits.
    pub(crate) fn edit_findings(&self, edited: &Edited) -> Vec<Finding> {
        let count = |wanted: fn(&EditStanding) -> bool| {
            edited.laid.iter().filter(|laid| wanted(&laid.standing)).count()
        };
        let changed = count(|standing| matches!(standing, EditStanding::Changed(_)));
        let lost = count(|standing| matches!(standing, EditStanding::Lost));
        let mut findings = Vec::new();
        let mut put = |code: &str, number: usize, text: String| {
            if number > 0 {
                let (family, help) = self.made(code);
                let code = code.to_owned();
                let severity = Severity::Asked;
                findings.push(Finding {
                    code,
                    severity,
                    text,
                    facts: Vec::new(),
                    provision: None,
                    family,
                    help,
                });
            }
        };
        let what = "Под вашей правкой изменились факты или текст программы. Абзацев, где нужен выбор:";
        put("edit_changed", changed, format!("{what} {changed}."));
        put(
            "edit_lost",
            lost,
            format!("Правок, место которых исчезло из бумаги: {lost}. Они не печатаются."),
        );
        findings
    }
}
