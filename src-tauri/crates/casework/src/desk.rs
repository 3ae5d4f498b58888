//! The desk: stored cases, one of them open, every answer on disk before the window hears of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use himoya_content::DocumentType;
use himoya_documents::plain_text;
use himoya_facts::{FactPath, FactType};
use himoya_store::{Log, Row, Snapshot, Store};
use jiff::ToSpan;
use serde_json::{Value, json};

use crate::assess::{Assessment, sentence};
use crate::case_file::{CaseFile, asked, read_fact};
use crate::changes;
use crate::error::Error;
use crate::ledger::{Now, OnDesk};
use crate::wire::{
    AnswerInput, CalculatorAnswer, CalculatorInput, CalculatorView, CaseRow, CaseView, DeadlineView,
    DeskGroup, DocumentChoice, FindingView, LedgerView, Preview, RibbonDay, SaveFormat, Saved, Severity,
    Start,
};
use crate::{Date, Office};

/// Typed texts that cannot be read yet, by path of the fact.
pub(crate) type Typed = BTreeMap<String, String>;

/// What the desk asks of the world: time, and names for new cases.
pub trait Clock: Send + Sync {
    /// Today at this machine.
    fn today(&self) -> Date;
    /// Now, as an ISO 8601 timestamp in UTC of one fixed width.
    fn now(&self) -> String;
    /// A fresh name that no other case has.
    fn fresh_id(&self) -> String;
}

/// What the vault asks of the world besides: randomness, and how long something takes.
pub trait Host: Clock {
    /// Fills `bytes` with random bytes of the operating system; `false` when it gives none.
    fn random(&self, bytes: &mut [u8]) -> bool;
    /// Does the work and says how long it took.
    fn timed(&self, work: &mut dyn FnMut()) -> Duration;
}

/// Stored cases with everything needed to work on them.
pub struct Desk {
    office: Arc<Office>,
    store: Mutex<Store>,
    clock: Arc<dyn Host>,
    revision: AtomicU64,
    /// The document chosen for a case, by the case's name.
    chosen: Mutex<BTreeMap<String, String>>,
}

/// A stored case, read.
pub(crate) struct Open {
    file: CaseFile,
    typed: Typed,
    pub(crate) sample: bool,
}

impl Open {
    fn snapshot(&self) -> Snapshot {
        Snapshot { body: self.file.value.clone(), typed: json!(self.typed), sample: self.sample }
    }
}

impl Desk {
    /// The desk over an open vault. Hosts go through [`crate::Vault`], which keeps the key and can lock.
    pub fn over(office: Arc<Office>, store: Store, clock: Arc<dyn Host>) -> Desk {
        let chosen = Mutex::new(BTreeMap::new());
        Desk { office, store: Mutex::new(store), clock, revision: AtomicU64::new(1), chosen }
    }

    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        // A panic while the lock was held cannot leave the store half-written: SQLite rolls back.
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The document type that is prepared for a case: the one chosen last, else the first in the order of lists.
    fn document(&self, id: &str) -> Result<&DocumentType, Error> {
        let chosen = self.chosen.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        let content = &self.office.content;
        let chosen = chosen.and_then(|document| content.documents.get(&document));
        chosen.or_else(|| content.documents_in_order().into_iter().next()).ok_or(Error::Defect)
    }

    /// The type of the document that is prepared for a case.
    pub(crate) fn document_of(&self, id: &str) -> Result<String, Error> {
        Ok(self.document(id)?.id.clone())
    }

    /// Looks at a stored case with the document that is prepared for it, and today.
    pub(crate) fn with_case<T>(
        &self,
        id: &str,
        look: impl FnOnce(&Office, &CaseFile, &str, Date) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let open = self.read(id)?;
        look(&self.office, &open.file, &self.document(id)?.id, self.clock.today())
    }

    /// Prepares another document for the case, until another is chosen or the program ends.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] or [`Error::Store`].
    pub fn choose_document(&self, id: &str, document: &str) -> Result<CaseView, Error> {
        self.office.document(document)?;
        let view = || self.open_case(id);
        // A case that is not there keeps no choice.
        view()?;
        let mut chosen = self.chosen.lock().unwrap_or_else(PoisonError::into_inner);
        chosen.insert(id.to_owned(), document.to_owned());
        drop(chosen);
        view()
    }

