//! The plan of a case: what can be filed now, what comes next, and what stands behind each line.

use serde::Serialize;
use ts_rs::TS;

use super::{BreachView, DayLeft, DocumentLink, FindingView, GroundFact, GroundNorm, HintView, ReadingView};

/// The plan of a case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanView {
    /// Today at the place of the case, ISO.
    pub today: String,
    /// The clock there, `02:47`.
    pub now: String,
    /// What can be filed now, by the safe moment; what no term bounds is to be filed at once. These papers make up the packet.
    pub entries: Vec<PlanEntry>,
    /// How many of them can be drafted as the case stands.
    pub ready: usize,
    /// What fits the situation although nothing calls for it; not in the packet.
    pub offers: Vec<PlanEntry>,
    /// What comes next, by the day on which it does.
    pub next: Vec<PlanNext>,
    /// What the authorities broke.
    pub breaches: Vec<PlanBreach>,
}

/// A paper of the plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanEntry {
    /// Id of the document type.
    pub id: String,
    /// Its short title.
    pub title: String,
    /// How it stands.
    pub standing: PlanStanding,
    /// The safe last day.
    pub left: Option<DayLeft>,
    /// The hour on it, `14:20`.
    pub hour: Option<String>,
    /// Minutes from now, for a term in hours.
    #[ts(type = "number | null")]
    pub minutes: Option<i64>,
    /// Whether that moment has passed: then every day counts.
    pub missed: bool,
    /// Competing readings of the term, the earliest first; none when there is one only.
    pub readings: Vec<ReadingView>,
    /// Warnings of the term.
    pub hints: Vec<HintView>,
    /// Whether a norm behind it was not compared with its text.
    pub unverified: bool,
    /// Where it goes.
    pub to: Vec<String>,
    /// Why it is here.
    pub why: Vec<PlanReason>,
    /// What is missing for it or would be asked, the gravest first.
    pub lacks: Vec<FindingView>,
}

/// How a paper of the plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanStanding {
    /// It can be drafted.
    Ready,
    /// It can be drafted, and would be returned as the case stands.
    Returned,
    /// A finding keeps it from being drafted.
    Blocked,
    /// The program cannot draft it yet.
    Planned,
}

/// Why a paper is in the plan.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanReason {
    /// `term`, `restore`, `breach`, `companion` or `offer`.
    pub kind: String,
    /// The reason, in Russian.
    pub text: String,
    /// The entry of the ledger behind it.
    pub entry: Option<String>,
    /// The facts behind it.
    pub facts: Vec<GroundFact>,
    /// The norms behind it, with the edition of the day.
    pub norms: Vec<GroundNorm>,
}

/// What comes next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanNext {
    /// The entry of the ledger.
    pub entry: String,
    /// What it is, in Russian.
    pub title: String,
    /// Whether the person must act; otherwise an authority.
    pub own: bool,
    /// The safe day, while it is known.
    pub left: Option<DayLeft>,
    /// The hour on it.
    pub hour: Option<String>,
    /// The length of the term in words, while it waits.
    pub length: Option<String>,
    /// What it runs from or waits for, in Russian.
    pub origin: Option<String>,
    /// The fact to record when that happens.
    pub origin_path: Option<String>,
    /// The norms behind it.
    pub norms: Vec<GroundNorm>,
    /// What to file then.
    pub documents: Vec<DocumentLink>,
}

/// Something that an authority broke, with the norm and the facts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanBreach {
    /// As the ledger shows it.
    pub breach: BreachView,
    /// The facts behind it.
    pub facts: Vec<GroundFact>,
    /// The norm with the edition of the day.
    pub norms: Vec<GroundNorm>,
}
