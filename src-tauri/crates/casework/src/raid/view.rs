//! A raid as the window shows it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use himoya_content::LawNorms;
use himoya_content::fact_key;
use himoya_deadlines::plural;
use himoya_documents::scope::CaseScope;
use himoya_facts::{ConditionScope, FactPath, FactState};

use super::body::{Body, Row};
use super::seen::Seen;
use crate::Office;
use crate::batch::people::{Person, note_families, repeated};
use crate::batch::reading::{Meaning, NAME};
use crate::case_file::CaseFile;
use crate::desk::Typed;
use crate::error::Error;
use crate::ledger::Now;
use crate::wire::{
    RaidCell, RaidColumn, RaidCounts, RaidDocument, RaidEvent, RaidHas, RaidLeft, RaidPerson, RaidState,
    RowFinding, RowSeverity,
};

/// The people of a raid, looked at, with what depends on their neighbours.
pub(super) struct People<'b> {
    pub(super) rows: Vec<(u32, &'b Row, Option<Arc<Seen>>)>,
    /// Rows that seem to repeat an earlier one.
    pub(super) repeated: BTreeMap<u32, u32>,
    /// Findings about families, by row.
    families: BTreeMap<u32, Vec<RowFinding>>,
}

impl<'b> People<'b> {
    /// `seen` has nothing for a row in which nothing was typed.
    pub(super) fn new(
        body: &'b Body,
        seen: impl Fn(&Row) -> Option<Arc<Seen>>,
        today: crate::Date,
    ) -> People<'b> {
        let rows: Vec<_> = (1..).zip(&body.rows).map(|(number, row)| (number, row, seen(row))).collect();
        // Copies: the cached ones know no number, because rows move.
        let person = |(number, _, seen): &(u32, &Row, Option<Arc<Seen>>)| {
            let known = &seen.as_ref()?.person;
            let findings: Vec<RowFinding> =
                known.findings.iter().filter(|one| broken(one)).cloned().collect();
            Some(Person { row: *number, name: known.name.clone(), file: known.file.clone(), findings })
        };
        let mut people: Vec<Person> = rows.iter().filter_map(person).collect();
        let repeated = repeated(&people);
        let before: BTreeMap<u32, usize> = people.iter().map(|one| (one.row, one.findings.len())).collect();
        note_families(&mut people, today);
        let families = people.into_iter().map(|mut person| {
            let own = before.get(&person.row).copied().unwrap_or_default();
            (person.row, person.findings.split_off(own))
        });
        let families = families.filter(|(_, findings)| !findings.is_empty()).collect();
        People { rows, repeated, families }
    }
}

fn broken(finding: &RowFinding) -> bool {
    finding.severity == RowSeverity::Broken
}

impl Office {
    pub(super) fn raid_columns(&self, meanings: &[(String, Meaning)]) -> Vec<RaidColumn> {
        let read = self.columns_read(meanings).into_iter();
        read.map(|column| RaidColumn {
            title: column.title,
            means: column.means,
            fact: column.fact,
            name: column.name,
        })
        .collect()
    }

    /// Everybody, as the grid shows them.
    pub(super) fn raid_people(&self, people: &People<'_>, meanings: &[(String, Meaning)]) -> Vec<RaidPerson> {
        people
            .rows
            .iter()
            .map(|(number, row, seen)| match seen {
                Some(seen) => self.raid_person(people, *number, row, seen, meanings),
                None => empty(*number, row),
            })
            .collect()
    }

