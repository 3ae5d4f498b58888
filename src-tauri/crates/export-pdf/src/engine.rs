//! What runs on the rendering thread: compile, export, forget.

use std::panic::{AssertUnwindSafe, catch_unwind};

use typst::WorldExt;
use typst::diag::{SourceDiagnostic, SourceResult};
use typst::foundations::{Datetime, Smart};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::RenderError;
use crate::error::Stage;
use crate::form::Form;
use crate::pack::{Bundle, Place as PackPlace};
use crate::places::{Place, places};
use crate::sheet::{LARGE, MAX_LARGE, NORMAL, SMALL, Setting, Sheet, TIGHT};
use crate::world::Paper;

/// Old results are looked for after so many compilations, because the search takes a tenth of a short paper and stops
/// other threads meanwhile.
const EVICT_EVERY: usize = 10;

/// Searches that a cached result outlives without being used: 10 to 20 compilations. In a batch of four papers and a
/// divider for each person, on two threads, the same paper comes again after about ten, and then most of its
/// paragraphs are taken as they were set.
const CACHE_AGE: usize = 1;

/// A last page whose text ends above this share of the sheet looks like an accident.
const NEARLY_EMPTY: f64 = 0.25;

/// So much of a page's text, as a guess has it, is nearly empty for sure.
const FEW: f64 = 0.17;

/// A judge reads an appeal of so many pages in one go; a longer paper is set tight if that saves a page.
const READABLE: usize = 4;

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
    /// Where each block stands; found with the images.
    pub(crate) places: Vec<Place>,
}

/// The compiler with its world; lives on one thread.
pub(crate) struct Engine {
    world: Paper,
    family: String,
    standards: PdfStandards,
    /// Compilations so far.
    set: usize,
}

impl Engine {
    /// An engine over a world whose fonts are of this family.
    ///
    /// # Errors
    /// [`RenderError::Standard`] if PDF/A-2b were not known to the exporter.
    pub(crate) fn new(world: Paper, family: String) -> Result<Self, RenderError> {
        let standards = PdfStandards::new(&[PdfStandard::A_2b]).map_err(|_| RenderError::Standard)?;
        Ok(Self { world, family, standards, set: 0 })
    }

    /// Sets a document and exports what is wanted.
    pub(crate) fn run(&mut self, sheet: &Sheet, wanted: Wanted) -> Result<Output, RenderError> {
        let (document, _) = self.layout(sheet)?;
        let pdf = if wanted.pdf { self.pdf(&document, &sheet.id)? } else { Vec::new() };
        let images = if wanted.images { images(&document)? } else { Vec::new() };
        let places = if wanted.images { places(&document) } else { Vec::new() };
        Ok(Output { pdf, images, pages: document.pages().len(), places })
    }

    /// Sets the papers of a print file in one go, each as it would be set alone; says how many pages each takes.
    pub(crate) fn bundle(&mut self, bundle: &Bundle) -> Result<(Output, Vec<usize>), RenderError> {
        let mut settings = Vec::new();
        let mut pages = Vec::new();
        for sheet in &bundle.sheets {
            let (document, setting) = self.layout(sheet)?;
            settings.push(setting);
            pages.push(document.pages().len());
        }
        let stage = Stage::Layout;
        let part = |(part, (sheet, setting)): (usize, (&Sheet, Setting))| {
            let place = PackPlace { part, sheet: &bundle.words.sheet, of: &bundle.words.of };
            sheet.json(setting, &self.family, Some(place)).map_err(|_| RenderError::Defect { stage })
        };
        let parts = bundle.sheets.iter().zip(settings).enumerate().map(part).collect::<Result<_, _>>()?;
        self.world.set_pack(bundle.order().map_err(|_| RenderError::Defect { stage })?, parts)?;
        let result = self.set();
        self.world.clear_pack();
        let document = result?;
        if document.pages().len() != pages.iter().sum::<usize>() {
            return Err(RenderError::Defect { stage });
        }
        let pdf = self.pdf(&document, &bundle.id)?;
        Ok((Output { pdf, images: Vec::new(), pages: document.pages().len(), places: Vec::new() }, pages))
    }

    /// Sets a page by its own layout. Its data may be a secret, so every cached result is forgotten with it.
    pub(crate) fn form(&mut self, form: Form) -> Result<Output, RenderError> {
        let layout = form.layout.clone();
        self.world.set_form(&layout, form.json(&self.family))?;
        let result = self.set().and_then(|document| {
            let pdf = self.pdf(&document, &layout)?;
            Ok(Output { pdf, images: Vec::new(), pages: document.pages().len(), places: Vec::new() })
        });
        self.world.clear_form();
        comemo::evict(0);
        result
    }

    /// Makes the pages: large if that is one page, else normal, else tight if that saves a page beyond what is readable or
    /// a nearly empty last one.
    ///
    /// What a guess finds likely is tried first, because each setting costs a compilation. Guess and pages both follow from
    /// the paper alone, so the same paper is always set in the same way.
    pub(crate) fn layout(&mut self, sheet: &Sheet) -> Result<(PagedDocument, Setting), RenderError> {
        if sheet.characters <= SMALL {
            let large = self.compile(sheet, LARGE)?;
            if large.pages().len() == 1 {
                return Ok((large, LARGE));
            }
        }
        let first = if may_spill(sheet.guess) { Some(self.compile(sheet, TIGHT)?) } else { None };
        if let Some(tight) = &first
            && surely_spills(tight)
        {
            return Ok((tight.clone(), TIGHT));
        }
        let normal = self.compile(sheet, NORMAL)?;
        if sheet.characters > SMALL && sheet.characters <= MAX_LARGE && may_grow(&normal) {
            let large = self.compile(sheet, LARGE)?;
            if large.pages().len() == 1 {
                return Ok((large, LARGE));
            }
        }
        if ends_well(&normal) && normal.pages().len() <= READABLE {
            return Ok((normal, NORMAL));
        }
        let tight = first.map_or_else(|| self.compile(sheet, TIGHT), Ok)?;
        Ok(if tight.pages().len() < normal.pages().len() { (tight, TIGHT) } else { (normal, NORMAL) })
    }

