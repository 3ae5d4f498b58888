const SEEN = "himoya-tour";

let step = $state<number | null>(null);
let wanted = $state(false);

// A window without storage shows the tour again.
function stored(): string | null {
  try {
    return localStorage.getItem(SEEN);
  } catch {
    return null;
  }
}

function remember() {
  try {
    localStorage.setItem(SEEN, "seen");
  } catch {
    /* it is only shown once more */
  }
}

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
    return stored() !== null;
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
    remember();
  },
};
