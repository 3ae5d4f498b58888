//! Operations, attachments, the index for searching and bundles: kept with what they belong to, or not at all.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::io::{self, Read};

use himoya_store::{Log, NewAttachment, OperationId, OperationRow, PIECE, Snapshot, Store, StoreError};
use proptest::prelude::*;
use serde_json::json;
use support::{open, place};

const NOW: &str = "2026-11-26T09:00:00Z";

fn snapshot(value: i64) -> Snapshot {
    Snapshot { body: json!({ "value": value }), typed: json!({}), sample: false }
}

fn id(moment: i64, counter: u32) -> OperationId {
    OperationId { moment, counter, device: "d".into() }
}

fn row(moment: i64, counter: u32, line: &str) -> OperationRow {
    OperationRow { id: id(moment, counter), line: line.into(), head: true }
}

#[test]
fn operations_are_kept_with_the_change_they_belong_to() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    assert_eq!(store.newest_operation().unwrap(), None);
    let first =
        Log { added: vec![row(1, 0, "one"), row(1, 10, "three"), row(1, 9, "two")], replaced: vec![] };
    store.create("a", &snapshot(0), NOW, &first).unwrap();
    let second = Log { added: vec![row(2, 0, "four")], replaced: vec![id(1, 0)] };
    store.save("a", &snapshot(1), NOW, "", false, &second).unwrap();
    drop(store);
    let mut store = open(&path, NOW).unwrap();
    assert_eq!(store.operations("a", false).unwrap(), ["one", "two", "three", "four"]);
    assert_eq!(store.operations("a", true).unwrap(), ["two", "three", "four"]);
    assert_eq!(store.newest_operation().unwrap(), Some(id(2, 0)));
    assert_eq!(store.beside("a", -1).unwrap(), Some(snapshot(0)));
    assert_eq!(store.beside("a", 1).unwrap(), None);
    let third = Log { added: vec![row(3, 0, "five"), row(1, 0, "one")], replaced: vec![id(2, 0)] };
    store.undo("a", &third).unwrap();
    assert_eq!(
        store.operations("a", false).unwrap().len(),
        5,
        "one that is there already is not written twice"
    );
    let refused = store.save("none", &snapshot(1), NOW, "", false, &second);
    assert_eq!(refused.unwrap_err(), StoreError::Missing("none".into()));
    assert_eq!(store.newest_operation().unwrap(), Some(id(3, 0)));
}

#[test]
fn several_changes_are_kept_together_or_not_at_all() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &snapshot(0), NOW, Log::none()).unwrap();
    let take = |store: &mut Store, last: &str| {
        store.batch(|batch| {
            batch.take_in("bundle", NOW)?;
            batch.create("b", &snapshot(1), NOW, Log::none())?;
            batch.save(last, &snapshot(2), NOW, "", false, Log::none())?;
            batch.log("a", &Log { added: vec![row(1, 0, "one")], replaced: vec![] })
        })
    };
    assert!(take(&mut store, "none").is_err());
    assert!(!store.has_taken_in("bundle").unwrap() && store.load("b").is_err());
    assert_eq!(take(&mut store, "a").unwrap(), 1);
    assert_eq!((store.load("a").unwrap(), store.load("b").unwrap()), (snapshot(2), snapshot(1)));
    assert_eq!(take(&mut store, "a").unwrap_err(), StoreError::AlreadyTakenIn);
}

fn scan(name: &str) -> NewAttachment {
    NewAttachment {
        id: name.into(),
        case: "a".into(),
        name: format!("{name}.pdf"),
        kind: "application/pdf".into(),
        added_at: NOW.into(),
    }
}

/// Gives its bytes in drops, and an error at the end if told to.
struct Dripping<'a>(&'a [u8], bool);

impl Read for Dripping<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() && self.1 {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let length = self.0.len().min(into.len()).min(1000);
        into[..length].copy_from_slice(&self.0[..length]);
        self.0 = &self.0[length..];
        Ok(length)
    }
}

