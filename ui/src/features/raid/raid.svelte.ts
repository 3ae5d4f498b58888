import { SvelteMap, SvelteSet } from "svelte/reactivity";

import { asTrouble, type Host } from "../../lib/backend/host";
import type { RaidMark } from "../../lib/generated/RaidMark";
import type { RaidPerson } from "../../lib/generated/RaidPerson";
import type { RaidProgress } from "../../lib/generated/RaidProgress";
import type { RaidView } from "../../lib/generated/RaidView";
import type { Trouble } from "../../lib/generated/Trouble";
import { fits, type Filter } from "./states";

/** How often a making is asked how far it is. */
const ASK = 250;

const key = (row: string, column: number) => `${row}:${column}`;
/** Rows that the program does not know yet are numbered. */
const NEW = "+";

/** An open raid. What is typed stands on the screen until the program has it; changes go one after another. */
export class Raid {
  readonly #host: Host;
  #view: RaidView = $state.raw()!;
  #trouble = $state.raw<Trouble | null>(null);
  #saved = $state<string | null>(null);
  /** Typed and not yet written, by cell. */
  readonly #waiting = new SvelteMap<string, string>();
  #chain: Promise<unknown> = Promise.resolve();
  /** The row at the end that is being added. */
  #coming: Promise<string | null> | null = null;
  #slot = $state(0);
  /** Changes that took several steps, by the revision after them: they are taken back as one. */
  readonly #steps = new Map<string, number>();
  #filter = $state<Filter | null>(null);
  /** Who is shown: rows never leave under a hand, only when the filter is chosen anew. */
  #kept = $state.raw<Set<string> | null>(null);
  readonly selected = new SvelteSet<string>();
  #progress = $state.raw<RaidProgress | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gone = false;

  constructor(host: Host, view: RaidView) {
    this.#host = host;
    this.#view = view;
    // A making goes on while the window looks at something else.
    void this.#ask();
  }

  get id(): string {
    return this.#view.id;
  }

