import { untrack } from "svelte";

/** A view that follows the case: the former one stays on the screen until the new one has come. */
export class Fresh<T> {
  #shown = $state.raw<T | null>(null);
  #failed = $state(false);
  #asked = 0;

  get shown(): T | null {
    return this.#shown;
  }

  /** The last question had no answer; what is shown is older. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Asks anew; an answer that comes after a later question is dropped, the former stays until then. */
  ask(make: () => Promise<T>) {
    const mine = ++this.#asked;
    untrack(() => void this.#take(mine, make));
  }

  async #take(mine: number, make: () => Promise<T>) {
    try {
      const found = await make();
      if (mine !== this.#asked) return;
      this.#shown = found;
      this.#failed = false;
    } catch {
      if (mine === this.#asked) this.#failed = true;
    }
  }
}
