//! The machine of a test, as the use cases ask of it: time, names, randomness.
#![allow(dead_code, reason = "the driver of broken input takes it too, and waits for nothing")]

use std::sync::atomic::{AtomicI64, AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use himoya_casework::{Clock, Date, Host, Timestamp};

/// A machine whose clock, names and randomness follow from what the test gave it.
pub struct Machine {
    names: String,
    next: AtomicU32,
    second: AtomicI64,
    pace: i64,
    seed: AtomicU64,
}

impl Machine {
    /// A machine whose clock stands at a moment and which calls cases `case-1`, `case-2` and so on.
    pub fn at(now: &str) -> Machine {
        let now: Timestamp = now.parse().expect("a moment");
        Machine {
            names: "case".to_owned(),
            next: AtomicU32::new(1),
            second: AtomicI64::new(now.as_second()),
            pace: 0,
            seed: AtomicU64::new(26),
        }
    }

    /// The same with other names and other randomness.
    pub fn named(self, names: &str, first: u32) -> Machine {
        let seed = AtomicU64::new(names.bytes().map(u64::from).sum());
        Machine { names: names.to_owned(), next: AtomicU32::new(first), seed, ..self }
    }

    /// The same with a clock that goes on by a second with every look at it.
    pub fn going_on(self) -> Machine {
        Machine { pace: 1, ..self }
    }

    /// Lets time pass.
    pub fn wait(&self, seconds: i64) {
        self.second.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl Clock for Machine {
    fn today(&self) -> Date {
        let now = Timestamp::from_second(self.second.load(Ordering::Relaxed)).expect("a moment");
        now.strftime("%Y-%m-%d").to_string().parse().expect("a day")
    }

    fn now(&self) -> String {
        let second = self.second.fetch_add(self.pace, Ordering::Relaxed);
        Timestamp::from_second(second).expect("a moment").strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    fn fresh_id(&self) -> String {
        format!("{}-{}", self.names, self.next.fetch_add(1, Ordering::Relaxed))
    }
}

impl Host for Machine {
    fn random(&self, bytes: &mut [u8]) -> bool {
        for byte in bytes {
            let step = |seed: u64| Some(seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
            let seed = self.seed.fetch_update(Ordering::Relaxed, Ordering::Relaxed, step).expect("a step");
            *byte = seed.to_be_bytes()[0];
        }
        true
    }

    fn timed(&self, _: &mut dyn FnMut()) -> Duration {
        Duration::from_secs(2)
    }
}
