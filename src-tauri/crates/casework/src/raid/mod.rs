//! Raids of the vault: an event, the people of it, and what is made for each.
//!
//! The event is a case like any other, answered and undone by its own id; it never stands among the cases of people. Its
//! people are a grid of texts as they were typed. Both are on disk before the window hears of a change. What a row means is
//! read anew with every look, by the same reader as on the command line, and what was seen is kept in memory only.

mod block;
mod body;
mod error;
mod make;
mod seen;
pub(crate) mod travel;
mod view;

use std::collections::BTreeMap;

use himoya_facts::FactType;
use himoya_store::{Raid, Store};
use himoya_tables::{Cell, Table};
use serde_json::Value;

pub use error::RaidError;
pub(crate) use make::Makings;
pub use make::RaidWork;

use crate::batch::BatchError;
use crate::batch::reading::{Meaning, is_name, meaning_of, plain};
use crate::case_file::{CaseFile, asked};
use crate::changes;
use crate::desk::{Desk, Open, Typed};
use crate::error::Error;
use crate::wire::{PrintOrder, RaidImport, RaidMark, RaidRow, RaidState, RaidView, Start};
use block::Block;
use body::{Body, Column};
use seen::{Cache, Under};
use view::{People, counts};

/// The setting that holds what titles of columns were said to mean.
const REMEMBERED: &str = "raid.columns";

/// What was seen of each raid.
pub(crate) type Caches = BTreeMap<String, Cache>;

/// A raid, read.
struct Kept {
    raid: Raid,
    body: Body,
    event: Open,
}

impl From<RaidError> for Error {
    fn from(error: RaidError) -> Error {
        Error::Raid(error)
    }
}

/// The people of a raid as the store has them.
fn body_of(value: &Value) -> Result<Body, Error> {
    // It lies in our own file, so what cannot be read is damage.
    let mut body: Body =
        serde_json::from_value(value.clone()).map_err(|_| himoya_store::StoreError::Damaged)?;
    body.level();
    Ok(body)
}

fn value_of(body: &Body) -> Result<Value, Error> {
    serde_json::to_value(body).map_err(|_| Error::Defect)
}

