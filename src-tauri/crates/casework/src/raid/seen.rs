//! What one look at a row gives, kept in memory until the row, the event, the columns, the papers or the day change.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use himoya_checks::{Finding, Severity};
use himoya_deadlines::ledger::Attention;
use himoya_facts::{FactState, RepresentativeKind, SignedBy};
use himoya_tables::{Cell, Row as TableRow};
use jiff::civil::Date;
use serde_json::Value;

use super::body::Row;
use crate::Office;
use crate::batch::people::Person;
use crate::batch::reading::Meaning;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::ledger::Now;
use crate::term::Term;
use crate::wire::RaidHas;

/// The day of the power of attorney; a paper that is returned for it lacks the power.
const POWER: &str = "representative.poa_date";
const PLACE: &str = "/custody/place";
const HOURS: [&str; 2] = ["/detention/brought_on", "/detention/brought_at"];

/// So many changed rows are worth several threads.
const MANY: usize = 8;
const THREADS: usize = 4;

/// What a row came to.
pub(super) struct Seen {
    pub(super) person: Person,
    pub(super) power: RaidHas,
    pub(super) no_power: bool,
    pub(super) interpreter: RaidHas,
    pub(super) no_interpreter: bool,
    /// Facts for which some paper has a line.
    pub(super) by_hand: BTreeSet<String>,
    /// Why some paper cannot be made.
    pub(super) failed: Option<String>,
    pub(super) term_today: bool,
    pub(super) own_place: bool,
    pub(super) own_hour: bool,
}

/// Under what the rows were looked at.
#[derive(Clone, PartialEq)]
pub(super) struct Under {
    pub(super) event: CaseFile,
    pub(super) meanings: Vec<(String, Meaning)>,
    pub(super) documents: Vec<String>,
    /// Today at this machine and at the place of the event.
    pub(super) days: (Date, Date),
}

/// What was seen of a raid.
#[derive(Default)]
pub(crate) struct Cache {
    under: Option<Under>,
    rows: BTreeMap<String, (Vec<String>, Arc<Seen>)>,
}

impl Cache {
    /// Forgets what does not hold any more, and names the rows that have to be looked at.
    pub(super) fn stale<'r>(&mut self, under: &Under, rows: &[&'r Row]) -> Vec<&'r Row> {
        if self.under.as_ref() != Some(under) {
            *self = Cache { under: Some(under.clone()), rows: BTreeMap::new() };
        }
        let present: BTreeSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        self.rows.retain(|id, _| present.contains(id.as_str()));
        let holds = |row: &&&Row| self.rows.get(&row.id).is_some_and(|(cells, _)| *cells == row.cells);
        rows.iter().filter(|row| !holds(row)).copied().collect()
    }

    pub(super) fn keep(&mut self, seen: Vec<(&Row, Seen)>) {
        for (row, seen) in seen {
            self.rows.insert(row.id.clone(), (row.cells.clone(), Arc::new(seen)));
        }
    }

    pub(super) fn get(&self, row: &Row) -> Option<Arc<Seen>> {
        self.rows.get(&row.id).map(|(_, seen)| Arc::clone(seen))
    }
}

/// The cells of a row as a table has them.
pub(super) fn cells(row: &Row) -> Vec<Cell> {
    row.cells.iter().map(|text| Cell::typed(text)).collect()
}

