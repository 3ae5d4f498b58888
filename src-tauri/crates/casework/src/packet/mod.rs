//! The packet: every paper that the moment calls for, with a cover list, in one folder and in one print file.
//!
//! Which papers these are follows from the terms of the case and from `templates/packets.toml`; this module only looks
//! them up. A paper that a finding blocks stays out, with the finding; one that has no text yet is named as missing.

mod blank;
mod collect;
mod cover;
mod page;
mod write;

use std::borrow::Cow;
use std::path::Path;

use himoya_content::DocumentType;
use himoya_documents::model::Document;

use himoya_documents::plain_text;
use himoya_export_docx::render_docx;

use crate::Office;
use crate::desk::Desk;
use crate::draft::{Format, of_docx};
use crate::error::Error;
use crate::wire::{PacketBlocked, PacketMissing, PacketPaper, PacketSaved, SaveFormat};

/// A packet, before anything of it is written.
pub struct Packet<'a> {
    /// The day as of which it was put together, ISO.
    pub(crate) day: String,
    /// The case is a sample, and every page says so.
    pub(crate) sample: bool,
    pub(crate) papers: Vec<Paper<'a>>,
    pub(crate) blocked: Vec<PacketBlocked>,
    pub(crate) missing: Vec<PacketMissing>,
}

/// One paper of a packet.
pub(crate) struct Paper<'a> {
    pub(crate) kind: Cow<'a, DocumentType>,
    pub(crate) document: Document,
    /// What the cover list says of it.
    pub(crate) view: PacketPaper,
}

pub(crate) use collect::{Call, Cause, Last};
pub(crate) use page::Page;
pub(crate) use write::file_stem;
pub use write::{Progress, Stage};

impl Packet<'_> {
    /// Whether nothing can be printed.
    pub fn is_empty(&self) -> bool {
        self.papers.is_empty()
    }
}

/// The ending of a file's name.
pub(crate) fn extension(format: SaveFormat) -> &'static str {
    match format {
        SaveFormat::Pdf => "pdf",
        SaveFormat::Docx => "docx",
        SaveFormat::Txt => "txt",
    }
}

impl Office {
    /// A paper in one format, with its pages on paper.
    pub(crate) fn saved(&self, document: &Document, format: SaveFormat) -> Result<(Vec<u8>, usize), Error> {
        let pdf = self.renderer.render_pdf(document)?;
        let bytes = match format {
            SaveFormat::Pdf => pdf.bytes,
            SaveFormat::Docx => render_docx(document).map_err(of_docx)?,
            SaveFormat::Txt => plain_text(document).into_bytes(),
        };
        Ok((bytes, pdf.pages))
    }

    /// The person's name as the cover list prints it; empty when it is not known.
    pub fn packet_name(&self, case: &crate::CaseFile) -> String {
        self.title(case)
    }
}

impl Desk {
    /// Writes the packet of a case into a new folder below the one that the user chose. Each paper comes as PDF and
    /// as a Word file.
    ///
    /// # Errors
    ///
    /// [`Error::Blocked`] while a typed text cannot be read; [`Error::Store`], [`Error::Render`] or
    /// [`Error::Unwritable`] with nothing left behind.
    pub fn save_packet(
        &self,
        id: &str,
        folder: &Path,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<PacketSaved, Error> {
        let case = self.readable(id)?;
        let office = self.office();
        let packet = Packet { sample: self.is_sample(id)?, ..office.packet(&case, self.now()?)? };
        let stem = format!("{} {}", office.content.packets.words.folder, office.day_text(&packet.day));
        let fresh = himoya_store::fresh_folder(folder, &write::file_stem(&stem));
        let name = office.title(&case);
        office.write_packet(packet, &name, &[Format::Pdf, Format::Docx], &fresh, progress)
    }
}
