//! Broken content: each case breaks one thing in a small act and expects exactly that to be named.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

use himoya_law::{ActsFile, ArticleFile, LawLibrary, Place};

const ACTS: &str = r#"
[[act]]
id = "koap"
title = "Кодекс"
citation = "КоАП РФ"
short = "КоАП"
source = "копия"
"#;

const ARTICLE: &str = r#"
id = "koap-4.8"
title = "Сроки"

[[part]]
number = "1"
[[part.edition]]
in_force_from = "2011-12-06"
in_force_to = "2023-04-24"
summary = "Старый текст."
source = "копия"
checked_on = "2026-11-21"
confidence = "secondary"
[[part.edition]]
in_force_from = "2023-04-25"
summary = "Новый текст."
source = "копия"
checked_on = "2026-11-21"
confidence = "primary"
[part.edition.offence]
name = "пример"
expulsion = "none"
fine_from = 1
fine_to = 2
four_regions = false

[[counting.edition]]
seen_on = "2011-12-06"
next_day = "koap-4.8/1"
end_sutki = "koap-4.8/1"
end_days = "koap-4.8/1"
shift = "koap-4.8/1"
post = "koap-4.8/1"
source = "копия"
checked_on = "2026-11-21"
confidence = "primary"

[[rule]]
id = "koap-4.8"
title = "Срок"
provision = "koap-4.8/1"
kind = "party_term"
trigger = "событие"
[[rule.edition]]
source_id = "ROW"
in_force_from = "2011-12-06"
length = 10
unit = "days"
starts = "next_day"
shift = true
source = "копия"
checked_on = "2026-11-21"
confidence = "primary"
text_as_of = "2025"
"#;

fn problems(acts: &str, articles: &[String]) -> Vec<String> {
    let acts: ActsFile = toml::from_str(acts).unwrap();
    let articles: Vec<ArticleFile> = articles.iter().map(|text| toml::from_str(text).unwrap()).collect();
    let found = LawLibrary::new(acts, articles).err().unwrap_or_default();
    found.iter().map(ToString::to_string).collect()
}

/// The mistakes of the small act after one replacement, which must hit.
fn broken(from: &str, to: &str) -> Vec<String> {
    assert!(ARTICLE.contains(from), "{from:?} is not in the article");
    problems(ACTS, &[ARTICLE.replacen(from, to, 1)])
}

