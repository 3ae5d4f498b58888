import { flushSync, tick } from "svelte";

import type { RaidPerson } from "../../lib/generated/RaidPerson";
import { UNKNOWN } from "./meanings";
import type { Raid } from "./raid.svelte";

/** Columns of the program after those of the table: power, interpreter, what is left. */
export const OWN = 3;
const PAGE = 10;
/** While rows are chosen, these act on them instead of being typed. */
const ACTS = new Set(["KeyA", "KeyE"]);

/** Where the cursor stands in the grid, and what is typed in its cell. */
export class Grid {
  readonly #raid: Raid;
  /** The row, by its person; `null` is the empty one at the end. */
  #id = $state<string | null>(null);
  /** Where the row was, for when it goes away. */
  #was = 0;
  #col = $state(0);
  #editing = $state<{ was: string; text: string } | null>(null);
  /** The column to which Enter goes back after a run of Tabs. */
  #home: number | null = null;
  #anchor: number | null = null;
  /** Draws the cell and gives it the focus. */
  show: (() => void) | null = null;
  /** A table was put in, or titles with it. */
  onpasted: (() => void) | null = null;

  constructor(raid: Raid) {
    this.#raid = raid;
    this.#id = raid.view.people[0]?.id ?? null;
  }

  get raid(): Raid {
    return this.#raid;
  }

  /** The columns that can be written in. */
  get width(): number {
    return this.#raid.view.columns.length;
  }

  /** The last row is the empty one, unless the list is narrowed. */
  get last(): number {
    return this.#raid.shown.length - (this.#raid.filter ? 1 : 0);
  }

