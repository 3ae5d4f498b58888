import type { Tab } from "./case/place.svelte";
import { t } from "./messages/index.svelte";

export interface KeyLine {
  key: string;
  label: string;
  /** Left out where the window is narrow. */
  wide?: boolean;
}

/** The keys at the foot of the desk. */
export function deskKeys(): KeyLine[] {
  return [
    { key: "↑ ↓", label: t("key-walk") },
    { key: "Enter", label: t("key-open") },
    { key: "N", label: t("key-new") },
    { key: "/", label: t("key-search"), wide: true },
    { key: "Ctrl K", label: t("key-find") },
    { key: "?", label: t("key-all") },
  ];
}

/** The keys at the foot of the list of raids. */
export function raidsKeys(): KeyLine[] {
  return [
    { key: "↑ ↓", label: t("key-walk") },
    { key: "Enter", label: t("key-open") },
    { key: "N", label: t("key-new-raid") },
    { key: "Ctrl Z", label: t("key-undo"), wide: true },
    { key: "Esc", label: t("desk-title") },
  ];
}

/** The keys at the foot of a raid: of its grid, or of the rows that are chosen there. */
export function raidKeys(chosen: boolean, grid: boolean): KeyLine[] {
  if (!grid) {
    return [
      { key: "Ctrl E", label: t("key-make") },
      { key: "F6", label: t("key-panes") },
      { key: "Ctrl Z", label: t("key-undo") },
      { key: "Esc", label: t("raid-tab-people") },
    ];
  }
  if (chosen) {
    return [
      { key: "A", label: t("key-approve") },
      { key: "Shift ↑ ↓", label: t("key-choose") },
      { key: "Ctrl E", label: t("key-make") },
      { key: "E", label: t("key-event"), wide: true },
      { key: "Esc", label: t("key-unchoose") },
    ];
  }
  return [
    { key: "Tab", label: t("key-cell") },
    { key: "Enter", label: t("key-row") },
    { key: "F2", label: t("key-edit"), wide: true },
    { key: "Ctrl V", label: t("key-table") },
    { key: "Ctrl D", label: t("key-above"), wide: true },
    { key: "0", label: t("key-unknown") },
    { key: "Shift ↑ ↓", label: t("key-choose") },
    { key: "Ctrl E", label: t("key-make"), wide: true },
    { key: "F6", label: t("key-panes") },
  ];
}

/** The keys at the foot of an open case. */
export function caseKeys(tab: Tab): KeyLine[] {
  if (tab === "ledger") {
    return [
      { key: "↑ ↓", label: t("key-terms") },
      { key: "→", label: t("key-proof") },
      { key: "I", label: t("key-calendar") },
      { key: "F6", label: t("key-panes"), wide: true },
      { key: "Ctrl Z", label: t("key-undo"), wide: true },
      { key: "Esc", label: t("tab-facts") },
    ];
  }
  if (tab === "files") {
    return [
      { key: "↑ ↓", label: t("key-walk") },
      { key: "← →", label: t("key-files"), wide: true },
      { key: "+ −", label: t("key-zoom") },
      { key: "R", label: t("key-turn") },
      { key: "Del", label: t("key-remove-file") },
      { key: "Esc", label: t("tab-facts") },
    ];
  }
  if (tab === "document") {
    return [
      { key: "F8", label: t("key-finding") },
      { key: "↑ ↓", label: t("key-papers"), wide: true },
      { key: "Alt ↑ ↓", label: t("key-ground"), wide: true },
      { key: "F6", label: t("key-panes") },
      { key: "Ctrl Z", label: t("key-undo"), wide: true },
      { key: "Esc", label: t("tab-facts") },
    ];
  }
  return [
    { key: "Ctrl ↵", label: t("key-next") },
    { key: "F1", label: t("key-why") },
    { key: "F2", label: t("key-history") },
    { key: "F8", label: t("key-finding") },
    { key: "Ctrl Z", label: t("key-undo") },
    { key: "F6", label: t("key-panes"), wide: true },
    { key: "Esc", label: t("case-back"), wide: true },
  ];
}

/** Every key of the window, for the dialog. */
export function allKeys(): { key: string; label: string }[] {
  return [
    { key: "Ctrl ↵", label: t("key-next") },
    { key: "Ctrl Z", label: t("key-undo") },
    { key: "Ctrl ⇧ Z", label: t("key-redo") },
    { key: "Ctrl E", label: t("key-pdf") },
    { key: "Ctrl ⇧ E", label: t("key-word") },
    { key: "Ctrl P", label: t("key-packet") },
    { key: "F1", label: t("key-why") },
    { key: "F2", label: t("key-history") },
    { key: "F6", label: t("key-panes") },
    { key: "F8", label: t("key-finding") },
    { key: "Alt ↑ ↓", label: t("key-ground") },
    { key: "0", label: t("key-unknown") },
    { key: "Ctrl K", label: t("key-find") },
    { key: "N", label: t("key-new") },
    { key: "/", label: t("key-search") },
    { key: "M", label: t("key-month") },
    { key: "R", label: t("key-raids") },
    { key: "D", label: t("key-calculator") },
    { key: "P", label: t("key-hand-over") },
    { key: "A", label: t("key-approve") },
    { key: "E", label: t("key-event") },
    { key: "Ctrl D", label: t("key-above") },
    { key: "I", label: t("key-calendar") },
    { key: "→", label: t("key-proof") },
    { key: "↑ ↓", label: t("key-walk") },
    { key: "Enter", label: t("key-open") },
    { key: "Del", label: t("key-remove") },
    { key: "Esc", label: t("key-back") },
    { key: "Ctrl L", label: t("key-lock") },
    { key: "?", label: t("key-all") },
  ];
}