/// What titles were said to mean in this vault, by the title as it is compared.
fn remembered(store: &Store) -> Result<BTreeMap<String, String>, Error> {
    let kept = store.setting(REMEMBERED)?;
    // A setting that cannot be read means only that somebody is asked again.
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

impl Desk {
    /// The raids that are not in the bin, the last changed first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raids(&self) -> Result<Vec<RaidRow>, Error> {
        let raids = self.store().raids()?;
        let row = |raid: Raid| {
            let updated_at = raid.updated_at.clone();
            let kept = self.kept(raid)?;
            let view = self.raid_view(&kept)?;
            let counts = view.counts;
            Ok(RaidRow {
                people: kept.body.people().count(),
                ready: counts.ready + counts.filed,
                broken: counts.broken,
                id: view.id,
                title: view.title,
                updated_at,
            })
        };
        raids.into_iter().map(row).collect()
    }

    /// Makes an empty raid with the papers and columns that raids usually have.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raid_new(&self) -> Result<RaidView, Error> {
        let card = &self.office().content.raids.card;
        let title = format!("Рейд {}", self.office().content.wording.date_numeric(self.today()));
        let remembered = remembered(&self.store())?;
        let column =
            |title: &String| Column { meaning: remembered.get(&plain(title)).cloned(), title: title.clone() };
        let columns = card.columns.iter().map(column).collect();
        let body = Body { title, columns, documents: card.documents.clone(), ..Body::default() };
        self.raid_add(&body)
    }

    fn raid_add(&self, body: &Body) -> Result<RaidView, Error> {
        let content = &self.office().content;
        let mut file = CaseFile::empty();
        for (fact, value) in &content.raids.card.given {
            file.set(content, fact, value, self.today())?;
        }
        let event = Open { file, typed: Typed::new(), sample: false };
        let (id, case, now) = (self.fresh_id(), self.fresh_id(), self.now_text());
        let (snapshot, value) = (event.snapshot(), value_of(body)?);
        let mut store = self.store();
        let log = changes::of_save(&store, &case, &snapshot, &now)?;
        store.batch(|batch| {
            batch.create(&case, &snapshot, &now, &log)?;
            batch.create_raid(&id, &case, &value, &now)
        })?;
        drop(store);
        self.raid_open(&id)
    }

    /// Opens a raid.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raid_open(&self, id: &str) -> Result<RaidView, Error> {
        self.raid_view(&self.raid_kept(id)?)
    }

    fn raid_kept(&self, id: &str) -> Result<Kept, Error> {
        let raid = self.store().raid(id)?;
        self.kept(raid)
    }

    fn kept(&self, raid: Raid) -> Result<Kept, Error> {
        let (body, event) = (body_of(&raid.body)?, self.read(&raid.case)?);
        Ok(Kept { raid, body, event })
    }

    /// Changes the people and writes them to disk as one step; with `merge`, steps of one label that follow each other are one.
    fn raid_change(
        &self,
        id: &str,
        label: &str,
        merge: bool,
        change: impl FnOnce(&mut Body, &BTreeMap<String, String>) -> Result<(), Error>,
    ) -> Result<RaidView, Error> {
        // Held from reading to writing: two changes that come at once are made one after the other.
        let _turn = self.raid_turn();
        let mut kept = self.raid_kept(id)?;
        let remembered = remembered(&self.store())?;
        change(&mut kept.body, &remembered)?;
        self.store().save_raid(id, &value_of(&kept.body)?, &self.now_text(), label, merge)?;
        self.raid_open(id)
    }

    /// Gives a raid another title.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raid_rename(&self, id: &str, title: &str) -> Result<RaidView, Error> {
        self.raid_change(id, "title", true, |body, _| {
            title.trim().clone_into(&mut body.title);
            Ok(())
        })
    }

    /// Puts a text into a cell, as it was typed.
    ///
    /// # Errors
    ///
    /// [`Error::Raid`], [`Error::Store`].
    pub fn raid_put(&self, id: &str, row: &str, column: usize, text: &str) -> Result<RaidView, Error> {
        let label = format!("{row}:{column}");
        self.raid_change(id, &label, true, |body, _| Ok(body.put(row, column, text)?))
    }

    /// Adds an empty row after another, or at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Raid`], [`Error::Store`].
    pub fn raid_add_row(&self, id: &str, after: Option<&str>) -> Result<RaidView, Error> {
        self.raid_change(id, "add", false, |body, _| Ok(body.add_row(after, self.fresh_id())?))
    }

    /// Takes rows out.
    ///
    /// # Errors
    ///
    /// [`Error::Raid`], [`Error::Store`].
    pub fn raid_remove_rows(&self, id: &str, rows: &[String]) -> Result<RaidView, Error> {
        self.raid_change(id, "remove", false, |body, _| Ok(body.remove_rows(rows)?))
    }

    /// Takes a block from the clipboard: its cells go to the right and down from one cell, or behind the last row when none is
    /// named. A block that begins with known titles is a table of its own.
    ///
    /// # Errors
    ///
    /// [`Error::Raid`], [`Error::Store`].
    pub fn raid_paste(
        &self,
        id: &str,
        row: Option<&str>,
        column: usize,
        text: &str,
    ) -> Result<RaidView, Error> {
        let raids = &self.office().content.raids;
        self.raid_change(id, "paste", false, |body, known| {
            let (block, remembered) = (Block::read(text), |title: &str| known.get(&plain(title)).cloned());
            let names = || self.fresh_id();
            match block.lines.split_first().filter(|_| block.has_titles(raids, &remembered)) {
                Some((titles, lines)) => Ok(body.take(titles, lines, raids, &remembered, &names)?),
                None => Ok(body.fill(row, column, &block, &names)?),
            }
        })
    }

    /// Says what a column means: a fact, `full_name`, `note`, or nothing to leave it out. The next table with such a title is
    /// read likewise.
    ///
    /// # Errors
    ///
    /// [`Error::Batch`] for a fact that is none, [`Error::Raid`], [`Error::Store`].
    pub fn raid_column(&self, id: &str, column: usize, meaning: &str) -> Result<RaidView, Error> {
        self.raid_change(id, "column", false, |body, known| {
            let place = body.columns.get_mut(column).ok_or(RaidError::NoCell)?;
            if !matches!(meaning, "" | "full_name" | "note") {
                let no_meaning =
                    |_| BatchError::NoMeaning { column: place.title.clone(), fact: meaning.to_owned() };
                asked(&self.office().content, meaning).map_err(no_meaning)?;
            }
            place.meaning = Some(meaning.to_owned());
            let title = plain(&place.title);
            if !title.is_empty() {
                let mut known = known.clone();
                known.insert(title, meaning.to_owned());
                let text = serde_json::to_string(&known).map_err(|_| Error::Defect)?;
                self.store().set_setting(REMEMBERED, Some(&text))?;
            }
            Ok(())
        })
    }

    /// Chooses the papers that are made for everybody.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`], [`Error::Store`].
    pub fn raid_documents(&self, id: &str, documents: &[String]) -> Result<RaidView, Error> {
        documents.iter().try_for_each(|id| self.office().document(id).map(|_| ()))?;
        self.raid_change(id, "documents", false, |body, _| {
            let all = self.office().content.documents_in_order().into_iter();
            body.documents = all.map(|kind| kind.id.clone()).filter(|id| documents.contains(id)).collect();
            Ok(())
        })
    }

    /// Chooses how the packets are sorted for printing.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raid_order(&self, id: &str, order: PrintOrder) -> Result<RaidView, Error> {
        self.raid_change(id, "order", false, |body, _| {
            body.order = order;
            Ok(())
        })
    }

    /// Marks rows, or takes the mark back. Of several rows, those that cannot be read or seem to repeat another one are not
    /// approved with the others; one that is approved by itself is taken for another person.
    ///
    /// # Errors
    ///
    /// [`Error::Raid`], [`Error::Store`].
    pub fn raid_mark(&self, id: &str, rows: &[String], mark: RaidMark, on: bool) -> Result<RaidView, Error> {
        let mut chosen = rows.to_vec();
        if on && mark == RaidMark::Approved && rows.len() > 1 {
            let view = self.raid_open(id)?;
            let held = |state| matches!(state, RaidState::Broken | RaidState::Repeated);
            let left_out = |row: &String| view.people.iter().any(|one| one.id == *row && held(one.state));
            chosen.retain(|row| !left_out(row));
        }
        self.raid_change(id, "mark", false, |body, _| Ok(body.mark(&chosen, mark, on)?))
    }

    /// Takes a table in: into a raid, or into a new one.
    ///
    /// # Errors
    ///
    /// [`Error::Batch`] for a file that is no table, [`Error::Raid`], [`Error::Store`].
    pub fn raid_import(&self, id: Option<&str>, name: &str, bytes: &[u8]) -> Result<RaidImport, Error> {
        let tables = himoya_tables::read(name, bytes).map_err(BatchError::Table)?;
        let known = remembered(&self.store())?;
        let remembered = |title: &str| known.get(&plain(title)).cloned();
        let table = self.with_people(tables, &remembered).ok_or(Error::Defect)?;
        let meanings: Vec<Meaning> = table
            .header
            .iter()
            .map(|title| meaning_of(&self.office().content.raids, title, remembered(title).as_deref()))
            .collect();
        let line = |row: &himoya_tables::Row| {
            row.cells.iter().zip(&meanings).map(|(cell, meaning)| self.as_typed(cell, meaning)).collect()
        };
        let lines: Vec<Vec<String>> = table.rows.iter().map(line).collect();
        let raids = &self.office().content.raids;
        let names = || self.fresh_id();
        let view = match id {
            Some(id) => self.raid_change(id, "import", false, |body, _| {
                Ok(body.take(&table.header, &lines, raids, &remembered, &names)?)
            })?,
            None => {
                let title = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim().to_owned();
                let documents = raids.card.documents.clone();
                let mut body = Body { title, documents, ..Body::default() };
                body.take(&table.header, &lines, raids, &remembered, &names)?;
                self.raid_add(&body)?
            }
        };
        let unknown =
            view.columns.iter().filter(|column| column.means == "unknown" && !column.title.is_empty());
        Ok(RaidImport {
            id: view.id.clone(),
            people: lines.len(),
            unknown: unknown.map(|column| column.title.clone()).collect(),
            columns: view.columns,
        })
    }

    /// The first sheet with a column of names, else the first that is not hidden.
    fn with_people(&self, tables: Vec<Table>, remembered: body::Remembered<'_>) -> Option<Table> {
        let raids = &self.office().content.raids;
        let names = |table: &Table| {
            let means = |title: &String| meaning_of(raids, title, remembered(title).as_deref());
            table.header.iter().any(|title| is_name(&means(title)))
        };
        let at = tables.iter().position(|table| !table.hidden && names(table));
        let at = at.or_else(|| tables.iter().position(|table| !table.hidden)).unwrap_or(0);
        tables.into_iter().nth(at)
    }

    /// A cell of a table as somebody would have typed it.
    fn as_typed(&self, cell: &Cell, meaning: &Meaning) -> String {
        let wording = &self.office().content.wording;
        let kind = match meaning {
            Meaning::Fact(fact) => self.office().content.catalogue.get(fact).map(|entry| entry.kind),
            _ => None,
        };
        match (cell, kind) {
            (Cell::Moment(at), Some(FactType::Time)) => format!("{:02}:{:02}", at.hour(), at.minute()),
            (Cell::Moment(at), Some(_)) => wording.date_numeric(at.date()),
            // The mark stays with the text, so that it is still known that the table has lost its last digits.
            (Cell::Number { text, precise: false }, _) => format!("{text}…"),
            (cell, _) => cell.text(),
        }
    }

    /// One step back in the history of the people.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raid_undo(&self, id: &str) -> Result<RaidView, Error> {
        let _turn = self.raid_turn();
        self.store().step_raid(id, -1)?;
        self.raid_open(id)
    }

    /// One step forward.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raid_redo(&self, id: &str) -> Result<RaidView, Error> {
        let _turn = self.raid_turn();
        self.store().step_raid(id, 1)?;
        self.raid_open(id)
    }

    /// Moves a raid to the bin, with the case of its event, and shows it as it was.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raid_remove(&self, id: &str) -> Result<RaidView, Error> {
        let view = self.raid_open(id)?;
        let _: Start = self.remove_case(&view.case)?;
        self.raid_caches().remove(id);
        Ok(view)
    }

    /// Takes a raid out of the bin.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn raid_restore(&self, id: &str) -> Result<RaidView, Error> {
        let case = self.store().case_of_raid(id)?;
        let _: Start = self.restore_case(&case)?;
        self.raid_open(id)
    }

    /// What the bin shows of the event of a raid: its title, and how many people go along.
    pub(crate) fn raid_in_bin(&self, case: &str) -> Option<(String, String)> {
        let raid = self.store().raid_of(case).ok()??;
        let body = body_of(&raid.body).ok()?;
        let people = body.people().count();
        Some((body.title, format!("Рейд, людей: {people}")))
    }

    /// A name for the model table.
    #[must_use]
    pub fn raid_template_name() -> &'static str {
        "Люди рейда.xlsx"
    }

    fn raid_view(&self, kept: &Kept) -> Result<RaidView, Error> {
        let (office, body, event) = (self.office(), &kept.body, &kept.event.file);
        let (now, today) = (self.now()?, self.today());
        let under = Under {
            event: event.clone(),
            meanings: body.titled(&office.content.raids),
            documents: body.documents.clone(),
            days: (today, office.look(event, now)?.now.day),
        };
        let filled: Vec<&body::Row> = body.people().collect();
        let mut caches = self.raid_caches();
        let cache = caches.entry(kept.raid.id.clone()).or_default();
        let stale = cache.stale(&under, &filled);
        cache.keep(office.seen(&under, stale, now)?);
        let people = People::new(body, |row| cache.get(row).filter(|_| !row.is_blank()), today);
        drop(caches);
        let shown = office.raid_people(&people, &under.meanings);
        let (said, left) = office.raid_said(filled.len(), event, now)?;
        Ok(RaidView {
            id: kept.raid.id.clone(),
            revision: self.next_revision(),
            case: kept.raid.case.clone(),
            title: body.title.clone(),
            said,
            event: office.raid_event(event, &kept.event.typed),
            breaches: office.raid_breaches(event, now)?,
            columns: office.raid_columns(&body.meanings(&office.content.raids)),
            counts: counts(&shown, &people),
            people: shown,
            documents: office.raid_documents(body),
            order: body.order,
            can_undo: kept.raid.can_undo,
            can_redo: kept.raid.can_redo,
            left,
        })
    }
}
