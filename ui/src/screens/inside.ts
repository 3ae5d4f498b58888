import type { CaseView } from "../lib/generated/CaseView";
import type { RaidView } from "../lib/generated/RaidView";
import type { Start } from "../lib/generated/Start";

/** The case that is open. */
export interface Opened {
  view: CaseView;
  start: Start;
  at: string | null;
  /** The raid of which it is the event. */
  raid?: RaidView;
}

/** A screen that is no case; with the case that it was asked for from. */
export interface Other {
  at: "raids" | "calculator" | "vault";
  start: Start;
  cases?: string[];
  /** The raid to enter, or the one left last. */
  enter?: string;
  left?: string;
  back?: { id: string; title: string };
}
