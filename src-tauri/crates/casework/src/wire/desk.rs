//! The desk: what it may be narrowed to, what is found, the month, a paper read page by page.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseRow, DocumentChoice};

/// Where cases lie.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// On the desk.
    #[default]
    Desk,
    /// Closed.
    Archive,
    /// In the bin.
    Bin,
}

/// What is to be done next in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeskFilter {
    /// A term in hours runs, or the safe day is today or tomorrow, or a term was missed and may be restored.
    Burning,
    /// The safe day is before the end of this week.
    Week,
    /// No term is known yet.
    Undated,
    /// Something was filed, and nothing is to be done now.
    Filed,
}

/// What a list of cases is narrowed to.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct DeskQuery {
    /// What was typed; empty for everything.
    pub text: String,
    /// Where to look. A typed text finds closed cases from the desk too.
    pub shelf: Shelf,
    /// Only what is next in this way.
    pub filter: Option<DeskFilter>,
    /// Only this article.
    pub article: Option<String>,
    /// Only this body.
    pub place: Option<String>,
    /// Only worked cases, or only those that are none.
    pub samples: Option<bool>,
    /// Only cases whose next safe moment is on this day, ISO.
    pub day: Option<String>,
}

/// The cases that fit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeskView {
    /// The most urgent first; of a search no more than the first few hundred.
    pub rows: Vec<CaseRow>,
    /// How many fit in all.
    pub total: usize,
    /// What the desk may be narrowed to.
    pub sides: DeskSides,
}

/// What the desk may be narrowed to, and what lies beside it.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct DeskSides {
    /// By what is next.
    pub filters: Vec<DeskCount>,
    /// By article, the most frequent first.
    pub articles: Vec<Facet>,
    /// By the body that decides or holds, the most frequent first.
    pub places: Vec<Facet>,
    /// How many of the desk are worked cases.
    pub samples: usize,
    /// How many are on the desk.
    pub on_desk: usize,
    /// How many are closed.
    pub archived: usize,
    /// How many are in the bin.
    pub binned: usize,
}

/// How many cases are next in one way.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeskCount {
    /// The way.
    pub filter: DeskFilter,
    /// How many.
    pub count: usize,
}

/// A value that cases share.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Facet {
    /// The value.
    pub value: String,
    /// How many cases have it.
    pub count: usize,
}

/// What may be meant by what was typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FindView {
    /// Cases.
    pub cases: Vec<CaseRow>,
    /// Papers that can be drafted.
    pub documents: Vec<DocumentChoice>,
}

/// A month of safe moments.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthView {
    /// Its first day, ISO.
    pub first: String,
    /// The first day of the month before, ISO.
    pub before: String,
    /// The first day of the month after, ISO.
    pub after: String,
    /// Whole weeks from Monday.
    pub weeks: Vec<Vec<MonthDay>>,
}

/// One day of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthDay {
    /// ISO day.
    pub day: String,
    /// Whether it belongs to the month.
    pub within: bool,
    /// Whether it is today.
    pub today: bool,
    /// Whether it is a working day; `null` outside the calendar.
    pub works: Option<bool>,
    /// What must be done on it at the latest, terms in hours first.
    pub terms: Vec<MonthTerm>,
}

/// A safe moment.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthTerm {
    /// Id of the case.
    pub case: String,
    /// The person's name; empty when it is not known.
    pub name: String,
    /// Made from a worked case.
    pub sample: bool,
    /// What to do, in Russian.
    pub title: String,
    /// The hour, `14:20`, for a term in hours.
    pub hour: Option<String>,
}

/// A paper that can be looked at page by page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PdfView {
    /// How many pages can be shown.
    pub pages: usize,
    /// How many it has; more than are shown in a very long one.
    pub of: usize,
}
