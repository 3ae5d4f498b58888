/** The languages of the window, in the order in which they are offered. */
export const LANGS = ["ru", "en", "tg", "uz", "ky"] as const;
export type Lang = (typeof LANGS)[number];

/** Not yet read by a native speaker: said where the language is chosen and while it is in use. */
export const DRAFTS: readonly Lang[] = ["tg", "uz", "ky"];

/** What Fluent formats numbers by; engines that do not know Tajik would take the system's language instead. */
export const LOCALES: Record<Lang, string[]> = {
  ru: ["ru"],
  en: ["en"],
  tg: ["tg", "ru"],
  uz: ["uz", "ru"],
  ky: ["ky", "ru"],
};

export function asLang(text: string | null): Lang | undefined {
  return LANGS.find((lang) => lang === text);
}
