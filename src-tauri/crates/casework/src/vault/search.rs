//! Searching all cases by any part of their text, and the bin.

use super::Vault;
use crate::error::Error;
use crate::wire::CaseRow;

impl Vault {
    /// The cases whose text holds every word of the query, or a part of a word, names in any spelling; the most urgent
    /// first.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn search_cases(&self, query: &str) -> Result<Vec<CaseRow>, Error> {
        self.desk(|desk| desk.search(query))
    }

    /// The cases in the bin.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn bin(&self) -> Result<Vec<CaseRow>, Error> {
        self.desk(|desk| desk.in_bin(""))
    }

    /// Deletes for good what is in the bin, and says how many cases that were.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`].
    pub fn purge_bin(&self) -> Result<usize, Error> {
        self.desk(|desk| Ok(desk.store().purge_bin()?))
    }
}
