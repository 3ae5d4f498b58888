//! How hard one try of a passphrase is, chosen on the machine.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{KeysError, Passphrase};

/// Memory below which no vault is made, in KiB.
const LEAST_MEMORY: u32 = 64 * 1024;
/// Memory above which no vault is made: a laptop of 4 GiB must still open it.
const MOST_MEMORY: u32 = 512 * 1024;
/// Passes below which no vault is made.
const LEAST_PASSES: u32 = 3;
/// Passes above which no vault is made; only a very fast machine gets there.
const MOST_PASSES: u32 = 40;
/// What a key file may ask for at most. A forged one must not hang the machine or eat its memory.
const BEARABLE_MEMORY: u32 = 4 * MOST_MEMORY;

/// Parameters of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory in KiB.
    pub m_kib: u32,
    /// Passes over it.
    pub t: u32,
    /// Lanes.
    pub p: u32,
}

impl Cost {
    /// The least that any vault is made with: 64 MiB, three passes.
    pub const LEAST: Cost = Cost { m_kib: LEAST_MEMORY, t: LEAST_PASSES, p: 1 };

    /// Refuses what no vault of ours has: too little to protect, or so much that opening never ends.
    pub(crate) fn bearable(self) -> Result<Self, KeysError> {
        let good = (LEAST_MEMORY..=BEARABLE_MEMORY).contains(&self.m_kib)
            && (LEAST_PASSES..=1000).contains(&self.t)
            && (1..=16).contains(&self.p);
        if good { Ok(self) } else { Err(KeysError::Damaged) }
    }
}

/// Turns a passphrase into the key that wraps the data key.
pub(crate) fn derive(
    passphrase: &Passphrase,
    cost: Cost,
    salt: &[u8; 16],
) -> Result<Zeroizing<[u8; 32]>, KeysError> {
    let params = Params::new(cost.m_kib, cost.t, cost.p, Some(32)).map_err(|_| KeysError::Damaged)?;
    let mut key = Zeroizing::new([0; 32]);
    // With sane parameters the only way to fail is that the machine has not the memory.
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.bytes(), salt, &mut *key)
        .map_err(|_| KeysError::NoMemory)?;
    Ok(key)
}

/// One try with these parameters and nothing secret, for a caller that measures it.
///
/// # Errors
///
/// [`KeysError::NoMemory`] when the machine cannot give the memory.
pub fn try_cost(cost: Cost) -> Result<(), KeysError> {
    derive(&Passphrase::new("measured")?, cost, &[0; 16]).map(|_| ())
}

/// Chooses parameters with which one try takes between half a second and a second on this machine.
///
/// `measure` makes a try and says how long it took, or `None` when the machine has not the memory. More memory comes
/// before more passes, because memory is what costs a guesser with special hardware most. On a slow machine the least
/// parameters stay, however long they take.
pub fn calibrate(mut measure: impl FnMut(Cost) -> Option<Duration>) -> Cost {
    const WANTED: f64 = 0.75;
    const MOST: f64 = 1.0;
    let least = Cost::LEAST;
    let Some(first) = measure(least).map(|took| took.as_secs_f64().max(0.001)) else { return least };
    let mut memory = LEAST_MEMORY;
    while memory < MOST_MEMORY && first * f64::from(memory * 2 / LEAST_MEMORY) <= MOST {
        memory *= 2;
    }
    // Large memory may be slower than the small one foretold, or not to be had, so the choice is tried as well.
    while memory > LEAST_MEMORY {
        let cost = Cost { m_kib: memory, ..least };
        match measure(cost).map(|took| took.as_secs_f64().max(0.001)) {
            Some(took) if took <= MOST => return Cost { t: passes(WANTED / took), ..cost },
            _ => memory /= 2,
        }
    }
    Cost { t: passes(WANTED / first), ..least }
}

/// So many times the least number of passes, within its bounds.
fn passes(times: f64) -> u32 {
    let passes = (f64::from(LEAST_PASSES) * times).clamp(0.0, f64::from(MOST_PASSES)) as u32;
    passes.max(LEAST_PASSES)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A machine on which 64 MiB and three passes take so many milliseconds.
    fn on_machine(millis: u64, memory: u32) -> (Cost, u64) {
        let took =
            |cost: Cost| millis * u64::from(cost.m_kib) * u64::from(cost.t) / u64::from(64 * 1024 * 3_u32);
        let measure = |cost: Cost| (cost.m_kib <= memory).then(|| Duration::from_millis(took(cost)));
        let chosen = calibrate(measure);
        (chosen, took(chosen))
    }

    #[test]
    fn a_try_takes_half_a_second_to_a_second_where_the_machine_allows_it() {
        for millis in 5..=1000 {
            let (chosen, took) = on_machine(millis, MOST_MEMORY);
            assert!(took <= 1000, "{millis} ms: {chosen:?} takes {took} ms");
            assert!(took >= 500 || millis < 8, "{millis} ms: {chosen:?} takes {took} ms");
            assert!(chosen.bearable().is_ok());
        }
    }

    #[test]
    fn nothing_falls_below_the_least() {
        assert_eq!(on_machine(5000, MOST_MEMORY).0, Cost::LEAST);
        assert_eq!(calibrate(|_| None), Cost::LEAST);
    }

    #[test]
    fn memory_that_is_not_there_is_not_asked_for() {
        let (chosen, took) = on_machine(60, 128 * 1024);
        assert_eq!(chosen.m_kib, 128 * 1024);
        assert!((500..=1000).contains(&took));
    }
}
