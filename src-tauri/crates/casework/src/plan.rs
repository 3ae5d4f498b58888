//! The plan of a case: what its terms, its breaches and the rules of packets call for, each line with what stands behind it.
//!
//! Nothing is chosen here. The ledger and `templates/packets.toml` say which papers the moment calls for, `plan.toml` what
//! else fits; this module adds for each the fact, the norm with its edition, the safe moment and what is missing.

use himoya_content::{DocumentType, LawNorms, LawOnDay, Offer};
use himoya_deadlines::ledger::{Entry, Status};
use himoya_documents::scope::CaseScope;
use himoya_facts::ConditionScope;
use himoya_law::RuleKind;
use jiff::civil::Date;

use crate::Office;
use crate::assess::Assessment;
use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::error::Error;
use crate::ledger::{Looked, Now, Shown, origin_path};
use crate::packet::{Call, Cause, Last};
use crate::term::uncertain_at;
use crate::term_view::hour;
use crate::wire::{
    FindingView, GroundFact, GroundNorm, PlanBreach, PlanEntry, PlanNext, PlanReason, PlanStanding, PlanView,
    Severity,
};

impl Office {
    /// The plan of a case.
    ///
    /// # Errors
    ///
    /// [`Error::Defect`] when the content has no time zone.
    pub fn plan(&self, case: &CaseFile, now: Now) -> Result<PlanView, Error> {
        let looked = self.look(case, now)?;
        let day = looked.now.day;
        let derived = self.derived(case, None, day);
        let norms = LawNorms::new(self.content.law.clone());
        let law: LawOnDay<'_> = norms.on(day);
        let scope = CaseScope::new(&case.value, &derived, &law);
        let shown = Shown { office: self, looked: &looked, case: &case.value };
        let planner = Planner { office: self, case, looked: &looked, shown, scope: &scope, day };
        let mut entries = Vec::new();
        for (id, call) in self.called(case, &looked) {
            entries.push(planner.entry(&id, &call)?);
        }
        let mut offers = Vec::new();
        for offer in self.content.plan.iter().filter(|offer| offer.when.eval(&scope).is_yes()) {
            for id in offer.documents.iter().flat_map(|id| self.made_as(id, case, day)) {
                let known = |entry: &&PlanEntry| entry.id == id;
                if entries.iter().chain(&offers).find(known).is_none() {
                    offers.push(planner.offered(&id, offer)?);
                }
            }
        }
        entries.sort_by_key(|entry| moment(entry, day));
        let ready =
            |entry: &&PlanEntry| matches!(entry.standing, PlanStanding::Ready | PlanStanding::Returned);
        Ok(PlanView {
            today: day.to_string(),
            now: looked
                .now
                .time
                .map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
                .unwrap_or_default(),
            ready: entries.iter().filter(ready).count(),
            entries,
            offers,
            next: planner.next(),
            breaches: planner.breaches(),
        })
    }
}

impl Desk {
    /// The plan of a stored case, as of now.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn plan(&self, id: &str) -> Result<PlanView, Error> {
        let (file, _) = self.file(id)?;
        self.office().plan(&file, self.now()?)
    }
}

/// By the safe moment; a term in days ends after every hour of its day. What no term bounds is to be filed at once: it
/// stands behind what ends today and before what ends later.
fn moment(entry: &PlanEntry, today: Date) -> (String, bool, bool, Option<String>) {
    let day = entry.left.as_ref().map(|left| left.day.clone());
    let open = day.is_none();
    (day.unwrap_or_else(|| today.to_string()), open, entry.hour.is_none(), entry.hour.clone())
}

struct Planner<'p, 'a> {
    office: &'a Office,
    case: &'p CaseFile,
    looked: &'p Looked<'a>,
    shown: Shown<'p, 'a>,
    scope: &'p dyn ConditionScope,
    day: Date,
}

impl Planner<'_, '_> {
    fn entry(&self, id: &str, call: &Call) -> Result<PlanEntry, Error> {
        let why = call.causes.iter().zip(&call.why).filter_map(|(cause, text)| self.reason(cause, text));
        self.paper(id, why.collect(), call.last.clone())
    }

