//! The production calendar itself: questions about a day, answered from the listed years.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use crate::year::{Decree, ListedDay, ListedKind, WorkingWeekend, YearFile};
use crate::{CalendarError, CalendarProblem, Confidence, DayKind, DisputedDays, OutsideCalendar};

/// The working and non-working days of a run of whole years.
#[derive(Debug, Clone)]
pub struct ProductionCalendar {
    first: Date,
    last: Date,
    years: BTreeMap<i16, YearSources>,
    entries: BTreeMap<Date, Entry>,
    /// What each day is, from the first to the last.
    kinds: Vec<DayKind>,
    /// How many working days lie before each day.
    working_before: Vec<u32>,
}

/// Where a year of the calendar is known from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearSources {
    /// The decree that moves days off in that year.
    pub decree: Decree,
    /// How the year was checked, in Russian.
    pub checked_how: String,
    /// The day of the last check.
    pub checked_on: Date,
    /// How far the list of days may be trusted.
    pub confidence: Confidence,
    /// A reservation about the year, in Russian.
    pub note: Option<String>,
}

#[derive(Debug, Clone)]
struct Entry {
    kind: DayKind,
    note: String,
    source: String,
    disputed: bool,
}

impl ProductionCalendar {
    /// Builds the calendar from its years, in any order.
    ///
    /// # Errors
    ///
    /// [`CalendarError`] with every problem found: years missing or given twice, days outside their year, listed
    /// twice, of an impossible kind, or without a source.
    pub fn new(years: Vec<YearFile>) -> Result<Self, CalendarError> {
        let mut build = Build::default();
        for year in years {
            build.add(year);
        }
        build.finish()
    }

    /// The first and the last day that the calendar covers, both included.
    pub fn range(&self) -> (Date, Date) {
        (self.first, self.last)
    }

    /// What the day is.
    ///
    /// # Errors
    ///
    /// [`OutsideCalendar`] when the day lies outside [`range`](Self::range).
    pub fn day(&self, date: Date) -> Result<DayKind, OutsideCalendar> {
        self.place(date).and_then(|at| self.kinds.get(at).copied()).ok_or_else(|| self.outside(date))
    }

    /// How many working days lie after one day and up to another, that one included.
    ///
    /// # Errors
    ///
    /// [`OutsideCalendar`] when one of the days lies outside [`range`](Self::range).
    pub fn working_days_between(&self, after: Date, through: Date) -> Result<u32, OutsideCalendar> {
        let before = |date: Date| {
            let found = self.place(date).and_then(|at| self.working_before.get(at).copied());
            found.ok_or_else(|| self.outside(date))
        };
        let up_to = before(through)? + u32::from(self.is_working(through)?);
        let up_to_start = before(after)? + u32::from(self.is_working(after)?);
        Ok(up_to.saturating_sub(up_to_start))
    }

    /// Whether a term may end on the day under a rule that looks for a working day; special days may.
    ///
    /// # Errors
    ///
    /// [`OutsideCalendar`] when the day lies outside [`range`](Self::range).
    pub fn is_working(&self, date: Date) -> Result<bool, OutsideCalendar> {
        self.day(date).map(DayKind::is_working)
    }

    /// Whether a term may end on the day, when disputed days are treated as said.
    ///
    /// # Errors
    ///
    /// [`OutsideCalendar`] when the day lies outside [`range`](Self::range).
    pub fn works(&self, date: Date, disputed: DisputedDays) -> Result<bool, OutsideCalendar> {
        let works = self.is_working(date)?;
        Ok(works && !(disputed == DisputedDays::Rest && self.is_disputed(date)))
    }

    /// Whether it is open if the day works for terms: a day declared non-working by the President, on whose effect
    /// no court's position was found.
    pub fn is_disputed(&self, date: Date) -> bool {
        self.entries.get(&date).is_some_and(|entry| entry.disputed)
    }

    /// Whether any day of the run, both ends included, is disputed.
    pub fn has_disputed(&self, from: Date, to: Date) -> bool {
        from <= to && self.entries.range(from..=to).any(|(_, entry)| entry.disputed)
    }

    /// The day itself if it works, else the next day that does.
    ///
    /// # Errors
    ///
    /// [`OutsideCalendar`] naming the first day that could not be judged, which may lie after `date`.
    pub fn next_working_on_or_after(
        &self,
        date: Date,
        disputed: DisputedDays,
    ) -> Result<Date, OutsideCalendar> {
        let mut day = date;
        while !self.works(day, disputed)? {
            day = day.tomorrow().map_err(|_| self.outside(day))?;
        }
        Ok(day)
    }

    /// The last of `count` working days after the day.
    ///
    /// # Errors
    ///
    /// [`OutsideCalendar`] naming the first day that could not be judged.
    pub fn working_days_after(
        &self,
        date: Date,
        count: u16,
        disputed: DisputedDays,
    ) -> Result<Date, OutsideCalendar> {
        let mut day = date;
        self.day(day)?;
        for _ in 0..count {
            day = day.tomorrow().map_err(|_| self.outside(day))?;
            day = self.next_working_on_or_after(day, disputed)?;
        }
        Ok(day)
    }

