//! The use cases: draft a paper, count a term, work on a case. The only crate a host may import.
//!
//! [`Office`] holds what never changes while the program runs: content and renderer. It answers the
//! command line and everything else that needs no stored case. [`Vault`] guards the stored cases and gives out the
//! [`Desk`] while it is open. All return wire types and [`Error`]s in two parts, so that two thin hosts cannot disagree.

mod assess;
mod batch;
mod calculator;
mod calendar_file;
mod case_file;
mod changes;
mod chronology;
mod desk;
mod directory;
mod draft;
mod drafting;
mod error;
mod filed;
mod grounds;
mod inflect;
mod lanes;
mod lawbook;
mod ledger;
mod limits;
mod listing;
mod members;
mod mrz;
mod name_cards;
mod names;
mod overrides;
mod packet;
mod places;
mod plan;
mod prune;
mod raid;
mod reports;
mod route;
mod sample;
mod term;
mod term_view;
mod timeline;
mod translations;
mod vault;
mod view;
pub mod wire;

use std::path::Path;
use std::sync::Arc;

use himoya_content::{Content, Files};
use himoya_export_pdf::{Assets, Renderer};

pub use batch::{BatchError, BatchJob, BatchProgress, Chosen, PrintOrder, RaidExample};
pub use case_file::{CaseFile, CaseProblem};
pub use desk::{Clock, Desk, Host};
pub use draft::{Draft, Format, Written, write_file};
pub use error::{Error, Fault};
pub use inflect::{CaseForm, Inflection, NameQuery, Trust};
pub use ledger::Now;
pub use packet::{Packet, Progress, Stage};
pub use raid::{RaidError, RaidWork};
pub use reports::{
    CheckReport, CheckedPaper, CitationReport, DeadlineReport, DocumentReport, EditionReport, EventReport,
    FamilyReport, HintReport, OmittedReport, ProvisionEditionReport, ReadingReport, RuleHistory, RuleReport,
    ShownReport, StaleReport, StepReport, TroubleReport,
};
pub use route::{AddresseeReport, NamedFact, NamedKind, RouteReport};
pub use term::DeadlineQuery;
pub use translations::TranslationReport;
pub use vault::{ATTACHMENT_PIECE, Vault};

/// A table as it was read.
pub use himoya_tables::Table;

/// A civil day, as hosts pass it in.
pub use jiff::civil::Date;

/// A day with its hour when it is known, as hosts pass it in.
pub use himoya_calendar::Moment;

/// An instant, as hosts pass it in.
pub use jiff::Timestamp;

/// Content and renderer, ready for work.
pub struct Office {
    pub(crate) content: Arc<Content>,
    pub(crate) renderer: Renderer,
}

impl Office {
    /// Opens the office over the content embedded in the program.
    ///
    /// # Errors
    ///
    /// [`Error::Content`] when the content is wrong, which its tests keep out of a released program;
    /// [`Error::Render`] when the fonts cannot be used.
    pub fn open() -> Result<Office, Error> {
        Office::over(Content::embedded())
    }

    /// Opens the office over a folder with content, for its authors.
    ///
    /// # Errors
    ///
    /// As [`Office::open`], and [`Error::Unreadable`] when the folder cannot be read.
    pub fn open_folder(folder: &Path) -> Result<Office, Error> {
        let files = Files::from_folder(folder).map_err(|cause| Error::Unreadable { kind: cause.kind() })?;
        Office::over(Content::load(&files))
    }

    /// A second office over the same content, for a thread of its own.
    pub(crate) fn another(&self) -> Result<Office, Error> {
        let renderer = Office::renderer(&self.content)?;
        Ok(Office { content: Arc::clone(&self.content), renderer })
    }

    fn over(content: Result<Content, himoya_content::ContentErrors>) -> Result<Office, Error> {
        let content = content.map_err(Error::Content)?;
        let renderer = Office::renderer(&content)?;
        Ok(Office { content: Arc::new(content), renderer })
    }

    fn renderer(content: &Content) -> Result<Renderer, Error> {
        let assets = Assets {
            layout: content.layout.clone(),
            forms: content.forms.clone(),
            fonts: content.fonts.clone(),
        };
        Ok(Renderer::new(assets)?)
    }
}