  readonly row: number = $derived.by(() => {
    const rows = this.#raid.shown;
    if (this.#id === null) return Math.max(0, this.last);
    const at = rows.findIndex(({ id }) => id === this.#id);
    return at >= 0 ? at : Math.max(0, Math.min(this.#was, rows.length - 1));
  });

  readonly col: number = $derived(Math.max(0, Math.min(this.#col, this.width + OWN - 1)));

  get person(): RaidPerson | null {
    return this.#raid.shown[this.row] ?? null;
  }

  get editing() {
    return this.#editing;
  }

  type(text: string) {
    if (this.#editing) this.#editing.text = text;
  }

  /** Whom a key means: the chosen rows, else the one with the cursor. */
  get meant(): string[] {
    const { chosen } = this.#raid;
    if (chosen.length > 0) return chosen.map(({ id }) => id);
    return this.person ? [this.person.id] : [];
  }

  async go(row: number, col: number, focus = true): Promise<void> {
    const at = Math.max(0, Math.min(row, this.last));
    this.#id = this.#raid.shown[at]?.id ?? null;
    this.#was = at;
    this.#col = Math.max(0, Math.min(col, this.width + OWN - 1));
    await tick();
    if (focus) this.show?.();
  }

  focus() {
    return this.go(this.row, this.col);
  }

  /** To a person, wherever it stands; shown again when the list had left it out. */
  async find(id: string): Promise<void> {
    if (!this.#raid.shown.some((person) => person.id === id)) this.#raid.narrow(null);
    await this.go(
      this.#raid.shown.findIndex((person) => person.id === id),
      this.col,
    );
  }

  start(typed: boolean) {
    if (this.#editing || this.col >= this.width || this.last < 0) return;
    const was = this.#raid.textOf(this.person?.id ?? null, this.col);
    this.#editing = { was, text: typed ? "" : was };
    // The letter that began it is then typed into the field itself, whatever writes it.
    flushSync();
  }

  /** What is in the field goes into the cell. */
  commit() {
    const edit = this.#editing;
    if (!edit) return;
    this.#editing = null;
    const text = edit.text.trim();
    const said = text === "0" && edit.was === "" ? UNKNOWN : text;
    if (said !== edit.was) this.#write(said);
  }

  cancel() {
    this.#editing = null;
    void this.focus();
  }

  #write(text: string) {
    const id = this.person?.id ?? null;
    if (id === null && text === "") return;
    void this.#raid.put(id, this.col, text);
    if (id !== null) return;
    // The cursor goes along with the row that it has begun, unless it has moved on.
    const coming = this.#raid.coming;
    void coming?.then((added) => {
      if (added && this.#id === null && this.#following === coming) this.#id = added;
    });
    this.#following = coming;
  }
  #following: Promise<string | null> | null = null;

  #unselect() {
    this.#anchor = null;
    this.#raid.selected.clear();
  }

  select(from: number, to: number) {
    const { selected, shown } = this.#raid;
    selected.clear();
    for (let at = Math.min(from, to); at <= Math.max(from, to); at++) {
      const person = shown[at];
      if (person) selected.add(person.id);
    }
  }

  /** By the number of the row: with Shift as far as it, else this row more or less. */
  choose(row: number, far: boolean) {
    const { selected, shown } = this.#raid;
    const id = shown[row]?.id;
    if (far) this.select(this.#anchor ?? this.row, row);
    else {
      this.#anchor = row;
      if (id && !selected.delete(id)) selected.add(id);
    }
    void this.go(row, this.col);
  }

  #step(rows: number, cols: number) {
    this.#home = null;
    this.#unselect();
    void this.go(this.row + rows, this.col + cols);
  }

  #reach(rows: number) {
    this.#anchor ??= this.row;
    const to = Math.max(0, Math.min(this.row + rows, this.#raid.shown.length - 1));
    this.select(this.#anchor, to);
    void this.go(to, this.col);
  }

  #enter(by: number) {
    const col = this.#home ?? this.col;
    this.#home = null;
    this.#unselect();
    if (by > 0 && this.#id === null) {
      // The row that was begun stays behind; here begins the next one.
      this.#following = null;
      this.#raid.leaveComing();
    }
    void this.go(this.row + by, col);
  }

  /** To the next cell that can be written in; `false` past the ends, where Tab leaves the grid. */
  #tab(by: number): boolean {
    const at = this.row * this.width + Math.min(this.col, this.width - 1) + by;
    if (this.width === 0 || at < 0 || at >= (this.last + 1) * this.width) return false;
    this.#home ??= by > 0 ? this.col : null;
    this.#unselect();
    void this.go(Math.floor(at / this.width), at % this.width);
    return true;
  }

  above() {
    if (this.col >= this.width) return;
    const { selected, shown } = this.#raid;
    const rows = selected.size > 1 ? shown.filter(({ id }) => selected.has(id)) : null;
    if (rows) {
      const text = this.#raid.textOf(rows[0]!.id, this.col);
      for (const { id } of rows.slice(1)) void this.#raid.put(id, this.col, text);
      return;
    }
    const before = shown[this.row - 1];
    if (before) this.#write(this.#raid.textOf(before.id, this.col));
  }

  /** The cell, or the chosen rows, as spreadsheets copy them. */
  get copied(): string {
    const row = (person: RaidPerson) => person.cells.map(({ text }) => text).join("\t");
    const { chosen } = this.#raid;
    if (chosen.length > 0) return chosen.map(row).join("\n");
    const { person } = this;
    if (!person || this.col < this.width) return this.#raid.textOf(person?.id ?? null, this.col);
    return this.col === this.width + OWN - 1 ? person.says : "";
  }

  async paste(text: string): Promise<void> {
    if (text === "" || (this.col >= this.width && this.width > 0)) return;
    const id = this.person?.id ?? null;
    if (!/[\t\n\r]/.test(text.trimEnd()) && this.width > 0) {
      this.#write(text.trim());
      return;
    }
    if (await this.#raid.paste(id, this.col, text)) this.onpasted?.();
  }

  /** One key where nothing is typed; `true` when it meant something. */
  #walk(event: KeyboardEvent, ctrl: boolean): boolean {
    const { code, shiftKey } = event;
    const far = { ArrowDown: 1, ArrowUp: -1 }[code];
    if (shiftKey && !ctrl && far) return (this.#reach(far), true);
    if (shiftKey && code === "Space") return (this.choose(this.row, false), true);
    const by = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      PageDown: [PAGE, 0],
      PageUp: [-PAGE, 0],
      Home: [ctrl ? -Infinity : 0, -Infinity],
      End: [ctrl ? Infinity : 0, Infinity],
    }[code];
    if (!by || shiftKey) return false;
    const whole = ctrl && code.startsWith("Arrow") ? Infinity : 1;
    this.#step(by[0]! * (by[0] ? whole : 1), by[1]! * (by[1] ? whole : 1));
    return true;
  }

  #edited(event: KeyboardEvent): boolean {
    switch (event.code) {
      case "Escape":
        return (this.cancel(), true);
      case "Enter":
      case "NumpadEnter":
        return (this.commit(), this.#enter(event.shiftKey ? -1 : 1), true);
      case "ArrowDown":
      case "ArrowUp":
        return (this.commit(), this.#step(event.code === "ArrowDown" ? 1 : -1, 0), true);
      case "Tab": {
        this.commit();
        return this.#tab(event.shiftKey ? -1 : 1);
      }
    }
    return false;
  }

  #resting(event: KeyboardEvent): boolean {
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.altKey) return false;
    if (this.#walk(event, ctrl)) return true;
    if (ctrl) {
      if (event.shiftKey) return false;
      if (event.code === "KeyD") return (this.above(), true);
      if (event.code !== "KeyA") return false;
      return (this.select(0, this.#raid.shown.length - 1), true);
    }
    switch (event.code) {
      case "Tab":
        return this.#tab(event.shiftKey ? -1 : 1);
      case "Enter":
      case "NumpadEnter":
        return (this.#enter(event.shiftKey ? -1 : 1), true);
      case "F2":
        return (this.start(false), true);
      case "Delete":
        if (this.col < this.width) this.#write("");
        return true;
    }
    const letter = event.key.length === 1 || event.key === "Dead" || event.code === "Backspace";
    const acts = this.#raid.selected.size > 0 && ACTS.has(event.code);
    if (letter && !acts && event.key !== "?") {
      this.#unselect();
      this.start(true);
      // The letter goes on into the field, but must not be a command on its way.
      if (this.#editing) event.stopPropagation();
    }
    return false;
  }

  onkeydown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing) return;
    if (this.#editing ? this.#edited(event) : this.#resting(event)) event.preventDefault();
  }
}
