//! The commands of the vault: nothing but conversion, dialogs and the watch over an idle window.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use himoya_casework::wire::{
    AttachmentRow, BackupDone, BackupSettings, BlankSaved, CaseRow, LockReason, PassphraseAdvice, PdfView,
    ProtectedPage, RecoverySheet, Saved, SetOut, SheetReading, SheetsChecked, Trouble, VaultCheck,
    VaultOpened, VaultProgress, VaultStatus,
};
use himoya_casework::{Error, Vault};
use tauri::ipc::Response;

use crate::commands::{Answer, State, ask};
use crate::{dialogs, world};

#[tauri::command(async)]
pub(crate) fn vault_status(state: tauri::State<'_, State>) -> Answer<VaultStatus> {
    state.vault(Vault::status)
}

#[tauri::command(async)]
pub(crate) fn vault_progress(state: tauri::State<'_, State>) -> Answer<Option<VaultProgress>> {
    state.vault(|vault| Ok(vault.progress()))
}

#[tauri::command(async)]
pub(crate) fn passphrase_advice(
    state: tauri::State<'_, State>,
    passphrase: &str,
) -> Answer<PassphraseAdvice> {
    state.vault(|vault| Ok(vault.advice(passphrase)))
}

#[tauri::command(async)]
pub(crate) fn protected_page(state: tauri::State<'_, State>) -> Answer<ProtectedPage> {
    state.vault(|vault| Ok(vault.protected_page()))
}

#[tauri::command(async)]
pub(crate) fn create_vault(state: tauri::State<'_, State>, passphrase: &str) -> Answer<VaultOpened> {
    entered(&state, state.vault(|vault| vault.create(passphrase)))
}

#[tauri::command(async)]
pub(crate) fn unlock(
    state: tauri::State<'_, State>,
    passphrase: &str,
    accept_older_keys: bool,
) -> Answer<VaultOpened> {
    entered(&state, state.vault(|vault| vault.unlock(passphrase, accept_older_keys)))
}

#[tauri::command(async)]
pub(crate) fn unlock_with_sheets(
    state: tauri::State<'_, State>,
    sheets: Vec<String>,
    passphrase: &str,
) -> Answer<VaultOpened> {
    entered(&state, state.vault(|vault| vault.unlock_with_sheets(&sheets, passphrase)))
}

/// The vault was opened: the watch begins, and a backup that is due is made behind the user's back.
fn entered(state: &State, answer: Answer<VaultOpened>) -> Answer<VaultOpened> {
    if answer.is_ok() {
        state.watch.touch();
        let vault = Arc::clone(&state.vault);
        std::thread::spawn(move || {
            if let Ok(vault) = vault.as_ref() {
                // What went wrong with the backup is kept in the vault and shown as a reminder.
                let _ = vault.backup_if_due();
            }
        });
    }
    answer
}

#[tauri::command(async)]
pub(crate) fn read_sheet(state: tauri::State<'_, State>, typed: &str) -> Answer<SheetReading> {
    state.vault(|vault| Ok(vault.read_sheet(typed)))
}

#[tauri::command(async)]
pub(crate) fn lock(state: tauri::State<'_, State>, reason: LockReason) -> Answer<VaultStatus> {
    state.vault(|vault| {
        vault.lock(reason);
        vault.status()
    })
}

#[tauri::command]
pub(crate) fn still_here(state: tauri::State<'_, State>) {
    state.watch.touch();
}

#[tauri::command(async)]
pub(crate) fn set_idle_minutes(state: tauri::State<'_, State>, minutes: u32) -> Answer<VaultStatus> {
    state.vault(|vault| vault.set_idle_minutes(minutes))
}

#[tauri::command(async)]
pub(crate) fn change_passphrase(
    state: tauri::State<'_, State>,
    present: &str,
    passphrase: &str,
) -> Answer<VaultStatus> {
    state.vault(|vault| vault.change_passphrase(present, passphrase))
}

#[tauri::command(async)]
pub(crate) fn make_sheets(state: tauri::State<'_, State>) -> Answer<Vec<RecoverySheet>> {
    state.vault(Vault::make_sheets)
}

#[tauri::command(async)]
pub(crate) fn check_sheets(
    state: tauri::State<'_, State>,
    sheets: Vec<String>,
    rehearsal: bool,
) -> Answer<SheetsChecked> {
    state.vault(|vault| vault.check_sheets(&sheets, rehearsal))
}

/// Asks where to save one sheet and writes it there for printing; each sheet is a file of its own.
#[tauri::command]
pub(crate) async fn save_sheet(
    state: tauri::State<'_, State>,
    number: u8,
    digits: String,
) -> Answer<Option<Saved>> {
    let name = state.vault(|vault| Ok(vault.sheet_file_name(number)))?;
    match ask(&name, "PDF", "pdf").await {
        Some(path) => state.vault(|vault| vault.save_sheet(&digits, &path)).map(Some),
        None => Ok(None),
    }
}

