//! The closed world of the layout: one source file, one data file, the fonts. No disk, no network, no clock.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Coverage, Font, FontBook, FontStyle, FontWeight};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::RenderError;

/// Everything that a compilation may see.
pub(crate) struct Paper {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    data_id: FileId,
    data: Bytes,
}

impl Paper {
    /// A world around a layout file and fonts; its data file starts empty.
    ///
    /// # Errors
    /// [`RenderError::Layout`] if the fixed paths were refused, which does not happen.
    pub(crate) fn new(layout: String, fonts: Vec<Font>) -> Result<Self, RenderError> {
        // File ids are kept for ever by Typst, so every document uses these two.
        let main_id = file_id("/main.typ")?;
        let data_id = file_id("/data.json")?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(main_id, layout),
            data_id,
            data: Bytes::new(Vec::new()),
        })
    }

    /// Puts the data of the next document into place.
    pub(crate) fn set_data(&mut self, json: Vec<u8>) {
        self.data = Bytes::new(json);
    }

    /// Line of the layout file at a byte offset, from 1.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        self.main.lines().byte_to_line(offset).map_or(0, |line| line + 1)
    }
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Reads fonts of one family with at least an upright regular and an upright bold style.
///
/// # Errors
/// [`RenderError::Fonts`] otherwise.
pub(crate) fn read_fonts(files: Vec<Vec<u8>>) -> Result<(Vec<Font>, Vec<Coverage>, String), RenderError> {
    let mut fonts = Vec::new();
    for file in files {
        let before = fonts.len();
        fonts.extend(Font::iter(Bytes::new(file)));
        if fonts.len() == before {
            return Err(RenderError::Fonts);
        }
    }
    let family = fonts.first().map(|font| font.info().family.clone()).ok_or(RenderError::Fonts)?;
    let has = |weight| {
        fonts.iter().any(|font| {
            font.info().variant.style == FontStyle::Normal && font.info().variant.weight == weight
        })
    };
    let one_family = fonts.iter().all(|font| font.info().family == family);
    if !one_family || !has(FontWeight::REGULAR) || !has(FontWeight::BOLD) {
        return Err(RenderError::Fonts);
    }
    let coverages = fonts.iter().map(|font| font.info().coverage.clone()).collect();
    Ok((fonts, coverages, family))
}

/// The id of a file in the root of the world.
fn file_id(path: &str) -> Result<FileId, RenderError> {
    let path = VirtualPath::new(path).map_err(|_| RenderError::Layout { line: 0 })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}
