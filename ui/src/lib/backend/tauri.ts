import { invoke } from "@tauri-apps/api/core";

import type { Host } from "./host";
import { tauriHandOver } from "./tauri-handover";
import { tauriVault } from "./tauri-vault";

/** The desktop program behind the window. */
export const tauriHost: Host = {
  ...tauriVault,
  ...tauriHandOver,
  launch: () => invoke("launch"),
  start: () => invoke("start"),
  open_case: (id) => invoke("open_case", { id }),
  new_case: () => invoke("new_case"),
  new_from_example: (example) => invoke("new_from_example", { example }),
  answer: (id, path, input) => invoke("answer", { id, path, input }),
  add_item: (id, path) => invoke("add_item", { id, path }),
  remove_item: (id, path) => invoke("remove_item", { id, path }),
  undo: (id) => invoke("undo", { id }),
  redo: (id) => invoke("redo", { id }),
  remove_case: (id) => invoke("remove_case", { id }),
  restore_case: (id) => invoke("restore_case", { id }),
  choose_document: (id, document) => invoke("choose_document", { id, document }),
  preview: (id) => invoke("preview", { id }),
  save_paper: (id, format) => invoke("save_paper", { id, format }),
  save_packet: (id) => invoke("save_packet", { id }),
  override_finding: (id, code, reason) => invoke("override_finding", { id, code, reason }),
  withdraw_override: (id, code) => invoke("withdraw_override", { id, code }),
  confirm_name: (id, card, forms) => invoke("confirm_name", { id, card, forms }),
  withdraw_name: (id, card) => invoke("withdraw_name", { id, card }),
  ledger: (id) => invoke("ledger", { id }),
  file_term: (id, input) => invoke("file_term", { id, input }),
  unfile_term: (id, term) => invoke("unfile_term", { id, term }),
  grounds: (id) => invoke("grounds", { id }),
  change_grounds: (id, change) => invoke("change_grounds", { id, change }),
  calculator: () => invoke("calculator"),
  calculate: (input) => invoke("calculate", { input }),
  save_calendar: (id) => invoke("save_calendar", { id }),
  save_chronology: (id) => invoke("save_chronology", { id }),
  suggest: (id, path, typed) => invoke("suggest", { id, path, typed }),
  take_entry: (id, path, entry) => invoke("take_entry", { id, path, entry }),
  own_directory: () => invoke("own_directory"),
  put_own_entry: (input) => invoke("put_own_entry", { input }),
  remove_own_entry: (id) => invoke("remove_own_entry", { id }),
  keep_answer: (id, path) => invoke("keep_answer", { id, path }),
};
