import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import en from "../../../../templates/messages/en.ftl?raw";
import ky from "../../../../templates/messages/ky.ftl?raw";
import ru from "../../../../templates/messages/ru.ftl?raw";
import tg from "../../../../templates/messages/tg.ftl?raw";
import uz from "../../../../templates/messages/uz.ftl?raw";
import { DRAFTS, LOCALES, type Lang } from "./languages";

export { DRAFTS, LANGS, type Lang } from "./languages";
export type Args = Record<string, FluentVariable>;

// Isolation marks would be copied with the text and spoken by some readers.
function bundle(lang: Lang, text: string): FluentBundle {
  const made = new FluentBundle(LOCALES[lang], { useIsolating: false });
  const faults = made.addResource(new FluentResource(text));
  if (faults.length > 0 && import.meta.env.MODE === "test") throw faults[0];
  return made;
}

const bundles: Record<Lang, FluentBundle> = {
  ru: bundle("ru", ru),
  en: bundle("en", en),
  tg: bundle("tg", tg),
  uz: bundle("uz", uz),
  ky: bundle("ky", ky),
};
let current = $state<Lang>("ru");

export const language = {
  get now(): Lang {
    return current;
  },
  /** No native speaker has read the present language yet. */
  get draft(): boolean {
    return DRAFTS.includes(current);
  },
  set(lang: Lang) {
    current = lang;
    document.documentElement.lang = lang;
  },
};

export function has(key: string): boolean {
  return bundles[current].getMessage(key)?.value != null;
}

/** The message in the present language. A missing one fails a test and shows its key to a user. */
export function t(key: string, args?: Args): string {
  const made = bundles[current];
  const value = made.getMessage(key)?.value;
  if (value == null) {
    if (import.meta.env.MODE === "test") throw new Error(`no message "${key}" in ${current}`);
    return key;
  }
  const faults: Error[] = [];
  const text = made.formatPattern(value, args, faults);
  if (faults.length > 0 && import.meta.env.MODE === "test") throw faults[0];
  return text;
}

const MARK = "\u0001";

/** What a message says before and after one of its variables, so that only that one is marked as Russian. */
export function around(key: string, name: string, args?: Args): [before: string, after: string] {
  const [before = "", ...after] = t(key, { ...args, [name]: MARK }).split(MARK);
  return [before, after.join("")];
}

/** What content in Russian must be marked with, so that it is pronounced and hyphenated as Russian. */
export function russian(): "ru" | undefined {
  return current === "ru" ? undefined : "ru";
}
