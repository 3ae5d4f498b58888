//! The vault as the window shows it: its state, recovery sheets, backups, attachments.
//!
//! Passphrases and sheets travel into the program only, as plain arguments of a command; nothing here gives one back
//! except [`RecoverySheet`], which exists to be printed once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the vault stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultStatus {
    /// None yet, locked or open.
    pub state: VaultState,
    /// Why it is locked; `null` unless it is.
    pub locked: Option<LockReason>,
    /// When it was locked, ISO timestamp in UTC; `null` unless it was open before.
    pub locked_at: Option<String>,
    /// The folder of the vault.
    pub place: String,
    /// Whether that is another folder than the program began with, such as today's set.
    pub away: bool,
    /// What is wrong with the key file, when it is missing or cannot be read; restoring a backup helps then.
    pub trouble: Option<super::Trouble>,
    /// Seconds until the next passphrase is tried; after wrong ones the program answers later, never not at all.
    pub wait_seconds: u32,
    /// Minutes without a key or a click after which the program locks the vault.
    pub idle_minutes: u32,
    /// The recovery sheets, readable while the vault is locked; `null` when none were made.
    pub sheets: Option<SheetsState>,
    /// What the user should do, the most pressing first; only while the vault is open.
    pub reminders: Vec<VaultReminder>,
    /// An unencrypted case file of an older version of the program, if one lies in the folder.
    pub plain_file: Option<PlainFile>,
}

/// Whether there is a vault and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VaultState {
    /// There is none; the first screen asks for a passphrase and makes one.
    None,
    /// It is there and shut.
    Locked,
    /// It is open.
    Open,
}

/// Why a vault is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LockReason {
    /// The program has just started.
    Start,
    /// The user asked for it.
    Command,
    /// Nobody pressed a key or a button for the time that is set.
    Idle,
    /// The machine slept, or is about to.
    Sleep,
    /// The lid was closed.
    Lid,
    /// A copy was restored, or another reason of the program's own.
    Restored,
}

/// Recovery sheets as far as the key file tells.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetsState {
    /// The number of the set; a new set makes older sheets useless.
    pub set: u16,
    /// How many sheets there are.
    pub sheets: u8,
    /// How many of them open the vault.
    pub needs: u8,
    /// The day on which they were made, ISO.
    pub made_on: String,
    /// The day on which two of them were typed in and fitted, ISO.
    pub verified_on: Option<String>,
}

/// Something that the user should do about the vault.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultReminder {
    /// `plain_file_left`, `sheets_not_made`, `sheets_not_verified`, `backup_never`, `backup_overdue`,
    /// `backup_folder_missing`, `backup_failed`, `clock_set_back` or `set_out`.
    pub code: String,
    /// What is the matter, in Russian.
    pub text: String,
    /// What to do, in Russian.
    pub what_to_do: String,
}

/// An unencrypted case file of an older version.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlainFile {
    /// Where it lies.
    pub path: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Whether everything in it was copied into the vault and compared; it may be deleted then.
    pub moved_in: bool,
}

/// A vault that was just made, opened or restored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultOpened {
    /// Where it stands now.
    pub status: VaultStatus,
    /// What was copied from an unencrypted file of an older version; `null` when there was none.
    pub moved: Option<MovedIn>,
}

/// What came from an unencrypted file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MovedIn {
    /// Cases, those in the bin too; each was compared after copying.
    pub cases: usize,
    /// States of these cases, for undo.
    pub revisions: usize,
    /// The user's own rows of the directory.
    pub own_entries: usize,
}

/// What the program thinks of a passphrase. It never forbids one that is not empty.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PassphraseAdvice {
    /// How hard it is to guess.
    pub strength: Strength,
    /// Tries that a guesser needs, as a power of ten.
    pub guesses_log10: f64,
    /// The estimate in one sentence, in Russian.
    pub text: String,
    /// What would make it better, in Russian; empty when it is good.
    pub advice: Vec<String>,
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Nothing was typed.
    Empty,
    /// Easy to guess for whoever holds the laptop.
    Weak,
    /// Will do.
    Fair,
    /// Strong.
    Strong,
}

/// One recovery sheet, to be printed and kept apart from the others.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecoverySheet {
    /// Its number, from 1.
    pub number: u8,
    /// How many sheets there are.
    pub of: u8,
    /// How many of them open the vault.
    pub needs: u8,
    /// The number of the set.
    pub set: u16,
    /// The mark of the vault, the same on all its sheets: five digits.
    pub mark: String,
    /// The day on which it was made, ISO.
    pub made_on: String,
    /// Groups of six digits, in order.
    pub groups: Vec<String>,
    /// The same digits as a QR code: modules on a side, without the quiet zone.
    pub qr_size: usize,
    /// The dark modules as an SVG path in units of one module.
    pub qr_path: String,
}

