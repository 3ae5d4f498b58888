//! What the command line prints as JSON. Keys are stable: scripts rely on them.

use himoya_content::DocumentType;
use himoya_deadlines::Proof;
use himoya_law::{LawLibrary, Rule, RuleEdition, RuleKind, Starts, Unit};
use serde::Serialize;

/// A term with its proof.
#[derive(Debug, Clone, Serialize)]
pub struct DeadlineReport {
    /// Id of the rule.
    pub rule: String,
    /// What the term is for, in Russian.
    pub title: String,
    /// Day of the starting event, ISO.
    pub trigger: String,
    /// `date`.
    pub outcome: &'static str,
    /// The earliest safe last day, ISO.
    pub last_day: String,
    /// The last moment, `2026-11-23T24:00`, local time.
    pub last_moment: String,
    /// What the last moment means, in Russian.
    pub last_moment_text: String,
    /// Every reading, the safe one first.
    pub readings: Vec<ReadingReport>,
    /// The edition of the safe reading.
    pub edition: EditionReport,
    /// Steps of the safe reading.
    pub steps: Vec<StepReport>,
    /// Warnings, in Russian.
    pub hints: Vec<String>,
}

/// One reading of the law.
#[derive(Debug, Clone, Serialize)]
pub struct ReadingReport {
    /// Last day under this reading, ISO.
    pub last_day: String,
    /// Why, in Russian.
    pub why: String,
}

/// An edition of a rule.
#[derive(Debug, Clone, Serialize)]
pub struct EditionReport {
    /// Row of the legal reference.
    pub source_id: String,
    /// First day in force, ISO; `null` when not established.
    pub in_force_from: Option<String>,
    /// Last day in force, ISO.
    pub in_force_to: Option<String>,
    /// Number of units.
    pub length: u16,
    /// `sutki` or `days`.
    pub unit: &'static str,
    /// `next_day`.
    pub starts: &'static str,
    /// Whether the last day moves to a working day.
    pub shift: bool,
    /// Where the text was seen.
    pub source: String,
    /// Day of the last check, ISO.
    pub checked_on: String,
    /// `primary`, `secondary`, `inference` or `unverified`.
    pub confidence: &'static str,
    /// The state of the text that was read, in Russian.
    pub text_as_of: String,
}

/// One step of a count.
#[derive(Debug, Clone, Serialize)]
pub struct StepReport {
    /// Number, from 1.
    pub number: usize,
    /// What is done, in Russian.
    pub text: String,
    /// The citation in court style.
    pub provision: String,
    /// The day reached, ISO.
    pub date: String,
}

/// A rule with all its editions.
#[derive(Debug, Clone, Serialize)]
pub struct RuleReport {
    /// Id.
    pub id: String,
    /// What it is for, in Russian.
    pub title: String,
    /// The provision in court style.
    pub provision: String,
    /// `party_term`.
    pub kind: &'static str,
    /// Editions in the order of the content.
    pub editions: Vec<EditionReport>,
}

/// A document type.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentReport {
    /// Id.
    pub id: String,
    /// Title in Russian.
    pub title: String,
    /// Family.
    pub family: String,
    /// Provisions that it rests on, in court style.
    pub basis: Vec<String>,
    /// The rule of time that it keeps.
    pub deadline: Option<String>,
}

/// A provision cited in a paper, with the edition of the governing day.
#[derive(Debug, Clone, Serialize)]
pub struct CitationReport {
    /// Id of the provision.
    pub provision: String,
    /// In court style.
    pub citation: String,
    /// First day of the edition, ISO; `null` when not established.
    pub in_force_from: Option<String>,
    /// Where the text was seen.
    pub source: String,
    /// Day of the last check, ISO.
    pub checked_on: String,
    /// How far it may be trusted.
    pub confidence: &'static str,
}

/// A block left out because its law did not stand on the governing day.
#[derive(Debug, Clone, Serialize)]
pub struct OmittedReport {
    /// Id of the block.
    pub block: String,
    /// The provision in court style.
    pub provision: String,
    /// `not_law` or `not_established`.
    pub because: &'static str,
}

impl DeadlineReport {
    pub(crate) fn new(proof: &Proof, law: &LawLibrary) -> DeadlineReport {
        let reading = |r: &himoya_deadlines::Reading| ReadingReport {
            last_day: r.last_day.to_string(),
            why: r.why.clone(),
        };
        let step = |s: &himoya_deadlines::Step| StepReport {
            number: s.number,
            text: s.text.clone(),
            provision: if s.basis.is_empty() {
                law.cite(std::slice::from_ref(&s.provision))
            } else {
                s.basis.clone()
            },
            date: s.date.to_string(),
        };
        DeadlineReport {
            rule: proof.rule.to_string(),
            title: proof.title.clone(),
            trigger: proof.trigger.to_string(),
            outcome: "date",
            last_day: proof.last_day.to_string(),
            last_moment: proof.last_moment.to_string(),
            last_moment_text: proof.last_moment.text.clone(),
            readings: proof.readings.iter().map(reading).collect(),
            edition: EditionReport::new(&proof.edition),
            steps: proof.steps.iter().map(step).collect(),
            hints: proof.hints.iter().map(|hint| hint.text.clone()).collect(),
        }
    }
}

impl EditionReport {
    pub(crate) fn new(edition: &RuleEdition) -> EditionReport {
        EditionReport {
            source_id: edition.source_id.clone(),
            in_force_from: edition.in_force_from.map(|day| day.to_string()),
            in_force_to: edition.in_force_to.map(|day| day.to_string()),
            length: edition.length,
            unit: match edition.unit {
                Unit::Sutki => "sutki",
                Unit::Days => "days",
            },
            starts: match edition.starts {
                Starts::NextDay => "next_day",
            },
            shift: edition.shift,
            source: edition.source.clone(),
            checked_on: edition.checked_on.to_string(),
            confidence: edition.confidence.code(),
            text_as_of: edition.text_as_of.clone(),
        }
    }
}

impl RuleReport {
    pub(crate) fn new(rule: &Rule, law: &LawLibrary) -> RuleReport {
        RuleReport {
            id: rule.id.to_string(),
            title: rule.title.clone(),
            provision: law.cite(std::slice::from_ref(&rule.provision)),
            kind: match rule.kind {
                RuleKind::PartyTerm => "party_term",
                _ => "other",
            },
            editions: rule.editions.iter().map(EditionReport::new).collect(),
        }
    }
}

impl DocumentReport {
    pub(crate) fn new(document: &DocumentType, law: &LawLibrary) -> DocumentReport {
        let cite = |id: &String| id.parse().ok().map(|id| law.cite(&[id]));
        DocumentReport {
            id: document.id.clone(),
            title: document.title.clone(),
            family: document.family.clone(),
            basis: document.basis.iter().filter_map(cite).collect(),
            deadline: document.deadline.as_ref().map(ToString::to_string),
        }
    }
}
