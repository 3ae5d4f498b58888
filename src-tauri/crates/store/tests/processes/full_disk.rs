//! A disk without room: the change is refused by its name, what was kept stays, and work goes on when there is room again.
//!
//! Where no namespaces are allowed, `failures.rs` fills a vault by a limit of pages, and no more is shown than that.

use std::path::Path;

use himoya_store::{Log, Snapshot, Store, StoreError};
use serde_json::{Value, json};

use crate::disk::own_disk;
use crate::support;

const MOMENT: &str = "2026-11-20T09:00:00.000000Z";

#[test]
fn a_full_disk_refuses_the_change_and_loses_nothing() {
    own_disk("full_disk::a_full_disk_refuses_the_change_and_loses_nothing", fill);
}

fn state(number: usize) -> Snapshot {
    let story = "Копию протокола не дали, переводчика не было. ".repeat(200);
    Snapshot { body: json!({ "n": number, "story": story }), typed: Value::Null, sample: false }
}

fn save(store: &mut Store, number: usize) -> Result<(), StoreError> {
    store.save("case", &state(number), MOMENT, "", false, Log::none()).map(|_| ())
}

fn fill(disk: &Path) {
    let vault = disk.join("vault");
    let mut store = support::open(&vault, MOMENT).unwrap();
    store.create("case", &state(0), MOMENT, Log::none()).unwrap();
    // Something else on the disk, which can be deleted later.
    std::fs::write(disk.join("film"), vec![0; 1_000_000]).unwrap();
    let refused = (1..2_000).find_map(|number| save(&mut store, number).err().map(|error| (number, error)));
    let (number, error) = refused.expect("the disk is full at some time");
    assert_eq!(error, StoreError::DiskFull);
    assert_eq!(store.load("case").unwrap(), state(number - 1), "the last change that was kept");
    // The same after the program was started again, still without room.
    drop(store);
    let mut store = support::open(&vault, MOMENT).unwrap();
    assert_eq!(store.load("case").unwrap(), state(number - 1));
    assert_eq!(save(&mut store, number), Err(StoreError::DiskFull));
    std::fs::remove_file(disk.join("film")).unwrap();
    save(&mut store, number).expect("there is room again");
    assert_eq!(store.load("case").unwrap(), state(number));
    assert_eq!(store.verify(&mut |_, _| {}).damage, []);
}
