//! Raids: kept beside the case of their event, with undo of their own, in backups and in the bin with it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use himoya_store::{Log, RAID_HISTORY_KEPT, Snapshot, Store, StoreError};
use serde_json::{Value, json};
use support::{open, place};

const NOW: &str = "2026-11-26T09:00:00Z";

fn event(store: &mut Store, id: &str) {
    let snapshot = Snapshot { body: json!({}), typed: json!({}), sample: false };
    store.create(id, &snapshot, NOW, Log::none()).unwrap();
}

fn body(value: i64) -> Value {
    json!({ "rows": [value] })
}

#[test]
fn a_raid_goes_back_and_forward_through_its_own_history_after_a_restart() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    event(&mut store, "event");
    store.create_raid("r", "event", &body(0), NOW).unwrap();
    assert!(!store.step_raid("r", -1).unwrap(), "nothing to undo yet");
    for value in 1..=60 {
        store.save_raid("r", &body(value), NOW, "", false).unwrap();
    }
    store.save_raid("r", &body(60), NOW, "", false).unwrap();
    drop(store);
    let mut store = open(&path, NOW).unwrap();
    for value in (0..60).rev() {
        assert!(store.step_raid("r", -1).unwrap());
        assert_eq!(store.raid("r").unwrap().body, body(value), "an equal state was no step");
    }
    assert!(store.step_raid("r", 1).unwrap());
    let raid = store.raid("r").unwrap();
    assert_eq!((raid.body, raid.can_undo, raid.can_redo), (body(1), true, true));
    store.save_raid("r", &body(99), NOW, "", false).unwrap();
    assert!(!store.raid("r").unwrap().can_redo, "a new step cuts what could have been redone");
    assert!(!store.can_undo("event").unwrap(), "the event has a history of its own");
}

#[test]
fn typing_joins_one_step_and_the_oldest_fall_off() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    event(&mut store, "event");
    store.create_raid("r", "event", &body(0), NOW).unwrap();
    for value in 1..4 {
        store.save_raid("r", &body(value), NOW, "cell", true).unwrap();
    }
    store.step_raid("r", -1).unwrap();
    assert_eq!(store.raid("r").unwrap().body, body(0));
    store.step_raid("r", 1).unwrap();
    for value in 4..RAID_HISTORY_KEPT + 20 {
        store.save_raid("r", &body(value), NOW, "", false).unwrap();
    }
    let mut back = 0;
    while store.step_raid("r", -1).unwrap() {
        back += 1;
    }
    assert_eq!(back, RAID_HISTORY_KEPT - 1);
}

#[test]
fn a_raid_lies_in_the_bin_with_its_event_and_is_deleted_with_it() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    event(&mut store, "event");
    event(&mut store, "person");
    store.create_raid("r", "event", &body(0), NOW).unwrap();
    assert_eq!(store.create_raid("r", "person", &body(0), NOW), Err(StoreError::Exists("r".into())));
    assert_eq!(store.create_raid("s", "event", &body(0), NOW), Err(StoreError::Exists("s".into())));
    let heads: Vec<String> = store.heads().unwrap().into_iter().map(|head| head.id).collect();
    assert_eq!(heads, ["person"], "the event is no case of a person");
    assert_eq!(store.list().unwrap().len(), 2, "and it is a case of the vault");
    store.remove("event", NOW, Log::none()).unwrap();
    assert_eq!(store.raid("r").unwrap_err(), StoreError::Missing("r".into()));
    assert_eq!(store.save_raid("r", &body(1), NOW, "", false), Err(StoreError::Missing("r".into())));
    assert!(store.raids().unwrap().is_empty() && store.case_of_raid("r").unwrap() == "event");
    store.restore("event", Log::none()).unwrap();
    assert_eq!(store.raids().unwrap()[0].body, body(0));
    store.remove("event", NOW, Log::none()).unwrap();
    assert_eq!(store.purge_bin().unwrap(), 1);
    assert_eq!(store.case_of_raid("r").unwrap_err(), StoreError::Missing("r".into()));
    assert!(store.verify(&mut |_, _| {}).damage.is_empty());
}
