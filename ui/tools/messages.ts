import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Source {
  path: string;
  text: string;
}

/** Keys of a Fluent file, in order. */
export function keysOf(text: string): string[] {
  return [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1]!);
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

/** Everything wrong with the messages, in words for the one who has to mend it. */
export function check(ru: string, en: string, files: Source[]): string[] {
  const [ruKeys, enKeys] = [keysOf(ru), keysOf(en)];
  const unknown = files.flatMap(({ path, text }) =>
    missing(literalKeys(text), ruKeys, "ru.ftl").map((fault) => `${path}: ${fault}`),
  );
  return [
    ...missing(ruKeys, enKeys, "en.ftl"),
    ...missing(enKeys, ruKeys, "ru.ftl"),
    ...twice(ruKeys, "ru.ftl"),
    ...twice(enKeys, "en.ftl"),
    ...unknown,
  ];
}
