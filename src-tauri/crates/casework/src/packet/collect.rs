//! Which papers the moment calls for.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use himoya_calendar::Moment;
use himoya_content::{DocumentType, LawNorms};
use himoya_deadlines::ledger::{Attention, Entry, Status};
use himoya_deadlines::{End, moment, short};
use himoya_documents::scope::CaseScope;
use himoya_route::Outcome;
use himoya_wording::GrammaticalCase;
use jiff::civil::Date;

use super::page::{LINE, addressee, attachments};
use super::{Packet, Paper};
use crate::Office;
use crate::assess::Assessment;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::ledger::{Looked, Now, Shown};
use crate::route::text_at;
use crate::term::Term;
use crate::wire::{CopyView, FindingView, PacketBlocked, PacketMissing, PacketPaper, Severity};

/// Why a paper is called for, and until when.
#[derive(Default, Clone)]
pub(crate) struct Call {
    pub(crate) why: Vec<String>,
    /// What calls for it, in the order of `why`.
    pub(crate) causes: Vec<Cause>,
    pub(crate) last: Option<Last>,
}

/// What calls for a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cause {
    /// A running term, by its name.
    Term(String),
    /// A term that was missed or is disputed, by its name.
    Restore(String),
    /// A breach, by its place among the breaches of the ledger.
    Breach(usize),
    /// A rule of packets, by its name.
    Companion(String),
}

/// The last safe moment of a paper with its norm.
#[derive(Clone)]
pub(crate) struct Last {
    pub(crate) end: End,
    pub(crate) provision: Option<String>,
    pub(crate) missed: bool,
    /// The term of the ledger, if it is one of its terms.
    pub(crate) term: Option<String>,
}

/// Calls by id of a document, in the order in which they were found.
#[derive(Default)]
struct Calls {
    found: BTreeMap<String, Call>,
    /// Terms within which something was filed.
    filed: BTreeSet<String>,
}

impl Calls {
    fn add(&mut self, id: &str, why: String, cause: Cause, last: Option<Last>) {
        let call = self.found.entry(id.to_owned()).or_default();
        if !call.why.contains(&why) {
            call.why.push(why);
            call.causes.push(cause);
        }
        let earlier = |last: &Last| call.last.as_ref().is_none_or(|known| last.end.day < known.end.day);
        if let Some(last) = last.filter(earlier) {
            call.last = Some(last);
        }
    }
}

