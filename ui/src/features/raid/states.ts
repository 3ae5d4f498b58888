import type { RaidCounts } from "../../lib/generated/RaidCounts";
import type { RaidPerson } from "../../lib/generated/RaidPerson";
import type { RaidState } from "../../lib/generated/RaidState";

/** What the list can be narrowed to. */
export type Filter =
  "no_power" | "no_interpreter" | "broken" | "unsigned" | "ready" | "filed" | "approve" | "by_hand";

/** The six counts, what is missing first. */
export const BOARD: (Filter & keyof RaidCounts)[] = [
  "no_power",
  "no_interpreter",
  "broken",
  "unsigned",
  "ready",
  "filed",
];
export const FILTERS: Filter[] = [...BOARD.slice(0, 3), "by_hand", "approve", ...BOARD.slice(3)];
/** What is in the way of a packet is red. */
export const GRAVE: Filter[] = ["no_power", "no_interpreter", "broken"];

const STATES: Record<Filter, RaidState[]> = {
  no_power: ["no_power"],
  no_interpreter: ["no_interpreter"],
  broken: ["broken", "repeated", "failed"],
  by_hand: ["by_hand"],
  approve: ["approve"],
  unsigned: ["unsigned"],
  ready: ["ready"],
  filed: ["filed"],
};

export const fits = (filter: Filter, { state }: RaidPerson) => STATES[filter].includes(state);

const MARKS: Record<RaidState, string> = {
  ready: "ok",
  filed: "ok",
  no_power: "need",
  no_interpreter: "need",
  broken: "need",
  repeated: "need",
  failed: "need",
  by_hand: "dk",
  unsigned: "part",
  approve: "part",
};

/** The mark of what is left; a child and an hour of one's own are asked about even when nothing is. */
export function markOf(person: RaidPerson): string {
  const asked = person.state === "ready" && person.findings.length > 0 && !person.approved;
  return asked ? "warn" : MARKS[person.state];
}

/** No packet is made of such a row. */
export const isBad = ({ state }: RaidPerson) => STATES.broken.includes(state);

const HAS: Record<RaidPerson["power"], string> = {
  yes: "ok",
  no: "need",
  unneeded: "na",
  unknown: "dk",
};

export const hasMark = (has: RaidPerson["power"]) => HAS[has];

/** «3, 7, 12–15» */
export function rowsOf(numbers: number[]): string {
  const runs: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && n <= last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([a, b]) => (a === b ? a : b === a + 1 ? `${a}, ${b}` : `${a}–${b}`)).join(", ");
}
