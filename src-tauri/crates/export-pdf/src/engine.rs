//! What runs on the rendering thread: compile, export, forget.

use std::panic::{AssertUnwindSafe, catch_unwind};

use typst::WorldExt;
use typst::diag::{SourceDiagnostic, SourceResult};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::error::Stage;
use crate::sheet::Sheet;
use crate::world::Paper;
use crate::RenderError;

/// Compilations that a cached result outlives without being used; keeps memory near 60 MB.
const CACHE_AGE: usize = 10;

/// Which projections are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The PDF file.
    pub(crate) pdf: bool,
    /// One image a page.
    pub(crate) images: bool,
}

/// What came out; a projection that was not wanted is empty.
#[derive(Debug)]
pub(crate) struct Output {
    /// The PDF file.
    pub(crate) pdf: Vec<u8>,
    /// One SVG a page.
    pub(crate) images: Vec<String>,
    /// Number of pages.
    pub(crate) pages: usize,
}

/// The compiler with its world; lives on one thread.
pub(crate) struct Engine {
    world: Paper,
    family: String,
    standards: PdfStandards,
}

impl Engine {
    /// An engine over a world whose fonts are of this family.
    ///
    /// # Errors
    /// [`RenderError::Standard`] if PDF/A-2b were not known to the exporter.
    pub(crate) fn new(world: Paper, family: String) -> Result<Self, RenderError> {
        let standards = PdfStandards::new(&[PdfStandard::A_2b]).map_err(|_| RenderError::Standard)?;
        Ok(Self { world, family, standards })
    }

    /// Sets a document and exports what is wanted.
    pub(crate) fn run(&mut self, sheet: &Sheet, wanted: Wanted) -> Result<Output, RenderError> {
        let document = self.layout(sheet)?;
        let pdf = if wanted.pdf { self.pdf(&document, &sheet.id)? } else { Vec::new() };
        let images = if wanted.images { images(&document)? } else { Vec::new() };
        Ok(Output { pdf, images, pages: document.pages().len() })
    }

    /// Makes the pages in the first size that gives one page, else in the last.
    pub(crate) fn layout(&mut self, sheet: &Sheet) -> Result<PagedDocument, RenderError> {
        let mut result = Err(RenderError::Defect { stage: Stage::Layout });
        for size in sheet.sizes {
            let json = sheet
                .json(*size, &self.family)
                .map_err(|_| RenderError::Defect { stage: Stage::Layout })?;
            result = self.compile(json);
            match &result {
                Ok(document) if document.pages().len() > 1 => {}
                _ => break,
            }
        }
        result
    }

    /// One compilation, after which old results are forgotten whether it succeeded or not.
    fn compile(&mut self, json: Vec<u8>) -> Result<PagedDocument, RenderError> {
        self.world.set_data(json);
        let result = guarded(Stage::Layout, || typst::compile::<PagedDocument>(&self.world).output);
        comemo::evict(CACHE_AGE);
        result?.map_err(|errors| RenderError::Layout { line: self.line_of(&errors) })
    }

    /// Line of the layout file of the first error; texts of errors may quote the document and are dropped.
    fn line_of(&self, errors: &[SourceDiagnostic]) -> usize {
        errors
            .iter()
            .find_map(|error| self.world.range(error.span))
            .map_or(0, |range| self.world.line_at(range.start))
    }

    /// Writes PDF/A-2b, tagged, without dates.
    fn pdf(&self, document: &PagedDocument, id: &str) -> Result<Vec<u8>, RenderError> {
        let options = PdfOptions {
            // A fixed identifier and no time: the same pages give the same bytes.
            ident: Smart::Custom(format!("himoya/{id}")),
            creator: Smart::Custom(None),
            timestamp: None,
            page_ranges: None,
            standards: self.standards.clone(),
            tagged: true,
            pretty: false,
        };
        let result: SourceResult<Vec<u8>> = guarded(Stage::Pdf, || typst_pdf::pdf(document, &options))?;
        result.map_err(|_| RenderError::Standard)
    }
}

/// Draws each page as an SVG with outlined letters.
fn images(document: &PagedDocument) -> Result<Vec<String>, RenderError> {
    let options = SvgOptions::default();
    guarded(Stage::Images, || {
        document.pages().iter().map(|page| typst_svg::svg(page, &options)).collect()
    })
}

/// Runs a step and turns a panic into an error that says where, but not over which text.
pub(crate) fn guarded<T>(stage: Stage, step: impl FnOnce() -> T) -> Result<T, RenderError> {
    // The panic's message may quote the document, so it is dropped unread.
    catch_unwind(AssertUnwindSafe(step)).map_err(|_| RenderError::Defect { stage })
}
