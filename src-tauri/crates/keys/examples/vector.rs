//! Prints a key file that follows from a seed, with its sheets: what became `tests/vectors/keys-1.*`.

use std::io::Write;

use himoya_keys::{Cost, KeyFile, KeysError, Passphrase};

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> Result<(), KeysError> {
    let mut entropy = support::Repeating(26);
    let phrase = Passphrase::new("верблюд сорок кастрюля")?;
    let vault = "0197c0de-0000-7000-8000-000000000026";
    let (mut file, data) = KeyFile::create(vault, &phrase, Cost::LEAST, &mut entropy)?;
    let sheets = file.make_sheets(&data, "2026-11-26", &mut entropy)?;
    let mut text = String::from_utf8_lossy(&file.to_bytes()).into_owned();
    for sheet in sheets {
        text.push_str(&sheet.groups().iter().map(|group| group.as_str()).collect::<Vec<_>>().join(" "));
        text.push('\n');
    }
    // A closed output is nobody's loss here.
    let _ = std::io::stdout().write_all(text.as_bytes());
    Ok(())
}
