//! The desk: stored cases, one of them open, every answer on disk before the window hears of it.

mod answering;
mod creating;
mod finding;
mod listing;
mod month;
mod printing;
mod saving;
pub(crate) mod spelling;
mod summary;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use himoya_content::DocumentType;
use himoya_store::{Snapshot, Store};
use serde_json::{Value, json};

use crate::assess::{Assessment, sentence};
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::ledger::Now;
use crate::raid::Caches;
use crate::wire::{
    CalculatorAnswer, CalculatorInput, CalculatorView, CaseView, DeadlineView, DocumentChoice, FindingView,
    LedgerView, Severity,
};
use crate::{Date, Office};
use summary::Summaries;

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
    /// What lists show of the cases.
    summaries: Mutex<Summaries>,
    /// What was seen of the rows of raids.
    raids: Mutex<Caches>,
    /// Held while somebody changes a raid.
    turn: Mutex<()>,
}

/// A stored case, read.
pub(crate) struct Open {
    pub(crate) file: CaseFile,
    pub(crate) typed: Typed,
    pub(crate) sample: bool,
}

impl Open {
    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot { body: self.file.value.clone(), typed: json!(self.typed), sample: self.sample }
    }
}

impl Desk {
    /// The desk over an open vault. Hosts go through [`crate::Vault`], which keeps the key and can lock.
    pub fn over(office: Arc<Office>, store: Store, clock: Arc<dyn Host>) -> Desk {
        Desk {
            office,
            store: Mutex::new(store),
            clock,
            revision: AtomicU64::new(1),
            chosen: Mutex::default(),
            summaries: Mutex::default(),
            raids: Mutex::default(),
            turn: Mutex::default(),
        }
    }

    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        // A panic while the lock was held cannot leave the store half-written: SQLite rolls back.
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The document type that is prepared for a case: the one chosen last, else the first in the order of lists.
    fn document(&self, id: &str) -> Result<Cow<'_, DocumentType>, Error> {
        let chosen = self.chosen.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        let content = &self.office.content;
        let chosen = chosen.and_then(|document| self.office.document(&document).ok());
        let first = || content.documents_in_order().into_iter().next().map(Cow::Borrowed);
        chosen.or_else(first).ok_or(Error::Defect)
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

    /// What can be drafted, in the order of lists; in a case, with a paper for each member that has one of its own.
    fn choices(&self, case: Option<&CaseFile>) -> Vec<DocumentChoice> {
        let choice = |document: &DocumentType, title: String| DocumentChoice {
            id: document.id.clone(),
            title,
            family: document.family.clone(),
        };
        let mut choices = Vec::new();
        for document in self.office.content.documents_in_order() {
            let Some(case) = case else {
                choices.push(choice(document, document.short_title.clone()));
                continue;
            };
            let made = self.office.made_as(&document.id, case, self.clock.today());
            let made = made.iter().filter_map(|id| self.office.document(id).ok());
            choices.extend(made.map(|kind| choice(&kind, self.office.called_in(&kind, case))));
        }
        choices
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

    /// A stored case with the document that is prepared for it.
    pub(crate) fn file(&self, id: &str) -> Result<(CaseFile, String), Error> {
        Ok((self.read(id)?.file, self.document(id)?.id.clone()))
    }

    pub(crate) fn fresh_id(&self) -> String {
        self.clock.fresh_id()
    }

    /// What was seen of the rows of raids.
    pub(crate) fn raid_caches(&self) -> MutexGuard<'_, Caches> {
        self.raids.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until nobody else changes a raid.
    pub(crate) fn raid_turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A number for a view, greater than those before.
    pub(crate) fn next_revision(&self) -> u64 {
        self.revision.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// The number of the last change, for what is computed from a case.
    pub(crate) fn revision(&self) -> u64 {
        self.revision.load(Ordering::Relaxed)
    }

    /// Now, as the store writes it.
    pub(crate) fn now_text(&self) -> String {
        self.clock.now()
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

    fn view(&self, id: &str, open: &Open) -> Result<CaseView, Error> {
        let (document, today) = (self.document(id)?, self.clock.today());
        let assessment = self.office.assess(&document, &open.file, today)?;
        let ledger = self.office.ledger(&open.file, self.now()?)?;
        let deadline = match &document.deadline {
            Some(_) => {
                self.office.document_term(&document, &assessment.term, today, assessment.governing_day)
            }
            None => next_deadline(&ledger),
        };
        let (steps, lanes) = self.office.steps(&document, &open.file, &open.typed, &assessment, today);
        let names = self.office.name_cards(&document, &open.file, &assessment, &steps);
        let store = self.store();
        Ok(CaseView {
            id: id.to_owned(),
            revision: self.next_revision(),
            sample: open.sample,
            title: self.office.title(&open.file),
            subtitle: self.office.subtitle(&open.file),
            document: document.short_title.clone(),
            document_id: document.id.clone(),
            documents: self.choices(Some(&open.file)),
            steps,
            lanes,
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
}

/// The term that comes next in the case, for a paper that keeps no term of its own.
fn next_deadline(ledger: &LedgerView) -> DeadlineView {
    let next =
        ledger.next.as_ref().and_then(|next| ledger.entries.iter().find(|entry| entry.id == next.entry));
    next.and_then(|entry| entry.deadline.clone()).unwrap_or_else(|| crate::term_view::bare(None))
}
