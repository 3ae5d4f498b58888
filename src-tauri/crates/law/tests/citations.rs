//! Citations in court style and in screen style, and the written form of names.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

mod support;

use himoya_law::{ActId, ArticleId, LawLibrary, Number, ProvisionId, RuleId};
use support::shipped;

fn cite(law: &LawLibrary, ids: &[&str]) -> String {
    let ids: Vec<ProvisionId> = ids.iter().map(|id| id.parse().unwrap()).collect();
    law.cite(&ids)
}

/// Shows non-breaking spaces, so that a table can be read.
fn shown(text: &str) -> String {
    text.replace('\u{a0}', "_")
}

#[test]
fn court_style() {
    let law = shipped();
    let table: [(&[&str], &str); 16] = [
        (&[], ""),
        (&["koap-30.3/1"], "ч._1_ст._30.3 КоАП_РФ"),
        (&["koap-30.3/1", "koap-4.8/3.1"], "ч._1_ст._30.3, ч._3.1_ст._4.8 КоАП_РФ"),
        (&["koap-30.6/3", "koap-30.6/2"], "ч._2, 3_ст._30.6 КоАП_РФ"),
        (&["koap-30.7/1#3"], "п._3_ч._1_ст._30.7 КоАП_РФ"),
        (&["koap-24.5/1#6", "koap-24.5/1#1", "koap-24.5/1#6"], "п._1, 6_ч._1_ст._24.5 КоАП_РФ"),
        (&["koap-31.1#3"], "п._3_ст._31.1 КоАП_РФ"),
        (&["koap-2.9"], "ст._2.9 КоАП_РФ"),
        (&["koap-24.4", "koap-25.10", "koap-25.5/4"], "ст._24.4, 25.10, ч._4_ст._25.5 КоАП_РФ"),
        (&["koap-4.2/2", "koap-4.2"], "ст._4.2, ч._2_ст._4.2 КоАП_РФ"),
        (&["koap-30.3/1", "koap-4.8/3.1", "koap-30.3/2"], "ч._1, 2_ст._30.3, ч._3.1_ст._4.8 КоАП_РФ"),
        (&["koap-30.7/2", "koap-30.7/1#3", "koap-30.7/3"], "п._3_ч._1, ч._2, 3_ст._30.7 КоАП_РФ"),
        (
            &["constitution-23", "constitution-38", "constitution-55/3", "koap-4.1/3.8"],
            "ст._23, 38, ч._3_ст._55 Конституции_РФ, ч._3.8_ст._4.1 КоАП_РФ",
        ),
        (&["kas-219/1"], "ч._1_ст._219 КАС_РФ"),
        (&["koap-30.3/1", "kas-219/1"], "ч._1_ст._30.3 КоАП_РФ, ч._1_ст._219 КАС_РФ"),
        // An act that nobody holds.
        (&["moon-219/1"], "ч._1_ст._219 moon"),
    ];
    for (ids, expected) in table {
        assert_eq!(shown(&cite(&law, ids)), expected, "{ids:?}");
    }
}

#[test]
fn acts_in_points_and_acts_as_a_whole() {
    let law = shipped();
    let table = [
        ("pp12-5", "п. 5 Правил, утверждённых постановлением Правительства РФ от 14.01.2015 № 12"),
        ("tj2013-0", "Соглашение между Россией и Таджикистаном от 08.02.2013"),
        ("fz115-7#4", "п. 4 ст. 7 Федерального закона от 25.07.2002 № 115-ФЗ"),
    ];
    for (id, expected) in table {
        assert_eq!(cite(&law, &[id]).replace('\u{a0}', " "), expected);
    }
}

#[test]
fn screen_style() {
    let law = shipped();
    let table = [
        ("koap-30.3/1", "КоАП_30.3 ч._1"),
        ("koap-30.7/1#3", "КоАП_30.7 ч._1 п._3"),
        ("koap-2.9", "КоАП_2.9"),
        ("constitution-55/3", "Конституция_55 ч._3"),
    ];
    for (id, expected) in table {
        assert_eq!(shown(&law.cite_short(&id.parse().unwrap())), expected);
    }
}

#[test]
fn names_have_one_spelling() {
    for text in ["koap-30.3", "koap-30.3/1", "koap-30.7/1#3", "koap-31.1#3", "koap-27.19.1/17"] {
        assert_eq!(text.parse::<ProvisionId>().unwrap().to_string(), text);
    }
    let broken = [
        "",
        "koap",
        "koap-",
        "КоАП-30.3",
        "koap-30.3/",
        "koap-30,3",
        "koap-030.3",
        "koap-30.3/+1",
        "koap-30.3 /1",
        "koap-30.3/1#",
        "koap-30..3",
        "Koap-1.1",
        "koap-70000",
    ];
    for text in broken {
        assert!(text.parse::<ProvisionId>().is_err(), "{text:?}");
    }
    assert!("koap-30.3/1".parse::<ArticleId>().is_err());
    assert!("1koap".parse::<ActId>().is_err());
    assert!("koap 30.3".parse::<RuleId>().is_err());
    assert_eq!("koap-27.19.1".parse::<RuleId>().unwrap().as_str(), "koap-27.19.1");
}

#[test]
fn numbers_sort_as_a_lawyer_counts() {
    let mut numbers: Vec<Number> =
        ["10", "2", "1.1", "1", "3.1", "3"].map(|text| text.parse().unwrap()).to_vec();
    numbers.sort();
    let sorted: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    assert_eq!(sorted, ["1", "1.1", "2", "3", "3.1", "10"]);
}
