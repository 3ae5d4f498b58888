//! Vaults for tests: keys that follow from a seed, made once, and folders that go away.
#![allow(dead_code, reason = "not every test file needs all of it")]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use himoya_keys::{Cost, DataKey, Entropy, KeyFile, NoEntropy, Passphrase};
use himoya_store::{Store, StoreError};
use tempfile::TempDir;

/// The passphrase of every vault here.
pub const PHRASE: &str = "верблюд сорок кастрюля";

/// Bytes that follow from a seed.
pub struct Repeating(pub u64);

impl Entropy for Repeating {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = self.0.to_be_bytes()[0];
        }
        Ok(())
    }
}

/// Keys of a vault of this name.
pub fn keys_of(vault: &str, seed: u64) -> (KeyFile, DataKey) {
    let phrase = Passphrase::new(PHRASE).expect("a passphrase");
    KeyFile::create(vault, &phrase, Cost::LEAST, &mut Repeating(seed)).expect("keys")
}

/// Keys that most tests share, because making them takes its time on purpose.
pub static KEYS: LazyLock<(KeyFile, DataKey)> =
    LazyLock::new(|| keys_of("0197c0de-0000-7000-8000-000000000003", 3));

/// A place for a vault.
pub fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("data").join("vault");
    (folder, path)
}

/// Opens the vault there, or makes it.
pub fn open(path: &Path, now: &str) -> Result<Store, StoreError> {
    let (keys, key) = &*KEYS;
    if path.exists() {
        Store::open(path, key, now)
    } else {
        Store::init(path, keys, key, "device", now, None).map(|(store, _)| store)
    }
}