    fn offered(&self, id: &str, offer: &Offer) -> Result<PlanEntry, Error> {
        let why = PlanReason {
            kind: "offer".to_owned(),
            text: offer.why.clone(),
            entry: None,
            facts: self.facts(offer.when.facts()),
            norms: self.office.norms(&offer.provisions, self.day),
        };
        let mut entry = self.paper(id, vec![why], None)?;
        // Whatever term the paper speaks of, nothing calls for it by that day.
        (entry.left, entry.hour, entry.readings, entry.missed) = (None, None, Vec::new(), false);
        Ok(entry)
    }

    fn paper(&self, id: &str, why: Vec<PlanReason>, last: Option<Last>) -> Result<PlanEntry, Error> {
        let office = self.office;
        let Ok(kind) = office.document(id) else {
            let title = office.content.ledger.planned.get(id).cloned().unwrap_or_else(|| id.to_owned());
            return Ok(self.line(id, title, PlanStanding::Planned, why, last));
        };
        let assessment = office.assess(&kind, self.case, self.day)?;
        let last = last.or_else(|| office.own_last(&kind, &assessment, self.day));
        let lacks = lacks(office, &kind, &assessment);
        let gravest = lacks.first().map(|finding| finding.severity);
        let standing = match gravest {
            Some(Severity::Blocks) => PlanStanding::Blocked,
            Some(Severity::Returned) => PlanStanding::Returned,
            _ => PlanStanding::Ready,
        };
        let mut line = self.line(id, office.called_in(&kind, self.case), standing, why, last);
        line.to = office.goes(&kind, self.case, &assessment).unwrap_or_default();
        line.lacks = lacks;
        Ok(line)
    }

    fn line(
        &self,
        id: &str,
        title: String,
        standing: PlanStanding,
        why: Vec<PlanReason>,
        last: Option<Last>,
    ) -> PlanEntry {
        let term = last.as_ref().and_then(|last| self.term(last.term.as_deref()?));
        let deadline = term.and_then(|entry| self.shown.entry(entry).deadline);
        let (mut readings, hints) = deadline.map(|view| (view.readings, view.hints)).unwrap_or_default();
        if readings.len() == 1 {
            readings.clear();
        }
        let unverified = |norm: &GroundNorm| norm.confidence == "unverified";
        let doubtful = why.iter().flat_map(|reason| &reason.norms).any(unverified);
        PlanEntry {
            id: id.to_owned(),
            title,
            standing,
            left: last.as_ref().map(|last| self.office.days_left(last.end.day, self.day)),
            hour: last.as_ref().and_then(|last| hour(&last.end)),
            minutes: last.as_ref().and_then(|last| self.shown.minutes_left(&last.end)),
            missed: last.as_ref().is_some_and(|last| last.missed),
            readings,
            unverified: doubtful || hints.iter().any(|hint| hint.code == "unverified"),
            hints,
            to: Vec::new(),
            why,
            lacks: Vec::new(),
        }
    }