/// Asks for a folder and writes the blank forms into it; no vault needs to be open, or to be there.
#[tauri::command]
pub(crate) async fn save_blanks(state: tauri::State<'_, State>) -> Answer<Option<BlankSaved>> {
    match ask_folder().await {
        Some(folder) => state.vault(|vault| vault.office().write_blanks(&folder, world::today())).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
pub(crate) fn sets_out(state: tauri::State<'_, State>) -> Answer<Vec<SetOut>> {
    state.vault(Vault::sets_out)
}

#[tauri::command(async)]
pub(crate) fn forget_set(state: tauri::State<'_, State>, id: &str) -> Answer<Vec<SetOut>> {
    state.vault(|vault| vault.forget_set(id))
}

#[tauri::command(async)]
pub(crate) fn backup_now(state: tauri::State<'_, State>) -> Answer<BackupDone> {
    state.vault(Vault::backup_now)
}

#[tauri::command(async)]
pub(crate) fn backup_settings(state: tauri::State<'_, State>) -> Answer<BackupSettings> {
    state.vault(Vault::backup_settings)
}

#[tauri::command]
pub(crate) async fn choose_backup_folder(state: tauri::State<'_, State>) -> Answer<Option<BackupSettings>> {
    match ask_folder().await {
        Some(folder) => state.vault(|vault| vault.set_backup_folder(&folder)).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
pub(crate) fn set_automatic_backup(state: tauri::State<'_, State>, on: bool) -> Answer<BackupSettings> {
    state.vault(|vault| vault.set_automatic_backup(on))
}

/// Restores the backup in a folder, or asks for the folder first.
#[tauri::command]
pub(crate) async fn restore_backup(
    state: tauri::State<'_, State>,
    path: Option<String>,
    passphrase: String,
) -> Answer<Option<VaultOpened>> {
    let folder = match path {
        Some(path) => Some(PathBuf::from(path)),
        None => ask_folder().await,
    };
    let Some(folder) = folder else { return Ok(None) };
    let answer = state.vault(|vault| vault.restore_backup(&folder, &passphrase));
    state.watch.touch();
    answer.map(Some)
}

#[tauri::command(async)]
pub(crate) fn verify_vault(state: tauri::State<'_, State>) -> Answer<VaultCheck> {
    state.vault(Vault::verify)
}

#[tauri::command(async)]
pub(crate) fn remove_plain_file(state: tauri::State<'_, State>) -> Answer<VaultStatus> {
    state.vault(Vault::remove_plain_file)
}

#[tauri::command(async)]
pub(crate) fn attachments(state: tauri::State<'_, State>, id: &str) -> Answer<Vec<AttachmentRow>> {
    state.vault(|vault| vault.attachments(id))
}

/// Asks for files and takes them in, one after another.
#[tauri::command]
pub(crate) async fn add_attachment(
    state: tauri::State<'_, State>,
    id: String,
) -> Answer<Option<Vec<AttachmentRow>>> {
    let Some(files) = ask_files().await else { return Ok(None) };
    for path in files {
        state.vault(|vault| add(vault, &id, &path))?;
    }
    state.vault(|vault| vault.attachments(&id)).map(Some)
}

fn add(vault: &Vault, id: &str, path: &Path) -> Result<(), Error> {
    let mut file = std::fs::File::open(path).map_err(|error| Error::Unreadable { kind: error.kind() })?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    vault.add_attachment(id, &name, &mut file).map(|_| ())
}

/// Raw bytes, not JSON: a scan has millions of them.
#[tauri::command(async)]
pub(crate) fn read_attachment(
    state: tauri::State<'_, State>,
    attachment: &str,
    offset: u64,
    length: usize,
) -> Result<Response, Trouble> {
    state.vault(|vault| vault.read_attachment(attachment, offset, length)).map(Response::new)
}

#[tauri::command(async)]
pub(crate) fn open_pdf(state: tauri::State<'_, State>, attachment: &str) -> Answer<PdfView> {
    state.vault(|vault| vault.open_pdf(attachment))
}

/// Raw bytes of a picture.
#[tauri::command(async)]
pub(crate) fn pdf_page(
    state: tauri::State<'_, State>,
    attachment: &str,
    page: usize,
    width: u32,
) -> Result<Response, Trouble> {
    state.vault(|vault| vault.pdf_page(attachment, page, width)).map(Response::new)
}

#[tauri::command(async)]
pub(crate) fn close_pdf(state: tauri::State<'_, State>) -> Answer<()> {
    state.vault(|vault| {
        vault.close_pdf();
        Ok(())
    })
}

#[tauri::command(async)]
pub(crate) fn remove_attachment(
    state: tauri::State<'_, State>,
    attachment: &str,
) -> Answer<Vec<AttachmentRow>> {
    state.vault(|vault| vault.remove_attachment(attachment))
}

#[tauri::command(async)]
pub(crate) fn restore_attachment(
    state: tauri::State<'_, State>,
    attachment: &str,
) -> Answer<Vec<AttachmentRow>> {
    state.vault(|vault| vault.restore_attachment(attachment))
}

/// Asks where to and writes a file out of the vault, in the clear.
#[tauri::command]
pub(crate) async fn export_attachment(
    state: tauri::State<'_, State>,
    attachment: String,
) -> Answer<Option<Saved>> {
    let name = state.vault(|vault| vault.attachment_name(&attachment))?;
    let extension = name.rsplit_once('.').map_or("*", |(_, extension)| extension).to_owned();
    match ask(&name, &extension.to_uppercase(), &extension).await {
        Some(path) => state.vault(|vault| vault.export_attachment(&attachment, &path)).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
pub(crate) fn bin(state: tauri::State<'_, State>) -> Answer<Vec<CaseRow>> {
    state.vault(Vault::bin)
}

#[tauri::command(async)]
pub(crate) fn purge_bin(state: tauri::State<'_, State>) -> Answer<usize> {
    state.vault(Vault::purge_bin)
}

pub(crate) async fn ask_folder() -> Option<PathBuf> {
    match world::folder_answer() {
        Some(path) => Some(path),
        None => dialogs::folder().await,
    }
}

pub(crate) async fn ask_files() -> Option<Vec<PathBuf>> {
    match world::open_answer() {
        Some(path) => Some(vec![path]),
        None => dialogs::files().await,
    }
}
