import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { letterFaults } from "./letters.ts";

export interface Source {
  path: string;
  text: string;
}

/** The messages of every language; Russian is the one the others are held against. */
export type Messages = { ru: string } & Record<string, string>;

/** All message files of a folder, by language. */
export function readMessages(folder: string): Messages {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const read = (name: string) => [name.slice(0, -4), readFileSync(join(folder, name), "utf8")];
  return Object.fromEntries(files.map(read)) as Messages;
}

/** Keys of a Fluent file, in order. */
export function keysOf(text: string): string[] {
  return [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1]!);
}

/** What stands behind each key, as written. */
export function valuesOf(text: string): Map<string, string> {
  const entries = text.matchAll(/^([a-zA-Z][\w-]*) =(.*(?:\n(?:[ \t].*|(?=\n[ \t])))*)/gm);
  return new Map([...entries].map((match) => [match[1]!, match[2]!.trim()]));
}

function twice(keys: string[], file: string): string[] {
  return keys
    .filter((key, i) => keys.indexOf(key) !== i)
    .map((key) => `${key} stands twice in ${file}`);
}

function missing(from: string[], to: string[], file: string): string[] {
  const known = new Set(to);
  return from.filter((key) => !known.has(key)).map((key) => `${key} is missing in ${file}`);
}

/** Source files of the window, with their text. */
export function sources(root: string): Source[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Keys that a source names literally. */
export function literalKeys(text: string): string[] {
  return [...text.matchAll(/\bt\(\s*"([a-zA-Z][\w-]*)"/g)].map((match) => match[1]!);
}

const variables = (value: string) =>
  [...new Set([...value.matchAll(/\$(\w+)/g)].map((match) => match[1]!))].sort().join(", ");

// Some engines know no plural rules for Tajik, which needs none: its noun stays singular after a number.
const CATEGORIES: Record<string, string[]> = { tg: ["other"] };

function categories(lang: string): string[] {
  return (
    CATEGORIES[lang] ?? [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories, "other"]
  );
}

/** Variants that the language never chooses: written with another language in mind. */
function plurals(lang: string, value: string): string[] {
  const known = categories(lang);
  return [...value.matchAll(/^\s*\*?\[(\w+)\]/gm)]
    .map((match) => match[1]!)
    .filter((name) => !/^\d+$/.test(name) && !known.includes(name));
}

/** What one language lacks, has too much of, or writes with other variables, letters or plurals than it may. */
function compare(lang: string, text: string, ru: string): string[] {
  const file = `${lang}.ftl`;
  const [own, model] = [valuesOf(text), valuesOf(ru)];
  const each = [...own].flatMap(([key, value]) => {
    const [has, wants] = [variables(value), variables(model.get(key) ?? value)];
    return [
      ...(has === wants ? [] : [`${key} in ${file} has the variables (${has}), not (${wants})`]),
      ...plurals(lang, value).map((name) => `${key} in ${file}: ${lang} has no plural ${name}`),
      ...letterFaults(lang, key, value, model.get(key) ?? "").map(
        (why) => `${key} in ${file}: ${why}`,
      ),
    ];
  });
  const [keys, ruKeys] = [keysOf(text), keysOf(ru)];
  return [
    ...missing(ruKeys, keys, file),
    ...missing(keys, ruKeys, "ru.ftl"),
    ...twice(keys, file),
    ...each,
  ];
}

/** Everything wrong with the messages, in words for the one who has to mend it. */
export function check(messages: Messages, files: Source[]): string[] {
  const ruKeys = keysOf(messages.ru);
  const unknown = files.flatMap(({ path, text }) =>
    missing(literalKeys(text), ruKeys, "ru.ftl").map((fault) => `${path}: ${fault}`),
  );
  const languages = Object.entries(messages).flatMap(([lang, text]) =>
    compare(lang, text, messages.ru),
  );
  return [...languages, ...unknown];
}
