//! Terms as the window shows them: one term with its proof, the ledger of a case, the desk, the calculator.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DayLeft, EditionView, ProblemView, Trouble};

/// A term and its proof.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlineView {
    /// Rule, `koap-30.3`; empty when the end stands in a paper and nothing was counted.
    pub rule: String,
    /// What the term is for, in Russian.
    pub title: String,
    /// `party_term`, `authority_term`, `state` or `limitation`.
    pub kind: String,
    /// What came out.
    pub outcome: DeadlineOutcome,
    /// Fact that is missing, when the outcome is `needs_fact` and a fact of the case would settle it.
    pub needs: Option<String>,
    /// What happened and what to do, when there is no date; Russian.
    pub trouble: Option<Trouble>,
    /// The earliest safe last day.
    pub left: Option<DayLeft>,
    /// The hour on the last day, `14:20`, for a term in hours; otherwise the term ends at 24:00.
    pub hour: Option<String>,
    /// The last moment, ISO day with `T24:00`, or with the hour and the distance from Greenwich.
    pub last_moment: Option<String>,
    /// What the last moment means for somebody who files or pays, in Russian.
    pub last_moment_text: Option<String>,
    /// Whether the planned or present day of filing is past the last day.
    pub missed: bool,
    /// Competing readings, the earliest first.
    pub readings: Vec<ReadingView>,
    /// Steps of the count for the safe reading.
    pub steps: Vec<StepOfCount>,
    /// The edition of the rule that governs.
    pub edition: Option<EditionView>,
    /// Warnings, the gravest first.
    pub hints: Vec<HintView>,
    /// How far the date may be trusted: `primary`, `secondary`, `inference` or `unverified`.
    pub trust: Option<String>,
}

/// Outcome of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineOutcome {
    /// A date.
    Date,
    /// A fact is not known: the day of the event, or its hour.
    NeedsFact,
    /// A person has to decide something first.
    NeedsDecision,
    /// Outside the production calendar.
    OutsideCalendar,
    /// The rule was not law on the day of the event.
    NotInForce,
}

/// One reading of the law.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReadingView {
    /// Last day under this reading, ISO.
    pub last_day: String,
    /// The hour on it, `14:20`, for a term in hours.
    pub hour: Option<String>,
    /// Why, in Russian.
    pub why: String,
}

/// One step of a count.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepOfCount {
    /// What is done, in Russian.
    pub text: String,
    /// Provision in screen style, «КоАП 4.8 ч. 1.1».
    pub provision: String,
    /// Day reached, ISO.
    pub date: String,
    /// How far it may be trusted that the provision said so on that day.
    pub confidence: String,
}

/// A warning beside a date.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HintView {
    /// `transition`, `special_day`, `not_established`, `unverified`, `other_event`, `day_off` or `note`.
    pub code: String,
    /// The warning, in Russian.
    pub text: String,
}

/// Every term of a case, by time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LedgerView {
    /// Today at the place of the case, ISO.
    pub today: String,
    /// The clock at the place of the case, `02:47`.
    pub now: String,
    /// The city of the time zone, in Russian.
    pub zone: String,
    /// Whether the zone is only assumed, because the case names no place.
    pub zone_assumed: bool,
    /// Events and terms from the past to the future; terms that wait for their start come last.
    pub entries: Vec<LedgerEntry>,
    /// How many entries lie before now; the line of the present stands behind them.
    pub past: usize,
    /// Terms in hours that run or were outlived.
    pub clocks: Vec<ClockView>,
    /// What the authorities broke.
    pub breaches: Vec<BreachView>,
    /// The next safe moment, if somebody must act.
    pub next: Option<NextTerm>,
}

