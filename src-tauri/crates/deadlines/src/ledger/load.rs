//! Chains as they are after loading: every name resolved, every condition parsed, terms in an order in which each
//! comes after what it runs from.

use std::collections::{BTreeMap, BTreeSet};

use himoya_facts::{Catalogue, Condition, ConditionError, FactType};
use himoya_law::{LawLibrary, PauseEffect, ProvisionId, Rule, RuleKind};
use thiserror::Error;

use super::source::{
    BreachSource, ChainSource, DaySource, EventSource, PauseSource, StartSource, TermBreachSource, TermSource,
};

/// All chains, and the order in which their terms are counted.
#[derive(Debug, Clone)]
pub struct Chains {
    pub(super) chains: Vec<Chain>,
    /// Chain and term, each behind the terms it runs from.
    pub(super) order: Vec<(usize, usize)>,
}

/// A chain.
#[derive(Debug, Clone)]
pub struct Chain {
    /// Its name.
    pub id: String,
    /// What it is about, in Russian.
    pub title: String,
    pub(super) events: Vec<EventSource>,
    pub(super) terms: Vec<Term>,
    pub(super) breaches: Vec<ConditionBreach>,
}

/// A term of a chain.
#[derive(Debug, Clone)]
pub struct Term {
    /// What the author wrote.
    pub source: TermSource,
    /// Whose term it is.
    pub kind: RuleKind,
    /// A short title in Russian.
    pub title: String,
    /// The provision behind it.
    pub provision: Option<ProvisionId>,
    pub(super) when: Option<Condition>,
    pub(super) restore: Option<Restore>,
    pub(super) breach: Option<TermBreach>,
}

/// How a missed term may be restored.
#[derive(Debug, Clone)]
pub struct Restore {
    /// The provision that allows it.
    pub provision: ProvisionId,
    /// What to file.
    pub documents: Vec<String>,
    pub(super) reasons: Vec<(Condition, String)>,
}

#[derive(Debug, Clone)]
pub(super) struct TermBreach {
    pub(super) source: TermBreachSource,
    pub(super) ongoing: Option<Condition>,
}

#[derive(Debug, Clone)]
pub(super) struct ConditionBreach {
    pub(super) source: BreachSource,
    pub(super) when: Condition,
}

/// One mistake in a chain.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{item}`: {problem}")]
pub struct ChainError {
    /// The chain, which is also the name of its file.
    pub chain: String,
    /// The event, term or breach; the chain itself for a mistake of the whole.
    pub item: String,
    /// The mistake.
    pub problem: ChainProblem,
}

