//! The parsers of outside data.

use std::io::Cursor;

use himoya_exchange::{
    AttachmentEntry, CaseEntry, ExchangeError, Import, Limits, Sink, normalise, open, safe_name,
};
use himoya_facts::Case;
use himoya_forms::{ZoneProblem, read_zone};
use himoya_keys::{KeyFile, Share};
use himoya_replica::{Operation, Replica};

use crate::corpus::{BUNDLES, CASES, EXPORTS, HISTORIES, KEY_FILES, TABLES};
use crate::mutate::bytes;
use crate::whole::{facts, folder, row, taken as file};
use crate::{Answer, Numbers};

/// One parser.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Breaks an input and shows it to the parser.
    pub run: fn(&mut Numbers) -> Result<Answer, String>,
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "case", run: case },
    Target { name: "operations", run: operations },
    Target { name: "bundle", run: bundle },
    Target { name: "inside", run: inside },
    Target { name: "export", run: export },
    Target { name: "keys", run: keys },
    Target { name: "sheet", run: sheet },
    Target { name: "names", run: names },
    Target { name: "zone", run: zone },
    Target { name: "facts", run: facts },
    Target { name: "row", run: row },
    Target { name: "table", run: table },
    Target { name: "folder", run: folder },
    Target { name: "file", run: file },
];

pub(crate) fn pick<'a, T>(all: &'a [T], numbers: &mut Numbers) -> Result<&'a T, String> {
    all.get(numbers.below(all.len())).ok_or_else(|| "the corpus is empty".into())
}

/// A case as JSON: what is read is written and read again as the same.
fn case(numbers: &mut Numbers) -> Result<Answer, String> {
    let sound = pick(&CASES, numbers)?.to_string();
    let Ok(read) = serde_json::from_slice::<Case>(&bytes(sound.as_bytes(), numbers)) else {
        return Ok(Answer::Refused("case"));
    };
    let written = serde_json::to_string(&read).map_err(|_| "what was read cannot be written")?;
    match serde_json::from_str::<Case>(&written) {
        Ok(again) if again == read => Ok(Answer::Read),
        _ => Err("what was written is not what was read".into()),
    }
}

/// Lines of a history, some broken: the rest merges in any order to the same.
fn operations(numbers: &mut Numbers) -> Result<Answer, String> {
    let history = pick(&HISTORIES, numbers)?;
    let case = history.first().map(|op| op.case.clone()).unwrap_or_default();
    let mut read = Vec::new();
    let mut code = None;
    for op in history {
        let line = op.to_line().into_bytes();
        let line = if numbers.below(8) == 0 { bytes(&line, numbers) } else { line };
        match std::str::from_utf8(&line).map(Operation::from_line) {
            Ok(Ok(op)) => {
                if Operation::from_line(&op.to_line()).as_ref() != Ok(&op) {
                    return Err("an operation does not come back".into());
                }
                read.push(op);
            }
            Ok(Err(error)) => code = Some(error.code()),
            Err(_) => code = Some("no text"),
        }
    }
    read.retain(|op| op.case == case);
    let mut one = Replica::new(&case);
    one.merge(read.iter().cloned()).map_err(|error| error.code())?;
    read.reverse();
    let mut other = Replica::new(&case);
    other.merge(read).map_err(|error| error.code())?;
    let shown =
        |replica: &Replica| (replica.document().map(|document| document.to_string()), replica.conflicts());
    if shown(&one) != shown(&other) {
        return Err("the order of merging matters".into());
    }
    Ok(code.map_or(Answer::Read, Answer::Refused))
}

struct Nobody;

impl Sink for Nobody {
    type Error = ExchangeError;

    fn case(&mut self, entry: &CaseEntry, operations: Vec<Operation>) -> Result<(), ExchangeError> {
        // Whoever has the key may have written anything: it must merge, whatever it is.
        let mut replica = Replica::new(&entry.id);
        let _ = replica.merge(operations);
        let _ = (replica.document(), replica.conflicts());
        Ok(())
    }

    fn attachment(&mut self, _: &AttachmentEntry, _: &mut dyn std::io::Read) -> Result<(), ExchangeError> {
        Ok(())
    }
}

fn taken(file: &[u8]) -> Result<Answer, String> {
    let done = open(Cursor::new(file), &BUNDLES.key, Limits::default())
        .and_then(|mut file| file.deliver(&mut Nobody));
    match done {
        Ok(()) => Ok(Answer::Read),
        Err(ExchangeError::Io(kind)) => Err(format!("broken input is blamed on the machine: {kind:?}")),
        Err(error) => Ok(Answer::Refused(error.code())),
    }
}

/// A bundle broken from outside.
fn bundle(numbers: &mut Numbers) -> Result<Answer, String> {
    taken(&bytes(pick(&BUNDLES.sealed, numbers)?, numbers))
}

/// A bundle broken by somebody who can open and close it.
fn inside(numbers: &mut Numbers) -> Result<Answer, String> {
    let sound = pick(&BUNDLES.inside, numbers)?;
    // Most of an archive is empty, and its beginning says how the rest is read.
    let cut = if numbers.below(2) == 0 { 4_096 } else { sound.len() }.min(sound.len());
    let mut broken = bytes(&sound[..cut], numbers);
    broken.extend_from_slice(&sound[cut..]);
    if numbers.below(2) == 0 {
        broken.resize(sound.len(), 0);
    }
    taken(&BUNDLES.close(&broken).ok_or("the corpus cannot be closed")?)
}

