import { SvelteSet } from "svelte/reactivity";

import { asTrouble, type Host } from "../backend/host";
import type { CaseRow } from "../generated/CaseRow";
import type { GoesAlong } from "../generated/GoesAlong";
import type { Start } from "../generated/Start";
import type { Trouble } from "../generated/Trouble";

/** Cases that are being chosen, and what goes along with them. */
export class CaseChoice {
  readonly #host: Host;
  readonly #first: string[];
  #start = $state.raw<Start | null>(null);
  #chosen = new SvelteSet<string>();
  #along = $state.raw<GoesAlong | null>(null);
  #trouble = $state.raw<Trouble | null>(null);
  #turn = 0;

  constructor(host: Host, first: string[] = []) {
    this.#host = host;
    this.#first = first;
  }

  get start(): Start | null {
    return this.#start;
  }

  get rows(): CaseRow[] {
    return this.#start?.cases ?? [];
  }

  /** The chosen cases, in the order of the desk. */
  get ids(): string[] {
    return this.rows.filter(({ id }) => this.#chosen.has(id)).map(({ id }) => id);
  }

  get every(): boolean {
    return this.rows.length > 0 && this.ids.length === this.rows.length;
  }

  /** As the program has counted it; `null` while it is counting, and when nothing is chosen. */
  get along(): GoesAlong | null {
    return this.#along;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  async load(): Promise<void> {
    try {
      this.#start = await this.#host.start();
      for (const id of this.#first) this.#chosen.add(id);
      await this.#count();
    } catch (reason) {
      this.#trouble = asTrouble(reason);
    }
  }

  toggle(id: string) {
    if (!this.#chosen.delete(id)) this.#chosen.add(id);
    void this.#count();
  }

  /** All of them, or none if all are chosen. */
  toggleAll() {
    const every = this.every;
    this.#chosen.clear();
    if (!every) for (const { id } of this.rows) this.#chosen.add(id);
    void this.#count();
  }

  async #count(): Promise<void> {
    const turn = ++this.#turn;
    const ids = this.ids;
    if (ids.length === 0) {
      this.#along = null;
      return;
    }
    try {
      const along = await this.#host.goes_along(ids);
      if (turn === this.#turn) this.#along = along;
    } catch (reason) {
      if (turn === this.#turn) this.#trouble = asTrouble(reason);
    }
  }
}
