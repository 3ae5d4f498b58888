import { asTrouble, type Host } from "../backend/host";
import type { BlockPlace } from "../generated/BlockPlace";
import type { FindingView } from "../generated/FindingView";
import type { Trouble } from "../generated/Trouble";

/** How long a preview may take before the window says what it is waiting for. */
const SLOW = 1000;

/**
 * The pages of a case as pictures. One request at a time; when several revisions wait, only the newest
 * is asked for. The former pages stay until the new ones can be drawn at once.
 */
export class PreviewFeed {
  readonly #host: Host;
  readonly #id: string;
  #wanted = -1;
  #document = "";
  #shown = -1;
  #busy = false;
  #gone = false;
  #pages = $state.raw<string[]>([]);
  #drawn: string[] = [];
  #drawnFor = "";
  #text = $state("");
  #findings = $state.raw<FindingView[]>([]);
  #places = $state.raw<BlockPlace[]>([]);
  #slow = $state(false);
  #trouble = $state.raw<Trouble | null>(null);

  constructor(host: Host, id: string) {
    this.#host = host;
    this.#id = id;
  }

  get pages(): string[] {
    return this.#pages;
  }

  get text(): string {
    return this.#text;
  }

  /** What only drawing the pages brings to light, such as a letter that the face lacks. */
  get findings(): FindingView[] {
    return this.#findings;
  }

  /** Where each paragraph stands on the pages. */
  get places(): BlockPlace[] {
    return this.#places;
  }

  get slow(): boolean {
    return this.#slow;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  want(revision: number, document = "") {
    if (revision <= this.#wanted) return;
    this.#wanted = revision;
    this.#document = document;
    void this.#run();
  }

  stop() {
    this.#gone = true;
    this.#clear();
  }

  #clear() {
    this.#pages.forEach((url) => URL.revokeObjectURL(url));
    this.#pages = [];
    this.#drawn = [];
    this.#text = "";
    this.#places = [];
    this.#findings = [];
  }

  async #run(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const timer = setTimeout(() => (this.#slow = true), SLOW);
    while (!this.#gone && this.#shown < this.#wanted) {
      const [asked, document] = [this.#wanted, this.#document];
      try {
        await this.#fetch(asked);
        this.#drawnFor = document;
        this.#trouble = null;
      } catch (reason) {
        this.#trouble = asTrouble(reason);
        // The last good pages stay only while they are of this paper.
        if (document !== this.#drawnFor) this.#clear();
      }
      this.#shown = Math.max(this.#shown, asked);
    }
    clearTimeout(timer);
    this.#slow = false;
    this.#busy = false;
  }

  async #fetch(asked: number): Promise<void> {
    const preview = await this.#host.preview(this.#id);
    if (this.#gone || preview.revision < this.#shown) return;
    // A page that did not change keeps its picture: drawing outlines anew is the slowest part of all.
    const fresh: string[] = [];
    const urls = preview.pages.map((svg, page) => {
      const old = this.#pages[page];
      if (old !== undefined && svg === this.#drawn[page]) return old;
      const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      fresh.push(url);
      return url;
    });
    await Promise.all(fresh.map(decoded));
    const former = this.#pages.filter((url) => !urls.includes(url));
    this.#pages = urls;
    this.#drawn = preview.pages;
    this.#text = preview.text;
    this.#places = preview.places;
    this.#findings = preview.findings;
    this.#shown = Math.max(asked, preview.revision);
    former.forEach((url) => URL.revokeObjectURL(url));
  }
}

// Swapping to a picture that is not decoded yet would blink. A failure here is shown by the <img> itself.
async function decoded(url: string): Promise<void> {
  const image = new Image();
  if (typeof image.decode !== "function") return;
  image.src = url;
  await image.decode().catch(() => undefined);
}
