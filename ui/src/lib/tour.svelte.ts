import { preferences } from "./preferences";

let step = $state<number | null>(null);
let wanted = $state(false);

/** The tour of an open case: where it is, and whether somebody asked for it. */
export const tour = {
  /** The step that is shown, from 0. */
  get step(): number | null {
    return step;
  },
  /** Somebody asked for it where no case was open. */
  get wanted(): boolean {
    return wanted;
  },
  get seen(): boolean {
    return preferences.now.tour_seen;
  },
  ask() {
    wanted = true;
  },
  start() {
    wanted = false;
    step = 0;
  },
  go(to: number) {
    step = to;
  },
  /** Read to the end or skipped: it does not come by itself again. */
  end() {
    step = null;
    wanted = false;
    if (!preferences.now.tour_seen) preferences.change({ tour_seen: true });
  },
};
