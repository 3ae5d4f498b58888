export interface Toast {
  id: number;
  text: string;
  /** Shown after the text in full, and never cut: a path. */
  detail?: string;
  testid?: string;
  act?: { label: string; run: () => void };
}

/** Long enough to read a path and to reach the button. */
const STAY = 12_000;

let next = 0;
let shown = $state.raw<Toast | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** One quiet line at the foot; a newer one takes the place of the former. */
export const toasts = {
  get now(): Toast | null {
    return shown;
  },
  say(toast: Omit<Toast, "id">) {
    shown = { ...toast, id: next++ };
    this.resume();
  },
  dismiss() {
    clearTimeout(timer);
    shown = null;
  },
  /** While the pointer or the focus is on it, it stays. */
  pause() {
    clearTimeout(timer);
  },
  resume() {
    clearTimeout(timer);
    timer = setTimeout(() => (shown = null), STAY);
  },
};
