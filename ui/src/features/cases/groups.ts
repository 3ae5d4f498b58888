import * as days from "../../lib/days";
import type { CaseRow } from "../../lib/generated/CaseRow";
import type { DeskGroup } from "../../lib/generated/DeskGroup";
import type { NextTerm } from "../../lib/generated/NextTerm";
import { t } from "../../lib/messages/index.svelte";

export interface Group {
  urgency: DeskGroup;
  rows: CaseRow[];
}

const ORDER: DeskGroup[] = [
  "hours",
  "today",
  "tomorrow",
  "this_week",
  "next_week",
  "later",
  "restore",
  "none",
  "calm",
];

/** Rows under headings by urgency, within each in the order in which the host sent them. */
export function grouped(rows: CaseRow[]): Group[] {
  return ORDER.map((urgency) => ({
    urgency,
    rows: rows.filter(({ group }) => group === urgency),
  })).filter((group) => group.rows.length > 0);
}

/** Within these days it matters how many of them are working ones. */
const NEAR = 14;

/** «ещё 19 ч 43 мин», «8 дней, 6 рабочих», «пропущен 3 дня». */
export function leftWords({ left, minutes }: NextTerm): string {
  if (minutes !== null && minutes >= 0) return t("ledger-still", { time: days.duration(minutes) });
  const { days: n, working_days: working } = left;
  if (n < 0) return t("left-missed", { days: -n });
  if (n === 0) return t("left-today");
  if (working === null || n === 1 || n > NEAR) return t("left-days", { days: n });
  return t("left-working", { days: n, working });
}

/** What hangs in the margin: the hour of a term that ends today, otherwise its day. */
export function moment({ left, hour }: NextTerm, today: days.Day): string {
  if (hour !== null && left.days === 0) return hour;
  return days.iso(left.day, (day) => days.margin(day, today, left.days));
}
