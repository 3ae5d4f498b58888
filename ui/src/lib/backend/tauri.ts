import { invoke } from "@tauri-apps/api/core";

import type { Host } from "./host";

/** The desktop program behind the window. */
export const tauriHost: Host = {
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
  save_pdf: (id) => invoke("save_pdf", { id }),
  ledger: (id) => invoke("ledger", { id }),
  file_term: (id, input) => invoke("file_term", { id, input }),
  unfile_term: (id, term) => invoke("unfile_term", { id, term }),
  grounds: (id) => invoke("grounds", { id }),
  change_grounds: (id, change) => invoke("change_grounds", { id, change }),
  calculator: () => invoke("calculator"),
  calculate: (input) => invoke("calculate", { input }),
  save_calendar: (id) => invoke("save_calendar", { id }),
  save_chronology: (id) => invoke("save_chronology", { id }),
};
