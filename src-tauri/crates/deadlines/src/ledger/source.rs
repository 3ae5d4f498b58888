//! The content types of a chain, as files under `templates/ledger` hold them.

use himoya_law::{ProvisionId, RuleId, RuleKind};
use serde::Deserialize;

/// A chain of events and terms: one file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChainSource {
    /// Its name, equal to the file's.
    pub id: String,
    /// What it is about, in Russian.
    pub title: String,
    /// Where it stands among the chains.
    pub order: u16,
    /// What happened, for the time line.
    #[serde(rename = "event", default)]
    pub events: Vec<EventSource>,
    /// Its terms.
    #[serde(rename = "term", default)]
    pub terms: Vec<TermSource>,
    /// Breaches that are not a term that has passed.
    #[serde(rename = "breach", default)]
    pub breaches: Vec<BreachSource>,
}

/// Something that happened.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventSource {
    /// Its name.
    pub id: String,
    /// What happened, in Russian.
    pub title: String,
    /// The date fact.
    pub day: String,
    /// The fact of the hour.
    #[serde(default)]
    pub hour: Option<String>,
}

/// A term of the chain.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermSource {
    /// Its name, unique over all chains.
    pub id: String,
    /// The rule that counts it; absent for a state whose end stands in a paper.
    #[serde(default)]
    pub rule: Option<RuleId>,
    /// For a term without a rule: whose it is.
    #[serde(default)]
    pub kind: Option<RuleKind>,
    /// For a term without a rule: the provision behind it, if the reference names one.
    #[serde(default)]
    pub provision: Option<ProvisionId>,
    /// A short title in Russian; the rule's own when absent.
    #[serde(default)]
    pub title: Option<String>,
    /// When the term belongs to the case.
    #[serde(default)]
    pub when: Option<String>,
    /// What it runs from.
    #[serde(default)]
    pub start: Vec<StartSource>,
    /// Times during which it stood still.
    #[serde(rename = "pause", default)]
    pub pauses: Vec<PauseSource>,
    /// Facts that show that it was done.
    #[serde(default)]
    pub done: Vec<DaySource>,
    /// A date fact that gives the end itself and wins over the count.
    #[serde(default)]
    pub known: Option<String>,
    /// For a term of others, or a state: the desk watches it as if it were the person's own when it ends within so
    /// many days. Absent: never.
    #[serde(default)]
    pub watch: Option<u16>,
    /// What to file: ids of document types.
    #[serde(default)]
    pub documents: Vec<String>,
    /// Where, in Russian; the rule's own when absent.
    #[serde(default)]
    pub place: Option<String>,
    /// What to know while it runs, in Russian.
    #[serde(default)]
    pub advice: Option<String>,
    /// What follows when it is missed, in Russian.
    #[serde(default)]
    pub missed: Option<String>,
    /// How a missed term may be restored.
    #[serde(default)]
    pub restore: Option<RestoreSource>,
    /// What it is when an authority let it pass, a state outlived it, or a limitation ran out.
    #[serde(default)]
    pub breach: Option<TermBreachSource>,
}

/// What a term runs from: a day, another term's end, or the doing of another term.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartSource {
    /// A date fact.
    #[serde(default)]
    pub day: Option<String>,
    /// The fact of its hour.
    #[serde(default)]
    pub hour: Option<String>,
    /// The rule's starting event that this day is, when it is not the ordinary one.
    #[serde(default)]
    pub event: Option<String>,
    /// The term whose last day starts this one, unless it was done.
    #[serde(default)]
    pub after: Option<String>,
    /// The term whose doing starts this one.
    #[serde(default)]
    pub done: Option<String>,
}

/// A time during which a term stood still, both days included.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PauseSource {
    /// The date fact of its first day.
    pub from: String,
    /// The date fact of its last day.
    pub to: String,
    /// The event that ends it, in Russian: asked for while its day is not known.
    pub ends: String,
}

/// A day and its hour among the facts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DaySource {
    /// A date fact.
    pub day: String,
    /// The fact of its hour.
    #[serde(default)]
    pub hour: Option<String>,
    /// Whether the day is written into a paper before it goes out: on that day it is still a plan.
    #[serde(default)]
    pub planned: bool,
}

/// How a missed term may be restored.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestoreSource {
    /// The provision that allows it.
    pub provision: ProvisionId,
    /// What to file.
    pub documents: Vec<String>,
    /// Reasons that recorded facts support.
    #[serde(rename = "reason", default)]
    pub reasons: Vec<ReasonSource>,
}

/// A reason for having been late.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonSource {
    /// When the facts support it.
    pub when: String,
    /// The reason, in Russian.
    pub text: String,
}

/// A breach that is a term that has passed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermBreachSource {
    /// Stable code.
    pub code: String,
    /// The breach, in Russian.
    pub text: String,
    /// What shows that it still goes on, when nothing was recorded as done.
    #[serde(default)]
    pub ongoing: Option<String>,
    /// What to file against it.
    #[serde(default)]
    pub documents: Vec<String>,
}

/// A breach that a condition finds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreachSource {
    /// Stable code.
    pub code: String,
    /// When it stands.
    pub when: String,
    /// The provision that was broken.
    pub provision: ProvisionId,
    /// The facts behind it.
    pub facts: Vec<String>,
    /// The breach, in Russian.
    pub text: String,
    /// What to file against it.
    #[serde(default)]
    pub documents: Vec<String>,
}
