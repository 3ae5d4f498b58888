//! The library of grounds: `templates/grounds`, one file a ground, and what grounds ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use himoya_documents::Norms;
use himoya_documents::ground::{Ground, GroundSource, HeadingSource, Requests, RequestsSource};
use himoya_documents::scope::CaseScope;
use himoya_documents::source::{BlockSource, GroupSource};
use himoya_facts::{Catalogue, Condition, FactType};
use himoya_law::{LawLibrary, RuleId};
use himoya_wording::Wording;
use serde::Deserialize;

use crate::conditions::Judge;
use crate::norms::LawNorms;
use crate::{Content, ContentError, DocumentType, Files, Loader};

/// What grounds ask for.
const REQUESTS: &str = "grounds/requests.toml";

/// Every ground, and what grounds ask for.
#[derive(Default)]
pub struct GroundLibrary {
    /// The grounds in the order in which a paper has them unless the lawyer orders them otherwise.
    pub grounds: Vec<GroundType>,
    /// What they ask for.
    pub requests: Option<Requests>,
}

impl GroundLibrary {
    /// The ground of that name.
    pub fn get(&self, id: &str) -> Option<&GroundType> {
        self.grounds.iter().find(|ground| ground.id == id)
    }

    /// The grounds that fit a document type, in their order.
    pub fn fitting<'a>(&'a self, document: &'a DocumentType) -> impl Iterator<Item = &'a GroundType> {
        self.grounds.iter().filter(|ground| ground.fits(document))
    }
}

/// One ground with everything but its words, which are in `wording`.
pub struct GroundType {
    /// Its name, equal to the file's.
    pub id: String,
    /// Its title in lists.
    pub title: String,
    /// The condition under which the facts support it.
    pub when: Option<Condition>,
    /// A term within which something must have happened, too.
    pub within: Option<Within>,
    /// Codes of breaches of the ledger that support it by themselves.
    pub breaches: Vec<String>,
    documents: Vec<String>,
    families: Vec<String>,
    /// What proves it.
    pub evidence: Vec<Point>,
    /// Weak points, for the lawyer's eyes.
    pub weak: Vec<Point>,
    /// Its words.
    pub wording: Ground,
    order: u16,
}

/// A day that must lie within a term.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Within {
    /// The rule of time.
    pub rule: RuleId,
    /// The date fact that starts the term.
    pub from: String,
    /// The date fact that must not be later than the term's safe end.
    pub day: String,
}

/// Something that proves a ground, or makes it weak.
pub struct Point {
    /// What it is, in Russian.
    pub text: String,
    /// When the case already has the proof, or when the point is a weak one; a weak point without it always is.
    pub when: Option<Condition>,
    /// The list of which one member, called `item` in the condition, must fit.
    pub each: Option<String>,
}

impl Point {
    /// Whether the condition holds for certain, if there is one: of the case, or of one member of its list.
    pub fn holds(&self, scope: &CaseScope<'_>) -> Option<bool> {
        let when = self.when.as_ref()?;
        Some(match &self.each {
            Some(list) => scope.any_member(list, when),
            None => when.eval(scope).is_yes(),
        })
    }
}

impl GroundType {
    /// Whether the ground may stand in papers of that type.
    pub fn fits(&self, document: &DocumentType) -> bool {
        document.text.takes_grounds()
            && (self.documents.iter().any(|id| id == document.kind())
                || self.families.contains(&document.family))
    }

    /// Every fact that the ground looks at or prints.
    pub fn facts(&self) -> BTreeSet<String> {
        // A member's own facts are asked with its list.
        let asked = self.conditions().flat_map(Condition::facts).filter(|fact| !fact.starts_with("item."));
        let lists = self.evidence.iter().chain(&self.weak).filter_map(|one| one.each.clone());
        let days = self.within.iter().flat_map(|within| [within.from.clone(), within.day.clone()]);
        self.wording.facts().into_iter().chain(asked).chain(lists).chain(days).collect()
    }

    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let evidence = self.evidence.iter().filter_map(|one| one.when.as_ref());
        let weak = self.weak.iter().filter_map(|one| one.when.as_ref());
        self.when.iter().chain(evidence).chain(weak)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroundFile {
    id: String,
    title: String,
    order: u16,
    when: Option<String>,
    within: Option<Within>,
    #[serde(default)]
    breaches: Vec<String>,
    #[serde(default)]
    documents: Vec<String>,
    #[serde(default)]
    families: Vec<String>,
    #[serde(default)]
    rests_on: Vec<String>,
    #[serde(default)]
    requests: Vec<String>,
    #[serde(default)]
    heading: Vec<HeadingSource>,
    #[serde(default)]
    group: Vec<GroupSource>,
    #[serde(default)]
    block: Vec<BlockSource>,
    #[serde(default)]
    evidence: Vec<PointFile>,
    #[serde(default)]
    weak: Vec<PointFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PointFile {
    text: String,
    when: Option<String>,
    each: Option<String>,
}

/// What the parts of a ground are compared with.
struct Shelf<'a> {
    catalogue: &'a Arc<Catalogue>,
    wording: &'a Arc<Wording>,
    norms: Arc<dyn Norms>,
    law: &'a LawLibrary,
    /// Codes of the ledger; none when its chains cannot be read, which is reported there.
    codes: Option<BTreeSet<&'a str>>,
    requests: Option<Requests>,
}

impl Shelf<'_> {
    fn judge(&self) -> Judge<'_> {
        Judge { catalogue: self.catalogue, norms: &*self.norms }
    }
}

