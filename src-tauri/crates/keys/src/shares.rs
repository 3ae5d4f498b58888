//! The recovery secret shared out over three sheets, of which any two give it back and one alone says nothing.
//!
//! Shamir's scheme over GF(2⁸) by `vsss-rs`: of the libraries looked at it alone multiplies without tables, so that
//! neither time nor memory access depends on the secret; it draws every coefficient from the whole field, and without
//! its default features it brings few crates along.

use vsss_rs::Gf256;
use zeroize::{Zeroize, Zeroizing};

use crate::entropy::Lent;
use crate::sheet::Share;
use crate::{Entropy, KeysError};

/// Sheets of a set.
pub const SHARES: u8 = 3;
/// How many of them open the vault.
pub const NEEDED: u8 = 2;

/// Shares out a secret over the sheets of a set.
pub(crate) fn split(
    secret: &[u8; 16],
    set: u16,
    mark: u32,
    entropy: &mut dyn Entropy,
) -> Result<Vec<Share>, KeysError> {
    let mut lent = Lent::new(entropy);
    let made = Gf256::split_bytes(usize::from(NEEDED), usize::from(SHARES), secret, &mut lent);
    lent.finish()?;
    let mut made = made.map_err(|_| KeysError::NoEntropy)?;
    let share = |bytes: &mut Vec<u8>| {
        let mut value = Zeroizing::new([0; 16]);
        let number = bytes[0];
        value.copy_from_slice(&bytes[1..]);
        bytes.zeroize();
        Share { number, set, mark, value }
    };
    Ok(made.iter_mut().map(share).collect())
}

/// Puts the secret together from two sheets, which were found to be different ones of one set.
pub(crate) fn combine(shares: &[Share]) -> Result<Zeroizing<[u8; 16]>, KeysError> {
    let mut bytes: Vec<Vec<u8>> = shares
        .iter()
        .map(|share| {
            let mut bytes = Vec::with_capacity(17);
            bytes.push(share.number);
            bytes.extend_from_slice(&*share.value);
            bytes
        })
        .collect();
    let combined = Gf256::combine_bytes(&bytes);
    bytes.zeroize();
    let combined = Zeroizing::new(combined.map_err(|_| KeysError::SheetsDoNotFit)?);
    let mut secret = Zeroizing::new([0; 16]);
    secret.copy_from_slice(combined.get(..16).ok_or(KeysError::SheetsDoNotFit)?);
    Ok(secret)
}
