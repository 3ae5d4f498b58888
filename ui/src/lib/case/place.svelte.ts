import { tick } from "svelte";

import type { CaseView } from "../generated/CaseView";
import type { LedgerEntry } from "../generated/LedgerEntry";
import type { StepView } from "../generated/StepView";
import { placeOf } from "./questions";

export type Tab = "facts" | "ledger" | "document" | "files";
/** What stands beside the pages. */
export type Side = "findings" | "text" | "grounds" | "versions";
/** What stands beside the questions. */
export type Beside = "page" | "plan";
/** What the tab of terms shows. */
export type Line = "terms" | "events";

/** Where in a case the user is. */
export class CasePlace {
  #tab = $state<Tab>("facts");
  #step = $state("");
  #entry = $state<string | null>(null);
  #side = $state<Side>("findings");
  #block = $state<string | null>(null);
  #beside = $state<Beside>("page");
  #line = $state<Line>("terms");

  constructor(view: CaseView) {
    const unfinished = view.steps.find((step) => step.total > 0 && step.answered < step.total);
    this.#step = (unfinished ?? view.steps[0])?.id ?? "";
  }

  get tab(): Tab {
    return this.#tab;
  }

  set tab(tab: Tab) {
    this.#tab = tab;
  }

  get side(): Side {
    return this.#side;
  }

  set side(side: Side) {
    this.#side = side;
  }

  /** The paragraph of the paper that is looked at. */
  get block(): string | null {
    return this.#block;
  }

  set block(block: string | null) {
    this.#block = block;
  }

  get beside(): Beside {
    return this.#beside;
  }

  set beside(beside: Beside) {
    this.#beside = beside;
  }

  get line(): Line {
    return this.#line;
  }

  set line(line: Line) {
    this.#line = line;
  }

  /** The entry of the ledger whose proof is shown: the chosen one, else what has to be done next. */
  entry({ ledger }: CaseView): LedgerEntry | undefined {
    const find = (id: string | null | undefined) => ledger.entries.find((e) => e.id === id);
    return (
      find(this.#entry) ??
      find(ledger.next?.entry) ??
      ledger.entries[ledger.past] ??
      ledger.entries.at(-1)
    );
  }

  choose(entry: string) {
    this.#entry = entry;
  }

  step(view: CaseView): StepView | undefined {
    return view.steps.find((step) => step.id === this.#step) ?? view.steps[0];
  }

  /** The step so many places away that has questions, if there is one. */
  neighbour(view: CaseView, by: 1 | -1): StepView | undefined {
    const at = view.steps.findIndex((step) => step.id === this.step(view)?.id);
    const rest = by === 1 ? view.steps.slice(at + 1) : view.steps.slice(0, at).reverse();
    return rest.find((step) => step.questions.length > 0);
  }

  /** Opens a step and puts the cursor on its first question. */
  async open(step: string): Promise<void> {
    this.#tab = "facts";
    this.#step = step;
    await tick();
    const form = document.getElementById("form");
    if (form) form.scrollTop = 0;
    focusFirst(form);
  }

  /** Opens the step of a question without taking the focus. */
  reveal(step: string) {
    this.#tab = "facts";
    this.#step = step;
  }

  /** Opens a question and puts the cursor in it. */
  async jump(view: CaseView, path: string): Promise<void> {
    const place = placeOf(view, path);
    if (!place) return;
    this.reveal(place.step.id);
    await tick();
    const block = [...document.querySelectorAll<HTMLElement>("[data-question]")].find(
      (element) => element.dataset.question === place.question.path,
    );
    block?.scrollIntoView?.({ block: "center" });
    focusFirst(block ?? null);
  }
}

// Of a group of radios the checked one is where Tab would go.
function focusFirst(within: HTMLElement | null) {
  const fields = "input:not([type=checkbox]), textarea, select";
  const first =
    within?.querySelector<HTMLElement>(fields) ??
    within?.querySelector<HTMLElement>("button, input");
  const name = first instanceof HTMLInputElement && first.type === "radio" ? first.name : null;
  const checked =
    name === null
      ? null
      : within?.querySelector<HTMLElement>(`input[name="${CSS.escape(name)}"]:checked`);
  (checked ?? first)?.focus({ preventScroll: true });
}
