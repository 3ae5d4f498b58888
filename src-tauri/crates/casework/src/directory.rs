//! The directory of courts and bodies: shipped rows, and the user's own beside them.

use himoya_content::LawNorms;
use himoya_documents::scope::CaseScope;
use himoya_facts::sanitise;
use himoya_route::{Directory, Entry, EntryStanding, Field, Fit, Outcome, RowSource, Trust, Write, fold};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::Office;
use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::error::Error;
use crate::route::text_at;
use crate::term::date_at;
use crate::wire::{CaseView, DirectoryRow, OwnEntryInput, Suggestions};

/// How many rows a list of suggestions holds.
const SHOWN: usize = 40;

/// A row that the user wrote, as the store keeps it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct OwnEntry {
    kind: String,
    name: String,
    #[serde(default)]
    address: Option<String>,
    #[serde(default)]
    note: Option<String>,
}

impl OwnEntry {
    fn entry(self, id: String) -> Entry {
        Entry {
            id,
            kind: self.kind,
            region: String::new(),
            regions: Vec::new(),
            name: self.name,
            tail: None,
            prepositional: None,
            forms: None,
            addressee: None,
            post: None,
            address: self.address,
            postal_code: None,
            site: None,
            email: None,
            serves: None,
            source: None,
            seen_on: None,
            confidence: Trust::Own,
            note: self.note,
            standing: EntryStanding::Works,
            wide: false,
            checked_on: None,
        }
    }
}

/// A row as hosts show it.
pub(crate) fn row(directory: &Directory, entry: &Entry, fit: Option<Fit>) -> DirectoryRow {
    DirectoryRow {
        id: entry.id.clone(),
        kind: entry.kind.clone(),
        kind_title: directory.kind(&entry.kind).map(|kind| kind.title.clone()).unwrap_or_default(),
        region: entry.region.clone(),
        name: entry.name.clone(),
        post: entry.post.clone(),
        address: entry.address_line(),
        address_confirmed: entry.has_sourced_address(),
        serves: entry.serves.clone(),
        confidence: entry.confidence.code().to_owned(),
        source: entry.source.clone(),
        seen_on: entry.seen_on.clone(),
        checked_on: entry.checked_on.map(|day| day.to_string()),
        note: entry.note.clone(),
        standing: match entry.standing {
            EntryStanding::Works => "works",
            EntryStanding::Project => "project",
            EntryStanding::NoAddressee => "no_addressee",
        }
        .to_owned(),
        own: entry.confidence == Trust::Own,
        fit: fit.map(|fit| fit.code().to_owned()),
    }
}

impl Office {
    /// The shipped rows of a kind whose words begin as typed; without either, every row.
    ///
    /// # Errors
    ///
    /// [`Error::NoKind`].
    pub fn directory(&self, kind: Option<&str>, typed: &str) -> Result<Vec<DirectoryRow>, Error> {
        let directory = &self.content.route.directory;
        if let Some(kind) = kind.filter(|kind| directory.kind(kind).is_none()) {
            let known = directory.kinds().iter().map(|kind| kind.id.clone()).collect();
            return Err(Error::NoKind { kind: kind.to_owned(), known });
        }
        let fits = |entry: &&Entry| kind.is_none_or(|kind| entry.kind == kind) && entry.answers_to(typed);
        Ok(directory.entries().iter().filter(fits).map(|entry| self.directory_row(entry, None)).collect())
    }

    pub(crate) fn field(&self, path: &str) -> Result<&Field, Error> {
        let field = self.content.route.directory.field(path).filter(|field| !field.kinds.is_empty());
        field.ok_or_else(|| Error::NoFact(path.to_owned()))
    }

