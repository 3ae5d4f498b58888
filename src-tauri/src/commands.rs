//! One thin function per use case; nothing but conversion.
//!
//! Commands run off the main thread, so that a slow disk never freezes the window.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use himoya_casework::wire::{
    AnswerInput, CalculatorAnswer, CalculatorInput, CalculatorView, CaseView, DirectoryRow, FiledAnswer,
    FiledInput, GroundChange, GroundsView, LedgerView, NameFormsInput, OwnEntryInput, PacketSaved, Preview,
    SaveFormat, Saved, Start, Suggestions, Trouble,
};
use himoya_casework::{Desk, Error, Vault};

use crate::watch::Watch;
use crate::world;

/// What every command works with. A program that could not start answers every call with the reason.
pub(crate) struct State {
    pub(crate) vault: Arc<Result<Vault, Trouble>>,
    pub(crate) example: Option<String>,
    pub(crate) watch: Arc<Watch>,
    /// The colleague's file that was chosen last; it is tried again with words.
    pub(crate) bundle: Mutex<Option<PathBuf>>,
}

pub(crate) type Answer<T> = Result<T, Trouble>;

impl State {
    pub(crate) fn vault<T>(&self, work: impl FnOnce(&Vault) -> Result<T, Error>) -> Answer<T> {
        let vault = self.vault.as_ref().as_ref().map_err(Clone::clone)?;
        let work = std::panic::AssertUnwindSafe(|| work(vault));
        // The store commits whole transactions, so a defect here cannot leave a case half-written.
        match std::panic::catch_unwind(work) {
            Ok(result) => result.map_err(|error| error.trouble()),
            Err(_) => Err(Error::Defect.trouble()),
        }
    }

    /// The same at the desk; while the vault is locked the answer is that it is.
    pub(crate) fn desk<T>(&self, work: impl FnOnce(&Desk) -> Result<T, Error>) -> Answer<T> {
        self.vault(|vault| vault.desk(work))
    }
}

#[tauri::command]
pub(crate) fn launch(state: tauri::State<'_, State>) -> Option<String> {
    state.example.clone()
}

#[tauri::command(async)]
pub(crate) fn start(state: tauri::State<'_, State>) -> Answer<Start> {
    state.desk(Desk::start)
}

#[tauri::command(async)]
pub(crate) fn open_case(state: tauri::State<'_, State>, id: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.open_case(id))
}

#[tauri::command(async)]
pub(crate) fn new_case(state: tauri::State<'_, State>) -> Answer<CaseView> {
    state.desk(Desk::new_case)
}

#[tauri::command(async)]
pub(crate) fn new_from_example(state: tauri::State<'_, State>, example: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.new_from_example(example))
}

#[tauri::command(async)]
pub(crate) fn answer(
    state: tauri::State<'_, State>,
    id: &str,
    path: &str,
    input: AnswerInput,
) -> Answer<CaseView> {
    state.desk(|desk| desk.answer(id, path, input))
}

#[tauri::command(async)]
pub(crate) fn add_item(state: tauri::State<'_, State>, id: &str, path: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.add_item(id, path))
}

#[tauri::command(async)]
pub(crate) fn remove_item(state: tauri::State<'_, State>, id: &str, path: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.remove_item(id, path))
}

#[tauri::command(async)]
pub(crate) fn undo(state: tauri::State<'_, State>, id: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.undo(id))
}

#[tauri::command(async)]
pub(crate) fn redo(state: tauri::State<'_, State>, id: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.redo(id))
}

#[tauri::command(async)]
pub(crate) fn remove_case(state: tauri::State<'_, State>, id: &str) -> Answer<Start> {
    state.desk(|desk| desk.remove_case(id))
}

#[tauri::command(async)]
pub(crate) fn restore_case(state: tauri::State<'_, State>, id: &str) -> Answer<Start> {
    state.desk(|desk| desk.restore_case(id))
}

#[tauri::command(async)]
pub(crate) fn preview(state: tauri::State<'_, State>, id: &str) -> Answer<Preview> {
    state.desk(|desk| desk.preview(id))
}

#[tauri::command(async)]
pub(crate) fn choose_document(state: tauri::State<'_, State>, id: &str, document: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.choose_document(id, document))
}

#[tauri::command(async)]
pub(crate) fn ledger(state: tauri::State<'_, State>, id: &str) -> Answer<LedgerView> {
    state.desk(|desk| desk.ledger(id))
}

#[tauri::command(async)]
pub(crate) fn file_term(state: tauri::State<'_, State>, id: &str, input: FiledInput) -> Answer<FiledAnswer> {
    state.desk(|desk| desk.file_term(id, &input))
}

#[tauri::command(async)]
pub(crate) fn unfile_term(state: tauri::State<'_, State>, id: &str, term: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.unfile_term(id, term))
}

#[tauri::command(async)]
pub(crate) fn grounds(state: tauri::State<'_, State>, id: &str) -> Answer<GroundsView> {
    state.desk(|desk| desk.grounds(id))
}

#[tauri::command(async)]
pub(crate) fn change_grounds(
    state: tauri::State<'_, State>,
    id: &str,
    change: GroundChange,
) -> Answer<CaseView> {
    state.desk(|desk| desk.change_grounds(id, &change))
}

