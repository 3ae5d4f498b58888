//! Russian words as hunspell spells them, in what jurists wrote and in the papers that come of it.
//!
//! `tests/suite/spelling/words.txt` holds the words that its dictionary lacks and that are right: terms, abbreviations,
//! names of places. A word is added there only by somebody who has looked it up.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use himoya_casework::{Date, Draft, Error, Office};
use himoya_tests::{Failures, blocks, root, strings, suite, worked_cases};
use serde_json::Value;

use crate::examples::TODAY;

/// Where words are looked for; names of people and places in worked cases are read with the papers.
const WRITTEN: &[&str] = &["documents", "grounds", "checks", "questions", "ledger", "facts", "facts.toml"];

#[test]
fn every_word_is_spelt_as_the_dictionary_or_our_list_has_it() {
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    // What checks look for in a case are beginnings of words; what they say are sentences.
    let sentence = |(file, text): &(String, String)| match file {
        file if file.contains("/checks/") => text.ends_with('.'),
        file if file.ends_with("/document.toml") => text.chars().any(|c| c.is_uppercase() || c == '.'),
        _ => true,
    };
    let written = strings(WRITTEN).into_iter().filter(sentence);
    let written = written.map(|(file, text)| (file, without_helpers(&text)));
    for (file, text) in written.chain(messages()).chain(papers()) {
        for word in russian_words(&text) {
            words.entry(word).or_insert_with(|| file.clone());
        }
    }
    assert!(words.len() > 1000, "only {} words were found", words.len());
    let ours: BTreeSet<String> = listed().into_iter().collect();
    let mut failures = Failures::default();
    let doubtful = misspelt(words.keys());
    for word in doubtful.iter().filter(|word| !ours.contains(*word) && !ours.contains(&word.to_lowercase())) {
        failures.check(&words[word], false, format!("«{word}» is not in the dictionary"));
    }
    failures.check("words", !doubtful.is_empty(), "hunspell knows even our abbreviations: it is not at work");
    failures.end(1);
}

#[test]
fn the_list_is_sorted_and_holds_no_word_of_the_dictionary() {
    let ours = listed();
    let mut sorted = ours.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(ours, sorted, "tests/suite/spelling/words.txt is not sorted, or says a word twice");
    let unknown = misspelt(ours.iter());
    let known: Vec<&String> = ours.iter().filter(|word| !unknown.contains(*word)).collect();
    assert!(known.is_empty(), "the dictionary has {known:?}");
}

#[test]
fn a_wrong_word_is_found() {
    let words = ["ходатайство", "ходотайство", "постановлением"].map(str::to_owned);
    assert_eq!(misspelt(words.iter()), BTreeSet::from(["ходотайство".to_owned()]));
    assert_eq!(russian_words("Өмүрбек по-таджикски, п. 3 (л. д.) NAZAROV"), ["по-таджикски"]);
    let text = r#"{{voice (agree client.sex "не согласен" "не согласна") "защита"}} прав."#;
    assert_eq!(
        without_helpers(text).split_whitespace().collect::<Vec<_>>().join(" "),
        "не согласен не согласна защита прав."
    );
}

