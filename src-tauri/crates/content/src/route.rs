//! The directory of courts and bodies, the routes of papers, and the checks of an addressee.

use std::collections::BTreeSet;
use std::sync::Arc;

use himoya_checks::{Check, CheckSource};
use himoya_facts::{Catalogue, FactType};
use himoya_law::LawLibrary;
use himoya_route::{Directory, DirectorySource, Entry, EntryFile, RouteSource, Routes, Write};
use himoya_wording::{Certainty, GrammaticalCase, Wording};
use serde::Deserialize;

use crate::Loader;
use crate::norms::LawNorms;
use crate::shared::SharedChecks;

const ROWS: &str = "directory/rows/";
const CHECKS: &str = "routes/checks.toml";
/// The family of a check of the addressee that names none.
const FAMILY: &str = "addressee";
const HINT: &str = "see «the directory and the routes» in templates/README.md";

/// Where papers go.
#[derive(Debug, Clone)]
pub struct RouteContent {
    /// Courts and bodies.
    pub directory: Directory,
    /// The ways of papers.
    pub routes: Routes,
    /// Checks of every paper that has a route.
    pub checks: Vec<Check>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChecksFile {
    check: Vec<CheckSource>,
}

impl Loader<'_> {
    /// The directory. The forms that it gives are taught to the grammar, and those it can make are compared.
    pub(crate) fn directory(
        &mut self,
        catalogue: &Option<Catalogue>,
        wording: &mut Option<Wording>,
    ) -> Option<Directory> {
        let before = self.errors.len();
        let paths: Vec<String> = self.files.under(ROWS).collect();
        let mut rows = Vec::new();
        for path in paths {
            let file: Option<EntryFile> = self.toml(&path);
            rows.extend(file.map(|file| (path, file)));
        }
        let closed = self.toml("directory/closed.toml");
        let kinds = self.toml("directory/kinds.toml");
        let regions = self.toml("directory/regions.toml");
        let fields = self.toml("directory/fields.toml");
        if self.errors.len() > before {
            return None;
        }
        let source =
            DirectorySource { rows, closed: closed?, kinds: kinds?, regions: regions?, fields: fields? };
        let directory = match Directory::new(source) {
            Ok(directory) => directory,
            Err(errors) => {
                for error in errors {
                    let file = if error.file.contains('/') {
                        error.file.clone()
                    } else {
                        format!("directory/{}", error.file)
                    };
                    let line = self.naming(&file, &error.item);
                    self.fail::<()>(&file, line, &error, HINT);
                }
                return None;
            }
        };
        if let Some(catalogue) = catalogue {
            self.fields(&directory, catalogue);
        }
        if let Some(wording) = wording {
            self.forms(&directory, wording);
        }
        (self.errors.len() == before).then_some(directory)
    }

    fn fields(&mut self, directory: &Directory, catalogue: &Catalogue) {
        let file = "directory/fields.toml";
        for field in directory.fields() {
            for fact in std::iter::once(&field.fact).chain(&field.address) {
                let fits =
                    catalogue.get(fact).is_some_and(|entry| entry.kind == FactType::Text && !entry.derived);
                if !fits {
                    let line = self.naming(file, fact);
                    self.fail::<()>(file, line, format!("`{fact}` is no text of the catalogue"), HINT);
                }
            }
        }
        for kind in directory.kinds() {
            for fact in KIND_FACTS {
                let known = catalogue.get(fact).is_some_and(|entry| entry.values.contains(&kind.id));
                if !known {
                    let line = self.naming("directory/kinds.toml", &kind.id);
                    let what = format!("`{fact}` of facts.toml has no value `{}`", kind.id);
                    self.fail::<()>("directory/kinds.toml", line, what, "add the kind to its values");
                }
            }
        }
    }

    fn forms(&mut self, directory: &Directory, wording: &mut Wording) {
        let written: BTreeSet<&String> =
            directory.fields().iter().filter(|field| field.forms).flat_map(|field| &field.kinds).collect();
        let posts: BTreeSet<&String> = directory
            .fields()
            .iter()
            .filter(|field| field.forms && field.write == Write::Post)
            .flat_map(|field| &field.kinds)
            .collect();
        for entry in directory.entries() {
            if let Some(forms) = &entry.forms {
                let tail = entry.tail.as_ref().map(|tail| format!(" {tail}")).unwrap_or_default();
                wording.give_body(&entry.name, forms.clone().map(|form| format!("{form}{tail}")));
            }
            if let Some(problem) = wrong_forms(entry, written.contains(&entry.kind), wording) {
                self.row(&entry.id, problem);
            }
            let post = entry.post.as_ref().filter(|_| posts.contains(&entry.kind));
            if let Some(post) = post.filter(|post| !is_certain(wording, post)) {
                self.row(&entry.id, format!("the grammar does not know «{post}»"));
            }
        }
    }

