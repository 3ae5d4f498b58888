import { asTrouble, type Host } from "../../lib/backend/host";
import type { CalculatorAnswer } from "../../lib/generated/CalculatorAnswer";
import type { CalculatorInput } from "../../lib/generated/CalculatorInput";
import type { CalculatorRule } from "../../lib/generated/CalculatorRule";
import type { CalculatorView } from "../../lib/generated/CalculatorView";
import type { Trouble } from "../../lib/generated/Trouble";
import { PAUSE } from "../../lib/case/session.svelte";

const plain = (text: string) => text.toLocaleLowerCase("ru").replaceAll("ё", "е");

/** Rules that have every word of the query somewhere in their name, norm, length or id. */
export function found(rules: CalculatorRule[], query: string): CalculatorRule[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const text = plain([rule.title, rule.provision, rule.id, rule.length].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** What is typed into the calculator and what the host made of it; an answer that comes late is dropped. */
export class Calculator {
  readonly #host: Host;
  #view = $state.raw<CalculatorView>({ rules: [], zones: [] });
  #query = $state("");
  #rule = $state("");
  #event = $state("");
  #typed = $state({ day: "", hour: "", check: "", zone: "" });
  #answer = $state.raw<CalculatorAnswer | null>(null);
  #trouble = $state.raw<Trouble | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  async load(): Promise<void> {
    try {
      this.#view = await this.#host.calculator();
      this.#trouble = null;
    } catch (reason) {
      this.#trouble = asTrouble(reason);
    }
  }

  get zones() {
    return this.#view.zones;
  }

  get rules(): CalculatorRule[] {
    return found(this.#view.rules, this.#query);
  }

  get rule(): CalculatorRule | undefined {
    return this.#view.rules.find(({ id }) => id === this.#rule);
  }

  get query(): string {
    return this.#query;
  }

  /** The first rule found is taken at once, unless the one taken is still among them. */
  set query(text: string) {
    this.#query = text;
    const rules = this.rules;
    if (text !== "" && rules[0] && !rules.some(({ id }) => id === this.#rule)) {
      this.take(rules[0].id);
    }
  }

  get event(): string {
    return this.#event;
  }

  get typed(): Readonly<Pick<CalculatorInput, "day" | "hour" | "check" | "zone">> {
    return this.#typed;
  }

  get answer(): CalculatorAnswer | null {
    return this.#answer;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  take(rule: string) {
    if (rule === this.#rule) return;
    this.#rule = rule;
    this.#event = this.rule?.events[0]?.id ?? "";
    this.#answer = null;
    this.#soon(0);
  }

  chooseEvent(event: string) {
    this.#event = event;
    this.#soon(0);
  }

  type(field: "day" | "hour" | "check" | "zone", text: string) {
    this.#typed[field] = text;
    this.#soon(PAUSE);
  }

  dismiss() {
    this.#trouble = null;
  }

  stop() {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  #soon(pause: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    const rule = this.rule;
    const asked = (this.#asked += 1);
    if (!rule || this.#typed.day.trim() === "") {
      this.#answer = null;
      return;
    }
    const { day, check } = this.#typed;
    const { hour, zone } = rule.needs_hour ? this.#typed : { hour: "", zone: "" };
    try {
      const input = { rule: rule.id, event: this.#event, day, hour, check, zone };
      const answer = await this.#host.calculate(input);
      if (asked !== this.#asked) return;
      this.#answer = answer;
      this.#trouble = null;
    } catch (reason) {
      if (asked === this.#asked) this.#trouble = asTrouble(reason);
    }
  }
}