/// An open export with broken files and names.
fn export(numbers: &mut Numbers) -> Result<Answer, String> {
    let mut import = Import::new(Limits::default());
    for (path, content) in pick(&EXPORTS, numbers)? {
        let path = if numbers.below(12) == 0 {
            String::from_utf8_lossy(&bytes(path.as_bytes(), numbers)).into_owned()
        } else {
            path.clone()
        };
        let content = if numbers.below(3) == 0 { bytes(content, numbers) } else { content.clone() };
        if let Err(error) = import.file(&path, &mut &content[..]) {
            return Ok(Answer::Refused(error.code()));
        }
    }
    match import.finish() {
        Ok(_) => Ok(Answer::Read),
        Err(ExchangeError::Io(kind)) => Err(format!("broken input is blamed on the machine: {kind:?}")),
        Err(error) => Ok(Answer::Refused(error.code())),
    }
}

/// A key file: parsing only, because a passphrase takes a second to try.
fn keys(numbers: &mut Numbers) -> Result<Answer, String> {
    let (sound, _) = pick(&KEY_FILES, numbers)?;
    match KeyFile::parse(&bytes(sound, numbers)) {
        Ok(file) => match KeyFile::parse(&file.to_bytes()) {
            Ok(again) if again.to_bytes() == file.to_bytes() => Ok(Answer::Read),
            _ => Err("a key file does not come back".into()),
        },
        Err(error) => Ok(Answer::Refused(error.code())),
    }
}

/// A recovery sheet as somebody types it, and two of them against the key file.
fn sheet(numbers: &mut Numbers) -> Result<Answer, String> {
    let (file, sheets) = pick(&KEY_FILES, numbers)?;
    let typed = |numbers: &mut Numbers, sheet: &String| {
        let broken = bytes(sheet.as_bytes(), numbers);
        Share::read(&String::from_utf8_lossy(&broken))
    };
    let (first, second) = (pick(sheets, numbers)?, pick(sheets, numbers)?);
    let (one, other) = (typed(numbers, first), Share::read(second));
    let (Ok(one), Ok(other)) = (one, other) else { return Ok(Answer::Refused("sheet")) };
    let file = KeyFile::parse(file).map_err(|error| error.code())?;
    match file.unlock_with_shares(&[one, other]) {
        Ok(_) => Ok(Answer::Read),
        Err(error) => Ok(Answer::Refused(error.code())),
    }
}

/// Zones of passports: the specimens of Doc 9303, parts 4 to 6.
const ZONES: [&str; 3] = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
];

/// A zone as somebody mistypes it: what is read has only letters of a zone, and a broken digit is named.
fn zone(numbers: &mut Numbers) -> Result<Answer, String> {
    let sound = ZONES[numbers.below(ZONES.len())];
    let text = if numbers.below(2) == 0 {
        String::from_utf8_lossy(&bytes(sound.as_bytes(), numbers)).into_owned()
    } else {
        // One letter for another: the form stays, the digits tell.
        let at = numbers.below(sound.len());
        let letter = char::from(b'A' + u8::try_from(numbers.below(26)).unwrap_or_default());
        sound.chars().enumerate().map(|(n, old)| if n == at && old != '\n' { letter } else { old }).collect()
    };
    match read_zone(&text, jiff::civil::date(2026, 11, 26)) {
        Ok(zone) if zone.wrong().is_empty() => Ok(Answer::Read),
        Ok(_) => Ok(Answer::Refused("digit")),
        Err(ZoneProblem::Lines(_)) => Ok(Answer::Refused("lines")),
        Err(ZoneProblem::Length { .. }) => Ok(Answer::Refused("length")),
        Err(ZoneProblem::Letter { .. }) => Ok(Answer::Refused("letter")),
        Err(ZoneProblem::Kind(_) | ZoneProblem::Number) => Ok(Answer::Refused("kind")),
    }
}

/// Names of attachments and words that were heard.
fn names(numbers: &mut Numbers) -> Result<Answer, String> {
    let text =
        String::from_utf8_lossy(&bytes("Постановление №1 (копия).pdf".as_bytes(), numbers)).into_owned();
    let name = safe_name(&text, &mut std::collections::HashSet::new());
    let harmless = !name.is_empty() && !name.contains(['/', '\\', '\0']) && !name.starts_with('.');
    let words = normalise(&text);
    if harmless && normalise(&words) == words {
        Ok(Answer::Read)
    } else {
        Err(format!("{text:?} gives {name:?}, {words:?}"))
    }
}

/// A table of people as text or as a workbook: what is read has rows in their order, each as wide as its header.
fn table(numbers: &mut Numbers) -> Result<Answer, String> {
    let (name, sound) = pick(&TABLES, numbers)?;
    let Ok(tables) = himoya_tables::read(name, &bytes(sound, numbers)) else {
        return Ok(Answer::Refused("table"));
    };
    for table in tables {
        let mut before = table.header_row;
        for row in &table.rows {
            if row.number <= before || row.cells.len() != table.header.len() {
                return Err("a row is not where it stood, or not as wide as its header".into());
            }
            before = row.number;
        }
    }
    Ok(Answer::Read)
}
