import { SvelteMap } from "svelte/reactivity";

import { asTrouble, type Host } from "../backend/host";
import { Pause } from "../pause";
import type { AnswerInput } from "../generated/AnswerInput";
import type { CaseView } from "../generated/CaseView";
import type { FieldHistory } from "../generated/FieldHistory";
import type { FiledAnswer } from "../generated/FiledAnswer";
import type { FiledInput } from "../generated/FiledInput";
import type { DraftChange } from "../generated/DraftChange";
import type { GroundChange } from "../generated/GroundChange";
import type { MrzView } from "../generated/MrzView";
import type { NameFormsInput } from "../generated/NameFormsInput";
import type { GroundsView } from "../generated/GroundsView";
import type { PlanView } from "../generated/PlanView";
import type { QuestionView } from "../generated/QuestionView";
import type { Suggestions } from "../generated/Suggestions";
import type { TimelineView } from "../generated/TimelineView";
import type { Trouble } from "../generated/Trouble";
import type { ValueView } from "../generated/ValueView";

/** How long a pause in typing is before the text goes to the host. */
export const PAUSE = 150;
/** How long text may stand on the screen unsent while typing goes on without a pause. */
export const MOST = 500;
/** How long the host may take before the window says that the text is not written yet. */
const SLOW = 1000;

/** Text on the screen that the host has not confirmed, or whose field still has the focus. */
interface Draft {
  readonly text: string;
  /** The text last confirmed by the host. */
  readonly written: string | null;
}

/**
 * One open case. Everything typed is kept here until the host has written it; the requests of a case
 * go one after another, and a view older than the one shown is dropped.
 */
