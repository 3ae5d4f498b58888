//! Two and three machines with random edits: nothing is lost and all come to the same.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use himoya_replica::{Operation, Path, Replica, Stamp, What};
use proptest::prelude::*;
use serde_json::Value;
use support::{Dice, Machine};

fn config() -> ProptestConfig {
    ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() }
}

/// Three machines that start from one case, edit it apart and meet now and then.
fn story(seed: u64) -> Vec<Machine> {
    let mut dice = Dice::new(seed);
    let mut machines = vec![Machine::new(1, "Анна"), Machine::new(2, "Борис"), Machine::new(3, "Вера")];
    let start = dice.document(3);
    machines[0].write(start);
    for at in 1..3 {
        let from = machines[0].clone();
        machines[at].take(&from);
    }
    for _ in 0..dice.below(24) {
        let at = dice.below(3);
        match dice.below(8) {
            0 => {
                let from = machines[dice.below(3)].clone();
                machines[at].take(&from);
            }
            1 if dice.below(4) == 0 => drop(machines[at].write(None)),
            // The clocks of the three do not agree, and now and then one is set back.
            2 => machines[at].now = u64::try_from(dice.below(3_000)).unwrap(),
            3 => {
                let earlier = machines[at].replica.conflicts();
                if let Some(conflict) = earlier.first() {
                    let what = conflict.alternatives[dice.below(conflict.alternatives.len())].what.clone();
                    let Machine { replica, clock, now, name } = &mut machines[at];
                    replica.resolve(&conflict.path, &what, clock, *now, name).unwrap();
                    let left = replica.conflicts();
                    assert!(left.iter().all(|other| other.path != conflict.path), "{conflict:?}\n{left:?}");
                }
            }
            _ => {
                let mut document = machines[at].document();
                for _ in 0..=dice.below(2) {
                    dice.edit(&mut document);
                }
                machines[at].write(document);
            }
        }
    }
    machines
}

fn union(parts: &[&Machine]) -> Machine {
    let mut all = Machine::new(9, "");
    parts.iter().for_each(|part| all.take(part));
    all
}

/// The shown values by path.
fn shown(replica: &Replica) -> BTreeMap<Path, Value> {
    fn walk(replica: &Replica, value: &Value, pointer: &str, into: &mut BTreeMap<Path, Value>) {
        let Some(path) = replica.locate(pointer) else { return };
        into.insert(path, value.clone());
        match value {
            Value::Object(map) => {
                map.iter().for_each(|(key, inner)| walk(replica, inner, &format!("{pointer}/{key}"), into))
            }
            Value::Array(items) => {
                items
                    .iter()
                    .enumerate()
                    .for_each(|(at, inner)| walk(replica, inner, &format!("{pointer}/{at}"), into));
            }
            _ => {}
        }
    }
    let mut into = BTreeMap::new();
    if let Some(document) = replica.document() {
        walk(replica, &document, "", &mut into);
    }
    into
}

