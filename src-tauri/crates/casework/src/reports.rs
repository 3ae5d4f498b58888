//! What the command line prints as JSON. Keys are stable: scripts rely on them.

use std::collections::{BTreeMap, BTreeSet};

use himoya_calendar::Moment;
use himoya_content::{DocumentType, Shown};
use himoya_deadlines::{NoDate, Proof, Verdict, World};
use himoya_law::{Confidence, Direction, Edition, LawLibrary, ProvisionId, Rule, RuleEdition, StartEvent};
use jiff::civil::Date;
use serde::Serialize;

use crate::term::DeadlineQuery;

/// A term with its proof, or the reason why there is no date.
#[derive(Debug, Clone, Serialize)]
pub struct DeadlineReport {
    /// Id of the rule.
    pub rule: String,
    /// What the term is for, in Russian.
    pub title: String,
    /// `party_term`, `authority_term`, `state` or `limitation`.
    pub kind: &'static str,
    /// The provision in court style.
    pub provision: String,
    /// The starting event, ISO day, with the hour when it is known.
    pub trigger: String,
    /// The time zone of the place.
    pub zone: String,
    /// `date`, `needs_fact`, `needs_decision`, `outside_calendar` or `not_in_force`.
    pub outcome: &'static str,
    /// What happened and what to do, when there is no date; Russian.
    pub trouble: Option<TroubleReport>,
    /// The earliest safe last day, ISO.
    pub last_day: Option<String>,
    /// The last moment, local time: `2026-11-23T24:00` or `2026-06-03T14:20+03:00`.
    pub last_moment: Option<String>,
    /// What the last moment means, in Russian.
    pub last_moment_text: Option<String>,
    /// Every reading, the safe one first.
    pub readings: Vec<ReadingReport>,
    /// The edition of the safe reading.
    pub edition: Option<EditionReport>,
    /// Steps of the safe reading.
    pub steps: Vec<StepReport>,
    /// How far the date may be trusted: the weakest mark on the way to it.
    pub confidence: Option<&'static str>,
    /// Warnings, in Russian.
    pub hints: Vec<HintReport>,
    /// Whether the moment to check is in time.
    pub check: Option<CheckReport>,
}

/// Why there is no date.
#[derive(Debug, Clone, Serialize)]
pub struct TroubleReport {
    /// What happened.
    pub what: String,
    /// What to do.
    pub what_to_do: &'static str,
}

/// A warning beside a date.
#[derive(Debug, Clone, Serialize)]
pub struct HintReport {
    /// Stable code.
    pub code: &'static str,
    /// The warning, in Russian.
    pub text: String,
}

/// Whether something was done in time.
#[derive(Debug, Clone, Serialize)]
pub struct CheckReport {
    /// When it was done, ISO.
    pub when: String,
    /// `in_time`, `disputed`, `late` or `needs_hour`.
    pub verdict: &'static str,
}

/// One reading of the law.
#[derive(Debug, Clone, Serialize)]
pub struct ReadingReport {
    /// Last day under this reading, ISO.
    pub last_day: String,
    /// Last moment under this reading.
    pub last_moment: String,
    /// Why, in Russian.
    pub why: String,
    /// Row of the legal reference that it rests on.
    pub source_id: String,
}

