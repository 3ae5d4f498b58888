//! The law that ships: what stood on the days around each change, and how far each piece may be trusted.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use himoya_law::{
    Confidence, Edition, Expulsion, LawLibrary, Number, OffenceStanding, ProvisionId, RuleId, Standing,
    Starts, Unit,
};
use jiff::civil::{Date, date};
use support::{shipped, shipped_files};

fn on<'a>(law: &'a LawLibrary, id: &str, day: Date) -> Standing<'a> {
    law.standing(&id.parse::<ProvisionId>().unwrap(), day)
}

fn edition<'a>(law: &'a LawLibrary, id: &str, day: Date) -> &'a Edition {
    on(law, id, day).edition().unwrap_or_else(|| panic!("{id} on {day}"))
}

#[test]
fn each_file_is_named_after_its_article() {
    for (name, file) in shipped_files() {
        assert_eq!(name, format!("{}/{}.toml", file.id.act, file.id.article));
    }
}

#[test]
fn every_edition_was_checked_on_the_day_of_the_reference() {
    let law = shipped();
    assert!(law.provisions().count() > 90);
    for provision in law.provisions() {
        for edition in &provision.editions {
            assert!(edition.checked_on >= date(2026, 11, 21), "{}", provision.id);
            // A text from memory must say so in words, not only by a mark.
            assert!(
                edition.confidence != Confidence::Unverified || edition.note.is_some(),
                "{}",
                provision.id
            );
        }
    }
}

#[test]
fn the_term_of_appeal_changed_on_29_10_2024() {
    let law = shipped();
    assert!(edition(&law, "koap-30.3/1", date(2024, 10, 28)).summary.contains("10 суток"));
    assert!(edition(&law, "koap-30.3/1", date(2024, 10, 29)).summary.contains("10 дней"));
    let rule = law.rule(&"koap-30.3".parse::<RuleId>().unwrap()).unwrap();
    let [old, new] = rule.editions.as_slice() else { panic!("two editions expected") };
    assert_eq!((old.length, old.unit, old.shift, old.starts), (10, Unit::Sutki, false, Starts::NextDay));
    assert_eq!((new.length, new.unit, new.shift, new.starts), (10, Unit::Days, true, Starts::NextDay));
    assert_eq!((old.in_force_to, new.in_force_from), (Some(date(2024, 10, 28)), Some(date(2024, 10, 29))));
    assert_eq!(
        (old.source_id.as_str(), new.source_id.as_str()),
        ("APPEAL_RULING_SUTKI", "APPEAL_RULING_DAYS")
    );
    assert!(new.text_as_of.contains("2025"));
}

#[test]
fn counting_moved_to_new_parts_on_25_04_2023() {
    let law = shipped();
    let (before, after) = (date(2023, 4, 24), date(2023, 4, 25));
    assert!(edition(&law, "koap-4.8/1", before).summary.contains("на следующий день"));
    assert!(!edition(&law, "koap-4.8/1", after).summary.contains("на следующий день"));
    assert_eq!(on(&law, "koap-4.8/1.1", before), Standing::NotInForce);
    assert_eq!(on(&law, "koap-4.8/3.1", before), Standing::NotInForce);
    assert!(edition(&law, "koap-4.8/3.1", after).summary.contains("рабочий день"));
    let act = "koap".parse().unwrap();
    let shift = |day| law.counting(&act, day).unwrap().0.shift.as_ref().unwrap().to_string();
    assert_eq!((shift(before), shift(after)), ("koap-4.8/3".to_owned(), "koap-4.8/3.1".to_owned()));
    // Before the first day that is held the nearest edition answers, marked as not established.
    let (nearest, established) = law.counting(&act, date(2011, 12, 5)).unwrap();
    assert_eq!((nearest.shift.as_ref().unwrap().to_string().as_str(), established), ("koap-4.8/3", false));
    assert!(law.counting(&act, before).unwrap().1 && law.counting(&act, after).unwrap().1);
    assert!(law.counting(&"constitution".parse().unwrap(), after).is_none());
}

#[test]
fn expulsion_complaints_left_part_2_on_05_02_2025() {
    let law = shipped();
    let (before, after) = (date(2025, 2, 4), date(2025, 2, 5));
    assert!(edition(&law, "koap-30.2/2", before).summary.contains("выдворении"));
    assert!(!edition(&law, "koap-30.2/2", after).summary.contains("выдворении"));
    assert_eq!(on(&law, "koap-30.2/2.1", before), Standing::NotInForce);
    assert!(edition(&law, "koap-30.2/2.1", after).summary.contains("выдворении"));
}

