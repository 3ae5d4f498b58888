//! The written form of an operation.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::path::{MAX_DEPTH, MAX_KEY};
use crate::{FORMAT, Operation, Path, ReplicaError, Segment, Stamp, What};

/// The longest label of an author and the longest id of a case, in bytes.
const MAX_LABEL: usize = 512;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    v: u64,
    id: String,
    case: String,
    path: Path,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    set: Option<Value>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    gone: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    object: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    replaces: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    covers: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<u64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    by: String,
}

/// `"set": null` is a value, and not the absence of one.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

pub(crate) fn write(operation: &Operation) -> String {
    let Operation { stamp, case, path, what, replaces, covers, at, by } = operation;
    let line = Line {
        v: FORMAT,
        id: stamp.to_string(),
        case: case.clone(),
        path: path.clone(),
        set: if let What::Set(value) = what { Some(value.clone()) } else { None },
        gone: *what == What::Gone,
        object: *what == What::Object,
        list: if let What::List(ids) = what { Some(texts(ids)) } else { None },
        replaces: texts(replaces),
        covers: texts(covers),
        at: (*at != stamp.milliseconds).then_some(*at),
        by: by.clone(),
    };
    // Every key is a text and every value is JSON already, so there is nothing that could fail.
    serde_json::to_string(&line).unwrap_or_default()
}

pub(crate) fn read(line: &str) -> Result<Operation, ReplicaError> {
    #[derive(Deserialize)]
    struct Version {
        v: u64,
    }
    // The version first: a newer format may have keys that this one refuses.
    let version: Version = serde_json::from_str(line).map_err(|_| ReplicaError::Malformed)?;
    if version.v > FORMAT {
        return Err(ReplicaError::NewerFormat { found: version.v });
    }
    let line: Line = serde_json::from_str(line).map_err(|_| ReplicaError::Malformed)?;
    let stamp: Stamp = line.id.parse()?;
    let what = match (line.set, line.gone, line.object, line.list) {
        (Some(value), false, false, None) => What::Set(value),
        (None, true, false, None) => What::Gone,
        (None, false, true, None) => What::Object,
        (None, false, false, Some(ids)) => {
            What::List(ids.iter().map(|id| id.parse()).collect::<Result<_, _>>()?)
        }
        _ => return Err(ReplicaError::Malformed),
    };
    let at = line.at.unwrap_or(stamp.milliseconds);
    if line.v != FORMAT || at > crate::MAX_MILLISECONDS {
        return Err(ReplicaError::Malformed);
    }
    let operation = Operation {
        stamp,
        case: line.case,
        path: line.path,
        what,
        replaces: stamps(&line.replaces)?,
        covers: stamps(&line.covers)?,
        at,
        by: line.by,
    };
    check(&operation)?;
    Ok(operation)
}

/// The limits of the format, for what is read and for what is written.
pub(crate) fn check(operation: &Operation) -> Result<(), ReplicaError> {
    let long_key = |segment: &Segment| matches!(segment, Segment::Key(key) if key.len() > MAX_KEY);
    let fits = operation.path.len() <= MAX_DEPTH
        && !operation.path.iter().any(long_key)
        && operation.by.len() <= MAX_LABEL
        && operation.case.len() <= MAX_LABEL;
    if fits { Ok(()) } else { Err(ReplicaError::TooLarge) }
}

fn texts(stamps: &[Stamp]) -> Vec<String> {
    stamps.iter().map(Stamp::to_string).collect()
}

/// Sorted and without repetition: the order in which somebody listed them means nothing.
fn stamps(texts: &[String]) -> Result<Vec<Stamp>, ReplicaError> {
    let mut all: Vec<Stamp> = texts.iter().map(|text| text.parse()).collect::<Result<_, _>>()?;
    all.sort_unstable();
    all.dedup();
    Ok(all)
}
