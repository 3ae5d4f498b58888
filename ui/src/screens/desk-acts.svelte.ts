import { DeskList } from "../features/cases/list.svelte";
import { asTrouble, type Host } from "../lib/backend/host";
import type { CaseRow } from "../lib/generated/CaseRow";
import type { CaseView } from "../lib/generated/CaseView";
import type { DeskQuery } from "../lib/generated/DeskQuery";
import type { Shelf } from "../lib/generated/Shelf";
import type { Start } from "../lib/generated/Start";
import type { Trouble } from "../lib/generated/Trouble";
import { t } from "../lib/messages/index.svelte";
import { toasts } from "../lib/toasts.svelte";

/** What of the desk may be asked for from elsewhere. */
export type Way = "desk" | "month" | "archive" | "bin";

type RowAct = "close" | "reopen" | "remove" | "restore";

/** What can be done at the desk. Every refusal ends in `trouble`, so that none is silent. */
export class DeskActs {
  readonly #host: Host;
  readonly #onopen: (view: CaseView, start: Start) => void;
  readonly list: DeskList;
  trouble = $state.raw<Trouble | null>(null);
  month = $state(false);
  /** The dialog that is open. */
  asked = $state<"print" | "purge" | null>(null);
  /** How the last act is taken back. */
  #undo: (() => Promise<string | null>) | null = null;

  constructor(host: Host, onopen: (view: CaseView, start: Start) => void) {
    this.#host = host;
    this.#onopen = onopen;
    this.list = new DeskList(host);
  }

  refuse(reason: unknown) {
    this.trouble = asTrouble(reason);
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.trouble = null;
      return true;
    } catch (reason) {
      this.refuse(reason);
      return false;
    }
  }

  load() {
    return this.#attempt(() => this.list.load());
  }

  /** A refusal is silent, for nobody asked: the next minute asks again. */
  async refresh(hold: boolean) {
    await this.list.refresh(hold).catch(() => undefined);
  }

  narrow(change: Partial<DeskQuery>) {
    return this.#attempt(() => this.list.narrow(change));
  }

  shelf(shelf: Shelf) {
    this.month = false;
    return this.#attempt(() => this.list.go(shelf));
  }

  async go(way: Way) {
    if (way === "month") this.month = true;
    else await this.shelf(way);
  }

  turn() {
    this.month = !this.month;
  }

  /** One step towards the plain desk. */
  async back() {
    if (this.month) this.month = false;
    else if (!this.list.plain) await this.shelf("desk");
  }

  #enter(view: () => Promise<CaseView>) {
    return this.#attempt(async () => {
      const opened = await view();
      if (this.list.start) this.#onopen(opened, this.list.start);
    });
  }

  open(id: string) {
    return this.#enter(() => this.#host.open_case(id));
  }

  fresh() {
    return this.#enter(() => this.#host.new_case());
  }

  example(id: string) {
    return this.#enter(() => this.#host.new_from_example(id));
  }

  /** Does it and says on which row the focus belongs then. */
  async act(row: CaseRow, what: RowAct): Promise<string | null> {
    const name = row.title || t("desk-no-name");
    const back: Partial<Record<RowAct, RowAct>> = { remove: "restore", close: "reopen" };
    const done = await this.#attempt(async () =>
      this.list.take(await this.#host[`${what}_case`](row.id)),
    );
    const undo = back[what];
    if (!done || !undo) return what === "reopen" || what === "restore" ? null : row.id;
    this.#undo = () => this.act(row, undo);
    toasts.say({
      text: t(what === "remove" ? "desk-removed" : "desk-closed", { name }),
      testid: what === "remove" ? "removed" : "closed",
      act: { label: t("desk-restore"), run: () => void this.undo() },
    });
    return null;
  }

  /** Takes every worked case from the desk, in one step that can be taken back. */
  async clearSamples(): Promise<string | null> {
    const samples = (this.list.start?.cases ?? []).filter((row) => row.sample);
    const gone: CaseRow[] = [];
    await this.#attempt(async () => {
      for (const row of samples) {
        await this.list.take(await this.#host.remove_case(row.id));
        gone.push(row);
      }
    });
    if (gone.length === 0) return null;
    this.#undo = async () => {
      for (const row of gone) await this.act(row, "restore");
      return gone[0]!.id;
    };
    toasts.say({
      text: t("samples-removed", { n: gone.length }),
      testid: "removed",
      act: { label: t("desk-restore"), run: () => void this.undo() },
    });
    return null;
  }

  async undo(): Promise<string | null> {
    const undo = this.#undo;
    this.#undo = null;
    toasts.dismiss();
    return undo ? undo() : null;
  }

  purge() {
    this.asked = null;
    return this.#attempt(async () => {
      const n = await this.#host.purge_bin();
      this.#undo = null;
      toasts.say({ text: t("purged", { n }), testid: "purged" });
      await this.list.go("desk");
    });
  }

  print(names: boolean) {
    this.asked = null;
    return this.#attempt(async () => {
      const saved = await this.#host.save_list(this.list.query, names);
      if (saved) toasts.say({ text: t("list-saved"), detail: saved.path, testid: "saved" });
    });
  }

  calendar() {
    return this.#attempt(async () => {
      const saved = await this.#host.save_calendar(null);
      if (saved) toasts.say({ text: t("saved-calendar"), detail: saved.path, testid: "saved" });
    });
  }
}
