import { invoke } from "@tauri-apps/api/core";

import type { HandOverHost } from "./handover";

/** Handing over by the desktop program. */
export const tauriHandOver: HandOverHost = {
  my_key: () => invoke("my_key"),
  set_author: (name) => invoke("set_author", { name }),
  goes_along: (cases) => invoke("goes_along", { cases }),
  colleagues: () => invoke("colleagues"),
  read_key: (text) => invoke("read_key", { text }),
  keep_colleague: (name, key) => invoke("keep_colleague", { name, key }),
  forget_colleague: (key) => invoke("forget_colleague", { key }),
  draw_words: () => invoke("draw_words"),
  unknown_words: (words) => invoke("unknown_words", { words }),
  hand_over: (input) => invoke("hand_over", { input }),
  take_in: (words) => invoke("take_in", { words }),
  take_in_again: (words) => invoke("take_in_again", { words }),
  conflicts: (id) => invoke("conflicts", { id }),
  settle_conflict: (id, pointer, operation) =>
    invoke("settle_conflict", { id, pointer, operation }),
  field_history: (id, path) => invoke("field_history", { id, path }),
  todays_set: (cases, passphrase) => invoke("todays_set", { cases, passphrase }),
  bring_back: (passphrase) => invoke("bring_back", { passphrase }),
  open_other_vault: () => invoke("open_other_vault"),
  open_own_vault: () => invoke("open_own_vault"),
  open_export_warning: () => invoke("open_export_warning"),
  export_open: (cases) => invoke("export_open", { cases }),
  import_open: () => invoke("import_open"),
};
