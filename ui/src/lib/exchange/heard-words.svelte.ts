import type { Host } from "../backend/host";

export type WordState = "known" | "unknown" | "typing";

/** Long enough to finish a word. */
const PAUSE = 700;

const apart = /[^\p{L}\p{N}]+/u;

/** Words as they are typed while somebody reads them aloud; which of them are in the list is for the program to say. */
export class HeardWords {
  #text = $state("");
  #unknown = $state.raw<{ text: string; at: number[] }>({ text: "", at: [] });
  #rested = $state(true);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#rested = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#rested = true), PAUSE);
    void this.#ask(text);
  }

  get words(): { word: string; state: WordState }[] {
    const words = this.#text.split(apart).filter(Boolean);
    const judged = this.#unknown.text.split(apart).filter(Boolean);
    const ended = this.#rested || apart.test(this.#text.at(-1) ?? "");
    return words.map((word, i) => {
      const last = i === words.length - 1;
      if (judged[i] !== word) return { word, state: "typing" };
      if (!this.#unknown.at.includes(i + 1)) return { word, state: "known" };
      return { word, state: last && !ended ? "typing" : "unknown" };
    });
  }

  get unknown(): number[] {
    return this.words.flatMap(({ state }, i) => (state === "unknown" ? [i + 1] : []));
  }

  forget() {
    clearTimeout(this.#timer);
    this.#text = "";
    this.#unknown = { text: "", at: [] };
  }

  async #ask(text: string) {
    try {
      const at = await this.#host.unknown_words(text);
      if (text === this.#text) this.#unknown = { text, at };
    } catch {
      /* the command that takes the words says what is wrong */
    }
  }
}