    /// The way of the paper, if this answer names its addressee.
    fn way(
        &self,
        document: &str,
        file: &CaseFile,
        path: &str,
        today: jiff::civil::Date,
    ) -> Option<RowSource> {
        let document = self.document(document).ok()?;
        let day = date_at(&file.value, &document.governing_day).unwrap_or(today);
        let derived = self.derived(file, None, day);
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(day);
        let scope = CaseScope::new(&file.value, &derived, &law);
        match self.route_of(&document)?.take(&scope, day) {
            Outcome::Found(found) if found.says.addressee.as_deref() == Some(path) => {
                Some(found.says.clone())
            }
            _ => None,
        }
    }
}

impl Desk {
    /// The rows that may answer a question, the best first: those that the way of the paper asks for, then the rest
    /// whose words begin as typed.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] for an answer that does not come from the directory; [`Error::Store`].
    pub fn suggest(&self, id: &str, path: &str, typed: &str) -> Result<Suggestions, Error> {
        let (file, document) = self.file(id)?;
        let office = self.office();
        let field = office.field(path)?;
        let own = self.own_entries()?;
        let way = office.way(&document, &file, path, self.today());
        let level: Vec<String> = way.iter().flat_map(|row| row.level.clone()).collect();
        let kinds = if level.is_empty() { &field.kinds } else { &level };
        let near = way.as_ref().map(|row| office.answering(row, &file.value)).unwrap_or_default();
        let directory = &office.content.route.directory;
        let fit = |entry: &Entry| near.iter().find(|(near, _)| near.id == entry.id).map(|(_, fit)| *fit);
        let fits = |entry: &&Entry| kinds.contains(&entry.kind) && entry.answers_to(typed);
        let mut rows: Vec<DirectoryRow> = own
            .iter()
            .chain(directory.entries())
            .filter(fits)
            .map(|entry| row(directory, entry, fit(entry)))
            .collect();
        let rank = |row: &DirectoryRow| match row.fit.as_deref() {
            Some("named") => 0,
            _ if row.own => 1,
            Some("named_anywhere") => 2,
            Some(_) => 3,
            None => 4,
        };
        rows.sort_by_key(rank);
        let more = rows.len().saturating_sub(SHOWN);
        rows.truncate(SHOWN);
        let title = |kind: &String| directory.kind(kind).map(|kind| kind.title.clone());
        Ok(Suggestions {
            rows,
            more,
            level: level.iter().filter_map(title).collect(),
            why: way.map(|row| row.why),
        })
    }

    /// Answers a question from a row: its name, and its address if that has a source. An address without one is not
    /// written, and one that another row had left behind is taken out.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`], [`Error::NoEntry`], [`Error::Store`].
    pub fn take_entry(&self, id: &str, path: &str, entry: &str) -> Result<CaseView, Error> {
        let field = self.office().field(path)?.clone();
        let own = self.own_entries()?;
        let shipped = self.office().content.route.directory.entry(entry);
        let found = own.iter().find(|own| own.id == entry).or(shipped);
        let found = found.ok_or_else(|| Error::NoEntry(entry.to_owned()))?.clone();
        let text = match field.write {
            Write::Name => found.name.clone(),
            Write::Post => found.post.clone().unwrap_or_else(|| found.name.clone()),
        };
        self.change_answers(id, path, |office, file| {
            file.put(&office.content, path, Some(json!(text)))?;
            let Some(address) = &field.address else { return Ok(vec![path.to_owned()]) };
            let changed = vec![path.to_owned(), address.clone()];
            if found.has_sourced_address() {
                file.put(&office.content, address, found.address_line().map(|line| json!(line)))?;
                return Ok(changed);
            }
            let left = text_at(&file.value, address)
                .is_some_and(|written| is_of_another(office, &own, &found, written));
            if left {
                file.put(&office.content, address, None)?;
            }
            Ok(changed)
        })
    }

