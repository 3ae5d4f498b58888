import type { Host } from "../../lib/backend/host";
import type { CaseRow } from "../../lib/generated/CaseRow";
import type { DeskQuery } from "../../lib/generated/DeskQuery";
import type { DeskSides } from "../../lib/generated/DeskSides";
import type { Start } from "../../lib/generated/Start";

const PLAIN: DeskQuery = {
  text: "",
  shelf: "desk",
  filter: null,
  article: null,
  place: null,
  samples: null,
  day: null,
};

interface Shown {
  rows: CaseRow[];
  total: number;
  sides: DeskSides;
}

/** The cases on the screen, and what they are narrowed to. What fits is the program's answer. */
export class DeskList {
  readonly #host: Host;
  #start = $state.raw<Start | null>(null);
  #query = $state.raw<DeskQuery>(PLAIN);
  #shown = $state.raw<Shown | null>(null);
  /** A newer order that waits, because somebody is in the list. */
  #waiting = $state.raw<Shown | null>(null);
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  get start(): Start | null {
    return this.#start;
  }

  get query(): DeskQuery {
    return this.#query;
  }

  get rows(): CaseRow[] {
    return this.#shown?.rows ?? [];
  }

  /** How many fit; a search of thousands shows the first ones. */
  get total(): number {
    return this.#shown?.total ?? 0;
  }

  get sides(): DeskSides | null {
    return this.#shown?.sides ?? null;
  }

  get waiting(): boolean {
    return this.#waiting !== null;
  }

  /** Nothing is typed and nothing chosen. */
  get plain(): boolean {
    const { shelf, ...rest } = this.#query;
    return shelf === "desk" && Object.values(rest).every((value) => value === null || value === "");
  }

  /** Anything but the place where the cases lie. */
  get narrowed(): boolean {
    return (
      !this.plain &&
      JSON.stringify({ ...PLAIN, shelf: this.#query.shelf }) !== JSON.stringify(this.#query)
    );
  }

  async load(): Promise<void> {
    await this.#look(false);
  }

  /** As of now. With `hold` a new order waits: rows never move under somebody's hand. */
  async refresh(hold: boolean): Promise<void> {
    if (this.#start) await this.#look(hold);
  }

  show() {
    if (this.#waiting) this.#shown = this.#waiting;
    this.#waiting = null;
  }

  async narrow(change: Partial<DeskQuery>): Promise<void> {
    this.#query = { ...this.#query, ...change };
    await this.#look(false);
  }

  /** Another place; what it was narrowed to does not go along. */
  async go(shelf: DeskQuery["shelf"]): Promise<void> {
    this.#query = { ...PLAIN, shelf };
    await this.#look(false);
  }

  /** What an act of the user answered; it shows at once. */
  async take(start: Start): Promise<void> {
    this.#start = start;
    await this.#look(false, start);
  }

  async #look(hold: boolean, known?: Start): Promise<void> {
    const turn = ++this.#turn;
    // A keystroke asks for the list alone; everything else for the day as well.
    const start =
      known ?? (this.plain || hold || !this.#start ? await this.#host.start() : this.#start);
    const shown: Shown = this.plain
      ? { rows: start.cases, total: start.cases.length, sides: start.sides }
      : await this.#host.desk(this.#query);
    // The answer to an earlier letter must not replace that to a later one.
    if (turn !== this.#turn) return;
    this.#start = start;
    if (hold && moved(this.rows, shown.rows)) {
      this.#waiting = shown;
      return;
    }
    this.#waiting = null;
    this.#shown = shown;
  }
}

function moved(before: CaseRow[], after: CaseRow[]): boolean {
  return before.length !== after.length || before.some(({ id }, i) => after[i]?.id !== id);
}
