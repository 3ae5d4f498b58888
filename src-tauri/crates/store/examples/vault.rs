//! Writes a small vault into the folder that is named: what became `tests/vectors/vault-3` and, with the tables that came
//! since, `vault-5`.

use std::path::Path;

use himoya_store::{Log, NewAttachment, OperationId, OperationRow, Snapshot, Store, StoreError};
use serde_json::json;

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> Result<(), StoreError> {
    let Some(folder) = std::env::args().nth(1) else { return Err(StoreError::CannotOpen) };
    let (keys, key) = support::keys_of("0197c0de-0000-7000-8000-000000000055", 55);
    let now = "2026-11-26T09:00:00Z";
    let (mut store, _) = Store::init(Path::new(&folder), &keys, &key, "device", now, None)?;
    let family = |name: &str| Snapshot {
        body: json!({ "client": { "name": { "family": name } } }),
        typed: json!({ "ruling.received_on": "31.11.2026" }),
        sample: false,
    };
    let id = OperationId { moment: 1_795_683_600_000, counter: 0, device: "device".into() };
    let log =
        Log { added: vec![OperationRow { id, line: "{\"v\":1}".into(), head: true }], replaced: vec![] };
    store.create("a", &family("Ҳакимов"), now, &log)?;
    store.save("a", &family("Ҷамшедов"), now, "client.name.family", true, Log::none())?;
    let scan = NewAttachment {
        id: "scan".into(),
        case: "a".into(),
        name: "Постановление.txt".into(),
        kind: "text/plain".into(),
        added_at: now.into(),
    };
    store.attach(&scan, &mut "содержание".as_bytes(), 100)?;
    store.put_own_entry("own-1", &json!({ "name": "Выборгский районный суд" }), now)?;
    store.batch(|batch| batch.index("a", "ҷамшедов"))?;
    store.create("event", &family("Шодиева"), now, Log::none())?;
    store.create_raid("raid", "event", &json!({ "rows": [{ "name": "Маҳмуд" }] }), now)?;
    store.create("closed", &family("Салимова"), now, Log::none())?;
    store.close("closed", Some(now))
}
