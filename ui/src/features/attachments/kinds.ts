import type { AttachmentRow } from "../../lib/generated/AttachmentRow";

export type Shown = "image" | "pdf" | "other";

/** How the window can show a file, if at all. */
export function shownAs({ kind, viewable }: Pick<AttachmentRow, "kind" | "viewable">): Shown {
  if (!viewable) return "other";
  if (kind.startsWith("image/")) return "image";
  return kind === "application/pdf" ? "pdf" : "other";
}

/** Message key of what a file is. */
export function kindKey(row: Pick<AttachmentRow, "kind" | "viewable">): string {
  return `file-kind-${shownAs(row)}`;
}
