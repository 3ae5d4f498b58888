//! What runs on the reading thread.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::font::{FontData, FontQuery, StandardFont};
use hayro::hayro_syntax::object::Object;
use hayro::hayro_syntax::object::dict::keys::{HEIGHT, WIDTH};
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

use crate::{Faces, ViewError};

/// The most points of one picture in the file; a scan of A3 at 600 dpi has 70 million.
const MOST_POINTS: u64 = 100_000_000;
/// The most points of a page that is drawn.
const MOST_DRAWN: f32 = 8_000_000.0;

/// What is known of a file once it is open.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Opened {
    pub(crate) pages: usize,
}

/// One page to be drawn.
pub(crate) struct Job {
    pub(crate) index: usize,
    pub(crate) width: u32,
    pub(crate) reply: Sender<Result<Vec<u8>, ViewError>>,
}

/// Opens the file, says what it is, and draws pages until nobody can ask for any more.
pub(crate) fn serve(
    bytes: Vec<u8>,
    faces: &Faces,
    told: &Sender<Result<Opened, ViewError>>,
    queue: &Receiver<Job>,
) {
    let opened = guarded(|| open(bytes));
    let pdf = match opened {
        Ok(pdf) => pdf,
        Err(error) => {
            let _heard = told.send(Err(error));
            return;
        }
    };
    let _heard = told.send(Ok(Opened { pages: pdf.pages().len() }));
    let settings = settings(faces);
    for Job { index, width, reply } in queue {
        // The caches live for one page: a file of many scans would fill the memory otherwise.
        let drawn = guarded(|| draw(&pdf, index, width, &settings));
        let _heard = reply.send(drawn);
    }
}

fn open(bytes: Vec<u8>) -> Result<Pdf, ViewError> {
    let pdf = Pdf::new(Arc::new(bytes)).map_err(|error| match error {
        LoadPdfError::Decryption(_) => ViewError::Locked,
        LoadPdfError::Invalid => ViewError::Broken,
    })?;
    if pdf.pages().is_empty() {
        return Err(ViewError::Broken);
    }
    // A picture of a million by a million points is a few bytes in the file and the whole memory once it is read.
    for object in pdf.objects() {
        let Object::Stream(stream) = object else { continue };
        let side = |key| stream.dict().get::<u32>(key).map_or(0, u64::from);
        if side(WIDTH).saturating_mul(side(HEIGHT)) > MOST_POINTS {
            return Err(ViewError::TooHeavy);
        }
    }
    Ok(pdf)
}

fn draw(pdf: &Pdf, index: usize, width: u32, settings: &InterpreterSettings) -> Result<Vec<u8>, ViewError> {
    let page: &Page<'_> = pdf.pages().get(index).ok_or(ViewError::NoPage)?;
    let (page_width, page_height) = page.render_dimensions();
    let usable = |side: f32| side.is_finite() && side >= 1.0;
    if !usable(page_width) || !usable(page_height) {
        return Err(ViewError::Broken);
    }
    #[expect(clippy::cast_precision_loss, reason = "a width in pixels is small")]
    let wanted = width as f32 / page_width;
    // A page as long as a street gets a smaller picture.
    let scale =
        wanted.min((MOST_DRAWN / (page_width * page_height)).sqrt()).min(f32::from(u16::MAX) / page_height);
    if !scale.is_finite() || page_width * scale < 1.0 || page_height * scale < 1.0 {
        return Err(ViewError::Broken);
    }
    let shape =
        RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    render(page, &RenderCache::new(), settings, &shape).into_png().map_err(|_| ViewError::Broken)
}

fn settings(faces: &Faces) -> InterpreterSettings {
    let [regular, bold, italic, bold_italic] =
        [&faces.regular, &faces.bold, &faces.italic, &faces.bold_italic].map(Arc::clone);
    let face = move |is_bold: bool, is_italic: bool| -> FontData {
        match (is_bold, is_italic) {
            (false, false) => regular.clone(),
            (true, false) => bold.clone(),
            (false, true) => italic.clone(),
            (true, true) => bold_italic.clone(),
        }
    };
    InterpreterSettings {
        font_resolver: Arc::new(move |query| {
            use StandardFont as Font;
            let data = match query {
                FontQuery::Standard(Font::HelveticaBold | Font::CourierBold | Font::TimesBold) => {
                    face(true, false)
                }
                FontQuery::Standard(
                    Font::HelveticaBoldOblique | Font::CourierBoldOblique | Font::TimesBoldItalic,
                ) => face(true, true),
                FontQuery::Standard(Font::HelveticaOblique | Font::CourierOblique | Font::TimesItalic) => {
                    face(false, true)
                }
                FontQuery::Standard(_) => face(false, false),
                FontQuery::Fallback(wanted) => face(wanted.is_bold, wanted.is_italic),
            };
            Some((data, 0))
        }),
        ..InterpreterSettings::default()
    }
}

/// Runs a step and turns a panic into an error; its message may quote the file and is dropped unread.
fn guarded<T>(step: impl FnOnce() -> Result<T, ViewError>) -> Result<T, ViewError> {
    catch_unwind(AssertUnwindSafe(step)).unwrap_or(Err(ViewError::Broken))
}
