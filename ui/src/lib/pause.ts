/**
 * Runs what follows typing once it pauses, and while it goes on without a pause again and again: whatever has stood on
 * the screen for `most` milliseconds is on its way to the disk.
 */
export class Pause {
  readonly #pause: number;
  readonly #most: number;
  readonly #run: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | null = null;

  constructor(pause: number, most: number, run: () => void) {
    this.#pause = pause;
    this.#most = most;
    this.#run = run;
  }

  typed() {
    clearTimeout(this.#timer);
    const now = Date.now();
    this.#since ??= now;
    const left = Math.max(0, this.#since + this.#most - now);
    this.#timer = setTimeout(
      () => {
        this.over();
        this.#run();
      },
      Math.min(this.#pause, left),
    );
  }

  /** What was typed is dealt with: nothing runs before the next key. */
  over() {
    clearTimeout(this.#timer);
    this.#since = null;
  }
}
