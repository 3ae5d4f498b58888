import type { LockReason } from "../../generated/LockReason";
import type { VaultState } from "../../generated/VaultState";
import type { Host } from "../host";
import { ROWS } from "./cases";
import { conflictsOf, KEYS } from "./shared-cases";
import { FakeHost } from "./host";

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** `tab-ledger` is clicked, `calc-day=11.11.2026` is typed; one after another, each once it is there. */
async function go(steps: string[]) {
  for (const step of steps) {
    const [id, text] = step.split("=");
    const selector = `[data-testid="${id}"], #${CSS.escape(id!)}`;
    let found = document.querySelector<HTMLElement>(selector);
    for (let i = 0; i < 40 && !found; i++) {
      await sleep(25);
      found = document.querySelector<HTMLElement>(selector);
    }
    if (found instanceof HTMLInputElement && text !== undefined) {
      found.value = text;
      found.dispatchEvent(new Event("input", { bubbles: true }));
    } else found?.click();
    await sleep(60);
  }
}

/**
 * A fake program as the address asks: `?example=family-expelled` opens a worked case, `?desk=full` fills
 * the desk, `?vault=locked&why=sleep` shuts it, `?vault=none&plain` has none, `?sheets=none` no recovery
 * sheets, `?raid` has a raid of 47 people (`?raid=600` of so many), `?odds` lets two people have written differently, `?delay=1500` makes every answer slow, `?theme=dark` and `?go=tab-ledger,file` set the window.
 */
export function fakeFromAddress(query: URLSearchParams): Host {
  const theme = query.get("theme");
  if (theme) document.documentElement.dataset.theme = theme;
  void go(query.get("go")?.split(",") ?? []);
  return new FakeHost({
    launch: query.get("example"),
    rows: query.get("desk") === "full" ? ROWS : [],
    delay: Number(query.get("delay") ?? 0),
    vault: (query.get("vault") as VaultState | null) ?? "open",
    why: (query.get("why") as LockReason | null) ?? "start",
    plain: query.has("plain"),
    raid: query.has("raid") && (Number(query.get("raid")) || true),
    conflicts: query.has("odds")
      ? [
          ...conflictsOf("case-1", "Назарзода Фирӯз Ҷамшедович"),
          ...conflictsOf("r4", "Сатторова Мавзуна Идибековна"),
        ]
      : [],
    colleagues: query.has("odds") ? [{ name: "Борис Каримов", key: KEYS.other }] : [],
    ...(query.get("sheets") === "none" ? { sheets: null } : {}),
  });
}
