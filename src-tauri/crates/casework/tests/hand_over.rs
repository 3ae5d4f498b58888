//! Two vaults hand cases to each other: everything arrives, both edits are kept, and what is wrong is told apart.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use himoya_casework::wire::AnswerInput;
use himoya_casework::{Clock, Date, Error, Host, Office, Purpose, TakenIn, Timestamp, Vault, With};
use serde_json::Value;

/// A machine of its own: other names, other randomness, and a clock that goes on with every look at it.
struct Machine {
    name: u64,
    second: AtomicI64,
    seed: AtomicU64,
}

impl Clock for Machine {
    fn today(&self) -> Date {
        Date::new(2026, 11, 26).unwrap()
    }

    fn now(&self) -> String {
        let now = Timestamp::from_second(self.second.fetch_add(1, Ordering::Relaxed)).unwrap();
        now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    fn fresh_id(&self) -> String {
        format!("id-{}-{}", self.name, self.second.fetch_add(1, Ordering::Relaxed))
    }
}

impl Host for Machine {
    fn random(&self, bytes: &mut [u8]) -> bool {
        for byte in bytes {
            let step = |seed: u64| Some(seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
            let seed = self.seed.fetch_update(Ordering::Relaxed, Ordering::Relaxed, step).unwrap();
            *byte = seed.to_be_bytes()[0];
        }
        true
    }

    fn timed(&self, _: &mut dyn FnMut()) -> Duration {
        Duration::from_secs(2)
    }
}

fn vault(folder: &Path, name: u64) -> Vault {
    let second = AtomicI64::new(1_795_680_000 + i64::try_from(name).unwrap() * 7);
    let machine = Machine { name, second, seed: AtomicU64::new(name) };
    let place = folder.join(format!("vault-{name}"));
    let vault = Vault::new(Office::open().unwrap(), place, folder.join("none"), Arc::new(machine));
    vault.create("верблюд сорок кастрюля").unwrap();
    vault
}

fn typed(vault: &Vault, id: &str, path: &str, text: &str) {
    vault.desk(|desk| desk.answer(id, path, AnswerInput::Typed { text: text.into() })).unwrap();
}

/// A fact of a case as its file has it.
fn fact(vault: &Vault, id: &str, pointer: &str) -> Value {
    let files = vault.desk(|desk| desk.case_files()).unwrap();
    let (_, file) = files.iter().find(|(case, _)| case == id).unwrap();
    let json: Value = serde_json::from_str(&file.to_json()).unwrap();
    json.pointer(pointer).cloned().unwrap_or_default()
}

fn sent(from: &Vault, id: &str, with: &With<'_>) -> Vec<u8> {
    let mut file = Vec::new();
    from.hand_over(&[id.to_owned()], with, Purpose::HandOver, &mut file).unwrap();
    file
}

fn taken(by: &Vault, file: &[u8]) -> Result<TakenIn, Error> {
    by.take_in(Cursor::new(file), None)
}

fn code<T>(answer: Result<T, Error>) -> &'static str {
    answer.err().map_or("none", |error| error.code())
}

const NOTE: (&str, &str) = ("client.birth_place", "/client/birth_place");
const ADDRESS: (&str, &str) = ("client.address", "/client/address");

#[test]
fn a_case_goes_to_a_colleague_and_back_and_both_edits_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = anna.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id;
    anna.add_attachment(&id, "постановление.pdf", &mut &b"%PDF-1.7 scan"[..]).unwrap();
    let to_boris = [boris.recipient().unwrap()];
    let first = taken(&boris, &sent(&anna, &id, &With::Keys(&to_boris))).unwrap();
    assert_eq!((first.cases[0].new, first.attachments), (true, 1));
    assert_eq!(first.cases[0].conflicts, Vec::<String>::new());
    let scan = &boris.attachments(&id).unwrap()[0];
    assert_eq!(boris.read_attachment(&scan.id, 0, 100).unwrap(), b"%PDF-1.7 scan");
    assert_eq!((scan.name.as_str(), scan.kind.as_str()), ("постановление.pdf", "application/pdf"));
    // Apart: one fact each, and one fact both.
    typed(&anna, &id, NOTE.0, "г. Худжанд");
    typed(&anna, &id, ADDRESS.0, "Москва, ул. Анны, д. 1");
    typed(&boris, &id, ADDRESS.0, "Москва, ул. Бориса, д. 2");
    let to_anna = [anna.recipient().unwrap()];
    let back = taken(&anna, &sent(&boris, &id, &With::Keys(&to_anna))).unwrap();
    assert_eq!((back.cases[0].new, back.attachments), (false, 0));
    assert_eq!(back.cases[0].conflicts, ["/body/client/address"]);
    let again = taken(&boris, &sent(&anna, &id, &With::Keys(&to_boris))).unwrap();
    assert_eq!(again.cases[0].conflicts, ["/body/client/address"]);
    assert_eq!(fact(&anna, &id, ADDRESS.1), fact(&boris, &id, ADDRESS.1));
    assert_eq!(fact(&boris, &id, NOTE.1), "г. Худжанд");
    // One decides by writing, and both have it.
    typed(&boris, &id, ADDRESS.0, "Москва, ул. Общая, д. 3");
    let decided = taken(&anna, &sent(&boris, &id, &With::Keys(&to_anna))).unwrap();
    assert_eq!(decided.cases[0].conflicts, Vec::<String>::new());
    assert_eq!(fact(&anna, &id, ADDRESS.1), "Москва, ул. Общая, д. 3");
}

