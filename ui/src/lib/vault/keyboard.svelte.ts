type Script = "russian" | "latin" | "mixed";

const RUSSIAN = /[\u0400-\u04ff]/;
const LATIN = /[A-Za-z]/;

function scriptOf(text: string): Script | null {
  const [russian, latin] = [RUSSIAN.test(text), LATIN.test(text)];
  if (russian && latin) return "mixed";
  if (russian) return "russian";
  return latin ? "latin" : null;
}

/** What a hidden field cannot show: which letters are typed into it, and whether Caps Lock is on. */
export class Keyboard {
  #script = $state<Script | null>(null);
  #caps = $state<boolean | null>(null);

  /** Message keys of what is known, or nothing before the first key. */
  get hints(): string[] {
    const script = this.#script && `keyboard-${this.#script}`;
    const caps = this.#caps === null ? null : this.#caps ? "keyboard-caps" : "keyboard-no-caps";
    return [script, caps].filter((hint) => hint !== null);
  }

  get caps(): boolean {
    return this.#caps ?? false;
  }

  /** After each change of the field. */
  typed(text: string) {
    this.#script = scriptOf(text);
  }

  /** Only a key event knows of Caps Lock. */
  pressed(event: KeyboardEvent) {
    if (typeof event.getModifierState === "function") {
      this.#caps = event.getModifierState("CapsLock");
    }
  }
}
