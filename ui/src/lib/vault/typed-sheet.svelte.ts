import type { Host } from "../backend/host";
import type { SheetReading } from "../generated/SheetReading";
import type { Trouble } from "../generated/Trouble";

/** Digits of a group. */
export const LENGTH = 6;

const digits = (text: string) => text.replace(/\D/g, "");

/** A recovery sheet as it is being typed, group by group; whether a group is right is for the program to say. */
export class TypedSheet {
  #groups = $state<string[]>([]);
  #reading = $state.raw<SheetReading | null>(null);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    void this.#read();
  }

  /** The fields, empty ones too; none before the program has said how many there are. */
  get groups(): string[] {
    const count = this.#reading?.expected ?? 0;
    return Array.from({ length: count }, (_, i) => this.#groups[i] ?? "");
  }

  /** `null` while a group is being typed, or stands behind one that is. */
  right(at: number): boolean | null {
    const read = this.#reading?.groups[at];
    return read && read.digits === this.groups[at] ? read.right : null;
  }

  get wrong(): number[] {
    return this.groups.flatMap((_, i) => (this.right(i) === false ? [i] : []));
  }

  get complete(): boolean {
    return this.#reading?.complete ?? false;
  }

  get number(): number | null {
    return this.#reading?.number ?? null;
  }

  get problem(): Trouble | null {
    return this.#reading?.problem ?? null;
  }

  /** All that was typed. */
  get text(): string {
    return this.groups.join(" ").trim();
  }

  /** Types into a group; what does not fit runs on into the following ones. Returns the group to go on in. */
  type(at: number, text: string): number {
    const typed = digits(text);
    const next = [...this.groups];
    next[at] = typed.slice(0, LENGTH);
    let to = at;
    for (let rest = typed.slice(LENGTH); rest && to + 1 < next.length; rest = rest.slice(LENGTH)) {
      to += 1;
      next[to] = rest.slice(0, LENGTH);
    }
    this.#groups = next;
    void this.#read();
    const full = next[to]?.length === LENGTH;
    return full && to + 1 < next.length ? to + 1 : to;
  }

  forget() {
    this.#groups = [];
    void this.#read();
  }

  async #read() {
    const text = this.#upTo();
    try {
      const reading = await this.#host.read_sheet(text);
      if (text === this.#upTo()) this.#reading = reading;
    } catch {
      /* the command that takes the sheet says what is wrong */
    }
  }

  /** Behind a group that is not full the program could not tell the groups apart. */
  #upTo(): string {
    const typed = this.#reading ? this.groups : [];
    const end = typed.findIndex((group) => group.length < LENGTH);
    return (end === -1 ? typed : typed.slice(0, end + 1)).join(" ");
  }
}
