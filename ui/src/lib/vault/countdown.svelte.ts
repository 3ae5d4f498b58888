/** Seconds that the program wants to pass before the next try, counted down on the screen. */
export class Countdown {
  #left = $state(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(seconds: number) {
    this.start(seconds);
  }

  get left(): number {
    return this.#left;
  }

  start(seconds: number) {
    this.stop();
    this.#left = seconds;
    if (seconds === 0) return;
    this.#timer = setInterval(() => {
      this.#left -= 1;
      if (this.#left === 0) this.stop();
    }, 1000);
  }

  stop() {
    clearInterval(this.#timer);
  }
}
