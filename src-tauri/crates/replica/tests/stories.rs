//! What two people do apart, and what both see afterwards, told one by one.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use himoya_replica::{Conflict, Discord, What};
use serde_json::{Value, json};
use support::Machine;

/// Both start from `start`, Anna makes `anna` of it and then Boris `boris`; what both have after they met.
fn meet(start: Value, anna: Option<Value>, boris: Option<Value>) -> Machine {
    let mut a = Machine::new(1, "Анна");
    a.write(start);
    let mut b = Machine::new(2, "Борис");
    b.take(&a);
    b.now = a.now + 5;
    a.write(anna);
    b.write(boris);
    let (mut one, mut other) = (a.clone(), b.clone());
    one.take(&b);
    other.take(&a);
    assert_eq!(one.bytes(), other.bytes());
    one
}

/// A conflict as text: where, why, and what each wanted; what is shown comes first.
fn told(conflict: &Conflict) -> String {
    let alternative = |alternative: &himoya_replica::Alternative| {
        let names: Vec<&str> = alternative.claims.iter().map(|claim| claim.by.as_str()).collect();
        let value = alternative.value.as_ref().map_or("removed".into(), Value::to_string);
        format!("{value} by {}", names.join("+"))
    };
    let all: Vec<String> = conflict.alternatives.iter().map(alternative).collect();
    format!("{} {:?}: {}", conflict.pointer, conflict.discord, all.join(" | "))
}