#[test]
fn an_attachment_is_read_as_a_stream_and_one_that_breaks_off_leaves_nothing() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &snapshot(0), NOW, Log::none()).unwrap();
    let bytes: Vec<u8> = (0..600_000_u32).map(|n| n.to_le_bytes()[n as usize % 3]).collect();
    let kept = store.attach(&scan("whole"), &mut Dripping(&bytes, false), 1 << 20).unwrap();
    assert_eq!((kept.bytes, kept.sha256.len()), (600_000, 64));
    let broken = store.attach(&scan("broken"), &mut Dripping(&bytes, true), 1 << 20);
    assert_eq!(broken.unwrap_err(), StoreError::ReadOnly);
    store.attach(&scan("empty"), &mut io::empty(), 0).unwrap();
    store.create("b", &snapshot(0), NOW, Log::none()).unwrap();
    let twice = NewAttachment { case: "b".into(), ..scan("whole") };
    let twice = store.attach(&twice, &mut io::empty(), 0);
    assert_eq!(twice.unwrap_err(), StoreError::AttachmentExists("whole".into()));
    let names: Vec<String> = store.attachments("a").unwrap().into_iter().map(|kept| kept.id).collect();
    assert_eq!(names, ["empty", "whole"]);
    let mut out = Vec::new();
    assert_eq!(store.write_attachment("whole", &mut out).unwrap(), 600_000);
    assert_eq!(out, bytes);
    assert!(store.attachment_part("empty", 0, 10).unwrap().is_empty());
}

#[test]
fn a_removed_attachment_comes_back_until_the_bin_is_emptied() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.create("a", &snapshot(0), NOW, Log::none()).unwrap();
    store.attach(&scan("one"), &mut &b"bytes"[..], 10).unwrap();
    store.mark_attachment("one", Some(NOW)).unwrap();
    assert_eq!(store.mark_attachment("one", None).unwrap().removed_at, None);
    store.purge_bin().unwrap();
    assert_eq!(store.attachment_part("one", 0, 9).unwrap(), b"bytes");
    store.mark_attachment("one", Some(NOW)).unwrap();
    store.purge_bin().unwrap();
    assert!(store.attachment("one").is_err() && store.verify(&mut |_, _| {}).damage.is_empty());
}

#[test]
fn the_index_knows_what_it_has_not_seen_and_forgets_with_the_case() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    for case in ["a", "b"] {
        store.create(case, &snapshot(0), NOW, Log::none()).unwrap();
    }
    let index =
        |store: &mut Store, case: &str, text: &str| store.batch(|batch| batch.index(case, text)).unwrap();
    assert_eq!(store.not_indexed().unwrap(), ["a", "b"]);
    index(&mut store, "a", "хакимов фаррух выдворение");
    index(&mut store, "b", "юлдашева \"нигора\" штраф");
    assert_eq!(store.not_indexed().unwrap(), [] as [&str; 0]);
    for (query, found) in [
        ("фарр", "a"),
        ("нигора\"", "b"),
        ("юлда шт", "b"),
        ("х фа", "a"),
        ("ха", "a"),
        ("AND", ""),
        ("фарр штраф", ""),
    ] {
        assert_eq!(store.search(query).unwrap().concat(), found, "{query}");
    }
    assert_eq!(store.search(" ").unwrap().len(), 2, "an empty query finds all");
    store.save("a", &snapshot(1), NOW, "", false, Log::none()).unwrap();
    assert_eq!(store.not_indexed().unwrap(), ["a"]);
    index(&mut store, "a", "раҳимов");
    assert_eq!(store.search("хакимов").unwrap().len(), 0, "the text before is gone");
    store.remove("b", NOW, Log::none()).unwrap();
    assert_eq!(store.search("нигора").unwrap().len(), 0);
    store.purge_bin().unwrap();
    store.create("b", &snapshot(0), NOW, Log::none()).unwrap();
    assert_eq!(store.not_indexed().unwrap(), ["b"]);
}

#[test]
fn settings_are_kept_and_forgotten() {
    let (_folder, path) = place();
    let mut store = open(&path, NOW).unwrap();
    store.set_setting("idle", Some("5")).unwrap();
    drop(store);
    let mut store = open(&path, NOW).unwrap();
    assert_eq!(store.setting("idle").unwrap().as_deref(), Some("5"));
    store.set_setting("idle", None).unwrap();
    assert_eq!(store.setting("idle").unwrap(), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_part_of_any_attachment_is_what_was_taken_in(
        length in 0..3 * PIECE,
        parts in prop::collection::vec((0..4 * PIECE, 0..2 * PIECE), 1..6),
    ) {
        let (_folder, path) = place();
        let mut store = open(&path, NOW).unwrap();
        store.create("a", &snapshot(0), NOW, Log::none()).unwrap();
        let bytes: Vec<u8> = (0..length).map(|n| n.to_le_bytes()[0] ^ n.to_le_bytes()[1]).collect();
        store.attach(&scan("one"), &mut bytes.as_slice(), u64::MAX).unwrap();
        for (offset, wanted) in parts {
            let expected = &bytes[offset.min(length)..(offset + wanted).min(length)];
            prop_assert_eq!(store.attachment_part("one", offset as u64, wanted).unwrap(), expected);
        }
    }
}
