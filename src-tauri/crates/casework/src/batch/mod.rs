//! Raid mode: one event, a table of people, a packet for each.
//!
//! What all have in common is a case of its own, the event; a row adds the person and wins where both say something. The
//! papers of a person are made by the same use cases as in any other case, so no rule of law knows of a batch. A packet
//! is written whole or not at all; whoever has none is named with the reason.

mod error;
mod glue;
mod making;
pub(crate) mod people;
mod printing;
pub(crate) mod reading;
mod register;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use himoya_tables::{Cell, Column, ColumnKind, Sheet, Table, write_xlsx};
use jiff::civil::Date;

pub use error::BatchError;

use crate::case_file::CaseFile;
use crate::draft::Format;
use crate::error::Error;
pub use crate::wire::PrintOrder;
use crate::{Now, Office};

/// Rows of the model table that are prepared for typing.
const PREPARED: u32 = 400;

/// What a batch is made of.
pub struct BatchJob<'a> {
    /// The facts that all have in common.
    pub event: &'a CaseFile,
    /// The people.
    pub table: &'a Table,
    /// Titles of columns that the user gave a meaning: a fact, `full_name`, or nothing to leave the column out.
    pub meanings: &'a BTreeMap<String, String>,
    /// Document types, each once.
    pub documents: &'a [String],
    /// The formats of each paper.
    pub formats: &'a [Format],
    /// The folder of the batch.
    pub folder: &'a Path,
    /// Threads that set papers, at least one.
    pub jobs: usize,
    /// How the packets are sorted for printing.
    pub order: PrintOrder,
    /// Whether rows that seem to repeat another one are made, too.
    pub keep_repeated: bool,
    /// Some rows only; all when there is none.
    pub chosen: Option<&'a Chosen>,
    /// When it is.
    pub now: Now,
}

/// Rows of a table that are made, while the others are still looked at for families and repetitions. Their folders bear the
/// numbers of their rows, so that a packet stays in its place whichever rows are made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The rows.
    pub rows: BTreeSet<u32>,
    /// Those of which somebody has said that they repeat nobody.
    pub distinct: BTreeSet<u32>,
}

/// How far a batch is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchProgress {
    /// People who are done, whatever came of it.
    pub done: usize,
    /// All people.
    pub of: usize,
    /// Those without a packet so far.
    pub failed: usize,
    /// The person who was done last, if there is a reason to name it: row and why.
    pub news: Option<(u32, String)>,
    /// Whether the people are done and the files of the whole are made.
    pub finishing: bool,
}

/// A worked event with its people.
pub struct RaidExample {
    /// The facts in common.
    pub event: CaseFile,
    /// The people.
    pub table: Table,
    /// The papers that it shows.
    pub documents: Vec<String>,
}

impl Office {
    /// The worked events: id and title.
    pub fn raids(&self) -> Vec<(String, String)> {
        self.content.raids.examples.iter().map(|(id, raid)| (id.clone(), raid.title.clone())).collect()
    }

    /// A worked event.
    ///
    /// # Errors
    ///
    /// [`BatchError`] when its table cannot be read.
    pub fn raid(&self, id: &str, today: Date) -> Result<RaidExample, Error> {
        let raids = &self.content.raids;
        let raid = raids.examples.get(id).ok_or_else(|| BatchError::NoRaid(id.to_owned()))?;
        let event = serde_json::to_value(&raid.case).map_err(|_| Error::Defect)?;
        let event = CaseFile::from_value(&self.content, event, today)?;
        let tables = himoya_tables::read(&raid.table_name, &raid.table).map_err(BatchError::Table)?;
        let table = tables.into_iter().next().ok_or(Error::Defect)?;
        Ok(RaidExample { event, table, documents: raid.documents.clone() })
    }

    /// A table of people. Of several sheets the one that is named, else the first.
    ///
    /// # Errors
    ///
    /// [`BatchError`].
    pub fn read_table(&self, name: &str, bytes: &[u8], sheet: Option<&str>) -> Result<Table, Error> {
        let tables = himoya_tables::read(name, bytes).map_err(BatchError::Table)?;
        let fits = |table: &Table| sheet.is_none_or(|sheet| table.name == sheet);
        let known = tables.iter().map(|table| table.name.clone()).collect();
        tables.into_iter().find(fits).ok_or(BatchError::NoSheet(known).into())
    }

    /// The model table: the columns that are understood, with one line as an example.
    ///
    /// # Errors
    ///
    /// [`BatchError`].
    pub fn raid_template(&self) -> Result<Vec<u8>, Error> {
        let raids = &self.content.raids;
        let known = raids.columns.iter().filter(|column| !column.titles.is_empty());
        let columns = known.clone().map(|column| Column {
            title: column.titles[0].clone(),
            width: column.width,
            // Even days stay as they were typed: «около 1995» is an answer, too.
            kind: ColumnKind::Text,
            allowed: column.allowed.clone(),
            note: column.note.clone(),
        });
        let sample = known.map(|column| match column.sample.as_str() {
            "" => Cell::Empty,
            sample => Cell::Text(sample.to_owned()),
        });
        let sheet = Sheet {
            name: raids.words.people.clone(),
            columns: columns.collect(),
            rows: vec![sample.collect()],
            blank_rows: PREPARED,
        };
        Ok(write_xlsx(&[sheet]).map_err(BatchError::Table)?)
    }

    /// Makes a packet for every person of a table. `stop` ends the work after the packets that are being made; what is
    /// there is kept, and the same call goes on from it.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`], [`BatchError`] for a table without a column of names and when another batch
    /// writes into the folder, [`Error::Unwritable`]. A person for whom something cannot be made is no
    /// error: it is named in the result.
    pub fn batch(
        &self,
        job: &BatchJob<'_>,
        stop: &AtomicBool,
        progress: &mut dyn FnMut(BatchProgress),
    ) -> Result<crate::wire::BatchDone, Error> {
        making::run(self, job, stop, progress)
    }
}

/// A file's place below a folder, as text with slashes.
fn below(folder: &str, name: &str) -> String {
    PathBuf::from(folder).join(name).display().to_string()
}
