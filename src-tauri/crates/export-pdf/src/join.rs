//! Finished files joined into one for printing, page for page as they are.
//!
//! Setting thousands of pages anew would cost as much as making them; the pages are taken over as they were written. Part
//! after part goes out as it comes, so that memory holds one part, whatever the length of the whole. The joined file is
//! an ordinary PDF: what makes its parts PDF/A (their tags and metadata) stays in the parts.

use std::io::{self, Write};

use hayro_write::hayro_syntax::Pdf as Parsed;
use hayro_write::{ChunkSettings, ExtractionQuery, extract};
use pdf_writer::{Chunk, Date, Finish, Ref, TextStr};

use crate::RenderError;
use crate::engine::guarded;
use crate::error::Stage;

/// The head of a file: its version, and bytes by which programs see that it is no text.
const HEAD: &[u8] = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n";

/// Why files could not be joined.
#[derive(Debug, thiserror::Error)]
pub enum JoinError {
    /// [`RenderError::Part`] with the place of a part, from 0, that is no PDF; [`RenderError::Defect`] when its pages cannot
    /// be taken over.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// The file could not be written.
    #[error("the joined file could not be written")]
    Write(#[from] io::Error),
}

/// A file in the making, to which others are added in their order. The same parts give the same bytes.
#[derive(Debug)]
pub struct Joiner<W> {
    out: W,
    /// Bytes written so far.
    written: u64,
    /// Where the objects begin, from number 1.
    begins: Vec<u64>,
    /// The nodes of the page tree, one a part.
    nodes: Vec<Ref>,
    parts: usize,
    pages: usize,
}

/// Numbers of the objects that every part or the end of the file knows.
const CATALOGUE: Ref = Ref::new(1);
const TREE: Ref = Ref::new(2);
const INFO: Ref = Ref::new(3);

impl<W: Write> Joiner<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// What the writer refuses.
    pub fn new(mut out: W) -> io::Result<Self> {
        out.write_all(HEAD)?;
        Ok(Self {
            out,
            written: HEAD.len() as u64,
            begins: vec![0; 3],
            nodes: Vec::new(),
            parts: 0,
            pages: 0,
        })
    }

    /// Adds the pages of a finished file, `times` times one copy after the other.
    ///
    /// # Errors
    /// [`JoinError`].
    pub fn add(&mut self, pdf: Vec<u8>, times: usize) -> Result<(), JoinError> {
        let at = self.parts;
        self.parts += 1;
        let first = self.begins.len();
        let defect = RenderError::Defect { stage: Stage::Pdf };
        let (chunk, last, pages, node) = guarded(Stage::Pdf, || taken(pdf, times, first, at))??;
        self.begins.resize(last, 0);
        self.nodes.push(node);
        self.pages += pages;
        self.put(&chunk)?.then_some(()).ok_or(defect)?;
        Ok(())
    }

    /// Ends the file and says how many pages it has. `title` stands in the metadata and should name nobody.
    ///
    /// # Errors
    /// What the writer refuses.
    pub fn finish(mut self, title: &str) -> Result<usize, JoinError> {
        let mut end = Chunk::with_settings(ChunkSettings { pretty: false });
        let mut catalogue = end.indirect(CATALOGUE).start::<pdf_writer::writers::Catalog<'_>>();
        catalogue.pages(TREE);
        catalogue.viewer_preferences().display_doc_title(true);
        catalogue.finish();
        let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
        end.pages(TREE).kids(self.nodes.iter().copied()).count(count(self.pages));
        // The time of every file of ours: the true one is nobody's business and would make each export different.
        let made = Date::new(1980).month(1).day(1).hour(0).minute(0).second(0);
        let mut info = end.indirect(INFO).start::<pdf_writer::writers::DocumentInfo<'_>>();
        info.title(TextStr(title)).creation_date(made);
        info.finish();
        self.put(&end)?.then_some(()).ok_or(RenderError::Defect { stage: Stage::Pdf })?;
        let table = self.written;
        let objects = self.begins.len() + 1;
        write!(self.out, "xref\n0 {objects}\n0000000000 65535 f\r\n")?;
        for begin in &self.begins {
            // A number that no object took is free.
            let kept = if *begin > 0 { "00000 n" } else { "65535 f" };
            write!(self.out, "{begin:010} {kept}\r\n")?;
        }
        let (root, info) = (CATALOGUE.get(), INFO.get());
        write!(self.out, "trailer\n<</Size {objects}/Root {root} 0 R/Info {info} 0 R>>\n")?;
        write!(self.out, "startxref\n{table}\n%%EOF\n")?;
        self.out.flush()?;
        Ok(self.pages)
    }

