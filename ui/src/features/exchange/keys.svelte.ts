import { SvelteSet } from "svelte/reactivity";

import { asTrouble, type Host } from "../../lib/backend/host";
import type { Colleague } from "../../lib/generated/Colleague";
import type { KeyReading } from "../../lib/generated/KeyReading";
import type { Trouble } from "../../lib/generated/Trouble";

/** Colleagues' keys: the kept ones, the chosen ones, and the one that is being pasted. */
export class ColleagueKeys {
  readonly #host: Host;
  #all = $state.raw<Colleague[]>([]);
  #chosen = new SvelteSet<string>();
  #pasted = $state("");
  #reading = $state.raw<KeyReading | null>(null);
  #problem = $state.raw<Trouble | null>(null);
  name = $state("");

  constructor(host: Host) {
    this.#host = host;
  }

  get all(): Colleague[] {
    return this.#all;
  }

  /** The keys for which a file is to be closed. */
  get chosen(): string[] {
    return this.#all.filter(({ key }) => this.#chosen.has(key)).map(({ key }) => key);
  }

  get pasted(): string {
    return this.#pasted;
  }

  set pasted(text: string) {
    this.#pasted = text;
    void this.#read(text);
  }

  /** What the pasted text is, once the program has said that it is a key. */
  get reading(): KeyReading | null {
    return this.#reading;
  }

  get problem(): Trouble | null {
    return this.#problem;
  }

  has(key: string): boolean {
    return this.#chosen.has(key);
  }

  toggle(key: string) {
    if (!this.#chosen.delete(key)) this.#chosen.add(key);
  }

  async load(): Promise<void> {
    try {
      this.#all = await this.#host.colleagues();
    } catch (reason) {
      this.#problem = asTrouble(reason);
    }
  }

  /** Keeps the pasted key under the name and chooses it; `false` when it was refused. */
  async keep(): Promise<boolean> {
    const key = this.#reading?.key;
    if (key === undefined) return false;
    try {
      this.#all = await this.#host.keep_colleague(this.name, key);
    } catch (reason) {
      this.#problem = asTrouble(reason);
      return false;
    }
    this.#chosen.add(key);
    this.#pasted = "";
    this.name = "";
    this.#reading = this.#problem = null;
    return true;
  }

  async forget(key: string): Promise<void> {
    try {
      this.#all = await this.#host.forget_colleague(key);
      this.#chosen.delete(key);
    } catch (reason) {
      this.#problem = asTrouble(reason);
    }
  }

  async #read(text: string): Promise<void> {
    let reading: KeyReading | null = null;
    let problem: Trouble | null = null;
    if (text.trim() !== "") {
      try {
        reading = await this.#host.read_key(text);
      } catch (reason) {
        problem = asTrouble(reason);
      }
    }
    if (text !== this.#pasted) return;
    this.#reading = reading;
    this.#problem = problem;
    if (reading?.name && this.name === "") this.name = reading.name;
  }
}
