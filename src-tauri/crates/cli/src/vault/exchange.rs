//! `himoya vault hand-over` and `take-in`.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use himoya_casework::{Error, Office, Purpose, TakenIn, With};

use super::{answer, open_with};
use crate::args::vault::AtVault;
use crate::run::Failure;
use crate::secrets::Secrets;

const WORDS: &str = "Слова для файла";

pub(super) fn hand_over(
    office: Office,
    at: &AtVault,
    cases: &[String],
    out: &Path,
    to: &[String],
) -> Result<(), Failure> {
    let unwritable =
        |cause: std::io::Error| Error::Unwritable { path: out.display().to_string(), kind: cause.kind() };
    let mut secrets = Secrets::new(at.secret.passphrase_fd)?;
    let vault = open_with(office, at, &mut secrets)?;
    let words = if to.is_empty() { secrets.fresh(WORDS)? } else { String::new() };
    let with = if to.is_empty() { With::Words(&words) } else { With::Keys(to) };
    if out.exists() {
        return Err(unwritable(std::io::ErrorKind::AlreadyExists.into()).into());
    }
    // A half-written file looks like a whole one to whoever carries it away.
    let part = out.with_added_extension("part");
    let written = File::create(&part).map_err(unwritable).map_err(Failure::from).and_then(|file| {
        let mut writer = BufWriter::new(file);
        let done = vault.hand_over(cases, &with, Purpose::HandOver, &mut writer)?;
        writer.flush().and_then(|()| writer.get_ref().sync_all()).map_err(unwritable)?;
        fs::rename(&part, out).map_err(unwritable)?;
        Ok(done)
    });
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    let done = written?;
    let text = format!(
        "Записано: дел — {}, вложений — {}. Файл зашифрован: {}",
        done.cases,
        done.attachments,
        out.display()
    );
    answer(at, &done, &text)
}

pub(super) fn take_in(office: Office, at: &AtVault, path: &Path, words: bool) -> Result<(), Failure> {
    let mut secrets = Secrets::new(at.secret.passphrase_fd)?;
    let vault = open_with(office, at, &mut secrets)?;
    let words = if words { Some(secrets.next(WORDS)?) } else { None };
    let file = File::open(path).map_err(|cause| Error::Unreadable { kind: cause.kind() })?;
    let taken = vault.take_in(BufReader::new(file), words.as_deref())?;
    answer(at, &taken, &told(&taken))
}

fn told(taken: &TakenIn) -> String {
    let new = taken.cases.iter().filter(|case| case.new).count();
    let mut text = format!(
        "Принято дел: {}, из них новых: {new}. Новых вложений: {}.",
        taken.cases.len(),
        taken.attachments
    );
    for case in taken.cases.iter().filter(|case| !case.conflicts.is_empty()) {
        text.push_str(&format!("\nРазногласия в деле {}: {}", case.id, case.conflicts.join(", ")));
    }
    text
}