impl Loader<'_> {
    pub(crate) fn grounds(
        &mut self,
        catalogue: &Arc<Catalogue>,
        wording: &Arc<Wording>,
        law: &Arc<LawLibrary>,
        codes: Option<BTreeSet<&str>>,
    ) -> GroundLibrary {
        let paths: Vec<String> = self.files.under("grounds/").filter(|path| path != REQUESTS).collect();
        if paths.is_empty() {
            return GroundLibrary::default();
        }
        let norms: Arc<dyn Norms> = Arc::new(LawNorms::new(law.clone()));
        let requests = self.requests(catalogue, wording, &norms);
        let shelf = Shelf { catalogue, wording, norms, law, codes, requests };
        let mut grounds: Vec<GroundType> = Vec::new();
        for path in paths {
            let Some(file) = self.toml::<GroundFile>(&path) else { continue };
            if path != ground_path(&file.id) {
                let what = format!("id `{}` differs from the file", file.id);
                self.fail::<()>(&path, Some(1), what, "give both one name");
            }
            grounds.extend(self.ground(&path, file, &shelf));
        }
        grounds.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        GroundLibrary { grounds, requests: shelf.requests }
    }

    fn requests(
        &mut self,
        catalogue: &Arc<Catalogue>,
        wording: &Arc<Wording>,
        norms: &Arc<dyn Norms>,
    ) -> Option<Requests> {
        let source: RequestsSource = self.toml(REQUESTS)?;
        if source.alternatives.is_empty() {
            let hint = "say how an alternative begins: «Если суд не найдёт оснований …,»";
            self.fail::<()>(REQUESTS, None, "`alternatives` is empty", hint);
        }
        match Requests::load(&source, catalogue, wording, norms) {
            Ok(requests) => Some(requests),
            Err(errors) => {
                for error in errors {
                    let line = self.naming(REQUESTS, &error.block);
                    self.fail::<()>(REQUESTS, line, error, HINT);
                }
                None
            }
        }
    }

    fn ground(&mut self, path: &str, file: GroundFile, shelf: &Shelf<'_>) -> Option<GroundType> {
        let before = self.errors.len();
        self.shape(path, &file, shelf);
        let when = file.when.as_ref().and_then(|when| self.condition(path, when, when, shelf.judge()));
        let evidence = self.points(path, &file.evidence, shelf);
        let weak = self.points(path, &file.weak, shelf);
        let source = GroundSource {
            title: file.title.clone(),
            rests_on: file.rests_on,
            requests: file.requests,
            heading: file.heading,
            group: file.group,
            block: file.block,
        };
        let wording = match Ground::load(&file.id, &source, shelf.catalogue, shelf.wording, &shelf.norms) {
            Ok(wording) => Some(wording),
            Err(errors) => {
                for error in errors {
                    let line = self.naming(path, &error.block);
                    self.fail::<()>(path, line, error, HINT);
                }
                None
            }
        };
        if self.errors.len() > before {
            return None;
        }
        Some(GroundType {
            id: file.id,
            title: file.title,
            when,
            within: file.within,
            breaches: file.breaches,
            documents: file.documents,
            families: file.families,
            evidence,
            weak,
            wording: wording?,
            order: file.order,
        })
    }

    /// What a ground names besides facts: requests, breaches, a rule with its days.
    fn shape(&mut self, path: &str, file: &GroundFile, shelf: &Shelf<'_>) {
        let mut wrong: Vec<(Option<String>, String, &str)> = Vec::new();
        if file.title.trim().is_empty() {
            wrong.push((None, "`title` is empty".into(), "say the ground in one line, as its heading"));
        }
        if file.when.is_none() && file.breaches.is_empty() {
            wrong.push((None, "neither `when` nor `breaches`".into(), "say which facts support the ground"));
        }
        if file.documents.is_empty() && file.families.is_empty() {
            let hint = "say in which papers the ground may stand";
            wrong.push((None, "neither `documents` nor `families`".into(), hint));
        }
        if let Some(requests) = &shelf.requests {
            for request in file.requests.iter().filter(|id| !requests.has(id)) {
                let what = format!("no request `{request}`");
                wrong.push((Some(request.clone()), what, "name a request of grounds/requests.toml"));
            }
        }
        let unknown =
            |code: &&String| shelf.codes.as_ref().is_some_and(|codes| !codes.contains(code.as_str()));
        for code in file.breaches.iter().filter(unknown) {
            let what = format!("no breach `{code}`");
            wrong.push((Some(code.clone()), what, "name the code of a breach of templates/ledger"));
        }
        if let Some(within) = &file.within {
            let rule = within.rule.to_string();
            if shelf.law.rule(&within.rule).is_none() {
                wrong.push((Some(rule.clone()), format!("no rule `{rule}`"), "name a rule of templates/law"));
            }
            for fact in [&within.from, &within.day] {
                if shelf.catalogue.get(fact).is_none_or(|entry| entry.kind != FactType::Date) {
                    let what = format!("`{fact}` is not a date of the catalogue");
                    wrong.push((Some(fact.clone()), what, "name a date fact"));
                }
            }
        }
        for (named, what, hint) in wrong {
            let line = named.and_then(|word| self.naming(path, &word)).or(Some(1));
            self.fail::<()>(path, line, what, hint);
        }
    }

    fn points(&mut self, path: &str, points: &[PointFile], shelf: &Shelf<'_>) -> Vec<Point> {
        let mut loaded = Vec::new();
        for point in points {
            if point.text.trim().is_empty() {
                self.fail::<()>(path, None, "a point has no text", "say it in one sentence, or take it out");
            }
            // Members are called `item` in the condition and `<list>.*` in the catalogue.
            let named = |when: &String| match &point.each {
                Some(list) => when.replace("item.", &format!("{list}.*.")),
                None => when.clone(),
            };
            let checked =
                point.when.as_ref().and_then(|when| self.condition(path, when, &named(when), shelf.judge()));
            let when = if point.each.is_some() {
                point.when.as_ref().and_then(|when| Condition::parse(when).ok())
            } else {
                checked
            };
            let text = point.text.split_whitespace().collect::<Vec<_>>().join(" ");
            loaded.push(Point { text, when, each: point.each.clone() });
        }
        loaded
    }
}

