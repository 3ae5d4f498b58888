import type { BatchDone } from "../../generated/BatchDone";
import type { BatchPerson } from "../../generated/BatchPerson";
import type { RaidColumn } from "../../generated/RaidColumn";
import type { RaidMark } from "../../generated/RaidMark";
import type { RaidPerson } from "../../generated/RaidPerson";
import type { RaidProgress } from "../../generated/RaidProgress";
import type { RaidRow } from "../../generated/RaidRow";
import type { RaidState } from "../../generated/RaidState";
import type { RaidView } from "../../generated/RaidView";
import type { RaidHost } from "../raid";
import { FakeHandOver, type HandOverOptions } from "./handover";
import { PEOPLE, TITLES } from "./raid-people";
import { trouble } from "./vault";

export interface RaidOptions extends HandOverOptions {
  /** The raid of forty-seven people is there; a number repeats them until there are so many. */
  raid?: boolean | number;
  /** How many people are done between two looks at the progress. */
  pace?: number;
}

interface Row {
  id: string;
  cells: string[];
  known: string;
  approved: boolean;
  signed: boolean;
  filed: boolean;
}

interface Body {
  title: string;
  columns: { title: string; meaning: string | null }[];
  rows: Row[];
  documents: string[];
  order: RaidView["order"];
}

interface Kept {
  id: string;
  revision: number;
  past: Body[];
  now: Body;
  future: Body[];
  removed: boolean;
}

/** Meanings by title, as the content has them; `null` is a column meant for people. */
const MEANINGS: Record<string, string | null> = {
  "№": null,
  ФИО: "full_name",
  Страна: "client.citizenship",
  Гражданство: "client.citizenship",
  Родился: "client.birth_date",
  "Дата рождения": "client.birth_date",
  Привезли: "detention.brought_at",
  Язык: "client.native_language",
  "Где держат": "custody.place",
  Телефон: "client.phone",
  Примечание: "note",
};

const NAMES: Record<string, string> = {
  "client.citizenship": "Гражданство",
  "client.birth_date": "Дата рождения",
  "detention.brought_at": "Время доставления",
  "client.native_language": "Родной язык",
  "custody.place": "Где держат",
  "client.phone": "Телефон",
  "client.sex": "Пол",
};

const EVENT = [
  ["detention.brought_on", "День доставления", "19.11.2026"],
  ["detention.brought_at", "Час доставления", "02:10"],
  ["detention.place", "Откуда", "рынок «Северный», г. Приреченск, ул. Складская, д. 8"],
  ["custody.place", "Где держат", "2-й отдел полиции, актовый зал"],
  ["event.by", "Кто проводил", "ОМВД, лейтенант Громов; ещё двое, имён не знаем"],
  ["event.defenders", "Защитники", "Гулямова, Зимина"],
];

const PAPERS = [
  ["detention-complaint-prosecutor", "Жалоба прокурору на задержание"],
  ["interpreter-motion", "Ходатайство о переводчике"],
  ["admit-defender", "Ходатайство о допуске защитника"],
  ["poa-batch-simple", "Доверенность"],
  ["release-demand", "Требование об освобождении"],
];

const UNKNOWN = ["не знает", "не знаю", "?"];

/** Why a cell cannot be read. The program knows far more. */
function troubleOf(meaning: string | null, text: string): string | null {
  if (text === "" || UNKNOWN.includes(text)) return null;
  if (meaning === "full_name" && /\d/.test(text)) return "В имени есть цифра: проверьте запись.";
  if (meaning === "client.birth_date") {
    if (/^(около |примерно )?\d{4}$/.test(text)) return null;
    const [, d, m, y] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? [];
    if (!d) return "Дата не читается: нужны день, месяц и год.";
    const day = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
    if (day.getUTCDate() !== Number(d)) return `Такого дня нет: ${d}.${m}. Исправьте ячейку.`;
  }
  if (meaning === "detention.brought_at" && !/^\d{1,2}[:.]\d{2}$/.test(text)) {
    return "Час не читается: нужны часы и минуты, 02:10.";
  }
  return null;
}

const two = (name: string) => name.split(" ").slice(0, 2).join(" ");

