//! Document model to a Word file (Office Open XML, ISO/IEC 29500 transitional).
//!
//! The page is that of the PDF as far as a word processor can: A4, the same margins, a Times face, the heading
//! block at the right, numbers of grounds and lists as Word's own numbering, ruled lines as underscores. Every
//! paragraph has a named style, so that a lawyer changes the look of a paper in one place. Where lines and pages
//! end is decided by the program that opens the file; nothing here lays out text, only the choice of
//! size and distance of lines rests on an estimate.
//!
//! The XML is written with `quick-xml` and packed with `zip`; what stands in which element is ours. A typed
//! library was wanted and none fits: `docx-rs` writes the children of properties in an order that the schema does not
//! allow, which Word may answer with an offer to repair; `docx-rust` keeps header and footer parts in hash maps, so
//! that two runs may differ, ties footers by a wrong relation, lets control characters through, and needs a binary
//! template; `ooxmlsdk` has every type of the standard and did not compile in ten minutes on two cores. The order of
//! children is a property of two functions here (`look.rs`) and is compared with the schema in
//! `tests/file.rs`, for every element of every part.
//!
//! Parts are stored, not compressed: a paper takes some 40 kB, less than its PDF, and the bytes then depend on no
//! compressor's version.
//!
//! Invariants: no disk, no network, no clock; the same document gives the same bytes; the properties of the file
//! name the kind of paper and nobody; no message carries a word of the document.

mod body;
mod clean;
mod error;
mod lists;
mod look;
mod measure;
mod package;
mod table;
mod xml;

use himoya_documents::model::Document;

use crate::body::Body;
pub use crate::error::DocxError;

/// Writes a document as a Word file.
///
/// # Errors
///
/// [`DocxError::TooLong`] when the document exceeds the limits of one paper.
pub fn render_docx(document: &Document) -> Result<Vec<u8>, DocxError> {
    measure::limits(document)?;
    let size = measure::size(document);
    let body = Body::write(document, size)?;
    package::pack(document, size, body)
}
