//! Packets of a raid: begun at the desk, made without it, so that the vault can be locked meanwhile.
//!
//! What is needed is copied out of the vault when the work begins. Locking tells it to stop: packets that are being set
//! are not written in part, and nothing of the work is shown any more.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use himoya_tables::{Row as TableRow, Table};

use super::body::Body;
use super::seen::cells;
use super::{Kept, RaidError};
use crate::batch::reading::Meaning;
use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::draft::Format;
use crate::error::Error;
use crate::wire::{BatchDone, RaidNews, RaidProgress};
use crate::{BatchJob, BatchProgress, Chosen, Now, Office, PrintOrder, Vault};

/// The packets of raids in the making, and made, by id of the raid.
#[derive(Default)]
pub(crate) struct Makings {
    all: Mutex<BTreeMap<String, Arc<Making>>>,
}

impl Makings {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Making>>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends all of them and forgets what they have shown.
    pub(crate) fn stop_all(&self) {
        for making in std::mem::take(&mut *self.all()).into_values() {
            making.stop.store(true, Ordering::Relaxed);
        }
    }
}

/// One making of packets.
struct Making {
    stop: AtomicBool,
    shown: Mutex<Shown>,
}

/// How far it has come.
#[derive(Default)]
struct Shown {
    /// Seconds since 1970.
    begun: i64,
    ended: Option<i64>,
    done: usize,
    of: usize,
    failed: usize,
    news: Vec<RaidNews>,
    finishing: bool,
    over: Option<Result<BatchDone, Error>>,
}

impl Making {
    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shown {
    fn take(&mut self, at: BatchProgress) {
        (self.done, self.of, self.failed, self.finishing) = (at.done, at.of, at.failed, at.finishing);
        self.news.extend(at.news.map(|(row, why)| RaidNews { row, why }));
    }

    fn progress(&self, now: i64) -> RaidProgress {
        let passed = (self.ended.unwrap_or(now) - self.begun).max(1);
        #[expect(clippy::cast_precision_loss, reason = "people and seconds of one work are small numbers")]
        let per_second = self.done as f64 / passed as f64;
        let rest = u64::try_from(self.of.saturating_sub(self.done)).unwrap_or(u64::MAX);
        let (done, passed) = (u64::try_from(self.done).unwrap_or(0), u64::try_from(passed).unwrap_or(1));
        let left = (done > 0 && self.over.is_none()).then(|| (rest.saturating_mul(passed)).div_ceil(done));
        RaidProgress {
            done: self.done,
            of: self.of,
            failed: self.failed,
            per_second,
            left_seconds: left,
            news: self.news.clone(),
            finishing: self.finishing && self.over.is_none(),
            over: match &self.over {
                Some(Ok(done)) => Some(done.clone()),
                _ => None,
            },
        }
    }
}

/// A making that has begun; to be handed to [`Vault::raid_work`]. Thrown away, it is over with a defect.
pub struct RaidWork {
    office: Arc<Office>,
    making: Arc<Making>,
    event: CaseFile,
    table: Table,
    meanings: BTreeMap<String, String>,
    documents: Vec<String>,
    order: PrintOrder,
    chosen: Chosen,
    folder: PathBuf,
    now: Now,
}

impl Drop for RaidWork {
    fn drop(&mut self) {
        // Nobody waits for ever for work that a panic has ended.
        self.making.shown().over.get_or_insert(Err(Error::Defect));
    }
}

impl Vault {
    /// Begins to make packets: of the named rows, else of the approved ones, else of all. The work itself is done by
    /// [`Vault::raid_work`], on whatever thread.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Raid`] when the packets are being made or nothing is to be made, [`Error::Store`].
    pub fn raid_begin(&self, id: &str, rows: Option<&[String]>, folder: &Path) -> Result<RaidWork, Error> {
        let begun = self.seconds()?;
        self.desk(|desk| {
            let kept = desk.raid_kept(id)?;
            let mut all = self.makings.all();
            if all.get(id).is_some_and(|making| making.shown().over.is_none()) {
                return Err(RaidError::Making.into());
            }
            let shown = Shown { begun, ..Shown::default() };
            let making = Arc::new(Making { stop: AtomicBool::new(false), shown: Mutex::new(shown) });
            let work = work(self.shared_office(), Arc::clone(&making), desk, kept, rows, folder)?;
            making.shown().of = work.chosen.rows.len();
            all.insert(id.to_owned(), making);
            Ok(work)
        })
    }

