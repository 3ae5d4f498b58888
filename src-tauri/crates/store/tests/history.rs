//! The laws of saving, undo and redo, seen from outside.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use himoya_store::{HISTORY_KEPT, Log, Snapshot, Step, StoreError};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{open, place};
use tempfile::TempDir;

const NOW: &str = "2026-11-12T09:00:00Z";
const LATER: &str = "2026-11-12T09:05:00Z";

fn snapshot(value: impl Into<Value>) -> Snapshot {
    Snapshot { body: json!({ "value": value.into() }), typed: json!({}), sample: false }
}

#[test]
fn a_case_and_its_history_survive_a_restart() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &snapshot("Ҳакимов"), NOW, Log::none()).unwrap();
    store.save("a", &snapshot("Ҷамшед"), LATER, "name", false, Log::none()).unwrap();
    assert_eq!(store.undo("a", Log::none()).unwrap(), Some(snapshot("Ҳакимов")));
    drop(store);
    let mut store = open(&path, LATER).unwrap();
    assert_eq!(store.load("a").unwrap(), snapshot("Ҳакимов"));
    assert!(!store.can_undo("a").unwrap() && store.can_redo("a").unwrap());
    assert_eq!(store.redo("a", Log::none()).unwrap(), Some(snapshot("Ҷамшед")));
    assert_eq!(store.redo("a", Log::none()).unwrap(), None);
}

#[test]
fn the_order_of_keys_in_a_body_is_kept() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    let text = r#"{"z":1,"a":{"y":null,"b":[]}}"#;
    let body = serde_json::from_str(text).unwrap();
    store.create("a", &Snapshot { body, typed: Value::Null, sample: false }, NOW, Log::none()).unwrap();
    assert_eq!(store.load("a").unwrap().body.to_string(), text);
}

#[test]
fn typing_in_one_field_is_one_step_back() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &snapshot(""), NOW, Log::none()).unwrap();
    let steps: Vec<Step> = ["Ҳ", "Ҳа", "Ҳа", "Ҳак"]
        .into_iter()
        .map(|text| store.save("a", &snapshot(text), NOW, "family", true, Log::none()).unwrap().step)
        .collect();
    assert_eq!(steps, [Step::New, Step::Merged, Step::Same, Step::Merged]);
    assert_eq!(store.save("a", &snapshot("other"), NOW, "given", true, Log::none()).unwrap().step, Step::New);
    assert_eq!(store.undo("a", Log::none()).unwrap(), Some(snapshot("Ҳак")));
    assert_eq!(store.undo("a", Log::none()).unwrap(), Some(snapshot("")));
    assert_eq!(store.undo("a", Log::none()).unwrap(), None);
}

#[test]
fn texts_that_do_not_parse_yet_are_part_of_the_state() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    let first = snapshot(1);
    store.create("a", &first, NOW, Log::none()).unwrap();
    let typed = Snapshot { typed: json!({ "ruling.received_on": "12.11.20" }), ..first.clone() };
    assert_eq!(store.save("a", &typed, NOW, "", false, Log::none()).unwrap().step, Step::New);
    assert_eq!(store.load("a").unwrap(), typed);
    assert_eq!(store.undo("a", Log::none()).unwrap(), Some(first));
}

#[test]
fn being_a_sample_belongs_to_the_case_and_not_to_its_history() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &Snapshot { sample: true, ..snapshot(1) }, NOW, Log::none()).unwrap();
    let own = snapshot(1);
    assert_eq!(store.save("a", &own, NOW, "", false, Log::none()).unwrap().step, Step::Same);
    assert_eq!(store.load("a").unwrap(), own);
    store.save("a", &Snapshot { sample: true, ..snapshot(2) }, NOW, "", false, Log::none()).unwrap();
    assert!(store.undo("a", Log::none()).unwrap().unwrap().sample);
}

#[test]
fn the_list_shows_the_last_saved_case_first_and_not_the_bin() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    for (id, at) in [("a", "1"), ("b", "2"), ("c", "3")] {
        store.create(id, &snapshot(id), at, Log::none()).unwrap();
    }
    store.save("a", &snapshot("new"), "4", "", false, Log::none()).unwrap();
    store.remove("b", "5", Log::none()).unwrap();
    let ids = |rows: Vec<himoya_store::Row>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(ids(store.list().unwrap()), ["a", "c"]);
    assert_eq!(ids(store.bin().unwrap()), ["b"]);
    let row = store.list().unwrap().remove(0);
    assert_eq!((row.created_at.as_str(), row.updated_at.as_str()), ("1", "4"));
    assert_eq!(row.body, snapshot("new").body);
}

#[test]
fn the_bin_gives_back_and_forgets() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    let secret = "Мирзоев-Секретный";
    store.create("a", &snapshot(secret), NOW, Log::none()).unwrap();
    store.save("a", &snapshot("second"), NOW, "", false, Log::none()).unwrap();
    store.remove("a", NOW, Log::none()).unwrap();
    let missing = StoreError::Missing("a".into());
    assert_eq!(store.load("a").unwrap_err(), missing);
    assert_eq!(store.save("a", &snapshot(3), NOW, "", false, Log::none()).unwrap_err(), missing);
    assert_eq!(store.undo("a", Log::none()).unwrap_err(), missing);
    assert_eq!(store.remove("a", NOW, Log::none()).unwrap_err(), missing);
    assert_eq!(
        store.create("a", &snapshot(3), NOW, Log::none()).unwrap_err(),
        StoreError::Exists("a".into())
    );
    store.restore("a", Log::none()).unwrap();
    assert_eq!(store.restore("a", Log::none()).unwrap_err(), missing);
    assert_eq!(store.undo("a", Log::none()).unwrap(), Some(snapshot(secret)));
    store.remove("a", NOW, Log::none()).unwrap();
    assert_eq!(store.purge_bin().unwrap(), 1);
    assert_eq!(store.purge_bin().unwrap(), 0);
    assert_eq!(store.restore("a", Log::none()).unwrap_err(), missing);
    assert_eq!(store.create("a", &snapshot(3), NOW, Log::none()).unwrap().seq, 0);
    drop(store);
    assert!(!holds(&path, secret), "nothing can be read in the file");
}

