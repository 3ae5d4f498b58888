import type { AttachmentRow } from "../generated/AttachmentRow";
import type { BackupDone } from "../generated/BackupDone";
import type { BackupSettings } from "../generated/BackupSettings";
import type { BlankSaved } from "../generated/BlankSaved";
import type { LockReason } from "../generated/LockReason";
import type { PassphraseAdvice } from "../generated/PassphraseAdvice";
import type { PdfView } from "../generated/PdfView";
import type { ProtectedPage } from "../generated/ProtectedPage";
import type { RecoverySheet } from "../generated/RecoverySheet";
import type { Saved } from "../generated/Saved";
import type { SetOut } from "../generated/SetOut";
import type { SheetReading } from "../generated/SheetReading";
import type { SheetsChecked } from "../generated/SheetsChecked";
import type { VaultCheck } from "../generated/VaultCheck";
import type { VaultOpened } from "../generated/VaultOpened";
import type { VaultProgress } from "../generated/VaultProgress";
import type { VaultStatus } from "../generated/VaultStatus";

/** What the window asks about the vault. While it is not open, all about cases answers `vault_locked`. */
export interface VaultHost {
  vault_status(): Promise<VaultStatus>;
  /** How far long work has come; `null` while there is none. */
  vault_progress(): Promise<VaultProgress | null>;
  passphrase_advice(passphrase: string): Promise<PassphraseAdvice>;
  protected_page(): Promise<ProtectedPage>;
  /** Moves an unencrypted file of an older version in, if there is one. */
  create_vault(passphrase: string): Promise<VaultOpened>;
  /** `accept_older_keys` answers `replayed_keys`: the user knows that an older key file was put back. */
  unlock(passphrase: string, accept_older_keys: boolean): Promise<VaultOpened>;
  /** Two sheets and a new passphrase; the old one is forgotten. */
  unlock_with_sheets(sheets: string[], passphrase: string): Promise<VaultOpened>;
  read_sheet(typed: string): Promise<SheetReading>;
  lock(reason: LockReason): Promise<VaultStatus>;
  /** Somebody is at the machine. */
  still_here(): Promise<null>;
  /** After how long without a key or a click the program locks the vault. */
  set_idle_minutes(minutes: number): Promise<VaultStatus>;
  change_passphrase(present: string, passphrase: string): Promise<VaultStatus>;
  /** A new set; the sheets of the former one open nothing any more. */
  make_sheets(): Promise<RecoverySheet[]>;
  /** One sheet as a file for printing, in the clear; `null` when the dialog was closed without choosing a place. */
  save_sheet(number: number, digits: string): Promise<Saved | null>;
  check_sheets(sheets: string[], rehearsal: boolean): Promise<SheetsChecked>;
  backup_now(): Promise<BackupDone>;
  backup_settings(): Promise<BackupSettings>;
  /** `null` when the dialog was closed without choosing a folder. */
  choose_backup_folder(): Promise<BackupSettings | null>;
  set_automatic_backup(on: boolean): Promise<BackupSettings>;
  /** Without a path the host asks for a folder; `null` when none was chosen. The present vault is moved aside. */
  restore_backup(path: string | null, passphrase: string): Promise<VaultOpened | null>;
  verify_vault(): Promise<VaultCheck>;
  remove_plain_file(): Promise<VaultStatus>;
  /** The files of a case, the removed ones too. */
  attachments(id: string): Promise<AttachmentRow[]>;
  /** `null` when the dialog was closed without choosing a file. */
  add_attachment(id: string): Promise<AttachmentRow[] | null>;
  /** At most 1 MiB at a time. */
  read_attachment(attachment: string, offset: number, length: number): Promise<ArrayBuffer>;
  remove_attachment(attachment: string): Promise<AttachmentRow[]>;
  restore_attachment(attachment: string): Promise<AttachmentRow[]>;
  export_attachment(attachment: string): Promise<Saved | null>;
  /** Opens a PDF for its pages; one at a time, in memory. */
  open_pdf(attachment: string): Promise<PdfView>;
  /** A page, from 0, as a PNG of about this width. */
  pdf_page(attachment: string, page: number, width: number): Promise<ArrayBuffer>;
  close_pdf(): Promise<null>;
  /** The blank forms, in a folder; works while the vault is locked. `null` when no folder was chosen. */
  save_blanks(): Promise<BlankSaved | null>;
  /** Which sets were taken along and have not come back. */
  sets_out(): Promise<SetOut[]>;
  /** Reminds of a lost set no longer. */
  forget_set(id: string): Promise<SetOut[]>;
}
