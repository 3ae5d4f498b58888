//! A month of safe moments.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::Desk;
use crate::error::Error;
use crate::wire::{MonthDay, MonthTerm, MonthView};

impl Desk {
    /// The month in which a day lies, in whole weeks from Monday; the present one when no day is named or it is none.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn month(&self, day: Option<&str>) -> Result<MonthView, Error> {
        let today = self.today();
        let asked = day.and_then(|day| day.parse().ok()).unwrap_or(today);
        let (first, last) = (asked.first_of_month(), asked.last_of_month());
        let mut terms: BTreeMap<Date, Vec<MonthTerm>> = BTreeMap::new();
        let all = self.summaries()?;
        for summary in all.iter().filter(|summary| summary.row.closed_at.is_none()) {
            for (day, term) in &summary.moments {
                terms.entry(*day).or_default().push(term.clone());
            }
        }
        drop(all);
        let from = first.saturating_sub(i64::from(first.weekday().to_monday_zero_offset()).days());
        let to = last.saturating_add(
            i64::from(Weekday::Sunday.to_monday_zero_offset() - last.weekday().to_monday_zero_offset())
                .days(),
        );
        let shown = |day: Date| {
            let mut terms = terms.remove(&day).unwrap_or_default();
            terms.sort_by(|a, b| {
                (a.hour.is_none(), &a.hour, &a.name).cmp(&(b.hour.is_none(), &b.hour, &b.name))
            });
            MonthDay {
                day: day.to_string(),
                within: day.month() == first.month(),
                today: day == today,
                works: self.office.content.calendar.is_working(day).ok(),
                terms,
            }
        };
        let days: Vec<MonthDay> = from.series(1.day()).take_while(|day| *day <= to).map(shown).collect();
        Ok(MonthView {
            first: first.to_string(),
            before: first.saturating_sub(1.month()).to_string(),
            after: first.saturating_add(1.month()).to_string(),
            weeks: days.chunks(7).map(<[MonthDay]>::to_vec).collect(),
        })
    }
}