/// An edition of a rule, or a reading that runs beside one.
#[derive(Debug, Clone, Serialize)]
pub struct EditionReport {
    /// Row of the legal reference.
    pub source_id: String,
    /// First day in force, ISO; `null` when not established.
    pub in_force_from: Option<String>,
    /// Last day in force, ISO.
    pub in_force_to: Option<String>,
    /// A day on which the text was seen, ISO, when the beginning is not established.
    pub seen_on: Option<String>,
    /// A day before which the rule cannot have existed, ISO.
    pub not_before: Option<String>,
    /// Number of units; 0 hours means at once, 0 days the same day.
    pub length: u16,
    /// `hours`, `sutki`, `days`, `working_days`, `months` or `years`.
    pub unit: &'static str,
    /// Length and unit in Russian words: «10 рабочих дней».
    pub length_text: String,
    /// `next_day` or `same_moment`.
    pub starts: &'static str,
    /// Whether the last day moves to a working day.
    pub shift: bool,
    /// Why this is a cautious reading beside the law's edition, in Russian; `null` for an edition of the law.
    pub reading: Option<String>,
    /// The starting event, when it is not the rule's ordinary one.
    pub event: Option<String>,
    /// Other readings of the edition that the reference calls open, in Russian.
    pub alternatives: Vec<String>,
    /// The law that brought the edition, in Russian.
    pub changed_by: Option<String>,
    /// Where the text was seen.
    pub source: String,
    /// Day of the last check, ISO.
    pub checked_on: String,
    /// `primary`, `secondary`, `inference` or `unverified`, for length and starting event.
    pub confidence: &'static str,
    /// The same for the first day in force, when it is weaker.
    pub start_confidence: Option<&'static str>,
    /// The same for the way of counting, when it is weaker.
    pub counting_confidence: Option<&'static str>,
    /// The state of the text that was read, in Russian.
    pub text_as_of: String,
    /// What is known of terms that were running when the edition came, in Russian.
    pub transition: Option<String>,
    /// A reservation, in Russian.
    pub note: Option<String>,
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
    /// How far it may be trusted that the provision said so on that day.
    pub confidence: &'static str,
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
    /// `party_term`, `authority_term`, `state` or `limitation`.
    pub kind: &'static str,
    /// The ordinary starting event, in Russian.
    pub trigger: String,
    /// Other starting events by id.
    pub events: Vec<EventReport>,
    /// Where a paper is filed or who is bound, in Russian.
    pub place: Option<String>,
    /// `after`, or `before` for a term that runs up to its event.
    pub direction: &'static str,
    /// What stops the term or makes it begin anew, in Russian.
    pub pauses: Vec<String>,
    /// Editions by their start.
    pub editions: Vec<EditionReport>,
}

/// A starting event of a rule.
#[derive(Debug, Clone, Serialize)]
pub struct EventReport {
    /// Id for `--from ID=WHEN`.
    pub id: String,
    /// The event, in Russian.
    pub text: String,
    /// How far it may be trusted that it starts the term.
    pub confidence: &'static str,
}

/// A rule and its provision as of a day, with their history.
#[derive(Debug, Clone, Serialize)]
pub struct RuleHistory {
    /// The rule with all its editions.
    pub rule: RuleReport,
    /// The day asked about, ISO.
    pub on: String,
    /// Rows of the reference whose edition or reading may be applied to an event of that day.
    pub applies: Vec<String>,
    /// What the provision said, edition by edition.
    pub provision: Vec<ProvisionEditionReport>,
    /// The row of `provision` that stood on the day; `null` when that is not established.
    pub standing: Option<usize>,
}

/// What a provision said for a run of days.
#[derive(Debug, Clone, Serialize)]
pub struct ProvisionEditionReport {
    /// In our own words, Russian.
    pub summary: String,
    /// First day in force, ISO.
    pub in_force_from: Option<String>,
    /// Last day in force, ISO.
    pub in_force_to: Option<String>,
    /// A day on which the text was seen, ISO.
    pub seen_on: Option<String>,
    /// The law that brought it, in Russian.
    pub changed_by: Option<String>,
    /// Where it was read.
    pub source: String,
    /// Day of the last check, ISO.
    pub checked_on: String,
    /// How far it may be trusted.
    pub confidence: &'static str,
    /// A reservation, in Russian.
    pub note: Option<String>,
}

/// Something in the content that nobody has compared with its source lately.
#[derive(Debug, Clone, Serialize)]
pub struct StaleReport {
    /// File under `templates/`.
    pub file: String,
    /// What it is: a provision, a rule, a year.
    pub item: String,
    /// Day of the last check, ISO.
    pub checked_on: String,
    /// Days since then.
    pub days: i64,
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
    /// Every norm that it may cite or rest on today, by confidence, the best first.
    pub norms: Vec<NormsReport>,
    /// The rule of time that it keeps.
    pub deadline: Option<String>,
    /// Worked cases that it can be drafted for.
    pub examples: Vec<String>,
    /// The worked cases that were written to show it, with their roles.
    pub shown_by: Vec<ShownReport>,
}

/// Norms of one confidence.
#[derive(Debug, Clone, Serialize)]
pub struct NormsReport {
    /// `primary`, `secondary`, `inference` or `unverified`.
    pub confidence: &'static str,
    /// The norms in court style.
    pub cite: String,
}