/// Values that nobody replaced and nobody removed knowingly, by looking at each pair of operations.
fn standing(operations: &[&Operation]) -> Vec<Operation> {
    let replaced: BTreeSet<(&Path, Stamp)> =
        operations.iter().flat_map(|op| op.replaces.iter().map(|stamp| (&op.path, *stamp))).collect();
    let heads: Vec<&&Operation> =
        operations.iter().filter(|op| !replaced.contains(&(&op.path, op.stamp))).collect();
    let covered = |op: &Operation| {
        heads.iter().any(|above| {
            above.path.len() < op.path.len()
                && op.path.starts_with(&above.path)
                && above.covers.contains(&op.stamp)
        })
    };
    heads
        .iter()
        .filter(|op| matches!(op.what, What::Set(_)) && !covered(op))
        .map(|op| (**op).clone())
        .collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_order_of_merging_does_not_matter(seed: u64) {
        let machines = story(seed);
        let [a, b, c] = [&machines[0], &machines[1], &machines[2]];
        let expected = union(&[a, b, c]).bytes();
        for order in [[c, b, a], [b, a, c], [b, c, a]] {
            prop_assert_eq!(&union(&order).bytes(), &expected);
        }
        // Associative: first two among themselves, then the third.
        prop_assert_eq!(&union(&[a, &union(&[c, b])]).bytes(), &expected);
        // Idempotent, and each machine comes to the same.
        prop_assert_eq!(&union(&[a, a, b, c, b, a]).bytes(), &expected);
        for machine in &machines {
            let mut one = machine.clone();
            machines.iter().for_each(|other| one.take(other));
            prop_assert_eq!(&one.bytes(), &expected);
        }
    }

    #[test]
    fn nothing_is_lost(seed: u64) {
        let machines = story(seed);
        let all = union(&machines.iter().collect::<Vec<_>>());
        let operations = all.replica.operations();
        let own: usize = machines.iter().map(|machine| machine.replica.operations().len()).max().unwrap();
        prop_assert!(operations.len() >= own);
        let history: BTreeSet<String> = operations.iter().map(|op| op.to_line()).collect();
        for machine in &machines {
            for op in machine.replica.operations() {
                prop_assert!(history.contains(&op.to_line()));
                prop_assert!(all.replica.history(&op.path).contains(op));
            }
        }
        let values = shown(&all.replica);
        let conflicts = all.replica.conflicts();
        let listed: BTreeSet<Stamp> = conflicts
            .iter()
            .flat_map(|conflict| &conflict.alternatives)
            .flat_map(|alternative| alternative.claims.iter().map(|claim| claim.stamp))
            .collect();
        for op in standing(&operations) {
            let What::Set(value) = &op.what else { continue };
            let is_shown = values.get(&op.path) == Some(value);
            prop_assert!(is_shown || listed.contains(&op.stamp), "{:?}\nshown {:?}\nconflicts {:#?}", op, values, conflicts);
        }
    }

    #[test]
    fn writing_a_document_gives_that_document(seed: u64) {
        let mut dice = Dice::new(seed);
        let machines = story(seed);
        let mut machine = union(&machines.iter().collect::<Vec<_>>());
        for _ in 0..6 {
            let document = if dice.below(3) == 0 { dice.document(3) } else {
                let mut edited = machine.document();
                dice.edit(&mut edited);
                edited
            };
            machine.write(document.clone());
            prop_assert_eq!(machine.replica.document(), Some(document.clone()));
            // Nothing to say when nothing changed, and what was written is all that is needed.
            prop_assert_eq!(machine.write(document.clone()), []);
            let mut copy = Replica::new("дело");
            copy.merge(machine.replica.operations().into_iter().cloned()).unwrap();
            prop_assert_eq!(copy.document().map(|d| d.to_string()), machine.replica.document().map(|d| d.to_string()));
        }
        machine.write(None);
        prop_assert_eq!(machine.replica.document(), None);
        prop_assert_eq!(machine.replica.conflicts(), []);
    }

    #[test]
    fn the_heads_alone_show_the_same(seed: u64) {
        let machines = story(seed);
        let mut all = union(&machines.iter().collect::<Vec<_>>());
        let mut light = all.clone();
        light.replica = Replica::new("дело");
        light.replica.merge(all.replica.heads().into_iter().cloned()).unwrap();
        prop_assert_eq!(light.replica.document(), all.replica.document());
        prop_assert_eq!(light.replica.conflicts(), all.replica.conflicts());
        let mut document = all.document();
        Dice::new(seed).edit(&mut document);
        prop_assert_eq!(light.write(document.clone()), all.write(document));
    }

    #[test]
    fn deciding_every_conflict_leaves_none(seed: u64) {
        let mut dice = Dice::new(seed);
        let machines = story(seed);
        let mut all = union(&machines.iter().collect::<Vec<_>>());
        let mut left = all.replica.conflicts();
        let mut steps = 0;
        while let Some(conflict) = left.first() {
            let what = conflict.alternatives[dice.below(conflict.alternatives.len())].what.clone();
            let Machine { replica, clock, now, name } = &mut all;
            prop_assert!(!replica.resolve(&conflict.path, &what, clock, *now, name).unwrap().is_empty());
            left = replica.conflicts();
            steps += 1;
            prop_assert!(steps < 200, "{:?}", left);
        }
    }

    #[test]
    fn a_line_gives_its_operation_back(seed: u64) {
        for machine in story(seed) {
            for op in machine.replica.operations() {
                let line = op.to_line();
                prop_assert!(!line.contains('\n'));
                let back = Operation::from_line(&line).unwrap();
                prop_assert_eq!(&back, op);
                prop_assert_eq!(back.to_line(), line);
            }
        }
    }
}
