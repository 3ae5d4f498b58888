//! The chains applied to the facts of one case.

use std::collections::BTreeMap;

use himoya_calendar::Moment;
use himoya_facts::{ConditionScope, Truth};
use himoya_law::{ProvisionId, Rule, RuleKind};
use jiff::civil::{Date, Time};

use super::load::{Chain, Chains, ConditionBreach, Restore, Term};
use super::source::{EventSource, PauseSource, StartSource};
use crate::compute::{Gap, Given, World, compute};
use crate::error::{Need, NoDate};
use crate::proof::{End, Proof, Verdict};

/// The facts of a case as chains see them.
pub trait CaseFacts: ConditionScope {
    /// A known date; of two limits the earlier.
    fn day(&self, path: &str) -> Option<Date>;
    /// The later limit of a date that is known only between two.
    fn later(&self, _path: &str) -> Option<Date> {
        None
    }
    /// A known hour.
    fn hour(&self, path: &str) -> Option<Time>;
    /// When the thing that a term asks for was recorded as filed or done, by the term's name.
    fn filed(&self, term: &str) -> Option<Moment>;
}

/// What the chains give for one case.
#[derive(Debug, Clone)]
pub struct Ledger<'a> {
    /// What happened, by time.
    pub happened: Vec<Happened<'a>>,
    /// The terms that belong to the case, in the order of the chains.
    pub entries: Vec<Entry<'a>>,
    /// What the authorities broke, in the order of the chains.
    pub breaches: Vec<Breach<'a>>,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Happened<'a> {
    /// The event.
    pub event: &'a EventSource,
    /// When.
    pub at: Moment,
}

/// A term of the case.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Its chain.
    pub chain: &'a Chain,
    /// What the chain says of it.
    pub term: &'a Term,
    /// The rule that counts it.
    pub rule: Option<&'a Rule>,
    /// What it runs from, when that is known; else what it waits for.
    pub origins: Vec<Origin<'a>>,
    /// Where it ends; counted from the earlier limit of a start that is known only between two.
    pub outcome: Outcome<'a>,
    /// The same counted from the later limit.
    pub later: Option<Box<Proof<'a>>>,
    /// Whether every day that it was counted from is known.
    pub exact: bool,
    /// When it was done.
    pub done: Option<Done<'a>>,
    /// Where it stands.
    pub status: Status,
    /// Reasons that recorded facts give for restoring it, when it is missed.
    pub reasons: Vec<&'a str>,
}

/// What a term runs from, or waits for.
#[derive(Debug, Clone, Copy)]
pub enum Origin<'a> {
    /// A day among the facts.
    Fact {
        /// Its path.
        path: &'a str,
        /// When, if it is known.
        at: Option<Moment>,
    },
    /// The end of another term.
    After {
        /// That term.
        term: &'a Term,
        /// Its last day, if it is known and the term was not done.
        day: Option<Date>,
    },
    /// The doing of another term.
    Doing {
        /// That term.
        term: &'a Term,
        /// When, if it was done.
        at: Option<Moment>,
    },
}

/// Where a term ends.
#[derive(Debug, Clone)]
pub enum Outcome<'a> {
    /// Counted.
    Counted(Box<Proof<'a>>),
    /// A paper names the day.
    Known(Date),
    /// The start is not known yet.
    Waiting,
    /// The start is known, and there is no date.
    None(NoDate),
}

/// That and when a term was done.
#[derive(Debug, Clone, Copy)]
pub struct Done<'a> {
    /// When.
    pub at: Moment,
    /// The fact that says so; `None` when it stands in the list of what was filed.
    pub path: Option<&'a str>,
    /// Whether the day is known; of two limits the later is taken, so that nothing passes for kept that may be late.
    pub exact: bool,
}

/// Where a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It waits for its start.
    Future,
    /// It runs.
    Running,
    /// It was kept.
    Kept,
    /// It was done after its end.
    Late,
    /// It was kept under one reading and not under another, or has run out under one of them.
    Disputed,
    /// The person has not acted and it has run out.
    Missed,
    /// The authority has not acted, as far as is recorded, and it has run out.
    Overdue,
    /// The authority acted late, or let the state outlive its term.
    Breached,
    /// The state is over.
    Ended,
    /// The limitation has run out, which helps the person.
    Passed,
    /// There is no date.
    NoDate,
}

