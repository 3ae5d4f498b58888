import { t } from "../messages/index.svelte";
import { toasts } from "../toasts.svelte";

/** How long a copied secret may stay where every program can read it. */
export const KEPT = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Empties the clipboard if a secret of ours may still be in it. */
export async function forgetSecret(): Promise<void> {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  try {
    await navigator.clipboard.writeText("");
  } catch {
    /* a window without the focus may not; the next lock tries again */
  }
}

export async function copySecret(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    toasts.say({ text: t("secret-not-copied"), testid: "secret-copied" });
    return;
  }
  clearTimeout(timer);
  timer = setTimeout(() => void forgetSecret(), KEPT);
  toasts.say({ text: t("secret-copied"), testid: "secret-copied" });
}
