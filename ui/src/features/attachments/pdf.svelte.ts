import { asTrouble, type Host } from "../../lib/backend/host";
import type { PdfView } from "../../lib/generated/PdfView";
import type { Trouble } from "../../lib/generated/Trouble";

/** A page fills its place at these widths; a magnified one is drawn finer. */
const WIDTHS = [1200, 2000, 2400];

/** One PDF, a page at a time. Pictures live in memory only, and no longer than they are looked at. */
export class PdfPages {
  readonly #host: Host;
  #file: string | null = null;
  #view = $state.raw<PdfView | null>(null);
  #page = $state(0);
  #url = $state<string | null>(null);
  #trouble = $state.raw<Trouble | null>(null);
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  get view(): PdfView | null {
    return this.#view;
  }

  /** From 0. */
  get page(): number {
    return this.#page;
  }

  get url(): string | null {
    return this.#url;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  refuse(trouble: Trouble) {
    this.#trouble = trouble;
  }

  async open(file: string): Promise<void> {
    this.close();
    this.#file = file;
    const turn = ++this.#turn;
    try {
      const view = await this.#host.open_pdf(file);
      if (turn !== this.#turn) return;
      this.#view = view;
      await this.#draw(1, turn);
    } catch (reason) {
      if (turn === this.#turn) this.#trouble = asTrouble(reason);
    }
  }

  /** Another page, not over the ends; `false` when there is none. */
  async step(by: 1 | -1, zoom: number): Promise<boolean> {
    const to = this.#page + by;
    if (!this.#view || to < 0 || to >= this.#view.pages) return false;
    this.#page = to;
    await this.redraw(zoom);
    return true;
  }

  /** The same page, as fine as its magnification needs. */
  async redraw(zoom: number): Promise<void> {
    const turn = ++this.#turn;
    try {
      await this.#draw(zoom, turn);
    } catch (reason) {
      if (turn === this.#turn) this.#trouble = asTrouble(reason);
    }
  }

  async #draw(zoom: number, turn: number): Promise<void> {
    if (this.#file === null || !this.#view) return;
    const width = WIDTHS[zoom <= 1 ? 0 : zoom <= 1.5 ? 1 : 2] ?? 1200;
    const bytes = await this.#host.pdf_page(this.#file, this.#page, width);
    // The old page stays until the new one is there; one that comes late is dropped.
    if (turn !== this.#turn) return;
    this.#forget();
    this.#trouble = null;
    this.#url = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
  }

  #forget() {
    if (this.#url !== null) URL.revokeObjectURL(this.#url);
    this.#url = null;
  }

  close() {
    this.#turn += 1;
    this.#forget();
    if (this.#file !== null) void this.#host.close_pdf().catch(() => undefined);
    this.#file = null;
    this.#view = null;
    this.#page = 0;
    this.#trouble = null;
  }
}