    fn term(&self, id: &str) -> Option<&Entry<'_>> {
        self.looked.ledger.entries.iter().find(|entry| entry.term.source.id == id)
    }

    fn reason(&self, cause: &Cause, text: &str) -> Option<PlanReason> {
        let reason = |kind: &str, entry: Option<&String>, facts, norms| PlanReason {
            kind: kind.to_owned(),
            text: text.to_owned(),
            entry: entry.cloned(),
            facts,
            norms,
        };
        Some(match cause {
            Cause::Term(id) => {
                let entry = self.term(id)?;
                reason("term", Some(id), self.start(entry), self.norm(entry))
            }
            Cause::Restore(id) => {
                let entry = self.term(id)?;
                let allowed = entry.term_restore().map(|restore| vec![restore.provision.to_string()]);
                let norms = self.office.norms(&allowed.unwrap_or_default(), self.day);
                reason("restore", Some(id), self.start(entry), [norms, self.norm(entry)].concat())
            }
            Cause::Breach(at) => {
                let breach = self.looked.ledger.breaches.get(*at)?;
                let paths = breach.facts.iter().map(|path| (*path).to_owned());
                let provision: Vec<String> = breach.provision.iter().map(ToString::to_string).collect();
                let entry = breach.term.map(|term| &term.source.id);
                reason("breach", entry, self.facts(paths), self.office.norms(&provision, self.day))
            }
            Cause::Companion(id) => {
                let rule = self.office.content.packets.companions.iter().find(|rule| rule.id == *id)?;
                let norms = self.office.norms(&rule.provisions, self.day);
                reason("companion", None, self.facts(rule.when.facts()), norms)
            }
        })
    }

    /// The day from which a term runs.
    fn start(&self, entry: &Entry<'_>) -> Vec<GroundFact> {
        self.facts(origin_path(entry))
    }

    /// The norm of a term, with the edition that governs its count.
    fn norm(&self, entry: &Entry<'_>) -> Vec<GroundNorm> {
        let day = entry.proof().map_or(self.day, |proof| proof.safe().start.at.day);
        let provision: Vec<String> = entry.term.provision.iter().map(ToString::to_string).collect();
        let norms = self.office.norms(&provision, day);
        if norms.is_empty() { self.office.norms(&provision, self.day) } else { norms }
    }

    /// The recorded facts among these, in words; a computed one that has no words is left out.
    fn facts(&self, paths: impl IntoIterator<Item = String>) -> Vec<GroundFact> {
        let worded = |fact: &GroundFact| {
            (fact.known || !fact.value.is_empty()) && (fact.choice.is_none() || !fact.value.is_empty())
        };
        let said = paths.into_iter().filter_map(|path| {
            let mut fact = self.office.fact_in_words(path, self.scope)?;
            if let Some((first, last)) = uncertain_at(&self.case.value, &fact.path) {
                fact.value = self.office.content.wording.between(first, last);
            }
            Some(fact)
        });
        said.filter(worded).collect()
    }

    /// Terms that wait for something, with what to file then, and what an authority has to do by a day that is known.
    fn next(&self) -> Vec<PlanNext> {
        let comes = |entry: &&Entry<'_>| match entry.term.kind {
            RuleKind::PartyTerm => entry.status == Status::Future && !entry.term.source.documents.is_empty(),
            RuleKind::AuthorityTerm => entry.status == Status::Running,
            RuleKind::State | RuleKind::Limitation => false,
        };
        let entries = self.looked.ledger.entries.iter().filter(comes);
        let mut next: Vec<PlanNext> = entries.map(|entry| self.coming(entry)).collect();
        next.sort_by_key(|one| {
            one.left.as_ref().map_or((true, String::new()), |left| (false, left.day.clone()))
        });
        next
    }

    fn coming(&self, entry: &Entry<'_>) -> PlanNext {
        let view = self.shown.entry(entry);
        PlanNext {
            entry: view.id,
            title: view.title,
            own: entry.term.kind == RuleKind::PartyTerm,
            left: view.left,
            hour: view.hour,
            length: view.length,
            origin: view.origin,
            origin_path: view.origin_path,
            norms: self.norm(entry),
            documents: view.documents,
        }
    }

    fn breaches(&self) -> Vec<PlanBreach> {
        let breaches = self.looked.ledger.breaches.iter();
        let view = |breach| {
            let breach: &himoya_deadlines::ledger::Breach<'_> = breach;
            let provision: Vec<String> = breach.provision.iter().map(ToString::to_string).collect();
            PlanBreach {
                breach: self.shown.breach(breach),
                facts: self.facts(breach.facts.iter().map(|path| (*path).to_owned())),
                norms: self.office.norms(&provision, self.day),
            }
        };
        breaches.map(view).collect()
    }
}

/// What is missing for a paper: what stops it first, then what would send it back, be asked, or be filled by hand.
fn lacks(office: &Office, kind: &DocumentType, assessment: &Assessment<'_>) -> Vec<FindingView> {
    let stands = |finding: &&himoya_checks::Finding| {
        finding.severity != himoya_checks::Severity::Blocks || !assessment.overrides.stands(&finding.code)
    };
    let found = assessment.findings.iter().filter(stands).map(|finding| office.finding(finding));
    let mut lacks: Vec<FindingView> = office.no_date(kind, assessment).into_iter().chain(found).collect();
    lacks.sort_by_key(|finding| finding.severity);
    lacks
}
