//! The Word file says what the PDF and the text say, as written and as LibreOffice opens it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use himoya_casework::{Date, Office};
use himoya_tests::{Failures, Pdf, Runner, root, squeeze};

const TODAY: &str = "2026-11-18";

/// The page's own face in the place of Times New Roman, and no font of the machine: a letter that another font had to lend
/// would stand elsewhere in the text of the PDF.
fn fonts(cache: &Path) -> String {
    format!(
        r#"<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{}</dir>
  <cachedir>{}</cachedir>
  <match target="pattern"><edit name="family" mode="assign" binding="same"><string>Tinos</string></edit></match>
</fontconfig>
"#,
        root().join("templates/fonts").display(),
        cache.join("fonts").display()
    )
}

#[test]
fn the_word_file_has_the_words_of_the_pdf_and_of_the_text() {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let mut failures = Failures::default();
    let mut drafted = Drafted::default();
    // Each paper on the cases that were written to show it: the words of all cases are read elsewhere, and a word
    // processor takes its time over each file.
    for document in office.listed(today) {
        for shown in document.shown_by.iter().filter(|shown| shown.code.is_none()) {
            drafted.draft(&shown.case, &document.id);
        }
    }
    drafted.convert();
    for name in &drafted.names {
        drafted.compare(name, &mut failures);
    }
    failures.end(30);
}

/// Papers in a folder of their own: `example+document` with the endings of their formats.
#[derive(Default)]
struct Drafted {
    runner: Runner,
    names: Vec<String>,
}

impl Drafted {
    fn draft(&mut self, example: &str, document: &str) {
        let name = format!("{example}+{document}");
        let folder = self.runner.folder().join(&name);
        fs::create_dir(&folder).expect("the folder is new");
        let options = ["--out", &name, "--format", "pdf,docx,txt", "--today", TODAY];
        let paper = ["draft", "--example", example, "--document", document];
        let done = self.runner.run(&[&paper[..], &options[..]].concat());
        assert_eq!(done.status, Some(0), "{name}: {}", done.stderr);
        for ending in ["pdf", "docx", "txt"] {
            let to = self.runner.folder().join(format!("{name}.{ending}"));
            fs::rename(folder.join(format!("{document}.{ending}")), to).expect("the paper was written");
        }
        self.names.push(name);
    }

