//! Devices, stamps and the hybrid logical clock that gives them.

use std::fmt;
use std::str::FromStr;

use crate::ReplicaError;

/// The last moment that a stamp may hold: the largest whole number that every reader of JSON keeps exactly.
pub const MAX_MILLISECONDS: u64 = (1 << 53) - 1;

/// One copy of a vault on one machine: 128 random bits.
///
/// A vault restored from a backup or copied to another machine must get a new one, or two copies would speak in one
/// name. The stamps would still differ, because they hold the moment, but the history would call both the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Device(u128);

impl Device {
    /// Makes the name from passed randomness.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(bytes))
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Device {
    type Err = ReplicaError;

    fn from_str(text: &str) -> Result<Self, ReplicaError> {
        // One spelling only, so that equal operations are equal bytes.
        if text.len() != 32 || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Err(ReplicaError::Malformed);
        }
        u128::from_str_radix(text, 16).map(Self).map_err(|_| ReplicaError::Malformed)
    }
}

/// When and where an operation was written; at the same time its id.
///
/// Stamps are ordered by moment, then counter, then device. A device never gives the same stamp twice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970, never less than those of any stamp that the device had seen before.
    pub milliseconds: u64,
    /// Tells apart what was written in one millisecond.
    pub counter: u32,
    /// Who gave it.
    pub device: Device,
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.milliseconds, self.counter, self.device)
    }
}

impl fmt::Debug for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Stamp {
    type Err = ReplicaError;

    fn from_str(text: &str) -> Result<Self, ReplicaError> {
        let mut parts = text.split('.');
        let (Some(first), Some(second), Some(device), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(ReplicaError::Malformed);
        };
        let milliseconds = number(first)?;
        let counter = u32::try_from(number(second)?).map_err(|_| ReplicaError::Malformed)?;
        if milliseconds > MAX_MILLISECONDS {
            return Err(ReplicaError::Malformed);
        }
        Ok(Self { milliseconds, counter, device: device.parse()? })
    }
}

/// A number in its one spelling: no sign, no leading zero.
fn number(text: &str) -> Result<u64, ReplicaError> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().map_err(|_| ReplicaError::Malformed) } else { Err(ReplicaError::Malformed) }
}

/// A hybrid logical clock: follows the machine's clock, and goes on counting where that one goes back.
#[derive(Debug, Clone)]
pub struct Clock {
    device: Device,
    last: (u64, u32),
}

impl Clock {
    /// A clock that has seen nothing. [`Clock::observe`] the newest stamp of what is stored before using it.
    #[must_use]
    pub fn new(device: Device) -> Self {
        Self { device, last: (0, 0) }
    }

    /// The device for which it speaks.
    #[must_use]
    pub fn device(&self) -> Device {
        self.device
    }

    /// Remembers a stamp of anybody's: what this clock gives from now on is later.
    pub fn observe(&mut self, seen: Stamp) {
        self.last = self.last.max((seen.milliseconds, seen.counter));
    }

    /// The next stamp, at `now` milliseconds by the machine's clock.
    ///
    /// # Errors
    ///
    /// [`ReplicaError::ClockExhausted`] after the last moment that a stamp can hold.
    pub fn tick(&mut self, now: u64) -> Result<Stamp, ReplicaError> {
        let (seen, counter) = self.last;
        let next = if now > seen {
            (now, 0)
        } else if let Some(more) = counter.checked_add(1) {
            (seen, more)
        } else {
            (seen + 1, 0)
        };
        if next.0 > MAX_MILLISECONDS {
            return Err(ReplicaError::ClockExhausted);
        }
        self.last = next;
        Ok(Stamp { milliseconds: next.0, counter: next.1, device: self.device })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(n: u8) -> Device {
        Device::from_bytes([n; 16])
    }

    #[test]
    fn a_clock_set_back_never_takes_the_stamps_back() {
        let mut clock = Clock::new(device(1));
        let mut before = clock.tick(1_000).unwrap();
        for now in [1_000, 999, 0, 5, 1_000, 1_001, 3, 2_000] {
            let next = clock.tick(now).unwrap();
            assert!(next > before, "{next} after {before}");
            before = next;
        }
        assert_eq!((before.milliseconds, before.counter), (2_000, 0));
    }

    #[test]
    fn what_was_seen_is_earlier_than_what_is_written() {
        let mut clock = Clock::new(device(1));
        let foreign = Stamp { milliseconds: 9_000, counter: 7, device: device(2) };
        clock.observe(foreign);
        clock.observe(Stamp { milliseconds: 1, ..foreign });
        assert!(clock.tick(10).unwrap() > foreign);
    }

    #[test]
    fn the_counter_runs_over_into_the_next_millisecond_and_the_end_is_an_error() {
        let mut clock = Clock::new(device(1));
        clock.observe(Stamp { milliseconds: 5, counter: u32::MAX, device: device(2) });
        assert_eq!(clock.tick(1).unwrap().milliseconds, 6);
        clock.observe(Stamp { milliseconds: MAX_MILLISECONDS, counter: u32::MAX, device: device(2) });
        assert_eq!(clock.tick(1), Err(ReplicaError::ClockExhausted));
        assert_eq!(Clock::new(device(1)).tick(u64::MAX), Err(ReplicaError::ClockExhausted));
    }

    #[test]
    fn a_stamp_has_one_spelling() {
        let text = format!("12.3.{}", device(0xab));
        assert_eq!(text.parse::<Stamp>().unwrap().to_string(), text);
        let d = device(1);
        for wrong in [
            format!("012.3.{d}"),
            format!("+12.3.{d}"),
            format!("12.-3.{d}"),
            format!("12.3.{d}.4"),
            format!("12.4294967296.{d}"),
            format!("9007199254740992.0.{d}"),
            format!("12.3.{}", "A".repeat(32)),
            format!(".3.{d}"),
            "12.3".into(),
            String::new(),
        ] {
            assert_eq!(wrong.parse::<Stamp>(), Err(ReplicaError::Malformed), "{wrong}");
        }
    }
}
