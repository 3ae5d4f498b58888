//! The zone of a passport, days between two limits, and events in order, through the built program.

use himoya_tests::{Failures, Runner, same};
use serde_json::Value;

const ZONE: [&str; 2] =
    ["P<TJKSHARIFZODA<<DALER<<<<<<<<<<<<<<<<<<<<<<", "4012345678TJK9003071M3101050<<<<<<<<<<<<<<<0"];

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// The digit over a group by the weights 7, 3, 1.
fn digit(group: &str) -> u32 {
    let value = |c: char| c.to_digit(36).unwrap_or_default();
    group.chars().zip([7, 3, 1].into_iter().cycle()).map(|(c, weight)| value(c) * weight).sum::<u32>() % 10
}

/// A zone whose digits agree.
fn zone() -> [String; 2] {
    let group = |text: &str| format!("{text}{}", digit(text));
    let (number, born, rest) =
        (group("401234567"), group("900307"), group("310105") + &group(&"<".repeat(14)));
    let whole = digit(&format!("{number}{born}{rest}"));
    [ZONE[0].to_owned(), format!("{number}TJK{born}M{rest}{whole}")]
}

#[test]
fn a_zone_is_read_and_a_wrong_digit_is_named() {
    let runner = Runner::new();
    let read = runner.run_with_input(&["mrz", "--json"], &zone());
    assert_eq!(read.status, Some(0), "{}", read.stderr);
    let found = json(&read.stdout);
    let mut said: Vec<String> = Vec::new();
    for proposal in found["proposals"].as_array().expect("there are proposals") {
        let part = |key: &str| proposal[key].as_str().unwrap_or_default().to_owned();
        said.push(format!("{}={} {} {}", part("path"), part("value"), part("trust"), proposal["take"]));
    }
    let wanted = [
        "client.name.latin_family=SHARIFZODA letters true",
        "client.name.family=Шарифзода guess false",
        "client.name.latin_given=DALER letters true",
        "client.name.given=Далер guess false",
        "client.sex=male letters true",
        "client.birth_date=07.03.1990 digit true",
        "client.citizenship=TJK letters true",
        "client.document.kind=passport letters true",
        "client.document.number=401234567 digit true",
        "client.document.valid_until=05.01.2031 digit true",
    ];
    assert_eq!(said, wanted);

    let [first, second] = zone();
    let broken = runner.run_with_input(&["mrz"], &[first.clone(), second.replacen('1', "7", 1)]);
    assert_eq!(broken.status, Some(1));
    broken.in_two_parts().unwrap();
    assert!(broken.stderr.contains("Номер документа"), "{}", broken.stderr);
    for text in [vec![first.clone()], vec![first, "коротко".to_owned()]] {
        let refused = runner.run_with_input(&["mrz"], &text);
        assert_eq!(refused.status, Some(1));
        refused.in_two_parts().unwrap();
    }
}

/// Of two limits the term runs from the earlier; between the two ends it hangs on the day, and no paper names one.
#[test]
fn a_day_between_two_limits_is_counted_from_the_earlier_and_never_written() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    let set = ["--set", "ruling.received_on=12.11.2026 – 16.11.2026", "--set", "filing.on=?"];
    for (today, status) in [
        ("2026-11-23", "running"),
        ("2026-11-24", "disputed"),
        ("2026-11-26", "disputed"),
        ("2026-11-27", "missed"),
    ] {
        let args =
            [&["ledger", "--example", "family-expelled", "--today", today, "--json"][..], &set].concat();
        let ledger = json(&runner.run(&args).stdout);
        let entries = ledger["entries"].as_array().cloned().unwrap_or_default();
        let appeal = entries.iter().find(|entry| entry["id"] == "appeal").cloned().unwrap_or_default();
        failures.note(today, same("its status", &appeal["status"].as_str(), &Some(status)));
        failures.note(today, same("its safe day", &appeal["day"].as_str(), &Some("2026-11-23")));
        let origin = appeal["origin"].as_str().unwrap_or_default().replace('\u{a0}', " ");
        let says = origin.contains("между 12 и 16 ноября 2026 года");
        failures.check(today, says, format!("the origin is {origin:?}"));
        let readings = appeal["deadline"]["readings"].as_array().map_or(0, Vec::len);
        failures.note(today, same("the readings", &readings, &2));
    }
    let document = ["--document", "appeal-koap-ruling", "--today", "2026-11-20"];
    let text = ["draft", "--example", "family-expelled", "--out", ".", "--format", "txt"];
    let unknown = ["--set", "ruling.received_on=?", "--set", "filing.on=?"];
    let papers = [set, unknown].map(|set| {
        let drafted = runner.run(&[&text[..], &document, &set].concat());
        failures.note("the paper", same("the exit status", &drafted.status, &Some(0)));
        std::fs::read_to_string(runner.folder().join("appeal-koap-ruling.txt")).unwrap_or_default()
    });
    let alike = papers[0].len() > 1_000 && papers[0] == papers[1];
    failures.check("the paper", alike, "is not that of a day that is not known");
    let args = [&["check", "--example", "family-expelled"][..], &document, &set].concat();
    let checked = runner.run(&args).stdout.replace('\u{a0}', " ");
    let says = checked.contains("Известно примерно: между 12 и 16 ноября 2026 года");
    failures.check("the findings", says, checked);
    failures.end(15);
}

