//! Checks that need the whole content at once.

use std::collections::BTreeSet;

use himoya_facts::FactType;

use crate::messages::{fact_key, keys};
use crate::{Content, ContentError, DocumentType, Files, LawNorms, shown};

pub(crate) fn run(content: &Content, files: &Files, errors: &mut Vec<ContentError>) {
    for document in content.documents.values() {
        asked(content, document, errors);
        provisions(content, document, errors);
        route(content, document, files, errors);
        shown::check(content, document, errors);
    }
    planned_routes(content, files, errors);
    papers_of_names(content, errors);
    sets(content, errors);
    crate::questions::crosscheck(content, errors);
    chain_documents(content, files, errors);
    crate::translations::check(content, files, errors);
    crate::grounds::crosscheck(content, files, errors);
    crate::packet::crosscheck(content, files, errors);
    crate::plan::crosscheck(content, files, errors);
    crate::lanes::crosscheck(content, files, errors);
    for language in ["ru", "en", "tg", "uz", "ky"] {
        messages(content, files, language, errors);
    }
}

/// A set that no document takes would never be looked at.
fn sets(content: &Content, errors: &mut Vec<ContentError>) {
    let taken = |code: &str| content.documents.values().any(|d| d.checks.iter().any(|c| c.code() == code));
    for set in content.shared.sets() {
        let Some(first) = content.shared.set(set).next() else { continue };
        if !taken(first.code()) {
            errors.push(ContentError {
                file: format!("checks/{}.toml", first.family()),
                line: None,
                what: format!("no document takes the set of checks `{set}`"),
                hint: "name it under `checks` of a document.toml".into(),
            });
        }
    }
}

/// Every document that a chain names can be drafted, or is listed with its title as still to come; not both. Every
/// fact that a chain runs on is asked.
fn chain_documents(content: &Content, files: &Files, errors: &mut Vec<ContentError>) {
    let mut fail = |(file, line): (String, Option<usize>), what: String, hint: &str| {
        errors.push(ContentError { file, line, what, hint: hint.to_owned() });
    };
    let naming = |word: &str| {
        let quoted = format!("\"{word}\"");
        let chains = files.under("ledger/");
        let found =
            chains.filter_map(|file| Some((line_with(files, &file, |line| line.contains(&quoted))?, file)));
        found.map(|(line, file)| (file, Some(line))).next()
    };
    let planned_file = || "ledger/planned.toml".to_owned();
    let outline = content.ledger.form.outline();
    let asked: BTreeSet<&str> =
        outline.iter().flat_map(|(_, facts)| facts.iter().map(String::as_str)).collect();
    for fact in content.ledger.chains.facts().difference(&asked) {
        let place = naming(fact).unwrap_or_else(|| ("ledger/form.toml".to_owned(), None));
        fail(place, format!("no question of ledger/form.toml asks for `{fact}`"), "add a question");
    }
    let planned = &content.ledger.planned;
    for id in content.ledger.chains.documents() {
        if !content.documents.contains_key(id) && !planned.contains_key(id) {
            let place = naming(id).unwrap_or_else(|| (planned_file(), None));
            let hint = "add the document type, or its title to ledger/planned.toml";
            fail(place, format!("a chain names the document `{id}`"), hint);
        }
    }
    for id in planned.keys().filter(|id| content.documents.contains_key(*id)) {
        let line = line_with(files, &planned_file(), |line| line.starts_with(&format!("{id} =")));
        fail((planned_file(), line), format!("the document `{id}` exists"), "take its title out");
    }
}

/// The first line of a file that fits, from 1.
pub(crate) fn line_with(files: &Files, file: &str, fits: impl Fn(&str) -> bool) -> Option<usize> {
    let text = std::str::from_utf8(files.get(file)?).ok()?;
    text.lines().position(fits).map(|at| at + 1)
}

/// A fact that a text prints and no question asks for could only ever be a ruled line.
fn asked(content: &Content, document: &DocumentType, errors: &mut Vec<ContentError>) {
    let outline = document.form.outline();
    let asked: BTreeSet<&str> =
        outline.iter().flat_map(|(_, facts)| facts.iter().map(String::as_str)).collect();
    for fact in document.text.facts() {
        let derived = content.catalogue.get(&fact).is_none_or(|entry| entry.derived);
        if !derived && !fact.starts_with("item.") && !asked.contains(fact.as_str()) {
            errors.push(ContentError {
                file: format!("documents/{}/form.toml", document.id),
                line: None,
                what: format!("the text uses `{fact}`, no question asks for it"),
                hint: "add a question".into(),
            });
        }
    }
}

/// Every provision that a check or a form asks about is held; the text's own are looked up when it is loaded.
fn provisions(content: &Content, document: &DocumentType, errors: &mut Vec<ContentError>) {
    let norms = LawNorms::new(content.law.clone());
    let checks = document.checks.iter().flat_map(|check| check.provisions()).map(|id| ("document.toml", id));
    for (file, id) in checks.chain(document.form.provisions().map(|id| ("form.toml", id))) {
        if norms.parse(&id).is_none() {
            errors.push(ContentError {
                file: format!("documents/{}/{file}", document.id),
                line: None,
                what: format!("no provision `{id}`"),
                hint: "name a provision of templates/law".into(),
            });
        }
    }
}