export class CaseSession {
  readonly #host: Host;
  readonly id: string;
  #view = $state.raw() as CaseView;
  #drafts = new SvelteMap<string, Draft>();
  #pauses = new Map<string, Pause>();
  #queue: Promise<void> = Promise.resolve();
  #focused: string | null = null;
  #waiting = 0;
  #trouble = $state.raw<Trouble | null>(null);
  #slow = $state(false);
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, view: CaseView) {
    this.#host = host;
    this.id = view.id;
    this.#view = view;
  }

  get view(): CaseView {
    return this.#view;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** The host has been silent for long enough to say so. */
  get slow(): boolean {
    return this.#slow;
  }

  /** What a field shows: the text being typed, else what the host holds. */
  text(question: QuestionView): string {
    return this.#drafts.get(question.path)?.text ?? question.value;
  }

  /** Whether text is on the screen that the host has not written. */
  get unwritten(): boolean {
    return [...this.#drafts.values()].some((draft) => draft.text !== draft.written);
  }

  /** A field with typed text got the focus: from now on the host's spelling waits until it leaves. */
  focus(path: string) {
    this.#focused = path;
  }

  blur(path: string) {
    if (this.#focused === path) this.#focused = null;
    this.#settle(path);
    void this.flush(path);
  }

  type(path: string, text: string) {
    const written = this.#drafts.get(path)?.written ?? null;
    this.#drafts.set(path, { text, written });
    let pause = this.#pauses.get(path);
    if (!pause) {
      pause = new Pause(PAUSE, MOST, () => void this.flush(path));
      this.#pauses.set(path, pause);
    }
    pause.typed();
  }

  /** A choice needs no pause. */
  choose(path: string, value: string): Promise<void> {
    this.#drafts.set(path, { text: value, written: null });
    return this.flush(path);
  }

  /** «Не знаю», «не относится», or back to "not asked". */
  mark(path: string, kind: "unknown" | "not_applicable" | "clear"): Promise<void> {
    void this.flush();
    return this.#enqueue(async () => {
      await this.#send(path, { kind });
      this.#drafts.delete(path);
    });
  }

  async addItem(path: string): Promise<void> {
    void this.flush();
    await this.#enqueue(async () => this.#show(await this.#host.add_item(this.id, path)));
  }

  async removeItem(path: string): Promise<void> {
    void this.flush();
    await this.#enqueue(async () => {
      const view = await this.#host.remove_item(this.id, path);
      // The members behind it move up, so drafts by their old paths would land on a neighbour.
      const list = path.slice(0, path.lastIndexOf(".") + 1);
      this.#forget((draftPath) => draftPath.startsWith(list));
      this.#show(view);
    });
  }

  /** Records that something was filed; `null` when the host refused. */
  async fileTerm(input: FiledInput): Promise<FiledAnswer | null> {
    void this.flush();
    let answer: FiledAnswer | null = null;
    await this.#enqueue(async () => {
      answer = await this.#host.file_term(this.id, input);
      this.#show(answer.view);
    });
    return answer;
  }

  async unfileTerm(term: string): Promise<void> {
    void this.flush();
    await this.#enqueue(async () => this.#show(await this.#host.unfile_term(this.id, term)));
  }

  /** Rows of the directory for a field; a refusal gives none, because nobody pressed a button. */
  async suggest(path: string, typed: string): Promise<Suggestions | null> {
    try {
      return await this.#host.suggest(this.id, path, typed);
    } catch {
      return null;
    }
  }

  /** Answers from a row of the directory; what was being typed there gives way. */
  async takeEntry(path: string, entry: string): Promise<void> {
    this.#pauses.get(path)?.over();
    this.#forget((draft) => draft === path);
    void this.flush();
    await this.#enqueue(async () => this.#show(await this.#host.take_entry(this.id, path, entry)));
  }

  /** Keeps what stands in a field in the user's own directory. */
  async keepAnswer(path: string): Promise<void> {
    await this.flush();
    await this.#enqueue(async () => void (await this.#host.keep_answer(this.id, path)));
  }

  async removeOwnEntry(entry: string): Promise<void> {
    await this.#enqueue(async () => void (await this.#host.remove_own_entry(entry)));
  }

  /** Makes the paper in spite of a finding; `false` when the host refused. */
  async overrideFinding(code: string, reason: string): Promise<boolean> {
    void this.flush();
    let done = false;
    await this.#enqueue(async () => {
      this.#show(await this.#host.override_finding(this.id, code, reason));
      done = true;
    });
    return done;
  }

  async withdrawOverride(code: string): Promise<void> {
    void this.flush();
    await this.#enqueue(async () => this.#show(await this.#host.withdraw_override(this.id, code)));
  }

  /** Locks the forms of a name for every paper; `false` when the host refused. */
  async confirmName(card: string, forms: NameFormsInput): Promise<boolean> {
    void this.flush();
    let done = false;
    await this.#enqueue(async () => {
      this.#show(await this.#host.confirm_name(this.id, card, forms));
      done = true;
    });
    return done;
  }

  async withdrawName(card: string): Promise<void> {
    void this.flush();
    await this.#enqueue(async () => this.#show(await this.#host.withdraw_name(this.id, card)));
  }

  /** The grounds of the paper that is prepared. A refusal rejects: what asked for them says so. */
  grounds(): Promise<GroundsView> {
    return this.#host.grounds(this.id);
  }

  /** Chooses, orders or edits grounds; `false` when the host refused. */
  async changeGrounds(change: GroundChange): Promise<boolean> {
    void this.flush();
    let done = false;
    await this.#enqueue(async () => {
      this.#show(await this.#host.change_grounds(this.id, change));
      done = true;
    });
    return done;
  }

  /** Edits the text of the paper; `false` when the host refused. */
  async changeDraft(change: DraftChange): Promise<boolean> {
    void this.flush();
    let done = false;
    await this.#enqueue(async () => {
      this.#show(await this.#host.change_draft(this.id, change));
      done = true;
    });
    return done;
  }

  /** Does something to the case behind its form and shows what became of it; `false` when the host refused. */
  async reopenAfter(work: () => Promise<void>, path: string | null): Promise<boolean> {
    void this.flush();
    let done = false;
    await this.#enqueue(async () => {
      await work();
      this.#forget((draft) => draft === path);
      this.#show(await this.#host.open_case(this.id));
      done = true;
    });
    return done;
  }

  /** Anything else that changes the case; `null` when the host refused. */
  async change<T>(
    ask: (id: string) => Promise<T>,
    view: (answer: T) => CaseView,
  ): Promise<T | null> {
    void this.flush();
    let got: T | null = null;
    await this.#enqueue(async () => {
      const answer = await ask(this.id);
      this.#show(view(answer));
      got = answer;
    });
    return got;
  }

  plan(): Promise<PlanView> {
    return this.#host.plan(this.id);
  }

  timeline(): Promise<TimelineView> {
    return this.#host.timeline(this.id);
  }

  /** Another way through the questions; what was answered on the former stays in the case. */
  async chooseLane(lane: string): Promise<void> {
    void this.flush();
    await this.#enqueue(async () => this.#show(await this.#host.choose_lane(this.id, lane)));
  }

  /** What the zone of a passport proposes. A refusal rejects: what asked for it says so. */
  readMrz(text: string): Promise<MrzView> {
    return this.#host.read_mrz(this.id, text);
  }

  /** Takes proposals of a zone; what was being typed in those fields gives way. */
  async takeMrz(text: string, paths: string[]): Promise<void> {
    this.#forget((path) => paths.includes(path));
    void this.flush();
    await this.#enqueue(async () => this.#show(await this.#host.take_mrz(this.id, text, paths)));
  }

  fieldHistory(path: string): Promise<FieldHistory> {
    return this.flush().then(() => this.#host.field_history(this.id, path));
  }

  /** Writes in a field what stood there once, as a new answer. */
  async answerAgain(path: string, value: ValueView): Promise<void> {
    if (value.state === "known" || value.state === "invalid") await this.choose(path, value.text);
    else await this.mark(path, value.state === "unasked" ? "clear" : value.state);
  }

  /** Prepares another paper, with what is typed in it; `false` when the former one stays. */
  async chooseDocument(document: string): Promise<boolean> {
    await this.flush();
    // The other form may not show what the host refused to write.
    if (this.unwritten) return false;
    await this.#enqueue(async () =>
      this.#show(await this.#host.choose_document(this.id, document)),
    );
    return this.#view.document_id === document;
  }

  /** Hours run while nobody types. A refusal is silent: the terms shown stay, and nobody asked. */
  refreshLedger(): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      try {
        const ledger = await this.#host.ledger(this.id);
        this.#view = { ...this.#view, ledger };
      } catch {
        /* the next minute asks again */
      }
    });
    return this.#queue;
  }

  undo(): Promise<void> {
    return this.#travel("undo");
  }

  redo(): Promise<void> {
    return this.#travel("redo");
  }

  /** Sends what is typed and not sent, now. Resolves when everything asked for so far is answered. */
  flush(path?: string): Promise<void> {
    for (const [draftPath, draft] of this.#drafts) {
      if (path !== undefined && draftPath !== path) continue;
      this.#pauses.get(draftPath)?.over();
      if (draft.text !== draft.written) void this.#enqueue(() => this.#commit(draftPath));
    }
    return this.#queue;
  }

  dismissTrouble() {
    this.#trouble = null;
  }

  async #travel(direction: "undo" | "redo"): Promise<void> {
    await this.flush();
    const before = new Map(this.#drafts);
    await this.#enqueue(async () => {
      if (!(direction === "undo" ? this.#view.can_undo : this.#view.can_redo)) return;
      const view = await this.#host[direction](this.id);
      // Asked for by the user, so even the field with the focus follows; what was typed since stays.
      this.#forget((path) => this.#drafts.get(path) === before.get(path));
      this.#show(view);
    });
  }

  // Runs with the text of the moment, so that a slow host gets the last word and not every letter.
  async #commit(path: string): Promise<void> {
    const draft = this.#drafts.get(path);
    if (!draft || draft.text === draft.written) return;
    const { text } = draft;
    await this.#send(path, text === "" ? { kind: "clear" } : { kind: "typed", text });
    const now = this.#drafts.get(path);
    if (now) this.#drafts.set(path, { text: now.text, written: text });
    this.#settle(path);
  }

  async #send(path: string, input: AnswerInput): Promise<void> {
    this.#show(await this.#host.answer(this.id, path, input));
  }

  #show(view: CaseView) {
    if (view.revision >= this.#view.revision) this.#view = view;
  }

  #settle(path: string) {
    const draft = this.#drafts.get(path);
    if (draft && draft.text === draft.written && this.#focused !== path) this.#drafts.delete(path);
  }

  #forget(which: (path: string) => boolean) {
    for (const path of [...this.#drafts.keys()]) if (which(path)) this.#drafts.delete(path);
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    this.#slowTimer ??= setTimeout(() => (this.#slow = true), SLOW);
    const run = async () => {
      try {
        await task();
        this.#trouble = null;
      } catch (reason) {
        this.#trouble = asTrouble(reason);
      } finally {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#rest();
      }
    };
    this.#queue = this.#queue.then(run);
    return this.#queue;
  }

  #rest() {
    clearTimeout(this.#slowTimer);
    this.#slowTimer = undefined;
    this.#slow = false;
  }
}
