//! The commands for the text of a paper, its versions, filing and printing: nothing but conversion and dialogs.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::PoisonError;

use himoya_casework::Error;
use himoya_casework::wire::{
    CaseView, Comparison, DraftChange, DraftView, FilePaperAnswer, FilePaperInput, Preview, PrintInput,
    PrintTargets, Saved, VersionRow, VersionWhy,
};

use crate::commands::{Answer, State, ask};

#[tauri::command(async)]
pub(crate) fn draft_view(state: tauri::State<'_, State>, id: &str) -> Answer<DraftView> {
    state.desk(|desk| desk.draft_view(id))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn change_draft(
    state: tauri::State<'_, State>,
    id: &str,
    change: DraftChange,
) -> Answer<CaseView> {
    state.desk(|desk| desk.change_draft(id, &change))
}

#[tauri::command(async)]
pub(crate) fn draft_versions(state: tauri::State<'_, State>, id: &str) -> Answer<Vec<VersionRow>> {
    state.desk(|desk| desk.draft_versions(id))
}

#[tauri::command(async)]
pub(crate) fn keep_version(state: tauri::State<'_, State>, id: &str) -> Answer<Vec<VersionRow>> {
    state.desk(|desk| desk.keep_version(id, VersionWhy::Kept))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn compare_versions(
    state: tauri::State<'_, State>,
    id: &str,
    first: &str,
    second: Option<String>,
) -> Answer<Comparison> {
    state.desk(|desk| desk.compare_versions(id, first, second.as_deref()))
}

#[tauri::command(async)]
pub(crate) fn version_pages(state: tauri::State<'_, State>, id: &str, version: &str) -> Answer<Preview> {
    state.desk(|desk| desk.version_pages(id, version))
}

#[tauri::command(async)]
pub(crate) fn restore_version(state: tauri::State<'_, State>, id: &str, version: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.restore_version(id, version))
}

#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn file_paper(
    state: tauri::State<'_, State>,
    id: &str,
    input: FilePaperInput,
) -> Answer<FilePaperAnswer> {
    state.desk(|desk| desk.file_paper(id, &input))
}

#[tauri::command(async)]
pub(crate) fn reopen_paper(state: tauri::State<'_, State>, id: &str, index: usize) -> Answer<CaseView> {
    state.desk(|desk| desk.reopen_paper(id, index))
}

#[tauri::command(async)]
pub(crate) fn unfile_paper(state: tauri::State<'_, State>, id: &str, index: usize) -> Answer<CaseView> {
    state.desk(|desk| desk.unfile_paper(id, index))
}

/// Asks where to and writes a filed paper out again, byte for byte; `None` when the user changed their mind.
#[tauri::command]
pub(crate) async fn reprint(
    state: tauri::State<'_, State>,
    id: String,
    index: usize,
) -> Answer<Option<Saved>> {
    let name = state.desk(|desk| desk.filed_name(&id, index))?;
    match ask(&name, "PDF", "pdf").await {
        Some(path) => {
            let saved = state.desk(|desk| desk.reprint(&id, index, &path))?;
            *state.saved.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
            Ok(Some(saved))
        }
        None => Ok(None),
    }
}

/// The printers that take a paper from memory, so that no file of ours is left behind.
#[tauri::command(async)]
pub(crate) fn print_targets() -> PrintTargets {
    if cfg!(windows) {
        return PrintTargets { printers: Vec::new(), preferred: None };
    }
    let said = |argument: &str| {
        let output = Command::new("lpstat").arg(argument).env("LC_ALL", "C").stdin(Stdio::null()).output();
        let output = output.ok().filter(|output| output.status.success());
        output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
    };
    let printers: Vec<String> = said("-e").lines().map(|line| line.trim().to_owned()).collect();
    let preferred = said("-d").rsplit_once(": ").map(|(_, name)| name.trim().to_owned());
    PrintTargets { preferred: preferred.filter(|name| printers.contains(name)), printers }
}

/// Hands a paper to the print queue of the system through a pipe.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "arguments of a command are owned")]
pub(crate) fn print_paper(state: tauri::State<'_, State>, id: &str, input: PrintInput) -> Answer<()> {
    let bytes = state.desk(|desk| match input.filed {
        Some(index) => desk.filed_bytes(id, index).map(|(bytes, _)| bytes),
        None => desk.printable(id),
    })?;
    let copies = input.copies.clamp(1, 99).to_string();
    // The job's title is seen by everybody at the queue, so it names the program and nobody else.
    let mut queue = Command::new("lp");
    queue.args(["-d", &input.printer, "-n", &copies, "-t", "Himoya", "-o", "media=A4", "-"]);
    let refused = |_: std::io::Error| Error::NotPrinted.trouble();
    let mut child =
        queue.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map_err(refused)?;
    let written = child.stdin.take().map_or(Ok(()), |mut pipe| pipe.write_all(&bytes));
    let ended = child.wait().map_err(refused)?;
    written.map_err(refused)?;
    if ended.success() { Ok(()) } else { Err(Error::NotPrinted.trouble()) }
}

/// Opens the file that was written last in the system's program for it.
#[tauri::command(async)]
pub(crate) fn open_saved(state: tauri::State<'_, State>) -> Answer<()> {
    let path = state.saved.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let path = path.ok_or_else(|| Error::Defect.trouble())?;
    open::that_detached(&path).map_err(|error| Error::Unreadable { kind: error.kind() }.trouble())
}
