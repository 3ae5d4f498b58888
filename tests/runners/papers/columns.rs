//! Papers in two columns and papers of one page, drafted in every language that there is.

use std::collections::BTreeSet;
use std::fs;

use himoya_casework::{CaseFile, Date, Error, Format, Office};
use himoya_tests::{Failures, blocks, lint, root};

const TODAY: &str = "2026-11-20";

/// A language file, as far as these tests read it.
struct Language {
    code: String,
    letters: String,
    texts: Vec<String>,
}

fn languages() -> Vec<Language> {
    let folder = root().join("templates/translations");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("there are translations").flatten() {
        let text = fs::read_to_string(entry.path()).expect("a translation is readable");
        let file: toml::Table = text.parse().expect("a translation is TOML");
        let name = entry.file_name().to_string_lossy().trim_end_matches(".toml").to_owned();
        let string = |value: &toml::Value| value.as_str().expect("a text").to_owned();
        let texts = file["sentence"].as_array().expect("sentences").iter().map(|one| string(&one["text"]));
        found.push(Language { code: name, letters: string(&file["letters"]), texts: texts.collect() });
    }
    assert!(found.len() >= 4, "Tajik, Uzbek, Kyrgyz and English");
    found
}

fn today() -> Date {
    TODAY.parse().expect("a day")
}

/// Pages of the PDF, and the findings on letters that the font lacks.
fn pages(office: &Office, case: &CaseFile, document: &str) -> Result<(usize, Vec<String>), Error> {
    let draft = office.draft(case, document, today())?;
    let folder = tempfile::tempdir().expect("a folder");
    let written = office.write(draft, &[Format::Pdf], folder.path())?;
    let missing = written.findings.iter().filter(|finding| finding.code == "glyph_missing");
    Ok((written.pages.expect("a PDF has pages"), missing.map(|finding| finding.text.clone()).collect()))
}

#[test]
fn the_page_has_every_letter_of_every_translation() {
    let office = Office::open().expect("the content is sound");
    let mut failures = Failures::default();
    for language in languages() {
        let used: BTreeSet<char> = language.texts.iter().flat_map(|text| text.chars()).collect();
        let letters: String = language.letters.chars().chain(used).collect();
        let letters = format!("{letters} {}", letters.to_uppercase());
        let mut case = office.example("student-expelled", today()).expect("a worked case");
        // Braces and stars would be typed text here, not marks; the address prints in every style that a paper has.
        for path in ["client.address", "client.name.family", "representative.address"] {
            office.set(&mut case, path, letters.trim(), today()).expect("a text");
        }
        let (_, missing) = pages(&office, &case, "poa-koap").expect("the paper is drafted");
        failures.check(&language.code, missing.is_empty(), missing.join(" "));
    }
    failures.end(4);
}

#[test]
fn what_must_be_one_page_is_one_page() {
    let office = Office::open().expect("the content is sound");
    let mut failures = Failures::default();
    let mut cases = vec![("nothing known".to_owned(), CaseFile::empty())];
    for example in office.examples() {
        cases.push((example.id.clone(), office.example(&example.id, today()).expect("a worked case")));
    }
    for (name, case) in &cases {
        for document in ["poa-batch-simple", "client-sheet", "language-check-sheet"] {
            for language in languages() {
                let mut case = case.clone();
                office.set(&mut case, "client.native_language", &language.code, today()).expect("a language");
                let place = format!("{name}, {document}, {}", language.code);
                match pages(&office, &case, document) {
                    Ok((pages, missing)) => {
                        failures.check(&place, pages == 1, format!("takes {pages} pages"));
                        failures.check(&place, missing.is_empty(), missing.join(" "));
                    }
                    Err(Error::Blocked(_) | Error::Deadline(_)) => {}
                    Err(error) => failures.check(&place, false, error.to_string()),
                }
            }
        }
    }
    failures.end(60);
}

#[test]
fn no_translation_is_printed_without_its_mark_while_it_needs_review() {
    let office = Office::open().expect("the content is sound");
    let mut failures = Failures::default();
    let waiting = office.translations(None);
    for language in languages() {
        let mut case = office.example("student-expelled", today()).expect("a worked case");
        office.set(&mut case, "client.native_language", &language.code, today()).expect("a language");
        office.set(&mut case, "representative.poa_bilingual", "yes", today()).expect("an answer");
        for document in office.listed(today()) {
            // What the facts of this case forbid is no paper.
            let Ok(draft) = office.draft(&case, &document.id, today()) else { continue };
            let tree = serde_json::to_value(&draft.document).expect("a document is JSON");
            let rows: Vec<_> = tree["blocks"].as_array().into_iter().flatten().collect();
            let rows: Vec<_> = rows.into_iter().filter(|block| block["kind"] == "pair").collect();
            let open = waiting.iter().any(|one| {
                one.language == language.code && one.text.is_some() && one.documents.contains(&document.id)
            });
            let head = rows.iter().find(|row| row["row"] == "head").map(|row| row["text"].to_string());
            let marked = head.is_some_and(|head| head.contains("черновик перевода"));
            let place = format!("{}, {}", document.id, language.code);
            failures.check(
                &place,
                rows.is_empty() || !open || marked,
                "a translation nobody read is not marked",
            );
        }
    }
    failures.end(16);
}

#[test]
fn no_row_holds_a_broken_text() {
    let office = Office::open().expect("the content is sound");
    let mut failures = Failures::default();
    for example in office.examples() {
        for language in languages() {
            let mut case = office.example(&example.id, today()).expect("a worked case");
            office.set(&mut case, "client.native_language", &language.code, today()).expect("a language");
            office.set(&mut case, "representative.poa_bilingual", "yes", today()).expect("an answer");
            for document in office.listed(today()) {
                let Ok(draft) = office.draft(&case, &document.id, today()) else { continue };
                let tree = serde_json::to_value(&draft.document).expect("a document is JSON");
                for (block, kind, words) in blocks(&tree) {
                    if kind == "pair" {
                        // An English sentence may say «true»; a Boolean would stand in the other languages, too.
                        let faults =
                            lint(&kind, &words).into_iter().filter(|fault| fault != "holds \"true\"");
                        let faults = faults.collect::<Vec<_>>().join("; ");
                        let place = format!("{}, {}, {}, {block}", example.id, language.code, document.id);
                        failures.check(&place, faults.is_empty(), format!("{faults}: {words}"));
                    }
                }
            }
        }
    }
    failures.end(1000);
}
