import type { CaseRow } from "../../lib/generated/CaseRow";
import type { DayLeft } from "../../lib/generated/DayLeft";
import { t } from "../../lib/messages/index.svelte";

export type Urgency = "missed" | "today" | "tomorrow" | "soon" | "later" | "none";

export interface Group {
  urgency: Urgency;
  rows: CaseRow[];
}

/** A term of ten days fits into "soon": beyond it lies what can wait. */
const SOON = 10;

export function urgencyOf(deadline: DayLeft | null): Urgency {
  if (!deadline) return "none";
  if (deadline.days < 0) return "missed";
  if (deadline.days === 0) return "today";
  if (deadline.days === 1) return "tomorrow";
  return deadline.days <= SOON ? "soon" : "later";
}

/** Rows under headings, in the order in which the host sent them. */
export function grouped(rows: CaseRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const urgency = urgencyOf(row.deadline);
    const group = groups.find((candidate) => candidate.urgency === urgency);
    if (group) group.rows.push(row);
    else groups.push({ urgency, rows: [row] });
  }
  return groups;
}

/** Within these days it matters how many of them are working ones. */
const NEAR = 14;

/** «8 дней, 6 рабочих», «пропущен 3 дня». */
export function left(deadline: DayLeft): string {
  const { days, working_days: working } = deadline;
  if (days < 0) return t("left-missed", { days: -days });
  if (days === 0) return t("left-today");
  if (working === null || days === 1 || days > NEAR) return t("left-days", { days });
  return t("left-working", { days, working });
}
