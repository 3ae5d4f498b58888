//! The directory that ships, row by row against the legal reference, and what it answers.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use himoya_content::Content;
use himoya_route::{Directory, Entry, EntryStanding, Fit, Trust};
use himoya_wording::{Certainty, GrammaticalCase};

type Row = BTreeMap<String, String>;

/// A row of a comma-separated file, quotes and doubled quotes included.
fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            letter => cell.push(letter),
        }
    }
    rows
}

fn reference(file: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/law/directory").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let mut rows = cells(&text);
    let head = rows.remove(0);
    rows.into_iter().map(|row| head.iter().cloned().zip(row).collect()).collect()
}

fn shipped() -> Directory {
    Content::embedded().unwrap_or_else(|errors| panic!("{errors}")).route.directory
}

fn trust(entry: &Entry) -> &'static str {
    entry.confidence.code()
}

#[test]
fn every_row_of_the_reference_is_held_as_it_is_and_nothing_else() {
    let directory = shipped();
    let (courts, bodies) = (reference("courts.csv"), reference("bodies.csv"));
    assert_eq!((courts.len(), bodies.len()), (142, 55));
    assert_eq!(directory.entries().len(), courts.len() + bodies.len());
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    for row in courts.iter().chain(&bodies) {
        let entry = directory.entry(&row["id"]).unwrap_or_else(|| panic!("{} is not held", row["id"]));
        let held = [
            ("kind", entry.kind.clone()),
            ("region", entry.region.clone()),
            ("name_nominative", entry.name.clone()),
            ("address", text(&entry.address)),
            ("postal_code", text(&entry.postal_code)),
            ("site", text(&entry.site)),
            ("serves", text(&entry.serves)),
            ("source_url", text(&entry.source)),
            ("seen_on", text(&entry.seen_on)),
            ("confidence", trust(entry).to_owned()),
            ("note", text(&entry.note)),
        ];
        for (column, held) in held {
            let given = row[column].split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(held, given, "{}: {column}", row["id"]);
        }
        if let Some(hint) = row.get("addressee_hint") {
            assert_eq!(&text(&entry.addressee), hint, "{}", row["id"]);
        }
    }
}

#[test]
fn a_court_declines_up_to_its_tail() {
    let content = Content::embedded().unwrap_or_else(|errors| panic!("{errors}"));
    for row in reference("courts.csv") {
        let entry = content.route.directory.entry(&row["id"]).unwrap();
        let (before, tail) =
            row["name_prepositional_hint"].split_once('|').unwrap_or((&row["name_prepositional_hint"], ""));
        let expected = format!("{} {tail}", before.split_once('=').unwrap().1);
        let made = content.wording.body(&entry.name, GrammaticalCase::Prepositional);
        assert_eq!(
            (made.text.as_str(), made.certainty),
            (expected.trim(), Certainty::Certain),
            "{}",
            row["id"]
        );
        let accusative = content.wording.body(&entry.name, GrammaticalCase::Accusative).text;
        assert_eq!(accusative, entry.name, "{}: the accusative of a court is its nominative", row["id"]);
    }
}

#[test]
fn the_post_of_a_prosecutor_is_the_addressee_of_the_reference() {
    let content = Content::embedded().unwrap_or_else(|errors| panic!("{errors}"));
    let posts: Vec<&Entry> =
        content.route.directory.entries().iter().filter(|entry| entry.post.is_some()).collect();
    assert_eq!(posts.len(), 8);
    for entry in posts {
        let dative = content.wording.body(entry.post.as_ref().unwrap(), GrammaticalCase::Dative).text;
        let line = entry.addressee.as_ref().unwrap().rsplit(" / ").next().unwrap();
        assert!(dative.to_lowercase().starts_with(&line.to_lowercase()), "{}: {dative} / {line}", entry.id);
    }
}

#[test]
fn the_long_preposition_stands_before_two_consonants() {
    let content = Content::embedded().unwrap_or_else(|errors| panic!("{errors}"));
    let long: Vec<&str> = content
        .route
        .directory
        .entries()
        .iter()
        .filter(|entry| content.wording.into_word(&entry.name) == "во")
        .map(|entry| entry.id.as_str())
        .collect();
    assert_eq!(long, ["77KJ0002", "78AJ0002", "47RS0004", "77-vnukovsky-project", "78RS0023"]);
    for name in ["Волховский городской суд", "Выборгский районный суд", "ФМС России", "Вязниковский суд", ""]
    {
        assert_eq!(content.wording.into_word(name), "в", "{name}");
    }
}

