//! Papers, calendars and chronologies written where the user chose.

use std::path::Path;

use himoya_documents::model::Document;
use himoya_documents::plain_text;
use himoya_export_pdf::Place;

use super::Desk;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::wire::{BlockPlace, Preview, SaveFormat, Saved, VersionWhy};

impl Desk {
    /// A file name for terms, with the day and without a name: «Сроки 25.11.2026.ics».
    pub fn terms_file_name(&self, extension: &str) -> String {
        let day = self.office.content.wording.date_numeric(self.clock.today());
        let what = if extension == "ics" { "Сроки" } else { "Хронология" };
        format!("{what} {day}.{extension}")
    }

    /// Writes the running terms of a case, or of all cases, as a calendar file: the whole file or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] or [`Error::Unwritable`].
    pub fn save_calendar(&self, id: Option<&str>, path: &Path) -> Result<Saved, Error> {
        let today = self.clock.today();
        let mut cases = Vec::new();
        match id {
            Some(id) => cases.push((id.to_owned(), self.read(id)?.file)),
            None => {
                // A closed case reminds nobody, and the terms of a raid's event are those of its people.
                let (rows, raids) = {
                    let store = self.store();
                    (store.list()?, store.raids()?)
                };
                let reminds = |row: &himoya_store::Row| {
                    row.closed_at.is_none() && !raids.iter().any(|raid| raid.case == row.id)
                };
                for row in rows.into_iter().filter(reminds) {
                    // A case of another version is shown as unreadable on the desk; it has no terms to give.
                    let file = CaseFile::from_value(&self.office.content, row.body, today);
                    cases.extend(file.ok().map(|file| (row.id, file)));
                }
            }
        }
        let stamp = self.clock.now().parse().map_err(|_| Error::Defect)?;
        let text = self.office.calendar_file(&cases, self.now()?, stamp)?;
        write(path, text.into_bytes())?;
        Ok(Saved { path: path.display().to_string(), pages: 0 })
    }

    /// Writes the chronology of a case as PDF: the whole file or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Store`], [`Error::Render`] or [`Error::Unwritable`].
    pub fn save_chronology(&self, id: &str, path: &Path) -> Result<Saved, Error> {
        let open = self.read(id)?;
        let document = self.office.marked(open.sample, self.office.chronology(&open.file, self.now()?)?);
        let pdf = self.office.renderer.render_pdf(&document)?;
        write(path, pdf.bytes)?;
        Ok(Saved { path: path.display().to_string(), pages: pdf.pages })
    }

    /// The pages as they will be printed.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] or [`Error::Render`].
    pub fn preview(&self, id: &str) -> Result<Preview, Error> {
        // Taken before the case is read: pages may be newer than their number says, never older.
        let revision = self.revision();
        let open = self.read(id)?;
        let document = self.document(id)?;
        // A filed paper is shown as it was filed, whatever the facts are now.
        if let Some(paper) = self.filed_document(id, &open.file, &document.id)? {
            return self.pages_of(&self.office.marked(open.sample, paper), revision);
        }
        let composed = self.office.assess(&document, &open.file, self.clock.today())?.composed;
        self.pages_of(&self.office.marked(open.sample, composed.document), revision)
    }

    pub(crate) fn pages_of(&self, document: &Document, revision: u64) -> Result<Preview, Error> {
        let pages = self.office.renderer.render_pages(document)?;
        let missing = self.office.missing_glyphs(&pages.substitutions);
        let place = |place: &Place| {
            let block = &document.blocks.get(place.block)?.id;
            Some(BlockPlace {
                block: block.clone(),
                page: place.page,
                left: place.left,
                top: place.top,
                right: place.right,
                bottom: place.bottom,
            })
        };
        let places = pages.places.iter().filter_map(place).collect();
        Ok(Preview { revision, pages: pages.svg, places, text: plain_text(document), findings: missing })
    }

    /// A sensible file name for the paper: what it is and the day, never the person's name.
    ///
    /// # Errors
    ///
    /// [`Error::Defect`] when there is no document type.
    pub fn file_name(&self, id: &str, format: SaveFormat) -> Result<String, Error> {
        let day = self.clock.today();
        let title = self.document(id)?.short_title.clone();
        let extension = crate::packet::extension(format);
        Ok(format!("{title} {}.{extension}", self.office.content.wording.date_numeric(day)))
    }

    /// Writes the paper to the file the user chose: the whole file or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Blocked`], [`Error::Render`] or [`Error::Unwritable`].
    pub fn save_paper(&self, id: &str, format: SaveFormat, path: &Path) -> Result<Saved, Error> {
        if let Some((bytes, pages)) = self.filed_as(id, format)? {
            write(path, bytes)?;
            return Ok(Saved { path: path.display().to_string(), pages });
        }
        let file = self.readable(id)?;
        let draft = self.office.draft(&file, &self.document(id)?.id, self.clock.today())?;
        let document = self.office.marked(self.is_sample(id)?, draft.document);
        let (bytes, pages) = self.office.saved(&document, format)?;
        // First, so that a paper that lies there is never told as one that could not be saved.
        self.kept_version(id, VersionWhy::Exported)?;
        write(path, bytes)?;
        Ok(Saved { path: path.display().to_string(), pages })
    }

    /// The case as it may be printed: a text that cannot be read stops every paper.
    pub(crate) fn readable(&self, id: &str) -> Result<CaseFile, Error> {
        let open = self.read(id)?;
        if open.typed.is_empty() {
            return Ok(open.file);
        }
        Err(Error::Blocked(open.typed.keys().map(|path| self.unreadable(path)).collect()))
    }
}

/// Writes a file whole or not at all.
pub(super) fn write(path: &Path, bytes: Vec<u8>) -> Result<(), Error> {
    crate::draft::write_file(path, &bytes)
}
