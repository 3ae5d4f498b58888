//! The commands for handing cases over and taking them in: nothing but conversion and dialogs.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use himoya_casework::wire::{
    Colleague, ConflictView, DrawnWords, FieldHistory, GoesAlong, HandOverInput, HandedOver, KeyReading,
    MyKey, OpenExported, OpenImported, TakenIn, TodaysSet, VaultStatus,
};
use himoya_casework::{Error, Vault};

use crate::commands::{Answer, State, ask};
use crate::vault::{ask_files, ask_folder};

/// The ending of a file for a colleague.
const ENDING: &str = "himoya";

#[tauri::command(async)]
pub(crate) fn my_key(state: tauri::State<'_, State>) -> Answer<MyKey> {
    state.vault(Vault::my_key)
}

#[tauri::command(async)]
pub(crate) fn set_author(state: tauri::State<'_, State>, name: &str) -> Answer<MyKey> {
    state.vault(|vault| vault.set_author(name))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn goes_along(state: tauri::State<'_, State>, cases: Vec<String>) -> Answer<GoesAlong> {
    state.vault(|vault| vault.goes_along(&cases))
}

#[tauri::command(async)]
pub(crate) fn colleagues(state: tauri::State<'_, State>) -> Answer<Vec<Colleague>> {
    state.vault(Vault::colleagues)
}

#[tauri::command(async)]
pub(crate) fn read_key(state: tauri::State<'_, State>, text: &str) -> Answer<KeyReading> {
    state.vault(|vault| vault.read_key(text))
}

#[tauri::command(async)]
pub(crate) fn keep_colleague(
    state: tauri::State<'_, State>,
    name: &str,
    key: &str,
) -> Answer<Vec<Colleague>> {
    state.vault(|vault| vault.keep_colleague(name, key))
}

#[tauri::command(async)]
pub(crate) fn forget_colleague(state: tauri::State<'_, State>, key: &str) -> Answer<Vec<Colleague>> {
    state.vault(|vault| vault.forget_colleague(key))
}

#[tauri::command(async)]
pub(crate) fn draw_words(state: tauri::State<'_, State>) -> Answer<DrawnWords> {
    state.vault(Vault::draw_words)
}

#[tauri::command(async)]
pub(crate) fn unknown_words(state: tauri::State<'_, State>, words: &str) -> Answer<Vec<usize>> {
    state.vault(|vault| Ok(vault.unknown_words(words)))
}

/// Asks where to save and writes the file there; `None` when the user changed their mind.
#[tauri::command]
pub(crate) async fn hand_over(
    state: tauri::State<'_, State>,
    input: HandOverInput,
) -> Answer<Option<HandedOver>> {
    let name = state.vault(|vault| Ok(vault.bundle_name(ENDING)))?;
    match ask(&name, "Himoya", ENDING).await {
        Some(path) => state.vault(|vault| vault.hand_over(&input, &path)).map(Some),
        None => Ok(None),
    }
}

/// Asks for a colleague's file and takes it in. A file that is closed with words is tried again by [`take_in_again`].
#[tauri::command]
pub(crate) async fn take_in(
    state: tauri::State<'_, State>,
    words: Option<String>,
) -> Answer<Option<TakenIn>> {
    let Some(path) = ask_files().await.and_then(|files| files.into_iter().next()) else { return Ok(None) };
    *state.bundle.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.clone());
    state.vault(|vault| taken(vault, &path, words.as_deref())).map(Some)
}

#[tauri::command(async)]
pub(crate) fn take_in_again(state: tauri::State<'_, State>, words: &str) -> Answer<TakenIn> {
    let path: Option<PathBuf> = state.bundle.lock().unwrap_or_else(PoisonError::into_inner).clone();
    state.vault(|vault| taken(vault, &path.ok_or(Error::Defect)?, Some(words)))
}

fn taken(vault: &Vault, path: &Path, words: Option<&str>) -> Result<TakenIn, Error> {
    let file = File::open(path).map_err(|error| Error::Unreadable { kind: error.kind() })?;
    vault.take_in(BufReader::new(file), words)
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn conflicts(state: tauri::State<'_, State>, id: Option<String>) -> Answer<Vec<ConflictView>> {
    state.vault(|vault| vault.conflicts(id.as_deref()))
}

#[tauri::command(async)]
pub(crate) fn settle_conflict(
    state: tauri::State<'_, State>,
    id: &str,
    pointer: &str,
    operation: &str,
) -> Answer<Vec<ConflictView>> {
    state.vault(|vault| vault.settle_conflict(id, pointer, operation))
}

#[tauri::command(async)]
pub(crate) fn field_history(state: tauri::State<'_, State>, id: &str, path: &str) -> Answer<FieldHistory> {
    state.vault(|vault| vault.field_history(id, path))
}

/// Asks for a folder and makes the vault of the set in a new one below it.
#[tauri::command]
pub(crate) async fn todays_set(
    state: tauri::State<'_, State>,
    cases: Vec<String>,
    passphrase: String,
) -> Answer<Option<TodaysSet>> {
    match ask_folder().await {
        Some(folder) => state
            .vault(|vault| vault.todays_set(&cases, &passphrase, &vault.fresh_folder(&folder, "Набор")))
            .map(Some),
        None => Ok(None),
    }
}

/// Asks for the folder of a set and merges what was done in it.
#[tauri::command]
pub(crate) async fn bring_back(
    state: tauri::State<'_, State>,
    passphrase: String,
) -> Answer<Option<TakenIn>> {
    match ask_folder().await {
        Some(folder) => state.vault(|vault| vault.bring_back(&folder, &passphrase)).map(Some),
        None => Ok(None),
    }
}

/// Asks for the folder of another vault and goes to its door.
#[tauri::command]
pub(crate) async fn open_other_vault(state: tauri::State<'_, State>) -> Answer<Option<VaultStatus>> {
    match ask_folder().await {
        Some(folder) => state.vault(|vault| vault.go_to(Some(&folder))).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
pub(crate) fn open_own_vault(state: tauri::State<'_, State>) -> Answer<VaultStatus> {
    state.vault(|vault| vault.go_to(None))
}

#[tauri::command]
pub(crate) fn open_export_warning() -> &'static str {
    Vault::open_export_warning()
}

/// Asks for a folder and writes cases into a new one below it, in the clear.
#[tauri::command]
pub(crate) async fn export_open(
    state: tauri::State<'_, State>,
    cases: Vec<String>,
) -> Answer<Option<OpenExported>> {
    match ask_folder().await {
        Some(folder) => {
            state.vault(|vault| vault.export_open(&cases, &vault.fresh_folder(&folder, "Дела"))).map(Some)
        }
        None => Ok(None),
    }
}

/// Asks for the folder of an open export and takes it in.
#[tauri::command]
pub(crate) async fn import_open(state: tauri::State<'_, State>) -> Answer<Option<OpenImported>> {
    match ask_folder().await {
        Some(folder) => state.vault(|vault| vault.import_open(&folder)).map(Some),
        None => Ok(None),
    }
}
