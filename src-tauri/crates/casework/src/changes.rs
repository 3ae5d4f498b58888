//! What a change of a case is in operations, so that a colleague's machine can merge it.
//!
//! The operations of a case follow what the store holds. What was changed without writing them (an attachment, a case of an
//! older version) is written down with the next save, and before a case is handed over or taken in.

use himoya_replica::{Attachment, Clock, Operation, Replica, Stamp};
use himoya_store::{Log, OperationId, OperationRow, Row, Snapshot, Store, StoreError};
use serde_json::{Map, Value, json};

use crate::error::Error;

/// The setting that holds how the user calls himself to colleagues.
pub(crate) const AUTHOR: &str = "author";

/// The field of a document that says that it is a worked case. It is only there when it is one.
const SAMPLE: &str = "sample";

/// What a save of `snapshot` adds to the operations of a case.
pub(crate) fn of_save(store: &Store, id: &str, snapshot: &Snapshot, now: &str) -> Result<Log, Error> {
    written(store, id, Some(&document(store, id, snapshot)?), now)
}

/// What moving a case to the bin adds. What was changed without operations must be written down before.
pub(crate) fn of_removal(store: &Store, id: &str, now: &str) -> Result<Log, Error> {
    written(store, id, None, now)
}

fn written(store: &Store, id: &str, document: Option<&Value>, now: &str) -> Result<Log, Error> {
    let mut replica = read(id, &store.operations(id, true)?)?;
    log(&replica.write(document, &mut clock(store)?, milliseconds(now)?, &author(store)?)?)
}

/// New operations as the store keeps them.
pub(crate) fn log(written: &[Operation]) -> Result<Log, Error> {
    let replaced = written.iter().flat_map(|op| &op.replaces).map(name).collect::<Result<_, _>>()?;
    Ok(Log { added: written.iter().map(|op| row(op, true)).collect::<Result<_, _>>()?, replaced })
}

/// The clock of the vault, which has seen everything in it.
pub(crate) fn clock(store: &Store) -> Result<Clock, Error> {
    let mut clock = Clock::new(store.device()?.parse()?);
    if let Some(newest) = store.newest_operation()? {
        clock.observe(stamp(&newest)?);
    }
    Ok(clock)
}

/// How the user calls himself to colleagues.
pub(crate) fn author(store: &Store) -> Result<String, Error> {
    Ok(store.setting(AUTHOR)?.unwrap_or_default())
}

/// What the store keeps of a document.
pub(crate) fn snapshot(document: Option<&Value>) -> Snapshot {
    let part = |name: &str| document.and_then(|document| document.get(name)).cloned();
    let or_empty = |part: Option<Value>| part.unwrap_or_else(|| json!({}));
    let sample = part(SAMPLE) == Some(Value::Bool(true));
    Snapshot { body: or_empty(part("body")), typed: or_empty(part("typed")), sample }
}

/// What a step of undoing or redoing adds.
pub(crate) fn of_step(store: &Store, id: &str, by: i64, now: &str) -> Result<Log, Error> {
    match store.beside(id, by)? {
        Some(snapshot) => of_save(store, id, &snapshot, now),
        None => Ok(Log::default()),
    }
}

/// Writes down what was changed without operations.
pub(crate) fn catch_up(store: &mut Store, id: &str, now: &str) -> Result<(), Error> {
    let log = of_save(store, id, &store.load(id)?, now)?;
    if !log.added.is_empty() {
        store.batch(|batch| batch.log(id, &log))?;
    }
    Ok(())
}

/// A case from its lines.
pub(crate) fn read(id: &str, lines: &[String]) -> Result<Replica, Error> {
    let mut replica = Replica::new(id);
    let operations = lines.iter().map(|line| Operation::from_line(line)).collect::<Result<Vec<_>, _>>();
    // They lie in our own file, so a line that is none is damage.
    replica.merge(operations.map_err(|_| StoreError::Damaged)?)?;
    Ok(replica)
}

/// An operation as the store keeps it.
pub(crate) fn row(op: &Operation, head: bool) -> Result<OperationRow, Error> {
    Ok(OperationRow { id: name(&op.stamp)?, line: op.to_line(), head })
}

pub(crate) fn name(stamp: &Stamp) -> Result<OperationId, Error> {
    let moment = i64::try_from(stamp.milliseconds).map_err(|_| Error::Defect)?;
    Ok(OperationId { moment, counter: stamp.counter, device: stamp.device.to_string() })
}

fn stamp(id: &OperationId) -> Result<Stamp, Error> {
    let milliseconds = u64::try_from(id.moment).map_err(|_| StoreError::Damaged)?;
    Ok(Stamp { milliseconds, counter: id.counter, device: id.device.parse()? })
}

/// A case as its operations speak of it.
pub(crate) fn document(store: &Store, id: &str, snapshot: &Snapshot) -> Result<Value, Error> {
    let mut attachments = Map::new();
    for kept in store.attachments(id)?.into_iter().filter(|kept| kept.removed_at.is_none()) {
        let himoya_store::Attachment { id, name, kind, bytes, sha256, added_at, .. } = kept;
        let value = Attachment { id: String::new(), name, kind, bytes, sha256, added_at }.value();
        attachments.insert(id, value);
    }
    let mut document = json!({ "body": snapshot.body, "typed": snapshot.typed, "attachments": attachments });
    if snapshot.sample {
        document[SAMPLE] = Value::Bool(true);
    }
    Ok(document)
}

/// Whether the operations of a case say what the store shows of it. A case of an older version has none yet, and one in
/// the bin need not say that it is there.
pub(crate) fn agree(store: &Store, row: &Row) -> Result<bool, Error> {
    let lines = store.operations(&row.id, false)?;
    if lines.is_empty() {
        return Ok(true);
    }
    let Some(document) = read(&row.id, &lines)?.document() else { return Ok(row.removed_at.is_some()) };
    let shown = snapshot(Some(&document));
    Ok(shown.body == row.body && shown.typed == row.typed)
}

pub(crate) fn milliseconds(now: &str) -> Result<u64, Error> {
    let now: jiff::Timestamp = now.parse().map_err(|_| Error::Defect)?;
    // A clock before 1970 is wrong; the operations then follow what was seen before.
    Ok(u64::try_from(now.as_millisecond()).unwrap_or(0))
}
