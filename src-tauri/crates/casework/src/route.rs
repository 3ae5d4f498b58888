//! Which way the paper of a case goes: addressee, level, through whom, why, and which bodies of the directory answer.
//!
//! Nothing here chooses for the user: rows of the directory are proposed, and a name in the case is only judged.

use himoya_checks::Derived;
use himoya_content::{DocumentType, LawNorms, LawOnDay};
use himoya_documents::scope::CaseScope;
use himoya_facts::{FactPath, FactState};
use himoya_route::{Entry, EntryStanding, Fit, Outcome, Route, RowSource, fold};
use himoya_wording::{Certainty, GrammaticalCase};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use crate::Office;
use crate::case_file::CaseFile;
use crate::directory::row;
use crate::error::Error;
use crate::reports::CitationReport;
use crate::term::date_at;
use crate::wire::DirectoryRow;

/// How many rows of a whole region still are a proposal and not a list.
const FEW: usize = 3;

/// The way of a paper.
#[derive(Debug, Clone, Serialize)]
pub struct RouteReport {
    /// Document type.
    pub document: String,
    /// Title of the route, in Russian; empty for a paper without one.
    pub title: String,
    /// `found`, `open`, `not_held` or `none`.
    pub outcome: &'static str,
    /// The row of the route.
    pub row: Option<String>,
    /// Whether the way rests on what the law says and not on what the ruling says.
    pub presumed: bool,
    /// Day whose procedure governs, ISO.
    pub governing_day: String,
    /// Kinds of the addressee.
    pub level: Vec<NamedKind>,
    /// The addressee that the case names.
    pub addressee: Option<AddresseeReport>,
    /// The body through which the paper goes; an empty name when the case does not say it.
    pub through: Option<NamedFact>,
    /// What stands in the first lines, in Russian.
    pub write: Option<String>,
    /// Who stands above whoever decided, in Russian.
    pub superior: Option<String>,
    /// Other bodies that the law allows, in Russian.
    pub instead: Vec<String>,
    /// Copies to bring.
    pub copies: Option<u32>,
    /// For whom they are, in Russian.
    pub copies_why: Option<String>,
    /// Why, in Russian.
    pub why: String,
    /// Provisions with the editions of the governing day.
    pub provisions: Vec<CitationReport>,
    /// Provisions of which no edition is held for that day, in court style.
    pub provisions_not_held: Vec<String>,
    /// Rows of the directory that answer, the best first.
    pub candidates: Vec<DirectoryRow>,
    /// Facts on which the way depends and that are not known.
    pub needs: Vec<NamedFact>,
    /// Where the way was read.
    pub source: Option<String>,
    /// Day of the last check, ISO.
    pub checked_on: Option<String>,
    /// `primary`, `secondary`, `inference` or `unverified`.
    pub confidence: Option<&'static str>,
    /// A reservation, in Russian.
    pub note: Option<String>,
}

/// A kind of body.
#[derive(Debug, Clone, Serialize)]
pub struct NamedKind {
    /// Id.
    pub id: String,
    /// In Russian.
    pub title: String,
}

/// A fact with what the case says of it.
#[derive(Debug, Clone, Serialize)]
pub struct NamedFact {
    /// Path.
    pub fact: String,
    /// Its Russian term, or the value of a text.
    pub name: String,
}

/// The addressee as the case names it.
#[derive(Debug, Clone, Serialize)]
pub struct AddresseeReport {
    /// The fact.
    pub fact: String,
    /// The name.
    pub name: String,
    /// What kind of body it is, when this can be told.
    pub kind: Option<NamedKind>,
    /// Whether it is of the right kind.
    pub fits: Option<bool>,
    /// Its row of the directory.
    pub row: Option<DirectoryRow>,
}

impl Office {
    /// The way of a paper, also of one that cannot be drafted yet.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`].
    pub fn route(&self, case: &CaseFile, document: &str, today: Date) -> Result<RouteReport, Error> {
        let content = &self.content;
        let drafted = self.document(document).ok();
        let drafted = drafted.as_deref();
        let planned = content.ledger.planned.contains_key(document);
        if drafted.is_none() && !planned {
            return Err(Error::NoDocument(document.to_owned()));
        }
        let governing = drafted.map_or("filing.on", |document| document.governing_day.as_str());
        let day = date_at(&case.value, governing).unwrap_or(today);
        let route = match drafted {
            Some(document) => self.route_of(document),
            None => content.route.routes.of_planned(document),
        };
        let mut report = RouteReport::empty(document, day);
        let Some(route) = route else { return Ok(report) };
        report.title.clone_from(&route.title);
        let derived = self.derived(case, None, day);
        let norms = LawNorms::new(content.law.clone());
        let law = norms.on(day);
        match route.take(&CaseScope::new(&case.value, &derived, &law), day) {
            Outcome::Found(found) => {
                self.tell(&mut report, &found.says, &case.value, day);
                if let Some(kind) = drafted {
                    let copies = self.copies(kind, case, &derived, day);
                    let total: u32 = copies.iter().map(|copy| copy.count).sum();
                    let whom: Vec<String> = copies.into_iter().map(|copy| copy.to).collect();
                    report.copies = (total > 0).then_some(total);
                    report.copies_why = (total > 0).then(|| whom.join("; "));
                }
            }
            Outcome::Open(facts) => {
                report.outcome = "open";
                report.needs = facts.iter().map(|fact| self.named(fact)).collect();
            }
            Outcome::NotHeld => report.outcome = "not_held",
        }
        Ok(report)
    }

