import type { RaidColumn } from "../../lib/generated/RaidColumn";
import { has, t } from "../../lib/messages/index.svelte";

/** The facts that tables of volunteers have columns for, as `templates/raids/columns.toml` orders them. */
export const FACTS = [
  "client.name.family",
  "client.name.given",
  "client.name.patronymic",
  "client.sex",
  "client.citizenship",
  "client.birth_date",
  "client.birth_place",
  "client.document.number",
  "client.native_language",
  "client.russian.understands",
  "client.russian.reads",
  "client.address",
  "detention.brought_on",
  "detention.brought_at",
  "custody.place",
  "representative.poa_date",
  "client.phone",
  "detention.relatives_told",
  "process.interpreter_present",
  "process.protocol_copy_given",
];

/** What a cell says of whom nobody knows: one of the words that the program takes for that. */
export const UNKNOWN = "не знает";

/** What a fact is called: by its question, else as the program names it. */
export function factName(fact: string, name: string | null): string {
  const key = `q-${fact.replaceAll(".", "-")}`;
  return has(key) ? t(key) : (name ?? fact);
}

/** Every meaning that a column can be given, the facts of the table at hand included. */
export function meanings(columns: RaidColumn[]): { value: string; label: string }[] {
  const own = columns.flatMap(({ fact }) => (fact && !FACTS.includes(fact) ? [fact] : []));
  const named = (fact: string) => columns.find((column) => column.fact === fact)?.name ?? null;
  return [
    { value: "full_name", label: t("raid-means-full_name") },
    ...[...FACTS, ...new Set(own)].map((fact) => ({
      value: fact,
      label: factName(fact, named(fact)),
    })),
    { value: "note", label: t("raid-means-note") },
  ];
}

/** The meaning of a column as `raid_column` takes it; «?» while there is none. */
export function meaningOf({ means, fact }: RaidColumn): string {
  if (means === "unknown") return "?";
  return means === "ignored" ? "" : (fact ?? means);
}

/** Whether the people's names stand in it. */
export function isName({ means, fact }: RaidColumn): boolean {
  return means === "full_name" || fact === "client.name.family";
}

/** Widths that hold what usually stands there, in pixels. */
const WIDTHS: Record<string, number> = {
  "client.sex": 56,
  "client.citizenship": 110,
  "client.birth_date": 120,
  "client.native_language": 88,
  "client.document.number": 128,
  "client.phone": 140,
  "detention.brought_at": 80,
  "detention.brought_on": 100,
  "custody.place": 140,
  "client.address": 190,
  note: 170,
  "": 64,
};
const LETTER = 7.4;

/** How wide a column is; the name takes what its screen has. */
export function widthOf(column: RaidColumn): string {
  if (isName(column)) return "var(--raid-name)";
  const title = Math.min(170, Math.ceil(column.title.length * LETTER) + 22);
  return `${Math.max(title, WIDTHS[meaningOf(column)] ?? 120)}px`;
}
