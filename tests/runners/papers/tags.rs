//! The tags of the pages, which a screen reader follows, and the form of the file as another program sees it.
//!
//! `tests/ref/tags`, one file a document; `HIMOYA_UPDATE=1` accepts what is there now: read it before committing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use himoya_casework::{Date, Office};
use himoya_tests::{Failures, Runner, one, root};
use serde::Deserialize;

use crate::examples::TODAY;

#[test]
fn pages_are_tagged_as_was_read_and_accepted_and_the_file_is_whole() {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let limits = one::<Limits>(&root().join("tests/suite/pages/limits.toml")).says;
    let runner = Runner::new();
    let mut failures = Failures::default();
    for document in office.listed(today) {
        for shown in document.shown_by.iter().filter(|shown| shown.code.is_none()) {
            let place = format!("{}, {}", document.id, shown.case);
            let paper = ["draft", "--example", &shown.case, "--document", &document.id, "--out", "."];
            let done = runner.run(&[&paper[..], &["--format", "pdf", "--today", TODAY]].concat());
            assert_eq!(done.status, Some(0), "{place}: {}", done.stderr);
            let file = runner.folder().join(format!("{}.pdf", document.id));
            failures.note(&place, whole(&file));
            let (pages, most) = (pages(&file), limit(&limits, &document.id, shown.role));
            failures.check(&place, pages <= most, format!("takes {pages} pages, more than {most}"));
            let tags = tags(&file);
            // One ordinary case stands for the others: papers that follow the facts differ in their tags too.
            let last = document.shown_by.iter().rfind(|one| one.role == "ordinary");
            if last.is_some_and(|last| last.case == shown.case && shown.role == "ordinary") {
                failures.note(&place, same_tags(&reference(&document.id), &tags));
            }
            let one_title = tags.lines().filter(|line| line.trim_start().starts_with("H1")).count() == 1;
            failures.check(&place, one_title, "has not one title");
        }
    }
    failures.end(30);
}

/// How many pages a paper may take: a motion one, an appeal fewer than five.
#[derive(Deserialize)]
struct Limits {
    ordinary: BTreeMap<String, usize>,
    longest: BTreeMap<String, usize>,
}

/// A paper that the table does not name may take one page.
fn limit(limits: &Limits, document: &str, role: &str) -> usize {
    let of = if role == "longest" { &limits.longest } else { &limits.ordinary };
    of.get(document).copied().unwrap_or(1)
}

fn pages(file: &Path) -> usize {
    let done = Command::new("pdfinfo").arg(file).output().expect("pdfinfo was there for the tags");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let count = said.lines().find_map(|line| line.strip_prefix("Pages:")).map(str::trim);
    count.and_then(|count| count.parse().ok()).unwrap_or(usize::MAX)
}

/// What qpdf finds in the form of the file: cross-references, streams, objects.
fn whole(file: &Path) -> Result<(), String> {
    let done = Command::new("qpdf").arg("--check").arg(file).output();
    let done =
        done.map_err(|why| format!("qpdf cannot be run ({why}); `bash .ci/setup test` installs it"))?;
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    let good = done.status.success() && said.contains("No syntax or stream encoding errors found");
    if good { Ok(()) } else { Err(said) }
}

/// The roles of the tag tree, one a line, indented; neighbours that are alike are counted.
fn tags(file: &Path) -> String {
    let done = Command::new("pdfinfo").arg("-struct").arg(file).output();
    let done =
        done.unwrap_or_else(|why| panic!("pdfinfo cannot be run ({why}); `bash .ci/setup test` installs it"));
    let said = String::from_utf8_lossy(&done.stdout);
    let roles: Vec<(usize, &str)> = said.lines().filter_map(role).collect();
    let mut out = String::new();
    write_alike(&roles, &mut out);
    out
}

/// `    P (block)` → depth 2, `P`; a title's own words and attributes are no roles.
fn role(line: &str) -> Option<(usize, &str)> {
    let bare = line.trim_start_matches(' ');
    let name = bare.split([' ', ':']).next().filter(|name| !name.is_empty())?;
    let depth = (line.len() - bare.len()) / 2;
    name.chars().all(|c| c.is_ascii_alphanumeric()).then_some((depth, name))
}

/// Writes the branches of one depth; those that repeat their neighbour only raise its count.
fn write_alike(roles: &[(usize, &str)], out: &mut String) {
    let Some((top, _)) = roles.first() else { return };
    let mut starts: Vec<usize> = (0..roles.len()).filter(|at| roles[*at].0 <= *top).collect();
    starts.push(roles.len());
    let branches: Vec<&[(usize, &str)]> = starts.windows(2).map(|pair| &roles[pair[0]..pair[1]]).collect();
    for alike in branches.chunk_by(|a, b| a == b) {
        let (depth, name) = alike[0][0];
        let times = if alike.len() > 1 { format!(" ×{}", alike.len()) } else { String::new() };
        out.push_str(&format!("{}{name}{times}\n", "  ".repeat(depth)));
        write_alike(&alike[0][1..], out);
    }
}

fn reference(document: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ref/tags").join(format!("{document}.txt"))
}

fn same_tags(reference: &Path, tags: &str) -> Result<(), String> {
    if fs::read_to_string(reference).unwrap_or_default() == tags {
        return Ok(());
    }
    if std::env::var_os("HIMOYA_UPDATE").is_some() {
        return fs::write(reference, tags).map_err(|why| why.to_string());
    }
    Err(format!("the tags changed; read them, then accept them with HIMOYA_UPDATE=1:\n{tags}"))
}