const HINT: &str = "see «a ground» in templates/README.md";

fn ground_path(id: &str) -> String {
    format!("grounds/{id}.toml")
}

/// Every ground may stand somewhere, and what it looks at is asked by a paper in which it may stand.
pub(crate) fn crosscheck(content: &Content, files: &Files, errors: &mut Vec<ContentError>) {
    let ledger: BTreeSet<String> = asked(&content.ledger.form);
    let forms: BTreeMap<&str, BTreeSet<String>> =
        content.documents.values().map(|document| (document.id.as_str(), asked(&document.form))).collect();
    for ground in &content.grounds.grounds {
        let path = ground_path(&ground.id);
        let mut fail = |word: &str, what: String, hint: &str| {
            let line = line_naming(files, &path, word);
            errors.push(ContentError { file: path.clone(), line, what, hint: hint.to_owned() });
        };
        for id in ground.documents.iter().filter(|id| !content.documents.contains_key(*id)) {
            fail(id, format!("no document `{id}`"), "name a document type of templates/documents");
        }
        let fits: Vec<&DocumentType> =
            content.documents.values().filter(|document| ground.fits(document)).collect();
        if fits.is_empty() && ground.documents.iter().all(|id| content.documents.contains_key(id)) {
            let hint = "a paper that takes grounds has a block of the kind `grounds`";
            fail("documents", "no document with a place for grounds takes it".to_owned(), hint);
        }
        for fact in ground.facts() {
            let derived = content.catalogue.get(&fact).is_none_or(|entry| entry.derived);
            let known = ledger.contains(&fact)
                || fits.iter().any(|document| forms[document.id.as_str()].contains(&fact));
            if !derived && !fits.is_empty() && !fact.starts_with("item.") && !known {
                let what = format!("no question of its papers asks for `{fact}`");
                fail(&fact, what, "add a question to the form of a document in which it may stand");
            }
        }
    }
}

fn asked(form: &himoya_forms::Form) -> BTreeSet<String> {
    form.outline().into_iter().flat_map(|(_, facts)| facts).collect()
}

/// The first line that holds the word.
fn line_naming(files: &Files, path: &str, word: &str) -> Option<usize> {
    let text = std::str::from_utf8(files.get(path)?).ok()?;
    text.lines().position(|line| line.contains(word)).map(|at| at + 1)
}
