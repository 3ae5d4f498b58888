import { invoke } from "@tauri-apps/api/core";

import type { VaultHost } from "./vault";

/** The vault of the desktop program. */
export const tauriVault: VaultHost = {
  vault_status: () => invoke("vault_status"),
  vault_progress: () => invoke("vault_progress"),
  passphrase_advice: (passphrase) => invoke("passphrase_advice", { passphrase }),
  protected_page: () => invoke("protected_page"),
  create_vault: (passphrase) => invoke("create_vault", { passphrase }),
  unlock: (passphrase, acceptOlderKeys) => invoke("unlock", { passphrase, acceptOlderKeys }),
  unlock_with_sheets: (sheets, passphrase) => invoke("unlock_with_sheets", { sheets, passphrase }),
  read_sheet: (typed) => invoke("read_sheet", { typed }),
  lock: (reason) => invoke("lock", { reason }),
  still_here: () => invoke("still_here"),
  set_idle_minutes: (minutes) => invoke("set_idle_minutes", { minutes }),
  change_passphrase: (present, passphrase) => invoke("change_passphrase", { present, passphrase }),
  make_sheets: () => invoke("make_sheets"),
  save_sheet: (number, digits) => invoke("save_sheet", { number, digits }),
  check_sheets: (sheets, rehearsal) => invoke("check_sheets", { sheets, rehearsal }),
  backup_now: () => invoke("backup_now"),
  backup_settings: () => invoke("backup_settings"),
  choose_backup_folder: () => invoke("choose_backup_folder"),
  set_automatic_backup: (on) => invoke("set_automatic_backup", { on }),
  restore_backup: (path, passphrase) => invoke("restore_backup", { path, passphrase }),
  verify_vault: () => invoke("verify_vault"),
  remove_plain_file: () => invoke("remove_plain_file"),
  attachments: (id) => invoke("attachments", { id }),
  add_attachment: (id) => invoke("add_attachment", { id }),
  read_attachment: (attachment, offset, length) =>
    invoke("read_attachment", { attachment, offset, length }),
  remove_attachment: (attachment) => invoke("remove_attachment", { attachment }),
  restore_attachment: (attachment) => invoke("restore_attachment", { attachment }),
  export_attachment: (attachment) => invoke("export_attachment", { attachment }),
  open_pdf: (attachment) => invoke("open_pdf", { attachment }),
  pdf_page: (attachment, page, width) => invoke("pdf_page", { attachment, page, width }),
  close_pdf: () => invoke("close_pdf"),
  save_blanks: () => invoke("save_blanks"),
  sets_out: () => invoke("sets_out"),
  forget_set: (id) => invoke("forget_set", { id }),
};