    /// What can be drafted, in the order of lists.
    fn choices(&self) -> Vec<DocumentChoice> {
        let choice = |document: &DocumentType| DocumentChoice {
            id: document.id.clone(),
            title: document.short_title.clone(),
            family: document.family.clone(),
        };
        self.office.content.documents_in_order().into_iter().map(choice).collect()
    }

    pub(crate) fn office(&self) -> &Office {
        &self.office
    }

    pub(crate) fn today(&self) -> Date {
        self.clock.today()
    }

    /// Now, for a ledger.
    pub(crate) fn now(&self) -> Result<Now, Error> {
        self.clock.now().parse().map(Now::Instant).map_err(|_| Error::Defect)
    }

    /// What the start screen shows.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn start(&self) -> Result<Start, Error> {
        let rows = self.store().list()?;
        let mut cases = self.rows(rows)?;
        // The next safe moment first; of what was missed the latest first, because it is the easiest to restore.
        cases.sort_by_key(|case| {
            let (days, minutes) = case
                .next
                .as_ref()
                .map_or((0, 0), |next| (next.left.days.abs(), next.minutes.unwrap_or(i64::MAX)));
            (case.group, days, minutes)
        });
        Ok(Start {
            ribbon: self.ribbon(&cases),
            today: self.clock.today().to_string(),
            law_checked_on: self.office.law_checked_on(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            cases,
            examples: self.office.examples(),
        })
    }

    /// Two weeks from today, with how many cases have their next safe moment on each day.
    fn ribbon(&self, cases: &[CaseRow]) -> Vec<RibbonDay> {
        let today = self.clock.today();
        let days = today.series(1.day()).take(14);
        days.map(|day| {
            let text = day.to_string();
            let on = |case: &&CaseRow| case.next.as_ref().is_some_and(|next| next.left.day == text);
            let terms = cases.iter().filter(on).count();
            RibbonDay { works: self.office.content.calendar.is_working(day).ok(), day: text, terms }
        })
        .collect()
    }

    /// Stored cases as a list shows them, in the given order.
    pub(crate) fn rows(&self, rows: Vec<Row>) -> Result<Vec<CaseRow>, Error> {
        let now = self.now()?;
        rows.into_iter().map(|row| self.row(row, now)).collect()
    }

    fn row(&self, row: Row, now: Now) -> Result<CaseRow, Error> {
        let today = self.clock.today();
        let Ok(file) = CaseFile::from_value(&self.office.content, row.body, today) else {
            // One case that cannot be read must not hide the others.
            let (title, subtitle) =
                ("Дело не читается".to_owned(), "Его записала другая версия программы".to_owned());
            return Ok(CaseRow {
                id: row.id,
                sample: row.sample,
                title,
                subtitle,
                updated_at: row.updated_at,
                group: DeskGroup::None,
                next: None,
                breaches: 0,
            });
        };
        let OnDesk { next, group, breaches } = self.office.on_desk(&file, now)?;
        Ok(CaseRow {
            id: row.id,
            sample: row.sample,
            title: self.office.title(&file),
            subtitle: self.office.subtitle(&file),
            updated_at: row.updated_at,
            group,
            next,
            breaches,
        })
    }

