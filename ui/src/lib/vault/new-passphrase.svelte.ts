import type { Host } from "../backend/host";
import type { PassphraseAdvice } from "../generated/PassphraseAdvice";

/** A pause in typing, so that a half-typed passphrase is not judged letter by letter. */
const PAUSE = 250;

/** A passphrase that is being made: typed twice, with what the program thinks of it. Nothing but emptiness is refused. */
export class NewPassphrase {
  first = $state("");
  second = $state("");
  #advice = $state.raw<PassphraseAdvice | null>(null);
  #asked = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get advice(): PassphraseAdvice | null {
    return this.first === "" ? null : this.#advice;
  }

  get ready(): boolean {
    return this.first !== "" && this.first === this.second;
  }

  /** Message key of what is missing, once it was asked for or the second one is long enough to differ. */
  get problem(): string | null {
    if (this.first === "") return this.#asked ? "passphrase-empty" : null;
    const typing = !this.#asked && this.first.startsWith(this.second);
    return this.first === this.second || typing ? null : "passphrase-differ";
  }

  /** Whether it may be taken; from now on what is missing is said. */
  check(): boolean {
    this.#asked = true;
    return this.ready;
  }

  typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), PAUSE);
  }

  forget() {
    clearTimeout(this.#timer);
    this.first = "";
    this.second = "";
    this.#asked = false;
    this.#advice = null;
  }

  async #ask() {
    const passphrase = this.first;
    try {
      const advice = await this.#host.passphrase_advice(passphrase);
      if (passphrase === this.first) this.#advice = advice;
    } catch {
      /* advice is never needed to go on */
    }
  }
}
