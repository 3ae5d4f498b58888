//! What the desk keeps in memory of each case while the vault is open, so that no list and no search reads it again.
//!
//! A summary holds until its case is changed or the clock of the case's place says something else: at midnight, and for
//! a case with a term in hours after a minute. All of them are gone when the vault is locked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{MutexGuard, PoisonError};

use himoya_deadlines::ledger::Attention;
use himoya_store::{Head, Snapshot};
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde_json::Value;

use super::Desk;
use super::listing::sides;
use super::spelling::{fold, index_text};
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::ledger::{Now, OnDesk};
use crate::term_view::hour;
use crate::vault::set;
use crate::wire::{CaseRow, DeskGroup, DeskSides, MonthTerm};

/// The setting that says how the texts of the index were folded.
const FOLDING: &str = "search.folding";
/// How they are folded now; another way of folding is another number.
const FOLDING_NOW: &str = "2";

/// So many changed cases are worth several threads.
const MANY: usize = 64;
const THREADS: usize = 4;

/// Summaries by id of the case.
#[derive(Default)]
pub(super) struct Summaries {
    kept: BTreeMap<String, Summary>,
    /// The ids in the order of the store, the last saved first.
    order: Vec<String>,
    /// What the desk may be narrowed to; of the bin it knows nothing.
    pub(super) sides: DeskSides,
    /// The store's count of writes that they hold for, from a moment to another.
    holds: Option<(u64, Timestamp, Timestamp)>,
}

impl Summaries {
    /// All of them, the last saved first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Summary> {
        self.order.iter().filter_map(|id| self.kept.get(id))
    }

    pub(super) fn get(&self, id: &str) -> Option<&Summary> {
        self.kept.get(id)
    }
}

/// What lists need of one case.
pub(super) struct Summary {
    changes: i64,
    from: Timestamp,
    until: Timestamp,
    pub(super) row: CaseRow,
    /// Folded words of name and subtitle, by whose beginnings one or two letters find the case.
    pub(super) words: Vec<String>,
    /// Every moment at which somebody must act.
    pub(super) moments: Vec<(jiff::civil::Date, MonthTerm)>,
    /// «18.8».
    pub(super) article: Option<String>,
    /// The body that decides or holds.
    pub(super) place: Option<String>,
    /// Whether something was filed and nothing is to be done now.
    pub(super) filed: bool,
    pub(super) initials: String,
}

impl Summary {
    fn holds(&self, head: &Head, now: Timestamp) -> bool {
        self.changes == head.changes && self.from <= now && now < self.until
    }
}