    fn compile(&mut self, sheet: &Sheet, setting: Setting) -> Result<PagedDocument, RenderError> {
        let stage = Stage::Layout;
        let json = sheet.json(setting, &self.family, None).map_err(|_| RenderError::Defect { stage })?;
        self.world.set_data(json);
        self.set()
    }

    /// One compilation, after which old results are forgotten whether it succeeded or not.
    fn set(&mut self) -> Result<PagedDocument, RenderError> {
        let result = guarded(Stage::Layout, || typst::compile::<PagedDocument>(&self.world).output);
        self.set += 1;
        if self.set.is_multiple_of(EVICT_EVERY) {
            comemo::evict(CACHE_AGE);
        }
        result?.map_err(|errors| RenderError::Layout { line: self.line_of(&errors) })
    }

    /// Line of the layout file of the first error; texts of errors may quote the document and are dropped.
    fn line_of(&self, errors: &[SourceDiagnostic]) -> usize {
        errors
            .iter()
            .find_map(|error| self.world.range(error.span))
            .map_or(0, |range| self.world.line_at(range.start))
    }

    /// Writes PDF/A-2b, tagged, with a time of creation that says nothing.
    fn pdf(&self, document: &PagedDocument, id: &str) -> Result<Vec<u8>, RenderError> {
        let options = PdfOptions {
            // A fixed identifier and a fixed time: the same pages give the same bytes.
            ident: Smart::Custom(format!("himoya/{id}")),
            creator: Smart::Custom(None),
            timestamp: fixed_time(),
            page_ranges: None,
            standards: self.standards.clone(),
            tagged: true,
            pretty: false,
        };
        let result: SourceResult<Vec<u8>> = guarded(Stage::Pdf, || typst_pdf::pdf(document, &options))?;
        result.map_err(|_| RenderError::Standard)
    }
}

/// The time of creation in every file: PDF/A demands one, the true one would make each export different, and it
/// is nobody's business. The first day of 1980 is what archives without a clock write.
fn fixed_time() -> Option<Timestamp> {
    Datetime::from_ymd_hms(1980, 1, 1, 0, 0, 0).map(Timestamp::new_utc)
}

/// Whether a paper of about so many pages may leave a few lines alone on its last one.
fn may_spill(guess: f64) -> bool {
    guess > 1.0 && (guess.fract() < NEARLY_EMPTY + 0.1 || guess.fract() > 0.93)
}

/// Whether a paper in the tight setting would surely leave a few lines alone on a page more in the normal one: the same
/// lines stand further apart there, and what else there is stays as high as it is.
///
/// A paper for which this cannot be told is compiled in the normal setting too.
fn surely_spills(tight: &PagedDocument) -> bool {
    let Some(last) = tight.pages().last() else { return false };
    let margin = Abs::mm(20.0);
    let page = last.frame.height() - margin * 2.0;
    let before = tight.pages().len() as f64 - 1.0;
    let filled = before + (lowest_line(&last.frame) - margin) / page;
    // Of the height of a page about half grows: the rest is space around lines, or stays empty either way.
    let grown = filled * (1.0 + 0.55 * (NORMAL.line() / TIGHT.line() - 1.0));
    let over = grown - (before + 1.0);
    over > 0.02 && over < FEW
}

/// Whether a paper in the normal setting leaves room for the large one: letters and spaces grow alike, and larger letters
/// need no fewer lines.
fn may_grow(document: &PagedDocument) -> bool {
    let [page] = document.pages() else { return false };
    let margin = Abs::mm(20.0);
    let room = page.frame.height() - margin * 2.0;
    (lowest_line(&page.frame) - margin) * LARGE.growth() <= room
}

/// Whether the document is one page or reaches a fair way down its last page.
fn ends_well(document: &PagedDocument) -> bool {
    match document.pages() {
        [_, .., last] => lowest_line(&last.frame) > last.frame.height() * NEARLY_EMPTY,
        _ => true,
    }
}

/// Distance of the lowest base line from the top of a frame.
fn lowest_line(frame: &Frame) -> Abs {
    let lowest = |(at, item): &(Point, FrameItem)| match item {
        FrameItem::Group(group) => at.y + lowest_line(&group.frame),
        FrameItem::Text(_) => at.y,
        _ => Abs::zero(),
    };
    frame.items().map(lowest).max().unwrap_or_default()
}

/// Draws each page as an SVG with outlined letters.
fn images(document: &PagedDocument) -> Result<Vec<String>, RenderError> {
    let options = SvgOptions::default();
    guarded(Stage::Images, || document.pages().iter().map(|page| typst_svg::svg(page, &options)).collect())
}

/// Runs a step and turns a panic into an error that says where, but not over which text.
pub(crate) fn guarded<T>(stage: Stage, step: impl FnOnce() -> T) -> Result<T, RenderError> {
    // The panic's message may quote the document, so it is dropped unread.
    catch_unwind(AssertUnwindSafe(step)).map_err(|_| RenderError::Defect { stage })
}