/// The kinds of mistake.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ChainProblem {
    /// Two chains, events or terms have one name.
    #[error("the name is given twice")]
    Duplicate,
    /// No such rule of time.
    #[error("no rule `{0}`")]
    NoRule(String),
    /// The library does not hold the provision.
    #[error("no provision `{0}`")]
    NoProvision(String),
    /// The rule has no such starting event.
    #[error("the rule has no starting event `{0}`")]
    NoEvent(String),
    /// The catalogue has no such fact, or not of that type.
    #[error("`{fact}` is not a {kind} fact of the catalogue")]
    NoFact {
        /// The path.
        fact: String,
        /// What was expected.
        kind: &'static str,
    },
    /// No such term to run from.
    #[error("no term `{0}` to run from")]
    NoTerm(String),
    /// Terms run from each other in a circle.
    #[error("the terms {0} run from each other in a circle")]
    Cycle(String),
    /// A start names none or several of a day, a term's end and a term's doing.
    #[error("a start names one of `day`, `after` and `done`; `hour` and `event` belong to `day`")]
    BadStart,
    /// A term without a rule lacks what the rule would have given, or one with a rule repeats it.
    #[error("a term has either a rule, or `kind`, `title` and `known`")]
    BadTerm,
    /// Restoration belongs to terms of the person, breaches to all others.
    #[error("`restore` belongs to a term of the person, `breach` to any other")]
    WrongKind,
    /// The rule knows no provision by which its term stands still.
    #[error("the rule `{0}` has no `pause` that suspends it")]
    NoPause(String),
    /// A text is empty.
    #[error("the text `{0}` is empty")]
    Empty(&'static str),
    /// A condition is wrong.
    #[error("condition: {0}")]
    Condition(#[from] ConditionError),
}

impl Chains {
    /// Resolves the chains against catalogue and law.
    ///
    /// # Errors
    ///
    /// Every mistake found.
    pub fn load(
        mut sources: Vec<ChainSource>,
        catalogue: &Catalogue,
        law: &LawLibrary,
    ) -> Result<Self, Vec<ChainError>> {
        sources.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let mut load = Load { catalogue, law, errors: Vec::new(), names: BTreeSet::new() };
        let chains: Vec<Chain> = sources.into_iter().map(|source| load.chain(source)).collect();
        let order = load.order(&chains);
        if load.errors.is_empty() { Ok(Self { chains, order }) } else { Err(load.errors) }
    }

    /// All terms, chain by chain.
    pub fn terms(&self) -> impl Iterator<Item = (&Chain, &Term)> {
        self.chains.iter().flat_map(|chain| chain.terms.iter().map(move |term| (chain, term)))
    }

    /// Every fact that starts, ends or shows a term.
    pub fn facts(&self) -> BTreeSet<&str> {
        let mut facts = BTreeSet::new();
        for chain in &self.chains {
            let events = chain.events.iter().flat_map(|event| [Some(&event.day), event.hour.as_ref()]);
            facts.extend(events.flatten().map(String::as_str));
            for term in &chain.terms {
                let starts =
                    term.source.start.iter().flat_map(|start| [start.day.as_ref(), start.hour.as_ref()]);
                let done = term.source.done.iter().flat_map(|done| [Some(&done.day), done.hour.as_ref()]);
                let pauses = term.source.pauses.iter().flat_map(|pause| [Some(&pause.from), Some(&pause.to)]);
                facts.extend(
                    starts
                        .chain(done)
                        .chain(pauses)
                        .chain([term.source.known.as_ref()])
                        .flatten()
                        .map(String::as_str),
                );
            }
        }
        facts
    }

    /// Codes of every breach that a chain can find.
    pub fn breach_codes(&self) -> BTreeSet<&str> {
        let terms = self.chains.iter().flat_map(|chain| &chain.terms).filter_map(|term| term.breach.as_ref());
        let others = self.chains.iter().flat_map(|chain| &chain.breaches);
        let terms = terms.map(|breach| breach.source.code.as_str());
        terms.chain(others.map(|breach| breach.source.code.as_str())).collect()
    }

    /// Every document type that a term or a breach names.
    pub fn documents(&self) -> BTreeSet<&str> {
        let mut named = BTreeSet::new();
        for chain in &self.chains {
            for term in &chain.terms {
                named.extend(term.source.documents.iter().map(String::as_str));
                named.extend(
                    term.restore.iter().flat_map(|restore| restore.documents.iter().map(String::as_str)),
                );
                let breach = term.breach.iter().flat_map(|breach| breach.source.documents.iter());
                named.extend(breach.map(String::as_str));
            }
            named.extend(
                chain.breaches.iter().flat_map(|breach| breach.source.documents.iter().map(String::as_str)),
            );
        }
        named
    }
}

struct Load<'a> {
    catalogue: &'a Catalogue,
    law: &'a LawLibrary,
    errors: Vec<ChainError>,
    names: BTreeSet<String>,
}

