//! Pages that are no papers: a recovery sheet, the list of the desk. Each has a layout of its own that reads its data as
//! values; every text in the data is cleaned like the text of a paper.

use serde_json::Value;

use crate::clean::{Cleaner, Glyphs, Run};
use crate::{RenderError, Substitution};
use himoya_documents::model::Inline;

/// Longest text of one page's data, in characters.
const MAX_CHARACTERS: usize = 4_000_000;

/// A page with its data, ready for the thread.
#[derive(Debug)]
pub(crate) struct Form {
    /// Name of the layout; names nobody.
    pub(crate) layout: String,
    /// What it reads.
    data: Value,
}

impl Form {
    /// Cleans the data for fonts with these glyphs.
    ///
    /// # Errors
    /// [`RenderError::TooLong`].
    pub(crate) fn new(
        layout: &str,
        mut data: Value,
        glyphs: &Glyphs,
    ) -> Result<(Self, Vec<Substitution>), RenderError> {
        let mut cleaner = Cleaner::new(glyphs);
        clean(&mut data, &mut cleaner);
        if cleaner.characters() > MAX_CHARACTERS {
            return Err(RenderError::TooLong);
        }
        Ok((Self { layout: layout.to_owned(), data }, cleaner.substitutions()))
    }

    /// The data file for a font family.
    pub(crate) fn json(mut self, family: &str) -> Vec<u8> {
        if let Some(fields) = self.data.as_object_mut() {
            fields.insert("font".to_owned(), family.into());
        }
        self.data.to_string().into_bytes()
    }
}

fn clean(value: &mut Value, cleaner: &mut Cleaner<'_>) {
    match value {
        Value::String(text) => {
            let runs = cleaner.line(&[Inline::Text { text: std::mem::take(text), bold: false }]);
            // Where a word too long for its column may break is left to the layout.
            for run in runs {
                if let Run::Text { pieces, .. } = run {
                    text.extend(pieces);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, cleaner)),
        Value::Object(fields) => fields.values_mut().for_each(|field| clean(field, cleaner)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