function personOf(body: Body, row: Row, at: number): RaidPerson {
  const column = (meaning: string) => body.columns.findIndex((known) => known.meaning === meaning);
  const of = (meaning: string) => row.cells[column(meaning)] ?? "";
  const name = of("full_name");
  const born = of("client.birth_date");
  const byHand = column("client.birth_date") >= 0 && (born === "" || UNKNOWN.includes(born));
  const cells = body.columns.map(({ meaning }, i) => ({
    text: row.cells[i] ?? "",
    trouble: troubleOf(meaning, row.cells[i] ?? ""),
    by_hand: meaning === "client.birth_date" && byHand,
  }));
  const findings: RaidPerson["findings"] = [];
  const say = (code: string, column: string, text: string, broken: boolean) =>
    findings.push({ row: at + 1, column, code, severity: broken ? "broken" : "asked", text });
  cells.forEach((cell, i) => {
    if (cell.trouble) say("unreadable", body.columns[i]!.title, cell.trouble, true);
  });
  if (name === "") say("no_name", "", "В строке нет имени. Впишите его или уберите строку.", true);
  const key = column("full_name");
  const twin = body.rows.findIndex((other) => two(other.cells[key] ?? "") === two(name));
  const child = /\.20(0[9]|1\d|2\d)$/.test(born);
  if (row.known.includes("f")) {
    const text = child
      ? "Ребёнок; фамилия как в строке 3. Ребёнку нужна своя жалоба, подписывает родитель."
      : "Фамилия как в строке 4, там ребёнок: возможно, одна семья.";
    say(child ? "child" : "family", "", text, false);
  }
  const interpreter = row.known.includes("n")
    ? "unneeded"
    : row.known.includes("i")
      ? "no"
      : of("client.native_language") === ""
        ? "unknown"
        : "yes";
  const power = row.known.includes("p") ? "no" : row.known === "new" ? "unknown" : "yes";
  const [state, says] = ((): [RaidState, string] => {
    if (findings[0]?.severity === "broken") {
      return ["broken", name === "" ? "Вписать имя" : findings[0].text.split(/[:.]/)[0]!];
    }
    if (name !== "" && twin >= 0 && twin < at) return ["repeated", `Похож на строку ${twin + 1}`];
    if (row.filed) return ["filed", "Подано"];
    if (power === "no") return ["no_power", "Нет доверенности"];
    if (interpreter === "no") return ["no_interpreter", "Нет переводчика"];
    if (byHand) return ["by_hand", "Вписать дату рождения"];
    if (!row.approved) return ["approve", "Проверить адвокату"];
    if (!row.signed) return ["unsigned", "Подписать"];
    return ["ready", child ? "Ребёнок, своя жалоба" : "Готов"];
  })();
  if (state === "repeated") say("repeated", "", `${says}: то же имя. Уберите лишнюю строку.`, true);
  const { id, approved, signed, filed } = row;
  return {
    ...{
      id,
      number: at + 1,
      name,
      cells,
      state,
      says,
      power,
      interpreter,
      approved,
      signed,
      filed,
    },
    family: row.known.includes("f"),
    findings,
    own_place: of("custody.place") !== "",
    own_hour: !["", "02:10", "02:15", "02:20"].includes(of("detention.brought_at")),
  };
}

const wide = (columns: Body["columns"], cells: string[]) => columns.map((_, i) => cells[i] ?? "");

/** Raids without a disk. It reads few cells and makes no packets. */
export abstract class FakeRaids extends FakeHandOver implements RaidHost {
  #kept = new Map<string, Kept>();
  #meanings = { ...MEANINGS };
  #number = 1;
  #works = new Map<string, { progress: RaidProgress; people: RaidPerson[] }>();
  readonly #pace: number;
  /** Every change of a raid, for tests. */
  readonly raided: string[] = [];
  /** The table that the file dialog gives; `null` when it is closed. */
  table: string | null = "№\tФИО\tДата рождения\tКомната\n1\tҚодиров Али\t01.02.1990\t12";

