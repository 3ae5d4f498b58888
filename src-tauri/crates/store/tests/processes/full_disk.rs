//! A disk without room: the change is refused by its name, what was kept stays, and work goes on when there is room again.
//!
//! The disk is a small file system in memory, which the test mounts in a namespace of its own; it starts itself again there.

use std::env;
use std::path::Path;
use std::process::Command;

use himoya_store::{Log, Snapshot, Store, StoreError};
use serde_json::{Value, json};

use crate::support;

const DISK: &str = "HIMOYA_TEST_DISK";
const MOMENT: &str = "2026-11-20T09:00:00.000000Z";

#[test]
fn a_full_disk_refuses_the_change_and_loses_nothing() {
    if let Some(disk) = env::var_os(DISK) {
        fill(Path::new(&disk));
        return;
    }
    let own = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status();
    if !own.is_ok_and(|status| status.success()) {
        // `failures.rs` fills a vault by a limit of pages; a machine that allows no namespaces shows no more than that.
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let script = r#"mount -t tmpfs -o size=3m none "$HIMOYA_TEST_DISK" && exec "$0" "$@""#;
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script])
        .arg(env::current_exe().unwrap())
        .args(["full_disk::a_full_disk_refuses_the_change_and_loses_nothing", "--exact", "--nocapture"])
        .env(DISK, folder.path())
        .output()
        .expect("unshare of util-linux is there");
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "in the small file system:\n{said}");
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
