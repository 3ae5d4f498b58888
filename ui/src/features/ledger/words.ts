import * as days from "../../lib/days";
import type { DoneView } from "../../lib/generated/DoneView";
import type { LedgerEntry } from "../../lib/generated/LedgerEntry";
import type { LedgerStatus } from "../../lib/generated/LedgerStatus";
import { t } from "../../lib/messages/index.svelte";

/** What hangs in the margin: a day or an hour, and how far it is. */
export interface Margin {
  big: string;
  small: string;
  urgent: boolean;
}

const FAILED = new Set<LedgerStatus>(["missed", "overdue", "breached", "late"]);
const CALM = new Set<LedgerStatus>(["event", "kept", "ended", "passed"]);

export const failed = (status: LedgerStatus) => FAILED.has(status);
export const calm = (status: LedgerStatus) => CALM.has(status);

/** Whether it runs out so soon that nothing else matters. */
export function burns({ status, left, minutes, kind }: LedgerEntry): boolean {
  if (status !== "running") return false;
  return minutes !== null || (kind === "party_term" && left !== null && left.days <= 1);
}

export function marginOf(entry: LedgerEntry, today: days.Day): Margin {
  const { status, day, hour, left, minutes } = entry;
  const urgent = status === "missed" || burns(entry);
  // What was done stands in the line where it was done, not where it would have ended.
  if (entry.done) {
    const big = days.iso(entry.done.day, days.onLine(today));
    return { big, small: t(`ledger-status-${status}`), urgent };
  }
  if (day === null) {
    const big = entry.length ?? t("desk-no-day");
    return { big, small: t(`ledger-status-${status}`), urgent: false };
  }
  const date = days.iso(day, days.onLine(today));
  if (status === "event") return { big: date, small: hour ?? "", urgent };
  if (status === "running" && minutes !== null && hour !== null && left) {
    const small = minutes >= 0 ? t("ledger-still", { time: days.duration(minutes) }) : "";
    return left.days === 0
      ? { big: hour, small: small || t("ledger-now"), urgent }
      : { big: date, small: `${hour}, ${small}`, urgent };
  }
  return { big: date, small: hour ?? distance(entry), urgent };
}

function distance({ status, left }: LedgerEntry): string {
  if (!left || (status !== "running" && status !== "missed" && status !== "disputed")) {
    return t(`ledger-status-${status}`);
  }
  if (left.days < 0) return t("left-missed", { days: -left.days });
  if (left.days === 0) return t("left-today");
  if (left.working_days === null || left.days === 1 || left.days > 14) {
    return t("left-days", { days: left.days });
  }
  return t("left-working", { days: left.days, working: left.working_days });
}

/** The last day of what was done, so that both can be compared. */
export function endWords({ day, hour }: LedgerEntry): string | null {
  if (day === null) return null;
  return [days.iso(day, days.numeric), hour].filter(Boolean).join(", ");
}

/** The first letter as a sentence begins; the host writes a part of one. */
export function sentence(text: string): string {
  const whole = text.charAt(0).toLocaleUpperCase("ru") + text.slice(1);
  return /[.!?»]$/.test(whole) ? whole : `${whole}.`;
}

/** How it is said that something was done: recorded, known from the facts, or over for a state. */
export function doneKey({ done, kind }: LedgerEntry): string {
  if (done?.recorded) return "ledger-done";
  return kind === "state" ? "ledger-over-fact" : "ledger-done-fact";
}

/** «17.11.2026, 22:30 · почтой · квитанция» */
export function doneWords({ day, hour, how, proof }: DoneView): string {
  const when = [days.iso(day, days.numeric), hour].filter(Boolean).join(", ");
  return [when, how && t(`filed-how-${how}`), proof].filter(Boolean).join(" · ");
}

/** The sentence under the title, by where the entry stands; Russian, from the host. */
export function saying({ status, advice, missed, deadline, left }: LedgerEntry): string | null {
  if (status === "running" || status === "disputed") return advice;
  if (status === "missed" || status === "overdue" || status === "breached") return missed;
  if (status === "late" && left) return missed;
  if (status === "no_date" && deadline?.trouble) {
    return `${deadline.trouble.what} ${deadline.trouble.what_to_do}`;
  }
  return null;
}