    fn raid_person(
        &self,
        people: &People<'_>,
        number: u32,
        row: &Row,
        seen: &Seen,
        meanings: &[(String, Meaning)],
    ) -> RaidPerson {
        let of_family = people.families.get(&number).cloned().unwrap_or_default();
        let mut findings: Vec<RowFinding> =
            seen.person.findings.iter().map(|one| RowFinding { row: number, ..one.clone() }).collect();
        findings.extend(of_family.iter().cloned());
        let cell = |(text, (title, meaning)): (&String, &(String, Meaning))| {
            let mut of_cell = findings.iter().filter(|one| broken(one) && one.column == *title);
            RaidCell {
                trouble: of_cell.next().map(|one| one.text.clone()),
                by_hand: match meaning {
                    Meaning::Fact(fact) => seen.by_hand.contains(fact),
                    Meaning::FullName => NAME.iter().any(|part| seen.by_hand.contains(*part)),
                    _ => false,
                },
                text: text.clone(),
            }
        };
        let cells = row.cells.iter().zip(meanings).map(cell).collect();
        // Whoever approves a row that looks like another has said that it is another person.
        let twin = people.repeated.get(&number).filter(|_| !row.approved);
        let (state, says) = self.stands(row, seen, twin, &findings);
        RaidPerson {
            id: row.id.clone(),
            number,
            name: seen.person.name.clone(),
            cells,
            state,
            says,
            power: seen.power,
            interpreter: seen.interpreter,
            family: !of_family.is_empty(),
            approved: row.approved,
            signed: row.signed,
            filed: row.filed,
            findings,
            own_place: seen.own_place,
            own_hour: seen.own_hour,
        }
    }

    /// What is in the way first, then how far the person has come.
    fn stands(
        &self,
        row: &Row,
        seen: &Seen,
        twin: Option<&u32>,
        findings: &[RowFinding],
    ) -> (RaidState, String) {
        let said = |state: RaidState, text: &str| (state, text.to_owned());
        if let Some(finding) = findings.iter().find(|one| broken(one)) {
            return (RaidState::Broken, finding.text.clone());
        }
        if let Some(first) = twin {
            return (RaidState::Repeated, format!("Похож на строку {first}"));
        }
        if row.filed {
            return said(RaidState::Filed, "Подано");
        }
        if let Some(why) = &seen.failed {
            return (RaidState::Failed, why.clone());
        }
        if seen.no_power {
            return said(RaidState::NoPower, "Нет доверенности");
        }
        if seen.no_interpreter {
            return said(RaidState::NoInterpreter, "Нет переводчика");
        }
        match (row.approved, row.signed) {
            (true, true) => return said(RaidState::Ready, "Готов"),
            (true, false) => return said(RaidState::Unsigned, "Подписать"),
            (false, _) => {}
        }
        if !seen.by_hand.is_empty() {
            return (RaidState::ByHand, format!("Вписать рукой: {}", self.facts_in_words(&seen.by_hand)));
        }
        let text = match () {
            () if findings.iter().any(|one| one.code == "child") => "Ребёнок, своя жалоба",
            () if seen.own_hour => "Свой час доставления",
            () => "Проверить",
        };
        said(RaidState::Approve, text)
    }

    /// Facts in words, a few of them.
    fn facts_in_words(&self, facts: &BTreeSet<String>) -> String {
        const MOST: usize = 2;
        let name = |fact: &String| self.content.catalogue.get(fact).map_or(fact.clone(), |e| e.name.clone());
        let named: Vec<String> = facts.iter().take(MOST).map(name).collect();
        let more = facts.len().saturating_sub(MOST);
        let more = if more > 0 { format!(" и ещё {more}") } else { String::new() };
        format!("{}{more}", named.join(", "))
    }

    /// The lines of the event's card.
    pub(super) fn raid_event(&self, event: &CaseFile, typed: &Typed) -> Vec<RaidEvent> {
        let line = |fact: &String| {
            let label = self.content.answers.get(&format!("q-{}", fact_key(fact)));
            let path: Option<FactPath> = fact.parse().ok();
            let value = path.and_then(|path| path.get(&event.value).cloned());
            RaidEvent {
                fact: fact.clone(),
                label: label.cloned().unwrap_or_else(|| self.fact_place(fact)),
                value: match typed.get(fact) {
                    // What cannot be read is shown as it stands in its field.
                    Some(text) => text.clone(),
                    None => value.map(|value| self.answer_in_words(fact, &value)).unwrap_or_default(),
                },
            }
        };
        self.content.raids.card.lines.iter().map(line).collect()
    }

