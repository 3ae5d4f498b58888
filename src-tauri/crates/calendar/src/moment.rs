//! A day with its hour, when the hour is known.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time};
use thiserror::Error;

/// When something happened by the clock of its place: a day, and the hour and minute if they are known.
///
/// A moment without an hour sorts before the same day with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// The hour and minute.
    pub time: Option<Time>,
}

impl Moment {
    /// The day without an hour.
    pub fn of(day: Date) -> Self {
        Self { day, time: None }
    }

    /// The day with an hour.
    pub fn at(day: Date, time: Time) -> Self {
        Self { day, time: Some(time) }
    }
}

/// A text that is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a moment is a day like 2026-11-11, or a day with an hour like 2026-11-11T14:20")]
pub struct MomentError;

impl FromStr for Moment {
    type Err = MomentError;

    /// Reads `2026-11-11`, `2026-11-11T14:20` and `2026-11-11 14:20`, and no other spelling.
    fn from_str(text: &str) -> Result<Self, MomentError> {
        let (day, rest) = text.split_at_checked(10).ok_or(MomentError)?;
        let day: Date = day.parse().map_err(|_| MomentError)?;
        if rest.is_empty() {
            return Ok(Self::of(day));
        }
        let hour = rest.strip_prefix(['T', ' ']).filter(|hour| hour.len() == 5).ok_or(MomentError)?;
        let (hour, minute) = hour.split_once(':').ok_or(MomentError)?;
        let number = |text: &str| -> Result<i8, MomentError> {
            let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            if digits { text.parse().map_err(|_| MomentError) } else { Err(MomentError) }
        };
        let time = Time::new(number(hour)?, number(minute)?, 0, 0).map_err(|_| MomentError)?;
        Ok(Self::at(day, time))
    }
}

impl fmt::Display for Moment {
    /// `2026-11-11` or `2026-11-11T14:20`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.day)?;
        self.time.map_or(Ok(()), |time| write!(f, "T{:02}:{:02}", time.hour(), time.minute()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_moment_is_read_and_written_alike() {
        for text in ["2026-11-11", "2026-11-11T14:20", "2026-11-11T00:00"] {
            assert_eq!(text.parse::<Moment>().map(|moment| moment.to_string()).as_deref(), Ok(text));
        }
        assert_eq!("2026-11-11 14:20".parse(), Ok(Moment::at(date(2026, 11, 11), time(14, 20, 0, 0))));
    }

    #[test]
    fn nothing_else_is_a_moment() {
        let wrong = [
            "",
            "2026",
            "2026-02-30",
            "2026-11-11T",
            "2026-11-11T24:00",
            "2026-11-11T14:60",
            "2026-11-11T1:20",
            "2026-11-11T14:20:30",
            "2026-11-11T+1:20",
            "11.11.2026",
            "2026-11-11Z",
            "２０26-11-11",
        ];
        for text in wrong {
            assert_eq!(text.parse::<Moment>(), Err(MomentError), "{text}");
        }
    }

    #[test]
    fn a_day_sorts_before_its_hours() {
        let day: Moment = Moment::of(date(2026, 11, 11));
        assert!(day < Moment::at(date(2026, 11, 11), time(0, 0, 0, 0)));
    }
}