impl Desk {
    /// The summaries as of now; only what has changed is read.
    pub(super) fn summaries(&self) -> Result<MutexGuard<'_, Summaries>, Error> {
        let now: Timestamp = self.clock.now().parse().map_err(|_| Error::Defect)?;
        let mut kept = self.summaries.lock().unwrap_or_else(PoisonError::into_inner);
        let mut store = self.store();
        let hold = |&(writes, from, until): &(u64, Timestamp, Timestamp)| {
            writes == store.writes() && from <= now && now < until
        };
        if kept.holds.as_ref().is_some_and(hold) {
            return Ok(kept);
        }
        if store.setting(FOLDING)?.as_deref() != Some(FOLDING_NOW) {
            store.forget_index()?;
            store.set_setting(FOLDING, Some(FOLDING_NOW))?;
        }
        let heads = store.heads()?;
        let behind: BTreeSet<String> = store.not_indexed()?.into_iter().collect();
        let (mut texts, mut changed, mut fresh) = (Vec::new(), Vec::new(), BTreeMap::new());
        for head in &heads {
            let known = kept.kept.remove(&head.id).filter(|known| known.holds(head, now));
            let index = behind.contains(&head.id);
            if known.is_none() || index {
                let snapshot = store.load(&head.id)?;
                if index {
                    texts.push((head.id.clone(), index_text(&snapshot.body, &snapshot.typed)));
                }
                if known.is_none() {
                    changed.push((head, snapshot));
                }
            }
            fresh.extend(known.map(|known| (head.id.clone(), known)));
        }
        if !texts.is_empty() {
            // One step for all of them: each step waits for the disk.
            store.batch(|batch| texts.iter().try_for_each(|(id, text)| batch.index(id, text)))?;
        }
        fresh.extend(self.summarised(changed, now)?);
        let out = set::out(&store)?;
        for head in &heads {
            let Some(Summary { row, .. }) = fresh.get_mut(&head.id) else { continue };
            (row.sample, row.updated_at) = (head.sample, head.updated_at.clone());
            row.closed_at.clone_from(&head.closed_at);
            let of = |set: &&set::Out| set.cases.contains(&head.id);
            row.out_since = out.iter().find(of).map(|set| set.since.clone());
        }
        let until = fresh.values().map(|summary| summary.until).min().unwrap_or(Timestamp::MAX);
        kept.kept = fresh;
        kept.order = heads.into_iter().map(|head| head.id).collect();
        kept.sides = sides(&kept);
        kept.holds = Some((store.writes(), now, until));
        Ok(kept)
    }

    /// Summaries of changed cases; of many at once by several threads, because each costs milliseconds.
    fn summarised(
        &self,
        mut changed: Vec<(&Head, Snapshot)>,
        now: Timestamp,
    ) -> Result<Vec<(String, Summary)>, Error> {
        let one = |(head, snapshot): (&Head, Snapshot)| {
            self.summary(head, snapshot, now).map(|summary| (head.id.clone(), summary))
        };
        if changed.len() < MANY {
            return changed.into_iter().map(one).collect();
        }
        let share = changed.len().div_ceil(THREADS);
        let mut shares = Vec::new();
        while !changed.is_empty() {
            shares.push(changed.split_off(changed.len().saturating_sub(share)));
        }
        std::thread::scope(|scope| {
            let work = |share: Vec<_>| {
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

    fn summary(&self, head: &Head, snapshot: Snapshot, now: Timestamp) -> Result<Summary, Error> {
        let (office, today) = (self.office(), self.today());
        let Ok(file) = CaseFile::from_value(&office.content, snapshot.body, today) else {
            return Ok(unreadable(head, now));
        };
        let looked = office.look(&file, Now::Instant(now))?;
        let OnDesk { next, group, breaches } = office.on_desk(&file, &looked);
        let (title, subtitle) = (office.title(&file), office.subtitle(&file));
        let mut moments = Vec::new();
        let mut hours = false;
        for entry in &looked.ledger.entries {
            let Some(end) = entry.end() else { continue };
            hours |= end.time.is_some() && entry.done.is_none();
            if entry.attention(looked.now.day) == Attention::Act {
                let term = MonthTerm {
                    case: head.id.clone(),
                    name: title.clone(),
                    sample: head.sample,
                    title: entry.term.title.clone(),
                    hour: hour(&end),
                };
                moments.push((end.day, term));
            }
        }
        let midnight = looked.now.day.tomorrow().map_err(|_| Error::Defect)?.at(0, 0, 0, 0);
        let midnight = looked.world.zone.first_instant(midnight).ok_or(Error::Defect)?;
        let minute = now.saturating_add(SignedDuration::from_mins(1)).map_err(|_| Error::Defect)?;
        let done = looked.ledger.entries.iter().any(|entry| entry.done.is_some());
        let text = |pointer: &str| {
            file.value
                .pointer(pointer)
                .and_then(Value::as_str)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        Ok(Summary {
            changes: head.changes,
            from: now,
            until: if hours { minute.min(midnight) } else { midnight },
            words: words(&format!("{title} {subtitle}")),
            article: text("/offence/article"),
            place: text("/authority/body").or_else(|| text("/detention/body")),
            filed: group == DeskGroup::Calm && done,
            initials: office.initials(&file),
            moments,
            row: CaseRow { title, subtitle, group, next, breaches, ..bare(head) },
        })
    }

    /// The name in a case; empty when it is not known or the case is not there.
    pub(crate) fn title_of(&self, id: &str) -> String {
        self.summaries()
            .ok()
            .and_then(|all| all.get(id).map(|found| found.row.title.clone()))
            .unwrap_or_default()
    }
}

fn bare(head: &Head) -> CaseRow {
    CaseRow {
        id: head.id.clone(),
        sample: head.sample,
        title: String::new(),
        subtitle: String::new(),
        updated_at: head.updated_at.clone(),
        group: DeskGroup::None,
        next: None,
        breaches: 0,
        closed_at: head.closed_at.clone(),
        removed_at: None,
        out_since: None,
    }
}

/// One case that cannot be read must not hide the others.
fn unreadable(head: &Head, now: Timestamp) -> Summary {
    let title = "Дело не читается".to_owned();
    let subtitle = "Его записала другая версия программы".to_owned();
    Summary {
        changes: head.changes,
        from: now,
        until: now.saturating_add(24.hours()).unwrap_or(now),
        words: words(&title),
        moments: Vec::new(),
        article: None,
        place: None,
        filed: false,
        initials: String::new(),
        row: CaseRow { title, subtitle, ..bare(head) },
    }
}

fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}
