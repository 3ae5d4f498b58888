//! Blank forms: papers of no case, to be filled by hand.

use std::path::Path;

use himoya_content::{DocumentType, Emergency};
use himoya_documents::model::Document;

use super::page::Page;
use super::write::{file_stem, save};
use crate::case_file::CaseFile;
use crate::draft::Format;
use crate::error::Error;
use crate::wire::BlankSaved;
use crate::{Date, Office};

impl Office {
    /// A paper without a single fact but, for a form of two columns, the language of the second. What would block a case
    /// does not block a form.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`]; [`Error::NoTranslation`] when the paper has no second column or is not translated.
    pub fn blank(&self, document: &str, language: Option<&str>, today: Date) -> Result<Document, Error> {
        let kind = self.document(document)?;
        let mut file = CaseFile::blank();
        if let Some(language) = language {
            let known = self.languages_of(&kind);
            let fact = kind.text.second_language().filter(|_| known.iter().any(|code| code == language));
            let fact = fact.ok_or(Error::NoTranslation { known: known.clone() })?;
            file.put(&self.content, fact, Some(language.into()))?;
        }
        Ok(self.assess(&kind, &file, today)?.composed.document)
    }

    /// The languages that a paper is translated into, whole or in part.
    fn languages_of(&self, kind: &DocumentType) -> Vec<String> {
        let codes = self.content.translations.keys();
        codes.filter(|code| kind.text.translated(code).is_some()).cloned().collect()
    }

    /// «Памятка, по-русски и по-таджикски».
    fn blank_title(&self, title: &str, language: Option<&str>) -> String {
        let adverb = |code| self.content.wording.language_adverb(code).unwrap_or(code);
        language
            .map_or_else(|| title.to_owned(), |code| format!("{title}, {} и {}", adverb("ru"), adverb(code)))
    }

    /// Writes the blank form of one document type.
    ///
    /// # Errors
    ///
    /// As [`Office::blank`]; [`Error::Render`], or [`Error::Unwritable`] with nothing left behind.
    pub fn write_blank(
        &self,
        document: &str,
        language: Option<&str>,
        formats: &[Format],
        folder: &Path,
        today: Date,
    ) -> Result<BlankSaved, Error> {
        let title = self.blank_title(&self.document(document)?.short_title, language);
        let stem = format!("{}. {}", self.content.packets.words.blank_file, file_stem(&title));
        let mut files = Vec::new();
        let pages = self.typeset(&self.blank(document, language, today)?, &stem, formats, &mut files)?;
        let files = save(folder, files)?;
        Ok(BlankSaved { documents: vec![document.to_owned()], files, pages })
    }

    /// Writes the emergency set: the blank forms that the content marks, in one file for printing; those that it wants in
    /// each language, also beside each that they are translated into.
    ///
    /// # Errors
    ///
    /// [`Error::Render`], or [`Error::Unwritable`] with nothing left behind.
    pub fn write_blanks(&self, folder: &Path, today: Date) -> Result<BlankSaved, Error> {
        let words = &self.content.packets.words;
        let mut kinds = self.content.documents_in_order();
        kinds.retain(|kind| kind.emergency != Emergency::No);
        let mut list = Page::new("blank-list", &words.blank_title);
        list.title(&words.blank_title, "");
        list.paragraph(&words.blank_lead);
        let mut whole = Vec::new();
        for kind in &kinds {
            let mut languages = vec![None];
            if kind.emergency == Emergency::InEachLanguage {
                languages.extend(self.languages_of(kind).into_iter().map(Some));
            }
            for language in &languages {
                let language = language.as_deref();
                list.item(&self.blank_title(&kind.title, language));
                whole.push(self.blank(&kind.id, language, today)?);
            }
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
