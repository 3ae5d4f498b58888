import type { Preferences } from "./generated/Preferences";

declare global {
  interface Window {
    /** What the program knew before the page was drawn. */
    himoyaPreferences?: Preferences;
  }
}

const fresh = (): Preferences => ({ language: null, theme: null, tour_seen: false });

let now = fresh();
let keep: (preferences: Preferences) => Promise<void> = () => Promise.resolve();

/** How somebody likes the window. The page itself stores nothing: the program keeps it, beside the vault. */
export const preferences = {
  get now(): Preferences {
    return now;
  },
  /** Takes what the program knew; without a program all is as on the first day. */
  load(known: Partial<Preferences> | undefined = window.himoyaPreferences) {
    now = { ...fresh(), ...known };
  },
  /** Says who keeps them. */
  keepWith(keeper: (preferences: Preferences) => Promise<void>) {
    keep = keeper;
  },
  change(part: Partial<Preferences>) {
    now = { ...now, ...part };
    // A choice that cannot be kept holds until the window closes.
    keep({ ...now }).catch(() => undefined);
  },
};
