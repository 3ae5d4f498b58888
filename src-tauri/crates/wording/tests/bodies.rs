//! Courts, bodies and posts against names of the directory and hand-written forms.

mod support;

use himoya_wording::{Certainty, GrammaticalCase};

#[test]
fn bodies_decline_as_the_table_says() {
    let wording = support::wording();
    let table = include_str!("bodies.tsv");
    let mut report = String::new();
    let mut bodies = 0;
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let forms: Vec<&str> = line.split('\t').collect();
        assert_eq!(forms.len(), 6, "six forms: {line}");
        bodies += 1;
        for (case, expected) in GrammaticalCase::ALL.into_iter().zip(&forms) {
            let declined = wording.body(forms[0], case);
            if declined.text != *expected || declined.certainty == Certainty::Doubtful {
                let (form, trust) = (declined.text, declined.certainty);
                report.push_str(&format!("{}: {form} ({trust:?}), expected {expected}\n", case.code()));
            }
        }
    }
    assert!(bodies >= 60, "the table holds {bodies}");
    assert!(report.is_empty(), "{report}");
}

#[test]
fn a_body_with_an_unknown_head_stays_and_is_doubtful() {
    let wording = support::wording();
    for name in [
        "Working Group on Arbitrary Detention",
        "Центробанк",
        "Гатчинское УМВД",
        "",
        "Санкт-Петербургский",
        "Приморская суд",
    ] {
        let declined = wording.body(name, GrammaticalCase::Genitive);
        assert_eq!(declined.text, name);
        assert_eq!(declined.certainty, Certainty::Doubtful, "{name}");
    }
}

#[test]
fn a_name_inside_a_post_is_doubtful() {
    let declined = support::wording().body("судья Иванова А. А.", GrammaticalCase::Genitive);
    assert_eq!(declined.certainty, Certainty::Doubtful);
}
