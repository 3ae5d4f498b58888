//! A source of bytes that repeats itself, and keys made with it.
#![allow(dead_code, reason = "not every test file needs all of it")]

use himoya_keys::{Cost, DataKey, Entropy, KeyFile, NoEntropy, Passphrase, Share};

/// Bytes that follow from a seed; equal seeds give equal keys.
pub struct Repeating(pub u64);

impl Entropy for Repeating {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for byte in bytes {
            // The generator of Steele, Lea and Flood, for a stream without visible order.
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (z ^ (z >> 31)).to_le_bytes()[0];
        }
        Ok(())
    }
}

/// A source that fails after so many calls.
pub struct Drying(pub usize);

impl Entropy for Drying {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        self.0 = self.0.checked_sub(1).ok_or(NoEntropy)?;
        bytes.fill(7);
        Ok(())
    }
}

/// A passphrase that is not empty.
pub fn phrase(typed: &str) -> Passphrase {
    Passphrase::new(typed).expect("a passphrase that is not empty")
}

/// A vault of this name with a set of sheets.
pub fn with_sheets(vault: &str, seed: u64) -> (KeyFile, DataKey, Vec<Share>) {
    let mut entropy = Repeating(seed);
    let (mut file, data) =
        KeyFile::create(vault, &phrase("открой"), Cost::LEAST, &mut entropy).expect("keys");
    let shares = file.make_sheets(&data, "2026-11-26", &mut entropy).expect("sheets");
    (file, data, shares)
}