  constructor(options: RaidOptions = {}) {
    super(options);
    this.#pace = options.pace ?? 2;
    if (!options.raid) return;
    const size = options.raid === true ? PEOPLE.length : options.raid;
    const body = this.#body();
    body.title = "Рынок «Северный», ночь на 19 ноября";
    body.columns = TITLES.map((title) => ({ title, meaning: this.#meaning(title) }));
    for (let i = 0; i < size; i++) {
      const [cells, known = ""] = PEOPLE[i % PEOPLE.length]!;
      const texts = cells.split("|");
      if (i >= PEOPLE.length) texts[0] = `${texts[0]!.split(" ")[0]}${"абвгдежзик"[i % 10]} ${i}-й`;
      if (i >= PEOPLE.length)
        texts[0] = texts[0]!.replace(/\d+-й/, `Имя${"абвгдежзик"[(i / 47) | 0]}`);
      body.rows.push({
        id: `p${i + 1}`,
        cells: wide(body.columns, texts),
        known,
        approved: known.includes("a"),
        signed: known.includes("s"),
        filed: false,
      });
    }
    this.#keep(body);
  }

  /** The cases of events, which are no cases of people. */
  protected isEvent(id: string) {
    return id.startsWith("event-");
  }

  #meaning(title: string): string | null {
    // A column that nobody understands has the meaning «?».
    return title in this.#meanings ? this.#meanings[title]! : "?";
  }

  #body(): Body {
    const columns = ["ФИО", "Гражданство", "Дата рождения", "Привезли", "Язык", "Где держат"];
    return {
      title: "",
      columns: columns.map((title) => ({ title, meaning: this.#meaning(title) })),
      rows: [],
      documents: [PAPERS[0]![0]!, PAPERS[1]![0]!, PAPERS[3]![0]!],
      order: "place",
    };
  }

  #keep(now: Body): Kept {
    const id = `raid-${this.#number++}`;
    const kept = { id, revision: 1, past: [], now, future: [], removed: false };
    this.#kept.set(id, kept);
    return kept;
  }

  #get(id: string): Kept {
    this.needOpen();
    const kept = this.#kept.get(id);
    if (kept) return kept;
    throw trouble("no_such_raid", "Этого рейда на компьютере нет.", "Вернитесь к списку рейдов.");
  }

  #people(body: Body): RaidPerson[] {
    return body.rows.map((row, at) => personOf(body, row, at));
  }

  #columns(body: Body): RaidColumn[] {
    return body.columns.map(({ title, meaning }) => {
      const means = { full_name: "full_name", note: "note", "?": "unknown" }[meaning ?? ""];
      if (meaning === null) return { title, means: "ignored", fact: null, name: null };
      if (means) return { title, means, fact: null, name: null };
      return { title, means: "fact", fact: meaning, name: NAMES[meaning] ?? meaning };
    });
  }

