//! What the program knows: rules, documents, worked cases, the schema of a case.

use himoya_content::DocumentType;
use serde_json::Value;

use crate::case_file::CaseFile;
use crate::error::Error;
use crate::reports::{CheckedPaper, DocumentReport, FamilyReport};
use crate::wire::ExampleRow;
use crate::{Date, Office};

impl Office {
    /// Every document type in the order of lists, without the worked cases that it can be drafted for, which take a
    /// look at each.
    pub fn listed(&self, today: Date) -> Vec<DocumentReport> {
        let documents = self.content.documents_in_order().into_iter();
        documents
            .map(|document| DocumentReport::new(document, &self.content.law, today, Vec::new()))
            .collect()
    }

    /// Every document type in the order of lists, with the worked cases that it can be drafted for.
    pub fn documents(&self, today: Date) -> Vec<DocumentReport> {
        let drafted = |document: &DocumentType| {
            let can = |id: &&String| {
                let case = self.example(id, today);
                case.and_then(|case| self.check(&case, &document.id, today)).is_ok_and(|paper| !paper.blocked)
            };
            self.content.examples.keys().filter(can).cloned().collect()
        };
        let documents = self.content.documents_in_order().into_iter();
        documents
            .map(|document| DocumentReport::new(document, &self.content.law, today, drafted(document)))
            .collect()
    }

    /// What a paper lacks, contradicts or risks in a case.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`], or [`Error::Defect`].
    pub fn check(&self, case: &CaseFile, document: &str, today: Date) -> Result<CheckedPaper, Error> {
        let document = self.document(document)?;
        let assessment = self.assess(&document, case, today)?;
        let has = |id: &str| assessment.findings.iter().any(|finding| finding.family == id);
        let families = self.content.shared.families.iter().filter(|family| has(&family.id));
        Ok(CheckedPaper {
            families: families
                .map(|family| FamilyReport { id: family.id.clone(), title: family.title.clone() })
                .collect(),
            document: document.id.clone(),
            blocked: !assessment.blocked().is_empty(),
            findings: assessment.findings.iter().map(|finding| self.finding(finding)).collect(),
            overrides: assessment.overrides.views(),
        })
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