#[test]
fn no_breach_is_certain_from_a_day_that_is_not_known() {
    let runner = Runner::new();
    let certain = |day: &str| {
        let set = format!("detention.brought_on={day}");
        let args =
            ["ledger", "--example", "held-past-48h", "--today", "2026-11-19T20:00", "--json", "--set", &set];
        let ledger = json(&runner.run(&args).stdout);
        let breaches = ledger["breaches"].as_array().cloned().unwrap_or_default();
        breaches.iter().any(|breach| breach["code"] == "held_over_48h" && breach["certain"] == true)
    };
    assert!(certain("17.11.2026"), "48 hours have passed");
    assert!(!certain("17.11.2026 – 18.11.2026"), "from the later limit they have not");
    assert!(certain("16.11.2026 – 17.11.2026"), "from either limit they have");
}

#[test]
fn events_stand_in_order_with_the_contradictions_beside_them() {
    let runner = Runner::new();
    let seen = runner.run(&["timeline", "--example", "dates-crossed", "--today", "2026-11-20", "--json"]);
    assert_eq!(seen.status, Some(0), "{}", seen.stderr);
    let line = json(&seen.stdout);
    let events = line["events"].as_array().expect("there are events");
    let days: Vec<&str> = events.iter().filter_map(|event| event["day"].as_str()).collect();
    assert!(days.is_sorted() && days.len() > 3, "{days:?}");
    let at = |path: &str| events.iter().find(|event| event["path"] == path).cloned().unwrap_or_default();
    for path in ["ruling.received_on", "ruling.made_on"] {
        let codes: Vec<String> = at(path)["contradictions"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|finding| finding["code"].as_str().unwrap_or_default().to_owned())
            .collect();
        assert!(codes.contains(&"receipt_before_ruling".to_owned()), "{path}: {codes:?}");
    }
    let sound = runner.run(&["timeline", "--example", "family-expelled", "--today", "2026-11-20", "--json"]);
    assert_eq!(json(&sound.stdout)["contradictions"], 0, "{}", sound.stdout);
}

#[test]
fn an_answer_of_an_abandoned_branch_is_kept_and_not_printed() {
    let runner = Runner::new();
    let mut failures = Failures::default();
    let number = "representative.warrant_number=77-ХХ-9911";
    for (kind, printed) in [("advocate", true), ("defender", false), ("none", false)] {
        let kind = format!("representative.kind={kind}");
        let args = [
            "draft",
            "--example",
            "family-expelled",
            "--document",
            "admit-defender",
            "--today",
            "2026-11-13",
            "--out",
            ".",
            "--format",
            "txt",
            "--set",
            number,
            "--set",
            &kind,
        ];
        let drafted = runner.run(&args);
        let text = std::fs::read_to_string(runner.folder().join("admit-defender.txt")).unwrap_or_default();
        let found = drafted.status == Some(0) && text.contains("77-ХХ-9911");
        failures.note(&kind, same("whether the warrant is printed", &found, &printed));
    }
    failures.end(3);
}
