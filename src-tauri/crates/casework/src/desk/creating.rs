//! Cases made, read from files, and moved to the bin and back.

use himoya_store::Row;

use super::{Desk, Open, Typed};
use crate::case_file::CaseFile;
use crate::changes;
use crate::error::Error;
use crate::wire::{CaseView, Start};

impl Desk {
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

    /// Moves a case to the bin. It is an operation like any other, so that a set or a colleague hears of it.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn remove_case(&self, id: &str) -> Result<Start, Error> {
        let now = self.clock.now();
        let mut store = self.store();
        changes::catch_up(&mut store, id, &now)?;
        let log = changes::of_removal(&store, id, &now)?;
        store.remove(id, &now, &log)?;
        drop(store);
        self.start()
    }

    /// Takes a case out of the bin.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn restore_case(&self, id: &str) -> Result<Start, Error> {
        let mut store = self.store();
        let snapshot = store.load_in_bin(id)?;
        let log = changes::of_save(&store, id, &snapshot, &self.clock.now())?;
        store.restore(id, &log)?;
        drop(store);
        self.start()
    }

    /// Closes a case: it leaves the desk and its terms remind nobody; it is found and read as before.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn close_case(&self, id: &str) -> Result<Start, Error> {
        self.store().close(id, Some(&self.clock.now()))?;
        self.start()
    }

    /// Puts a closed case back on the desk.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn reopen_case(&self, id: &str) -> Result<Start, Error> {
        self.store().close(id, None)?;
        self.start()
    }
}