    /// Makes an empty case.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn new_case(&self) -> Result<CaseView, Error> {
        self.create(Open { file: CaseFile::empty(), typed: Typed::new(), sample: false })
    }

    /// Makes a case from a worked one.
    ///
    /// # Errors
    ///
    /// [`Error::NoExample`] or [`Error::Store`].
    pub fn new_from_example(&self, example: &str) -> Result<CaseView, Error> {
        let file = self.office.example(example, self.clock.today())?;
        self.create(Open { file, typed: Typed::new(), sample: true })
    }

    /// Adds a case that was read from a file and gives it a name of its own.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn import_case(&self, file: CaseFile) -> Result<String, Error> {
        Ok(self.create(Open { file, typed: Typed::new(), sample: false })?.id)
    }

    /// Every case that can be read, with its name, for writing out.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn case_files(&self) -> Result<Vec<(String, CaseFile)>, Error> {
        let rows = self.store().list()?;
        let file = |row: Row| {
            let file = CaseFile::from_value(&self.office.content, row.body, self.clock.today());
            file.map(|file| (row.id, file))
        };
        rows.into_iter().map(file).collect()
    }

    fn create(&self, open: Open) -> Result<CaseView, Error> {
        let id = self.clock.fresh_id();
        let (snapshot, now) = (open.snapshot(), self.clock.now());
        let mut store = self.store();
        let log = changes::of_save(&store, &id, &snapshot, &now)?;
        store.create(&id, &snapshot, &now, &log)?;
        drop(store);
        self.view(&id, &open)
    }

    /// Opens a stored case.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn open_case(&self, id: &str) -> Result<CaseView, Error> {
        let open = self.read(id)?;
        self.view(id, &open)
    }

    pub(crate) fn read(&self, id: &str) -> Result<Open, Error> {
        let snapshot = self.store().load(id)?;
        self.opened(snapshot)
    }

    fn opened(&self, snapshot: Snapshot) -> Result<Open, Error> {
        let file = CaseFile::from_value(&self.office.content, snapshot.body, self.clock.today())?;
        let typed = serde_json::from_value(snapshot.typed).map_err(|_| Error::Defect)?;
        Ok(Open { file, typed, sample: snapshot.sample })
    }

    /// Takes an answer and writes it to disk. A text that cannot be read is kept as typed; its fact is
    /// then unknown, because the old value is not what the user means any more.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] or [`Error::Store`].
    pub fn answer(&self, id: &str, path: &str, input: AnswerInput) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        let content = &self.office.content;
        let entry = asked(content, path)?;
        let typing = matches!(
            (&input, entry.kind),
            (AnswerInput::Typed { .. }, kind) if !matches!(
                    kind,
                    FactType::Bool | FactType::Choice | FactType::Country | FactType::Language | FactType::Zone
                )
        );
        open.typed.remove(path);
        let value = match input {
            AnswerInput::Clear => None,
            AnswerInput::Unknown => Some(json!({ "fact": "unknown" })),
            AnswerInput::NotApplicable => Some(json!({ "fact": "not_applicable" })),
            AnswerInput::Typed { text } => match read_fact(content, entry, &text, self.clock.today()) {
                Ok(value) => value,
                Err(_) => {
                    open.typed.insert(path.to_owned(), text);
                    None
                }
            },
        };
        open.file.put(content, path, value)?;
        self.save(id, open, path, typing)
    }

    /// Adds an empty member to a list.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] or [`Error::Store`].
    pub fn add_item(&self, id: &str, path: &str) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        let parsed = list_path(&self.office, path)?;
        let mut items = parsed.get(&open.file.value).and_then(Value::as_array).cloned().unwrap_or_default();
        items.push(json!({}));
        open.file.put(&self.office.content, path, Some(Value::Array(items)))?;
        self.save(id, open, path, false)
    }

    /// Takes a member out of a list, with its texts that could not be read.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] or [`Error::Store`].
    pub fn remove_item(&self, id: &str, path: &str) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        let no_fact = || Error::NoFact(path.to_owned());
        let (list, index) = path.rsplit_once('.').ok_or_else(no_fact)?;
        let index: usize = index.parse().map_err(|_| no_fact())?;
        let parsed = list_path(&self.office, list)?;
        let mut items = parsed.get(&open.file.value).and_then(Value::as_array).cloned().unwrap_or_default();
        if index >= items.len() {
            return Err(no_fact());
        }
        items.remove(index);
        open.typed = shift_typed(&open.typed, list, index);
        let rest = (!items.is_empty()).then_some(Value::Array(items));
        open.file.put(&self.office.content, list, rest)?;
        self.save(id, open, list, false)
    }

    /// Changes the case and writes it to disk as one step.
    pub(crate) fn change(
        &self,
        id: &str,
        label: &str,
        change: impl FnOnce(&Office, &mut CaseFile) -> Result<(), Error>,
    ) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        change(&self.office, &mut open.file)?;
        self.save(id, open, label, false)
    }

    /// As [`Desk::change`], for answers: what was typed there and could not be read gives way. `change` names them.
    pub(crate) fn change_answers(
        &self,
        id: &str,
        label: &str,
        change: impl FnOnce(&Office, &mut CaseFile) -> Result<Vec<String>, Error>,
    ) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        for path in change(&self.office, &mut open.file)? {
            open.typed.remove(&path);
        }
        self.save(id, open, label, false)
    }

    /// A stored case with the document that is prepared for it.
    pub(crate) fn file(&self, id: &str) -> Result<(CaseFile, String), Error> {
        Ok((self.read(id)?.file, self.document(id)?.id.clone()))
    }

    pub(crate) fn fresh_id(&self) -> String {
        self.clock.fresh_id()
    }

    /// The user's own rows of the directory.
    pub(crate) fn own_rows(&self) -> Result<Vec<(String, Value)>, Error> {
        Ok(self.store().own_entries()?)
    }

    pub(crate) fn keep_own(&self, id: &str, body: &Value) -> Result<(), Error> {
        Ok(self.store().put_own_entry(id, body, &self.clock.now())?)
    }

    pub(crate) fn drop_own(&self, id: &str) -> Result<bool, Error> {
        Ok(self.store().remove_own_entry(id)?)
    }

    /// The same for typing: steps of one label that follow each other are one.
    pub(crate) fn change_typed(
        &self,
        id: &str,
        label: &str,
        change: impl FnOnce(&Office, &mut CaseFile) -> Result<(), Error>,
    ) -> Result<CaseView, Error> {
        let mut open = self.read(id)?;
        change(&self.office, &mut open.file)?;
        self.save(id, open, label, true)
    }

    fn save(&self, id: &str, open: Open, label: &str, merge: bool) -> Result<CaseView, Error> {
        let (snapshot, now) = (open.snapshot(), self.clock.now());
        let mut store = self.store();
        let log = changes::of_save(&store, id, &snapshot, &now)?;
        store.save(id, &snapshot, &now, label, merge, &log)?;
        drop(store);
        self.view(id, &open)
    }

    /// One step back. Nothing happens at the beginning.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn undo(&self, id: &str) -> Result<CaseView, Error> {
        let mut store = self.store();
        let log = changes::of_step(&store, id, -1, &self.clock.now())?;
        let back = store.undo(id, &log)?;
        drop(store);
        self.stepped(id, back)
    }

    /// One step forward. Nothing happens at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn redo(&self, id: &str) -> Result<CaseView, Error> {
        let mut store = self.store();
        let log = changes::of_step(&store, id, 1, &self.clock.now())?;
        let forward = store.redo(id, &log)?;
        drop(store);
        self.stepped(id, forward)
    }

    fn stepped(&self, id: &str, snapshot: Option<Snapshot>) -> Result<CaseView, Error> {
        match snapshot {
            Some(snapshot) => self.view(id, &self.opened(snapshot)?),
            None => self.open_case(id),
        }
    }

    /// Moves a case to the bin.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn remove_case(&self, id: &str) -> Result<Start, Error> {
        self.store().remove(id, &self.clock.now(), Log::none())?;
        self.start()
    }

    /// Takes a case out of the bin.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn restore_case(&self, id: &str) -> Result<Start, Error> {
        self.store().restore(id, Log::none())?;
        self.start()
    }

    fn view(&self, id: &str, open: &Open) -> Result<CaseView, Error> {
        let (document, today) = (self.document(id)?, self.clock.today());
        let assessment = self.office.assess(document, &open.file, today)?;
        let ledger = self.office.ledger(&open.file, self.now()?)?;
        let deadline = match &document.deadline {
            Some(_) => self.office.document_term(document, &assessment.term, today, assessment.governing_day),
            None => next_deadline(&ledger),
        };
        let steps = self.office.steps(document, &open.file, &open.typed, &assessment, today);
        let names = self.office.name_cards(document, &open.file, &assessment, &steps);
        let store = self.store();
        Ok(CaseView {
            id: id.to_owned(),
            revision: self.revision.fetch_add(1, Ordering::Relaxed) + 1,
            sample: open.sample,
            title: self.office.title(&open.file),
            subtitle: self.office.subtitle(&open.file),
            document: document.short_title.clone(),
            document_id: document.id.clone(),
            documents: self.choices(),
            steps,
            names,
            deadline,
            ledger,
            findings: self.findings(open, &assessment),
            overrides: assessment.overrides.views(),
            can_undo: store.can_undo(id)?,
            can_redo: store.can_redo(id)?,
            saved_at: store.saved_at(id)?,
        })
    }

    /// The findings of the case, before them the texts that cannot be read: what is typed there is neither
    /// known nor unknown, so no paper is made and no ruled line is spoken of.
    fn findings(&self, open: &Open, assessment: &Assessment<'_>) -> Vec<FindingView> {
        let (family, help) = self.office.made("unreadable");
        let unreadable = open.typed.keys().map(|path| FindingView {
            code: "unreadable".into(),
            severity: Severity::Blocks,
            text: self.unreadable(path),
            paths: vec![path.clone()],
            provision: None,
            family: family.clone(),
            help: help.clone(),
        });
        let settled = assessment.findings.iter().filter(|finding| {
            finding.severity != himoya_checks::Severity::ByHand
                || !finding.facts.iter().any(|path| open.typed.contains_key(path))
        });
        unreadable.chain(settled.map(|finding| self.office.finding(finding))).collect()
    }

    fn unreadable(&self, path: &str) -> String {
        let name = self.office.content.catalogue.get(path).map_or(path, |entry| entry.name.as_str());
        format!("{} Записанное не читается: исправьте его или ответьте «не знаю».", sentence(name))
    }

    /// Every term of the case, as of now.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn ledger(&self, id: &str) -> Result<LedgerView, Error> {
        let open = self.read(id)?;
        self.office.ledger(&open.file, self.now()?)
    }

    /// What the stand-alone calculator offers.
    pub fn calculator(&self) -> CalculatorView {
        self.office.calculator()
    }

    /// Counts a term without a case.
    ///
    /// # Errors
    ///
    /// [`Error::NoRule`], [`Error::NoEvent`], [`Error::NoZone`].
    pub fn calculate(&self, input: &CalculatorInput) -> Result<CalculatorAnswer, Error> {
        self.office.calculate(input, self.clock.today())
    }

    /// A file name for terms, with the day and without a name: «Сроки 25.11.2026.ics».
    pub fn terms_file_name(&self, extension: &str) -> String {
        let day = self.office.content.wording.date_numeric(self.clock.today());
        let what = if extension == "ics" { "Сроки" } else { "Хронология" };
        format!("{what} {day}.{extension}")
    }

    /// Writes the running terms of a case, or of all cases, as a calendar file: the whole file or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] or [`Error::Unwritable`].
    pub fn save_calendar(&self, id: Option<&str>, path: &Path) -> Result<Saved, Error> {
        let today = self.clock.today();
        let mut cases = Vec::new();
        match id {
            Some(id) => cases.push((id.to_owned(), self.read(id)?.file)),
            None => {
                for row in self.store().list()? {
                    // A case of another version is shown as unreadable on the desk; it has no terms to give.
                    let file = CaseFile::from_value(&self.office.content, row.body, today);
                    cases.extend(file.ok().map(|file| (row.id, file)));
                }
            }
        }
        let stamp = self.clock.now().parse().map_err(|_| Error::Defect)?;
        let text = self.office.calendar_file(&cases, self.now()?, stamp)?;
        write(path, text.into_bytes())?;
        Ok(Saved { path: path.display().to_string(), pages: 0 })
    }

    /// Writes the chronology of a case as PDF: the whole file or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Store`], [`Error::Render`] or [`Error::Unwritable`].
    pub fn save_chronology(&self, id: &str, path: &Path) -> Result<Saved, Error> {
        let open = self.read(id)?;
        let document = self.office.marked(open.sample, self.office.chronology(&open.file, self.now()?)?);
        let pdf = self.office.renderer.render_pdf(&document)?;
        write(path, pdf.bytes)?;
        Ok(Saved { path: path.display().to_string(), pages: pdf.pages })
    }

    /// The pages as they will be printed.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] or [`Error::Render`].
    pub fn preview(&self, id: &str) -> Result<Preview, Error> {
        // Taken before the case is read: pages may be newer than their number says, never older.
        let revision = self.revision.load(Ordering::Relaxed);
        let open = self.read(id)?;
        let composed = self.office.assess(self.document(id)?, &open.file, self.clock.today())?.composed;
        let document = self.office.marked(open.sample, composed.document);
        let pages = self.office.renderer.render_pages(&document)?;
        let missing = self.office.missing_glyphs(&pages.substitutions);
        Ok(Preview { revision, pages: pages.svg, text: plain_text(&document), findings: missing })
    }

    /// A sensible file name for the paper: what it is and the day, never the person's name.
    ///
    /// # Errors
    ///
    /// [`Error::Defect`] when there is no document type.
    pub fn file_name(&self, id: &str, format: SaveFormat) -> Result<String, Error> {
        let day = self.clock.today();
        let title = &self.document(id)?.short_title;
        let extension = crate::packet::extension(format);
        Ok(format!("{title} {}.{extension}", self.office.content.wording.date_numeric(day)))
    }

    /// Writes the paper to the file the user chose: the whole file or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Blocked`], [`Error::Render`] or [`Error::Unwritable`].
    pub fn save_paper(&self, id: &str, format: SaveFormat, path: &Path) -> Result<Saved, Error> {
        let file = self.readable(id)?;
        let draft = self.office.draft(&file, &self.document(id)?.id, self.clock.today())?;
        let document = self.office.marked(self.is_sample(id)?, draft.document);
        let (bytes, pages) = self.office.saved(&document, format)?;
        write(path, bytes)?;
        Ok(Saved { path: path.display().to_string(), pages })
    }

    /// The case as it may be printed: a text that cannot be read stops every paper.
    pub(crate) fn readable(&self, id: &str) -> Result<CaseFile, Error> {
        let open = self.read(id)?;
        if open.typed.is_empty() {
            return Ok(open.file);
        }
        Err(Error::Blocked(open.typed.keys().map(|path| self.unreadable(path)).collect()))
    }
}

