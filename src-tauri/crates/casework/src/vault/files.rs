//! Files kept with a case.

use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use himoya_store::{Attachment, NewAttachment};
use himoya_view_pdf::{Faces, ViewError, Viewer};

use super::Vault;
use crate::Office;
use crate::drafting::VERSION_KIND;
use crate::error::Error;
use crate::wire::{AttachmentRow, PdfView, Saved, VaultWork};

/// The most bytes that one call of [`Vault::read_attachment`] gives.
pub const ATTACHMENT_PIECE: usize = 1 << 20;
/// The largest file that is taken in.
const LARGEST: u64 = 512 << 20;
/// So many first bytes tell what a file is.
const HEAD: usize = 32;

impl Vault {
    /// The files of a case, removed ones too; kept versions of drafts are none of them.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn attachments(&self, case: &str) -> Result<Vec<AttachmentRow>, Error> {
        let theirs = |kept: &Attachment| kept.kind != VERSION_KIND;
        self.desk(|desk| Ok(desk.store().attachments(case)?.into_iter().filter(theirs).map(row).collect()))
    }

    /// Takes a file in as a stream; what it is, is told from its first bytes and not from its name.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`]; nothing is kept then.
    pub fn add_attachment(
        &self,
        case: &str,
        name: &str,
        from: &mut dyn Read,
    ) -> Result<Vec<AttachmentRow>, Error> {
        let _working = self.working(VaultWork::Attachment);
        let mut head = Vec::with_capacity(HEAD);
        (&mut *from).take(HEAD as u64).read_to_end(&mut head).map_err(himoya_store::StoreError::from)?;
        let name = himoya_facts::sanitise(name).text.trim().to_owned();
        let new = NewAttachment {
            id: self.host.fresh_id(),
            case: case.to_owned(),
            name: if name.is_empty() { "файл".to_owned() } else { name },
            kind: kind(&head).to_owned(),
            added_at: self.host.now(),
        };
        let mut whole = Cursor::new(head).chain(from);
        self.desk(|desk| Ok(desk.store().attach(&new, &mut whole, LARGEST)?))?;
        self.attachments(case)
    }

    /// A part of a file; at most [`ATTACHMENT_PIECE`] bytes, empty behind its end.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn read_attachment(&self, id: &str, offset: u64, length: usize) -> Result<Vec<u8>, Error> {
        let length = length.min(ATTACHMENT_PIECE);
        self.desk(|desk| Ok(desk.store().attachment_part(id, offset, length)?))
    }

    /// Opens a PDF for looking at its pages. It stays in memory until another is opened, [`Vault::close_pdf`] is called or
    /// the vault is locked.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`], [`Error::View`].
    pub fn open_pdf(&self, id: &str) -> Result<PdfView, Error> {
        self.opened(|opened| {
            *opened.viewer() = None;
            let bytes = {
                let store = opened.desk.store();
                if store.attachment(id)?.bytes > himoya_view_pdf::LARGEST {
                    return Err(ViewError::TooLarge.into());
                }
                let mut bytes = Vec::new();
                store.write_attachment(id, &mut bytes)?;
                bytes
            };
            let viewer = Viewer::open(bytes, self.office.faces()?)?;
            let view = PdfView { pages: viewer.pages(), of: viewer.of() };
            *opened.viewer() = Some((id.to_owned(), viewer));
            Ok(view)
        })
    }

    /// A page of the opened PDF, from 0, as a PNG of about this width in pixels.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::View`].
    pub fn pdf_page(&self, id: &str, page: usize, width: u32) -> Result<Vec<u8>, Error> {
        self.opened(|opened| match &*opened.viewer() {
            Some((shown, viewer)) if shown == id => Ok(viewer.page(page, width)?),
            _ => Err(ViewError::NoPage.into()),
        })
    }

    /// Forgets the opened PDF.
    pub fn close_pdf(&self) {
        // While the vault is locked there is none.
        let _ = self.opened(|opened| {
            *opened.viewer() = None;
            Ok(())
        });
    }

    /// Removes a file from a case; it can be taken back until the bin is emptied.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn remove_attachment(&self, id: &str) -> Result<Vec<AttachmentRow>, Error> {
        self.mark(id, Some(self.host.now()))
    }

    /// Takes a removed file back.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn restore_attachment(&self, id: &str) -> Result<Vec<AttachmentRow>, Error> {
        self.mark(id, None)
    }

    fn mark(&self, id: &str, removed_at: Option<String>) -> Result<Vec<AttachmentRow>, Error> {
        let changed = self.desk(|desk| Ok(desk.store().mark_attachment(id, removed_at.as_deref())?))?;
        self.attachments(&changed.case)
    }

    /// The name of a file, for a dialog.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn attachment_name(&self, id: &str) -> Result<String, Error> {
        self.desk(|desk| Ok(desk.store().attachment(id)?.name))
    }

    /// Writes a file out of the vault, in the clear: the whole of it or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn export_attachment(&self, id: &str, path: &Path) -> Result<Saved, Error> {
        let _working = self.working(VaultWork::Attachment);
        self.desk(|desk| Ok(desk.store().save_attachment(id, path)?))?;
        Ok(Saved { path: path.display().to_string(), pages: 0 })
    }
}

impl Office {
    /// The faces of the page, for files that do not bring their own.
    fn faces(&self) -> Result<Faces, Error> {
        // The files of a family are kept in the order of their names.
        let [bold, bold_italic, italic, regular] = self.content.fonts.as_slice() else {
            return Err(Error::Defect);
        };
        let [regular, bold, italic, bold_italic] =
            [regular, bold, italic, bold_italic].map(|font| Arc::new(font.clone()));
        Ok(Faces { regular, bold, italic, bold_italic })
    }
}

fn row(attachment: Attachment) -> AttachmentRow {
    AttachmentRow {
        viewable: matches!(
            attachment.kind.as_str(),
            "image/jpeg" | "image/png" | "image/gif" | "image/webp" | "application/pdf"
        ),
        id: attachment.id,
        name: attachment.name,
        kind: attachment.kind,
        bytes: attachment.bytes,
        sha256: attachment.sha256,
        added_at: attachment.added_at,
        removed_at: attachment.removed_at,
    }
}

/// What a file is by its first bytes.
fn kind(head: &[u8]) -> &'static str {
    const KNOWN: [(usize, &[u8], &str); 9] = [
        (0, b"\xff\xd8\xff", "image/jpeg"),
        (0, b"\x89PNG\r\n\x1a\n", "image/png"),
        (0, b"GIF8", "image/gif"),
        (8, b"WEBP", "image/webp"),
        (0, b"II*\0", "image/tiff"),
        (0, b"MM\0*", "image/tiff"),
        (4, b"ftyphei", "image/heic"),
        (0, b"%PDF-", "application/pdf"),
        (0, b"PK\x03\x04", "application/zip"),
    ];
    let found = KNOWN.iter().find(|(at, mark, _)| head.get(*at..).is_some_and(|rest| rest.starts_with(mark)));
    found.map_or("application/octet-stream", |(_, _, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn a_file_is_known_by_its_first_bytes() {
        assert_eq!(kind(b"%PDF-1.7\n"), "application/pdf");
        assert_eq!(kind(b"RIFF\x10\0\0\0WEBPVP8 "), "image/webp");
        assert_eq!(kind(b"\0\0\0\x18ftypheic"), "image/heic");
        assert_eq!(kind(b"<svg onload=x>"), "application/octet-stream");
        assert_eq!(kind(b""), "application/octet-stream");
    }
}
