//! What a day is for the five-day working week.

/// The kind of a civil day inside the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayKind {
    /// An ordinary working day, Monday to Friday.
    Working,
    /// A Saturday or Sunday that a decree made a working day.
    WorkingWeekend,
    /// A would-be working day that a presidential decree declared non-working (2020, 2021).
    ///
    /// It works for procedural terms (Supreme Court Review on COVID-19 No. 1 of 21.04.2020, answer 2), but a
    /// screen must say that the day was one of these.
    Special,
    /// An ordinary Saturday.
    Saturday,
    /// An ordinary Sunday.
    Sunday,
    /// A public holiday of ТК РФ 112 ч. 1, also when it falls on a Saturday or Sunday.
    Holiday,
    /// A weekday that is off because a day off was moved to it.
    MovedOff,
}

impl DayKind {
    /// Whether a procedural term may end on this day under a rule that looks for a working day.
    pub fn is_working(self) -> bool {
        matches!(self, Self::Working | Self::WorkingWeekend | Self::Special)
    }
}

/// How to treat the special days of which no court has said whether they work for terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DisputedDays {
    /// They work, like the other special days; terms end earlier.
    #[default]
    Work,
    /// They do not work.
    Rest,
}