  #view({ id, revision, now, past, future }: Kept): RaidView {
    const people = this.#people(now);
    const count = (...states: RaidState[]) => people.filter((p) => states.includes(p.state)).length;
    const full = now.title !== "";
    const late = people.find((person) => person.own_hour)?.name.split(" ")[0];
    return {
      id,
      revision,
      case: id.replace("raid", "event"),
      title: now.title,
      said: full
        ? `${people.length} человек. Три часа кончаются в 05:10${late ? `, у ${late}а в 04:40` : ""}`
        : `Людей: ${people.length}`,
      event: full
        ? (EVENT.map(([fact, label, value]) => ({ fact, label, value })) as RaidView["event"])
        : [],
      breaches: full ? ["Нет протоколов о доставлении", "Забрали телефоны", "Нет переводчика"] : [],
      columns: this.#columns(now),
      people,
      counts: {
        no_power: count("no_power"),
        no_interpreter: count("no_interpreter"),
        broken: count("broken", "repeated", "failed"),
        unsigned: count("unsigned"),
        approve: count("approve"),
        ready: count("ready"),
        filed: count("filed"),
        term_today: 0,
      },
      documents: PAPERS.map(([doc, title]) => ({
        id: doc!,
        title: title!,
        chosen: now.documents.includes(doc!),
      })),
      order: now.order,
      can_undo: past.length > 0,
      can_redo: future.length > 0,
      left: full ? { hour: "05:10", minutes: 143 } : null,
    };
  }

  async #change(id: string, what: string, edit: (body: Body) => void): Promise<RaidView> {
    await this.wait();
    const kept = this.#get(id);
    this.raided.push(what);
    const next = structuredClone(kept.now);
    edit(next);
    kept.past.push(kept.now);
    kept.now = next;
    kept.future = [];
    kept.revision += 1;
    return this.#view(kept);
  }

  async #travel(id: string, from: "past" | "future", to: "past" | "future") {
    await this.wait();
    const kept = this.#get(id);
    const found = kept[from].pop();
    if (found) {
      kept[to].push(kept.now);
      kept.now = found;
      kept.revision += 1;
    }
    return this.#view(kept);
  }

  #row(body: Body, id: string): Row {
    const row = body.rows.find((known) => known.id === id);
    if (row) return row;
    throw trouble("no_such_row", "Этой строки уже нет.", "Обновите рейд.");
  }

  #fresh(body: Body): Row {
    const id = `n${this.#number++}`;
    const marks = { approved: false, signed: false, filed: false };
    return { id, cells: body.columns.map(() => ""), known: "new", ...marks };
  }

  async raids(): Promise<RaidRow[]> {
    this.needOpen();
    await this.wait();
    return [...this.#kept.values()]
      .filter(({ removed }) => !removed)
      .map((kept) => {
        const { id, title, people, counts } = this.#view(kept);
        const { ready, broken } = counts;
        return {
          id,
          title,
          people: people.length,
          ready,
          broken,
          updated_at: "2026-11-18T23:47:00Z",
        };
      });
  }

  async raid_new() {
    await this.wait();
    this.needOpen();
    return this.#view(this.#keep(this.#body()));
  }

  async raid_open(id: string) {
    await this.wait();
    return this.#view(this.#get(id));
  }

  raid_rename(id: string, title: string) {
    return this.#change(id, `rename ${title}`, (body) => void (body.title = title));
  }

  raid_put(id: string, row: string, column: number, text: string) {
    return this.#change(id, `put ${row} ${column} ${text}`, (body) => {
      this.#row(body, row).cells[column] = text;
    });
  }

  raid_add_row(id: string, after: string | null) {
    return this.#change(id, `add after ${after}`, (body) => {
      const at = after === null ? body.rows.length : body.rows.findIndex((r) => r.id === after) + 1;
      body.rows.splice(at, 0, this.#fresh(body));
    });
  }

  raid_remove_rows(id: string, rows: string[]) {
    return this.#change(id, `remove ${rows.join(",")}`, (body) => {
      body.rows = body.rows.filter((row) => !rows.includes(row.id));
    });
  }

  raid_paste(id: string, row: string, column: number, text: string) {
    return this.#change(id, `paste ${row} ${column}`, (body) => {
      const lines = text
        .replace(/\r?\n$/, "")
        .split(/\r?\n/)
        .map((line) => line.split("\t"));
      const titles = lines[0]!.some((title) => title in this.#meanings) ? lines.shift()! : null;
      let at = body.rows.findIndex((known) => known.id === row);
      for (const line of lines) {
        if (at >= body.rows.length) body.rows.push(this.#fresh(body));
        const into = body.rows[at]!;
        line.forEach((cell, i) => {
          const to = titles ? this.#place(body, titles[i] ?? "") : column + i;
          into.cells = wide(body.columns, into.cells);
          if (to < body.columns.length) into.cells[to] = cell.trim();
        });
        at += 1;
      }
    });
  }

  /** The column of a title; a new one when there is none. */
  #place(body: Body, title: string): number {
    const meaning = this.#meaning(title);
    const same = body.columns.findIndex(
      (known) =>
        known.title === title || (meaning !== "?" && meaning !== null && known.meaning === meaning),
    );
    return same >= 0 ? same : body.columns.push({ title, meaning }) - 1;
  }

  raid_column(id: string, column: number, meaning: string) {
    return this.#change(id, `column ${column} ${meaning}`, (body) => {
      const found = body.columns[column]!;
      found.meaning = meaning === "" ? null : meaning;
      this.#meanings[found.title] = found.meaning;
    });
  }

  raid_documents(id: string, ids: string[]) {
    return this.#change(id, `documents ${ids.join(",")}`, (body) => void (body.documents = ids));
  }

  raid_order(id: string, order: RaidView["order"]) {
    return this.#change(id, `order ${order}`, (body) => void (body.order = order));
  }

  raid_mark(id: string, rows: string[], mark: RaidMark, on: boolean) {
    return this.#change(id, `mark ${mark} ${on} ${rows.join(",")}`, (body) => {
      for (const row of body.rows) if (rows.includes(row.id)) row[mark] = on;
    });
  }

  async raid_import(id: string | null) {
    await this.wait();
    this.needOpen();
    if (this.table === null) return null;
    const text = this.table;
    const kept = id === null ? this.#keep({ ...this.#body(), columns: [] }) : this.#get(id);
    const added = await this.raid_add_row(kept.id, null);
    const before = added.people.length - 1;
    const view = await this.raid_paste(kept.id, added.people.at(-1)!.id, 0, text);
    const unknown = view.columns.filter(({ means }) => means === "unknown");
    return {
      id: kept.id,
      columns: view.columns,
      people: view.people.length - before,
      unknown: unknown.map(({ title }) => title),
    };
  }

  raid_undo(id: string) {
    return this.#travel(id, "past", "future");
  }

  raid_redo(id: string) {
    return this.#travel(id, "future", "past");
  }

  async raid_remove(id: string) {
    this.#get(id).removed = true;
    return this.raids();
  }

  async raid_restore(id: string) {
    this.#get(id).removed = false;
    return this.raids();
  }

  async raid_template() {
    this.needOpen();
    return { path: "/home/zimina/Документы/Люди рейда.xlsx", pages: 1 };
  }

  async raid_make(id: string, rows: string[] | null) {
    const kept = this.#get(id);
    const all = this.#people(kept.now);
    const chosen = rows ? all.filter((person) => rows.includes(person.id)) : all;
    const approved = chosen.filter((person) => person.approved);
    const people = approved.length > 0 ? approved : chosen;
    // Rows that cannot be made are named whether anybody approved them or not.
    const skipped = chosen.filter(({ state }) => state === "broken" || state === "repeated");
    const whole = [...new Set([...people, ...skipped])].sort((a, b) => a.number - b.number);
    this.raided.push(`make ${whole.length}`);
    const progress = { done: 0, of: whole.length, failed: 0, per_second: 9, left_seconds: null };
    this.#works.set(id, {
      people: whole,
      progress: { ...progress, news: [], finishing: false, over: null },
    });
    return null;
  }

  async raid_progress(id: string) {
    const work = this.#works.get(id);
    if (!work) return null;
    const { progress, people } = work;
    if (progress.over) return progress;
    if (progress.finishing) {
      work.progress = { ...progress, over: this.#done(id, people, progress.done) };
      return work.progress;
    }
    const done = Math.min(progress.of, progress.done + this.#pace);
    const bad = people
      .slice(0, done)
      .filter(({ state }) => state === "broken" || state === "repeated");
    work.progress = {
      ...progress,
      done,
      failed: bad.length,
      left_seconds: Math.ceil((progress.of - done) / 9),
      news: bad.map(({ number, findings }) => ({ row: number, why: findings.at(-1)!.text })),
      finishing: done === progress.of,
    };
    return work.progress;
  }

  async raid_stop(id: string) {
    const work = this.#works.get(id);
    if (work && !work.progress.over) {
      const over = { ...this.#done(id, work.people, work.progress.done), stopped: true };
      work.progress = { ...work.progress, over };
    }
    return null;
  }

  #done(id: string, people: RaidPerson[], done: number): BatchDone {
    const view = this.#view(this.#get(id));
    const chosen = view.documents.filter((document) => document.chosen);
    const made = people.map((person, at): BatchPerson => {
      const bad = person.state === "broken" || person.state === "repeated";
      const outcome = bad
        ? (person.state as "broken" | "repeated")
        : at < done
          ? "made"
          : "waiting";
      return {
        row: person.number,
        name: person.name,
        place: "2-й отдел полиции",
        outcome,
        why: bad ? [person.findings.at(-1)!.text] : [],
        folder: outcome === "made" ? `${String(at + 1).padStart(3, "0")} ${person.name}` : null,
        papers:
          outcome === "made"
            ? chosen.map(({ id: document, title }) => ({
                ...{ document, title, pages: 2, copies: 2 },
                returned:
                  document === "poa-batch-simple" && person.power === "no"
                    ? ["Доверенность не удостоверена."]
                    : [],
                by_hand: person.cells.some((cell) => cell.by_hand) ? ["дата рождения"] : [],
              }))
            : [],
        last_moment: outcome === "made" ? "19.11 в 05:10, освобождение" : null,
        findings: person.findings,
      };
    });
    const packets = made.filter(({ outcome }) => outcome === "made").length;
    return {
      folder: "/home/zimina/Документы/Рейд 19.11.2026",
      columns: view.columns,
      people: made,
      files: ["Для печати.pdf", "Доверенности.pdf", "Ведомость.xlsx"],
      print_pages: packets * (1 + chosen.length * 4),
      stopped: false,
    };
  }
}
