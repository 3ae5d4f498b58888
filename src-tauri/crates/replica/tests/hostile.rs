//! Operations that nobody wrote honestly: no panic, and every replica makes the same of them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use himoya_replica::{Device, Operation, Path, Replica, ReplicaError, Segment, Stamp, What};
use proptest::prelude::*;
use serde_json::json;
use support::{Dice, Machine};

fn stamp(dice: &mut Dice) -> Stamp {
    let device = Device::from_bytes([u8::try_from(dice.below(3)).unwrap(); 16]);
    Stamp { milliseconds: dice.below(8) as u64, counter: u32::try_from(dice.below(2)).unwrap(), device }
}

fn stamps(dice: &mut Dice) -> Vec<Stamp> {
    let mut all: Vec<Stamp> = (0..dice.below(5)).map(|_| stamp(dice)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Few stamps and few paths, so that operations collide, replace each other in circles and contradict each other.
fn operation(dice: &mut Dice) -> Operation {
    let step = |dice: &mut Dice| match dice.below(3) {
        0 => Segment::Member(stamp(dice)),
        _ => Segment::Key(format!("k{}", dice.below(2))),
    };
    Operation {
        stamp: stamp(dice),
        case: "дело".into(),
        path: (0..dice.below(4)).map(|_| step(dice)).collect::<Path>(),
        what: match dice.below(5) {
            0 => What::Gone,
            1 => What::Object,
            2 => What::List(stamps(dice)),
            _ => What::Set(dice.document(2)),
        },
        replaces: stamps(dice),
        covers: stamps(dice),
        at: dice.below(10) as u64,
        by: String::new(),
    }
}

fn bytes(replica: &Replica) -> String {
    format!(
        "{:?}\n{:?}\n{:?}",
        replica.document().map(|d| d.to_string()),
        replica.conflicts(),
        replica.operations()
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn forged_operations_do_no_harm(seed: u64) {
        let mut dice = Dice::new(seed);
        let mut all: Vec<Operation> = (0..dice.below(40)).map(|_| operation(&mut dice)).collect();
        let mut one = Replica::new("дело");
        one.merge(all.clone()).unwrap();
        all.reverse();
        let mut other = Replica::new("дело");
        for op in all.clone() {
            other.merge([op.clone()]).unwrap();
            other.merge([op]).unwrap();
        }
        prop_assert_eq!(bytes(&one), bytes(&other));
        // It can still be worked with: written to, decided, removed.
        let mut machine = Machine::new(7, "Анна");
        machine.replica = one;
        machine.clock.observe(machine.replica.latest().unwrap_or(stamp(&mut dice)));
        for conflict in machine.replica.conflicts() {
            let Machine { replica, clock, now, name } = &mut machine;
            for alternative in &conflict.alternatives {
                // An earlier decision may have settled this one.
                let _ = replica.resolve(&conflict.path, &alternative.what, clock, *now, name);
            }
        }
        let document = dice.document(3);
        machine.write(document.clone());
        prop_assert_eq!(machine.replica.document(), Some(document));
        machine.write(None);
        prop_assert_eq!(machine.replica.document(), None);
    }

    #[test]
    fn broken_lines_are_refused(seed: u64, cut in 0_usize..400) {
        let mut dice = Dice::new(seed);
        let line = operation(&mut dice).to_line();
        let mut bytes = line.clone().into_bytes();
        for _ in 0..=dice.below(4) {
            let at = dice.below(bytes.len());
            bytes[at] = u8::try_from(dice.below(256)).unwrap();
        }
        bytes.truncate(cut);
        if let Some(op) = std::str::from_utf8(&bytes).ok().and_then(|text| Operation::from_line(text).ok()) {
            prop_assert_eq!(Operation::from_line(&op.to_line()), Ok(op));
        }
        prop_assert!(Operation::from_line(&line).is_ok());
    }

    #[test]
    fn any_text_is_read_or_refused(text: String) {
        prop_assert_eq!(Operation::from_line(&text), Err(ReplicaError::Malformed));
    }
}

#[test]
fn what_breaks_the_format_is_told_apart() {
    let id = format!("1.0.{}", "0".repeat(32));
    let sound = json!({"v": 1, "id": id, "case": "c", "path": ["a"], "set": null});
    assert!(Operation::from_line(&sound.to_string()).is_ok());
    let with = |key: &str, value: serde_json::Value| {
        let mut line = sound.clone();
        line[key] = value;
        Operation::from_line(&line.to_string()).map(drop)
    };
    assert_eq!(with("v", json!(2)), Err(ReplicaError::NewerFormat { found: 2 }));
    assert_eq!(with("v", json!(0)), Err(ReplicaError::Malformed));
    assert_eq!(with("gone", json!(true)), Err(ReplicaError::Malformed));
    assert_eq!(with("unknown", json!(1)), Err(ReplicaError::Malformed));
    assert_eq!(with("id", json!("1.0")), Err(ReplicaError::Malformed));
    assert_eq!(with("at", json!(u64::MAX)), Err(ReplicaError::Malformed));
    assert_eq!(with("replaces", json!(["x"])), Err(ReplicaError::Malformed));
    assert_eq!(with("path", json!([{"member": "x"}])), Err(ReplicaError::Malformed));
    assert_eq!(with("path", json!(vec!["a"; 33])), Err(ReplicaError::TooLarge));
    assert_eq!(with("path", json!(["a".repeat(1025)])), Err(ReplicaError::TooLarge));
    assert_eq!(with("by", json!("a".repeat(513))), Err(ReplicaError::TooLarge));
}

#[test]
fn operations_of_another_case_are_refused_as_a_whole() {
    let mut machine = Machine::new(1, "Анна");
    let mut written = machine.write(json!({"a": 1}));
    let mut fresh = Replica::new("дело");
    written[1].case = "другое".into();
    assert_eq!(fresh.merge(written), Err(ReplicaError::OtherCase));
    assert_eq!(fresh.operations(), Vec::<&Operation>::new());
}

#[test]
fn a_document_beyond_the_limits_changes_nothing() {
    let mut machine = Machine::new(1, "Анна");
    machine.write(json!({"a": 1}));
    let mut deep = json!(1);
    for _ in 0..40 {
        deep = json!({"a": deep});
    }
    for document in [deep, json!({"k".repeat(1025): 1})] {
        let refused = machine.replica.write(Some(&document), &mut machine.clock, 5_000, "Анна");
        assert_eq!(refused, Err(ReplicaError::TooLarge));
        assert_eq!(machine.document(), json!({"a": 1}));
    }
}
