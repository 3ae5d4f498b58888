import { invoke } from "@tauri-apps/api/core";

import type { RaidHost } from "./raid";

/** Raids by the desktop program. */
export const tauriRaid: RaidHost = {
  raids: () => invoke("raids"),
  raid_new: () => invoke("raid_new"),
  raid_open: (id) => invoke("raid_open", { id }),
  raid_rename: (id, title) => invoke("raid_rename", { id, title }),
  raid_put: (id, row, column, text) => invoke("raid_put", { id, row, column, text }),
  raid_add_row: (id, after) => invoke("raid_add_row", { id, after }),
  raid_remove_rows: (id, rows) => invoke("raid_remove_rows", { id, rows }),
  raid_paste: (id, row, column, text) => invoke("raid_paste", { id, row, column, text }),
  raid_column: (id, column, meaning) => invoke("raid_column", { id, column, meaning }),
  raid_documents: (id, ids) => invoke("raid_documents", { id, ids }),
  raid_order: (id, order) => invoke("raid_order", { id, order }),
  raid_mark: (id, rows, mark, on) => invoke("raid_mark", { id, rows, mark, on }),
  raid_import: (id) => invoke("raid_import", { id }),
  raid_undo: (id) => invoke("raid_undo", { id }),
  raid_redo: (id) => invoke("raid_redo", { id }),
  raid_remove: (id) => invoke("raid_remove", { id }),
  raid_restore: (id) => invoke("raid_restore", { id }),
  raid_template: () => invoke("raid_template"),
  raid_make: (id, rows) => invoke("raid_make", { id, rows }),
  raid_progress: (id) => invoke("raid_progress", { id }),
  raid_stop: (id) => invoke("raid_stop", { id }),
};