/// A worked case in its role for a document type.
#[derive(Debug, Clone, Serialize)]
pub struct ShownReport {
    /// Id of the worked case.
    pub case: String,
    /// `ordinary`, `longest` or `refused`.
    #[serde(rename = "as")]
    pub role: &'static str,
    /// Code of the finding that refuses it; `null` for the others.
    pub code: Option<String>,
}

/// What a paper lacks, contradicts or risks, before it is drafted.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedPaper {
    /// Id of the document type.
    pub document: String,
    /// Whether a finding stops the paper.
    pub blocked: bool,
    /// Findings, gravest first.
    pub findings: Vec<crate::wire::FindingView>,
    /// Decisions to make the paper in spite of findings that block it.
    pub overrides: Vec<crate::wire::OverrideView>,
    /// Families that have a finding, in their order.
    pub families: Vec<FamilyReport>,
}

/// A family of findings.
#[derive(Debug, Clone, Serialize)]
pub struct FamilyReport {
    /// Id, as each finding names it.
    pub id: String,
    /// Title in Russian.
    pub title: String,
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
    pub(crate) fn new(
        rule: &Rule,
        query: &DeadlineQuery,
        counted: &Result<Proof<'_>, NoDate>,
        check: Option<(Moment, Verdict)>,
        world: &World<'_>,
    ) -> DeadlineReport {
        let trigger = query.starts.first().map(|(_, at)| at.to_string()).unwrap_or_default();
        let mut report = DeadlineReport {
            rule: rule.id.to_string(),
            title: rule.title.clone(),
            kind: rule.kind.code(),
            provision: world.law.citation(&rule.provision).into_owned(),
            trigger,
            zone: world.zone.id().to_owned(),
            outcome: "date",
            trouble: None,
            last_day: None,
            last_moment: None,
            last_moment_text: None,
            readings: Vec::new(),
            edition: None,
            steps: Vec::new(),
            confidence: None,
            hints: Vec::new(),
            check: check
                .map(|(when, verdict)| CheckReport { when: when.to_string(), verdict: verdict.code() }),
        };
        match counted {
            Ok(proof) => report.fill(proof),
            Err(none) => {
                report.outcome = none.code();
                report.trouble = Some(TroubleReport { what: none.what(), what_to_do: none.what_to_do() });
            }
        }
        report
    }

    /// A report of a proof that was counted for a case.
    pub(crate) fn of_proof(proof: Proof<'_>, world: &World<'_>) -> DeadlineReport {
        let starts = vec![(None, proof.safe().start.at)];
        let rule = proof.rule;
        let query = DeadlineQuery { starts, ..DeadlineQuery::default() };
        DeadlineReport::new(rule, &query, &Ok(proof), None, world)
    }

    fn fill(&mut self, proof: &Proof<'_>) {
        let safe = proof.safe();
        self.trigger = safe.start.at.to_string();
        self.last_day = Some(safe.end.day.to_string());
        self.last_moment = Some(safe.end.to_string());
        self.last_moment_text = Some(proof.last_moment_text.clone());
        let reading = |r: &himoya_deadlines::Reading<'_>| ReadingReport {
            last_day: r.end.day.to_string(),
            last_moment: r.end.to_string(),
            why: r.why.clone(),
            source_id: r.edition.source_id.clone(),
        };
        self.readings = proof.readings.iter().map(reading).collect();
        self.edition = Some(EditionReport::new(safe.edition));
        let step = |s: &himoya_deadlines::Step<'_>| StepReport {
            number: s.number,
            text: s.text.clone(),
            provision: s.basis.clone(),
            date: s.date.to_string(),
            confidence: s.confidence.code(),
        };
        self.steps = safe.steps.iter().map(step).collect();
        self.confidence = Some(proof.trust.code());
        let hint =
            |hint: &himoya_deadlines::Hint| HintReport { code: hint.code.code(), text: hint.text.clone() };
        self.hints = proof.hints.iter().map(hint).collect();
    }
}

