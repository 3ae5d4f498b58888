import { tick } from "svelte";

import { Grid } from "../features/raid/grid.svelte";
import { isName } from "../features/raid/meanings";
import { Raid } from "../features/raid/raid.svelte";
import type { Filter } from "../features/raid/states";
import type { Host } from "../lib/backend/host";
import type { RaidMark } from "../lib/generated/RaidMark";
import type { RaidView } from "../lib/generated/RaidView";
import { isField, nextPane, press, type Shortcut } from "../lib/keys";
import { t } from "../lib/messages/index.svelte";
import { toasts } from "../lib/toasts.svelte";

export type RaidTab = "people" | "papers" | "register";
/** Where a raid is left for. */
export type RaidTo = "raids" | "desk" | "calculator" | "vault";

interface Around {
  host: Host;
  view: RaidView;
  /** How many people came with the table from which it was made. */
  came: number | null;
  onclose: (to: RaidTo) => void;
  onevent: (view: RaidView) => void;
}

/** What can be done on an open raid, by button or by key. */
export class RaidActs {
  readonly #around: Around;
  readonly raid: Raid;
  readonly grid: Grid;
  tab = $state<RaidTab>("people");
  /** The dialog of the columns, with the people that came with a table. */
  columns = $state.raw<{ came: number | null } | null>(null);
  said = $state("");
  readonly #shortcuts: Shortcut[];

  constructor(around: Around) {
    this.#around = around;
    this.raid = new Raid(around.host, around.view);
    this.grid = new Grid(this.raid);
    if (around.came !== null) this.columns = { came: around.came };
    this.grid.onpasted = () => {
      const unknown = this.raid.view.columns.some(({ means }) => means === "unknown");
      if (unknown) this.columns = { came: null };
    };
    const [undo, redo] = [() => void this.travel("undo"), () => void this.travel("redo")];
    const free = { outsideFields: true };
    this.#shortcuts = [
      { code: "KeyZ", ctrl: true, ...free, run: undo },
      { code: "KeyZ", ctrl: true, shift: true, ...free, run: redo },
      { code: "KeyY", ctrl: true, ...free, run: redo },
      { code: "KeyE", ctrl: true, run: () => void this.make() },
      { code: "KeyE", ...free, run: () => void this.event() },
      { code: "KeyA", ...free, run: () => void this.mark(this.grid.meant, "approved", true) },
      { code: "F6", run: () => nextPane() },
      { code: "Escape", run: () => this.escape() },
    ];
  }

  onkeydown = (event: KeyboardEvent) => {
    // An open dialog has the keys to itself.
    if (!document.querySelector("dialog[open]")) press(event, this.#shortcuts);
  };

  async written() {
    this.grid.commit();
    await this.raid.flush();
  }

  /** What the program refused stays on the screen; leaving would lose it. */
  async #leave(go: () => void) {
    await this.written();
    if (!this.raid.unwritten) go();
  }

  away = (to: RaidTo) => this.#leave(() => this.#around.onclose(to));
  event = () => this.#leave(() => this.#around.onevent(this.raid.view));

  async turn(to: RaidTab) {
    await this.written();
    this.tab = to;
    await tick();
    if (to === "people") await this.grid.focus();
    else document.querySelector<HTMLElement>(`[data-testid=raid-${to}]`)?.focus();
  }

  async toRow(number: number) {
    const person = this.raid.view.people.find((known) => known.number === number);
    await this.turn("people");
    if (person) await this.grid.find(person.id);
  }

  narrow = (filter: Filter | null) => {
    this.raid.narrow(filter);
    void this.grid.go(0, this.grid.col, false);
    this.said = t("raid-shown", { n: this.raid.shown.length });
  };

  async mark(rows: string[], mark: RaidMark, on: boolean) {
    if (rows.length === 0 || this.tab !== "people") return;
    if (!(await this.raid.mark(rows, mark, on))) return;
    const what = { mark: t(`raid-mark-${mark}`), n: rows.length };
    this.said = t(on ? "raid-marked" : "raid-unmarked", what);
  }

  /** Everybody for whom a lawyer is all that is missing. */
  approveReady() {
    const waiting = this.raid.view.people.filter(({ state }) => state === "approve");
    const rows = waiting.map(({ id }) => id);
    return this.mark(rows, "approved", true);
  }

  async add() {
    this.raid.narrow(null);
    const name = this.raid.view.columns.findIndex(isName);
    // The empty row at the end takes the first letter at once; one made by the host would come after a moment.
    await this.grid.go(this.grid.last, Math.max(0, name));
  }

  async remove() {
    const n = this.raid.selected.size;
    if (!(await this.raid.removeChosen())) return;
    toasts.say({
      text: t("raid-rows-removed", { n }),
      testid: "removed",
      act: { label: t("desk-restore"), run: () => void this.raid.undo() },
    });
    await this.grid.focus();
  }

  async take() {
    const came = await this.raid.import();
    if (came !== null) this.columns = { came };
  }

  async template() {
    try {
      const saved = await this.#around.host.raid_template();
      if (!saved) return;
      toasts.say({ text: t("raid-template-saved"), detail: saved.path, testid: "saved" });
    } catch (reason) {
      this.raid.refuse(reason);
    }
  }

  closeColumns() {
    this.columns = null;
    void this.grid.focus();
  }

  async make() {
    await this.written();
    const rows = this.raid.chosen.map(({ id }) => id);
    await this.raid.make(rows.length > 0 ? rows : null);
  }

  /** One step back: from the making, from the chosen rows, from the narrowed list, from the raid. */
  escape() {
    const { raid } = this;
    if (raid.running) void raid.stop();
    else if (raid.selected.size > 0) raid.selected.clear();
    else if (this.tab !== "people") void this.turn("people");
    else if (raid.filter) {
      raid.narrow(null);
      void this.grid.focus();
    } else void this.away("raids");
  }

  async travel(way: "undo" | "redo") {
    await this.written();
    await this.raid[way]();
    if (this.tab === "people" && !isField(document.activeElement)) await this.grid.focus();
  }
}