    fn row(&mut self, id: &str, what: String) {
        let quoted = format!("id = \"{id}\"");
        let holding = |path: &String| {
            self.files
                .get(path)
                .and_then(|bytes| std::str::from_utf8(bytes).ok())
                .is_some_and(|text| text.contains(&quoted))
        };
        let file = self.files.under(ROWS).find(holding).unwrap_or_else(|| ROWS.to_owned());
        let line = self.naming(&file, id);
        self.fail::<()>(&file, line, format!("`{id}`: {what}"), "give `forms`, five cases, or mend the hint");
    }

    /// The routes.
    pub(crate) fn routes(
        &mut self,
        directory: Directory,
        catalogue: &Arc<Catalogue>,
        law: &Arc<LawLibrary>,
        shared: &SharedChecks,
    ) -> Option<RouteContent> {
        let before = self.errors.len();
        let paths: Vec<String> = self.files.under("routes/").filter(|path| path != CHECKS).collect();
        let mut sources = Vec::new();
        for path in paths {
            let Some(source) = self.toml::<RouteSource>(&path) else { continue };
            if path != format!("routes/{}.toml", source.id) {
                let what = format!("id `{}` differs from the file", source.id);
                self.fail::<()>(&path, Some(1), what, "give both one name");
            }
            sources.push(source);
        }
        let checks: Option<ChecksFile> = self.toml(CHECKS);
        if self.errors.len() > before {
            return None;
        }
        let norms = LawNorms::new(law.clone());
        let kinds: BTreeSet<String> = directory.kinds().iter().map(|kind| kind.id.clone()).collect();
        let routes = Routes::load(sources, catalogue, &kinds, &|id| norms.parse(id).is_some());
        let routes = match routes {
            Ok(routes) => Some(routes),
            Err(errors) => {
                for error in errors {
                    let file = format!("routes/{}.toml", error.route);
                    let line = self.naming(&file, &error.row);
                    self.fail::<()>(&file, line, &error, HINT);
                }
                None
            }
        };
        let checks = self.route_checks(&checks?.check, catalogue, &norms, shared);
        let routes = routes?;
        (self.errors.len() == before).then_some(RouteContent { directory, routes, checks })
    }

    fn route_checks(
        &mut self,
        sources: &[CheckSource],
        catalogue: &Catalogue,
        norms: &LawNorms,
        shared: &SharedChecks,
    ) -> Vec<Check> {
        let mut checks: Vec<Check> = Vec::new();
        for source in sources {
            let line = self.naming(CHECKS, &source.code);
            let Some(check) = self.own_check(source, FAMILY, CHECKS, catalogue, shared) else { continue };
            if checks.iter().any(|other| other.code() == check.code()) {
                let what = format!("check `{}` twice", source.code);
                self.fail::<()>(CHECKS, line, what, "codes are unique");
                continue;
            }
            for id in check.provisions().filter(|id| norms.parse(id).is_none()) {
                let hint = "name a provision of templates/law";
                self.fail::<()>(CHECKS, line, format!("no provision `{id}`"), hint);
            }
            checks.push(check);
        }
        checks
    }
}

/// The derived facts whose values are the kinds of the directory.
const KIND_FACTS: [&str; 4] =
    ["derived.addressee_level", "derived.addressee_kind", "derived.authority_kind", "derived.custody_kind"];

/// What is wrong with the forms of a row, if anything is: a hint that the grammar contradicts, or a name that papers
/// decline and the grammar does not know.
fn wrong_forms(entry: &Entry, written: bool, wording: &Wording) -> Option<String> {
    if let Some(hint) = &entry.prepositional {
        let made = wording.body(entry.head(), GrammaticalCase::Prepositional).text;
        if entry.forms.is_none() && made != *hint {
            return Some(format!("the prepositional is «{hint}» in the row and «{made}» by the grammar"));
        }
    }
    (written && !is_certain(wording, &entry.name))
        .then(|| format!("the grammar does not know «{}»", entry.name))
}

fn is_certain(wording: &Wording, name: &str) -> bool {
    wording.body(name, GrammaticalCase::Genitive).certainty == Certainty::Certain
}