impl Load<'_> {
    fn fail(&mut self, chain: &str, item: &str, problem: ChainProblem) {
        self.errors.push(ChainError { chain: chain.to_owned(), item: item.to_owned(), problem });
    }

    fn name(&mut self, chain: &str, kind: &str, id: &str) {
        if !self.names.insert(format!("{kind} {id}")) {
            self.fail(chain, id, ChainProblem::Duplicate);
        }
    }

    fn chain(&mut self, source: ChainSource) -> Chain {
        let id = source.id.clone();
        self.name(&id, "chain", &id);
        self.text(&id, &id, "title", &source.title);
        for event in &source.events {
            self.name(&id, "event", &event.id);
            self.text(&id, &event.id, "title", &event.title);
            self.moment(&id, &event.id, &event.day, event.hour.as_deref());
        }
        let terms = source.terms.into_iter().map(|term| self.term(&id, term)).collect();
        let breaches = source.breaches.into_iter().filter_map(|breach| self.breach(&id, breach)).collect();
        Chain { id, title: source.title, events: source.events, terms, breaches }
    }

    fn text(&mut self, chain: &str, item: &str, name: &'static str, text: &str) {
        if text.trim().is_empty() {
            self.fail(chain, item, ChainProblem::Empty(name));
        }
    }

    fn fact(&mut self, chain: &str, item: &str, fact: &str, kind: FactType, called: &'static str) {
        if self.catalogue.get(fact).is_none_or(|entry| entry.kind != kind) {
            self.fail(chain, item, ChainProblem::NoFact { fact: fact.to_owned(), kind: called });
        }
    }

    fn moment(&mut self, chain: &str, item: &str, day: &str, hour: Option<&str>) {
        self.fact(chain, item, day, FactType::Date, "date");
        if let Some(hour) = hour {
            self.fact(chain, item, hour, FactType::Time, "time");
        }
    }

    fn condition(&mut self, chain: &str, item: &str, text: &str) -> Option<Condition> {
        match Condition::parse(text) {
            Ok(condition) => {
                for problem in condition.check(self.catalogue) {
                    self.fail(chain, item, ChainProblem::Condition(problem));
                }
                for provision in condition.provisions() {
                    let held = provision.parse().is_ok_and(|id| self.law.provision(&id).is_some());
                    if !held {
                        self.fail(chain, item, ChainProblem::NoProvision(provision));
                    }
                }
                Some(condition)
            }
            Err(problem) => {
                self.fail(chain, item, ChainProblem::Condition(problem));
                None
            }
        }
    }

    fn held(&mut self, chain: &str, item: &str, provision: &ProvisionId) {
        if self.law.provision(provision).is_none() {
            self.fail(chain, item, ChainProblem::NoProvision(provision.to_string()));
        }
    }

    fn term(&mut self, chain: &str, source: TermSource) -> Term {
        let id = source.id.clone();
        self.name(chain, "term", &id);
        let law = self.law;
        let rule = source.rule.as_ref().and_then(|rule| law.rule(rule));
        if let (Some(named), None) = (&source.rule, rule) {
            self.fail(chain, &id, ChainProblem::NoRule(named.to_string()));
        }
        let bare = source.kind.is_some() && source.title.is_some() && source.known.is_some();
        let ruled = source.kind.is_none() && source.provision.is_none();
        if if source.rule.is_some() { !ruled } else { !bare || !source.start.is_empty() } {
            self.fail(chain, &id, ChainProblem::BadTerm);
        }
        let kind = rule.map(|rule| rule.kind).or(source.kind).unwrap_or(RuleKind::State);
        let provision = rule.map(|rule| rule.provision.clone()).or_else(|| source.provision.clone());
        if let Some(provision) = &provision {
            self.held(chain, &id, provision);
        }
        let title = source.title.clone().or_else(|| rule.map(|rule| rule.title.clone())).unwrap_or_default();
        let when = source.when.as_deref().and_then(|when| self.condition(chain, &id, when));
        for start in &source.start {
            self.start(chain, &id, start, rule);
        }
        for pause in &source.pauses {
            self.pause(chain, &id, pause, rule);
        }
        for DaySource { day, hour, .. } in &source.done {
            self.moment(chain, &id, day, hour.as_deref());
        }
        if let Some(known) = &source.known {
            self.fact(chain, &id, known, FactType::Date, "date");
        }
        let party = kind == RuleKind::PartyTerm;
        if (party && source.breach.is_some()) || (!party && source.restore.is_some()) {
            self.fail(chain, &id, ChainProblem::WrongKind);
        }
        let restore = source.restore.as_ref().map(|restore| {
            self.held(chain, &id, &restore.provision);
            let mut reasons = Vec::new();
            for reason in &restore.reasons {
                self.text(chain, &id, "reason.text", &reason.text);
                let when = self.condition(chain, &id, &reason.when);
                reasons.extend(when.map(|when| (when, reason.text.clone())));
            }
            Restore { provision: restore.provision.clone(), documents: restore.documents.clone(), reasons }
        });
        let breach = source.breach.clone().map(|breach| {
            self.text(chain, &id, "breach.text", &breach.text);
            let ongoing = breach.ongoing.as_deref().and_then(|text| self.condition(chain, &id, text));
            TermBreach { source: breach, ongoing }
        });
        Term { source, kind, title, provision, when, restore, breach }
    }

    fn pause(&mut self, chain: &str, id: &str, pause: &PauseSource, rule: Option<&Rule>) {
        self.fact(chain, id, &pause.from, FactType::Date, "date");
        self.fact(chain, id, &pause.to, FactType::Date, "date");
        self.text(chain, id, "pause.ends", &pause.ends);
        let suspends = |rule: &&Rule| rule.pauses.iter().any(|pause| pause.effect == PauseEffect::Suspends);
        if let Some(rule) = rule.filter(|rule| !suspends(rule)) {
            self.fail(chain, id, ChainProblem::NoPause(rule.id.to_string()));
        }
    }

    fn start(&mut self, chain: &str, id: &str, start: &StartSource, rule: Option<&Rule>) {
        let named = [start.day.is_some(), start.after.is_some(), start.done.is_some()];
        let extra = start.day.is_none() && (start.hour.is_some() || start.event.is_some());
        if named.iter().filter(|named| **named).count() != 1 || extra {
            self.fail(chain, id, ChainProblem::BadStart);
        }
        if let Some(day) = &start.day {
            self.moment(chain, id, day, start.hour.as_deref());
        }
        if let (Some(event), Some(rule)) = (&start.event, rule)
            && !rule.events.iter().any(|known| known.id == *event)
        {
            self.fail(chain, id, ChainProblem::NoEvent(event.clone()));
        }
    }

    fn breach(&mut self, chain: &str, source: BreachSource) -> Option<ConditionBreach> {
        self.text(chain, &source.code, "text", &source.text);
        self.held(chain, &source.code, &source.provision);
        for fact in &source.facts {
            if self.catalogue.get(fact).is_none() {
                let problem = ChainProblem::NoFact { fact: fact.clone(), kind: "known" };
                self.fail(chain, &source.code, problem);
            }
        }
        let when = self.condition(chain, &source.code, &source.when)?;
        Some(ConditionBreach { source, when })
    }

    /// Each term behind those it runs from; a circle is reported with its members.
    fn order(&mut self, chains: &[Chain]) -> Vec<(usize, usize)> {
        let mut place: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (at, chain) in chains.iter().enumerate() {
            for (nth, term) in chain.terms.iter().enumerate() {
                place.insert(&term.source.id, (at, nth));
            }
        }
        let mut order = Vec::new();
        let mut placed: BTreeSet<&str> = BTreeSet::new();
        let mut waiting: Vec<(usize, usize)> = place.values().copied().collect();
        waiting.sort_unstable();
        while !waiting.is_empty() {
            let ready = |at: &(usize, usize)| {
                sources(&chains[at.0].terms[at.1]).all(|id| placed.contains(id) || !place.contains_key(id))
            };
            let (now, later): (Vec<_>, Vec<_>) = waiting.into_iter().partition(ready);
            if now.is_empty() {
                let names: Vec<String> =
                    later.iter().map(|at| chains[at.0].terms[at.1].source.id.clone()).collect();
                let first = &chains[later[0].0];
                self.fail(&first.id, &names[0], ChainProblem::Cycle(names.join(", ")));
                break;
            }
            placed.extend(now.iter().map(|at| chains[at.0].terms[at.1].source.id.as_str()));
            order.extend(now);
            waiting = later;
        }
        for chain in chains {
            for term in &chain.terms {
                for id in sources(term).filter(|id| !place.contains_key(id)) {
                    self.fail(&chain.id, &term.source.id, ChainProblem::NoTerm(id.to_owned()));
                }
            }
        }
        order
    }
}

/// The terms that a term runs from.
fn sources(term: &Term) -> impl Iterator<Item = &str> {
    term.source.start.iter().flat_map(|start| start.after.as_deref().into_iter().chain(start.done.as_deref()))
}
