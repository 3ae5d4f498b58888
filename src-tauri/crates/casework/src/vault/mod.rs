//! The vault as a use case: whether it is there, locked or open, and everything that is done to it as a whole.
//!
//! [`Vault`] is the door in front of the [`Desk`]. While it is locked there is no desk, no open file and no key in
//! memory; every use case of the desk answers [`Error::VaultLocked`]. Locking waits for use cases that are under way.

mod backup;
mod colleagues;
mod conflicts;
mod exchange;
mod files;
mod open;
mod opening;
mod search;
pub(crate) mod set;
mod sheets;
mod status;
mod taking;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use himoya_keys::{Cost, DataKey, Entropy, NoEntropy, calibrate, try_cost};
use himoya_view_pdf::Viewer;

pub use files::ATTACHMENT_PIECE;

use crate::desk::{Desk, Host};
use crate::error::Error;
use crate::raid::Makings;
use crate::wire::{LockReason, VaultProgress, VaultWork};
use crate::{Date, Office};

/// The vault of a user, open or not.
pub struct Vault {
    office: Arc<Office>,
    host: Arc<dyn Host>,
    place: RwLock<Place>,
    /// The place that the program began with.
    home: Place,
    door: RwLock<Door>,
    tries: Mutex<Tries>,
    progress: Mutex<Option<VaultProgress>>,
    /// Packets of raids in the making, and those that were made since the vault was opened.
    pub(crate) makings: Makings,
}

/// Where the vault lies.
#[derive(Clone)]
struct Place {
    folder: PathBuf,
    /// Where older versions kept cases without encryption.
    plain: PathBuf,
}

/// What stands between the user and the cases.
struct Door {
    open: Option<Opened>,
    reason: LockReason,
    locked_at: Option<String>,
}

/// An open vault.
struct Opened {
    desk: Desk,
    key: DataKey,
    /// The PDF that is being looked at, by the id of its attachment.
    viewer: Mutex<Option<(String, Viewer)>>,
}

impl Opened {
    fn viewer(&self) -> MutexGuard<'_, Option<(String, Viewer)>> {
        self.viewer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wrong passphrases in a row, and when the next one may be tried.
#[derive(Debug, Default)]
struct Tries {
    wrong: u32,
    next_at: i64,
}

/// The longest pause between two tries, in seconds.
const LONGEST_WAIT: i64 = 30;

impl Tries {
    /// Seconds to wait still. Never more than the longest pause, even if the clock was set back in between.
    fn wait(&self, now: i64) -> u32 {
        u32::try_from((self.next_at - now).clamp(0, LONGEST_WAIT)).unwrap_or(0)
    }

    /// After one and two wrong ones nothing, then 1, 2, 4 … seconds.
    fn failed(&mut self, now: i64) {
        self.wrong = self.wrong.saturating_add(1);
        let pause = if self.wrong < 3 { 0 } else { 1_i64 << (self.wrong - 3).min(5) };
        self.next_at = now + pause.min(LONGEST_WAIT);
    }
}

impl Vault {
    /// A door in front of the vault in `folder`, which need not exist yet. `plain` is where older versions of the
    /// program kept cases without encryption.
    pub fn new(office: Office, folder: PathBuf, plain: PathBuf, host: Arc<dyn Host>) -> Vault {
        Vault::with(Arc::new(office), host, Place { folder, plain })
    }

    fn with(office: Arc<Office>, host: Arc<dyn Host>, place: Place) -> Vault {
        let door = Door { open: None, reason: LockReason::Start, locked_at: None };
        Vault {
            office,
            host,
            home: place.clone(),
            place: RwLock::new(place),
            door: RwLock::new(door),
            tries: Mutex::default(),
            progress: Mutex::default(),
            makings: Makings::default(),
        }
    }

    /// Content and renderer, which need no open vault.
    pub fn office(&self) -> &Office {
        &self.office
    }

    /// Does something at the desk.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], and what the work itself says.
    pub fn desk<T>(&self, work: impl FnOnce(&Desk) -> Result<T, Error>) -> Result<T, Error> {
        self.opened(|opened| work(&opened.desk))
    }

    /// Whether the vault is open.
    pub fn is_open(&self) -> bool {
        self.read().open.is_some()
    }

    /// Shuts the vault: the file is closed and the key wiped, and packets in the making are stopped. Nothing happens when it
    /// is shut already.
    pub fn lock(&self, reason: LockReason) {
        let mut door = self.write();
        if let Some(opened) = door.open.take() {
            drop(opened);
            self.makings.stop_all();
            door.reason = reason;
            door.locked_at = Some(self.host.now());
        }
    }

    /// How far long work has come, while there is any.
    pub fn progress(&self) -> Option<VaultProgress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn opened<T>(&self, work: impl FnOnce(&Opened) -> Result<T, Error>) -> Result<T, Error> {
        work(self.read().open.as_ref().ok_or(Error::VaultLocked)?)
    }

    fn read(&self) -> RwLockReadGuard<'_, Door> {
        // A panic at the desk cannot leave the door half open: the store rolls back, and the door changes in one step.
        self.door.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Door> {
        self.door.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn place(&self) -> Place {
        self.place.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn tries(&self) -> MutexGuard<'_, Tries> {
        self.tries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The office, for work that goes on when the vault is locked.
    pub(crate) fn shared_office(&self) -> Arc<Office> {
        Arc::clone(&self.office)
    }

    /// Now, in seconds since 1970.
    pub(crate) fn seconds(&self) -> Result<i64, Error> {
        let now: jiff::Timestamp = self.host.now().parse().map_err(|_| Error::Defect)?;
        Ok(now.as_second())
    }

    fn today(&self) -> Date {
        self.host.today()
    }

    /// Shows that long work is under way until the answer is dropped.
    fn working(&self, work: VaultWork) -> Working<'_> {
        let working = Working { vault: self, work };
        working.step(0, 0);
        working
    }

    /// How hard the passphrase is to be tried, measured on this machine.
    fn cost(&self) -> Cost {
        let _working = self.working(VaultWork::Calibrate);
        calibrate(|cost| {
            let mut done = Ok(());
            let took = self.host.timed(&mut || done = try_cost(cost));
            done.is_ok().then_some(took)
        })
    }

    fn entropy(&self) -> FromHost<'_> {
        FromHost(&*self.host)
    }

    /// A random name for this copy of the vault.
    fn fresh_device(&self) -> Result<String, Error> {
        let mut bytes = [0; 16];
        self.entropy().fill(&mut bytes).map_err(himoya_keys::KeysError::from)?;
        Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

/// Random bytes of the host.
struct FromHost<'a>(&'a dyn Host);

impl Entropy for FromHost<'_> {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        if self.0.random(bytes) { Ok(()) } else { Err(NoEntropy) }
    }
}

/// Long work that is shown while it lasts.
struct Working<'a> {
    vault: &'a Vault,
    work: VaultWork,
}

impl Working<'_> {
    fn step(&self, done: u64, total: u64) {
        let shown = VaultProgress { work: self.work, done, total };
        *self.vault.progress.lock().unwrap_or_else(PoisonError::into_inner) = Some(shown);
    }
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        *self.vault.progress.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_passphrases_are_slowed_and_never_refused_for_long() {
        let mut tries = Tries::default();
        let pauses: Vec<u32> = (0..10)
            .map(|_| {
                tries.failed(1000);
                tries.wait(1000)
            })
            .collect();
        assert_eq!(pauses, [0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(tries.wait(1030), 0);
        assert_eq!(tries.wait(-5000), 30, "a clock that was set back locks nobody out");
    }
}