#[test]
fn a_removed_attachment_is_removed_for_the_colleague_too() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = anna.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id;
    anna.add_attachment(&id, "скан.jpg", &mut &b"\xff\xd8\xff scan"[..]).unwrap();
    let (to_anna, to_boris) = ([anna.recipient().unwrap()], [boris.recipient().unwrap()]);
    taken(&boris, &sent(&anna, &id, &With::Keys(&to_boris))).unwrap();
    let scan = boris.attachments(&id).unwrap()[0].id.clone();
    boris.remove_attachment(&scan).unwrap();
    taken(&anna, &sent(&boris, &id, &With::Keys(&to_anna))).unwrap();
    assert!(anna.attachments(&id).unwrap()[0].removed_at.is_some());
}

#[test]
fn a_file_that_cannot_be_taken_in_changes_nothing_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = anna.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id;
    let file = sent(&anna, &id, &With::Keys(&[boris.recipient().unwrap()]));
    assert_eq!(code(taken(&anna, &file)), "wrong_key");
    assert_eq!(code(taken(&boris, &file[..file.len() - 1])), "truncated");
    let mut damaged = file.clone();
    *damaged.last_mut().unwrap() ^= 1;
    assert_eq!(code(taken(&boris, &damaged)), "damaged");
    assert_eq!(code(taken(&boris, b"PK\x03\x04 something else entirely")), "not_ours");
    assert_eq!(code(boris.take_in(Cursor::new(&file), Some("слово"))), "needs_key");
    assert_eq!(boris.desk(|desk| desk.start()).unwrap().cases.len(), 0);
    taken(&boris, &file).unwrap();
    assert_eq!(code(taken(&boris, &file)), "already_taken_in");
    let mut out = Vec::new();
    let nobody = anna.hand_over(std::slice::from_ref(&id), &With::Keys(&[]), Purpose::HandOver, &mut out);
    assert_eq!(code(nobody), "nothing_to_send");
}

#[test]
fn undone_steps_go_to_the_colleague_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let (anna, boris) = (vault(folder.path(), 1), vault(folder.path(), 2));
    let id = anna.desk(|desk| desk.new_from_example("student-expelled")).unwrap().id;
    let before = fact(&anna, &id, NOTE.1);
    typed(&anna, &id, NOTE.0, "г. Худжанд");
    anna.desk(|desk| desk.undo(&id)).unwrap();
    let to_boris = [boris.recipient().unwrap()];
    taken(&boris, &sent(&anna, &id, &With::Keys(&to_boris))).unwrap();
    assert_eq!(fact(&boris, &id, NOTE.1), before);
}