/// What was read of a sheet that is being typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetReading {
    /// The groups as typed, up to now.
    pub groups: Vec<SheetGroup>,
    /// How many groups a sheet has.
    pub expected: usize,
    /// Whether all of it is there and right in itself.
    pub complete: bool,
    /// The number of the sheet, once its first group is right.
    pub number: Option<u8>,
    /// What is wrong with the whole, when every group is right by itself.
    pub problem: Option<super::Trouble>,
}

/// One group of a sheet as typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetGroup {
    /// Its digits.
    pub digits: String,
    /// Whether it is whole and its check digit fits; `null` while it is being typed.
    pub right: Option<bool>,
}

/// The outcome of checking two sheets.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetsChecked {
    /// The sheets that were checked, by number.
    pub numbers: Vec<u8>,
    /// Whether this was a rehearsal, which writes nothing.
    pub rehearsal: bool,
    /// Where the vault stands now.
    pub status: VaultStatus,
}

/// Where backups go and which there are.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupSettings {
    /// The folder.
    pub folder: String,
    /// Whether the user chose it; otherwise it lies within the vault's own folder, on the same disk.
    pub chosen: bool,
    /// Whether the folder can be written now; a stick may be out.
    pub reachable: bool,
    /// Whether a backup is made at the first unlocking of a day and at locking.
    pub automatic: bool,
    /// The last good backup, ISO timestamp.
    pub last_at: Option<String>,
    /// Why the last try failed.
    pub last_trouble: Option<super::Trouble>,
    /// The backups in the folder, the newest first.
    pub copies: Vec<BackupRow>,
}

/// One backup.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupRow {
    /// Its folder.
    pub path: String,
    /// When it was made, ISO timestamp.
    pub made_at: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Whether it belongs to the vault that is here.
    pub this_vault: bool,
    /// How many cases it holds; `null` when it was not opened: it is another vault's, or this one is locked.
    pub cases: Option<usize>,
}

/// A backup that was just made and opened again for proof.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupDone {
    /// The backup.
    pub backup: BackupRow,
    /// Cases in it, counted in the copy.
    pub cases: usize,
    /// Attachments in it whose content was compared.
    pub attachments: usize,
    /// How many older backups gave way.
    pub removed: usize,
}

/// What a full check of the vault found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultCheck {
    /// Whether everything is whole.
    pub whole: bool,
    /// Pages of the file that were read.
    #[ts(type = "number")]
    pub pages: u64,
    /// Cases that were read.
    pub cases: usize,
    /// Attachments whose content was compared.
    pub attachments: usize,
    /// What is damaged.
    pub damage: Vec<super::Trouble>,
    /// The last backup of this vault, offered when something is damaged.
    pub backup: Option<BackupRow>,
}

/// How far long work has come; asked for while it runs.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultProgress {
    /// What is being done.
    pub work: VaultWork,
    /// Steps done.
    #[ts(type = "number")]
    pub done: u64,
    /// Steps in all; 0 while that is not known.
    #[ts(type = "number")]
    pub total: u64,
}

/// Long work on the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VaultWork {
    /// Choosing how hard the passphrase is to try on this machine.
    Calibrate,
    /// Turning the passphrase into a key.
    Derive,
    /// Copying an unencrypted file in.
    MoveIn,
    /// Making a backup and opening it for proof.
    Backup,
    /// Restoring a backup.
    Restore,
    /// Checking the vault.
    Verify,
    /// Taking an attachment in or giving one out.
    Attachment,
}

/// A file kept with a case.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttachmentRow {
    /// Its id.
    pub id: String,
    /// Its name as it was added.
    pub name: String,
    /// `image/jpeg`, `image/png`, `application/pdf` and the like, told from its first bytes.
    pub kind: String,
    /// Whether the window can show it: an image or a PDF.
    pub viewable: bool,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256 of its content, in hex.
    pub sha256: String,
    /// When it was added, ISO timestamp.
    pub added_at: String,
    /// When it was removed, ISO timestamp; it can be taken back until the bin is emptied.
    pub removed_at: Option<String>,
}

/// The page that says what the program does not protect.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectedPage {
    /// Its parts, in order.
    pub sections: Vec<ProtectedSection>,
}

/// A part of that page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectedSection {
    /// `protected` or `not_protected`, by which the window marks it.
    pub kind: String,
    /// Title, in Russian.
    pub title: String,
    /// Items, in Russian.
    pub items: Vec<ProtectedItem>,
}

/// One line of that page.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectedItem {
    /// What it is about, in Russian.
    pub what: String,
    /// How things are and what the user can do, in Russian.
    pub text: String,
}
