//! A raid in the window: the event, the grid of its people, and packets in the making.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BatchDone, RowFinding};

/// One raid in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidRow {
    /// Id of the raid.
    pub id: String,
    /// Its title.
    pub title: String,
    /// People.
    pub people: usize,
    /// Those whose papers were approved and signed, or filed.
    pub ready: usize,
    /// Rows that cannot be read.
    pub broken: usize,
    /// When it was last changed, ISO timestamp.
    pub updated_at: String,
}

/// What somebody has said of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RaidMark {
    /// The papers were looked through.
    Approved,
    /// The papers are signed.
    Signed,
    /// The papers are filed.
    Filed,
}

/// How the packets are sorted for printing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrintOrder {
    /// By the place where people are held, then by name: papers are handed over place by place.
    #[default]
    Place,
    /// By name.
    Name,
}

/// Where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RaidState {
    /// Looked through and signed: can be filed.
    Ready,
    /// A defender signs, and there is no power of attorney for it.
    NoPower,
    /// An interpreter is needed, and there is none and none was asked for.
    NoInterpreter,
    /// The row cannot be read.
    Broken,
    /// The row seems to repeat another one.
    Repeated,
    /// A paper has a line to be filled in by hand.
    ByHand,
    /// Looked through, not signed.
    Unsigned,
    /// Nothing is missing; somebody should look the papers through.
    Approve,
    /// Filed.
    Filed,
    /// A paper cannot be made.
    Failed,
}

/// A column of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidColumn {
    /// Its title.
    pub title: String,
    /// `fact`, `full_name`, `note`, `ignored` or `unknown`.
    pub means: String,
    /// The fact, if it is one.
    pub fact: Option<String>,
    /// The fact in words.
    pub name: Option<String>,
}

/// A cell of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidCell {
    /// As it was typed.
    pub text: String,
    /// Why it cannot be read, in Russian.
    pub trouble: Option<String>,
    /// Whether a paper will have a line in its place.
    pub by_hand: bool,
}

/// Whether somebody has what is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RaidHas {
    /// It is there.
    Yes,
    /// It is needed and not there.
    No,
    /// It is not needed.
    Unneeded,
    /// The facts do not say.
    Unknown,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidPerson {
    /// Id of the row.
    pub id: String,
    /// Its number in the grid, from 1.
    pub number: u32,
    /// The name as the papers have it.
    pub name: String,
    /// As many as there are columns.
    pub cells: Vec<RaidCell>,
    /// Where the person stands.
    pub state: RaidState,
    /// The same in words, in Russian.
    pub says: String,
    /// The power of attorney of the defender who signs.
    pub power: RaidHas,
    /// The interpreter.
    pub interpreter: RaidHas,
    /// Whether the row seems to belong to a family with a child.
    pub family: bool,
    /// Looked through.
    pub approved: bool,
    /// Signed.
    pub signed: bool,
    /// Filed.
    pub filed: bool,
    /// Findings about the row.
    pub findings: Vec<RowFinding>,
    /// Whether the row names a place of its own, unlike that of the event.
    pub own_place: bool,
    /// Whether the row names an hour of its own, unlike that of the event.
    pub own_hour: bool,
}

/// How many people stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct RaidCounts {
    /// Without a power of attorney.
    pub no_power: usize,
    /// Without an interpreter.
    pub no_interpreter: usize,
    /// Rows that cannot be read.
    pub broken: usize,
    /// Looked through, not signed.
    pub unsigned: usize,
    /// To be looked through.
    pub approve: usize,
    /// To be filed.
    pub ready: usize,
    /// Filed.
    pub filed: usize,
    /// Not filed, with a moment today at which somebody must act.
    pub term_today: usize,
}

/// A line of the event's card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidEvent {
    /// The fact.
    pub fact: String,
    /// What it is called.
    pub label: String,
    /// What is known of it; empty when it was not asked.
    pub value: String,
}

/// A document type that may be made for everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidDocument {
    /// Its id.
    pub id: String,
    /// Its short title.
    pub title: String,
    /// Whether it is made.
    pub chosen: bool,
}

/// What is left of the event's next term in hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidLeft {
    /// The hour at which it ends, `05:10`.
    pub hour: String,
    /// Minutes from now; below zero when it is over.
    #[ts(type = "number")]
    pub minutes: i64,
}

/// A raid as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidView {
    /// Id of the raid.
    pub id: String,
    /// Grows with every change.
    #[ts(type = "number")]
    pub revision: u64,
    /// The case with what all have in common.
    pub case: String,
    /// The title.
    pub title: String,
    /// How many people, and until when, in Russian.
    pub said: String,
    /// The card of the event.
    pub event: Vec<RaidEvent>,
    /// What the authorities broke for everybody, in Russian.
    pub breaches: Vec<String>,
    /// The columns.
    pub columns: Vec<RaidColumn>,
    /// The people, in the order of the grid.
    pub people: Vec<RaidPerson>,
    /// How many stand where.
    pub counts: RaidCounts,
    /// What is made for everybody.
    pub documents: Vec<RaidDocument>,
    /// How the packets are sorted for printing.
    pub order: PrintOrder,
    /// Whether there is a step back.
    pub can_undo: bool,
    /// Whether there is a step forward.
    pub can_redo: bool,
    /// What is left of the event's next term in hours.
    pub left: Option<RaidLeft>,
}

/// A person without a packet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidNews {
    /// The row, as the grid numbers it.
    pub row: u32,
    /// Why, in Russian.
    pub why: String,
}

/// Packets in the making, or made.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RaidProgress {
    /// People who are done, whatever came of it.
    pub done: usize,
    /// People who are made.
    pub of: usize,
    /// Those without a packet.
    pub failed: usize,
    /// People in a second.
    pub per_second: f64,
    /// Seconds until the end, when anything is known of it.
    #[ts(type = "number | null")]
    pub left_seconds: Option<u64>,
    /// Those without a packet by name of their row.
    pub news: Vec<RaidNews>,
    /// Whether the people are done and the files of the whole are made.
    pub finishing: bool,
    /// What came of it, at the end.
    pub over: Option<BatchDone>,
}

/// What a table brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RaidImport {
    /// Id of the raid.
    pub id: String,
    /// How its columns were taken.
    pub columns: Vec<RaidColumn>,
    /// People in the table.
    pub people: usize,
    /// Titles of which nobody knows what they mean; their cells are kept and not read.
    pub unknown: Vec<String>,
}