    fn tell(&self, report: &mut RouteReport, row: &RowSource, case: &Value, day: Date) {
        report.outcome = "found";
        report.row = Some(row.id.clone());
        report.presumed = row.presumed;
        report.level = row.level.iter().filter_map(|kind| self.named_kind(kind)).collect();
        report.addressee = self.addressee(row, case);
        report.through = row.through.as_ref().map(|fact| NamedFact {
            fact: fact.clone(),
            name: text_at(case, fact).unwrap_or_default().to_owned(),
        });
        report.write.clone_from(&row.write);
        report.superior.clone_from(&row.superior);
        report.instead = row.instead.iter().map(|other| other.text.clone()).collect();
        report.copies = row.copies.map(u32::from);
        report.copies_why.clone_from(&row.copies_why);
        report.why.clone_from(&row.why);
        report.provisions = self.citations(&row.provisions, day);
        let held = |id: &&String| !report.provisions.iter().any(|citation| citation.provision == **id);
        let ids = row.provisions.iter().filter(held).filter_map(|id| id.parse().ok());
        report.provisions_not_held = ids.map(|id| self.content.law.cite(&[id])).collect();
        report.candidates = self.candidates(row, case);
        report.source = Some(row.source.clone());
        report.checked_on = Some(row.checked_on.to_string());
        report.confidence = Some(row.confidence.code());
        report.note.clone_from(&row.note);
    }

    fn addressee(&self, row: &RowSource, case: &Value) -> Option<AddresseeReport> {
        let fact = row.addressee.as_ref()?;
        let name = text_at(case, fact)?;
        let directory = &self.content.route.directory;
        let kind = directory.kind_of(name);
        Some(AddresseeReport {
            fact: fact.clone(),
            name: name.to_owned(),
            kind: kind.and_then(|kind| self.named_kind(&kind.id)),
            fits: fits(row, kind.map(|kind| kind.id.as_str())),
            row: directory.find(name).map(|entry| self.directory_row(entry, None)),
        })
    }

    /// The rows that answer to the place of the case: those named like it, or the few that serve its region.
    fn candidates(&self, row: &RowSource, case: &Value) -> Vec<DirectoryRow> {
        let found = self.answering(row, case);
        let named: Vec<_> = found.iter().filter(|(_, fit)| *fit != Fit::Region).collect();
        let wide: Vec<_> = found.iter().filter(|(entry, _)| entry.wide).collect();
        let kept = if named.is_empty() && wide.len() <= FEW { wide } else { named };
        kept.into_iter().map(|(entry, fit)| self.directory_row(entry, Some(*fit))).collect()
    }

    /// Every row that answers to a place of the case, by the first fact that gives any.
    pub(crate) fn answering(&self, row: &RowSource, case: &Value) -> Vec<(&Entry, Fit)> {
        let directory = &self.content.route.directory;
        let places = row.near.iter().filter_map(|fact| text_at(case, fact));
        let found = places.map(|place| directory.near(&row.level, place)).find(|found| !found.is_empty());
        found.into_iter().flatten().map(|candidate| (candidate.entry, candidate.fit)).collect()
    }

    /// The route of a document type.
    pub(crate) fn route_of(&self, document: &DocumentType) -> Option<&Route> {
        self.content.route.routes.get(document.addressee.as_ref()?)
    }

    /// The derived facts of the way: level, through whom, and what is known of the addressee.
    pub(crate) fn route_facts(
        &self,
        route: &Route,
        case: &Value,
        known: &Derived,
        law: &LawOnDay<'_>,
        day: Date,
    ) -> Derived {
        let mut derived = Derived::new();
        let Outcome::Found(found) = route.take(&CaseScope::new(case, known, law), day) else {
            return derived;
        };
        let row = &found.says;
        let mut put = |id: &str, value: Option<String>| {
            if let Some(value) = value {
                derived.insert(format!("derived.{id}"), FactState::Known(value));
            }
        };
        let yes_no = |value: bool| if value { "yes" } else { "no" }.to_owned();
        let titles: Vec<String> =
            row.level.iter().filter_map(|kind| self.named_kind(kind)).map(|kind| kind.title).collect();
        put("addressee_level", row.level.first().cloned());
        put("addressee_level_name", (!titles.is_empty()).then(|| titles.join(" или ")));
        put("route_presumed", Some(yes_no(row.presumed)));
        put("route_why", Some(row.why.clone()));
        let through = row.through.as_ref().and_then(|fact| text_at(case, fact));
        put("through", through.map(str::to_owned));
        let Some(name) = row.addressee.as_ref().and_then(|fact| text_at(case, fact)) else { return derived };
        let directory = &self.content.route.directory;
        let kind = directory.kind_of(name);
        put("addressee_name", Some(name.to_owned()));
        put("addressee_kind", kind.map(|kind| kind.id.clone()));
        put("addressee_kind_name", kind.map(|kind| kind.title.clone()));
        put("addressee_fits", fits(row, kind.map(|kind| kind.id.as_str())).map(yes_no));
        put("addressee_warning", self.warning(name));
        let written = row.address.as_ref().and_then(|fact| text_at(case, fact));
        if let Some((entry, written)) = directory.find(name).zip(written) {
            put("addressee_address", address(entry, written).map(str::to_owned));
            put("addressee_known_address", entry.address_line());
        }
        derived
    }

