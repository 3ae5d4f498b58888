import { invoke } from "@tauri-apps/api/core";

import type { DraftingHost } from "./drafting";

/** The commands about the text of a paper. */
export const tauriDrafting: DraftingHost = {
  draft_view: (id) => invoke("draft_view", { id }),
  change_draft: (id, change) => invoke("change_draft", { id, change }),
  draft_versions: (id) => invoke("draft_versions", { id }),
  keep_version: (id) => invoke("keep_version", { id }),
  compare_versions: (id, first, second) => invoke("compare_versions", { id, first, second }),
  version_pages: (id, version) => invoke("version_pages", { id, version }),
  restore_version: (id, version) => invoke("restore_version", { id, version }),
  file_paper: (id, input) => invoke("file_paper", { id, input }),
  reopen_paper: (id, index) => invoke("reopen_paper", { id, index }),
  unfile_paper: (id, index) => invoke("unfile_paper", { id, index }),
  reprint: (id, index) => invoke("reprint", { id, index }),
  print_targets: () => invoke("print_targets"),
  print_paper: (id, input) => invoke("print_paper", { id, input }),
  open_saved: () => invoke("open_saved"),
};
