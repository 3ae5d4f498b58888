//! The PDF as a court and an archive get it.

use std::fs;
use std::path::PathBuf;

use himoya_tests::{Pdf, Runner, squeeze};

const PAPER: [&str; 7] =
    ["draft", "--example", "family-expelled", "--document", "appeal-koap-ruling", "--today", "2026-11-18"];

/// Letters of the peoples whose cases these are, and signs of Russian papers.
const LETTERS: &str = "Ғғ Ӣӣ Ққ Ӯӯ Ҳҳ Ҷҷ Ўў Ңң Өө Үү Әә Ұұ Һһ Іі Ёё Ъъ № « » — ₽ 5′";

fn draft(runner: &Runner, folder: &str, set: &[&str]) -> PathBuf {
    fs::create_dir(runner.folder().join(folder)).expect("the folder is new");
    let done = runner.run(&[&PAPER[..], &["--out", folder], set].concat());
    assert_eq!(done.status, Some(0), "{}", done.stderr);
    runner.folder().join(folder).join("appeal-koap-ruling.pdf")
}

#[test]
fn two_processes_write_the_same_bytes() {
    let runner = Runner::new();
    let (one, two) = (draft(&runner, "one", &[]), draft(&runner, "two", &[]));
    assert!(fs::read(one).unwrap() == fs::read(two).unwrap(), "the same case gave two different files");
    let other = draft(&runner, "other", &["--set", "client.name.given=Олим"]);
    assert!(
        fs::read(other).unwrap() != fs::read(runner.folder().join("one/appeal-koap-ruling.pdf")).unwrap()
    );
}

#[test]
fn it_is_a_tagged_archive_file_on_a4() {
    let runner = Runner::new();
    let path = draft(&runner, "out", &[]);
    let pdf = Pdf::read(&path);
    assert_eq!(pdf.property("Tagged"), Some("yes"));
    assert!(pdf.property("Page size").is_some_and(|size| size.contains("A4")), "{}", pdf.info);
    assert_eq!(pdf.property("Encrypted"), Some("no"));
    assert_eq!(pdf.property("JavaScript"), Some("no"));
    assert!(pdf.metadata.contains("<pdfaid:part>2</pdfaid:part>"), "{}", pdf.metadata);
    assert!(pdf.metadata.contains("<pdfaid:conformance>B</pdfaid:conformance>"), "{}", pdf.metadata);
    let bytes = fs::read(&path).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(
        text.contains("/Lang(ru-RU)") || text.contains("/Lang (ru-RU)"),
        "the language of the paper is not said"
    );
    assert!(text.contains("/StructTreeRoot"), "there are no tags");
}

#[test]
fn its_properties_name_nobody() {
    let runner = Runner::new();
    let pdf = Pdf::read(&draft(&runner, "out", &[]));
    for name in ["Шарифзода", "Ковалёва", "SHARIFZODA", "Приморск"] {
        assert!(!pdf.info.contains(name) && !pdf.metadata.contains(name), "the properties name {name}");
    }
    assert!(
        !pdf.info.contains("20 2026") && !pdf.metadata.contains("2026-"),
        "the properties tell the day of work"
    );
}

#[test]
fn every_font_is_embedded_and_readable() {
    let runner = Runner::new();
    let pdf = Pdf::read(&draft(&runner, "out", &[]));
    assert!(pdf.fonts.len() >= 2, "regular and bold are used: {:?}", pdf.fonts);
    for (name, flags) in &pdf.fonts {
        assert!(name.contains("Tinos"), "{name} is not the font of the paper");
        assert_eq!(flags, &["yes", "yes", "yes"], "{name}: embedded, subset, mapped to Unicode");
    }
}

#[test]
fn the_text_layer_has_every_letter() {
    let runner = Runner::new();
    let other = format!("ties.other={LETTERS}");
    let pdf = Pdf::read(&draft(&runner, "out", &["--set", &other]));
    let words = squeeze(&pdf.words());
    for letter in LETTERS.split_whitespace() {
        assert!(words.contains(&squeeze(letter)), "{letter} is not in the text layer");
    }
}

#[test]
fn a_letter_that_the_font_lacks_is_reported() {
    let runner = Runner::new();
    fs::create_dir(runner.folder().join("out")).unwrap();
    let set = ["--out", "out", "--set", "ties.other=Знак 漢 на странице"];
    let done = runner.run(&[&PAPER[..], &set].concat());
    assert_eq!(done.status, Some(0), "{}", done.stderr);
    assert!(done.stdout.contains("«漢»") && done.stdout.contains("U+6F22"), "{}", done.stdout);
    let words = Pdf::read(&runner.folder().join("out/appeal-koap-ruling.pdf")).words();
    assert!(
        !words.contains('漢') && squeeze(&words).contains("Знак"),
        "the letter stands for something else"
    );
}

#[test]
fn pages_are_numbered_from_the_second() {
    let runner = Runner::new();
    let pdf = Pdf::read(&draft(&runner, "out", &[]));
    assert_eq!(pdf.property("Pages"), Some(pdf.pages.len().to_string().as_str()));
    assert!(pdf.pages.len() >= 3, "the worked appeal has three pages: {}", pdf.pages.len());
    for (n, page) in pdf.pages.iter().enumerate() {
        let number = (n + 1).to_string();
        let first = page.lines().map(str::trim).find(|line| !line.is_empty());
        let last = page.lines().map(str::trim).rfind(|line| !line.is_empty());
        let numbered = first == Some(&number) || last == Some(&number);
        assert_eq!(numbered, n > 0, "page {number} begins with {first:?} and ends with {last:?}");
    }
}