/// An event or a term of the ledger.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LedgerEntry {
    /// Name; unique in the ledger.
    pub id: String,
    /// `event` for something that happened, otherwise the kind of the term.
    pub kind: String,
    /// What it is, in Russian.
    pub title: String,
    /// Where it stands.
    pub status: LedgerStatus,
    /// The day of the event or the safe last day, ISO; `null` while there is none.
    pub day: Option<String>,
    /// The hour on it, `14:20`.
    pub hour: Option<String>,
    /// How far the day is from today.
    pub left: Option<DayLeft>,
    /// Minutes from now to the end of a term in hours; negative when it has passed.
    #[ts(type = "number | null")]
    pub minutes: Option<i64>,
    /// The length of the term in words, «10 дней», while it waits for its start.
    pub length: Option<String>,
    /// What it runs from or waits for, in Russian: «копия вручена 17.11.2026».
    pub origin: Option<String>,
    /// The fact to look at for the start; also the one to record while the term waits.
    pub origin_path: Option<String>,
    /// When and how it was done.
    pub done: Option<DoneView>,
    /// Whether the window may record that it was done.
    pub may_file: bool,
    /// What to file.
    pub documents: Vec<DocumentLink>,
    /// Where, in Russian.
    pub place: Option<String>,
    /// What to know while it runs, in Russian.
    pub advice: Option<String>,
    /// What follows when it is missed, in Russian.
    pub missed: Option<String>,
    /// How a missed term may be restored.
    pub restore: Option<RestoreView>,
    /// Provision in screen style.
    pub provision: Option<String>,
    /// The term with its proof; `null` for an event and for a term that waits.
    pub deadline: Option<DeadlineView>,
}

/// Where an entry of the ledger stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LedgerStatus {
    /// It happened.
    Event,
    /// It waits for its start.
    Future,
    /// It runs.
    Running,
    /// It was kept.
    Kept,
    /// It was done after its end.
    Late,
    /// It hangs on the reading.
    Disputed,
    /// The person has not acted and it has run out.
    Missed,
    /// The authority has not acted, as far as is recorded, and it has run out.
    Overdue,
    /// The authority let it pass.
    Breached,
    /// The state is over.
    Ended,
    /// The limitation has run out, which helps the person.
    Passed,
    /// There is no date.
    NoDate,
}

/// When and how something was done.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DoneView {
    /// Day, ISO.
    pub day: String,
    /// Hour, `14:20`.
    pub hour: Option<String>,
    /// How it was filed: `post`, `counter`, `custody` or `electronic`.
    pub how: Option<String>,
    /// What proves it.
    pub proof: Option<String>,
    /// Recorded in the ledger, and may be taken back there; otherwise a fact of the form says it.
    pub recorded: bool,
}

/// A document that a term calls for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DocumentLink {
    /// Id of the document type.
    pub id: String,
    /// Its short title in Russian; the id while the program cannot draft it yet.
    pub title: String,
    /// Whether the program can draft it.
    pub ready: bool,
}

/// How a missed term may be restored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RestoreView {
    /// Provision in screen style.
    pub provision: String,
    /// What to file.
    pub documents: Vec<DocumentLink>,
    /// Reasons that the recorded facts support, in Russian.
    pub reasons: Vec<String>,
}

/// A term in hours as a clock.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClockView {
    /// The entry of the ledger.
    pub entry: String,
    /// What it is, in Russian.
    pub title: String,
    /// Start, ISO day with hour.
    pub from: String,
    /// End, ISO day with hour.
    pub to: String,
    /// Its length in minutes.
    #[ts(type = "number")]
    pub minutes: i64,
    /// Minutes since the start, up to when it was done or now.
    #[ts(type = "number")]
    pub passed: i64,
    /// Whether nothing was recorded as done and the clock still runs.
    pub running: bool,
}

/// Something that an authority broke.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BreachView {
    /// Stable code.
    pub code: String,
    /// The breach, in Russian, with the hours or days where they are known.
    pub text: String,
    /// Provision in screen style.
    pub provision: Option<String>,
    /// Whether it stands by recorded facts under every reading of the law; otherwise it has to be checked.
    pub certain: bool,
    /// The facts behind it.
    pub paths: Vec<String>,
    /// The entry of the ledger, when a term was passed.
    pub entry: Option<String>,
    /// What to file against it.
    pub documents: Vec<DocumentLink>,
}

