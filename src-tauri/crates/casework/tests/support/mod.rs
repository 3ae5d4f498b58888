//! A machine for tests, and a vault opened without its door, so that a test may start at the desk.
#![allow(dead_code, reason = "not every test file needs all of it")]

mod machine;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use himoya_casework::{Desk, Host, Office};
use himoya_keys::{Cost, DataKey, Entropy, KeyFile, NoEntropy, Passphrase};
use himoya_store::Store;
pub use machine::Machine;

struct Sevens;

impl Entropy for Sevens {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        bytes.fill(7);
        Ok(())
    }
}

/// Keys that all these vaults share, because making them takes its time on purpose.
static KEYS: LazyLock<(KeyFile, DataKey)> = LazyLock::new(|| {
    let phrase = Passphrase::new("фраза").expect("a passphrase");
    KeyFile::create("vault", &phrase, Cost::LEAST, &mut Sevens).expect("keys")
});

/// The vault in a folder, which is made when it is not there.
pub fn store(folder: &Path, now: &str) -> Store {
    let (keys, key) = &*KEYS;
    let place = folder.join("vault");
    let store = if place.exists() {
        Store::open(&place, key, now)
    } else {
        Store::init(&place, keys, key, &"0a".repeat(16), now, None).map(|(store, _)| store)
    };
    store.expect("a vault in a fresh folder")
}

/// The desk over that vault.
pub fn desk(folder: &Path, host: Arc<dyn Host>) -> Desk {
    Desk::over(Arc::new(Office::open().expect("content")), store(folder, &host.now()), host)
}