    /// Makes what was begun, with so many threads. What comes of it is told by [`Vault::raid_progress`].
    pub fn raid_work(&self, work: RaidWork, jobs: usize) {
        let formats = [Format::Pdf];
        let job = BatchJob {
            event: &work.event,
            table: &work.table,
            meanings: &work.meanings,
            documents: &work.documents,
            formats: &formats,
            folder: &work.folder,
            jobs,
            order: work.order,
            keep_repeated: false,
            chosen: Some(&work.chosen),
            now: work.now,
        };
        let making = &work.making;
        let done = work.office.batch(&job, &making.stop, &mut |at| making.shown().take(at));
        let ended = self.seconds().ok();
        let mut shown = making.shown();
        shown.ended = ended;
        shown.over = Some(done);
    }

    /// How far the packets of a raid have come; nothing when none were begun since the vault was opened. An error that ended
    /// the work is told once.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], and what the work said.
    pub fn raid_progress(&self, id: &str) -> Result<Option<RaidProgress>, Error> {
        let now = self.seconds()?;
        self.desk(|_| {
            let mut all = self.makings.all();
            let Some(making) = all.get(id).cloned() else { return Ok(None) };
            let mut shown = making.shown();
            if let Some(Err(_)) = &shown.over {
                all.remove(id);
                return Err(shown.over.take().and_then(Result::err).unwrap_or(Error::Defect));
            }
            Ok(Some(shown.progress(now)))
        })
    }

    /// Ends the work after the packets that are being made; what is there is kept, and the next making goes on from it.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`].
    pub fn raid_stop(&self, id: &str) -> Result<Option<RaidProgress>, Error> {
        if let Some(making) = self.makings.all().get(id) {
            making.stop.store(true, Ordering::Relaxed);
        }
        self.raid_progress(id)
    }
}

fn work(
    office: Arc<Office>,
    making: Arc<Making>,
    desk: &Desk,
    kept: Kept,
    rows: Option<&[String]>,
    folder: &Path,
) -> Result<RaidWork, Error> {
    let body = kept.body;
    let chosen = chosen(&body, rows)?;
    if body.documents.is_empty() {
        return Err(RaidError::NoDocuments.into());
    }
    let titled = body.titled(&desk.office().content.raids);
    let given = |(title, meaning): &(String, Meaning)| {
        let word = match meaning {
            Meaning::Fact(fact) => fact.clone(),
            Meaning::FullName => "full_name".to_owned(),
            Meaning::Note => "note".to_owned(),
            Meaning::Ignored => String::new(),
            Meaning::Unknown => return None,
        };
        Some((title.clone(), word))
    };
    let numbered = (1..).zip(&body.rows);
    let table = Table {
        name: String::new(),
        hidden: false,
        header: titled.iter().map(|(title, _)| title.clone()).collect(),
        header_row: 0,
        rows: numbered.map(|(number, row)| TableRow { number, cells: cells(row) }).collect(),
    };
    Ok(RaidWork {
        office,
        making,
        event: kept.event.file,
        table,
        meanings: titled.iter().filter_map(given).collect(),
        documents: body.documents,
        order: body.order,
        chosen,
        folder: folder.to_owned(),
        now: desk.now()?,
    })
}

/// The rows that are made.
fn chosen(body: &Body, rows: Option<&[String]>) -> Result<Chosen, Error> {
    if let Some(rows) = rows {
        rows.iter().try_for_each(|row| body.at(row).map(|_| ()))?;
    }
    let any_approved = body.people().any(|row| row.approved);
    let wanted = |row: &super::body::Row| match rows {
        Some(rows) => rows.contains(&row.id),
        None => row.approved || !any_approved,
    };
    let numbered = || (1..).zip(&body.rows).filter(|(_, row)| !row.is_blank());
    let of = |fits: &dyn Fn(&super::body::Row) -> bool| -> BTreeSet<u32> {
        numbered().filter(|(_, row)| fits(row)).map(|(number, _)| number).collect()
    };
    let chosen = Chosen { rows: of(&wanted), distinct: of(&|row| row.approved) };
    if chosen.rows.is_empty() { Err(RaidError::NobodyChosen.into()) } else { Ok(chosen) }
}
