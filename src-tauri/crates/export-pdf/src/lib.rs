//! Document model to PDF/A and page images, through Typst inside the process.
//!
//! The layout is one fixed file under `templates/layout`; the text reaches it as a data file and is never read as
//! markup. All work runs on one thread with a large stack, so that deep or long documents cannot overflow the
//! caller's; a panic there becomes an error and the thread lives on.
//!
//! Invariants: no disk, no network, no clock; the same document, layout and fonts give the same bytes in every
//! process; no message carries a word of the document. A host that writes panics to a log must silence their text
//! in its own hook, because a panic inside Typst may quote what it was setting.

mod clean;
mod engine;
mod error;
mod form;
mod guess;
mod join;
mod pack;
mod places;
mod sheet;
#[cfg(test)]
mod tests;
mod world;

use std::collections::BTreeMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use himoya_documents::model::Document;

use crate::clean::Glyphs;
use crate::engine::{Engine, Output, Wanted};
pub use crate::error::{RenderError, Stage};
use crate::form::Form;
pub use crate::join::{JoinError, Joiner, pages_of};
use crate::pack::Bundle;
pub use crate::pack::{PackWords, PrintFile};
pub use crate::places::Place;
use crate::sheet::Sheet;
use crate::world::Paper;

/// Stack of the rendering thread, in bytes; Typst overflows the usual 2 MiB on deep documents.
const STACK: usize = 16 * 1024 * 1024;

/// What the renderer needs from the content folder.
#[derive(Debug, Clone)]
pub struct Assets {
    /// Text of the layout file, `templates/layout/court.typ`.
    pub layout: String,
    /// Texts of the layouts of pages that are no papers, by name.
    pub forms: BTreeMap<String, String>,
    /// Font files of one family, with at least an upright regular and an upright bold one.
    pub fonts: Vec<Vec<u8>>,
}

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file: PDF/A-2b, tagged, fonts embedded, no author; its time of creation is the same in every file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Characters that the fonts lack.
    pub substitutions: Vec<Substitution>,
}

/// Images of the pages, for the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// One SVG a page, A4, letters as outlines; needs no font where it is shown.
    pub svg: Vec<String>,
    /// Where each block stands on them, in the order of the pages.
    pub places: Vec<Place>,
    /// Characters that the fonts lack.
    pub substitutions: Vec<Substitution>,
}

/// A character that the fonts lack and that is set as □ instead.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Substitution {
    /// The character.
    pub character: char,
    /// Its code point, such as `U+1F600`.
    pub code_point: String,
    /// How often it occurs in the document.
    pub count: usize,
}

/// Sets documents; one thread of its own, any number of callers.
#[derive(Debug)]
pub struct Renderer {
    glyphs: Glyphs,
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

/// One request to the rendering thread.
enum Job {
    /// One paper.
    Paper { sheet: Sheet, wanted: Wanted, reply: Sender<Result<Output, RenderError>> },
    /// Many papers in one file.
    Pack { bundle: Bundle, reply: Sender<Result<(Output, Vec<usize>), RenderError>> },
    /// A page with a layout of its own.
    Form { form: Form, reply: Sender<Result<Output, RenderError>> },
}

impl Renderer {
    /// Reads the fonts and starts the rendering thread. The layout is compiled with the first document.
    ///
    /// # Errors
    /// [`RenderError::Fonts`] for unusable fonts, [`RenderError::Stopped`] when no thread can be started.
    pub fn new(assets: Assets) -> Result<Self, RenderError> {
        let (fonts, coverages, family) = world::read_fonts(assets.fonts)?;
        let engine = Engine::new(Paper::new(assets.layout, assets.forms, fonts)?, family)?;
        let (jobs, queue) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("himoya-render".to_owned())
            .stack_size(STACK)
            .spawn(move || serve(engine, &queue))
            .map_err(|_| RenderError::Stopped)?;
        Ok(Self { glyphs: Glyphs::new(coverages), jobs: Some(jobs), thread: Some(thread) })
    }

    /// Sets a document and writes it as PDF/A-2b.
    ///
    /// # Errors
    /// See [`RenderError`].
    pub fn render_pdf(&self, document: &Document) -> Result<Pdf, RenderError> {
        self.render(document, Wanted { pdf: true, images: false }).map(|(pdf, _)| pdf)
    }

