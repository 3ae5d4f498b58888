//! A vault for tests, opened without its door, so that each test starts at the desk.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use himoya_casework::{Desk, Host, Office};
use himoya_keys::{Cost, DataKey, Entropy, KeyFile, NoEntropy, Passphrase};
use himoya_store::Store;

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

/// The desk over the vault in a folder, which is made when it is not there.
pub fn desk(folder: &Path, host: Arc<dyn Host>) -> Desk {
    let (keys, key) = &*KEYS;
    let (place, now) = (folder.join("vault"), host.now());
    let store = if place.exists() {
        Store::open(&place, key, &now)
    } else {
        Store::init(&place, keys, key, &"0a".repeat(16), &now, None).map(|(store, _)| store)
    };
    Desk::over(Arc::new(Office::open().expect("content")), store.expect("a vault in a fresh folder"), host)
}
