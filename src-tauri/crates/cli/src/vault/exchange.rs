//! Cases for a colleague and back, today's set, the open export, and what two people have written differently.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use himoya_casework::wire::{
    AnswerState, ConflictView, FieldHistory, HandOverInput, HandOverLock, HandOverPurpose, TakenIn, ValueView,
};
use himoya_casework::{Error, Office, Vault};

use super::{answer, open, open_with};
use crate::args::vault::{AtVault, BetweenCommand};
use crate::run::Failure;
use crate::secrets::Secrets;

const WORDS: &str = "Слова для файла";
const SET_PHRASE: &str = "Пароль набора";

/// Who can open a file, by the arguments; without any, whoever knows the words of the second line.
struct Closed<'a> {
    to: &'a [String],
    draw: bool,
    back: bool,
}

/// The commands between vaults.
pub(super) fn run(office: Office, command: &BetweenCommand) -> Result<(), Failure> {
    match command {
        BetweenCommand::Recipient(at) => {
            let key = open(office, at)?.my_key()?;
            answer(at, &key, &key.recipient)
        }
        BetweenCommand::Author { at, name } => {
            let key = open(office, at)?.set_author(name)?;
            answer(at, &key, &format!("Ваши правки подписаны: {}", key.author))
        }
        BetweenCommand::HandOver { at, cases, out, to, draw, back } => {
            let closed = Closed { to, draw: *draw, back: *back };
            hand_over(office, at, cases, out, &closed)
        }
        BetweenCommand::TakeIn { at, file, words } => take_in(office, at, file, *words),
        BetweenCommand::Conflicts { at, case } => {
            let found = open(office, at)?.conflicts(case.as_deref())?;
            answer(at, &found, &disagreements(&found))
        }
        BetweenCommand::Settle { at, case, pointer, operation } => {
            let left = open(office, at)?.settle_conflict(case, pointer, operation)?;
            answer(at, &left, &format!("Решено. {}", disagreements(&left)))
        }
        BetweenCommand::History { at, case, path } => {
            let found = open(office, at)?.field_history(case, path)?;
            answer(at, &found, &history(&found))
        }
        BetweenCommand::TodaysSet { at, cases, out } => todays_set(office, at, cases, out),
        BetweenCommand::BringBack { at, from } => bring_back(office, at, from),
    }
}

fn hand_over(
    office: Office,
    at: &AtVault,
    cases: &[String],
    out: &Path,
    closed: &Closed<'_>,
) -> Result<(), Failure> {
    let mut secrets = Secrets::new(at.secret.passphrase_fd)?;
    let vault = open_with(office, at, &mut secrets)?;
    let lock = if !closed.to.is_empty() || closed.back {
        HandOverLock::Keys { keys: closed.to.to_vec() }
    } else if closed.draw {
        HandOverLock::Words { words: vault.draw_words()?.text }
    } else {
        HandOverLock::Words { words: secrets.fresh(WORDS)? }
    };
    let purpose = if closed.back { HandOverPurpose::Return } else { HandOverPurpose::HandOver };
    let input = HandOverInput { cases: cases.to_vec(), purpose, lock };
    let mut done = vault.hand_over(&input, out)?;
    if !closed.draw {
        // Who typed the words knows them; only drawn ones are to be printed.
        done.words = None;
    }
    let mut text = format!(
        "Записано: дел — {}, вложений — {}. Файл зашифрован: {}",
        done.cases, done.attachments, done.path
    );
    if let Some(words) = &done.words {
        text.push_str(&format!(
            "\nСлова, которыми он открывается: {words}\nПередайте их не вместе с файлом."
        ));
    }
    answer(at, &done, &text)
}

fn take_in(office: Office, at: &AtVault, path: &Path, words: bool) -> Result<(), Failure> {
    let mut secrets = Secrets::new(at.secret.passphrase_fd)?;
    let vault = open_with(office, at, &mut secrets)?;
    let words = if words { Some(secrets.next(WORDS)?) } else { None };
    let file = File::open(path).map_err(|cause| Error::Unreadable { kind: cause.kind() })?;
    let taken = vault.take_in(BufReader::new(file), words.as_deref())?;
    answer(at, &taken, &told(&taken))
}

