import { getContext, setContext } from "svelte";

import { asTrouble, type Host } from "../backend/host";
import type { LockReason } from "../generated/LockReason";
import type { Trouble } from "../generated/Trouble";
import type { VaultStatus } from "../generated/VaultStatus";
import { toasts } from "../toasts.svelte";
import { flushAll } from "./before-lock";
import { forgetSecret } from "./secret-clipboard";

/** How often the window asks whether the program has locked the vault. */
const LOOK = 5000;
/** How often it reports that somebody is there, at most. */
const REPORT = 20_000;

/** Whether the vault is open, as the program says; it decides when to lock, the window only reports activity. */
export class Gate {
  readonly host: Host;
  #status = $state.raw<VaultStatus | null>(null);
  #trouble = $state.raw<Trouble | null>(null);
  #reported = -Infinity;

  constructor(host: Host) {
    this.host = watched(host, () => void this.look());
  }

  get status(): VaultStatus | null {
    return this.#status;
  }

  /** Why the state of the vault could not even be asked for. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  get open(): boolean {
    return this.#status?.state === "open";
  }

  take(status: VaultStatus) {
    const closes = this.open && status.state !== "open";
    this.#status = status;
    this.#trouble = null;
    // A line at the head may name a person or a file.
    if (closes) toasts.dismiss();
  }

  async look(): Promise<void> {
    try {
      this.take(await this.host.vault_status());
    } catch (reason) {
      this.#trouble = asTrouble(reason);
    }
  }

  /** Asks again and again while the window lives; returns how to stop. */
  watch(): () => void {
    void this.look();
    const timer = setInterval(() => this.open && void this.look(), LOOK);
    return () => clearInterval(timer);
  }

  /** What is typed is written first: locking never costs a word. */
  async lock(reason: LockReason = "command"): Promise<void> {
    if (!this.open) return;
    await flushAll();
    await forgetSecret();
    try {
      this.take(await this.host.lock(reason));
    } catch (thrown) {
      this.#trouble = asTrouble(thrown);
    }
  }

  /** A key, a click or a touch. */
  here(now: number) {
    if (!this.open || now - this.#reported < REPORT) return;
    this.#reported = now;
    // A refusal is silent: nobody asked, and the next report follows.
    this.host.still_here().catch(() => undefined);
  }
}

/** Every command may learn that the vault is locked by now. */
function watched(host: Host, onlocked: () => void): Host {
  return new Proxy(host, {
    get(target, name) {
      const command: unknown = Reflect.get(target, name, target);
      if (typeof command !== "function") return command;
      return (...args: unknown[]) => {
        const answer: unknown = command.apply(target, args);
        if (answer instanceof Promise) {
          answer.catch((reason: unknown) => {
            if (asTrouble(reason).code === "vault_locked") onlocked();
          });
        }
        return answer;
      };
    },
  });
}

const KEY = Symbol("gate");

export function provideGate(gate: Gate) {
  setContext(KEY, gate);
}

export function useGate(): Gate {
  return getContext<Gate>(KEY);
}