impl Status {
    /// The word by which a screen decides.
    pub fn code(self) -> &'static str {
        match self {
            Self::Future => "future",
            Self::Running => "running",
            Self::Kept => "kept",
            Self::Late => "late",
            Self::Disputed => "disputed",
            Self::Missed => "missed",
            Self::Overdue => "overdue",
            Self::Breached => "breached",
            Self::Ended => "ended",
            Self::Passed => "passed",
            Self::NoDate => "no_date",
        }
    }
}

/// How much a term wants of the reader of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attention {
    /// Somebody must act before it ends.
    Act,
    /// It has run out and may be restored.
    Restore,
    /// Nothing.
    Rest,
}

/// Something that an authority broke.
#[derive(Debug, Clone)]
pub struct Breach<'a> {
    /// Stable code.
    pub code: &'a str,
    /// The breach, in Russian.
    pub text: &'a str,
    /// The provision that was broken.
    pub provision: Option<&'a ProvisionId>,
    /// The facts behind it.
    pub facts: Vec<&'a str>,
    /// What to file against it.
    pub documents: &'a [String],
    /// Whether it stands under every reading and by recorded facts.
    pub certain: bool,
    /// The term that was passed.
    pub term: Option<&'a Term>,
    /// Where that term ended under the reading best for the authority.
    pub end: Option<End>,
    /// When it was done, if ever.
    pub done: Option<Moment>,
}

impl<'a> Entry<'a> {
    /// The safe end: of the earliest reading, or the day that a paper names.
    pub fn end(&self) -> Option<End> {
        match &self.outcome {
            Outcome::Counted(proof) => Some(proof.safe().end.clone()),
            Outcome::Known(day) => Some(End::of(*day)),
            Outcome::Waiting | Outcome::None(_) => None,
        }
    }

    /// The proof, when the end was counted.
    pub fn proof(&self) -> Option<&Proof<'a>> {
        match &self.outcome {
            Outcome::Counted(proof) => Some(proof),
            _ => None,
        }
    }

    /// How the term may be restored once it is missed.
    pub fn term_restore(&self) -> Option<&'a Restore> {
        self.term.restore.as_ref()
    }

    /// How much it wants of the reader of the desk on the day.
    pub fn attention(&self, today: Date) -> Attention {
        let own = self.term.kind == RuleKind::PartyTerm;
        let days = self.end().and_then(|end| today.until(end.day).ok()).map(|span| span.get_days());
        let near = |within: u16| days.is_some_and(|days| days <= i32::from(within));
        match self.status {
            Status::Running if own || self.term.source.watch.is_some_and(near) => Attention::Act,
            Status::Disputed if own && self.done.is_none() => Attention::Act,
            Status::Missed if self.term.restore.is_some() => Attention::Restore,
            _ => Attention::Rest,
        }
    }
}

/// Applies the chains to a case. `now` is the clock of the case's place.
pub fn ledger<'a>(chains: &'a Chains, facts: &dyn CaseFacts, now: Moment, world: &World<'a>) -> Ledger<'a> {
    let mut build = Build { chains, facts, now, world: *world, entries: BTreeMap::new() };
    for (at, nth) in &chains.order {
        let chain = &chains.chains[*at];
        if let Some(entry) = build.entry(chain, &chain.terms[*nth]) {
            build.entries.insert(&chain.terms[*nth].source.id, entry);
        }
    }
    let mut breaches = Vec::new();
    let mut happened = Vec::new();
    for chain in &chains.chains {
        for term in &chain.terms {
            breaches.extend(
                build.entries.get(term.source.id.as_str()).and_then(|entry| build.term_breach(entry)),
            );
        }
        breaches.extend(chain.breaches.iter().filter_map(|breach| build.condition_breach(breach)));
        for event in &chain.events {
            let at = build.moment(&event.day, event.hour.as_deref());
            happened.extend(at.map(|at| Happened { event, at }));
        }
    }
    happened.sort_by_key(|event| event.at);
    let mut found = build.entries;
    let ids = chains.terms().map(|(_, term)| term.source.id.as_str());
    let entries = ids.filter_map(|id| found.remove(id)).collect();
    Ledger { happened, entries, breaches }
}

struct Build<'f, 'a> {
    chains: &'a Chains,
    facts: &'f dyn CaseFacts,
    now: Moment,
    world: World<'a>,
    entries: BTreeMap<&'a str, Entry<'a>>,
}