  get view(): RaidView {
    return this.#view;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** When the program last wrote something, as an instant. */
  get saved(): string | null {
    return this.#saved;
  }

  get unwritten(): boolean {
    return this.#waiting.size > 0;
  }

  get filter(): Filter | null {
    return this.#filter;
  }

  readonly shown: RaidPerson[] = $derived.by(() => {
    const kept = this.#kept;
    return kept ? this.#view.people.filter(({ id }) => kept.has(id)) : this.#view.people;
  });

  /** Whom a button means: the chosen rows, in their order. */
  readonly chosen: RaidPerson[] = $derived(
    this.#view.people.filter(({ id }) => this.selected.has(id)),
  );

  get progress(): RaidProgress | null {
    return this.#progress;
  }

  get running(): boolean {
    return this.#progress !== null && this.#progress.over === null;
  }

  textOf(row: string | null, column: number): string {
    const person = row === null ? null : this.#view.people.find(({ id }) => id === row);
    return this.typed(row, column) ?? person?.cells[column]?.text ?? "";
  }

  /** What was typed there and is not written yet. */
  typed(row: string | null, column: number): string | undefined {
    return this.#waiting.get(key(row ?? NEW + this.#slot, column));
  }

  narrow(filter: Filter | null) {
    const people = this.#view.people;
    this.#filter = filter;
    this.#kept = filter
      ? new Set(people.filter((person) => fits(filter, person)).map(({ id }) => id))
      : null;
    this.selected.clear();
  }

  refuse(reason: unknown) {
    this.#trouble = asTrouble(reason);
  }

  dismiss() {
    this.#trouble = null;
  }

  #take(view: RaidView) {
    const before = new Set(this.#view.people.map(({ id }) => id));
    const fresh = view.people.filter(({ id }) => !before.has(id));
    if (this.#kept && fresh.length > 0) {
      this.#kept = new Set([...this.#kept, ...fresh.map(({ id }) => id)]);
    }
    this.#view = view;
    const now = new Set(view.people.map(({ id }) => id));
    for (const id of this.selected) if (!now.has(id)) this.selected.delete(id);
    if (!this.unwritten) this.#trouble = null;
  }

  /** One change after another; a refusal is said and the ones behind it go on. */
  #do(command: () => Promise<RaidView>): Promise<boolean> {
    const done = this.#chain.then(async () => {
      try {
        this.#take(await command());
        this.#saved = new Date().toISOString();
        return true;
      } catch (reason) {
        this.refuse(reason);
        return false;
      }
    });
    this.#chain = done;
    return done;
  }

  /** All that was typed is written, as far as the program took it. */
  async flush(): Promise<void> {
    await this.#coming;
    await this.#chain;
  }

  /** As of now; a refusal is silent, for nobody asked. */
  async refresh(): Promise<void> {
    if (this.unwritten) return;
    await this.#chain;
    const seen = this.#view.revision;
    const now = await this.#host.raid_open(this.id).catch(() => null);
    if (now && this.#view.revision === seen) this.#take(now);
  }

  /** Writes a cell; without a row one is added at the end. */
  async put(row: string | null, column: number, text: string): Promise<boolean> {
    if (row === null) return this.#begin(column, text);
    const cell = key(row, column);
    this.#waiting.set(cell, text);
    const done = await this.#do(() => this.#host.raid_put(this.id, row, column, text));
    if (done && this.#waiting.get(cell) === text) {
      this.#waiting.delete(cell);
      if (!this.unwritten) this.#trouble = null;
    }
    return done;
  }

  async #begin(column: number, text: string): Promise<boolean> {
    const slot = this.#slot;
    const cell = key(NEW + slot, column);
    this.#waiting.set(cell, text);
    const first = this.#coming === null;
    const coming = (this.#coming ??= this.#add());
    const id = await coming;
    if (this.#coming === coming) this.#coming = null;
    if (id === null) {
      // What could not be added stays where it was typed.
      this.#slot = slot;
      return false;
    }
    this.#waiting.delete(cell);
    const done = await this.put(id, column, text);
    if (first && done) this.#together(2);
    return done;
  }

  /** What was refused, once more. */
  async again(): Promise<void> {
    this.#trouble = null;
    for (const [cell, text] of [...this.#waiting]) {
      const at = cell.lastIndexOf(":");
      const row = cell.slice(0, at);
      if (row.startsWith(NEW)) this.#waiting.delete(cell);
      await this.put(row.startsWith(NEW) ? null : row, Number(cell.slice(at + 1)), text);
    }
  }

  #together(steps: number) {
    this.#steps.set(`${this.#view.revision}`, steps);
  }

  /** The id of a new last row; of a refused one nothing. */
  async #add(): Promise<string | null> {
    const known = new Set(this.#view.people.map(({ id }) => id));
    const last = this.#view.people.at(-1)?.id ?? null;
    const done = await this.#do(() => this.#host.raid_add_row(this.id, last));
    return done ? (this.#view.people.find(({ id }) => !known.has(id))?.id ?? null) : null;
  }

  /** The row that is being added, for the cursor to follow. */
  get coming(): Promise<string | null> | null {
    return this.#coming;
  }

  /** Whatever is typed now belongs to another new row. */
  leaveComing() {
    if (this.#coming === null) return;
    this.#coming = null;
    this.#slot += 1;
  }

  async paste(row: string | null, column: number, text: string): Promise<boolean> {
    await this.flush();
    const at = row ?? (await this.#add());
    if (at === null) return false;
    const done = await this.#do(() => this.#host.raid_paste(this.id, at, column, text));
    if (done && row === null) this.#together(2);
    return done;
  }

  async removeChosen(): Promise<boolean> {
    const rows = [...this.selected];
    await this.flush();
    return this.#do(() => this.#host.raid_remove_rows(this.id, rows));
  }

  mark(rows: string[], mark: RaidMark, on: boolean): Promise<boolean> {
    return this.#do(() => this.#host.raid_mark(this.id, rows, mark, on));
  }

  rename(title: string): Promise<boolean> {
    return this.#do(() => this.#host.raid_rename(this.id, title));
  }

  column(at: number, meaning: string): Promise<boolean> {
    return this.#do(() => this.#host.raid_column(this.id, at, meaning));
  }

  documents(ids: string[]): Promise<boolean> {
    return this.#do(() => this.#host.raid_documents(this.id, ids));
  }

  order(order: RaidView["order"]): Promise<boolean> {
    return this.#do(() => this.#host.raid_order(this.id, order));
  }

  /** Takes a table from a file; how many people came, nothing when the dialog was closed. */
  async import(): Promise<number | null> {
    await this.flush();
    try {
      const taken = await this.#host.raid_import(this.id);
      if (!taken) return null;
      return (await this.#do(() => this.#host.raid_open(this.id))) ? taken.people : null;
    } catch (reason) {
      this.refuse(reason);
      return null;
    }
  }

  undo = () => this.#travel("undo");
  redo = () => this.#travel("redo");

  async #travel(way: "undo" | "redo"): Promise<void> {
    await this.flush();
    const steps = this.#steps.get(`${way === "redo" ? "redo " : ""}${this.#view.revision}`) ?? 1;
    for (let step = 0; step < steps; step++) {
      if (!(way === "undo" ? this.#view.can_undo : this.#view.can_redo)) break;
      await this.#do(() => this.#host[`raid_${way}`](this.id));
    }
    if (steps > 1) this.#steps.set(`${way === "undo" ? "redo " : ""}${this.#view.revision}`, steps);
  }

  /** Begins to make packets, of these rows or of all; the program asks where they shall lie. */
  async make(rows: string[] | null): Promise<void> {
    await this.flush();
    if (this.running || this.unwritten) return;
    try {
      await this.#host.raid_make(this.id, rows);
      this.#trouble = null;
    } catch (reason) {
      this.refuse(reason);
    }
    await this.#ask();
  }

  async stop(): Promise<void> {
    try {
      await this.#host.raid_stop(this.id);
    } catch (reason) {
      this.refuse(reason);
    }
    await this.#ask();
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#gone) return;
    const ran = this.running;
    try {
      this.#progress = await this.#host.raid_progress(this.id);
    } catch (reason) {
      if (ran) this.refuse(reason);
      return;
    }
    clearTimeout(this.#timer);
    if (this.running && !this.#gone) this.#timer = setTimeout(() => void this.#ask(), ASK);
    else if (ran) await this.refresh();
  }

  leave() {
    this.#gone = true;
    clearTimeout(this.#timer);
  }
}