/// A paper goes a way that exists, and asks who takes it; its own checks do not repeat those of the route.
fn route(content: &Content, document: &DocumentType, files: &Files, errors: &mut Vec<ContentError>) {
    let Some(id) = &document.addressee else { return };
    let file = format!("documents/{}/document.toml", document.id);
    let line = line_with(files, &file, |line| line.starts_with("addressee"));
    let mut fail = |line, what: String, hint: &str| {
        errors.push(ContentError { file: file.clone(), line, what, hint: hint.to_owned() });
    };
    match content.route.routes.get(id) {
        None => fail(line, format!("no route `{id}`"), "name a file of templates/routes"),
        Some(route) => {
            // For whom a paper is printed has one home.
            for row in route.rows().iter().filter(|row| row.says.copies.is_some()) {
                let what = format!("route `{id}`: `copies` in row `{}`", row.says.id);
                fail(line, what, "say it under [[copy]] of the documents that go this way");
            }
        }
    }
    for check in &content.route.checks {
        if document.checks.iter().any(|own| own.code() == check.code()) {
            let line = line_with(files, &file, |line| line == format!("code = \"{}\"", check.code()));
            fail(line, format!("check `{}` is one of routes/checks.toml", check.code()), "take it out");
        }
    }
}

/// A route names only papers that are still to come.
fn planned_routes(content: &Content, files: &Files, errors: &mut Vec<ContentError>) {
    for route in content.route.routes.iter() {
        let file = format!("routes/{}.toml", route.id);
        for id in route.planned.iter().filter(|id| !content.ledger.planned.contains_key(*id)) {
            let line = line_with(files, &file, |line| line.starts_with("planned"));
            let what = format!("no paper `{id}` in ledger/planned.toml");
            let hint = "a paper that exists names its route in its own document.toml".to_owned();
            errors.push(ContentError { file: file.clone(), line, what, hint });
        }
    }
}

/// The fact that says in which paper a name is spelt otherwise.
const PAPER_OF_A_NAME: &str = "client.name.variants.*.kind";

/// Every paper in which a name may be met can be called in «он же …».
fn papers_of_names(content: &Content, errors: &mut Vec<ContentError>) {
    let kinds = content.catalogue.get(PAPER_OF_A_NAME).map_or(&[][..], |entry| &entry.values);
    for kind in kinds.iter().filter(|kind| !content.wording.knows_paper(kind)) {
        errors.push(ContentError {
            file: "wording/variants.toml".into(),
            line: None,
            what: format!("no words for the paper `{kind}` of `{PAPER_OF_A_NAME}`"),
            hint: "add it under `papers`".into(),
        });
    }
}

/// Every question, answer and step has its message in every language.
fn messages(content: &Content, files: &Files, language: &str, errors: &mut Vec<ContentError>) {
    let path = format!("messages/{language}.ftl");
    let Some(text) = files.get(&path).and_then(|bytes| std::str::from_utf8(bytes).ok()) else {
        errors.push(ContentError {
            file: path,
            line: None,
            what: "the file is missing or not UTF-8".into(),
            hint: "every language has one message file".into(),
        });
        return;
    };
    let defined = keys(text);
    let mut wanted: BTreeSet<String> =
        content.shared.families.iter().map(|family| format!("check-family-{}", family.id)).collect();
    let forms = content.documents.values().map(|document| &document.form).chain([&content.ledger.form]);
    for form in forms {
        for (step, facts) in form.outline() {
            wanted.extend([format!("step-{step}"), format!("step-{step}-about")]);
            for fact in &facts {
                wanted.extend(question_keys(content, fact));
            }
        }
    }
    for lane in &content.lanes {
        wanted.extend([format!("lane-{}", lane.id), format!("lane-{}-about", lane.id)]);
    }
    for key in wanted.iter().filter(|key| !defined.contains(key.as_str())) {
        errors.push(ContentError {
            file: path.clone(),
            line: None,
            what: format!("message `{key}` is missing"),
            hint: "add it to the file of every language".into(),
        });
    }
}

fn question_keys(content: &Content, fact: &str) -> Vec<String> {
    let key = fact_key(fact);
    let mut keys = vec![format!("q-{key}"), format!("q-{key}-why")];
    match content.catalogue.get(fact) {
        Some(entry) if entry.kind == FactType::Choice => {
            keys.extend(entry.values.iter().map(|value| format!("q-{key}-{value}")));
        }
        Some(entry) if entry.kind == FactType::Bool => {
            keys.extend(["yes", "no"].map(|value| format!("q-{key}-{value}")));
        }
        _ => {}
    }
    keys
}