    /// Why the day is what it is, in Russian and fit to follow «день —»: «суббота», «праздник: День Победы».
    ///
    /// # Errors
    ///
    /// [`OutsideCalendar`] when the day lies outside [`range`](Self::range).
    pub fn reason(&self, date: Date) -> Result<String, OutsideCalendar> {
        let kind = self.day(date)?;
        Ok(match (kind, self.entries.get(&date)) {
            (DayKind::Holiday, Some(entry)) => format!("праздник: {}", entry.note),
            (_, Some(entry)) => format!("{}, {}", entry.note, entry.source),
            (DayKind::Saturday, None) => "суббота".to_owned(),
            (DayKind::Sunday, None) => "воскресенье".to_owned(),
            (_, None) => "рабочий день".to_owned(),
        })
    }

    /// The provision or decree that lists the day, in Russian; `None` for a day that stands by rule.
    pub fn source_of(&self, date: Date) -> Option<&str> {
        self.entries.get(&date).map(|entry| entry.source.as_str())
    }

    /// Where the year is known from; `None` when the calendar does not cover it.
    pub fn sources_for(&self, year: i16) -> Option<&YearSources> {
        self.years.get(&year)
    }

    /// The day's place among the days of the calendar; one before the first has none.
    fn place(&self, date: Date) -> Option<usize> {
        let span = self.first.until(date).ok()?;
        usize::try_from(span.get_days()).ok()
    }

    fn outside(&self, date: Date) -> OutsideCalendar {
        OutsideCalendar { date, first: self.first, last: self.last }
    }
}

/// Collects the years and their problems before a calendar exists.
#[derive(Default)]
struct Build {
    years: BTreeMap<i16, YearSources>,
    entries: BTreeMap<Date, Entry>,
    problems: Vec<CalendarProblem>,
}

impl Build {
    fn add(&mut self, file: YearFile) {
        let year = file.year;
        if !(1..=9998).contains(&year) {
            self.problems.push(CalendarProblem::BadYear { year });
            return;
        }
        if file.checked_how.trim().is_empty() || file.decree.number.trim().is_empty() {
            self.problems.push(CalendarProblem::NoSource { year });
        }
        for day in file.days {
            self.add_listed(year, day);
        }
        for day in file.working_weekends {
            self.add_working_weekend(year, day);
        }
        let sources = YearSources {
            decree: file.decree,
            checked_how: file.checked_how,
            checked_on: file.checked_on,
            confidence: file.confidence,
            note: file.note,
        };
        if self.years.insert(year, sources).is_some() {
            self.problems.push(CalendarProblem::DuplicateYear { year });
        }
    }

    fn add_listed(&mut self, year: i16, day: ListedDay) {
        if day.kind != ListedKind::Holiday && is_weekend(day.date) {
            self.problems.push(CalendarProblem::NotAWeekday { date: day.date });
        }
        let kind = match day.kind {
            ListedKind::Holiday => DayKind::Holiday,
            ListedKind::MovedOff => DayKind::MovedOff,
            ListedKind::Special => DayKind::Special,
        };
        if day.disputed && day.kind != ListedKind::Special {
            self.problems.push(CalendarProblem::NotSpecial { date: day.date });
        }
        let entry = Entry { kind, note: day.note, source: day.source, disputed: day.disputed };
        self.insert(year, day.date, entry);
    }

    fn add_working_weekend(&mut self, year: i16, day: WorkingWeekend) {
        if !is_weekend(day.date) {
            self.problems.push(CalendarProblem::NotAWeekend { date: day.date });
        }
        let kind = DayKind::WorkingWeekend;
        let entry = Entry { kind, note: day.note, source: day.source, disputed: false };
        self.insert(year, day.date, entry);
    }

    fn insert(&mut self, year: i16, date: Date, entry: Entry) {
        if date.year() != year {
            self.problems.push(CalendarProblem::OutsideYear { year, date });
        }
        if entry.note.trim().is_empty() || entry.source.trim().is_empty() {
            self.problems.push(CalendarProblem::NoReason { date });
        }
        if self.entries.insert(date, entry).is_some() {
            self.problems.push(CalendarProblem::DuplicateDay { date });
        }
    }

    fn finish(mut self) -> Result<ProductionCalendar, CalendarError> {
        let bounds = self.years.keys().next().copied().zip(self.years.keys().next_back().copied());
        let Some((from, to)) = bounds else {
            self.problems.push(CalendarProblem::NoYears);
            return Err(CalendarError { problems: self.problems });
        };
        let missing = (from..=to).filter(|year| !self.years.contains_key(year));
        self.problems.extend(missing.map(|year| CalendarProblem::MissingYear { year }));
        if !self.problems.is_empty() {
            return Err(CalendarError { problems: self.problems });
        }
        let (first, last) = (date(from, 1, 1), date(to, 12, 31));
        let kinds: Vec<DayKind> =
            first.series(1.day()).take_while(|day| *day <= last).map(|day| self.kind(day)).collect();
        let mut working_before = Vec::with_capacity(kinds.len());
        let mut working = 0;
        for kind in &kinds {
            working_before.push(working);
            working += u32::from(kind.is_working());
        }
        Ok(ProductionCalendar {
            first,
            last,
            years: self.years,
            entries: self.entries,
            kinds,
            working_before,
        })
    }

    /// What the day is: as listed, else by the five-day week.
    fn kind(&self, date: Date) -> DayKind {
        let by_rule = match date.weekday() {
            Weekday::Saturday => DayKind::Saturday,
            Weekday::Sunday => DayKind::Sunday,
            _ => DayKind::Working,
        };
        self.entries.get(&date).map_or(by_rule, |entry| entry.kind)
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}