impl Office {
    /// Puts together every paper that the moment calls for.
    ///
    /// # Errors
    ///
    /// [`Error::Defect`] when the content has no time zone.
    pub fn packet(&self, case: &CaseFile, now: Now) -> Result<Packet<'_>, Error> {
        let looked = self.look(case, now)?;
        let day = looked.now.day;
        let mut packet = Packet {
            day: day.to_string(),
            sample: false,
            papers: Vec::new(),
            blocked: Vec::new(),
            missing: Vec::new(),
        };
        for (id, call) in self.called(case, &looked) {
            match self.document(&id) {
                Ok(kind) => self.take(&mut packet, kind, call, case, day)?,
                Err(_) => {
                    let title = self.content.ledger.planned.get(&id).cloned().unwrap_or_else(|| id.clone());
                    packet.missing.push(PacketMissing { id, title, why: call.why });
                }
            }
        }
        Ok(packet)
    }

    /// The papers that the moment calls for, in the order of a packet.
    pub(crate) fn called(&self, case: &CaseFile, looked: &Looked<'_>) -> Vec<(String, Call)> {
        let mut calls = self.calls(case, looked);
        self.companions(case, looked.now.day, &mut calls);
        let mut calls: Vec<(String, Call)> = calls.found.into_iter().collect();
        calls.sort_by_key(|(id, _)| self.place(id));
        let each = |(id, call): (String, Call)| {
            let ids = self.made_as(&id, case, looked.now.day).into_iter();
            ids.map(move |id| (id, call.clone())).collect::<Vec<_>>()
        };
        calls.into_iter().flat_map(each).collect()
    }

    /// Where a paper stands in a packet.
    fn place(&self, id: &str) -> (usize, u16, String) {
        let order = &self.content.packets.order;
        let named = order.iter().position(|known| known == id).unwrap_or(usize::MAX);
        (named, self.content.documents.get(id).map_or(u16::MAX, |kind| kind.order), id.to_owned())
    }

    /// What the terms call for: those that run, those that may be restored, and what was broken for certain.
    fn calls(&self, case: &CaseFile, looked: &Looked<'_>) -> Calls {
        let words = &self.content.packets.words;
        let mut calls = Calls::default();
        let mut served: Vec<&String> = Vec::new();
        for entry in &looked.ledger.entries {
            let source = &entry.term.source;
            if entry.done.is_some() && matches!(entry.status, Status::Kept | Status::Late) {
                served.extend(&source.documents);
                calls.filed.insert(source.id.clone());
            }
            let attention = entry.attention(looked.now.day);
            if attention == Attention::Act {
                for id in &source.documents {
                    let why = format!("{} «{}»", words.for_term, entry.term.title);
                    calls.add(id, why, Cause::Term(source.id.clone()), self.last(entry, false));
                }
            }
            let disputed = entry.status == Status::Disputed && entry.done.is_none();
            if let Some(restore) =
                entry.term_restore().filter(|_| attention == Attention::Restore || disputed)
            {
                for id in &restore.documents {
                    let why = format!("{} «{}»", words.for_restore, entry.term.title);
                    calls.add(id, why, Cause::Restore(source.id.clone()), self.last(entry, !disputed));
                }
            }
        }
        let shown = Shown { office: self, looked, case: &case.value };
        let breaches = looked.ledger.breaches.iter().enumerate();
        for (at, breach) in breaches.filter(|(_, breach)| breach.certain) {
            // What was filed within its term has said so already.
            for id in breach.documents.iter().filter(|id| !served.contains(id)) {
                let text = shown.breach(breach).text;
                calls.add(id, format!("{} {text}", words.for_breach), Cause::Breach(at), None);
            }
        }
        calls
    }

    fn last(&self, entry: &Entry<'_>, missed: bool) -> Option<Last> {
        let provision = entry.term.provision.as_ref().map(|id| self.content.law.cite_short(id));
        let term = Some(entry.term.source.id.clone());
        entry.end().map(|end| Last { end, provision, missed, term })
    }

    /// Drops papers that there is nothing to say in yet, then adds those that go with the rest, or that a condition
    /// alone calls for.
    fn companions(&self, case: &CaseFile, day: Date, calls: &mut Calls) {
        let derived = self.derived(case, None, day);
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(day);
        let scope = CaseScope::new(&case.value, &derived, &law);
        for (documents, when) in &self.content.packets.fits {
            if !when.eval(&scope).is_yes() {
                calls.found.retain(|id, _| !documents.contains(id));
            }
        }
        for rule in &self.content.packets.companions {
            let beside = rule.beside.is_empty() || rule.beside.iter().any(|id| calls.found.contains_key(id));
            let after = rule.after.is_empty() || rule.after.iter().any(|term| calls.filed.contains(term));
            if !beside || !after || !rule.when.eval(&scope).is_yes() {
                continue;
            }
            // It is filed together with what it accompanies, so it has that paper's last day.
            let lasts = rule.beside.iter().filter_map(|id| calls.found.get(id)?.last.clone());
            let last = lasts.min_by_key(|last| last.end.day);
            for id in &rule.documents {
                calls.add(id, rule.why.clone(), Cause::Companion(rule.id.clone()), last.clone());
            }
        }
    }

    /// Drafts a paper into the packet, or says why it cannot be drafted.
    fn take<'a>(
        &'a self,
        packet: &mut Packet<'a>,
        kind: Cow<'a, DocumentType>,
        call: Call,
        case: &CaseFile,
        day: Date,
    ) -> Result<(), Error> {
        let assessment = self.assess(&kind, case, day)?;
        let views = || assessment.findings.iter().map(|finding| self.finding(finding));
        let (id, title, why) = (kind.id.clone(), self.called_in(&kind, case), call.why);
        if let Some(finding) = self.no_date(&kind, &assessment) {
            packet.blocked.push(PacketBlocked { id, title, why, findings: vec![finding] });
            return Ok(());
        }
        if !assessment.blocked().is_empty() {
            let blocks = views().filter(|finding| {
                finding.severity == Severity::Blocks && !assessment.overrides.stands(&finding.code)
            });
            packet.blocked.push(PacketBlocked { id, title, why, findings: blocks.collect() });
            return Ok(());
        }
        let last = call.last.or_else(|| self.own_last(&kind, &assessment, day));
        let document = assessment.composed.document.clone();
        let view = PacketPaper {
            id,
            title,
            why,
            to: self.goes(&kind, case, &assessment).unwrap_or_else(|| addressee(&document)),
            last_day: last.as_ref().map(|last| last.end.day.to_string()),
            last_moment: last.as_ref().map(|last| at(&last.end)),
            missed: last.as_ref().is_some_and(|last| last.missed),
            provision: last.and_then(|last| last.provision),
            copies: self.copies(&kind, case, &assessment.derived, assessment.governing_day),
            pages: 0,
            by_hand: views().filter(|finding| finding.severity == Severity::ByHand).map(|f| f.text).collect(),
            attachments: attachments(&document),
            findings: views().filter(|finding| finding.severity != Severity::ByHand).collect(),
            overrides: assessment.overrides.views(),
        };
        packet.papers.push(Paper { kind, document, view });
        Ok(())
    }

    /// The last day of the term that a paper itself keeps. What is handed to nobody has none, whatever term it speaks of.
    pub(crate) fn own_last(
        &self,
        kind: &DocumentType,
        assessment: &Assessment<'_>,
        day: Date,
    ) -> Option<Last> {
        let rule = self.content.law.rule(kind.deadline.as_ref().filter(|_| kind.addressee.is_some())?);
        let proof = assessment.term.proof()?;
        Some(Last {
            end: proof.safe().end.clone(),
            provision: rule.map(|rule| self.content.law.cite_short(&rule.provision)),
            missed: proof.safe().end.day < day,
            term: None,
        })
    }

    /// Why a paper has no date, as a finding that stops it.
    pub(crate) fn no_date(&self, kind: &DocumentType, assessment: &Assessment<'_>) -> Option<FindingView> {
        let Term::Without(none) = &assessment.term else { return None };
        let (family, help) = self.made("no_date");
        Some(FindingView {
            code: "no_date".to_owned(),
            severity: Severity::Blocks,
            text: format!("{} {}", none.what(), none.what_to_do()),
            paths: kind.trigger.iter().cloned().collect(),
            provision: None,
            family,
            help,
        })
    }

    /// Where the route sends a paper: the addressee that the case names with its address, and through whom; nothing
    /// for a paper without a route, or while the way is open.
    pub(crate) fn goes(
        &self,
        kind: &DocumentType,
        case: &CaseFile,
        assessment: &Assessment<'_>,
    ) -> Option<Vec<String>> {
        let route = self.route_of(kind)?;
        let norms = LawNorms::new(self.content.law.clone());
        let day = assessment.governing_day;
        let law = norms.on(day);
        let scope = CaseScope::new(&case.value, &assessment.derived, &law);
        let Outcome::Found(found) = route.take(&scope, day) else { return None };
        let row = &found.says;
        let named = |fact: &Option<String>| fact.as_ref().and_then(|fact| text_at(&case.value, fact));
        let name = named(&Some(row.addressee.clone()?)).unwrap_or(LINE);
        let address = named(&row.address).map(|address| format!(" ({address})")).unwrap_or_default();
        let mut to = vec![format!("{name}{address}")];
        if let Some(through) = named(&row.through).filter(|through| *through != name) {
            let declined = self.content.wording.body(through, GrammaticalCase::Accusative).text;
            to.push(format!("{} {declined}", self.content.packets.words.through));
        }
        Some(to)
    }

    /// For whom a paper is printed in this case.
    pub(crate) fn copies(
        &self,
        kind: &DocumentType,
        case: &CaseFile,
        derived: &himoya_checks::Derived,
        day: Date,
    ) -> Vec<CopyView> {
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(day);
        let scope = CaseScope::new(&case.value, derived, &law);
        let fits = kind
            .copies
            .iter()
            .filter(|copies| copies.when.as_ref().is_none_or(|when| when.eval(&scope).is_yes()));
        fits.map(|copies| CopyView { to: copies.to.clone(), count: u32::from(copies.count) }).collect()
    }
}

/// A last moment in Russian: the day, and the hour where the term has one.
fn at(end: &End) -> String {
    match end.time {
        Some(_) => moment(Moment { day: end.day, time: end.time }),
        None => short(end.day),
    }
}