#[test]
fn a_beginning_that_is_not_established_is_not_guessed() {
    let law = shipped();
    let seen = date(2025, 2, 3);
    assert_eq!(on(&law, "koap-4.1/3.8", date(2025, 2, 2)), Standing::NotEstablished);
    let inserted = edition(&law, "koap-4.1/3.8", seen);
    assert_eq!((inserted.in_force_from, inserted.confidence), (None, Confidence::Primary));
    assert_eq!(edition(&law, "koap-2.9", date(2013, 8, 26)).confidence, Confidence::Unverified);
    assert_eq!(edition(&law, "koap-2.9", seen).confidence, Confidence::Primary);
    assert_eq!(on(&law, "koap-2.9", date(2002, 6, 30)), Standing::NotInForce);
    assert_eq!(on(&law, "koap-30.3/3", date(2025, 2, 2)), Standing::NotEstablished);
    assert!(edition(&law, "koap-30.3/3", seen).summary.contains("пяти дней"));
    assert_eq!(on(&law, "koap-30.3/9", seen), Standing::NotHeld);
}

#[test]
fn every_row_of_the_reference_is_one_edition() {
    let law = shipped();
    let mut rows: Vec<&str> =
        law.rules().flat_map(|rule| &rule.editions).map(|e| e.source_id.as_str()).collect();
    let editions = rows.len();
    rows.sort_unstable();
    rows.dedup();
    assert_eq!((editions, rows.len(), law.rules().count()), (216, 216, 202));
    for rule in law.rules() {
        assert!(rule.editions.iter().any(|edition| edition.reading.is_none()), "{}: readings alone", rule.id);
        for edition in &rule.editions {
            assert!(
                edition.checked_on >= date(2026, 11, 21) && !edition.source.is_empty(),
                "{}",
                edition.source_id
            );
            // What was not compared with a text has to say so in words too.
            let said = edition.note.is_some() || edition.text_as_of.contains("не");
            assert!(edition.confidence != Confidence::Unverified || said, "{}", edition.source_id);
            assert!(
                edition.alternatives.iter().all(|other| other.why.ends_with('.')),
                "{}",
                edition.source_id
            );
        }
    }
}

fn offence<'a>(law: &'a LawLibrary, article: &str, part: &str, day: Date) -> OffenceStanding<'a> {
    law.offence(&article.parse().unwrap(), Some(&part.parse::<Number>().unwrap()), day)
}

#[test]
fn offences_say_whether_expulsion_is_open() {
    let law = shipped();
    let day = date(2026, 11, 10);
    let table = [
        ("18.8", "1", Expulsion::Optional, 2000, 5000, false),
        ("18.8", "1.1", Expulsion::Mandatory, 2000, 5000, false),
        ("18.8", "2", Expulsion::Optional, 2000, 5000, false),
        ("18.8", "3", Expulsion::Optional, 5000, 7000, true),
        ("18.8", "3.1", Expulsion::Mandatory, 5000, 7000, true),
        ("18.8", "4", Expulsion::Mandatory, 5000, 7000, false),
        ("18.8", "5", Expulsion::Mandatory, 7000, 10000, true),
        ("18.10", "1", Expulsion::Optional, 2000, 5000, false),
        ("18.10", "2", Expulsion::Mandatory, 5000, 7000, true),
        ("18.10", "3", Expulsion::Mandatory, 5000, 7000, false),
        ("18.11", "1", Expulsion::Optional, 2000, 4000, false),
        ("18.17", "2", Expulsion::Optional, 2000, 5000, false),
        ("19.27", "1", Expulsion::Optional, 2000, 5000, false),
        ("19.27", "3", Expulsion::Optional, 5000, 7000, true),
        ("20.25", "3", Expulsion::Mandatory, 3000, 5000, false),
        ("6.8", "2", Expulsion::Mandatory, 4000, 5000, false),
        ("6.9", "2", Expulsion::Mandatory, 4000, 5000, false),
        ("20.20", "3", Expulsion::Mandatory, 4000, 5000, false),
    ];
    for (article, part, expulsion, from, to, four) in table {
        let OffenceStanding::InForce { terms, provision, .. } =
            offence(&law, &format!("koap-{article}"), part, day)
        else {
            panic!("{article} {part}");
        };
        assert_eq!(provision.to_string(), format!("koap-{article}/{part}"));
        assert_eq!(
            (terms.expulsion, terms.fine_from, terms.fine_to, terms.four_regions),
            (expulsion, Some(from), Some(to), four),
            "{article} {part}"
        );
    }
}

#[test]
fn part_3_of_18_8_is_known_for_2013_and_for_2025_and_not_between() {
    let law = shipped();
    let expulsion = |day| match offence(&law, "koap-18.8", "3", day) {
        OffenceStanding::InForce { terms, .. } => Some(terms.expulsion),
        _ => None,
    };
    assert_eq!(expulsion(date(2013, 8, 26)), Some(Expulsion::Mandatory));
    assert_eq!(expulsion(date(2026, 8, 26)), Some(Expulsion::Optional));
    for day in [date(2013, 8, 25), date(2013, 8, 28), date(2019, 1, 1), date(2025, 2, 2)] {
        assert_eq!(offence(&law, "koap-18.8", "3", day), OffenceStanding::NotEstablished, "{day}");
    }
    assert_eq!(offence(&law, "koap-30.3", "1", date(2026, 1, 1)), OffenceStanding::NotAnOffence);
    assert_eq!(offence(&law, "koap-18.8", "9", date(2026, 1, 1)), OffenceStanding::NotHeld);
}
