//! Turned bits and cut files: what is whole is read, what is not is named, and the last good copy gives all back.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use himoya_store::{Damage, Log, NewAttachment, Snapshot, StoreError};
use serde_json::{Value, json};

const MOMENT: &str = "2026-11-20T09:00:00.000000Z";
const CASES: usize = 40;
const PAGE: usize = 4096;

fn state(number: usize) -> Snapshot {
    let story = format!("Дело {number}: задержан у метро, копию протокола не дали. ").repeat(30);
    Snapshot { body: json!({ "n": number, "story": story }), typed: Value::Null, sample: false }
}

/// A vault with cases and one attachment, closed, its journal folded in.
fn filled(vault: &Path) {
    let mut store = support::open(vault, MOMENT).unwrap();
    for number in 0..CASES {
        store.create(&format!("case-{number}"), &state(number), MOMENT, Log::none()).unwrap();
    }
    let new = NewAttachment {
        id: "scan".into(),
        case: "case-0".into(),
        name: "протокол.jpg".into(),
        kind: "image/jpeg".into(),
        added_at: MOMENT.into(),
    };
    store.attach(&new, &mut vec![7; 300_000].as_slice(), u64::MAX).unwrap();
}

#[test]
fn each_page_with_a_turned_bit_is_named_and_nothing_false_is_read() {
    let (_folder, vault) = support::place();
    filled(&vault);
    let data = vault.join("cases.db");
    let whole = fs::read(&data).unwrap();
    let pages = whole.len() / PAGE;
    assert!(pages > 100, "the attachment and the cases take {pages} pages");
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    for page in 0..pages {
        let mut turned = whole.clone();
        // Another place within each page; the first 16 bytes of the file are its salt and have a test of their own.
        let at = page * PAGE + 16 + (page * 131) % (PAGE - 16);
        turned[at] ^= 1 << (page % 8);
        fs::write(&data, &turned).unwrap();
        *outcomes.entry(look(&vault, page)).or_default() += 1;
    }
    fs::write(&data, &whole).unwrap();
    assert_eq!(support::open(&vault, MOMENT).unwrap().verify(&mut |_, _| {}).damage, []);
    assert!(outcomes["named"] > pages / 2, "{outcomes:?}");
    assert_eq!(outcomes.values().sum::<usize>(), pages, "{outcomes:?}");
}

/// Opens a vault of which one page is damaged; what can be read must be what was written.
fn look(vault: &Path, page: usize) -> &'static str {
    let store = match support::open(vault, MOMENT) {
        Ok(store) => store,
        Err(StoreError::Damaged) => return "not opened",
        Err(other) => panic!("page {page}: {other:?}"),
    };
    for number in 0..CASES {
        match store.load(&format!("case-{number}")) {
            Ok(found) => assert_eq!(found, state(number), "page {page}"),
            Err(StoreError::Damaged | StoreError::Missing(_)) => {}
            Err(other) => panic!("page {page}: {other:?}"),
        }
    }
    let damage = store.verify(&mut |_, _| {}).damage;
    let number = u64::try_from(page + 1).unwrap();
    assert!(
        damage.iter().any(|found| matches!(found, Damage::Pages(pages) if pages.contains(&number))),
        "page {number} is not among {damage:?}"
    );
    "named"
}

#[test]
fn a_file_that_was_cut_off_is_called_damaged_or_names_its_pages() {
    let (_folder, vault) = support::place();
    filled(&vault);
    let data = vault.join("cases.db");
    let whole = fs::read(&data).unwrap();
    for kept in (0..whole.len()).step_by(whole.len() / 61) {
        fs::write(&data, &whole[..kept]).unwrap();
        match support::open(&vault, MOMENT) {
            Err(StoreError::Damaged) => {}
            Err(other) => panic!("{kept} bytes: {other:?}"),
            Ok(store) => {
                let damage = store.verify(&mut |_, _| {}).damage;
                assert!(!damage.is_empty(), "{kept} of {} bytes pass as whole", whole.len());
            }
        }
    }
}
