//! A recovery sheet in digits: the same on every keyboard, to be dictated and written by hand.
//!
//! Eleven groups of six digits, the last digit of each a check digit (Damm) over the number of the group and its five
//! digits, so that every mistyped digit, every swap of neighbours and most swaps of groups are found in their group:
//!
//! | group | five digits |
//! |---|---|
//! | 1 | version 1, number of the sheet, number of the set (three digits) |
//! | 2 | mark of the vault |
//! | 3–10 | the share, 128 bits as a decimal number of 40 digits |
//! | 11 | checksum of the fifty digits before it (SHA-256, modulo 100 000) |

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::KeysError;

/// Groups of a sheet.
pub const GROUPS: usize = 11;
/// Digits of a group, the check digit included.
pub const GROUP_DIGITS: usize = 6;

const VERSION: u32 = 1;
/// Digits of a group without its check digit.
const BARE: usize = GROUP_DIGITS - 1;
/// What a mark and a checksum are counted modulo.
const FIVE_DIGITS: u64 = 100_000;

/// One share of the recovery secret, with what a sheet says of it.
#[derive(Clone)]
pub struct Share {
    /// The number of the sheet, from 1.
    pub number: u8,
    /// The number of the set, below 1000.
    pub set: u16,
    /// The mark of the vault.
    pub(crate) mark: u32,
    pub(crate) value: Zeroizing<[u8; 16]>,
}

impl std::fmt::Debug for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Share({})", self.number)
    }
}

/// A group of a sheet as typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Group {
    /// Its digits.
    pub digits: Zeroizing<String>,
    /// Whether it is whole and its check digit fits; `None` while digits are missing.
    pub right: Option<bool>,
}

impl std::fmt::Debug for Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Group({:?})", self.right)
    }
}

impl Share {
    /// The mark of the vault as printed: five digits.
    #[must_use]
    pub fn mark(&self) -> String {
        format!("{:05}", self.mark)
    }

    /// The groups of the sheet, in order.
    #[must_use]
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        let number = u128::from_be_bytes(*self.value);
        let mut digits = Zeroizing::new(String::with_capacity(BARE * GROUPS));
        digits.push_str(&format!("{VERSION}{}{:03}{:05}", self.number, self.set, self.mark));
        digits.push_str(&Zeroizing::new(format!("{number:040}")));
        let sum = checksum(&digits);
        digits.push_str(&format!("{sum:05}"));
        (0..GROUPS)
            .map(|at| {
                let bare = &digits[at * BARE..(at + 1) * BARE];
                Zeroizing::new(format!("{bare}{}", check_digit(at, bare)))
            })
            .collect()
    }

    /// Reads a sheet as typed; whatever is no digit is skipped.
    ///
    /// # Errors
    ///
    /// The first that holds of [`KeysError::SheetGroup`], [`KeysError::SheetLength`], [`KeysError::SheetChecksum`],
    /// [`KeysError::SheetNewer`].
    pub fn read(typed: &str) -> Result<Self, KeysError> {
        let groups = read_groups(typed);
        if let Some(wrong) = groups.iter().position(|group| group.right == Some(false)) {
            return Err(KeysError::SheetGroup { group: wrong + 1 });
        }
        let whole = groups.iter().filter(|group| group.right.is_some()).count();
        if whole != GROUPS || groups.len() != GROUPS {
            return Err(KeysError::SheetLength { found: whole });
        }
        let mut digits = Zeroizing::new(String::with_capacity(BARE * GROUPS));
        groups.iter().for_each(|group| digits.push_str(&group.digits[..BARE]));
        let (body, sum) = digits.split_at(BARE * (GROUPS - 1));
        if number(sum)? != checksum(body) {
            return Err(KeysError::SheetChecksum);
        }
        if number(&body[..1])? != u64::from(VERSION) {
            return Err(KeysError::SheetNewer);
        }
        let mut value = body[10..].parse::<u128>().map_err(|_| KeysError::SheetChecksum)?;
        let share = Self {
            number: small(&body[1..2])?,
            set: small(&body[2..5])?,
            mark: small(&body[5..10])?,
            value: Zeroizing::new(value.to_be_bytes()),
        };
        value.zeroize();
        Ok(share)
    }
}

/// Cuts what was typed into groups and checks each that is whole.
#[must_use]
pub fn read_groups(typed: &str) -> Vec<Group> {
    let digits: Zeroizing<Vec<char>> = Zeroizing::new(typed.chars().filter(char::is_ascii_digit).collect());
    let group = |(at, chunk): (usize, &[char])| {
        let digits: Zeroizing<String> = Zeroizing::new(chunk.iter().collect());
        let whole = digits.len() == GROUP_DIGITS;
        let right = whole.then(|| digits.ends_with(&check_digit(at, &digits[..BARE]).to_string()));
        Group { digits, right }
    };
    digits.chunks(GROUP_DIGITS).enumerate().map(group).collect()
}

/// The mark by which sheets of two vaults are told apart.
pub(crate) fn mark_of(vault: &str) -> u32 {
    let hash = Sha256::new().chain_update("himoya mark of a vault\n").chain_update(vault).finalize();
    five_digits(&hash)
}

fn checksum(digits: &str) -> u64 {
    let hash = Sha256::new().chain_update("himoya recovery sheet\n").chain_update(digits).finalize();
    u64::from(five_digits(&hash))
}

fn five_digits(hash: &[u8]) -> u32 {
    let number = hash.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte)) % FIVE_DIGITS;
    u32::try_from(number).unwrap_or(0)
}

fn number(digits: &str) -> Result<u64, KeysError> {
    digits.parse().map_err(|_| KeysError::SheetChecksum)
}

fn small<T: TryFrom<u64>>(digits: &str) -> Result<T, KeysError> {
    T::try_from(number(digits)?).map_err(|_| KeysError::SheetChecksum)
}

/// Damm's quasigroup of order ten. With zeros on its diagonal it finds every wrong digit and every swap of neighbours.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The check digit of the group at this place, counted from 0.
fn check_digit(at: usize, bare: &str) -> u8 {
    let place = [at / 10 % 10, at % 10];
    let digits = bare.bytes().map(|byte| usize::from(byte.wrapping_sub(b'0')));
    place.into_iter().chain(digits).fold(0, |state, digit| DAMM[usize::from(state)][digit])
}
