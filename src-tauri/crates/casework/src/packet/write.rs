//! Setting a packet and writing it: all files, or none.

use std::path::{Path, PathBuf};

use himoya_documents::model::Document;
use himoya_documents::plain_text;
use himoya_export_docx::render_docx;
use himoya_export_pdf::PackWords;

use super::Packet;
use crate::Office;
use crate::draft::{Format, of_docx};
use crate::error::Error;
use crate::wire::{PacketSaved, PacketView};

/// How far the making of a packet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Steps that are done.
    pub done: usize,
    /// All steps.
    pub of: usize,
}

/// A step of the making of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A paper is set.
    Paper,
    /// The print file is set.
    Print,
    /// The files are written.
    Write,
}

/// A file before it is written.
type File = (String, Vec<u8>);

impl Office {
    /// What is in a packet, for a host to show. Pages are known only when it is set.
    pub fn packet_view(&self, packet: &Packet<'_>) -> PacketView {
        PacketView {
            day: packet.day.clone(),
            papers: packet.papers.iter().map(|paper| paper.view.clone()).collect(),
            blocked: packet.blocked.clone(),
            missing: packet.missing.clone(),
        }
    }

    /// Sets a packet and writes it into a folder, which is made when it does not exist: all files, or none. `name` is
    /// the person's name for the cover list.
    ///
    /// # Errors
    ///
    /// [`Error::Render`], or [`Error::Unwritable`] with nothing left behind.
    pub fn write_packet(
        &self,
        mut packet: Packet<'_>,
        name: &str,
        formats: &[Format],
        folder: &Path,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<PacketSaved, Error> {
        let words = &self.content.packets.words;
        let of = packet.papers.len() + 4;
        let mut step = 0;
        let mut tell = |stage| {
            progress(Progress { stage, done: step, of });
            step += 1;
        };
        let mut files: Vec<File> = Vec::new();
        let mut papers = Vec::new();
        let sample = packet.sample;
        for (number, paper) in (1..).zip(&mut packet.papers) {
            tell(Stage::Paper);
            paper.document = self.marked(sample, paper.document.clone());
            let stem = format!("{number:02} {}", file_stem(&paper.kind.short_title));
            paper.view.pages = self.typeset(&paper.document, &stem, formats, &mut files)?;
            papers.push(paper.document.clone());
        }
        tell(Stage::Paper);
        let cover = self.marked(sample, self.cover(&packet, name));
        let stem = format!("00 {}", file_stem(&words.cover_file));
        let mut first = self.typeset(&cover, &stem, formats, &mut files)? + 1;
        tell(Stage::Paper);
        let attachments = self.marked(sample, self.attachment_list(&packet, name));
        let stem = format!("{:02} {}", papers.len() + 1, file_stem(&words.attachments_file));
        first += self.typeset(&attachments, &stem, formats, &mut files)?;
        let mut whole = vec![cover, attachments];
        for (number, (paper, document)) in (1..).zip(packet.papers.iter().zip(papers)) {
            whole.push(self.marked(sample, self.separator(name, number, &paper.view, first + 1)));
            whole.push(document);
            first += 1 + paper.view.pages;
        }
        tell(Stage::Print);
        let print = self.renderer.render_pack("packet", self.print_words(&words.print_title), &whole)?;
        let stem = format!("{:02} {}", packet.papers.len() + 2, file_stem(&words.print_file));
        files.push((format!("{stem}.pdf"), print.pdf.bytes));
        tell(Stage::Write);
        let files = save(folder, files)?;
        Ok(PacketSaved {
            folder: folder.display().to_string(),
            files,
            pages: print.pdf.pages,
            packet: self.packet_view(&packet),
        })
    }

    pub(crate) fn print_words(&self, title: &str) -> PackWords {
        let words = &self.content.packets.words;
        PackWords { title: title.to_owned(), sheet: words.sheet.clone(), of: words.of.clone() }
    }

    /// Sets one document in the formats asked for and says how many pages it takes.
    pub(crate) fn typeset(
        &self,
        document: &Document,
        stem: &str,
        formats: &[Format],
        files: &mut Vec<File>,
    ) -> Result<usize, Error> {
        // The print file needs the number of pages whatever the formats are.
        let pdf = self.renderer.render_pdf(document)?;
        for format in formats {
            let bytes = match format {
                Format::Pdf => pdf.bytes.clone(),
                Format::Docx => render_docx(document).map_err(of_docx)?,
                Format::Txt => plain_text(document).into_bytes(),
                Format::Json => serde_json::to_vec_pretty(document).map_err(|_| Error::Defect)?,
            };
            files.push((format!("{stem}.{}", format.extension()), bytes));
        }
        Ok(pdf.pages)
    }
}

/// Writes files into a folder, all or none, and says where they are, in the order of their names.
pub(crate) fn save(folder: &Path, files: Vec<File>) -> Result<Vec<String>, Error> {
    let placed: Vec<(PathBuf, Vec<u8>)> =
        files.into_iter().map(|(name, bytes)| (folder.join(name), bytes)).collect();
    himoya_store::export_into(folder, &placed)
        .map_err(|cause| Error::Unwritable { path: folder.display().to_string(), kind: cause.kind() })?;
    let mut written: Vec<String> = placed.iter().map(|(path, _)| path.display().to_string()).collect();
    written.sort();
    Ok(written)
}

/// A title as a part of a file name that every system takes.
pub(crate) fn file_stem(title: &str) -> String {
    let fits = |c: char| if c.is_control() || r#"/\:*?"<>|"#.contains(c) { ' ' } else { c };
    let clean: String = title.chars().map(fits).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}
