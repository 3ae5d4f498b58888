//! Taking a case down: ways through the questions, the zone of a passport, what happened in order.

use serde::Serialize;
use ts_rs::TS;

use super::{DocumentLink, FindingView};

/// Ways through the questions.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LanesView {
    /// The way that was chosen; `null` for the full one.
    pub chosen: Option<String>,
    /// The ways, the shortest first; the full one is not among them.
    pub lanes: Vec<LaneView>,
    /// Questions of the full way that have no answer yet.
    pub left: usize,
}

/// One way through the questions.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LaneView {
    /// Name; the messages are `lane-<id>` and `lane-<id>-about`.
    pub id: String,
    /// Its questions that fit the case.
    pub total: usize,
    /// Those of them that have no answer yet.
    pub left: usize,
    /// The papers that it leads to.
    pub documents: Vec<DocumentLink>,
}

/// What the zone of a passport says, as proposals.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MrzView {
    /// `TD3`, `TD2` or `TD1`.
    pub format: String,
    /// What may be taken, in the order of the form.
    pub proposals: Vec<MrzProposal>,
    /// Groups whose check digit does not agree: `number`, `born`, `expires`, `personal`, `whole`.
    pub wrong: Vec<String>,
    /// The same in Russian, each with what to look at.
    pub warnings: Vec<String>,
}

/// One answer that the zone proposes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MrzProposal {
    /// Path of the fact.
    pub path: String,
    /// The Russian term of the fact.
    pub name: String,
    /// The answer as it would be typed.
    pub value: String,
    /// The answer in Russian, where a code says nothing.
    pub shown: String,
    /// What the case says now, in Russian; empty while there is no answer.
    pub present: String,
    /// Whether it is proposed to be taken: its digit agrees and the case says nothing else.
    pub take: bool,
    /// `digit` where a check digit covers it, `wrong` where that does not agree, `letters` where none covers it, `guess`
    /// where it is only a transliteration.
    pub trust: &'static str,
}

/// What happened, in order of time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TimelineView {
    /// Events, dated ones first and by time.
    pub events: Vec<TimelineEvent>,
    /// Contradictions that concern no dated event.
    pub elsewhere: Vec<FindingView>,
    /// How many contradictions there are.
    pub contradictions: usize,
}

/// One event.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TimelineEvent {
    /// Path of the fact, or of the member of the list of events.
    pub path: String,
    /// `fact` for a day of the form, `story` for an event that was told.
    pub kind: String,
    /// What happened, in Russian.
    pub title: String,
    /// The day, ISO; of two limits the earlier.
    pub day: Option<String>,
    /// The hour, `14:20`.
    pub hour: Option<String>,
    /// The day in words, when it is known only between two limits.
    pub about: Option<String>,
    /// Where it is known from.
    pub source: Option<String>,
    /// Contradictions that concern it.
    pub contradictions: Vec<FindingView>,
}
