import type { AnswerInput } from "../../generated/AnswerInput";
import type { CalculatorInput } from "../../generated/CalculatorInput";
import type { CaseRow } from "../../generated/CaseRow";
import type { CaseView } from "../../generated/CaseView";
import type { DeskQuery } from "../../generated/DeskQuery";
import type { DeskView } from "../../generated/DeskView";
import type { DirectoryRow } from "../../generated/DirectoryRow";
import type { DraftChange } from "../../generated/DraftChange";
import type { FilePaperAnswer } from "../../generated/FilePaperAnswer";
import type { FilePaperInput } from "../../generated/FilePaperInput";
import type { FiledAnswer } from "../../generated/FiledAnswer";
import type { FiledInput } from "../../generated/FiledInput";
import type { FindView } from "../../generated/FindView";
import type { MonthView } from "../../generated/MonthView";
import type { NameFormsInput } from "../../generated/NameFormsInput";
import type { OwnEntryInput } from "../../generated/OwnEntryInput";
import type { PacketPaper } from "../../generated/PacketPaper";
import type { PacketSaved } from "../../generated/PacketSaved";
import type { GroundChange } from "../../generated/GroundChange";
import type { PrintInput } from "../../generated/PrintInput";
import type { Preview } from "../../generated/Preview";
import type { SaveFormat } from "../../generated/SaveFormat";
import type { Preferences } from "../../generated/Preferences";
import type { Saved } from "../../generated/Saved";
import type { Start } from "../../generated/Start";
import type { Suggestions } from "../../generated/Suggestions";
import type { VersionRow } from "../../generated/VersionRow";
import type { VersionWhy } from "../../generated/VersionWhy";
import type { Host } from "../host";
import { read } from "./answers";
import { CALCULATOR, calculated } from "./calculator";
import { EXAMPLES, FAMILY, RIBBON, UNSURE, groupOf } from "./cases";
import { ROWS, SUGGESTED, WHY, answers, ownRow } from "./directory";
import {
  PAPERS_FILED,
  changedDraft,
  comparedWith,
  draftOf,
  editsOf,
  filedOf,
  put,
  textOf,
  type FakeVersion,
} from "./drafting";
import { ALL, NOWHERE, monthOf, narrowed, sidesOf } from "./desk";
import { GROUNDS, changed, grounds } from "./grounds";
import { appeal, motion } from "./page";
import { confirm } from "./names";
import { APPEAL, PAPERS } from "./papers";
import { FakeRaids, type RaidOptions } from "./raid";
import { LANE, mrz, plan, timeline } from "./plan";
import { trouble } from "./vault";
import { FILED, OVERRIDE, factsOf, members, shown, specOf, type Answers } from "./views";

interface Kept {
  id: string;
  sample: boolean;
  document: string;
  revision: number;
  past: Answers[];
  now: Answers;
  future: Answers[];
  saved_at: string;
}

export interface FakeOptions extends RaidOptions {
  launch?: string | null;
  rows?: CaseRow[];
  today?: string;
  /** How long each answer takes, to see what waiting looks like. */
  delay?: number;
}

function example(): Answers {
  const answers: Answers = new Map();
  for (const [path, text] of Object.entries(FAMILY)) {
    answers.set(path, read(specOf(path)?.kind ?? "text", text));
  }
  for (const [path, state] of Object.entries(UNSURE)) {
    answers.set(path, { value: "", state, problem: null });
  }
  return answers;
}

/** An in-memory program for tests and for looking at the window. It counts no dates. */
export class FakeHost extends FakeRaids implements Host {
  #cases = new Map<string, Kept>();
  #bin = new Map<string, Kept>();
  #rows: CaseRow[];
  #next = 1;
  readonly #options: FakeOptions;
  /** Every answer that came in, for tests. */
  readonly log: { path: string; input: AnswerInput }[] = [];

  constructor(options: FakeOptions = {}) {
    super(options);
    this.#options = options;
    this.#rows = options.rows ?? [];
  }

