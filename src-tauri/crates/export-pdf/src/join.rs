//! Finished files joined into one for printing, page for page as they are.
//!
//! Setting thousands of pages anew would cost as much as making them; the pages are taken over as they were written.
//! The joined file is an ordinary PDF: what makes its parts PDF/A (their tags and metadata) stays in the parts.

use std::sync::Arc;

use krilla::Document;
use krilla::metadata::{DateTime, Metadata};
use krilla::pdf::{Pdf as Parsed, PdfDocument};

use crate::RenderError;
use crate::engine::guarded;
use crate::error::Stage;

/// A file to be joined.
#[derive(Debug, Clone)]
pub struct Part {
    /// The file.
    pub pdf: Arc<Vec<u8>>,
    /// How many times its pages come, one copy after the other.
    pub times: usize,
}

/// A joined file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// The file: no author, and the same time of creation in every file.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: usize,
}

/// Joins files in their order. `title` stands in the metadata and should name nobody. The same parts give the same
/// bytes.
///
/// # Errors
/// [`RenderError::Part`] with the place of a part, from 0, that is no PDF; [`RenderError::Defect`] when the pages cannot
/// be written.
pub fn join(title: &str, parts: &[Part]) -> Result<Joined, RenderError> {
    guarded(Stage::Pdf, || joined(title, parts))?
}

/// How many pages a finished file has.
///
/// # Errors
/// [`RenderError::Part`] when it is no PDF.
pub fn pages_of(pdf: &[u8]) -> Result<usize, RenderError> {
    let parsed = Parsed::new(pdf.to_vec()).map_err(|_| RenderError::Part { at: 0 })?;
    Ok(parsed.pages().len())
}

fn joined(title: &str, parts: &[Part]) -> Result<Joined, RenderError> {
    let mut document = Document::new();
    let beginning = DateTime::new(1980).month(1).day(1).hour(0).minute(0).second(0);
    document.set_metadata(Metadata::new().title(title.to_owned()).creation_date(beginning));
    let mut pages = 0;
    for (at, part) in parts.iter().enumerate() {
        let parsed = Parsed::new(Arc::clone(&part.pdf)).map_err(|_| RenderError::Part { at })?;
        let all: Vec<usize> = (0..parsed.pages().len()).collect();
        let parsed = PdfDocument::new(Arc::new(parsed));
        for _ in 0..part.times {
            document.embed_pdf_pages(&parsed, &all);
            pages += all.len();
        }
    }
    let bytes = document.finish().map_err(|_| RenderError::Defect { stage: Stage::Pdf })?;
    Ok(Joined { bytes, pages })
}