    /// What the directory warns of: a court that is no more, or one that cannot be written to.
    fn warning(&self, name: &str) -> Option<String> {
        let directory = &self.content.route.directory;
        if let Some(closed) = directory.find_closed(name) {
            return Some(closed.note.clone());
        }
        directory.find(name).filter(|entry| entry.standing != EntryStanding::Works)?.note.clone()
    }

    /// The names that a paper declines and the grammar is unsure of, each with its forms.
    pub(crate) fn doubtful_bodies(&self, document: &DocumentType, case: &Value) -> Derived {
        let directory = &self.content.route.directory;
        let printed = document.text.facts();
        let confirmed = confirmed(case);
        let doubtful = |fact: &String| {
            let name = text_at(case, fact)?;
            let declined = self.content.wording.body(name, GrammaticalCase::Genitive);
            if declined.certainty == Certainty::Certain || confirmed.contains(&name) {
                return None;
            }
            let shown = directory.shown(|word| {
                let case = GrammaticalCase::ALL.into_iter().find(|case| case.name() == word)?;
                Some(format!("«{}»", self.content.wording.body(name, case).text))
            });
            Some(format!("{} — {shown}", self.named(fact).name))
        };
        let declined = directory.fields().iter().filter(|field| field.forms && printed.contains(&field.fact));
        let found: Vec<String> = declined.filter_map(|field| doubtful(&field.fact)).collect();
        let state = |value: String| FactState::Known(value);
        let mut derived = Derived::new();
        let any = if found.is_empty() { "no" } else { "yes" };
        derived.insert("derived.body_by_rule".to_owned(), state(any.to_owned()));
        if !found.is_empty() {
            derived.insert("derived.body_forms".to_owned(), state(found.join("; ")));
        }
        derived
    }

    fn named(&self, fact: &str) -> NamedFact {
        let name = self.content.catalogue.get(fact).map_or(fact, |entry| entry.name.as_str());
        NamedFact { fact: fact.to_owned(), name: name.to_owned() }
    }

    fn named_kind(&self, id: &str) -> Option<NamedKind> {
        let kind = self.content.route.directory.kind(id)?;
        Some(NamedKind { id: kind.id.clone(), title: kind.title.clone() })
    }

    pub(crate) fn directory_row(&self, entry: &Entry, fit: Option<Fit>) -> DirectoryRow {
        row(&self.content.route.directory, entry, fit)
    }
}

impl RouteReport {
    fn empty(document: &str, day: Date) -> RouteReport {
        RouteReport {
            document: document.to_owned(),
            title: String::new(),
            outcome: "none",
            row: None,
            presumed: false,
            governing_day: day.to_string(),
            level: Vec::new(),
            addressee: None,
            through: None,
            write: None,
            superior: None,
            instead: Vec::new(),
            copies: None,
            copies_why: None,
            why: String::new(),
            provisions: Vec::new(),
            provisions_not_held: Vec::new(),
            candidates: Vec::new(),
            needs: Vec::new(),
            source: None,
            checked_on: None,
            confidence: None,
            note: None,
        }
    }
}

/// Whether a body of this kind takes the paper; `None` when the kind cannot be told or any kind will do.
fn fits(row: &RowSource, kind: Option<&str>) -> Option<bool> {
    let kind = kind?;
    (!row.level.is_empty()).then(|| row.level.iter().any(|level| level == kind))
}

/// How the written address stands to that of the directory.
fn address(entry: &Entry, written: &str) -> Option<&'static str> {
    let known = fold(entry.address.as_ref()?);
    let same = fold(written).ends_with(&known);
    match (same, entry.confidence.is_sourced()) {
        (true, true) => Some("sourced"),
        (true, false) => Some("not_confirmed"),
        (false, true) => Some("differs"),
        (false, false) => None,
    }
}

/// The names whose forms a person wrote down.
fn confirmed(case: &Value) -> Vec<&str> {
    let members = case.get("body_forms").and_then(Value::as_array);
    let written = |member: &&Value| member.get("genitive").is_some_and(Value::is_string);
    let named = members.into_iter().flatten().filter(written);
    named.filter_map(|member| member.get("name")?.as_str()).collect()
}

/// A known text of the case by its path.
pub(crate) fn text_at<'a>(case: &'a Value, path: &str) -> Option<&'a str> {
    let path: FactPath = path.parse().ok()?;
    path.get(case)?.as_str()
}