  async launch() {
    return this.#options.launch ?? null;
  }

  async start(): Promise<Start> {
    await this.#pause();
    const people = [...this.#cases.values()].filter(({ id }) => !this.isEvent(id));
    const own = people.map((kept): CaseRow => {
      const view = this.#view(kept);
      return {
        id: kept.id,
        sample: kept.sample,
        title: view.title,
        subtitle: view.subtitle,
        updated_at: kept.saved_at,
        group: groupOf(view.ledger.next),
        next: view.ledger.next,
        breaches: view.ledger.breaches.filter(({ certain }) => certain).length,
        ...NOWHERE,
      };
    });
    const far = ({ next }: CaseRow) => next?.left.days ?? Number.MAX_SAFE_INTEGER;
    const all = [...this.#rows, ...own].sort((a, b) => far(a) - far(b));
    const cases = all.filter(({ id }) => !this.#closed.has(id));
    return {
      sides: sidesOf(cases, this.#closed.size, this.#binned.length),
      today: this.#options.today ?? "2026-11-19",
      law_checked_on: "2026-11-14",
      version: "0.1.0",
      cases,
      examples: EXAMPLES,
      ribbon: RIBBON.map(([day, works]) => ({
        day,
        works,
        terms: cases.filter(({ next }) => next?.left.day === day).length,
      })),
    };
  }

  async open_case(id: string) {
    await this.#pause();
    const known = this.#rows.find((row) => row.id === id);
    if (known && !this.#cases.has(id)) {
      this.#rows = this.#rows.filter((row) => row.id !== id);
      this.#keep(example(), false, id);
    }
    if (this.isEvent(id) && !this.#cases.has(id)) this.#keep(new Map(), false, id);
    return this.#view(this.#get(id));
  }

  async new_case() {
    await this.#pause();
    return this.#view(this.#keep(new Map(), false));
  }

  async new_from_example(id: string) {
    await this.#pause();
    if (!EXAMPLES.some((row) => row.id === id)) {
      throw trouble("no_such_example", `Учебного дела «${id}» нет.`, "Выберите дело на столе.");
    }
    return this.#view(this.#keep(example(), true));
  }

  async answer(id: string, path: string, input: AnswerInput) {
    this.log.push({ path, input });
    return this.#change(id, (answers) => {
      if (input.kind === "typed") answers.set(path, read(specOf(path)?.kind ?? "text", input.text));
      else if (input.kind === "clear") answers.delete(path);
      else answers.set(path, { value: "", state: input.kind, problem: null });
    });
  }

  async add_item(id: string, path: string) {
    return this.#change(id, (answers) => {
      answers.delete(path);
      const first = specOf(path)?.members?.[0]?.path;
      const unasked = { value: "", state: "unasked", problem: null } as const;
      answers.set(`${path}.${members(answers, path)}.${first}`, unasked);
    });
  }

  async remove_item(id: string, path: string) {
    const list = path.slice(0, path.lastIndexOf("."));
    const gone = Number(path.slice(list.length + 1));
    return this.#change(id, (answers) => {
      const old = [...answers].filter(([p]) => p.startsWith(`${list}.`));
      old.forEach(([p]) => answers.delete(p));
      for (const [p, answer] of old) {
        const [index, ...rest] = p.slice(list.length + 1).split(".");
        const at = Number(index);
        if (at !== gone) answers.set([list, at > gone ? at - 1 : at, ...rest].join("."), answer);
      }
    });
  }

  undo(id: string) {
    return this.#travel(id, "past", "future");
  }

  redo(id: string) {
    return this.#travel(id, "future", "past");
  }

  async remove_case(id: string) {
    const row = (await this.start()).cases.find((found) => found.id === id);
    if (row) this.#binned.push({ ...row, removed_at: "2026-11-19T02:50:00Z", next: null });
    const kept = this.#cases.get(id);
    if (kept) this.#bin.set(id, kept);
    this.#cases.delete(id);
    this.#gone.push(...this.#rows.filter((found) => found.id === id));
    this.#rows = this.#rows.filter((found) => found.id !== id);
    return this.start();
  }

  /** Rows of no case that were moved to the bin. */
  #gone: CaseRow[] = [];
  #binned: CaseRow[] = [];
  #closed = new Set<string>();

  async restore_case(id: string) {
    const kept = this.#bin.get(id);
    if (kept) this.#cases.set(id, kept);
    this.#rows.push(...this.#gone.filter((row) => row.id === id));
    this.#gone = this.#gone.filter((row) => row.id !== id);
    this.#binned = this.#binned.filter((row) => row.id !== id);
    return this.start();
  }

  async purge_bin() {
    const purged = this.#binned.length;
    this.#binned = [];
    return purged;
  }

  async close_case(id: string) {
    this.#closed.add(id);
    return this.start();
  }

  async reopen_case(id: string) {
    this.#closed.delete(id);
    return this.start();
  }

  async desk(query: DeskQuery): Promise<DeskView> {
    const closed = this.#closed;
    this.#closed = new Set();
    const { cases } = await this.start();
    this.#closed = closed;
    const marked = cases.map((row) =>
      closed.has(row.id) ? { ...row, closed_at: "2026-11-19T02:50:00Z" } : row,
    );
    const rows = narrowed(query.shelf === "bin" ? this.#binned : marked, query);
    const { sides } = await this.start();
    return { rows, total: rows.length, sides };
  }

  async find(typed: string): Promise<FindView> {
    const { rows } = await this.desk({ ...ALL, text: typed });
    const documents = PAPERS.filter(
      ({ title }) => typed !== "" && title.toLowerCase().includes(typed.toLowerCase()),
    );
    return { cases: rows.slice(0, 8), documents };
  }

  async month(day: string | null): Promise<MonthView> {
    return monthOf(day, (await this.start()).cases);
  }

  async save_list(query: DeskQuery, names: boolean): Promise<Saved | null> {
    this.said.push(`list ${query.shelf} ${names ? "names" : "initials"}`);
    return { path: "/home/zimina/Список дел 19.11.2026.pdf", pages: 1 };
  }

  async choose_document(id: string, document: string) {
    await this.#pause();
    const kept = this.#get(id);
    if (!PAPERS.some((paper) => paper.id === document)) {
      throw trouble("no_such_document", `Бланка «${document}» нет.`, "Выберите бумагу из списка.");
    }
    kept.document = document;
    kept.revision += 1;
    return this.#view(kept);
  }

  async preview(id: string): Promise<Preview> {
    await this.#pause();
    const kept = this.#get(id);
    const of = (path: string) => kept.now.get(path)?.value ?? "";
    const drawn =
      kept.document === APPEAL
        ? appeal(of, draftOf(kept.now, kept.document, kept.revision).blocks)
        : motion(this.#view(kept).document, of);
    return { revision: kept.revision, findings: [], ...drawn };
  }

  async save_paper(id: string, format: SaveFormat): Promise<Saved | null> {
    await this.#pause();
    const { title, document } = this.#view(this.#get(id));
    const name = `${document.split(" ")[0]} ${title.split(" ")[0] || "без-имени"}`;
    return { path: `/home/zimina/Документы/${name}.${format}`, pages: 2 };
  }

  async save_packet(id: string): Promise<PacketSaved | null> {
    await this.#pause();
    const { document, document_id } = this.#view(this.#get(id));
    const folder = "/home/zimina/Документы/Пакет 19.11.2026";
    const paper: PacketPaper = {
      id: document_id,
      title: document,
      why: ["Идёт срок"],
      to: ["В районный суд"],
      last_day: "2026-11-27",
      last_moment: "27.11.2026",
      missed: false,
      provision: "КоАП 30.3 ч. 1",
      copies: [{ to: "суду", count: 1 }],
      pages: 2,
      by_hand: [],
      attachments: [],
      findings: [],
      overrides: [],
    };
    const missing = [{ id: "release-demand", title: "Требование об освобождении", why: [] }];
    return {
      folder,
      files: [`${folder}/00 Опись пакета.pdf`, `${folder}/01 ${document}.pdf`],
      pages: 5,
      packet: { day: "2026-11-19", papers: [paper], blocked: [], missing },
    };
  }

  async override_finding(id: string, code: string, reason: string) {
    await this.#pause();
    const kept = this.#get(id);
    const finding = this.#view(kept).findings.find((known) => known.code === code);
    const value = JSON.stringify({ reason, seen: factsOf(kept.now, finding?.paths ?? []) });
    return this.#change(
      id,
      (answers) =>
        void answers.set(`${OVERRIDE}${kept.document}:${code}`, {
          value,
          state: "known",
          problem: null,
        }),
    );
  }

  async withdraw_override(id: string, code: string) {
    await this.#pause();
    const { document } = this.#get(id);
    return this.#change(id, (answers) => void answers.delete(`${OVERRIDE}${document}:${code}`));
  }

  async confirm_name(id: string, card: string, forms: NameFormsInput) {
    return this.#change(id, (answers) => confirm(answers, card, forms));
  }

  async withdraw_name(id: string, card: string) {
    return this.#change(id, (answers) => confirm(answers, card, null));
  }

  async ledger(id: string) {
    await this.#pause();
    return this.#view(this.#get(id)).ledger;
  }

  async file_term(id: string, input: FiledInput): Promise<FiledAnswer> {
    const day = read("date", input.day);
    const hour = input.hour === "" ? null : read("time", input.hour);
    const [day_problem, hour_problem] = [day.problem, hour?.problem ?? null];
    if (day_problem || hour_problem) {
      return { day_problem, hour_problem, view: this.#view(this.#get(id)) };
    }
    const value = JSON.stringify({ ...input, day: day.value });
    const view = await this.#change(id, (answers) => {
      answers.set(FILED + input.term, { value, state: "known", problem: null });
    });
    return { day_problem, hour_problem, view };
  }

  async unfile_term(id: string, term: string) {
    return this.#change(id, (answers) => void answers.delete(FILED + term));
  }

  async grounds(id: string) {
    await this.#pause();
    const kept = this.#get(id);
    return grounds(kept.now.get(GROUNDS)?.value, kept.document);
  }

  async change_grounds(id: string, change: GroundChange) {
    return this.#change(id, (answers) => {
      const value = changed(answers.get(GROUNDS)?.value, change);
      if (value === undefined) answers.delete(GROUNDS);
      else answers.set(GROUNDS, { value, state: "known", problem: null });
    });
  }

  #versions = new Map<string, FakeVersion[]>();
  /** What was sent to a printer, for tests. */
  readonly printed: PrintInput[] = [];
  /** Printers of the machine; none by default. */
  printers: string[] = [];

  async draft_view(id: string) {
    await this.#pause();
    const kept = this.#get(id);
    return draftOf(kept.now, kept.document, kept.revision);
  }

  async change_draft(id: string, change: DraftChange) {
    const filed = filedOf(this.#get(id).now).at(-1);
    if (filed && !filed.reopened) {
      throw trouble("paper_filed", "Бумага подана, её текст закреплён.", "Начните новую редакцию.");
    }
    return this.#change(id, (answers) => changedDraft(answers, change));
  }

  #version(id: string, why: VersionWhy) {
    const { now } = this.#get(id);
    const known = this.#versions.get(id) ?? [];
    const row: VersionRow = {
      id: `version-${known.length + 1}`,
      at: `2026-11-19T02:4${known.length}:00Z`,
      why,
      edits: Object.keys(editsOf(now)).length,
      current: true,
      program: "0.1.0",
    };
    this.#versions.set(id, [...known, { row, edits: editsOf(now), text: textOf(now) }]);
  }

  async draft_versions(id: string) {
    await this.#pause();
    const text = textOf(this.#get(id).now);
    const rows = (this.#versions.get(id) ?? []).map((known) => ({
      ...known.row,
      current: known.text === text,
    }));
    return rows.reverse();
  }

  async keep_version(id: string) {
    this.#version(id, "kept");
    return this.draft_versions(id);
  }

  #found(id: string, version: string): FakeVersion {
    const found = this.#versions.get(id)?.find((known) => known.row.id === version);
    if (found) return found;
    throw trouble("no_version", "Этой редакции нет.", "Откройте список редакций снова.");
  }

  async compare_versions(id: string, first: string) {
    await this.#pause();
    return comparedWith(this.#found(id, first), this.#get(id).now);
  }

  async version_pages(id: string) {
    return this.preview(id);
  }

  async restore_version(id: string, version: string) {
    this.#version(id, "replaced");
    const { edits } = this.#found(id, version);
    return this.#change(id, (answers) => put(answers, "edits", edits));
  }

  async file_paper(id: string, input: FilePaperInput): Promise<FilePaperAnswer> {
    const day = read("date", input.day);
    if (day.problem) return { day_problem: day.problem, view: this.#view(this.#get(id)) };
    const before = filedOf(this.#get(id).now);
    this.#version(id, "filed");
    const view = await this.#change(id, (answers) =>
      put(answers, PAPERS_FILED, [
        ...before,
        {
          index: before.length,
          document: this.#get(id).document,
          on: this.#options.today ?? "2026-11-19",
          how: input.how,
          proof: input.proof,
          proof_file: input.proof_file,
          sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          pages: 2,
          program: "0.1.0",
          content: "1f0c2ab93de4",
          version: "version-1",
          reopened: false,
        },
      ]),
    );
    return { day_problem: null, view };
  }

  async reopen_paper(id: string, index: number) {
    return this.#change(id, (answers) => {
      const papers = filedOf(answers);
      papers[index]!.reopened = true;
      put(answers, PAPERS_FILED, papers);
    });
  }

  async unfile_paper(id: string, index: number) {
    return this.#change(id, (answers) =>
      put(
        answers,
        PAPERS_FILED,
        filedOf(answers).filter((_, at) => at !== index),
      ),
    );
  }

  async reprint(id: string): Promise<Saved | null> {
    await this.#pause();
    return { path: `/home/zimina/Документы/${this.#view(this.#get(id)).document}.pdf`, pages: 2 };
  }

  async print_targets() {
    return { printers: this.printers, preferred: this.printers[0] ?? null };
  }

  async print_paper(_id: string, input: PrintInput) {
    this.printed.push(input);
    return null;
  }

  async open_saved() {
    return null;
  }

  async calculator() {
    await this.#pause();
    return CALCULATOR;
  }

  async calculate(input: CalculatorInput) {
    await this.#pause();
    return calculated(input);
  }

  async save_calendar(id: string | null): Promise<Saved | null> {
    await this.#pause();
    const name = id === null ? "Все дела" : this.#view(this.#get(id)).title.split(" ")[0];
    return { path: `/home/zimina/Документы/Сроки ${name}.ics`, pages: 1 };
  }

  async save_chronology(id: string): Promise<Saved | null> {
    await this.#pause();
    const name = this.#view(this.#get(id)).title.split(" ")[0];
    return { path: `/home/zimina/Документы/Хронология ${name}.pdf`, pages: 2 };
  }

  protected async write(id: string, path: string, text: string) {
    if (!this.#cases.has(id)) return;
    await this.answer(id, path, { kind: "typed", text });
  }

  #own: DirectoryRow[] = [];

  async suggest(_id: string, path: string, typed: string): Promise<Suggestions> {
    await this.#pause();
    const rows = [...this.#own, ...ROWS].filter((row) => answers(row, typed));
    const reviewing = path === "reviewing.name";
    const level = reviewing ? ["районный или городской суд"] : [];
    return { rows, more: 0, level, why: reviewing ? WHY : null };
  }

  async take_entry(id: string, path: string, entry: string) {
    const row = [...this.#own, ...ROWS].find((known) => known.id === entry);
    if (!row) throw trouble("no_entry", `Строки «${entry}» в справочнике нет.`, "Откройте список.");
    return this.#change(id, (answers) => {
      answers.set(path, read("text", row.name));
      const address = SUGGESTED[path];
      if (address && row.address && row.address_confirmed) {
        answers.set(address, read("text", row.address));
      }
    });
  }

  async own_directory() {
    return this.#own;
  }

  async put_own_entry({ id, name, address }: OwnEntryInput) {
    const row = ownRow(id ?? `own-${this.#next++}`, name, address || null);
    this.#own = [...this.#own.filter((known) => known.id !== row.id), row];
    return row;
  }

  async remove_own_entry(id: string) {
    this.#own = this.#own.filter((known) => known.id !== id);
    return null;
  }

  /** What was kept last. */
  preferences: Preferences | null = null;

  async keep_preferences(preferences: Preferences) {
    this.preferences = preferences;
  }

  async keep_answer(id: string, path: string) {
    const of = (fact: string | null | undefined) =>
      (fact && this.#get(id).now.get(fact)?.value) || "";
    const [name, address] = [of(path), of(SUGGESTED[path])];
    return this.put_own_entry({ id: null, kind: "district_court", name, address, note: "" });
  }

  async plan(id: string) {
    await this.#pause();
    return plan(this.#get(id).now);
  }

  async timeline(id: string) {
    await this.#pause();
    return timeline(this.#get(id).now);
  }

  async choose_lane(id: string, lane: string) {
    return this.#change(id, (answers) => {
      if (lane === "") answers.delete(LANE);
      else answers.set(LANE, read("text", lane));
    });
  }

  async read_mrz(_id: string, text: string) {
    await this.#pause();
    const view = mrz(text);
    if (view) return view;
    throw trouble("mrz", "В зоне паспорта две или три строки.", "Наберите строки как есть.");
  }

  async take_mrz(id: string, text: string, paths: string[]) {
    const taken = mrz(text)?.proposals.filter(({ path }) => paths.includes(path)) ?? [];
    return this.#change(id, (answers) => {
      for (const { path, value } of taken) answers.set(path, read("text", value));
    });
  }

  /** Every command about cases; those about the vault itself wait by themselves. */
  #pause(): Promise<void> {
    this.needOpen();
    return this.wait();
  }

  #get(id: string): Kept {
    const kept = this.#cases.get(id);
    if (kept) return kept;
    throw trouble("no_such_case", "Этого дела на компьютере нет.", "Вернитесь на стол.");
  }

  #keep(answers: Answers, sample: boolean, id = `case-${this.#next++}`): Kept {
    const saved_at = "2026-11-19T02:47:00";
    const [document, revision] = [APPEAL, 1];
    const kept = { id, sample, document, revision, past: [], now: answers, future: [], saved_at };
    this.#cases.set(id, kept);
    return kept;
  }

  async #change(id: string, edit: (answers: Answers) => void): Promise<CaseView> {
    await this.#pause();
    const kept = this.#get(id);
    const next = new Map(kept.now);
    edit(next);
    kept.past.push(kept.now);
    kept.now = next;
    kept.future = [];
    kept.revision += 1;
    return this.#view(kept);
  }

  async #travel(id: string, from: "past" | "future", to: "past" | "future"): Promise<CaseView> {
    await this.#pause();
    const kept = this.#get(id);
    const found = kept[from].pop();
    if (found) {
      kept[to].push(kept.now);
      kept.now = found;
      kept.revision += 1;
    }
    return this.#view(kept);
  }

  #view(kept: Kept): CaseView {
    const { id, revision, sample, saved_at } = kept;
    return {
      id,
      revision,
      sample,
      saved_at,
      can_undo: kept.past.length > 0,
      can_redo: kept.future.length > 0,
      ...shown(kept.now, kept.document),
    };
  }
}
