import { asTrouble, type Host } from "../backend/host";
import type { Trouble } from "../generated/Trouble";
import type { VaultProgress } from "../generated/VaultProgress";

/** How often a long command is asked how far it has come. */
const ASK = 250;
/** Nothing moves on the screen for what is done sooner. */
const SOON = 1000;

/** One long command at a time, with its progress and its refusal. */
export class Work {
  readonly #host: Host;
  #busy = $state(false);
  #slow = $state(false);
  #progress = $state.raw<VaultProgress | null>(null);
  #trouble = $state.raw<Trouble | null>(null);

  constructor(host: Host) {
    this.#host = host;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Worth showing: it has taken a second already. */
  get slow(): boolean {
    return this.#slow;
  }

  get progress(): VaultProgress | null {
    return this.#progress;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  dismiss() {
    this.#trouble = null;
  }

  refuse(reason: unknown) {
    this.#trouble = asTrouble(reason);
  }

  /** `undefined` when the program refused, or when something else is still going on. */
  async run<T>(command: () => Promise<T>): Promise<T | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    this.#trouble = null;
    const soon = setTimeout(() => (this.#slow = true), SOON);
    const timer = setInterval(() => void this.#ask(), ASK);
    try {
      return await command();
    } catch (reason) {
      this.refuse(reason);
      return undefined;
    } finally {
      clearTimeout(soon);
      clearInterval(timer);
      this.#busy = false;
      this.#slow = false;
      this.#progress = null;
    }
  }

  async #ask() {
    try {
      const progress = await this.#host.vault_progress();
      if (this.#busy) this.#progress = progress;
    } catch {
      /* the command itself says what is wrong */
    }
  }
}