    /// Sets a document and draws its pages.
    ///
    /// # Errors
    /// See [`RenderError`].
    pub fn render_pages(&self, document: &Document) -> Result<Pages, RenderError> {
        self.render(document, Wanted { pdf: false, images: true }).map(|(_, pages)| pages)
    }

    /// Sets a document once and returns both the file and the images.
    ///
    /// # Errors
    /// See [`RenderError`].
    pub fn render_both(&self, document: &Document) -> Result<(Pdf, Pages), RenderError> {
        self.render(document, Wanted { pdf: true, images: true })
    }

    /// Sets many documents as one PDF/A-2b for printing: each begins on a page of its own and counts its own pages;
    /// a line at the foot counts those of the whole file.
    ///
    /// # Errors
    /// See [`RenderError`]; [`RenderError::TooLong`] also when there are more than a hundred documents.
    pub fn render_pack(
        &self,
        id: &str,
        words: PackWords,
        documents: &[Document],
    ) -> Result<PrintFile, RenderError> {
        let bundle = Bundle::new(id, words, documents, &self.glyphs)?;
        let substitutions = bundle.substitutions();
        let (reply, answer) = mpsc::channel();
        let jobs = self.jobs.as_ref().ok_or(RenderError::Stopped)?;
        jobs.send(Job::Pack { bundle, reply }).map_err(|_| RenderError::Stopped)?;
        let (output, pages) = answer.recv().map_err(|_| RenderError::Stopped)??;
        Ok(PrintFile { pdf: Pdf { bytes: output.pdf, pages: output.pages, substitutions }, pages })
    }

    /// Sets a page that is no paper by its own layout, which reads `data` as values. Nothing of it stays in the caches.
    ///
    /// # Errors
    /// See [`RenderError`]; [`RenderError::Layout`] also when there is no such layout.
    pub fn render_form(&self, layout: &str, data: serde_json::Value) -> Result<Pdf, RenderError> {
        let (form, substitutions) = Form::new(layout, data, &self.glyphs)?;
        let (reply, answer) = mpsc::channel();
        let jobs = self.jobs.as_ref().ok_or(RenderError::Stopped)?;
        jobs.send(Job::Form { form, reply }).map_err(|_| RenderError::Stopped)?;
        let output = answer.recv().map_err(|_| RenderError::Stopped)??;
        Ok(Pdf { bytes: output.pdf, pages: output.pages, substitutions })
    }

    /// Hands a document to the thread and waits for the result.
    fn render(&self, document: &Document, wanted: Wanted) -> Result<(Pdf, Pages), RenderError> {
        let sheet = Sheet::new(document, &self.glyphs)?;
        let substitutions = sheet.substitutions.clone();
        let (reply, answer) = mpsc::channel();
        let jobs = self.jobs.as_ref().ok_or(RenderError::Stopped)?;
        jobs.send(Job::Paper { sheet, wanted, reply }).map_err(|_| RenderError::Stopped)?;
        let output = answer.recv().map_err(|_| RenderError::Stopped)??;
        let pdf = Pdf { bytes: output.pdf, pages: output.pages, substitutions: substitutions.clone() };
        Ok((pdf, Pages { svg: output.images, places: output.places, substitutions }))
    }
}

impl Drop for Renderer {
    fn drop(&mut self) {
        // Without a sender the thread finishes what it has and ends.
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic outside the guarded steps has already been reported to its caller as `Stopped`.
            let _ended = thread.join();
        }
    }
}

/// The rendering thread: one document after the other until nobody can send any more.
fn serve(mut engine: Engine, queue: &Receiver<Job>) {
    for job in queue {
        // A caller that has gone away needs no answer.
        match job {
            Job::Paper { sheet, wanted, reply } => {
                let _delivered = reply.send(engine.run(&sheet, wanted));
            }
            Job::Pack { bundle, reply } => {
                let _delivered = reply.send(engine.bundle(&bundle));
            }
            Job::Form { form, reply } => {
                let _delivered = reply.send(engine.form(form));
            }
        }
    }
}