    /// Writes objects and notes where each begins; `false` if one is not found where it should be.
    fn put(&mut self, chunk: &Chunk) -> io::Result<bool> {
        let bytes = chunk.as_bytes();
        let mut from = 0;
        for id in chunk.refs() {
            let head = format!("{} 0 obj", id.get());
            // Objects stand one behind the other, so the head is at the beginning or behind the end of another object.
            let Some(begin) = find(bytes, from, head.as_bytes()) else { return Ok(false) };
            let number = usize::try_from(id.get()).unwrap_or_default();
            let Some(known) = number.checked_sub(1).and_then(|at| self.begins.get_mut(at)) else {
                return Ok(false);
            };
            *known = self.written + begin as u64;
            from = begin + head.len();
        }
        self.out.write_all(bytes)?;
        self.written += bytes.len() as u64;
        Ok(true)
    }
}

/// Where an object with this head begins at or behind `from`.
fn find(bytes: &[u8], from: usize, head: &[u8]) -> Option<usize> {
    const END: &[u8] = b"endobj";
    let begins = |at: usize| bytes.get(at..at + head.len()) == Some(head);
    if from == 0 && begins(0) {
        return Some(0);
    }
    let mut at = from;
    loop {
        at += bytes.get(at..)?.windows(END.len()).position(|window| window == END)? + END.len();
        let gap = bytes.get(at..)?.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        if begins(at + gap) {
            return Some(at + gap);
        }
    }
}

/// The objects of a part under numbers of their own, the number of the last one, its pages and the node that holds them.
type Taken = (Chunk, usize, usize, Ref);

fn taken(pdf: Vec<u8>, times: usize, first: usize, at: usize) -> Result<Taken, RenderError> {
    let defect = RenderError::Defect { stage: Stage::Pdf };
    let parsed = Parsed::new(pdf).map_err(|_| RenderError::Part { at })?;
    let each = parsed.pages().len();
    let queries: Vec<ExtractionQuery> =
        (0..times).flat_map(|_| 0..each).map(ExtractionQuery::new_page).collect();
    let mut last = i32::try_from(first).map_err(|_| defect)?;
    let fresh = || {
        last += 1;
        Ref::new(last)
    };
    let settings = ChunkSettings { pretty: false };
    let found = extract(&parsed, Box::new(fresh), settings, |_| {}, &queries)
        .map_err(|_| RenderError::Part { at })?;
    let kids = found.root_refs.iter().copied().collect::<Result<Vec<Ref>, _>>();
    let kids = kids.map_err(|_| RenderError::Part { at })?;
    let (mut chunk, node, pages) = (found.chunk, found.page_tree_parent_ref, kids.len());
    chunk.pages(node).parent(TREE).kids(kids).count(i32::try_from(pages).map_err(|_| defect)?);
    Ok((chunk, usize::try_from(last).map_err(|_| defect)?, pages, node))
}

/// How many pages a finished file has.
///
/// # Errors
/// [`RenderError::Part`] when it is no PDF.
pub fn pages_of(pdf: &[u8]) -> Result<usize, RenderError> {
    let parsed = Parsed::new(pdf.to_vec()).map_err(|_| RenderError::Part { at: 0 })?;
    Ok(parsed.pages().len())
}
