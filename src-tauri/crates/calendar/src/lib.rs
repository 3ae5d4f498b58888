//! Civil time in Russia: which day works and why, and what an hour is in each of its time zones.
//!
//! The calendar is data (`templates/calendar/<year>.toml`); this crate holds its types and the one rule that is
//! not listed there, the ordinary Saturday and Sunday. It must not know the clock, the disk or what a term is.
//! A day outside the years that were given is an error and never a guess, because a decree that is not signed
//! yet decides which days of a future year work.

mod confidence;
mod day;
mod error;
mod moment;
mod production;
mod year;
mod zone;

pub use confidence::Confidence;
pub use day::{DayKind, DisputedDays};
pub use error::{CalendarError, CalendarProblem, OutsideCalendar};
pub use moment::{Moment, MomentError};
pub use production::{ProductionCalendar, YearSources};
pub use year::{Decree, ListedDay, ListedKind, WorkingWeekend, YearFile};
pub use zone::{LocalHour, Zone, ZoneEntry, ZoneFile, ZoneProblem, Zones};
