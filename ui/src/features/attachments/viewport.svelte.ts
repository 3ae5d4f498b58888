const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3, 4];

/** How a picture is looked at: magnified against the width of its place, and turned by quarters. */
export class Viewport {
  #at = $state(ZOOMS.indexOf(1));
  #turns = $state(0);

  get zoom(): number {
    return ZOOMS[this.#at] ?? 1;
  }

  /** Quarters clockwise, 0 to 3. */
  get turns(): number {
    return this.#turns;
  }

  get percent(): number {
    return Math.round(this.zoom * 100);
  }

  in() {
    this.#at = Math.min(ZOOMS.length - 1, this.#at + 1);
  }

  out() {
    this.#at = Math.max(0, this.#at - 1);
  }

  fit() {
    this.#at = ZOOMS.indexOf(1);
  }

  turn() {
    this.#turns = (this.#turns + 1) % 4;
  }

  reset() {
    this.fit();
    this.#turns = 0;
  }
}