impl Office {
    /// Looks at rows, many at once by several threads.
    pub(super) fn seen<'r>(
        &self,
        under: &Under,
        rows: Vec<&'r Row>,
        now: Now,
    ) -> Result<Vec<(&'r Row, Seen)>, Error> {
        let one = |row: &'r Row| self.seen_one(under, row, now).map(|seen| (row, seen));
        if rows.len() < MANY {
            return rows.into_iter().map(one).collect();
        }
        let shares: Vec<&[&Row]> = rows.chunks(rows.len().div_ceil(THREADS)).collect();
        std::thread::scope(|scope| {
            let work = |share: &'_ [&'r Row]| {
                let share = share.to_vec();
                scope.spawn(move || share.into_iter().map(one).collect::<Result<Vec<_>, _>>())
            };
            let threads: Vec<_> = shares.into_iter().map(work).collect();
            let mut all = Vec::new();
            for thread in threads {
                all.extend(thread.join().map_err(|_| Error::Defect)??);
            }
            Ok(all)
        })
    }

    fn seen_one(&self, under: &Under, row: &Row, now: Now) -> Result<Seen, Error> {
        let (today, there) = under.days;
        // Rows move, so findings get their number when they are shown.
        let table_row = TableRow { number: 0, cells: cells(row) };
        let person = self.person(&under.event, &table_row, &under.meanings, today);
        let differs = |pointer: &str| {
            let own = person.file.value.pointer(pointer);
            own.is_some_and(Value::is_string) && own != under.event.value.pointer(pointer)
        };
        let (own_place, own_hour) = (differs(PLACE), HOURS.into_iter().any(differs));
        let (power, interpreter) = (power(&person.file), self.interpreter(&person.file, there));
        let asked = person.file.case.process.interpreter_asked.known() == Some(&true);
        let mut seen = Seen {
            no_power: power == RaidHas::No,
            power,
            no_interpreter: interpreter == RaidHas::No && !asked,
            interpreter,
            by_hand: BTreeSet::new(),
            failed: None,
            term_today: false,
            own_place,
            own_hour,
            person,
        };
        if !seen.person.is_broken() {
            self.look_at_papers(under, &mut seen)?;
            let looked = self.look(&seen.person.file, now)?;
            let mut entries = looked.ledger.entries.iter();
            seen.term_today = entries.any(|entry| {
                let today = entry.end().is_some_and(|end| end.day == looked.now.day);
                today && entry.attention(looked.now.day) == Attention::Act
            });
        }
        Ok(seen)
    }

    /// Every chosen paper: whether it can be made, and what is missing in it.
    fn look_at_papers(&self, under: &Under, seen: &mut Seen) -> Result<(), Error> {
        let today = under.days.0;
        let ids = under.documents.iter().flat_map(|id| self.made_as(id, &seen.person.file, today));
        for id in ids.collect::<Vec<_>>() {
            let kind = self.document(&id)?;
            let assessment = self.assess(&kind, &seen.person.file, today)?;
            let why = match &assessment.term {
                Term::Without(none) => Some(none.what()),
                _ => assessment.blocked().into_iter().next(),
            };
            let title = &kind.short_title;
            seen.failed = seen.failed.take().or_else(|| why.map(|why| format!("«{title}»: {why}")));
            let of = |severity: Severity| {
                assessment.findings.iter().filter(move |finding| finding.severity == severity)
            };
            let names_power = |finding: &Finding| finding.facts.iter().any(|fact| fact == POWER);
            seen.no_power |= seen.power != RaidHas::Unneeded && of(Severity::Returned).any(names_power);
            seen.by_hand.extend(of(Severity::ByHand).flat_map(|finding| finding.facts.clone()));
        }
        if seen.no_power {
            seen.power = RaidHas::No;
        }
        Ok(())
    }

    fn interpreter(&self, file: &CaseFile, day: Date) -> RaidHas {
        let derived = self.derived(file, None, day);
        let needed = match derived.get("derived.interpreter_needed") {
            Some(FactState::Known(answer)) => Some(answer == "yes"),
            _ => None,
        };
        match (needed, file.case.process.interpreter_present.known()) {
            (Some(false), _) => RaidHas::Unneeded,
            (_, Some(true)) => RaidHas::Yes,
            (Some(true), _) => RaidHas::No,
            (None, _) => RaidHas::Unknown,
        }
    }
}

/// The power of attorney of a defender who signs; an advocate has a warrant, and nobody needs a power for themselves.
fn power(file: &CaseFile) -> RaidHas {
    let (filing, representative) = (&file.case.filing, &file.case.representative);
    match (filing.signed_by.known(), representative.kind.known()) {
        (Some(SignedBy::Client), _) | (_, Some(RepresentativeKind::None | RepresentativeKind::Advocate)) => {
            RaidHas::Unneeded
        }
        (Some(SignedBy::Representative), Some(RepresentativeKind::Defender)) => {
            if representative.poa_date.known().is_some() { RaidHas::Yes } else { RaidHas::No }
        }
        _ => RaidHas::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str, text: &str) -> Row {
        Row { id: id.to_owned(), cells: vec![text.to_owned()], ..Row::default() }
    }

    #[test]
    fn a_changed_cell_is_looked_at_alone_and_a_changed_event_makes_all_rows_new() {
        let office = Office::open().unwrap();
        let day: Date = "2026-11-21".parse().unwrap();
        let mut under = Under {
            event: CaseFile::empty(),
            meanings: vec![("ФИО".to_owned(), Meaning::FullName)],
            documents: Vec::new(),
            days: (day, day),
        };
        let now = || Now::Local(himoya_calendar::Moment { day, time: None });
        let (one, two, changed) = (row("1", "Алиев Али"), row("2", "Каримов"), row("2", "Каримова"));
        let mut cache = Cache::default();
        let ids = |rows: &[&Row]| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
        let stale = cache.stale(&under, &[&one, &two]);
        assert_eq!(ids(&stale), ["1", "2"]);
        cache.keep(office.seen(&under, stale, now()).unwrap());
        assert!(cache.stale(&under, &[&two, &one]).is_empty(), "rows in another order are the same rows");
        assert_eq!(ids(&cache.stale(&under, &[&one, &changed])), ["2"]);
        under.event.put(&office.content, "custody.place", Some("ОП № 2".into())).unwrap();
        assert_eq!(ids(&cache.stale(&under, &[&one, &two])), ["1", "2"]);
    }
}