impl<'a> Build<'_, 'a> {
    fn moment(&self, day: &str, hour: Option<&str>) -> Option<Moment> {
        let day = self.facts.day(day)?;
        Some(Moment { day, time: hour.and_then(|hour| self.facts.hour(hour)) })
    }

    fn term(&self, id: &str) -> Option<&'a Term> {
        self.chains.terms().map(|(_, term)| term).find(|term| term.source.id == id)
    }

    /// The term, if it belongs to the case.
    fn entry(&self, chain: &'a Chain, term: &'a Term) -> Option<Entry<'a>> {
        if !term.when.as_ref().is_none_or(|when| when.eval(self.facts) == Truth::Yes) {
            return None;
        }
        let rule = term.source.rule.as_ref().and_then(|rule| self.world.law.rule(rule));
        let origins: Vec<Origin<'a>> =
            term.source.start.iter().filter_map(|start| self.origin(start)).collect();
        let known = term.source.known.as_ref().and_then(|known| self.facts.day(known));
        let done = self.done(term);
        let outcome = match (known, rule) {
            (Some(day), _) => Outcome::Known(day),
            (None, Some(rule)) => self.count(term, rule, false),
            (None, None) => return None,
        };
        let uncertain = term.source.start.iter().any(|start| self.open(start.day.as_deref()));
        let later = match (&outcome, rule) {
            (Outcome::Counted(_), Some(rule)) if uncertain => match self.count(term, rule, true) {
                Outcome::Counted(proof) => Some(proof),
                _ => None,
            },
            _ => None,
        };
        // A duty of an authority that was not law yet is no entry; a term of the person says why it is none.
        if term.kind != RuleKind::PartyTerm && matches!(outcome, Outcome::None(NoDate::NotInForce { .. })) {
            return None;
        }
        let mut entry = Entry {
            chain,
            term,
            rule,
            origins,
            outcome,
            later,
            exact: !uncertain && self.known(term),
            done,
            status: Status::Future,
            reasons: Vec::new(),
        };
        entry.status = self.status(&entry);
        if entry.status == Status::Missed || entry.status == Status::Late || entry.status == Status::Disputed
        {
            let reasons = term.restore.iter().flat_map(|restore| &restore.reasons);
            let held = reasons.filter(|(when, _)| when.eval(self.facts) == Truth::Yes);
            entry.reasons = held.map(|(_, text)| text.as_str()).collect();
        }
        Some(entry)
    }

    /// Whether a day is known only between two limits.
    fn open(&self, path: Option<&str>) -> bool {
        path.is_some_and(|path| self.facts.later(path).is_some())
    }

    /// Whether what the term runs from besides its own days is known: its pauses, its end, the terms before it.
    fn known(&self, term: &Term) -> bool {
        let source = &term.source;
        let before = source.start.iter().flat_map(|start| [&start.after, &start.done]).flatten();
        let certain = |id: &String| {
            let entry = self.entries.get(id.as_str());
            entry.is_none_or(|entry| entry.exact && entry.done.is_none_or(|done| done.exact))
        };
        let stops = source.pauses.iter().flat_map(|pause| [&pause.from, &pause.to]);
        before.into_iter().all(certain) && !stops.chain(&source.known).any(|path| self.open(Some(path)))
    }

    fn origin(&self, start: &'a StartSource) -> Option<Origin<'a>> {
        if let Some(path) = &start.day {
            return Some(Origin::Fact { path, at: self.moment(path, start.hour.as_deref()) });
        }
        if let Some(id) = &start.after {
            return Some(Origin::After { term: self.term(id)?, day: self.end_of(id) });
        }
        let id = start.done.as_ref()?;
        let at = self.entries.get(id.as_str()).and_then(|entry| entry.done).map(|done| done.at);
        Some(Origin::Doing { term: self.term(id)?, at })
    }

    /// The last day of a term that was not done, which is what follows from it when it is left to run out.
    fn end_of(&self, id: &str) -> Option<Date> {
        let entry = self.entries.get(id)?;
        // Done late counts for nothing until the term is restored.
        let open = entry.done.is_none() || entry.status == Status::Late;
        let free = open || entry.term.kind == RuleKind::State;
        entry.end().filter(|_| free).map(|end| end.day)
    }

    fn count(&self, term: &'a Term, rule: &'a Rule, later: bool) -> Outcome<'a> {
        let mut starts: Vec<(Option<&str>, Moment)> = Vec::new();
        for start in &term.source.start {
            let at = match start {
                StartSource { day: Some(day), hour, .. } => {
                    let at = self.moment(day, hour.as_deref());
                    let last = self.facts.later(day).filter(|_| later);
                    at.map(|at| last.map_or(at, |day| Moment { day, ..at }))
                }
                StartSource { done: Some(id), .. } => {
                    self.entries.get(id.as_str()).and_then(|entry| entry.done).map(|done| done.at)
                }
                _ => None,
            };
            starts.extend(at.map(|at| (start.event.as_deref(), at)));
        }
        if starts.is_empty() {
            // The first of the terms behind which this one comes that has an end of its own.
            let ends = term.source.start.iter().filter_map(|start| self.end_of(start.after.as_deref()?));
            starts.extend(ends.take(1).map(|day| (None, Moment::of(day))));
        }
        if starts.is_empty() {
            return Outcome::Waiting;
        }
        let proof = self.gaps(term).and_then(|gaps| {
            compute(rule, &Given { starts: &starts, gaps: &gaps, restarted_on: None }, &self.world)
        });
        match proof {
            Ok(proof) => Outcome::Counted(Box::new(proof)),
            Err(none) => Outcome::None(none),
        }
    }

    /// The times during which the term stood still. One that has begun and whose end is not known leaves it open where
    /// the term ends.
    fn gaps(&self, term: &Term) -> Result<Vec<Gap>, NoDate> {
        let begun = term.source.pauses.iter().filter_map(|pause| Some((pause, self.facts.day(&pause.from)?)));
        let gap = |(pause, from): (&PauseSource, Date)| {
            let to = self.facts.day(&pause.to).filter(|to| *to >= from);
            let need = || NoDate::NeedsFact(Need::Event { event: pause.ends.clone() });
            Ok(Gap { from, to: to.ok_or_else(need)? })
        };
        begun.map(gap).collect()
    }

    /// The earliest record that it was done: what is filed stays filed.
    fn done(&self, term: &'a Term) -> Option<Done<'a>> {
        let filed = self.facts.filed(&term.source.id).map(|at| Done { at, path: None, exact: true });
        let facts = term.source.done.iter().filter_map(|done| {
            let at = self.moment(&done.day, done.hour.as_deref())?;
            // A day that is still to come is a plan; whoever prints a paper on the day of filing has not filed it yet.
            if at.day > self.now.day || done.planned && at.day == self.now.day {
                return None;
            }
            let last = self.facts.later(&done.day).map(|last| last.min(self.now.day));
            let day = last.unwrap_or(at.day);
            Some(Done { at: Moment { day, ..at }, path: Some(&done.day), exact: last.is_none() })
        });
        filed.into_iter().chain(facts).min_by_key(|done| done.at)
    }

    fn status(&self, entry: &Entry<'a>) -> Status {
        let verdict = |at: Moment| match &entry.outcome {
            Outcome::Counted(proof) => {
                match (proof.check(at), entry.later.as_ref().map(|later| later.check(at))) {
                    // Late from the earlier limit is late for certain only if it is so from the later one, too.
                    (Verdict::Late, Some(Verdict::InTime | Verdict::Disputed | Verdict::NeedsHour)) => {
                        Verdict::Disputed
                    }
                    (verdict, _) => verdict,
                }
            }
            Outcome::Known(day) if at.day <= *day => Verdict::InTime,
            _ => Verdict::Late,
        };
        match (&entry.outcome, entry.done) {
            (Outcome::Waiting, None) => return Status::Future,
            (Outcome::Waiting, Some(_)) => return Status::Kept,
            (Outcome::None(_), _) => return Status::NoDate,
            _ => {}
        }
        let kind = entry.term.kind;
        match entry.done {
            Some(done) => match (kind, verdict(done.at)) {
                (_, Verdict::Disputed | Verdict::NeedsHour) => Status::Disputed,
                (RuleKind::PartyTerm, Verdict::InTime) => Status::Kept,
                (RuleKind::PartyTerm, Verdict::Late) => Status::Late,
                (RuleKind::AuthorityTerm, Verdict::InTime) => Status::Kept,
                (RuleKind::AuthorityTerm, Verdict::Late) => Status::Breached,
                // The authority decided before the limitation ran out.
                (RuleKind::Limitation, Verdict::InTime) => Status::Kept,
                (RuleKind::State, Verdict::InTime) => Status::Ended,
                (RuleKind::State, Verdict::Late) if entry.term.breach.is_some() => Status::Breached,
                (RuleKind::State, Verdict::Late) => Status::Ended,
                (RuleKind::Limitation, Verdict::Late) => Status::Passed,
            },
            None => match (kind, verdict(self.now)) {
                (_, Verdict::InTime | Verdict::NeedsHour) => Status::Running,
                (_, Verdict::Disputed) => Status::Disputed,
                (RuleKind::PartyTerm, Verdict::Late) => Status::Missed,
                (RuleKind::AuthorityTerm, Verdict::Late) => self.overdue(entry),
                (RuleKind::State, Verdict::Late) if entry.term.breach.is_some() => self.overdue(entry),
                (RuleKind::State, Verdict::Late) => Status::Ended,
                (RuleKind::Limitation, Verdict::Late) => Status::Passed,
            },
        }
    }

    /// Nothing was recorded as done: a breach if a fact shows that it still goes on, a question otherwise.
    fn overdue(&self, entry: &Entry<'a>) -> Status {
        let ongoing = entry.term.breach.as_ref().and_then(|breach| breach.ongoing.as_ref());
        let goes_on = ongoing.is_some_and(|ongoing| ongoing.eval(self.facts) == Truth::Yes);
        if goes_on { Status::Breached } else { Status::Overdue }
    }

    fn term_breach(&self, entry: &Entry<'a>) -> Option<Breach<'a>> {
        let breach = entry.term.breach.as_ref()?;
        let certain = match (entry.term.kind, entry.status, entry.done) {
            (_, Status::Breached, _) => true,
            // A limitation that ran out before the ruling, not one that merely runs out today.
            (RuleKind::Limitation, Status::Passed, Some(_)) => true,
            (RuleKind::PartyTerm | RuleKind::Limitation, ..) => return None,
            (_, Status::Disputed, Some(_)) | (_, Status::Overdue, _) => false,
            _ => return None,
        };
        // When a paper reached the authority is not recorded: it counts from its receipt, not from its posting.
        let received = !entry.origins.iter().any(|origin| matches!(origin, Origin::Doing { .. }));
        // Whether the rule stood on that day is a question of its own.
        let established = entry.proof().is_none_or(|proof| {
            proof.readings.iter().all(|reading| reading.edition.established_on(reading.start.at.day))
        });
        let of_origin = entry.origins.iter().filter_map(|origin| match origin {
            Origin::Fact { path, at: Some(_) } => Some(*path),
            _ => None,
        });
        let pauses = entry.term.source.pauses.iter().filter(|pause| self.facts.day(&pause.from).is_some());
        let of_pauses = pauses.flat_map(|pause| [pause.from.as_str(), pause.to.as_str()]);
        let facts = of_origin.chain(of_pauses).chain(entry.done.and_then(|done| done.path));
        // Late from the later limit, too: then it does not matter on which day between them it began.
        let exact = (entry.exact || entry.later.is_some() && self.known(entry.term))
            && entry.done.is_none_or(|done| done.exact);
        Some(Breach {
            code: &breach.source.code,
            text: &breach.source.text,
            provision: entry.term.provision.as_ref(),
            facts: facts.collect(),
            documents: &breach.source.documents,
            certain: certain && established && received && exact,
            term: Some(entry.term),
            end: match &entry.outcome {
                Outcome::Counted(_) if entry.later.is_some() => {
                    entry.later.as_ref().map(|later| later.certain_end().clone())
                }
                Outcome::Counted(proof) => Some(proof.certain_end().clone()),
                _ => entry.end(),
            },
            done: entry.done.map(|done| done.at),
        })
    }

    fn condition_breach(&self, breach: &'a ConditionBreach) -> Option<Breach<'a>> {
        (breach.when.eval(self.facts) == Truth::Yes).then(|| Breach {
            code: &breach.source.code,
            text: &breach.source.text,
            provision: Some(&breach.source.provision),
            facts: breach.source.facts.iter().map(String::as_str).collect(),
            documents: &breach.source.documents,
            certain: true,
            term: None,
            end: None,
            done: None,
        })
    }
}