fn iso(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

impl EditionReport {
    pub(crate) fn new(edition: &RuleEdition) -> EditionReport {
        EditionReport {
            source_id: edition.source_id.clone(),
            in_force_from: iso(edition.in_force_from),
            in_force_to: iso(edition.in_force_to),
            seen_on: iso(edition.seen_on),
            not_before: iso(edition.not_before),
            length: edition.length,
            unit: edition.unit.code(),
            length_text: himoya_deadlines::length(edition.length, edition.unit),
            starts: edition.starts.code(),
            shift: edition.shift,
            reading: edition.reading.clone(),
            event: edition.event.clone(),
            alternatives: edition.alternatives.iter().map(|other| other.why.clone()).collect(),
            changed_by: edition.changed_by.clone(),
            source: edition.source.clone(),
            checked_on: edition.checked_on.to_string(),
            confidence: edition.confidence.code(),
            start_confidence: edition.start_confidence.map(Confidence::code),
            counting_confidence: edition.counting_confidence.map(Confidence::code),
            text_as_of: edition.text_as_of.clone(),
            transition: edition.transition.clone(),
            note: edition.note.clone(),
        }
    }
}

impl RuleReport {
    /// The rule; with a day, only the editions that may be applied to an event of that day.
    pub(crate) fn new(rule: &Rule, law: &LawLibrary, on: Option<Date>) -> RuleReport {
        let applies = |edition: &&RuleEdition| on.is_none_or(|day| edition.may_apply(day));
        let event = |event: &StartEvent| EventReport {
            id: event.id.clone(),
            text: event.text.clone(),
            confidence: event.confidence.code(),
        };
        RuleReport {
            id: rule.id.to_string(),
            title: rule.title.clone(),
            provision: law.citation(&rule.provision).into_owned(),
            kind: rule.kind.code(),
            trigger: rule.trigger.clone(),
            events: rule.events.iter().map(event).collect(),
            place: rule.place.clone(),
            direction: match rule.direction {
                Direction::After => "after",
                Direction::Before => "before",
            },
            pauses: rule.pauses.iter().map(|pause| pause.text.clone()).collect(),
            editions: rule.editions.iter().filter(applies).map(EditionReport::new).collect(),
        }
    }
}

impl ProvisionEditionReport {
    pub(crate) fn new(edition: &Edition) -> ProvisionEditionReport {
        ProvisionEditionReport {
            summary: edition.summary.clone(),
            in_force_from: iso(edition.in_force_from),
            in_force_to: iso(edition.in_force_to),
            seen_on: iso(edition.seen_on),
            changed_by: edition.changed_by.clone(),
            source: edition.source.clone(),
            checked_on: edition.checked_on.to_string(),
            confidence: edition.confidence.code(),
            note: edition.note.clone(),
        }
    }
}

impl DocumentReport {
    pub(crate) fn new(
        document: &DocumentType,
        law: &LawLibrary,
        today: Date,
        examples: Vec<String>,
    ) -> DocumentReport {
        let cite = |id: &String| id.parse().ok().map(|id| law.cite(&[id]));
        DocumentReport {
            id: document.id.clone(),
            title: document.title.clone(),
            family: document.family.clone(),
            basis: document.basis.iter().filter_map(cite).collect(),
            norms: norms(document, law, today),
            deadline: document.deadline.as_ref().map(ToString::to_string),
            examples,
            shown_by: document.examples.iter().map(ShownReport::new).collect(),
        }
    }
}

/// The norms that a document may cite or rest on, by how far the text that stands may be trusted; one that does not
/// stand today is of another day's paper.
fn norms(document: &DocumentType, law: &LawLibrary, today: Date) -> Vec<NormsReport> {
    let mut all: BTreeMap<Confidence, BTreeSet<ProvisionId>> = BTreeMap::new();
    let named = document.basis.iter().cloned().chain(document.text.provisions());
    for id in named.filter_map(|id| id.parse::<ProvisionId>().ok()) {
        if let Some(edition) = law.standing(&id, today).edition() {
            all.entry(edition.confidence).or_default().insert(id);
        }
    }
    let report = |(confidence, ids): (Confidence, BTreeSet<ProvisionId>)| NormsReport {
        confidence: confidence.code(),
        cite: law.cite(&ids.into_iter().collect::<Vec<_>>()),
    };
    all.into_iter().map(report).collect()
}

impl ShownReport {
    fn new(shown: &Shown) -> ShownReport {
        ShownReport { case: shown.case.clone(), role: shown.role.code(), code: shown.code.clone() }
    }
}
