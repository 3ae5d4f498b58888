import { t } from "./messages/index.svelte";

/** Every key of the window, for the dialog. */
export function allKeys(): { key: string; label: string }[] {
  return [
    { key: "Ctrl ↵", label: t("key-next") },
    { key: "Ctrl Z", label: t("key-undo") },
    { key: "Ctrl ⇧ Z", label: t("key-redo") },
    { key: "Ctrl E", label: t("key-pdf") },
    { key: "F1", label: t("key-why") },
    { key: "F6", label: t("key-panes") },
    { key: "F8", label: t("key-finding") },
    { key: "0", label: t("key-unknown") },
    { key: "N", label: t("key-new") },
    { key: "↑ ↓", label: t("key-walk") },
    { key: "Enter", label: t("key-open") },
    { key: "Del", label: t("key-remove") },
    { key: "Esc", label: t("key-back") },
    { key: "?", label: t("key-all") },
  ];
}
