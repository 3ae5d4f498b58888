//! The closed world of the layout: one source file, one data file, the fonts. No disk, no network, no clock.

use std::collections::BTreeMap;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Coverage, Font, FontBook, FontStyle, FontWeight};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::RenderError;

/// The file that puts the papers of a print file in order.
const PACK: &str = include_str!("pack.typ");

/// Everything that a compilation may see.
pub(crate) struct Paper {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    layout: String,
    main: Source,
    data_id: FileId,
    data: Bytes,
    /// While a print file is set: its order, and the papers in it.
    pack: Option<Pack>,
    /// Layouts of pages that are no papers, by name.
    forms: BTreeMap<String, Source>,
    form_data_id: FileId,
    /// While such a page is set: its layout and its data.
    form: Option<(Source, Bytes)>,
}

/// The files of a print file.
struct Pack {
    main: Source,
    data_id: FileId,
    data: Bytes,
    parts: Vec<Part>,
}

/// One paper of a print file: the layout once more, beside the paper's own data.
struct Part {
    main: Source,
    data_id: FileId,
    data: Bytes,
}

impl Paper {
    /// A world around a layout file and fonts; its data file starts empty.
    ///
    /// # Errors
    /// [`RenderError::Layout`] if the fixed paths were refused, which does not happen.
    pub(crate) fn new(
        layout: String,
        forms: BTreeMap<String, String>,
        fonts: Vec<Font>,
    ) -> Result<Self, RenderError> {
        // File ids are kept for ever by Typst, so every document uses these two.
        let main_id = file_id("/main.typ")?;
        let data_id = file_id("/data.json")?;
        let form = |(name, text): (String, String)| {
            let id = file_id(&format!("/forms/{name}.typ"))?;
            Ok((name, Source::new(id, text)))
        };
        let forms = forms.into_iter().map(form).collect::<Result<_, RenderError>>()?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(main_id, layout.clone()),
            layout,
            data_id,
            data: Bytes::new(Vec::new()),
            pack: None,
            forms,
            form_data_id: file_id("/forms/data.json")?,
            form: None,
        })
    }

    /// Puts a page that is no paper into place.
    ///
    /// # Errors
    /// [`RenderError::Layout`] when there is no layout of this name.
    pub(crate) fn set_form(&mut self, name: &str, data: Vec<u8>) -> Result<(), RenderError> {
        let layout = self.forms.get(name).cloned().ok_or(RenderError::Layout { line: 0 })?;
        self.form = Some((layout, Bytes::new(data)));
        Ok(())
    }

    /// Goes back to papers.
    pub(crate) fn clear_form(&mut self) {
        self.form = None;
    }

    /// Puts the data of the next document into place.
    pub(crate) fn set_data(&mut self, json: Vec<u8>) {
        self.data = Bytes::new(json);
    }

    /// Puts the papers of a print file into place, each with its own data file.
    ///
    /// # Errors
    /// [`RenderError::Layout`] if a path were refused, which does not happen.
    pub(crate) fn set_pack(&mut self, order: Vec<u8>, parts: Vec<Vec<u8>>) -> Result<(), RenderError> {
        // The ids are those of places in the order, so that their number stays that of the longest print file.
        let part = |(at, data): (usize, Vec<u8>)| {
            Ok(Part {
                main: Source::new(file_id(&format!("/part-{at}/main.typ"))?, self.layout.clone()),
                data_id: file_id(&format!("/part-{at}/data.json"))?,
                data: Bytes::new(data),
            })
        };
        let parts = parts.into_iter().enumerate().map(part).collect::<Result<_, RenderError>>()?;
        self.pack = Some(Pack {
            main: Source::new(file_id("/pack.typ")?, PACK.to_owned()),
            data_id: file_id("/pack.json")?,
            data: Bytes::new(order),
            parts,
        });
        Ok(())
    }

    /// Goes back to single papers.
    pub(crate) fn clear_pack(&mut self) {
        self.pack = None;
    }

    fn parts(&self) -> &[Part] {
        self.pack.as_ref().map_or(&[], |pack| &pack.parts)
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
        if let Some((layout, _)) = &self.form {
            return layout.id();
        }
        self.pack.as_ref().map_or(self.main.id(), |pack| pack.main.id())
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let pack = self.pack.as_ref().map(|pack| &pack.main);
        let form = self.form.as_ref().map(|(layout, _)| layout);
        let mut sources = form.into_iter().chain(pack).chain(self.parts().iter().map(|part| &part.main));
        let found =
            if id == self.main.id() { Some(&self.main) } else { sources.find(|main| main.id() == id) };
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let pack = self.pack.as_ref().map(|pack| (pack.data_id, &pack.data));
        let parts = self.parts().iter().map(|part| (part.data_id, &part.data));
        let form = self.form.as_ref().map(|(_, data)| (self.form_data_id, data));
        let mut files = std::iter::once((self.data_id, &self.data)).chain(pack).chain(parts).chain(form);
        files.find(|(known, _)| *known == id).map(|(_, data)| data.clone()).ok_or(FileError::AccessDenied)
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
