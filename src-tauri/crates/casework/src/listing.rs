//! What the program knows: rules, documents, worked cases, the schema of a case.

use serde_json::Value;

use crate::case_file::CaseFile;
use crate::error::Error;
use crate::reports::DocumentReport;
use crate::wire::ExampleRow;
use crate::{Date, Office};

impl Office {
    /// Every document type.
    pub fn documents(&self) -> Vec<DocumentReport> {
        self.content.documents.values().map(|d| DocumentReport::new(d, &self.content.law)).collect()
    }

    /// Every worked case.
    pub fn examples(&self) -> Vec<ExampleRow> {
        let row = |(id, example): (&String, &himoya_content::Example)| ExampleRow {
            id: id.clone(),
            title: example.title.clone(),
            about: example.about.clone(),
        };
        self.content.examples.iter().map(row).collect()
    }

    /// A worked case by id.
    ///
    /// # Errors
    ///
    /// [`Error::NoExample`].
    pub fn example(&self, id: &str, today: Date) -> Result<CaseFile, Error> {
        let example = self.content.examples.get(id).ok_or_else(|| Error::NoExample(id.to_owned()))?;
        let value = serde_json::to_value(&example.case).map_err(|_| Error::Defect)?;
        CaseFile::from_value(&self.content, value, today)
    }

    /// Reads a case file.
    ///
    /// # Errors
    ///
    /// [`Error::NotJson`] or [`Error::Case`].
    pub fn read_case(&self, text: &str, today: Date) -> Result<CaseFile, Error> {
        CaseFile::parse(&self.content, text, today)
    }

    /// Sets a fact of a case from a typed text.
    ///
    /// # Errors
    ///
    /// [`Error::NoFact`] or [`Error::Case`].
    pub fn set(&self, case: &mut CaseFile, path: &str, typed: &str, today: Date) -> Result<(), Error> {
        case.set(&self.content, path, typed, today)
    }

    /// The JSON Schema of a case file.
    pub fn case_schema(&self) -> Value {
        himoya_facts::case_schema()
    }

    /// The day before which no provision of the law data was last compared with its source, ISO.
    pub(crate) fn law_checked_on(&self) -> String {
        let editions = self.content.law.provisions().flat_map(|provision| &provision.editions);
        editions.map(|edition| edition.checked_on).min().map(|day| day.to_string()).unwrap_or_default()
    }
}
