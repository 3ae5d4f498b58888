//! Conditions outside the papers: parsed, compared with the catalogue and the law, reported with file and line.

use himoya_documents::Norms;
use himoya_facts::{Catalogue, Condition};

use crate::Loader;

/// What a condition is compared with.
#[derive(Clone, Copy)]
pub(crate) struct Judge<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) norms: &'a dyn Norms,
}

impl Loader<'_> {
    /// A condition of a file; every mistake in it is reported. `written` is how the file has it, where that differs from
    /// what the catalogue knows (members of a list are `item` in the file).
    pub(crate) fn condition(
        &mut self,
        file: &str,
        written: &str,
        text: &str,
        judge: Judge<'_>,
    ) -> Option<Condition> {
        let line = self.naming(file, written);
        let hint = "see the condition language in templates/README.md";
        match Condition::parse(text) {
            Ok(condition) => {
                let before = self.errors.len();
                for error in condition.check(judge.catalogue) {
                    self.fail::<()>(file, line, format!("condition: {error}"), hint);
                }
                for provision in condition.provisions() {
                    if judge.norms.cite(std::slice::from_ref(&provision)).is_none() {
                        self.fail::<()>(file, line, format!("condition: no provision `{provision}`"), hint);
                    }
                }
                (self.errors.len() == before).then_some(condition)
            }
            Err(error) => self.fail(file, line, format!("condition: {error}"), hint),
        }
    }
}
