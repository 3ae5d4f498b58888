//! Sample cases say on every page that their people are invented, so that none is ever filed.

use himoya_documents::model::Document;

use crate::Office;
use crate::desk::Desk;
use crate::error::Error;

impl Office {
    /// The paper, with the mark of a sample case if it is one.
    pub(crate) fn marked(&self, sample: bool, document: Document) -> Document {
        if sample { document.marked(&self.content.packets.words.sample) } else { document }
    }
}

impl Desk {
    /// Whether a case was made from a worked one.
    pub(crate) fn is_sample(&self, id: &str) -> Result<bool, Error> {
        Ok(self.read(id)?.sample)
    }
}
