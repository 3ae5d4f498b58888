//! The cases as lists show them, by the next safe moment.

use std::collections::BTreeMap;

use jiff::ToSpan;

use super::Desk;
use super::summary::{Summaries, Summary};
use crate::error::Error;
use crate::wire::{
    CaseRow, DeskCount, DeskFilter, DeskGroup, DeskQuery, DeskSides, DeskView, Facet, RibbonDay, Shelf, Start,
};

/// So many rows a search shows; more are counted and not sent.
const MOST_FOUND: usize = 500;

impl Desk {
    /// What the start screen shows.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn start(&self) -> Result<Start, Error> {
        let binned = self.store().bin_count()?;
        let all = self.summaries()?;
        let cases = sorted(all.iter().filter(|summary| on_desk(summary)), usize::MAX);
        Ok(Start {
            ribbon: self.ribbon(&cases),
            today: self.clock.today().to_string(),
            law_checked_on: self.office.law_checked_on(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            sides: DeskSides { binned, ..all.sides.clone() },
            cases,
            examples: self.office.examples(),
        })
    }

    /// Two weeks from today, with how many cases have their next safe moment on each day.
    fn ribbon(&self, cases: &[CaseRow]) -> Vec<RibbonDay> {
        let today = self.clock.today();
        let mut on: BTreeMap<&str, usize> = BTreeMap::new();
        for next in cases.iter().filter_map(|case| case.next.as_ref()) {
            *on.entry(&next.left.day).or_default() += 1;
        }
        let days = today.series(1.day()).take(14);
        days.map(|day| {
            let text = day.to_string();
            let terms = on.get(text.as_str()).copied().unwrap_or_default();
            RibbonDay { works: self.office.content.calendar.is_working(day).ok(), day: text, terms }
        })
        .collect()
    }

    /// The cases of a shelf that fit a query, the most urgent first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn listed(&self, query: &DeskQuery) -> Result<DeskView, Error> {
        let binned = self.store().bin_count()?;
        if query.shelf == Shelf::Bin {
            let rows = self.in_bin(&query.text)?;
            let sides = DeskSides { binned, ..self.summaries()?.sides.clone() };
            return Ok(DeskView { total: rows.len(), rows, sides });
        }
        // Looking at the summaries brings the index up to what was changed since the last look.
        let all = self.summaries()?;
        let found = self.found(&all, &query.text)?;
        let fits = |summary: &&Summary| {
            let looked_for = found.as_ref().is_none_or(|ids| ids.contains(&summary.row.id));
            // A search on the desk finds closed cases too, or nobody would find them again.
            let shelf = match query.shelf {
                Shelf::Archive => !on_desk(summary),
                _ => on_desk(summary) || found.is_some(),
            };
            looked_for && shelf && narrowed(summary, query)
        };
        let fitting: Vec<&Summary> = all.iter().filter(fits).collect();
        let most = if found.is_some() { MOST_FOUND } else { usize::MAX };
        Ok(DeskView {
            total: fitting.len(),
            rows: sorted(fitting.into_iter(), most),
            sides: DeskSides { binned, ..all.sides.clone() },
        })
    }

    /// The cases in the bin, those moved there last first; a query looks at names only.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub(crate) fn in_bin(&self, query: &str) -> Result<Vec<CaseRow>, Error> {
        let rows = self.store().bin()?;
        let mut found: Vec<CaseRow> = rows.into_iter().map(|row| self.binned(row)).collect();
        found.sort_by(|a, b| b.removed_at.cmp(&a.removed_at));
        let parts: Vec<String> = query.split_whitespace().map(super::spelling::fold).collect();
        found.retain(|row| {
            let name = super::spelling::fold(&format!("{} {}", row.title, row.subtitle));
            parts.iter().all(|part| name.contains(part))
        });
        Ok(found)
    }

    fn binned(&self, row: himoya_store::Row) -> CaseRow {
        let office = self.office();
        let file = crate::CaseFile::from_value(&office.content, row.body, self.today()).ok();
        let (title, subtitle) = self.raid_in_bin(&row.id).unwrap_or_else(|| {
            let title = file.as_ref().map(|file| office.title(file)).unwrap_or_default();
            (title, file.as_ref().map(|file| office.subtitle(file)).unwrap_or_default())
        });
        CaseRow {
            id: row.id,
            sample: row.sample,
            title,
            subtitle,
            updated_at: row.updated_at,
            group: DeskGroup::None,
            next: None,
            breaches: 0,
            closed_at: row.closed_at,
            removed_at: row.removed_at,
            out_since: None,
        }
    }
}

fn on_desk(summary: &Summary) -> bool {
    summary.row.closed_at.is_none()
}

fn narrowed(summary: &Summary, query: &DeskQuery) -> bool {
    let row = &summary.row;
    let same = |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
    query.filter.is_none_or(|filter| passes(summary, filter))
        && same(&query.article, &summary.article)
        && same(&query.place, &summary.place)
        && query.samples.is_none_or(|samples| samples == row.sample)
        && query.day.as_ref().is_none_or(|day| row.next.as_ref().is_some_and(|next| next.left.day == *day))
}

fn passes(summary: &Summary, filter: DeskFilter) -> bool {
    use DeskGroup::{Hours, None, Restore, ThisWeek, Today, Tomorrow};
    let group = summary.row.group;
    match filter {
        DeskFilter::Burning => matches!(group, Hours | Today | Tomorrow | Restore),
        DeskFilter::Week => matches!(group, Hours | Today | Tomorrow | ThisWeek),
        DeskFilter::Undated => group == None,
        DeskFilter::Filed => summary.filed,
    }
}

/// The next safe moment first; of what was missed the latest first, because it is the easiest to restore.
fn sorted<'a>(found: impl Iterator<Item = &'a Summary>, most: usize) -> Vec<CaseRow> {
    let mut rows: Vec<&CaseRow> = found.map(|summary| &summary.row).collect();
    rows.sort_by_key(|row| {
        let (days, minutes) =
            row.next.as_ref().map_or((0, 0), |next| (next.left.days.abs(), next.minutes.unwrap_or(i64::MAX)));
        (row.closed_at.is_some(), row.group, days, minutes)
    });
    rows.into_iter().take(most).cloned().collect()
}

/// What the desk may be narrowed to, and what lies beside it.
pub(super) fn sides(all: &Summaries) -> DeskSides {
    let on: Vec<&Summary> = all.iter().filter(|summary| on_desk(summary)).collect();
    let count =
        |filter| DeskCount { filter, count: on.iter().filter(|summary| passes(summary, filter)).count() };
    let filters = [DeskFilter::Burning, DeskFilter::Week, DeskFilter::Undated, DeskFilter::Filed];
    DeskSides {
        filters: filters.map(count).into(),
        articles: facets(on.iter().filter_map(|summary| summary.article.as_deref())),
        places: facets(on.iter().filter_map(|summary| summary.place.as_deref())),
        samples: on.iter().filter(|summary| summary.row.sample).count(),
        on_desk: on.len(),
        archived: all.iter().count() - on.len(),
        binned: 0,
    }
}

/// Values with how often they occur, the most frequent first.
fn facets<'a>(values: impl Iterator<Item = &'a str>) -> Vec<Facet> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    values.for_each(|value| *counts.entry(value).or_default() += 1);
    let mut facets: Vec<Facet> =
        counts.into_iter().map(|(value, count)| Facet { value: value.to_owned(), count }).collect();
    facets.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    facets
}
