import { language, type Lang } from "./messages/index.svelte";
import { asLang } from "./messages/languages";

type Theme = "light" | "dark";

const THEME = "himoya-theme";
const LANG = "himoya-language";

// A window without storage still works, it only forgets.
function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    /* nothing to do: the choice holds until the window closes */
  }
}

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
    const chosen = recall(THEME);
    show(chosen === "dark" || chosen === "light" ? chosen : systemTheme());
    language.set(asLang(recall(LANG)) ?? "ru");
    if (chosen === null && typeof matchMedia === "function") followSystem();
  },
  toggleTheme() {
    show(theme === "dark" ? "light" : "dark");
    keep(THEME, theme);
  },
  setLanguage(lang: Lang) {
    language.set(lang);
    keep(LANG, lang);
  },
};

function followSystem() {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (recall(THEME) === null) show(systemTheme());
  });
}
