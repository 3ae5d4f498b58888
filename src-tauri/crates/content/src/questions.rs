//! Groups of questions that forms share, and the forms themselves.

use std::collections::{BTreeMap, BTreeSet};

use himoya_facts::Catalogue;
use himoya_forms::{Form, FormError, FormSource, GroupSource, Groups};

use crate::{Content, ContentError, Loader};

const HINT: &str = "see «form.toml» in templates/README.md";

impl Loader<'_> {
    /// The groups of `questions/`; the name of a group is that of its file.
    pub(crate) fn question_groups(&mut self, catalogue: &Catalogue) -> Groups {
        let mut sources = BTreeMap::new();
        for path in self.files.under("questions/").collect::<Vec<_>>() {
            let name = path.trim_start_matches("questions/").trim_end_matches(".toml").to_owned();
            sources.extend(self.toml::<GroupSource>(&path).map(|source| (name, source)));
        }
        let (groups, errors) = Groups::load(sources, catalogue);
        for (group, error) in errors {
            self.form_error(&file_of(&group), &error);
        }
        groups
    }

    /// Reads a form with the groups that it takes.
    pub(crate) fn form(&mut self, path: &str, groups: &Groups, catalogue: &Catalogue) -> Option<Form> {
        let source: FormSource = self.toml(path)?;
        match Form::load(&source, groups, catalogue) {
            Ok(form) => Some(form),
            Err(errors) => {
                errors.iter().for_each(|error| self.form_error(path, error));
                None
            }
        }
    }

    fn form_error(&mut self, path: &str, error: &FormError) {
        let line = self.naming(path, &error.at);
        self.fail::<()>(path, line, error, HINT);
    }
}

/// A group that no form takes would be kept up for nobody.
pub(crate) fn crosscheck(content: &Content, errors: &mut Vec<ContentError>) {
    let documents = content.documents.values().map(|document| &document.form);
    let forms = documents.chain([&content.ledger.form]);
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = forms.flat_map(Form::taken).map(String::as_str).collect();
    while let Some(group) = open.pop() {
        if taken.insert(group) {
            open.extend(content.questions.taken_by(group));
        }
    }
    for group in content.questions.names().filter(|group| !taken.contains(group)) {
        errors.push(ContentError {
            file: file_of(group),
            line: None,
            what: format!("no form takes the group of questions `{group}`"),
            hint: "take it in a form, or remove the file".into(),
        });
    }
}

fn file_of(group: &str) -> String {
    format!("questions/{group}.toml")
}
