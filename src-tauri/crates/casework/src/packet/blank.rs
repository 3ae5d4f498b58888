//! Blank forms: papers of no case, to be filled by hand.

use std::path::Path;

use himoya_documents::model::Document;

use super::page::Page;
use super::write::{file_stem, save};
use crate::case_file::CaseFile;
use crate::draft::Format;
use crate::error::Error;
use crate::wire::BlankSaved;
use crate::{Date, Office};

impl Office {
    /// A paper without a single fact. What would block a case does not block a form.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`].
    pub fn blank(&self, document: &str, today: Date) -> Result<Document, Error> {
        let kind = self.document(document)?;
        Ok(self.assess(&kind, &CaseFile::blank(), today)?.composed.document)
    }

    /// Writes the blank form of one document type.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`], [`Error::Render`], or [`Error::Unwritable`] with nothing left behind.
    pub fn write_blank(
        &self,
        document: &str,
        formats: &[Format],
        folder: &Path,
        today: Date,
    ) -> Result<BlankSaved, Error> {
        let title = self.document(document)?.short_title.clone();
        let stem = format!("{}. {}", self.content.packets.words.blank_file, file_stem(&title));
        let mut files = Vec::new();
        let pages = self.typeset(&self.blank(document, today)?, &stem, formats, &mut files)?;
        let files = save(folder, files)?;
        Ok(BlankSaved { documents: vec![document.to_owned()], files, pages })
    }

    /// Writes the emergency set: the blank forms that the content marks, in one file for printing.
    ///
    /// # Errors
    ///
    /// [`Error::Render`], or [`Error::Unwritable`] with nothing left behind.
    pub fn write_blanks(&self, folder: &Path, today: Date) -> Result<BlankSaved, Error> {
        let words = &self.content.packets.words;
        let mut kinds = self.content.documents_in_order();
        kinds.retain(|kind| kind.emergency);
        let mut list = Page::new("blank-list", &words.blank_title);
        list.title(&words.blank_title, "");
        list.paragraph(&words.blank_lead);
        let mut whole = Vec::new();
        for kind in &kinds {
            list.item(&kind.title);
            whole.push(self.blank(&kind.id, today)?);
        }
        whole.insert(0, list.done());
        let print = self.renderer.render_pack("blanks", self.print_words(&words.blank_title), &whole)?;
        let name = format!("{}.pdf", file_stem(&words.blank_title));
        let files = save(folder, vec![(name, print.pdf.bytes)])?;
        Ok(BlankSaved {
            documents: kinds.iter().map(|kind| kind.id.clone()).collect(),
            files,
            pages: print.pdf.pages,
        })
    }
}
