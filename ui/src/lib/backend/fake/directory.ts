import type { DirectoryRow } from "../../generated/DirectoryRow";

const row = (id: string, name: string, more: Partial<DirectoryRow>): DirectoryRow => ({
  id,
  kind: "district_court",
  kind_title: "районный или городской суд",
  region: "Санкт-Петербург",
  name,
  post: null,
  address: null,
  address_confirmed: false,
  serves: null,
  confidence: "secondary",
  source: null,
  seen_on: null,
  checked_on: "2026-11-21",
  note: null,
  standing: "works",
  own: false,
  fit: null,
  ...more,
});

/** A few rows: with a sourced address, with one from memory, without any, and a project. */
export const ROWS: DirectoryRow[] = [
  row("78RS0019", "Приморский районный суд Санкт-Петербурга", {
    address: "197374, г. Санкт-Петербург, ул. Савушкина, д. 83",
    confidence: "memory",
    fit: "named",
  }),
  row("78RS0002", "Выборгский районный суд Санкт-Петербурга", {
    address: "194291, г. Санкт-Петербург, ул. Сантьяго-де-Куба, д. 3",
    address_confirmed: true,
    note: "встречается с литерой А. Не путать с Выборгским городским судом Ленинградской области",
    fit: "region",
  }),
  row("78RS0008", "Красногвардейский районный суд Санкт-Петербурга", { fit: "region" }),
  row("77-vnukovsky-project", "Внуковский районный суд города Москвы", {
    region: "Москва",
    note: "ПРОЕКТ: законопроект внесён 28.10.2025",
    standing: "project",
  }),
];

/** Questions that the directory may answer, with the question of the address. */
export const SUGGESTED: Record<string, string | null> = {
  "authority.body": "authority.address",
  "reviewing.name": "reviewing.address",
  "custody.place": null,
};

export const WHY =
  "Постановление вынесло должностное лицо. Жалобу рассматривает районный суд по месту рассмотрения дела.";

/** Whether every word that was typed begins a word of the row. */
export function answers({ name, address }: DirectoryRow, typed: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\d-]+/u)
      .filter(Boolean);
  const held = words(`${name} ${address ?? ""}`);
  return words(typed).every((word) => held.some((own) => own.startsWith(word)));
}

export const ownRow = (id: string, name: string, address: string | null) =>
  row(id, name, {
    region: "",
    address,
    address_confirmed: address !== null,
    confidence: "own",
    own: true,
  });
