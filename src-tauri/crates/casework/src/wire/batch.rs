//! Many people of one event: what their table says, and what was made of it.

use serde::Serialize;
use ts_rs::TS;

/// How grave a finding about a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowSeverity {
    /// No packet is made until the row is mended.
    Broken,
    /// A packet is made; somebody should look.
    Asked,
}

/// A finding about one row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowFinding {
    /// The row, as the spreadsheet numbers it.
    pub row: u32,
    /// The title of the column; empty when the finding is about the row as a whole.
    pub column: String,
    /// Stable code.
    pub code: String,
    /// How grave it is.
    pub severity: RowSeverity,
    /// What is wrong and what to do, in Russian.
    pub text: String,
}

/// What a column of a table is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColumnRead {
    /// Its title in the table.
    pub title: String,
    /// `fact`, `full_name`, `note`, `ignored` (meant for people), or `unknown`: nobody knows what it means, so it is left out.
    pub means: String,
    /// The fact, if it is one.
    pub fact: Option<String>,
    /// The fact in words.
    pub name: Option<String>,
}

/// What became of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonOutcome {
    /// The packet was made.
    Made,
    /// It was there already, made of the same facts.
    Kept,
    /// A paper cannot be made; nothing was written for this person.
    Failed,
    /// The row cannot be read; nothing was written.
    Broken,
    /// The row seems to repeat another one; nothing was written.
    Repeated,
    /// The work was stopped before.
    Waiting,
}

/// A paper of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BatchPaper {
    /// The document type.
    pub document: String,
    /// Its short title.
    pub title: String,
    /// Pages.
    pub pages: usize,
    /// Copies to print, with the one that is kept by the person.
    pub copies: u32,
    /// What a court or clerk would return it for.
    pub returned: Vec<String>,
    /// What is to be written by hand.
    pub by_hand: Vec<String>,
}

/// One person of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BatchPerson {
    /// The row, as the spreadsheet numbers it.
    pub row: u32,
    /// The name as the papers have it; empty when the row has none.
    pub name: String,
    /// Where the person is held, if it is known.
    pub place: String,
    /// What became of it.
    pub outcome: PersonOutcome,
    /// Why nothing was made, in Russian.
    pub why: Vec<String>,
    /// The folder of the packet, below that of the batch.
    pub folder: Option<String>,
    /// The papers.
    pub papers: Vec<BatchPaper>,
    /// The next safe moment of the person's terms.
    pub last_moment: Option<String>,
    /// Findings about the row.
    pub findings: Vec<RowFinding>,
}

/// What came of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BatchDone {
    /// The folder.
    pub folder: String,
    /// How the columns were taken.
    pub columns: Vec<ColumnRead>,
    /// Everybody, in the order of the table.
    pub people: Vec<BatchPerson>,
    /// Files of the batch as a whole: for printing, the register.
    pub files: Vec<String>,
    /// Pages in the file for printing, with copies and dividers.
    pub print_pages: usize,
    /// Whether it was stopped before its end.
    pub stopped: bool,
}