#[test]
fn the_unbroken_act_is_whole() {
    assert_eq!(problems(ACTS, &[ARTICLE.to_owned()]), Vec::<String>::new());
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of one line a mistake")]
fn each_broken_thing_is_named() {
    let table = [
        ("title = \"Сроки\"", "title = \"\"", "koap-4.8: the field title is empty"),
        ("source = \"копия\"", "source = \" \"", "koap-4.8/1: the field source is empty"),
        ("summary = \"Новый текст.\"", "summary = \"\"", "koap-4.8/1: the field summary is empty"),
        ("fine_to = 2", "fine_to = 0", "koap-4.8/1: the fine runs from Some(1) to Some(0)"),
        ("fine_to = 2", "", "koap-4.8/1: the fine runs from Some(1) to None"),
        (
            "in_force_from = \"2011-12-06\"\nin",
            "in",
            "koap-4.8/1: an edition has neither in_force_from nor seen_on",
        ),
        (
            "to = \"2023-04-24\"",
            "to = \"2010-04-24\"",
            "koap-4.8/1: the edition of 2011-12-06 ends on 2010-04-24, before it starts",
        ),
        (
            "to = \"2023-04-24\"",
            "to = \"2023-04-25\"",
            "koap-4.8/1: the edition of 2011-12-06 still stands when that of 2023-04-25 starts",
        ),
        (
            "in_force_to = \"2023-04-24\"\n",
            "",
            "koap-4.8/1: the edition of 2011-12-06 still stands when that of 2023-04-25 starts",
        ),
        (
            "to = \"2023-04-24\"",
            "to = \"2023-04-23\"",
            "koap-4.8/1: no edition stands between 2023-04-23 and 2023-04-25",
        ),
        (
            "to = \"2023-04-24\"",
            "to = \"2023-04-24\"\nseen_until = \"2023-04-24\"",
            "koap-4.8/1: the edition of 2011-12-06 has both in_force_to and seen_until",
        ),
        (
            "shift = \"koap-4.8/1\"",
            "shift = \"koap-4.8/9\"",
            "koap-4.8 counting: the provision koap-4.8/9 is not held",
        ),
        (
            "length = 10",
            "length = 0",
            "rule koap-4.8: a term of length 0 is either 0 days, the same day, or 0 hours, at once, and starts with \
             the event",
        ),
        ("unit = \"days\"", "unit = \"hours\"", "rule koap-4.8: the counting block of koap has no hours"),
        (
            "unit = \"days\"",
            "unit = \"working_days\"",
            "rule koap-4.8: the counting block of koap has no working_days",
        ),
        (
            "unit = \"days\"",
            "unit = \"months\"",
            "rule koap-4.8: the counting block of koap has no end_months",
        ),
        ("unit = \"days\"", "unit = \"years\"", "rule koap-4.8: the counting block of koap has no end_years"),
        ("end_days = \"koap-4.8/1\"\n", "", "rule koap-4.8: the counting block of koap has no end_days"),
        ("next_day = \"koap-4.8/1\"\n", "", "rule koap-4.8: the counting block of koap has no next_day"),
        ("shift = \"koap-4.8/1\"\n", "", "rule koap-4.8: the counting block of koap has no shift"),
        (
            "trigger = \"событие\"",
            "trigger = \"событие\"\ndirection = \"before\"",
            "rule koap-4.8: a term before an event is counted in hours, сутки or days and starts with the event",
        ),
        (
            "source_id = \"ROW\"",
            "source_id = \"ROW\"\nnot_before = \"2011-12-05\"",
            "rule koap-4.8: an edition has both in_force_from and not_before",
        ),
        (
            "source_id = \"ROW\"",
            "source_id = \"ROW\"\nevent = \"returned\"",
            "rule koap-4.8: the starting event returned is not listed",
        ),
        ("trigger = \"событие\"", "trigger = \"\"", "rule koap-4.8: the field trigger is empty"),
        ("source_id = \"ROW\"", "source_id = \"\"", "rule koap-4.8: the field source_id is empty"),
        ("text_as_of = \"2025\"", "text_as_of = \"\"", "rule koap-4.8: the field text_as_of is empty"),
        (
            "provision = \"koap-4.8/1\"",
            "provision = \"koap-4.8/7\"",
            "rule koap-4.8: the provision koap-4.8/7 is not held",
        ),
    ];
    for (from, to, expected) in table {
        let found = broken(from, to);
        assert!(found.contains(&expected.to_owned()), "{to:?} gave {found:?}");
        // A broken start shifts the order of editions; every other mistake is named alone.
        assert!(found.len() == 1 || to.contains("2010") || to == "in", "{to:?} gave {found:?}");
    }
}

#[test]
fn names_given_twice() {
    let twice = problems(&format!("{ACTS}{ACTS}"), &[ARTICLE.to_owned()]);
    assert_eq!(twice, ["koap: the act is given twice"]);
    let twice = problems(ACTS, &[ARTICLE.to_owned(), "id = \"koap-4.8\"\ntitle = \"Сроки\"".to_owned()]);
    assert_eq!(twice, ["koap-4.8: the article is given twice"]);
    let part = ARTICLE[ARTICLE.find("[[part]]").unwrap()..ARTICLE.find("[[counting").unwrap()].to_owned();
    let twice = broken("[[counting.edition]]", &format!("{part}\n[[counting.edition]]"));
    assert_eq!(twice, ["koap-4.8/1: the provision is given twice"]);
    let rule = ARTICLE[ARTICLE.find("[[rule]]").unwrap()..].to_owned();
    let twice = problems(ACTS, &[format!("{ARTICLE}{rule}")]);
    assert_eq!(twice, ["rule koap-4.8: the rule is given twice"]);
}

#[test]
fn things_that_lead_nowhere() {
    let unknown = problems("", &[ARTICLE.to_owned()]);
    assert_eq!(unknown, ["koap-4.8: the act koap is not in acts.toml"]);
    let empty = problems(ACTS, &["id = \"koap-1.1\"\ntitle = \"Пусто\"".to_owned()]);
    assert_eq!(empty, ["koap-1.1: the article holds no provision"]);
    let part = "id = \"koap-1.1\"\ntitle = \"Пусто\"\n[[part]]\nnumber = \"1\"".to_owned();
    assert_eq!(problems(ACTS, &[part]), ["koap-1.1/1: there is no edition"]);
}

#[test]
fn rules_need_their_own_article_and_a_way_of_counting() {
    let counting = ARTICLE[ARTICLE.find("[[counting").unwrap()..ARTICLE.find("[[rule]]").unwrap()].to_owned();
    assert_eq!(broken(&counting, ""), ["rule koap-4.8: the act koap has no counting block"]);
    let other = ARTICLE.replacen("id = \"koap-4.8\"", "id = \"koap-4.9\"", 1).replace("4.8/1", "4.9/1");
    let second = problems(ACTS, &[ARTICLE.to_owned(), other]);
    assert!(second.contains(&"koap-4.9 counting: the act koap already has a counting block".to_owned()));
    let foreign = broken("id = \"koap-4.8\"", "id = \"koap-4.7\"");
    assert!(
        foreign
            .contains(&"rule koap-4.8: the provision koap-4.8/1 belongs to another article file".to_owned())
    );
}

const EVENT: &str = "[[rule.event]]\nid = \"returned\"\ntext = \"вернулась\"\nsource = \"копия\"\n\
                     checked_on = \"2026-11-21\"\nconfidence = \"unverified\"\n";

/// The mistakes after something was added at the end, which belongs to the rule or its edition.
fn with(added: &str) -> Vec<String> {
    problems(ACTS, &[format!("{ARTICLE}{added}")])
}

#[test]
fn events_pauses_readings_and_alternatives() {
    let of_rule = |problem: &str| vec![format!("rule koap-4.8: {problem}")];
    assert_eq!(with(EVENT), Vec::<String>::new());
    assert_eq!(with(&EVENT.repeat(2)), of_rule("the starting event returned is listed twice"));
    assert_eq!(with(&EVENT.replace("вернулась", "")), of_rule("the field event.text is empty"));
    assert_eq!(with(&EVENT.replace("копия", "")), of_rule("the field event.source is empty"));
    let pause = "[[rule.pause]]\neffect = \"suspends\"\nprovision = \"koap-4.8/1\"\ntext = \"стоит\"\n";
    assert_eq!(with(pause), Vec::<String>::new());
    assert_eq!(with(&pause.replace("4.8/1", "4.8/5")), of_rule("the provision koap-4.8/5 is not held"));
    assert_eq!(with(&pause.replace("стоит", " ")), of_rule("the field pause.text is empty"));
    let other = "[[rule.edition.alternative]]\nwhy = \"Иначе.\"\n";
    for change in ["shift = false", "starts = \"same_moment\"", "from_moment = true"] {
        assert_eq!(with(&format!("{other}{change}\n")), Vec::<String>::new(), "{change}");
    }
    for same in ["", "shift = true", "starts = \"next_day\"", "from_moment = false"] {
        assert_eq!(
            with(&format!("{other}{same}\n")),
            of_rule("an alternative of ROW changes nothing"),
            "{same}"
        );
    }
    let edition = &ARTICLE[ARTICLE.find("[[rule.edition]]").unwrap()..];
    let reading = |to: &str| edition.replacen("in_force_from = \"2011-12-06\"", to, 1);
    assert_eq!(
        with(&reading("reading = \"Осторожно.\"\nin_force_from = \"2020-01-01\"")),
        Vec::<String>::new()
    );
    let lone = reading("reading = \"Осторожно.\"\nin_force_to = \"2011-12-05\"");
    assert_eq!(with(&lone), of_rule("the reading ROW runs beside no edition"));
    assert_eq!(with(&reading("reading = \" \"")), of_rule("the field reading is empty"));
    let twice = with(&reading("in_force_from = \"2020-01-01\""));
    assert_eq!(twice, of_rule("the edition of 2011-12-06 still stands when that of 2020-01-01 starts"));
}

#[test]
fn an_edition_that_was_merely_seen_later_does_not_overlap() {
    let edition = &ARTICLE[ARTICLE.find("[[rule.edition]]").unwrap()..];
    let second = |days: &str| edition.replacen("in_force_from = \"2011-12-06\"", days, 1);
    assert_eq!(with(&second("seen_on = \"2025-02-03\"")), Vec::<String>::new());
    let overlap = |first: &str, second: &str| {
        vec![format!("rule koap-4.8: the edition of {first} still stands when that of {second} starts")]
    };
    assert_eq!(with(&second("seen_on = \"2011-12-06\"")), overlap("2011-12-06", "2011-12-06"));
    // Without any day it is taken to be the oldest, and the next one has an established beginning.
    assert_eq!(with(&second("")), overlap("an unknown day", "2011-12-06"));
    assert_eq!(with(&second("in_force_to = \"2011-12-05\"")), Vec::<String>::new());
    assert_eq!(with(&second("in_force_to = \"2011-12-06\"")), overlap("an unknown day", "2011-12-06"));
    let gap = vec!["rule koap-4.8: no edition stands between 2011-12-04 and 2011-12-06"];
    assert_eq!(with(&second("in_force_to = \"2011-12-04\"")), gap);
}

#[test]
fn a_mistake_knows_the_thing_it_concerns() {
    let acts: ActsFile = toml::from_str(ACTS).unwrap();
    let broken = ARTICLE.replacen("length = 10", "length = 0", 1).replacen("Новый текст.", "", 1);
    let problems = LawLibrary::new(acts, vec![toml::from_str(&broken).unwrap()]).unwrap_err();
    let places: Vec<Place> = problems.into_iter().map(|problem| problem.place).collect();
    let rule = Place::Rule("koap-4.8".parse().unwrap(), "koap-4.8".parse().unwrap());
    assert_eq!(places, [Place::Provision("koap-4.8/1".parse().unwrap()), rule]);
}

#[test]
fn unknown_keys_and_bad_names_are_refused() {
    for (from, to) in [
        ("title = \"Сроки\"", "title = \"Сроки\"\nsurprise = 1"),
        ("length = 10", "length = 10\nsurprise = 1"),
        ("number = \"1\"", "number = \"первая\""),
        ("confidence = \"secondary\"", "confidence = \"sure\""),
        ("checked_on = \"2026-11-21\"", "checked_on = \"21.11.2026\""),
    ] {
        assert!(toml::from_str::<ArticleFile>(&ARTICLE.replacen(from, to, 1)).is_err(), "{to:?}");
    }
}
