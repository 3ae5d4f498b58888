import { getContext, setContext } from "svelte";

import type { Host } from "../backend/host";
import type { ConflictView } from "../generated/ConflictView";

/** What two people have left in different states, of all cases: one list, so that every count in the window is the same. */
export class Disagreements {
  readonly #host: Host;
  #all = $state.raw<ConflictView[]>([]);

  constructor(host: Host) {
    this.#host = host;
  }

  get all(): ConflictView[] {
    return this.#all;
  }

  get count(): number {
    return this.#all.length;
  }

  of(id: string): ConflictView[] {
    return this.#all.filter((one) => one.case === id);
  }

  at(id: string, path: string): ConflictView | undefined {
    return this.#all.find((one) => one.case === id && one.path === path);
  }

  /** A refusal is silent: nobody asked, and the list stays as it was. */
  async load(): Promise<void> {
    try {
      this.#all = await this.#host.conflicts(null);
    } catch {
      /* the next look asks again */
    }
  }

  /** Asks again about one case after a change in it; gives what was decided by that change. */
  async follow(id: string): Promise<ConflictView[]> {
    const before = this.of(id);
    if (before.length === 0) return [];
    try {
      this.#put(id, await this.#host.conflicts(id));
    } catch {
      return [];
    }
    const left = new Set(this.of(id).map(({ pointer }) => pointer));
    return before.filter(({ pointer }) => !left.has(pointer));
  }

  /** Rejects when the program refuses. */
  async settle(conflict: ConflictView, operation: string): Promise<void> {
    const { case: id, pointer } = conflict;
    this.#put(id, await this.#host.settle_conflict(id, pointer, operation));
  }

  #put(id: string, left: ConflictView[]) {
    this.#all = [...this.#all.filter((one) => one.case !== id), ...left];
  }
}

const KEY = Symbol("disagreements");

export function provideDisagreements(list: Disagreements) {
  setContext(KEY, list);
}

export function useDisagreements(): Disagreements {
  return getContext<Disagreements>(KEY);
}
