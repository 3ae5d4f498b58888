import type { Host } from "./host";
import { tauriHost } from "./tauri";

/**
 * The host behind this window. Outside the desktop program there is only the fake one, and only in a
 * development or `fake` build: the condition is constant, so a shipped bundle does not contain it.
 */
export async function connect(): Promise<Host> {
  if (import.meta.env.DEV || import.meta.env.MODE === "fake") {
    if (!("__TAURI_INTERNALS__" in window)) {
      const { fakeFromAddress } = await import("./fake/address");
      return fakeFromAddress(new URLSearchParams(location.search));
    }
  }
  return tauriHost;
}
