//! The types that cross to a host: what the window shows and what the command line prints as JSON.
//!
//! Core types stay free of serialisation duties; these carry no behaviour. Days travel as ISO text and
//! are written out by the host in its language, but never computed there. TypeScript declarations are
//! generated from this file.

mod batch;
mod desk;
mod directory;
mod drafting;
mod grounds;
mod handover;
mod intake;
mod names;
mod packet;
mod plan;
mod preferences;
mod raid;
mod terms;
mod vault;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use batch::*;
pub use desk::*;
pub use directory::*;
pub use drafting::*;
pub use grounds::*;
pub use handover::*;
pub use intake::*;
pub use names::*;
pub use packet::*;
pub use plan::*;
pub use preferences::*;
pub use raid::*;
pub use terms::*;
pub use vault::*;

/// What the start screen shows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Start {
    /// Today at this machine, ISO.
    pub today: String,
    /// Day the law data were last compared with their sources, ISO.
    pub law_checked_on: String,
    /// Program version.
    pub version: String,
    /// Cases on the desk, most urgent first; closed ones are not among them.
    pub cases: Vec<CaseRow>,
    /// What the desk may be narrowed to, and what lies beside it.
    pub sides: DeskSides,
    /// Worked cases shipped with the program.
    pub examples: Vec<ExampleRow>,
    /// Two weeks from today.
    pub ribbon: Vec<RibbonDay>,
}

/// One case in a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseRow {
    /// Id of the case.
    pub id: String,
    /// Made from a worked case, with invented people.
    pub sample: bool,
    /// The person's name, or empty when it is not known.
    pub title: String,
    /// Citizenship, article and the like, in Russian.
    pub subtitle: String,
    /// When it was last changed, ISO timestamp.
    pub updated_at: String,
    /// Where it stands on the desk.
    pub group: DeskGroup,
    /// The next safe moment.
    pub next: Option<NextTerm>,
    /// How many breaches of the authorities stand by recorded facts.
    pub breaches: usize,
    /// When it was closed, ISO timestamp; it lies in the archive then.
    pub closed_at: Option<String>,
    /// When it was moved to the bin, ISO timestamp.
    pub removed_at: Option<String>,
    /// Since when it is out in a set, ISO timestamp.
    pub out_since: Option<String>,
}

/// A last day seen from today.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DayLeft {
    /// Last day, ISO.
    pub day: String,
    /// Days from today to it; negative when it has passed.
    #[ts(type = "number")]
    pub days: i64,
    /// Working days among them, today excluded; `null` when the day has passed or the calendar ends.
    #[ts(type = "number | null")]
    pub working_days: Option<i64>,
}

/// A worked case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExampleRow {
    /// Id, such as `student-expelled`.
    pub id: String,
    /// Title in Russian.
    pub title: String,
    /// What it shows, in Russian.
    pub about: String,
}

/// A case open for work.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseView {
    /// Id of the case.
    pub id: String,
    /// Grows with every change; an older view that arrives late is dropped.
    #[ts(type = "number")]
    pub revision: u64,
    /// Made from a worked case.
    pub sample: bool,
    /// The person's name, or empty.
    pub title: String,
    /// Citizenship, article and the like, in Russian.
    pub subtitle: String,
    /// Title of the paper being prepared.
    pub document: String,
    /// Its document type.
    pub document_id: String,
    /// What else can be drafted, in the order of lists.
    pub documents: Vec<DocumentChoice>,
    /// Steps of the form with their questions.
    pub steps: Vec<StepView>,
    /// Ways through the questions.
    pub lanes: LanesView,
    /// The term to appeal.
    pub deadline: DeadlineView,
    /// Every term of the case.
    pub ledger: LedgerView,
    /// Findings, gravest first.
    pub findings: Vec<FindingView>,
    /// Names to read aloud, each with its forms.
    pub names: Vec<NameCard>,
    /// Decisions to make the paper in spite of findings that block it.
    pub overrides: Vec<OverrideView>,
    /// Whether a step back exists.
    pub can_undo: bool,
    /// Whether a step forward exists.
    pub can_redo: bool,
    /// When it was last written to disk, ISO timestamp.
    pub saved_at: String,
}

/// A paper that can be drafted.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentChoice {
    /// Id of the document type.
    pub id: String,
    /// Its short title in Russian.
    pub title: String,
    /// `appeal`, `interpreter`, `poa`, `detention` and the like.
    pub family: String,
}

/// One step of the form.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepView {
    /// Id; the message key is `step-<id>`, its explanation `step-<id>-about`.
    pub id: String,
    /// Questions with an answer («не знаю» is one).
    pub answered: usize,
    /// Questions asked in this case.
    pub total: usize,
    /// Answers that cannot be read yet.
    pub invalid: usize,
    /// The questions that fit this case.
    pub questions: Vec<QuestionView>,
}

