//! Random bytes, as hosts pass them in.

use core::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};

/// The machine gives no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoEntropy;

/// A source of random bytes fit for keys: the operating system's, and in tests one that repeats itself.
pub trait Entropy {
    /// Fills `bytes` whole.
    ///
    /// # Errors
    ///
    /// [`NoEntropy`] when the machine refuses; `bytes` must not be used then.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy>;
}

/// Lends an [`Entropy`] to a library that does not expect it to fail.
///
/// What the library made is to be thrown away unless [`Lent::finish`] says that no call failed.
pub(crate) struct Lent<'a> {
    source: &'a mut dyn Entropy,
    failed: bool,
}

impl<'a> Lent<'a> {
    pub(crate) fn new(source: &'a mut dyn Entropy) -> Self {
        Self { source, failed: false }
    }

    pub(crate) fn finish(self) -> Result<(), NoEntropy> {
        if self.failed { Err(NoEntropy) } else { Ok(()) }
    }
}

impl TryRng for Lent<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.failed |= self.source.fill(bytes).is_err();
        Ok(())
    }
}

impl TryCryptoRng for Lent<'_> {}