/// Whether a file of the folder holds the text.
fn holds(path: &Path, text: &str) -> bool {
    fs::read_dir(path).unwrap().any(|entry| {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    })
}

#[test]
fn the_oldest_states_fall_off() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &snapshot(0), NOW, Log::none()).unwrap();
    for value in 1..HISTORY_KEPT + 20 {
        store.save("a", &snapshot(value), NOW, "", false, Log::none()).unwrap();
    }
    let mut back = 0;
    while store.undo("a", Log::none()).unwrap().is_some() {
        back += 1;
    }
    assert_eq!(back, HISTORY_KEPT - 1);
    assert_eq!(store.load("a").unwrap(), snapshot(20));
}

/// Copies the vault as a killed program leaves it, the journal cut to `keep` parts of 1000.
fn killed(path: &Path, keep: u64) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for name in ["keys.json", "cases.db", "cases.db-wal"] {
        fs::copy(path.join(name), folder.path().join(name)).unwrap();
    }
    let file = fs::OpenOptions::new().write(true).open(folder.path().join("cases.db-wal")).unwrap();
    file.set_len(file.metadata().unwrap().len() * keep / 1000).unwrap();
    let copy = folder.path().to_owned();
    (folder, copy)
}

#[test]
fn everything_saved_survives_a_kill() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &snapshot(0), NOW, Log::none()).unwrap();
    for value in 1..30 {
        store.save("a", &snapshot(value), NOW, "field", true, Log::none()).unwrap();
        let (_other, copy) = killed(&path, 1000);
        assert_eq!(open(&copy, LATER).unwrap().load("a").unwrap(), snapshot(value));
    }
}

#[test]
fn a_torn_journal_gives_an_earlier_state_and_never_a_broken_one() {
    let (_folder, path) = place();
    drop(open(&path, NOW).unwrap());
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &snapshot(0), NOW, Log::none()).unwrap();
    for value in 1..20 {
        store.save("a", &snapshot(value), NOW, "", false, Log::none()).unwrap();
    }
    let mut last = -1;
    for keep in (0..=1000).step_by(7) {
        let (_other, copy) = killed(&path, keep);
        let store = open(&copy, LATER).unwrap();
        let found = match store.load("a") {
            Ok(state) => state.body["value"].as_i64().unwrap(),
            Err(error) => {
                assert_eq!(error, StoreError::Missing("a".into()));
                -1
            }
        };
        assert!(found >= last, "a longer journal never gives less");
        last = found;
    }
    assert!(last >= 18);
}

/// What a user and the machine do to one case.
#[derive(Debug, Clone)]
enum Act {
    Save { value: u8, label: u8, merge: bool },
    Undo,
    Redo,
    Reopen,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (0..4_u8, 0..3_u8, any::<bool>()).prop_map(|(value, label, merge)| Act::Save { value, label, merge }),
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
        1 => Just(Act::Reopen),
    ]
}

/// The obviously right history: all states in a row and a cursor.
struct Model {
    states: Vec<(u8, u8)>,
    cursor: usize,
}

impl Model {
    fn save(&mut self, value: u8, label: u8, merge: bool) {
        let (present, last_label) = self.states[self.cursor];
        if present == value {
            return;
        }
        let at_end = self.cursor + 1 == self.states.len();
        self.states.truncate(self.cursor + 1);
        if merge && label != 0 && label == last_label && at_end {
            self.states.pop();
        }
        if self.states.last().is_none_or(|(earlier, _)| *earlier != value) {
            self.states.push((value, label));
        }
        self.cursor = self.states.len() - 1;
    }
}

fn label(number: u8) -> String {
    "l".repeat(usize::from(number))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn history_follows_the_model(acts in prop::collection::vec(act(), 1..40)) {
        let (_folder, path) = place();
        let mut store = open(&path, NOW).unwrap();
        store.create("other", &snapshot("untouched"), NOW, Log::none()).unwrap();
        store.create("a", &snapshot(0), NOW, Log::none()).unwrap();
        let mut model = Model { states: vec![(0, 0)], cursor: 0 };
        for act in acts {
            match act {
                Act::Save { value, label: number, merge } => {
                    store.save("a", &snapshot(value), LATER, &label(number), merge, Log::none()).unwrap();
                    model.save(value, number, merge);
                }
                Act::Undo => {
                    prop_assert_eq!(store.undo("a", Log::none()).unwrap().is_some(), model.cursor > 0);
                    model.cursor = model.cursor.saturating_sub(1);
                }
                Act::Redo => {
                    let can = model.cursor + 1 < model.states.len();
                    prop_assert_eq!(store.redo("a", Log::none()).unwrap().is_some(), can);
                    model.cursor += usize::from(can);
                }
                Act::Reopen => {
                    drop(store);
                    store = open(&path, LATER).unwrap();
                }
            }
            prop_assert_eq!(store.load("a").unwrap(), snapshot(model.states[model.cursor].0));
            prop_assert_eq!(store.can_undo("a").unwrap(), model.cursor > 0);
            prop_assert_eq!(store.can_redo("a").unwrap(), model.cursor + 1 < model.states.len());
        }
        prop_assert_eq!(store.load("other").unwrap(), snapshot("untouched"));
        prop_assert!(!store.can_undo("other").unwrap());
    }
}
