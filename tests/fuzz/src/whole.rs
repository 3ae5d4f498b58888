//! The same input on the way that it takes in the program: through the use cases, with the catalogue and into a vault.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use himoya_casework::wire::{HandOverInput, HandOverLock, HandOverPurpose, OwnEntryInput};
use himoya_casework::{Date, Desk, Error, Fault, Office, Vault};
use serde_json::json;
use tempfile::TempDir;

use crate::corpus::{CASES, EXPORTS};
use crate::machine::Machine;
use crate::mutate::bytes;
use crate::targets::pick;
use crate::{Answer, Numbers};

pub(crate) static OFFICE: LazyLock<Option<Office>> = LazyLock::new(|| Office::open().ok());

/// A case file with the catalogue of facts: what is read can be written and read again, and looked at.
pub(crate) fn facts(numbers: &mut Numbers) -> Result<Answer, String> {
    let office = OFFICE.as_ref().ok_or("the content cannot be read")?;
    let today = Date::new(2026, 11, 18).map_err(|_| "no day")?;
    let sound = pick(&CASES, numbers)?.to_string();
    let broken = bytes(sound.as_bytes(), numbers);
    let file = match office.read_case(&String::from_utf8_lossy(&broken), today) {
        Ok(file) => file,
        Err(error) => return refused(&error),
    };
    let again =
        office.read_case(&file.to_json(), today).map_err(|error| format!("written: {}", error.code()))?;
    if again.to_json() != file.to_json() {
        return Err("what was written is not what was read".into());
    }
    match office.draft(&file, "appeal-koap-ruling", today) {
        Ok(_) => Ok(Answer::Read),
        Err(error) => refused(&error),
    }
}

/// Whose fault it is: broken input is never the machine's and never ours.
fn refused(error: &Error) -> Result<Answer, String> {
    if error.what().is_empty() || error.what_to_do().is_empty() {
        return Err(format!("{} says nothing", error.code()));
    }
    if error.fault() == Fault::Input { Ok(Answer::Refused(error.code())) } else { Err(error.code().into()) }
}

/// A vault that takes everything in, one after another.
struct Taking {
    folder: TempDir,
    vault: Vault,
    /// Folders are numbered, so that none is taken for another.
    next: Mutex<u32>,
}

static TAKING: LazyLock<Option<Taking>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().ok()?;
    let machine = Machine::at("2026-11-26T08:00:00Z").named("id", 1).going_on();
    let place = folder.path().join("vault");
    let vault = Vault::new(Office::open().ok()?, place, folder.path().join("none"), Arc::new(machine));
    vault.create("верблюд сорок кастрюля").ok()?;
    Some(Taking { folder, vault, next: Mutex::new(0) })
});

impl Taking {
    fn fresh(&self, name: &str) -> std::path::PathBuf {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        *next += 1;
        self.folder.path().join(format!("{name}-{next}"))
    }

    /// After anything that was taken in, the list of cases can be shown, and these cases open or say why not.
    fn stands<'a>(&self, cases: impl Iterator<Item = &'a str>) -> Result<(), String> {
        self.vault.desk(Desk::start).map_err(|error| format!("list: {}", error.code()))?;
        for case in cases {
            if let Err(error) = self.vault.desk(|desk| desk.open_case(case)) {
                refused(&error)?;
            }
        }
        Ok(())
    }
}

/// The folder of an open export, broken, into a vault.
pub(crate) fn folder(numbers: &mut Numbers) -> Result<Answer, String> {
    let taking = TAKING.as_ref().ok_or("there is no vault")?;
    let folder = taking.fresh("export");
    for (path, content) in pick(&EXPORTS, numbers)? {
        let content = if numbers.below(3) == 0 { bytes(content, numbers) } else { content.clone() };
        let path = folder.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(|_| "no room")?;
        fs::write(path, content).map_err(|_| "no room")?;
    }
    let taken = taking.vault.import_open(&folder);
    let _ = fs::remove_dir_all(&folder);
    let cases = taken.iter().flat_map(|done| &done.taken.cases).map(|case| case.id.as_str());
    taking.stands(cases)?;
    match &taken {
        Ok(_) => Ok(Answer::Read),
        Err(error) => refused(error),
    }
}

/// A file of a colleague, broken, into a vault.
pub(crate) fn taken(numbers: &mut Numbers) -> Result<Answer, String> {
    static SOUND: LazyLock<Option<Vec<u8>>> = LazyLock::new(|| TAKING.as_ref().and_then(handed_over));
    let taking = TAKING.as_ref().ok_or("there is no vault")?;
    let sound = SOUND.as_ref().ok_or("nothing could be handed over")?;
    // One of four comes whole.
    let file = if numbers.below(4) == 0 { sound.clone() } else { bytes(sound, numbers) };
    match taking.vault.take_in(Cursor::new(file), None) {
        Ok(_) => Ok(Answer::Read),
        // The vault keeps the first one.
        Err(error) if error.code() == "already_taken_in" => Ok(Answer::Read),
        Err(error) => refused(&error),
    }
}

fn handed_over(taking: &Taking) -> Option<Vec<u8>> {
    let id = taking.vault.desk(|desk| desk.new_from_example("student-expelled")).ok()?.id;
    let keys = vec![taking.vault.my_key().ok()?.recipient];
    let input = HandOverInput {
        cases: vec![id],
        purpose: HandOverPurpose::HandOver,
        lock: HandOverLock::Keys { keys },
    };
    let place = taking.fresh("file");
    taking.vault.hand_over(&input, &place).ok()?;
    read_and_remove(&place)
}

fn read_and_remove(place: &Path) -> Option<Vec<u8>> {
    let file = fs::read(place).ok();
    let _ = fs::remove_file(place);
    file
}

/// A row of the user's own directory, as the window sends it.
pub(crate) fn row(numbers: &mut Numbers) -> Result<Answer, String> {
    let taking = TAKING.as_ref().ok_or("there is no vault")?;
    let sound = json!({
        "id": null, "kind": "district_court", "name": "Самарский районный суд города Самары",
        "address": "443099, г. Самара, ул. Крупской, д. 16", "note": "вход со двора",
    });
    let broken = bytes(sound.to_string().as_bytes(), numbers);
    let Ok(input) = serde_json::from_slice::<OwnEntryInput>(&broken) else {
        return Ok(Answer::Refused("json"));
    };
    let kept = taking.vault.desk(|desk| {
        let row = desk.put_own_entry(&input)?;
        let rows = desk.own_directory()?;
        desk.remove_own_entry(&row.id)?;
        Ok(rows.iter().any(|one| one.id == row.id))
    });
    match kept {
        Ok(true) => Ok(Answer::Read),
        Ok(false) => Err("a row that was kept is not listed".into()),
        Err(error) => refused(&error),
    }
}