#[tauri::command(async)]
pub(crate) fn calculator(state: tauri::State<'_, State>) -> Answer<CalculatorView> {
    state.vault(|vault| Ok(vault.office().calculator()))
}

#[tauri::command(async)]
pub(crate) fn calculate(state: tauri::State<'_, State>, input: CalculatorInput) -> Answer<CalculatorAnswer> {
    state.desk(|desk| desk.calculate(&input))
}

#[tauri::command(async)]
pub(crate) fn suggest(
    state: tauri::State<'_, State>,
    id: &str,
    path: &str,
    typed: &str,
) -> Answer<Suggestions> {
    state.desk(|desk| desk.suggest(id, path, typed))
}

#[tauri::command(async)]
pub(crate) fn take_entry(
    state: tauri::State<'_, State>,
    id: &str,
    path: &str,
    entry: &str,
) -> Answer<CaseView> {
    state.desk(|desk| desk.take_entry(id, path, entry))
}

#[tauri::command(async)]
pub(crate) fn own_directory(state: tauri::State<'_, State>) -> Answer<Vec<DirectoryRow>> {
    state.desk(Desk::own_directory)
}

#[tauri::command(async)]
pub(crate) fn put_own_entry(state: tauri::State<'_, State>, input: OwnEntryInput) -> Answer<DirectoryRow> {
    state.desk(|desk| desk.put_own_entry(&input))
}

#[tauri::command(async)]
pub(crate) fn remove_own_entry(state: tauri::State<'_, State>, id: &str) -> Answer<()> {
    state.desk(|desk| desk.remove_own_entry(id))
}

#[tauri::command(async)]
pub(crate) fn keep_answer(state: tauri::State<'_, State>, id: &str, path: &str) -> Answer<DirectoryRow> {
    state.desk(|desk| desk.keep_answer(id, path))
}

#[tauri::command(async)]
pub(crate) fn override_finding(
    state: tauri::State<'_, State>,
    id: &str,
    code: &str,
    reason: &str,
) -> Answer<CaseView> {
    state.desk(|desk| desk.override_finding(id, code, reason))
}

#[tauri::command(async)]
pub(crate) fn withdraw_override(state: tauri::State<'_, State>, id: &str, code: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.withdraw_override(id, code))
}

#[tauri::command(async)]
pub(crate) fn confirm_name(
    state: tauri::State<'_, State>,
    id: &str,
    card: &str,
    forms: NameFormsInput,
) -> Answer<CaseView> {
    state.desk(|desk| desk.confirm_name(id, card, &forms))
}

#[tauri::command(async)]
pub(crate) fn withdraw_name(state: tauri::State<'_, State>, id: &str, card: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.withdraw_name(id, card))
}

/// Asks where to save and writes the paper there; `None` when the user changed their mind.
#[tauri::command]
pub(crate) async fn save_paper(
    state: tauri::State<'_, State>,
    id: String,
    format: SaveFormat,
) -> Answer<Option<Saved>> {
    let name = state.desk(|desk| desk.file_name(&id, format))?;
    let (kind, extension) = match format {
        SaveFormat::Pdf => ("PDF", "pdf"),
        SaveFormat::Docx => ("Word", "docx"),
        SaveFormat::Txt => ("TXT", "txt"),
    };
    match ask(&name, kind, extension).await {
        Some(path) => state.desk(|desk| desk.save_paper(&id, format, &path)).map(Some),
        None => Ok(None),
    }
}

/// Asks for a folder and writes the packet of the case into a new one below it.
#[tauri::command]
pub(crate) async fn save_packet(state: tauri::State<'_, State>, id: String) -> Answer<Option<PacketSaved>> {
    let folder = match world::folder_answer() {
        Some(path) => Some(path),
        None => rfd::AsyncFileDialog::new().pick_folder().await.map(|folder| folder.path().to_owned()),
    };
    match folder {
        Some(path) => state.desk(|desk| desk.save_packet(&id, &path, &mut |_| {})).map(Some),
        None => Ok(None),
    }
}

/// Asks where to save and writes the running terms of a case, or of all cases, as a calendar file.
#[tauri::command]
pub(crate) async fn save_calendar(
    state: tauri::State<'_, State>,
    id: Option<String>,
) -> Answer<Option<Saved>> {
    let name = state.desk(|desk| Ok(desk.terms_file_name("ics")))?;
    match ask(&name, "iCalendar", "ics").await {
        Some(path) => state.desk(|desk| desk.save_calendar(id.as_deref(), &path)).map(Some),
        None => Ok(None),
    }
}

/// Asks where to save and writes the chronology of a case as PDF.
#[tauri::command]
pub(crate) async fn save_chronology(state: tauri::State<'_, State>, id: String) -> Answer<Option<Saved>> {
    let name = state.desk(|desk| Ok(desk.terms_file_name("pdf")))?;
    match ask(&name, "PDF", "pdf").await {
        Some(path) => state.desk(|desk| desk.save_chronology(&id, &path)).map(Some),
        None => Ok(None),
    }
}

/// The place that the user chooses for a file.
pub(crate) async fn ask(name: &str, kind: &str, extension: &str) -> Option<PathBuf> {
    if let Some(path) = world::dialog_answer() {
        return Some(path);
    }
    let dialog = rfd::AsyncFileDialog::new().set_file_name(name).add_filter(kind, &[extension]);
    dialog.save_file().await.map(|file| file.path().to_owned())
}