/// The term that comes next in the case, for a paper that keeps no term of its own.
fn next_deadline(ledger: &LedgerView) -> DeadlineView {
    let next =
        ledger.next.as_ref().and_then(|next| ledger.entries.iter().find(|entry| entry.id == next.entry));
    next.and_then(|entry| entry.deadline.clone()).unwrap_or_else(|| crate::term_view::bare(None))
}

/// Writes a file whole or not at all.
fn write(path: &Path, bytes: Vec<u8>) -> Result<(), Error> {
    crate::draft::write_file(path, &bytes)
}

fn list_path(office: &Office, path: &str) -> Result<FactPath, Error> {
    let entry = asked(&office.content, path)?;
    let parsed = path.parse().map_err(|_| Error::NoFact(path.to_owned()))?;
    if entry.kind == FactType::List { Ok(parsed) } else { Err(Error::NoFact(path.to_owned())) }
}

/// Typed texts after a member of a list is gone: those of later members move up.
fn shift_typed(typed: &Typed, list: &str, gone: usize) -> Typed {
    let prefix = format!("{list}.");
    let moved = |(path, text): (&String, &String)| {
        let Some((index, field)) = path.strip_prefix(&prefix).and_then(|rest| rest.split_once('.')) else {
            return Some((path.clone(), text.clone()));
        };
        match index.parse::<usize>().ok()? {
            n if n == gone => None,
            n if n > gone => Some((format!("{prefix}{}.{field}", n - 1), text.clone())),
            _ => Some((path.clone(), text.clone())),
        }
    };
    typed.iter().filter_map(moved).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_later_members_move_up() {
        let text = |pairs: &[(&str, &str)]| -> Typed {
            pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
        };
        let before = text(&[
            ("events.0.on", "a"),
            ("events.1.on", "b"),
            ("events.2.on", "c"),
            ("ruling.made_on", "d"),
        ]);
        let after = text(&[("events.0.on", "a"), ("events.1.on", "c"), ("ruling.made_on", "d")]);
        assert_eq!(shift_typed(&before, "events", 1), after);
    }
}