#[test]
fn a_name_is_found_however_it_is_written_and_namesakes_are_not_mixed_up() {
    let directory = shipped();
    let rows = [
        ("Тверской районный суд г. Москвы", Some("77RS0027")),
        ("Савеловский районный суд города Москвы", Some("77RS0023")),
        ("Черёмушкинский районный суд г. Москвы", Some("77RS0032")),
        ("Московский районный суд Санкт-Петербурга", Some("78RS0014")),
        ("Пушкинский районный суд Санкт-Петербурга", Some("78RS0020")),
        ("Пушкинский городской суд Московской области", Some("50RS0036")),
        ("Выборгский городской суд", Some("47RS0005")),
        ("прокурор Ленинградской области", Some("pro-lo")),
        ("Ленинский районный суд г. Самары", None),
    ];
    for (name, id) in rows {
        assert_eq!(directory.find(name).map(|entry| entry.id.as_str()), id, "{name}");
    }
    let closed = directory.find_closed("Климовский городской суд Московской области").unwrap();
    assert_eq!(closed.successor, "50RS0035");
}

#[test]
fn the_kind_of_a_name_is_told_without_its_row_too() {
    let directory = shipped();
    let rows = [
        ("Советский районный суд г. Самары", Some("district_court")),
        ("Выборгский городской суд Ленинградской области", Some("district_court")),
        ("Московский городской суд", Some("regional_court")),
        ("Самарский областной суд", Some("regional_court")),
        ("Верховный Суд Республики Татарстан", Some("regional_court")),
        ("Верховный Суд Российской Федерации", Some("supreme_court")),
        ("Шестой кассационный суд общей юрисдикции", Some("cassation_court")),
        ("Самарский гарнизонный военный суд", Some("garrison_court")),
        ("мировой судья судебного участка № 45", Some("magistrate")),
        ("УМВД России по г. Самаре", Some("police_migration_unit")),
        ("прокурор Невского района Санкт-Петербурга", Some("prosecutor_office")),
        ("Союз потребителей", None),
    ];
    for (name, kind) in rows {
        assert_eq!(directory.kind_of(name).map(|kind| kind.id.as_str()), kind, "{name}");
    }
}

#[test]
fn a_place_gives_the_courts_named_like_it_in_its_region() {
    let directory = shipped();
    let near = |kind: &str, place: &str| -> Vec<(String, Fit)> {
        let found = directory.near(&[kind.to_owned()], place);
        let named = found.iter().filter(|candidate| candidate.fit != Fit::Region || kind != "district_court");
        named.map(|candidate| (candidate.entry.id.clone(), candidate.fit)).collect()
    };
    let one = |id: &str| vec![(id.to_owned(), Fit::Named)];
    assert_eq!(
        near("district_court", "УМВД России по Выборгскому району г. Санкт-Петербурга"),
        one("78RS0002")
    );
    assert_eq!(
        near("district_court", "УМВД России по Выборгскому району Ленинградской области"),
        one("47RS0005")
    );
    assert_eq!(
        near("district_court", "УМВД России по Московскому району г. Санкт-Петербурга"),
        one("78RS0014")
    );
    assert_eq!(near("district_court", "МУ МВД России «Мытищинское», Московская область"), one("50RS0028"));
    assert_eq!(near("district_court", "УМВД России по г. Самаре"), []);
    let central = near("district_court", "УМВД России по Центральному району г. Санкт-Петербурга");
    assert_eq!(central.len(), 3, "{central:?}");
    let both = near("district_court", "УМВД России по Кировскому району");
    assert_eq!(both.len(), 2, "{both:?}");
    assert!(both.iter().all(|(_, fit)| *fit == Fit::NamedAnywhere));
    let region = |kind: &str, place: &str, id: &str| {
        assert_eq!(near(kind, place), [(id.to_owned(), Fit::Region)], "{place}");
    };
    region("regional_court", "Выборгский районный суд Санкт-Петербурга", "78OS0000");
    region("regional_court", "Химкинский городской суд Московской области", "50OS0000");
    region("cassation_court", "Тверской районный суд города Москвы", "77KJ0002");
    region("cassation_court", "Химкинский городской суд Московской области", "64KJ0001");
}

#[test]
fn a_project_is_never_proposed_and_an_address_from_memory_is_never_given() {
    let directory = shipped();
    let project = directory.entry("77-vnukovsky-project").unwrap();
    assert_eq!(project.standing, EntryStanding::Project);
    let proposed = directory.near(&["district_court".to_owned()], "УМВД России по району Внуково г. Москвы");
    assert!(proposed.iter().all(|candidate| candidate.entry.id != project.id));
    let addressed = directory.entries().iter().filter(|entry| entry.address.is_some());
    let (sourced, memory): (Vec<_>, Vec<_>) = addressed.partition(|entry| entry.has_sourced_address());
    assert!(sourced.iter().all(|entry| entry.confidence != Trust::Memory && entry.source.is_some()));
    // The counts of the reference's own table.
    assert_eq!((sourced.len(), memory.len()), (36, 45));
}
