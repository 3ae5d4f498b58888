//! The commands of raid mode: conversion, dialogs, and the thread on which packets are made.

use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{PrintOrder, RaidImport, RaidMark, RaidProgress, RaidRow, RaidView, Saved};
use himoya_casework::{Desk, Error, write_file};

use crate::commands::{Answer, State, ask};
use crate::vault::{ask_files, ask_folder};

#[tauri::command(async)]
pub(crate) fn raids(state: tauri::State<'_, State>) -> Answer<Vec<RaidRow>> {
    state.desk(Desk::raids)
}

#[tauri::command(async)]
pub(crate) fn raid_new(state: tauri::State<'_, State>) -> Answer<RaidView> {
    state.desk(Desk::raid_new)
}

#[tauri::command(async)]
pub(crate) fn raid_open(state: tauri::State<'_, State>, id: &str) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_open(id))
}

#[tauri::command(async)]
pub(crate) fn raid_rename(state: tauri::State<'_, State>, id: &str, title: &str) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_rename(id, title))
}

#[tauri::command(async)]
pub(crate) fn raid_put(
    state: tauri::State<'_, State>,
    id: &str,
    row: &str,
    column: usize,
    text: &str,
) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_put(id, row, column, text))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn raid_add_row(
    state: tauri::State<'_, State>,
    id: &str,
    after: Option<String>,
) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_add_row(id, after.as_deref()))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn raid_remove_rows(
    state: tauri::State<'_, State>,
    id: &str,
    rows: Vec<String>,
) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_remove_rows(id, &rows))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn raid_paste(
    state: tauri::State<'_, State>,
    id: &str,
    row: Option<String>,
    column: usize,
    text: &str,
) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_paste(id, row.as_deref(), column, text))
}

#[tauri::command(async)]
pub(crate) fn raid_column(
    state: tauri::State<'_, State>,
    id: &str,
    column: usize,
    meaning: &str,
) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_column(id, column, meaning))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn raid_documents(state: tauri::State<'_, State>, id: &str, ids: Vec<String>) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_documents(id, &ids))
}

#[tauri::command(async)]
pub(crate) fn raid_order(state: tauri::State<'_, State>, id: &str, order: PrintOrder) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_order(id, order))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn raid_mark(
    state: tauri::State<'_, State>,
    id: &str,
    rows: Vec<String>,
    mark: RaidMark,
    on: bool,
) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_mark(id, &rows, mark, on))
}

/// Asks for a table and takes it in: into a raid, or into a new one.
#[tauri::command]
pub(crate) async fn raid_import(
    state: tauri::State<'_, State>,
    id: Option<String>,
) -> Answer<Option<RaidImport>> {
    let Some(path) = ask_files().await.and_then(|files| files.into_iter().next()) else { return Ok(None) };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let read = |path: &Path| std::fs::read(path).map_err(|error| Error::Unreadable { kind: error.kind() });
    state.desk(|desk| desk.raid_import(id.as_deref(), &name, &read(&path)?)).map(Some)
}

#[tauri::command(async)]
pub(crate) fn raid_undo(state: tauri::State<'_, State>, id: &str) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_undo(id))
}

#[tauri::command(async)]
pub(crate) fn raid_redo(state: tauri::State<'_, State>, id: &str) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_redo(id))
}

#[tauri::command(async)]
pub(crate) fn raid_remove(state: tauri::State<'_, State>, id: &str) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_remove(id))
}

#[tauri::command(async)]
pub(crate) fn raid_restore(state: tauri::State<'_, State>, id: &str) -> Answer<RaidView> {
    state.desk(|desk| desk.raid_restore(id))
}

/// Asks where to save and writes the model table there; it holds nobody.
#[tauri::command]
pub(crate) async fn raid_template(state: tauri::State<'_, State>) -> Answer<Option<Saved>> {
    let Some(path) = ask(Desk::raid_template_name(), "XLSX", "xlsx").await else { return Ok(None) };
    state.vault(|vault| {
        write_file(&path, &vault.office().raid_template()?)?;
        Ok(Some(Saved { path: path.display().to_string(), pages: 0 }))
    })
}

/// Asks for a folder and begins to make packets there, on a thread of its own.
#[tauri::command]
pub(crate) async fn raid_make(
    state: tauri::State<'_, State>,
    id: String,
    rows: Option<Vec<String>>,
) -> Answer<Option<RaidProgress>> {
    let Some(folder) = ask_folder().await else { return Ok(None) };
    let work = state.vault(|vault| vault.raid_begin(&id, rows.as_deref(), &folder))?;
    let vault = Arc::clone(&state.vault);
    std::thread::spawn(move || {
        if let Ok(vault) = vault.as_ref() {
            // One core is left to the window. Work that a panic ends says so by itself.
            let cores = std::thread::available_parallelism().map_or(1, usize::from);
            vault.raid_work(work, cores.saturating_sub(1).max(1));
        }
    });
    state.vault(|vault| vault.raid_progress(&id))
}

#[tauri::command(async)]
pub(crate) fn raid_progress(state: tauri::State<'_, State>, id: &str) -> Answer<Option<RaidProgress>> {
    state.vault(|vault| vault.raid_progress(id))
}

#[tauri::command(async)]
pub(crate) fn raid_stop(state: tauri::State<'_, State>, id: &str) -> Answer<Option<RaidProgress>> {
    state.vault(|vault| vault.raid_stop(id))
}