    /// Has LibreOffice open every Word file and write it as PDF, in one run: it takes a second to start.
    fn convert(&self) {
        let folder = self.runner.folder();
        let profile = format!("-env:UserInstallation=file://{}/office", folder.display());
        fs::write(folder.join("fonts.conf"), fonts(folder)).expect("the folder is ours");
        let done = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", "pdf", "--outdir", "opened"])
            .args(self.names.iter().map(|name| format!("{name}.docx")))
            .current_dir(folder)
            .env("HOME", folder)
            .env("FONTCONFIG_FILE", folder.join("fonts.conf"))
            .output();
        let done = done
            .unwrap_or_else(|why| panic!("soffice cannot be run ({why}); `bash .ci/setup test` installs it"));
        assert!(done.status.success(), "soffice: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn compare(&self, name: &str, failures: &mut Failures) {
        let folder = self.runner.folder();
        let file = |ending: &str| folder.join(format!("{name}.{ending}"));
        let word = read_docx(&file("docx"));
        let head = table_head(&file("docx"));
        let text = fs::read_to_string(file("txt")).expect("the text is there");
        // Nothing breaks lines in these two, so every word is compared with the spaces that do not break.
        let one = first_difference(&words(&word), &words(&text));
        failures.note(format!("{name}: docx and txt"), one);
        for (what, path) in [("pdf", file("pdf")), ("LibreOffice", folder.join(format!("opened/{name}.pdf")))]
        {
            let same = if path.is_file() {
                // A page reads two columns across; the file has them cell by cell.
                let pages = if head.is_empty() { Pdf::read(&path).pages } else { Pdf::as_written(&path) };
                first_difference(&letters(&word), &letters(&without_furniture(&pages, &head)))
            } else {
                Err("was not written".to_owned())
            };
            failures.note(format!("{name}: docx and {what}"), same);
        }
    }
}

/// The words of a text, without ruled lines and the slashes of a signature, which one format binds to the name.
fn words(text: &str) -> Vec<String> {
    let bare = |word: &str| {
        let word = word.strip_prefix("/\u{a0}").unwrap_or(word);
        word.strip_suffix("\u{a0}/").unwrap_or(word).replace('_', "")
    };
    text.split([' ', '\n', '\t']).map(bare).filter(|word| !matches!(word.as_str(), "" | "/")).collect()
}

/// The letters and signs of a text one by one: pages break it into lines and divide words.
fn letters(text: &str) -> Vec<String> {
    squeeze(text).chars().filter(|c| *c != '_').map(String::from).collect()
}

fn first_difference(one: &[String], other: &[String]) -> Result<(), String> {
    let at = (0..one.len().max(other.len())).find(|at| one.get(*at) != other.get(*at));
    let Some(at) = at else {
        return if one.is_empty() { Err("there are no words".into()) } else { Ok(()) };
    };
    let around = |words: &[String]| {
        words.iter().skip(at.saturating_sub(12)).take(24).cloned().collect::<Vec<_>>().join(" ")
    };
    Err(format!("{:?} against {:?}", around(one), around(other)))
}

/// The text of the pages without what only a page has: its number, from the second on, and the head of a table that
/// goes on there.
fn without_furniture(pages: &[String], head: &str) -> String {
    let mut text = String::new();
    for (at, page) in pages.iter().enumerate() {
        let number = (at + 1).to_string();
        let page = page.trim_start();
        let (first, rest) = page.split_once('\n').unwrap_or((page, ""));
        match (at, first.trim() == number) {
            (0, false) => text.push_str(page),
            (1.., true) if head.is_empty() => text.push_str(rest),
            (1.., true) => {
                let rest = squeeze(rest);
                text.push_str(rest.strip_prefix(head).unwrap_or(&rest));
            }
            _ => text.push_str("(the number of this page is wrong)"),
        }
        text.push('\n');
    }
    text
}

/// The letters of the row that stands again on every page of a table, if the file has one.
fn table_head(path: &Path) -> String {
    let parts = stored(&fs::read(path).expect("the Word file is there"));
    let rows = between(&parts["word/document.xml"], "<w:tr>", "</w:tr>");
    let heads = rows.into_iter().filter(|row| row.contains("<w:tblHeader/>"));
    let text = heads.flat_map(|row| between(row, "<w:t xml:space=\"preserve\">", "</w:t>"));
    squeeze(&text.map(unescaped).collect::<String>())
}

/// The lines of a Word file as Word shows them, lists numbered.
///
/// The file is ours: parts stored without compression, elements without prefixes other than `w:`.
fn read_docx(path: &Path) -> String {
    let bytes = fs::read(path).expect("the Word file is there");
    let parts = stored(&bytes);
    let lists = lists(&parts["word/numbering.xml"]);
    let mut counters: BTreeMap<&str, u32> = BTreeMap::new();
    let mut begun = BTreeSet::new();
    let mut text = String::new();
    for paragraph in between(&parts["word/document.xml"], "<w:p>", "</w:p>") {
        if let Some(id) = attribute(paragraph, "<w:numId ", "w:val") {
            let (family, first) = lists.get(id).expect("a list that is used is there");
            let counter = counters.entry(family).or_default();
            *counter = if begun.insert(id) { *first } else { *counter + 1 };
            text.push_str(&format!("{counter}. "));
        }
        for run in between(paragraph, "<w:r>", "</w:r>") {
            if run.contains("<w:tab/>") {
                text.push('\t');
            }
            for words in between(run, "<w:t xml:space=\"preserve\">", "</w:t>") {
                text.push_str(&unescaped(words));
            }
        }
        text.push('\n');
    }
    text
}

/// The lists by id: the family that counts for it and its first number.
fn lists(numbering: &str) -> BTreeMap<&str, (&str, u32)> {
    let list = |num| {
        let id = attribute(num, "", "w:numId").expect("a list has an id");
        let family = attribute(num, "<w:abstractNumId ", "w:val").expect("a list has a family");
        let first = attribute(num, "<w:startOverride ", "w:val").and_then(|number| number.parse().ok());
        (id, (family, first.expect("a list has a beginning")))
    };
    between(numbering, "<w:num ", "</w:num>").into_iter().map(list).collect()
}

/// What stands between each `open` and the `close` after it.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).map(|part| part.split(close).next().unwrap_or(part)).collect()
}

/// The value of an attribute in the first element that begins so.
fn attribute<'a>(text: &'a str, element: &str, name: &str) -> Option<&'a str> {
    let (_, inside) = text.split_once(element)?;
    let (_, value) = inside.split_once(&format!("{name}=\""))?;
    value.split('"').next()
}

fn unescaped(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    plain.replace("&apos;", "'").replace("&amp;", "&")
}

/// The parts of a zip file that compresses nothing, by the heads that stand before each of them.
fn stored(bytes: &[u8]) -> BTreeMap<String, String> {
    let number = |at: usize, length: usize| {
        bytes[at..at + length].iter().rev().fold(0, |sum, byte| (sum << 8) | usize::from(*byte))
    };
    let mut parts = BTreeMap::new();
    let mut at = 0;
    while bytes[at..].starts_with(b"PK\x03\x04") {
        assert_eq!(number(at + 8, 2), 0, "a part is compressed");
        let (length, name, extra) = (number(at + 18, 4), number(at + 26, 2), number(at + 28, 2));
        let text = |from: usize, length: usize| {
            String::from_utf8(bytes[from..from + length].to_vec()).expect("a part is UTF-8")
        };
        let from = at + 30 + name + extra;
        parts.insert(text(at + 30, name), text(from, length));
        at = from + length;
    }
    parts
}
