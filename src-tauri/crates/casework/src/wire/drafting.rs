//! The text of a paper as it is edited, its versions, and the paper as it was filed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaseView, GroundFact, GroundNorm, ProblemView};

/// The text of the paper that is being prepared, paragraph by paragraph.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    /// Document type.
    pub document: String,
    /// Revision of the case it shows.
    #[ts(type = "number")]
    pub revision: u64,
    /// The paragraphs in the order of the paper, those that were left out among them.
    pub blocks: Vec<DraftBlock>,
    /// Edits whose place is not in the paper; they are kept and not printed.
    pub lost: Vec<LostEdit>,
    /// How many edits there are.
    pub edits: usize,
    /// How many edits wait for a choice, because the program now says something else there.
    pub choices: usize,
    /// The paper as it was filed last; while it stands, its text cannot be changed.
    pub filed: Option<FiledView>,
}

/// One paragraph of a paper.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftBlock {
    /// Its name in the paper.
    pub id: String,
    /// `party`, `notice`, `title`, `paragraph`, `section`, `lead`, `item`, `pair`, `signature`.
    pub kind: &'static str,
    /// The number of a ground or of a member of a list.
    pub number: Option<u32>,
    /// The words as printed; a run of underscores is a ruled line.
    pub text: String,
    /// What the program says here; nothing for an own paragraph.
    pub program: Option<String>,
    /// The person's hand in it.
    pub edit: BlockEdit,
    /// What the program said when the edit was made, if it says something else now.
    pub before: Option<String>,
    /// The edit against what the program says now; empty unless there is an edit that replaces words.
    pub compared: Vec<DiffRun>,
    /// Whether its words can be changed.
    pub editable: bool,
    /// Whether it can be left out.
    pub droppable: bool,
    /// Whether an own paragraph can stand behind it.
    pub takes_follower: bool,
    /// The facts that it states.
    pub facts: Vec<GroundFact>,
    /// The provisions that it cites, with the edition of the governing day.
    pub norms: Vec<GroundNorm>,
}

/// What a person did to a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockEdit {
    /// Nothing: these are the program's words.
    None,
    /// Other words.
    Replaced,
    /// An own paragraph.
    Own,
    /// Left out of the paper.
    Dropped,
}

/// An edit without a place.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LostEdit {
    /// Its name.
    pub id: String,
    /// The person's words; what was there, when the edit left a paragraph out.
    pub text: String,
    /// Whether the edit left a paragraph out.
    pub dropped: bool,
}

/// A piece of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DiffRun {
    /// Where it stands.
    pub side: DiffSide,
    /// The words.
    pub text: String,
}

/// Where a piece of a comparison stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DiffSide {
    /// In both texts.
    Both,
    /// In the first only.
    First,
    /// In the second only.
    Second,
}

/// What a person does with the text of a paper.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum DraftChange {
    /// Puts other words in the place of a paragraph; the program's own words take the edit away, none leave it out.
    Write {
        /// The paragraph.
        block: String,
        /// The words; a line is a paragraph.
        text: String,
    },
    /// Adds an own paragraph.
    Insert {
        /// The paragraph before it.
        after: String,
        /// The words.
        text: String,
    },
    /// Moves an own paragraph so many places down; up when negative.
    Move {
        /// The paragraph.
        block: String,
        /// Places.
        by: i32,
    },
    /// Leaves a paragraph out, or takes an own one away.
    Drop {
        /// The paragraph.
        block: String,
    },
    /// Goes back to what the program says.
    Take {
        /// The paragraph.
        block: String,
    },
    /// Keeps the edit although the program says something else now.
    Keep {
        /// The paragraph.
        block: String,
    },
    /// Takes away an edit that has no place.
    Discard {
        /// The edit.
        edit: String,
    },
    /// Takes all edits of the paper away.
    Reset,
}

/// Why a version was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VersionWhy {
    /// The person asked for it.
    Kept,
    /// The paper was written out.
    Exported,
    /// The paper was printed.
    Printed,
    /// The paper was filed.
    Filed,
    /// Another version was brought back over it.
    Replaced,
}

/// A kept version of a paper.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionRow {
    /// Its name.
    pub id: String,
    /// When it was kept, ISO timestamp.
    pub at: String,
    /// Why it was kept.
    pub why: VersionWhy,
    /// How many edits it has.
    pub edits: usize,
    /// Whether its words are those of the paper now.
    pub current: bool,
    /// Version of the program.
    pub program: String,
}

/// Two versions of a paper beside each other.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Comparison {
    /// When the first was kept, ISO timestamp.
    pub first: String,
    /// When the second was kept; `null` for the paper now.
    pub second: Option<String>,
    /// The paragraphs in order.
    pub rows: Vec<ComparedRow>,
    /// How many paragraphs differ.
    pub differ: usize,
}

/// A paragraph in two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComparedRow {
    /// Whether it differs.
    pub differs: bool,
    /// Its words.
    pub runs: Vec<DiffRun>,
}

/// What is told of a filing.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FilePaperInput {
    /// The day as typed.
    pub day: String,
    /// How it was filed.
    pub how: String,
    /// What proves it.
    pub proof: String,
    /// A file of the case that shows the mark of receipt.
    pub proof_file: Option<String>,
}

/// The answer to a filing: the case, or what is wrong with the day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilePaperAnswer {
    /// Why the day cannot be read; nothing was recorded then.
    pub day_problem: Option<ProblemView>,
    /// The case.
    pub view: CaseView,
}

/// A paper as it was filed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FiledView {
    /// Its place among the filed papers of the case.
    pub index: usize,
    /// Document type.
    pub document: String,
    /// The day, ISO.
    pub on: String,
    /// How it was filed.
    pub how: String,
    /// What proves it.
    pub proof: String,
    /// The file that shows the mark of receipt.
    pub proof_file: Option<String>,
    /// SHA-256 of the PDF.
    pub sha256: String,
    /// Number of pages.
    #[ts(type = "number")]
    pub pages: i64,
    /// Version of the program that made it.
    pub program: String,
    /// Digest of the content that it was made with.
    pub content: String,
    /// The version kept with it.
    pub version: String,
    /// Whether a new edition is being prepared, so that the text can be changed again.
    pub reopened: bool,
}

/// Where a paper can be printed without being written to a file first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrintTargets {
    /// Names of the printers; none where the system has no queue that takes a paper from memory.
    pub printers: Vec<String>,
    /// The one that the system prefers.
    pub preferred: Option<String>,
}

/// What is to be printed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrintInput {
    /// The printer.
    pub printer: String,
    /// How many copies.
    pub copies: u16,
    /// A filed paper by its place, printed byte for byte; the paper that is being prepared when this is left out.
    pub filed: Option<usize>,
}