/// One question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionView {
    /// Path of the fact.
    pub path: String,
    /// Message key: `q-<key>`; its explanation is `q-<key>-why`.
    pub key: String,
    /// How it is asked.
    pub kind: QuestionKind,
    /// Choices in order; their message keys are `<key>-<value>`.
    pub options: Vec<OptionView>,
    /// The text in the field, exactly as typed when it cannot be read.
    pub value: String,
    /// The two fields of a day that is known only between two limits, as typed.
    pub limits: Option<LimitsView>,
    /// Where the answer stands.
    pub state: AnswerState,
    /// Whether rows of the directory may answer it.
    pub suggests: bool,
    /// Whether «не знаю» is offered.
    pub allows_unknown: bool,
    /// Whether «не относится» is offered.
    pub allows_not_applicable: bool,
    /// Why the typed text cannot be read.
    pub problem: Option<ProblemView>,
    /// Members of a list.
    pub items: Vec<ItemView>,
}

/// Two limits as typed; one may still be missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LimitsView {
    /// Not before.
    pub from: String,
    /// Not after.
    pub to: String,
    /// What was understood, in Russian: «между 1 и 5 ноября 2026 года».
    pub about: Option<String>,
}

/// A member of a list of people, events or papers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemView {
    /// Path of the member, `ties.family.0`.
    pub path: String,
    /// Its questions.
    pub questions: Vec<QuestionView>,
}

/// How a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// A date typed as дд.мм.гггг.
    Date,
    /// Time of day.
    Time,
    /// A whole number.
    Number,
    /// A year.
    Year,
    /// Yes or no; the options are `yes` and `no`.
    Bool,
    /// A few answers side by side.
    Choice,
    /// A long list of answers.
    Select,
    /// Members that can be added and removed.
    List,
}

/// An answer to choose. The label comes from content for countries and languages, else from messages.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OptionView {
    /// The value to send back.
    pub value: String,
    /// Russian label from content, if there is one.
    pub label: Option<String>,
}

/// Where an answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AnswerState {
    /// Not asked yet.
    Unasked,
    /// Answered.
    Known,
    /// «Не знаю».
    Unknown,
    /// «Не относится».
    NotApplicable,
    /// Typed, but cannot be read; the text is kept.
    Invalid,
}

/// Why an answer cannot be read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProblemView {
    /// Stable code; the message key is `problem-<code>`.
    pub code: String,
    /// Arguments of the message.
    pub args: Vec<Arg>,
}

/// A named argument of a message.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Arg {
    /// Name in the message.
    pub name: String,
    /// Value.
    pub value: String,
}

/// The edition of a rule or provision.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EditionView {
    /// First day in force, ISO; `null` when it is not established.
    pub in_force_from: Option<String>,
    /// Where the text was seen.
    pub source: String,
    /// Day of the last check, ISO.
    pub checked_on: String,
    /// `primary`, `secondary`, `inference` or `unverified`.
    pub confidence: String,
    /// The state of the text that was read, in Russian.
    pub text_as_of: String,
}

/// What the case lacks, contradicts or risks.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FindingView {
    /// Stable code; the message key is `finding-<code>`.
    pub code: String,
    /// Gravity.
    pub severity: Severity,
    /// The finding in Russian.
    pub text: String,
    /// Facts to look at, the first being the one to mend.
    pub paths: Vec<String>,
    /// Provision in screen style, if one stands behind it.
    pub provision: Option<String>,
    /// Family; the message key is `check-family-<family>`.
    pub family: String,
    /// What to do or why it matters, in Russian.
    pub help: Option<String>,
}

/// Gravity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The facts contradict each other; no paper is made until this is mended.
    Blocks,
    /// «Вернут»: the court would return or refuse the paper.
    Returned,
    /// «Спросят»: the court will ask.
    Asked,
    /// «Вписать рукой»: a ruled line stands in its place.
    ByHand,
}

/// The pages as they will be printed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    /// Revision of the case it shows.
    #[ts(type = "number")]
    pub revision: u64,
    /// One SVG per page.
    pub pages: Vec<String>,
    /// Where each paragraph stands on them.
    pub places: Vec<BlockPlace>,
    /// The same words as plain text.
    pub text: String,
    /// Letters that the font lacks.
    pub findings: Vec<FindingView>,
}

/// Where a paragraph, or the part of it that is on one page, stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlockPlace {
    /// The paragraph.
    pub block: String,
    /// The page, from 0.
    pub page: usize,
    /// Its edges in ten-thousandths of the page: from the left and the right in its width, from top and bottom in its height.
    pub left: u32,
    /// As `left`.
    pub top: u32,
    /// As `left`.
    pub right: u32,
    /// As `left`.
    pub bottom: u32,
}

/// A paper saved where the user chose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Saved {
    /// Path of the file.
    pub path: String,
    /// Number of pages.
    pub pages: usize,
}

/// An answer as the user gave it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AnswerInput {
    /// Typed text; also the value of a choice.
    Typed {
        /// The text.
        text: String,
    },
    /// «Не знаю».
    Unknown,
    /// «Не относится».
    NotApplicable,
    /// Back to "not asked".
    Clear,
}

/// An error in two parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trouble {
    /// Stable code for the host to decide by.
    pub code: String,
    /// What happened, in Russian.
    pub what: String,
    /// What to do, in Russian.
    pub what_to_do: String,
}