    /// Every row that the user wrote.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn own_directory(&self) -> Result<Vec<DirectoryRow>, Error> {
        let directory = &self.office().content.route.directory;
        Ok(self.own_entries()?.iter().map(|entry| row(directory, entry, None)).collect())
    }

    /// Writes a row of the user: a new one, or a changed one when it has an id.
    ///
    /// # Errors
    ///
    /// [`Error::NoKind`], [`Error::NoName`], [`Error::NoEntry`], [`Error::Store`].
    pub fn put_own_entry(&self, input: &OwnEntryInput) -> Result<DirectoryRow, Error> {
        let directory = &self.office().content.route.directory;
        if directory.kind(&input.kind).is_none() {
            let known = directory.kinds().iter().map(|kind| kind.id.clone()).collect();
            return Err(Error::NoKind { kind: input.kind.clone(), known });
        }
        let clean = |text: &str| Some(sanitise(text).text.trim().to_owned()).filter(|text| !text.is_empty());
        let name = clean(&input.name).ok_or(Error::NoName)?;
        let (address, note) = (clean(&input.address), clean(&input.note));
        let own = OwnEntry { kind: input.kind.clone(), name, address, note };
        let id = match &input.id {
            Some(id) if !self.own_entries()?.iter().any(|entry| entry.id == *id) => {
                return Err(Error::NoEntry(id.clone()));
            }
            Some(id) => id.clone(),
            None => self.fresh_id(),
        };
        let body = serde_json::to_value(&own).map_err(|_| Error::Defect)?;
        self.keep_own(&id, &body)?;
        Ok(row(directory, &own.entry(id), None))
    }

    /// Takes a row of the user out.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::Store`].
    pub fn remove_own_entry(&self, id: &str) -> Result<(), Error> {
        if self.drop_own(id)? { Ok(()) } else { Err(Error::NoEntry(id.to_owned())) }
    }

    /// Keeps what stands in an answer, with its address, as a row of the user; a row of that name is changed.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`], [`Error::NoName`], [`Error::Store`].
    pub fn keep_answer(&self, id: &str, path: &str) -> Result<DirectoryRow, Error> {
        let (file, document) = self.file(id)?;
        let office = self.office();
        let field = office.field(path)?;
        let name = text_at(&file.value, path).ok_or(Error::NoName)?;
        let address =
            field.address.as_ref().and_then(|address| text_at(&file.value, address)).unwrap_or_default();
        let told = office.content.route.directory.kind_of(name).map(|kind| kind.id.clone());
        let way = office.way(&document, &file, path, self.today());
        let asked = way.and_then(|row| row.level.first().cloned()).or_else(|| field.kinds.first().cloned());
        let kind = told.filter(|kind| field.kinds.contains(kind)).or(asked).ok_or(Error::Defect)?;
        let own = self.own_entries()?;
        let known = own.iter().find(|own| fold(&own.name) == fold(name)).map(|own| own.id.clone());
        // What an earlier choice left behind is another court's address.
        let foreign = own
            .iter()
            .chain(office.content.route.directory.entries())
            .any(|entry| fold(&entry.name) != fold(name) && entry.address_line().as_deref() == Some(address));
        let address = if foreign { String::new() } else { address.to_owned() };
        let name = name.to_owned();
        self.put_own_entry(&OwnEntryInput { id: known, kind, name, address, note: String::new() })
    }

    fn own_entries(&self) -> Result<Vec<Entry>, Error> {
        let read = |(id, body): (String, Value)| {
            // A row that another version wrote is left out; it stays in the file.
            serde_json::from_value::<OwnEntry>(body).ok().map(|own| own.entry(id))
        };
        Ok(self.own_rows()?.into_iter().filter_map(read).collect())
    }
}

/// Whether an address in the case is that of another row, left behind by an earlier choice.
fn is_of_another(office: &Office, own: &[Entry], chosen: &Entry, written: &str) -> bool {
    let shipped = office.content.route.directory.entries();
    let rows = own.iter().chain(shipped).filter(|entry| entry.id != chosen.id);
    let known = Some(written.to_owned());
    chosen.address_line() != known && rows.map(Entry::address_line).any(|line| line == known)
}