fn todays_set(office: Office, at: &AtVault, cases: &[String], out: &Path) -> Result<(), Failure> {
    let mut secrets = Secrets::new(at.secret.passphrase_fd)?;
    let vault = open_with(office, at, &mut secrets)?;
    let set = vault.todays_set(cases, &secrets.fresh(SET_PHRASE)?, out)?;
    let text =
        format!("Набор записан: дел — {}, вложений — {}. Папка: {}", set.cases, set.attachments, set.path);
    answer(at, &set, &text)
}

fn bring_back(office: Office, at: &AtVault, from: &Path) -> Result<(), Failure> {
    let mut secrets = Secrets::new(at.secret.passphrase_fd)?;
    let vault = open_with(office, at, &mut secrets)?;
    let taken = vault.bring_back(from, &secrets.next(SET_PHRASE)?)?;
    let text = format!("{}\nНабор остался на месте: удалите папку {}", told(&taken), from.display());
    answer(at, &taken, &text)
}

pub(super) fn export_open(vault: &Vault, at: &AtVault, out: &Path) -> Result<(), Failure> {
    let done = vault.export_open(&[], out)?;
    let text = format!(
        "Выгружено: дел — {}, изменений — {}, вложений — {}. Папка: {}\n{}",
        done.cases, done.operations, done.attachments, done.path, done.warning
    );
    answer(at, &done, &text)
}

pub(super) fn import_open(office: Office, at: &AtVault, folder: &Path) -> Result<(), Failure> {
    let done = open(office, at)?.import_open(folder)?;
    let mut text = told(&done.taken);
    let mut list = |head: &str, names: &[String]| {
        if !names.is_empty() {
            text.push_str(&format!("\n{head}: {}", names.join(", ")));
        }
    };
    list("Дела, которые правили в файлах", &done.edited);
    list("Вложения, файлов которых нет", &done.missing);
    list("Не относится к выгрузке и не принято", &done.ignored);
    answer(at, &done, &text)
}

fn told(taken: &TakenIn) -> String {
    let new = taken.cases.iter().filter(|case| case.new).count();
    let mut text = format!(
        "Принято дел: {}, из них новых: {new}. Новых вложений: {}.",
        taken.cases.len(),
        taken.attachments
    );
    let conflicts: Vec<&ConflictView> = taken.cases.iter().flat_map(|case| &case.conflicts).collect();
    if !conflicts.is_empty() {
        text.push_str(&format!(
            "\nЗаписано разное: {}. Оба варианта сохранены: himoya vault conflicts",
            conflicts.len()
        ));
    }
    text
}

/// Disagreements for people: where, what, who, and what to pass to `settle`.
fn disagreements(found: &[ConflictView]) -> String {
    if found.is_empty() {
        return "Разногласий нет.".to_owned();
    }
    let mut text = format!("Разногласий: {}", found.len());
    for conflict in found {
        text.push_str(&format!("\n{} {} — {}", conflict.case, conflict.pointer, conflict.place));
        for alternative in &conflict.alternatives {
            let mark = if alternative.shown { "→" } else { " " };
            let by: Vec<String> = alternative
                .claims
                .iter()
                .map(|claim| format!("{} {}", claim.at, claim.by).trim_end().to_owned())
                .collect();
            text.push_str(&format!(
                "\n {mark} {} ({}) {}",
                value(&alternative.value),
                by.join("; "),
                alternative.operation
            ));
        }
    }
    text
}

/// What was written in a field, for people.
fn history(history: &FieldHistory) -> String {
    let mut text = history.place.clone();
    for edit in &history.edits {
        let mark = if edit.stands { "→" } else { " " };
        text.push_str(&format!("\n {mark} {} {} {}", edit.claim.at, value(&edit.value), edit.claim.by));
    }
    text
}

fn value(value: &ValueView) -> String {
    match value.state {
        AnswerState::Unasked => "пусто".to_owned(),
        AnswerState::Unknown => "не знаю".to_owned(),
        AnswerState::NotApplicable => "не относится".to_owned(),
        AnswerState::Known | AnswerState::Invalid if value.lines.is_empty() => {
            format!("«{}»", value.label.as_ref().unwrap_or(&value.text))
        }
        AnswerState::Known | AnswerState::Invalid => format!("«{}»", value.lines.join("; ")),
    }
}