/// The next moment at which somebody must act.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NextTerm {
    /// The entry of the ledger.
    pub entry: String,
    /// What to do, in Russian.
    pub title: String,
    /// Provision in screen style.
    pub provision: Option<String>,
    /// The safe last day.
    pub left: DayLeft,
    /// The hour on it, `14:20`, for a term in hours.
    pub hour: Option<String>,
    /// Minutes from now, for a term in hours.
    #[ts(type = "number | null")]
    pub minutes: Option<i64>,
    /// `act` while it runs, `restore` when it was missed and may be restored.
    pub attention: String,
}

/// Where a case stands on the desk, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeskGroup {
    /// A term in hours runs.
    Hours,
    /// Its next safe day is today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// Before the end of this week.
    ThisWeek,
    /// In the week after.
    NextWeek,
    /// Behind that.
    Later,
    /// A term was missed and may be restored.
    Restore,
    /// A term waits for a fact, or no term is known yet.
    None,
    /// Terms are known, and none wants anything now.
    Calm,
}

/// A day of the ribbon over the desk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RibbonDay {
    /// ISO day.
    pub day: String,
    /// Whether it is a working day; `null` outside the calendar.
    pub works: Option<bool>,
    /// How many cases have their next safe moment on it.
    pub terms: usize,
}

/// What the stand-alone calculator offers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalculatorView {
    /// The rules, by act and article.
    pub rules: Vec<CalculatorRule>,
    /// The time zones.
    pub zones: Vec<ZoneView>,
}

/// A rule that can be counted without a case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalculatorRule {
    /// Id.
    pub id: String,
    /// What the term is for, in Russian.
    pub title: String,
    /// Provision in screen style.
    pub provision: String,
    /// Kind of the term.
    pub kind: String,
    /// The length of the newest edition in words, «10 дней».
    pub length: String,
    /// Starting events; the first is the ordinary one, with an empty id.
    pub events: Vec<EventView>,
    /// Whether an hour is needed.
    pub needs_hour: bool,
    /// How far the newest edition may be trusted.
    pub trust: String,
}

/// A starting event.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EventView {
    /// Id; empty for the ordinary event of the rule.
    pub id: String,
    /// The event, in Russian.
    pub text: String,
}

/// A time zone.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ZoneView {
    /// Name in the IANA database.
    pub id: String,
    /// City, in Russian.
    pub name: String,
    /// Hours from Moscow.
    pub moscow: i8,
}

/// What was typed into the calculator.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CalculatorInput {
    /// Id of the rule.
    pub rule: String,
    /// Id of the starting event; empty for the ordinary one.
    pub event: String,
    /// The day of the event as typed.
    pub day: String,
    /// Its hour as typed; empty when it is not known.
    pub hour: String,
    /// A day to check, as typed; empty when there is none.
    pub check: String,
    /// Time zone; empty for the first of the list.
    pub zone: String,
}

/// What the calculator answers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalculatorAnswer {
    /// What was understood as the day, ISO.
    pub understood: Option<String>,
    /// Why the day cannot be read.
    pub day_problem: Option<ProblemView>,
    /// Why the hour cannot be read.
    pub hour_problem: Option<ProblemView>,
    /// Why the day to check cannot be read.
    pub check_problem: Option<ProblemView>,
    /// The term, when the day was understood.
    pub deadline: Option<DeadlineView>,
    /// Whether the day to check is in time: `in_time`, `disputed`, `late` or `needs_hour`.
    pub verdict: Option<String>,
}

/// What was typed when something was recorded as filed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FiledInput {
    /// The term of the ledger.
    pub term: String,
    /// The day as typed.
    pub day: String,
    /// The hour as typed; may be empty.
    pub hour: String,
    /// `post`, `counter`, `custody`, `electronic` or empty.
    pub how: String,
    /// What proves it; may be empty.
    pub proof: String,
}

/// What came of recording it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FiledAnswer {
    /// Why the day cannot be read; nothing was recorded then.
    pub day_problem: Option<ProblemView>,
    /// Why the hour cannot be read; nothing was recorded then.
    pub hour_problem: Option<ProblemView>,
    /// The case afterwards.
    pub view: super::CaseView,
}
