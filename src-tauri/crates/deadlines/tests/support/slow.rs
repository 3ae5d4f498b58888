//! A slow counter that shares nothing with the engine: it walks day by day on numbers of its own and reads the
//! calendar files line by line.

use std::collections::HashMap;

use crate::support::texts;

/// Year, month, day.
pub type Day = (i32, u32, u32);

/// The calendar as this counter sees it.
pub struct Slow {
    listed: HashMap<Day, String>,
}

impl Slow {
    /// Reads the lines `date = …` and `kind = …`; a date without a kind is a working weekend.
    pub fn shipped() -> Self {
        let mut listed = HashMap::new();
        for text in texts("calendar") {
            let mut block = "";
            let mut day = (0, 0, 0);
            for line in text.lines() {
                if line.starts_with('[') {
                    block = line;
                } else if let Some(value) = line.strip_prefix("date = ").filter(|_| block.starts_with("[[")) {
                    let parts: Vec<u32> =
                        value.trim_matches('"').split('-').map(|part| part.parse().unwrap()).collect();
                    day = (parts[0] as i32, parts[1], parts[2]);
                    if block == "[[working_weekend]]" {
                        listed.insert(day, "works".to_owned());
                    }
                } else if let Some(value) = line.strip_prefix("kind = ") {
                    listed.insert(day, value.trim_matches('"').to_owned());
                }
            }
        }
        Self { listed }
    }

    /// Whether the day is off for a term.
    pub fn off(&self, day: Day) -> bool {
        match self.listed.get(&day).map(String::as_str) {
            Some("holiday" | "moved_off") => true,
            Some("special" | "works") => false,
            Some(other) => panic!("{other}"),
            None => weekday(day) >= 5,
        }
    }

    /// The last of `length` days after the event, moved to a working day if asked.
    pub fn last(&self, event: Day, length: u32, shift: bool) -> Day {
        let mut day = event;
        for _ in 0..length {
            day = next(day);
        }
        while shift && day <= (2027, 12, 31) && self.off(day) {
            day = next(day);
        }
        day
    }

    /// The last days of all readings for a change from 10 суток to 10 дней on the day `change`.
    pub fn readings(&self, event: Day, change: Day) -> Vec<Day> {
        let old = self.last(event, 10, false);
        let new = self.last(event, 10, true);
        let mut days = match (old < change, event >= change) {
            (true, _) => vec![old],
            (_, true) => vec![new],
            _ => vec![old, new],
        };
        days.sort_unstable();
        days
    }
}

/// The day after.
pub fn next((year, month, day): Day) -> Day {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match (day < length, month < 12) {
        (true, _) => (year, month, day + 1),
        (false, true) => (year, month + 1, 1),
        (false, false) => (year + 1, 1, 1),
    }
}

/// 0 for Monday to 6 for Sunday, by Sakamoto's method.
fn weekday((year, month, day): Day) -> u32 {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    let sum = year + year / 4 - year / 100 + year / 400 + offsets[month as usize - 1] + day as i32;
    (sum % 7 + 6) as u32 % 7
}
