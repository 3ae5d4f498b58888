//! Locks the vault when nobody is there: after minutes without a key or a click, and after the machine slept.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use himoya_casework::Vault;
use himoya_casework::wire::{LockReason, Trouble};

/// How often is looked.
const LOOK: Duration = Duration::from_secs(5);
/// So much more time on the wall clock than on the steady one, which stands still while the machine sleeps, is sleep.
const SLEPT: Duration = Duration::from_secs(20);

/// When somebody was last there.
pub(crate) struct Watch {
    seen: Mutex<Instant>,
}

impl Watch {
    pub(crate) fn new() -> Self {
        Self { seen: Mutex::new(Instant::now()) }
    }

    /// Somebody is there.
    pub(crate) fn touch(&self) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn away(&self) -> Duration {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }

    /// Looks from now on, as long as the program runs.
    pub(crate) fn begin(self: &Arc<Self>, vault: Arc<Result<Vault, Trouble>>) {
        let watch = Arc::clone(self);
        std::thread::spawn(move || {
            let Ok(vault) = vault.as_ref() else { return };
            loop {
                let (wall, steady) = (SystemTime::now(), Instant::now());
                std::thread::sleep(LOOK);
                // A wall clock that was set back gives no span and is no sleep.
                let passed = wall.elapsed().unwrap_or_default();
                if passed > steady.elapsed() + SLEPT {
                    vault.lock(LockReason::Sleep);
                } else if vault.is_open() {
                    watch.lock_if_away(vault);
                }
            }
        });
    }

    fn lock_if_away(&self, vault: &Vault) {
        let Ok(status) = vault.status() else { return };
        if self.away() >= Duration::from_secs(u64::from(status.idle_minutes) * 60) {
            // The answer is for the window, which asks for the state itself.
            let _ = vault.lock_when_idle();
        }
    }
}
