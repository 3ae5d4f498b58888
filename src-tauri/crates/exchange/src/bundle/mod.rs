//! The one encrypted file.

pub(crate) mod manifest;
pub(crate) mod read;
pub(crate) mod write;

/// What a passphrase costs to try: scrypt with N = 2¹⁸, that is 256 MiB and about a second. Files that ask for more are
/// refused, because whoever sends one could stop the machine.
pub const WORK_FACTOR: u8 = 18;

/// The unit in which age encrypts, and to which a bundle is filled up.
pub(crate) const BLOCK: u64 = 64 * 1024;

/// What a block takes once it is encrypted.
pub(crate) const SEALED_BLOCK: u64 = BLOCK + 16;

/// One record of an archive.
pub(crate) const RECORD: u64 = 512;

/// The name of the first entry.
pub(crate) const MANIFEST: &str = "bundle.json";

/// How much of a bundle is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of the whole file.
    pub file: u64,
    /// Most bytes of the manifest.
    pub manifest: u64,
    /// Most bytes of the operations of one case; they are read into memory.
    pub case: u64,
    /// Most bytes of one attachment; it is streamed.
    pub attachment: u64,
    /// Most cases.
    pub cases: usize,
    /// Most attachments.
    pub attachments: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 64 << 30,
            manifest: 64 << 20,
            case: 256 << 20,
            attachment: 4 << 30,
            cases: 20_000,
            attachments: 200_000,
        }
    }
}

/// The length of an archive with entries of these sizes, filled up to whole blocks.
pub(crate) fn archive_length(sizes: impl Iterator<Item = u64>) -> Option<u64> {
    let records = |size: u64| size.checked_next_multiple_of(RECORD)?.checked_add(RECORD);
    let entries = sizes.map(records).try_fold(0_u64, |sum, size| sum.checked_add(size?))?;
    // Two empty records end an archive.
    entries.checked_add(2 * RECORD)?.checked_next_multiple_of(BLOCK)
}
