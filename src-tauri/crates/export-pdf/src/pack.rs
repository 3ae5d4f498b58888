//! Many papers in one file for printing.

use himoya_documents::model::Document;
use serde::Serialize;

use crate::clean::Glyphs;
use crate::sheet::Sheet;
use crate::{Pdf, RenderError, Substitution};

/// Most papers of one print file; each takes ids of files that Typst keeps for ever.
const MAX_PAPERS: usize = 100;

/// The words of a print file that belong to no paper in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackWords {
    /// Title in the file's metadata; names nobody.
    pub title: String,
    /// «лист», before the number of the page.
    pub sheet: String,
    /// «из», before the number of all pages.
    pub of: String,
}

/// A finished print file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintFile {
    /// The file.
    pub pdf: Pdf,
    /// Pages of each paper, in order; together those of the file.
    pub pages: Vec<usize>,
}

/// What the rendering thread needs for a print file.
#[derive(Debug)]
pub(crate) struct Bundle {
    /// Names the kind of file; names nobody.
    pub(crate) id: String,
    pub(crate) words: PackWords,
    pub(crate) sheets: Vec<Sheet>,
}

/// Where a paper stands in a print file, as the layout reads it.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Place<'a> {
    /// Which paper of the file it is, from 0.
    pub(crate) part: usize,
    /// «лист».
    pub(crate) sheet: &'a str,
    /// «из».
    pub(crate) of: &'a str,
}

impl Bundle {
    /// Prepares the papers for fonts with these glyphs.
    ///
    /// # Errors
    /// [`RenderError::TooLong`] when there are too many papers, or one exceeds the limits of a paper.
    pub(crate) fn new(
        id: &str,
        words: PackWords,
        documents: &[Document],
        glyphs: &Glyphs,
    ) -> Result<Self, RenderError> {
        if documents.len() > MAX_PAPERS {
            return Err(RenderError::TooLong);
        }
        let sheets =
            documents.iter().map(|document| Sheet::new(document, glyphs)).collect::<Result<_, _>>()?;
        Ok(Self { id: id.to_owned(), words, sheets })
    }

    /// The data file of the order.
    ///
    /// # Errors
    /// Never for the types here; the signature is that of the serialiser.
    pub(crate) fn order(&self) -> Result<Vec<u8>, serde_json::Error> {
        #[derive(Serialize)]
        struct Order<'a> {
            title: &'a str,
            parts: usize,
        }
        serde_json::to_vec(&Order { title: &self.words.title, parts: self.sheets.len() })
    }

    /// Characters of all papers without a glyph, each once.
    pub(crate) fn substitutions(&self) -> Vec<Substitution> {
        let mut all: Vec<Substitution> = Vec::new();
        for found in self.sheets.iter().flat_map(|sheet| &sheet.substitutions) {
            match all.iter_mut().find(|known| known.character == found.character) {
                Some(known) => known.count += found.count,
                None => all.push(found.clone()),
            }
        }
        all.sort();
        all
    }
}