fn listed() -> Vec<String> {
    let path = suite("spelling").join("words.txt");
    let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

/// A text of a template with its helpers taken out; what they would print stays.
fn without_helpers(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split("{{").enumerate() {
        let (helper, rest) = part.split_once("}}").filter(|_| at > 0).unwrap_or(("", part));
        let printed: Vec<&str> = helper.split('"').skip(1).step_by(2).collect();
        // A placeholder may stand for the beginning of a word: «{{study_year}}-м».
        let gap = if rest.starts_with('-') { "0" } else { " " };
        out.push_str(&format!(" {} {gap}{rest}", printed.join(" ")));
    }
    out
}

/// The Russian messages of the window, without keys and placeables.
fn messages() -> Vec<(String, String)> {
    let path = root().join("templates/messages/ru.ftl");
    let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    vec![("templates/messages/ru.ftl".to_owned(), text)]
}

/// The words of every paper that a worked case gives; words of the case itself, in whatever form, are left out.
fn papers() -> Vec<(String, String)> {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let mut found = Vec::new();
    for (id, case) in worked_cases() {
        let mut own = BTreeSet::new();
        texts(&case, &mut own);
        let file = office.example(&id, today).expect("a worked case is sound");
        for document in office.listed(today) {
            match office.draft(&file, &document.id, today) {
                Ok(draft) => {
                    let mut words = russian_words(&russian_columns(&draft));
                    words.retain(|word| !own.iter().any(|own| kin(word, own)));
                    found.push((format!("{id}, {}", document.id), words.join(" ")));
                }
                Err(Error::Blocked(_) | Error::Deadline(_)) => {}
                Err(error) => panic!("{id}, {}: {error}", document.id),
            }
        }
    }
    found
}

/// The words of a paper without those of its second column, which are of another language.
fn russian_columns(draft: &Draft) -> String {
    let mut tree = serde_json::to_value(&draft.document).expect("a document is JSON");
    for block in tree["blocks"].as_array_mut().into_iter().flatten() {
        block.as_object_mut().map(|block| block.remove("other"));
    }
    let words: Vec<String> = blocks(&tree).into_iter().map(|(_, _, words)| words).collect();
    words.join("\n")
}

fn texts(value: &Value, own: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => own.extend(russian_words(text)),
        Value::Array(members) => members.iter().for_each(|member| texts(member, own)),
        Value::Object(members) => members.values().for_each(|member| texts(member, own)),
        _ => {}
    }
}

/// Whether two words differ by their endings only; of a double name, each half by itself.
fn kin(word: &str, own: &str) -> bool {
    if let (Some((word, second)), Some((own, other))) = (word.split_once('-'), own.split_once('-')) {
        return kin(word, own) && kin(second, other);
    }
    let alike = word.chars().zip(own.chars()).take_while(|(a, b)| a == b).count();
    word == own || alike >= 3 && alike + 3 >= word.chars().count().max(own.chars().count())
}

/// Words of Russian letters alone, of more than one; a hyphen may stand inside.
fn russian_words(text: &str) -> Vec<String> {
    let plain = text.replace('\u{AD}', "").replace('\u{2011}', "-");
    let words = plain.split(|c: char| !c.is_alphanumeric() && c != '-');
    let words = words.map(|word| word.trim_matches('-')).filter(|word| word.chars().count() > 1);
    words.filter(|word| word.chars().all(|c| is_russian(c) || c == '-')).map(str::to_owned).collect()
}

fn is_russian(c: char) -> bool {
    matches!(c, 'А'..='я' | 'Ё' | 'ё')
}

/// The words that the Russian dictionary of hunspell does not have.
fn misspelt<'a>(words: impl Iterator<Item = &'a String>) -> BTreeSet<String> {
    let asked: String = words.map(|word| format!("{word}\n")).collect();
    let advice = "`bash .ci/setup test` installs hunspell and its Russian dictionary";
    let mut hunspell = Command::new("hunspell")
        .args(["-d", "ru_RU", "-i", "utf-8", "-w"])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|why| panic!("hunspell cannot be run ({why}); {advice}"));
    let mut pipe = hunspell.stdin.take().expect("the pipe was asked for");
    // Its answers may fill the pipe before all words are sent.
    let sent = std::thread::spawn(move || pipe.write_all(asked.as_bytes()));
    let done = hunspell.wait_with_output().expect("hunspell was started");
    assert!(done.status.success(), "hunspell: {}; {advice}", String::from_utf8_lossy(&done.stderr));
    sent.join().expect("the sender does not panic").expect("hunspell reads what it is sent");
    String::from_utf8_lossy(&done.stdout).lines().map(str::to_owned).collect()
}
