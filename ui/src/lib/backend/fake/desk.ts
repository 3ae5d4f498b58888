import type { CaseRow } from "../../generated/CaseRow";
import type { DeskQuery } from "../../generated/DeskQuery";
import type { DeskSides } from "../../generated/DeskSides";
import type { Facet } from "../../generated/Facet";
import type { MonthDay } from "../../generated/MonthDay";
import type { MonthView } from "../../generated/MonthView";

/** A row that is simply on the desk. */
export const NOWHERE = { closed_at: null, removed_at: null, out_since: null };

export const ALL: DeskQuery = {
  text: "",
  shelf: "desk",
  filter: null,
  article: null,
  place: null,
  samples: null,
  day: null,
};

const BURNING = ["hours", "today", "tomorrow", "restore"];
const WEEK = ["hours", "today", "tomorrow", "this_week"];

function passes({ group }: CaseRow, filter: DeskQuery["filter"]): boolean {
  if (filter === "burning") return BURNING.includes(group);
  if (filter === "week") return WEEK.includes(group);
  if (filter === "undated") return group === "none";
  return filter === null || group === "calm";
}

const articleOf = (row: CaseRow) => /ст\.\s(\S+)/.exec(row.subtitle)?.[1] ?? null;

export function narrowed(rows: CaseRow[], query: DeskQuery): CaseRow[] {
  const typed = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (query.shelf === "archive"
        ? row.closed_at !== null
        : query.shelf === "bin" || row.closed_at === null || typed.length > 0) &&
      typed.every((part) => `${row.title} ${row.subtitle}`.toLowerCase().includes(part)) &&
      passes(row, query.filter) &&
      (query.article === null || articleOf(row) === query.article) &&
      (query.samples === null || row.sample === query.samples) &&
      (query.day === null || row.next?.left.day === query.day),
  );
}

export function sidesOf(rows: CaseRow[], archived: number, binned: number): DeskSides {
  const counts = new Map<string, number>();
  for (const article of rows.map(articleOf)) {
    if (article) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  const filters = (["burning", "week", "undated", "filed"] as const).map((filter) => ({
    filter,
    count: rows.filter((row) => passes(row, filter)).length,
  }));
  return {
    filters,
    articles: [...counts].map(([value, count]): Facet => ({ value, count })),
    places: [{ value: "Приреченский городской суд", count: 2 }],
    samples: rows.filter(({ sample }) => sample).length,
    on_desk: rows.length,
    archived,
    binned,
  };
}

const two = (n: number) => String(n).padStart(2, "0");

/** November 2026, whichever month is asked for: it counts no dates. */
export function monthOf(day: string | null, rows: CaseRow[]): MonthView {
  const days = [
    ...[26, 27, 28, 29, 30, 31].map((n) => ({ day: `2026-10-${two(n)}`, within: false })),
    ...Array.from({ length: 30 }, (_, i) => ({ day: `2026-11-${two(i + 1)}`, within: true })),
    ...[1, 2, 3, 4, 5, 6].map((n) => ({ day: `2026-12-${two(n)}`, within: false })),
  ].map((known, i): MonthDay => ({
    ...known,
    today: known.day === "2026-11-19",
    works: i % 7 < 5,
    terms: rows
      .filter(({ next }) => next?.left.day === known.day)
      .map(({ id, title, sample, next }) => ({
        case: id,
        name: title,
        sample,
        title: next?.title ?? "",
        hour: next?.hour ?? null,
      })),
  }));
  const weeks = Array.from({ length: 6 }, (_, i) => days.slice(7 * i, 7 * i + 7));
  const december = day?.startsWith("2026-12") ?? false;
  return {
    first: december ? "2026-12-01" : "2026-11-01",
    before: "2026-10-01",
    after: "2026-12-01",
    weeks,
  };
}
