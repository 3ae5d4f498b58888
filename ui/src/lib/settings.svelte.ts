import { language, type Lang } from "./messages/index.svelte";
import { asLang } from "./messages/languages";
import { preferences } from "./preferences";

type Theme = "light" | "dark";

function systemTheme(): Theme {
  const dark =
    typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;
  return dark ? "dark" : "light";
}

let theme = $state<Theme>("light");

function show(next: Theme) {
  theme = next;
  document.documentElement.dataset.theme = next;
}

export const settings = {
  get theme(): Theme {
    return theme;
  },
  /** Takes what was chosen before, else what the system prefers. */
  load() {
    const { theme: chosen, language: lang } = preferences.now;
    show(chosen === "dark" || chosen === "light" ? chosen : systemTheme());
    language.set(asLang(lang) ?? "ru");
    if (chosen === null && typeof matchMedia === "function") followSystem();
  },
  toggleTheme() {
    show(theme === "dark" ? "light" : "dark");
    preferences.change({ theme });
  },
  setLanguage(lang: Lang) {
    language.set(lang);
    preferences.change({ language: lang });
  },
};

function followSystem() {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (preferences.now.theme === null) show(systemTheme());
  });
}
