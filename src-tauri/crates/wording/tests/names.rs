//! Declension of personal names against two tables of invented persons, forms assigned by hand.
//!
//! `names.tsv` grew together with the rules. `names_unseen.tsv` was written after them; its first score,
//! noted in its header, is the honest expectation for names nobody has looked at.

mod support;

use himoya_wording::{Gender, GrammaticalCase, PersonName, Wording};

/// Fields of a line: group, sex, then six forms of «family|given|patronymic».
struct Person<'a> {
    gender: Gender,
    forms: Vec<&'a str>,
}

fn persons(table: &str) -> Vec<Person<'_>> {
    table
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            assert_eq!(fields.len(), 8, "eight fields: {line}");
            Person { gender: fields[1].parse().expect("m or f"), forms: fields[2..].to_vec() }
        })
        .collect()
}

fn name(form: &str) -> PersonName<'_> {
    let mut parts = form.split('|').map(|part| Some(part).filter(|part| !part.is_empty()));
    PersonName {
        family: parts.next().flatten(),
        given: parts.next().flatten(),
        patronymic: parts.next().flatten(),
    }
}

/// Requires all five forms of every person; the report lists each form that differs.
fn check(wording: &Wording, persons: &[Person<'_>]) {
    let mut right = 0;
    let mut report = String::new();
    for person in persons {
        let name = name(person.forms[0]);
        let before = report.len();
        for (case, expected) in GrammaticalCase::ALL.into_iter().zip(&person.forms).skip(1) {
            let declined = wording.person(&name, Some(person.gender), case);
            let parts = [&declined.family, &declined.given, &declined.patronymic];
            let form = parts.map(|part| part.as_deref().unwrap_or("")).join("|");
            if form != *expected {
                report.push_str(&format!("{}: {form}, expected {expected}\n", case.code()));
            }
        }
        right += usize::from(report.len() == before);
    }
    assert!(report.is_empty(), "{right} of {} persons right in all five cases\n{report}", persons.len());
}

#[test]
fn known_persons_decline_as_the_table_says() {
    let persons = persons(include_str!("names.tsv"));
    assert!(persons.len() >= 150, "the table holds {}", persons.len());
    check(&support::wording(), &persons);
}

#[test]
fn unseen_persons_decline_as_the_table_says() {
    let persons = persons(include_str!("names_unseen.tsv"));
    assert!(persons.len() >= 40, "the table holds {}", persons.len());
    check(&support::wording(), &persons);
}