    /// What is wrong for everybody: what the ledger of the event counts, and what its card names.
    pub(super) fn raid_breaches(&self, event: &CaseFile, now: Now) -> Result<Vec<String>, Error> {
        let ledger = self.ledger(event, now)?;
        let mut said: Vec<String> =
            ledger.breaches.into_iter().filter(|one| one.certain).map(|one| one.text).collect();
        let day = self.look(event, now)?.now.day;
        let derived = self.derived(event, None, day);
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(day);
        let scope = CaseScope::new(&event.value, &derived, &law);
        let asked = |fact: &str| {
            fact.parse::<FactPath>()
                .ok()
                .is_some_and(|path| path.get(&event.value).is_some_and(|v| !v.is_null()))
        };
        let stands = |fact: &str, value: &str| match scope.fact(fact) {
            FactState::Known(known) => known == value,
            FactState::Unknown => value == "unknown" && asked(fact),
            FactState::NotApplicable => false,
        };
        let breaches = self.content.raids.card.breach.iter();
        said.extend(breaches.filter(|one| stands(&one.fact, &one.value)).map(|one| one.text.clone()));
        Ok(said)
    }

    /// How many people there are and until when, and what is left of the next term in hours.
    pub(super) fn raid_said(
        &self,
        people: usize,
        event: &CaseFile,
        now: Now,
    ) -> Result<(String, Option<RaidLeft>), Error> {
        let next = self.ledger(event, now)?.next;
        let count = u64::try_from(people).unwrap_or(u64::MAX);
        let mut said = format!("{people} {}.", plural(count, "человек", "человека", "человек"));
        let Some(next) = next else { return Ok((said, None)) };
        let until = next.hour.clone().unwrap_or_else(|| next.left.day.clone());
        let until = match until.parse::<crate::Date>() {
            Ok(day) => self.content.wording.date_numeric(day),
            Err(_) => until,
        };
        said.push_str(&format!(" {} До {until}", crate::assess::sentence(&next.title)));
        let left = next.hour.zip(next.minutes).map(|(hour, minutes)| RaidLeft { hour, minutes });
        Ok((said, left))
    }

    pub(super) fn raid_documents(&self, body: &Body) -> Vec<RaidDocument> {
        let all = self.content.documents_in_order().into_iter();
        all.map(|kind| RaidDocument {
            chosen: body.documents.contains(&kind.id),
            id: kind.id.clone(),
            title: kind.short_title.clone(),
        })
        .collect()
    }
}

/// A row in which nothing was typed is nobody yet.
fn empty(number: u32, row: &Row) -> RaidPerson {
    let cell = |text: &String| RaidCell { text: text.clone(), trouble: None, by_hand: false };
    RaidPerson {
        id: row.id.clone(),
        number,
        name: String::new(),
        cells: row.cells.iter().map(cell).collect(),
        state: RaidState::ByHand,
        says: "Впишите имя".to_owned(),
        power: RaidHas::Unneeded,
        interpreter: RaidHas::Unneeded,
        family: false,
        approved: row.approved,
        signed: row.signed,
        filed: row.filed,
        findings: Vec::new(),
        own_place: false,
        own_hour: false,
    }
}

/// How many stand where: each person is counted once, and what keeps a packet from being made as a broken row.
pub(super) fn counts(shown: &[RaidPerson], people: &People<'_>) -> RaidCounts {
    let of = |state: RaidState| shown.iter().filter(|person| person.state == state).count();
    let today = people
        .rows
        .iter()
        .filter(|(_, row, seen)| !row.filed && seen.as_ref().is_some_and(|seen| seen.term_today));
    RaidCounts {
        no_power: of(RaidState::NoPower),
        no_interpreter: of(RaidState::NoInterpreter),
        broken: of(RaidState::Broken) + of(RaidState::Repeated) + of(RaidState::Failed),
        unsigned: of(RaidState::Unsigned),
        approve: of(RaidState::Approve),
        ready: of(RaidState::Ready),
        filed: of(RaidState::Filed),
        term_today: today.count(),
    }
}