/// A title, what each made of the case, what both have afterwards, and the conflicts as text.
type Meeting = (&'static str, Option<Value>, Option<Value>, Option<Value>, &'static [&'static str]);

fn case() -> Value {
    json!({"name": "А", "born": "2000", "children": [{"n": "x", "y": 1}, {"n": "y", "y": 2}]})
}

fn with(change: fn(&mut Value)) -> Option<Value> {
    let mut document = case();
    change(&mut document);
    Some(document)
}

fn about_fields() -> Vec<Meeting> {
    vec![
        ("nobody did anything", with(|_| ()), with(|_| ()), with(|_| ()), &[]),
        (
            "different fields",
            with(|d| d["name"] = json!("Б")),
            with(|d| d["born"] = json!("2001")),
            with(|d| {
                d["name"] = json!("Б");
                d["born"] = json!("2001");
            }),
            &[],
        ),
        (
            "the same value",
            with(|d| d["name"] = json!("Б")),
            with(|d| d["name"] = json!("Б")),
            with(|d| d["name"] = json!("Б")),
            &[],
        ),
        (
            "the later value is shown, the other is kept",
            with(|d| d["name"] = json!("Б")),
            with(|d| d["name"] = json!("В")),
            with(|d| d["name"] = json!("В")),
            &[r#"/name Values: "В" by Борис | "Б" by Анна"#],
        ),
        (
            "an answer against «не знаю»",
            with(|d| d["born"] = json!({"fact": "unknown"})),
            with(|d| d["born"] = json!("2001")),
            with(|d| d["born"] = json!("2001")),
            &[r#"/born Values: "2001" by Борис | {"fact":"unknown"} by Анна"#],
        ),
        (
            "an edit outlives a removal of the same field, also an earlier one",
            with(|d| d["born"] = json!("2001")),
            with(|d| drop(d.as_object_mut().unwrap().remove("born"))),
            with(|d| d["born"] = json!("2001")),
            &[r#"/born Removed: "2001" by Анна | removed by Борис"#],
        ),
    ]
}

fn about_lists() -> Vec<Meeting> {
    vec![
        (
            "both add a child",
            with(|d| d["children"].as_array_mut().unwrap().push(json!({"n": "a"}))),
            with(|d| d["children"].as_array_mut().unwrap().insert(0, json!({"n": "b"}))),
            with(|d| d["children"] = json!([{"n": "b"}, {"n": "x", "y": 1}, {"n": "y", "y": 2}, {"n": "a"}])),
            &[],
        ),
        (
            "one puts a child before another that the other edits",
            with(|d| d["children"].as_array_mut().unwrap().insert(0, json!({"n": "a"}))),
            with(|d| d["children"][1]["y"] = json!(3)),
            with(|d| d["children"] = json!([{"n": "a"}, {"n": "x", "y": 1}, {"n": "y", "y": 3}])),
            &[],
        ),
        (
            "a removed child comes back whole when the other has changed it",
            with(|d| drop(d["children"].as_array_mut().unwrap().remove(1))),
            with(|d| d["children"][1]["y"] = json!(3)),
            with(|d| d["children"][1]["y"] = json!(3)),
            &[r#"/children/1 Removed: {"n":"y","y":3} by Борис | removed by Анна"#],
        ),
        (
            "a child removed by both is removed",
            with(|d| drop(d["children"].as_array_mut().unwrap().remove(0))),
            with(|d| drop(d["children"].as_array_mut().unwrap().remove(0))),
            with(|d| d["children"] = json!([{"n": "y", "y": 2}])),
            &[],
        ),
        (
            "a list that gave way to «не относится» comes back with the other's child",
            with(|d| d["children"] = json!({"fact": "not_applicable"})),
            with(|d| d["children"].as_array_mut().unwrap().push(json!({"n": "z"}))),
            with(|d| d["children"].as_array_mut().unwrap().push(json!({"n": "z"}))),
            &[concat!(
                r#"/children Replaced: [{"n":"x","y":1},{"n":"y","y":2},{"n":"z"}] by Борис+Борис"#,
                r#" | {"fact":"not_applicable"} by Анна"#
            )],
        ),
    ]
}

fn about_the_whole() -> Vec<Meeting> {
    vec![
        (
            "the whole case removed by one and edited by the other",
            None,
            with(|d| d["name"] = json!("Б")),
            with(|d| d["name"] = json!("Б")),
            &[concat!(
                r#" Removed: {"born":"2000","children":[{"n":"x","y":1},{"n":"y","y":2}],"name":"Б"} by Борис"#,
                " | removed by Анна"
            )],
        ),
        ("the whole case removed by both", None, None, None, &[]),
        ("the case removed by one, untouched by the other", with(|_| ()), None, None, &[]),
    ]
}

#[test]
fn readable_cases() {
    for (title, anna, boris, expected, conflicts) in
        [about_fields(), about_lists(), about_the_whole()].into_iter().flatten()
    {
        let met = meet(case(), anna, boris);
        assert_eq!(met.replica.document(), expected, "{title}");
        let told: Vec<String> = met.replica.conflicts().iter().map(told).collect();
        assert_eq!(told, conflicts, "{title}");
    }
}

#[test]
fn two_orders_that_contradict_each_other_are_a_conflict() {
    let list =
        |names: &str| json!({"c": names.chars().map(|n| json!({"n": n.to_string()})).collect::<Vec<_>>()});
    let met = meet(list("abc"), Some(list("bca")), Some(list("cab")));
    assert_eq!(met.document(), list("cab"));
    let [conflict] = &met.replica.conflicts()[..] else { panic!("{:?}", met.replica.conflicts()) };
    assert_eq!((conflict.discord, conflict.alternatives.len()), (Discord::Order, 2));
    let other = &conflict.alternatives[1];
    assert_eq!(other.value, Some(list("bca")["c"].clone()));
    let mut met = met.clone();
    let Machine { replica, clock, now, name } = &mut met;
    replica.resolve(&conflict.path, &other.what, clock, *now, name).unwrap();
    assert_eq!((replica.document(), replica.conflicts()), (Some(list("bca")), vec![]));
}

#[test]
fn deciding_for_the_other_value_ends_the_conflict_everywhere() {
    let mut a = meet(json!({"n": 0}), Some(json!({"n": 1})), Some(json!({"n": 2})));
    let mut b = a.clone();
    let path = a.replica.locate("/n").unwrap();
    let Machine { replica, clock, now, name } = &mut a;
    let written = replica.resolve(&path, &What::Set(json!(1)), clock, *now, name).unwrap();
    assert_eq!(written.len(), 1);
    assert!(replica.resolve(&path, &What::Set(json!(1)), clock, *now, name).is_err());
    b.take(&a);
    assert_eq!((b.document(), b.replica.conflicts()), (json!({"n": 1}), vec![]));
    let values: Vec<&What> = b.replica.history(&path).iter().map(|op| &op.what).collect();
    assert_eq!(values, [0, 1, 2, 1].map(|n| What::Set(json!(n))).iter().collect::<Vec<_>>());
}

#[test]
fn writing_over_a_conflict_decides_it() {
    let mut met = meet(json!({"n": 0}), Some(json!({"n": 1})), Some(json!({"n": 2})));
    met.write(json!({"n": 2, "other": true}));
    assert_eq!(met.replica.conflicts().len(), 1, "the shown value was not touched");
    met.write(json!({"n": 3, "other": true}));
    assert_eq!(met.replica.conflicts(), []);
}

#[test]
fn an_undone_removal_brings_back_the_same_member_and_meets_the_edit_of_the_other() {
    let start = json!({"c": [{"n": "x", "y": 1}, {"n": "y", "y": 2}]});
    let mut a = Machine::new(1, "Анна");
    a.write(start.clone());
    let mut b = Machine::new(2, "Борис");
    b.take(&a);
    let path = a.replica.locate("/c/1/y");
    a.write(json!({"c": [{"n": "x", "y": 1}]}));
    let undone = a.write(start);
    assert_eq!(undone.len(), 1, "{undone:?}");
    assert_eq!(a.replica.locate("/c/1/y"), path);
    b.write(json!({"c": [{"n": "x", "y": 1}, {"n": "y", "y": 3}]}));
    a.take(&b);
    assert_eq!(a.document(), json!({"c": [{"n": "x", "y": 1}, {"n": "y", "y": 3}]}));
    assert_eq!(a.replica.conflicts(), []);
}

#[test]
fn one_edit_is_one_operation() {
    let mut a = Machine::new(1, "Анна");
    let start = json!({"body": {"children": [{"n": "x"}, {"n": "y"}], "name": "А"}, "typed": {}});
    assert_eq!(a.write(start.clone()).len(), 1 + 1 + 1 + 2 * 2 + 1 + 1);
    let mut document = start;
    document["body"]["name"] = json!("Б");
    let [op] = &a.write(document.clone())[..] else { panic!() };
    assert_eq!((op.what.clone(), op.replaces.len()), (What::Set(json!("Б")), 1));
    document["body"]["children"].as_array_mut().unwrap().push(json!({"n": "z"}));
    assert_eq!(a.write(document.clone()).len(), 2, "a member and its field; the order says itself");
    document["body"]["children"].as_array_mut().unwrap().remove(0);
    let [op] = &a.write(document)[..] else { panic!() };
    assert_eq!((&op.what, op.covers.len()), (&What::Gone, 1));
}

#[test]
fn a_place_is_found_by_pointer_and_in_no_other_way() {
    let mut a = Machine::new(1, "Анна");
    a.write(json!({"a/b": {"c~": [{"n": 1}]}, "s": "text"}));
    let path = a.replica.locate("/a~1b/c~0/0/n").unwrap();
    assert_eq!(a.replica.history(&path).len(), 1);
    assert_eq!(a.replica.locate(""), Some(vec![]));
    for nowhere in ["a", "/x", "/s/0", "/a~1b/c~0/1", "/a~1b/c~0/x", "/a~1b/c~0/0/n/"] {
        assert_eq!(a.replica.locate(nowhere), None, "{nowhere}");
    }
}
