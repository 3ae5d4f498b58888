//! Mistakes of a disk, a line or an enemy.

/// A source of numbers that a seed repeats (splitmix64).
pub struct Numbers(u64);

impl Numbers {
    /// Starts with a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn any(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 when there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.any() % limit.max(1) as u64).unwrap_or(0)
    }
}

/// Pieces that parsers of JSON, archives and numbers stumble over.
const PIECES: &[&[u8]] = &[
    b"",
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b",",
    b":",
    b"null",
    b"-1",
    b"1e999",
    b"18446744073709551616",
    b"9007199254740993",
    b"\\u0000",
    b"\\ud800",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    "е\u{308}".as_bytes(),
    "\u{202e}".as_bytes(),
    b"../",
    b"\0",
    b"\r\n",
    b"true",
    b"{\"fact\":\"unknown\"}",
    b"0.0.00000000000000000000000000000000",
];

/// Breaks bytes in one to four places.
pub(crate) fn bytes(sound: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut broken = sound.to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(broken.len());
        match numbers.below(7) {
            0 if !broken.is_empty() => broken[at] ^= 1 << numbers.below(8),
            1 => broken.truncate(at),
            2 => {
                let piece = PIECES[numbers.below(PIECES.len())];
                broken.splice(at..at, piece.iter().copied());
            }
            3 => {
                // A part is repeated elsewhere.
                let end = (at + numbers.below(60)).min(broken.len());
                let part = broken[at..end].to_vec();
                let to = numbers.below(broken.len());
                broken.splice(to..to, part);
            }
            4 => {
                let end = (at + numbers.below(20)).min(broken.len());
                broken.drain(at..end);
            }
            5 => {
                let end = (at + numbers.below(12)).min(broken.len());
                let piece = PIECES[numbers.below(PIECES.len())];
                broken.splice(at..end, piece.iter().copied());
            }
            _ if !broken.is_empty() => broken[at] = numbers.any().to_le_bytes()[0],
            _ => {}
        }
    }
    broken
}
