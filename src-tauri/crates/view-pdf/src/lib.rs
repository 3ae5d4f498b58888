//! A PDF of somebody else's as pictures of its pages, in memory only.
//!
//! The file is hostile until proven otherwise. What comes out is a raster of bounded size, so that nothing of the file
//! itself (scripts, links, fonts, markup) reaches whoever shows it. All reading happens on a thread of its own with a large
//! stack; a panic there is an error, and a page that takes too long is given up. Nothing touches the disk.

mod error;
mod reader;

use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

pub use error::ViewError;
use reader::{Job, Opened, serve};

/// The largest file that is read.
pub const LARGEST: u64 = 64 << 20;
/// So many pages can be shown; of a longer file the first ones.
pub const MOST_PAGES: usize = 2_000;
/// The widest picture, in pixels.
pub const WIDEST: u32 = 2_400;

/// Stack of the reading thread, in bytes: files nest their parts as deep as they like.
const STACK: usize = 64 << 20;
/// A page that takes longer than this is given up.
const PATIENCE: Duration = Duration::from_secs(20);

/// Stands for fonts that a file names and does not bring along.
pub struct Faces {
    /// Upright.
    pub regular: Arc<Vec<u8>>,
    /// Bold.
    pub bold: Arc<Vec<u8>>,
    /// Italic.
    pub italic: Arc<Vec<u8>>,
    /// Bold italic.
    pub bold_italic: Arc<Vec<u8>>,
}

/// An opened file.
pub struct Viewer {
    jobs: Sender<Job>,
    opened: Opened,
}

impl Viewer {
    /// Reads what a file is made of; no page is drawn yet.
    ///
    /// # Errors
    ///
    /// Every kind of [`ViewError`] but [`ViewError::NoPage`].
    pub fn open(bytes: Vec<u8>, faces: Faces) -> Result<Viewer, ViewError> {
        if bytes.len() as u64 > LARGEST {
            return Err(ViewError::TooLarge);
        }
        let (jobs, queue) = mpsc::channel();
        let (told, answer) = mpsc::channel();
        thread::Builder::new()
            .name("himoya-view".to_owned())
            .stack_size(STACK)
            .spawn(move || serve(bytes, &faces, &told, &queue))
            .map_err(|_| ViewError::Broken)?;
        let opened = answer.recv_timeout(PATIENCE).map_err(given_up)??;
        Ok(Viewer { jobs, opened })
    }

    /// How many pages can be shown.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.opened.pages.min(MOST_PAGES)
    }

    /// How many pages the file has.
    #[must_use]
    pub fn of(&self) -> usize {
        self.opened.pages
    }

    /// A page, from 0, as a PNG of about this width in pixels.
    ///
    /// # Errors
    ///
    /// [`ViewError::NoPage`], [`ViewError::Broken`], [`ViewError::TooHeavy`].
    pub fn page(&self, index: usize, width: u32) -> Result<Vec<u8>, ViewError> {
        if index >= self.pages() {
            return Err(ViewError::NoPage);
        }
        let (reply, answer) = mpsc::channel();
        let job = Job { index, width: width.clamp(1, WIDEST), reply };
        self.jobs.send(job).map_err(|_| ViewError::Broken)?;
        answer.recv_timeout(PATIENCE).map_err(given_up)?
    }
}

/// A thread that ended without an answer has panicked; one that is still at it is left alone and ends by itself.
fn given_up(error: RecvTimeoutError) -> ViewError {
    match error {
        RecvTimeoutError::Timeout => ViewError::TooHeavy,
        RecvTimeoutError::Disconnected => ViewError::Broken,
    }
}
