import { asTrouble, type Host } from "../backend/host";
import type { DraftBlock } from "../generated/DraftBlock";
import type { DraftView } from "../generated/DraftView";
import type { Trouble } from "../generated/Trouble";

/** The text of the paper, asked for again when the case has changed. An answer overtaken by a newer one is dropped. */
export class DraftFeed {
  readonly #host: Host;
  readonly #id: string;
  #asked = 0;
  #view = $state.raw<DraftView | null>(null);
  #trouble = $state.raw<Trouble | null>(null);

  constructor(host: Host, id: string) {
    this.#host = host;
    this.#id = id;
  }

  get view(): DraftView | null {
    return this.#view;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** Filed and not reopened: the text stands. */
  get frozen(): boolean {
    return this.#view?.filed != null && !this.#view.filed.reopened;
  }

  block(id: string | null): DraftBlock | undefined {
    return this.#view?.blocks.find((block) => block.id === id);
  }

  async load(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const view = await this.#host.draft_view(this.#id);
      if (mine === this.#asked) [this.#view, this.#trouble] = [view, null];
    } catch (reason) {
      if (mine === this.#asked) this.#trouble = asTrouble(reason);
    }
  }

  stop() {
    this.#asked = Infinity;
  }
}
