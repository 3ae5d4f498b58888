import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

import { EXAMPLES } from "../src/lib/backend/fake/cases";
import { STEPS } from "../src/lib/backend/fake/form";
import * as days from "../src/lib/days";
import { LANGS, language, t } from "../src/lib/messages/index.svelte";
import { letterFaults } from "../tools/letters";
import { check, keysOf, readMessages, sources } from "../tools/messages";

const at = (path: string) => resolve(import.meta.dirname, path);
const read = (path: string) => readFileSync(at(path), "utf8");
const messages = readMessages(at("../../templates/messages"));
const { ru } = messages;
const rust = [
  "case.rs",
  "case/drafts.rs",
  "case/grounds.rs",
  "case/measures.rs",
  "case/names.rs",
  "case/overrides.rs",
]
  .map((file) => read(`../../src-tauri/crates/facts/src/${file}`))
  .join("\n");

/** The facts of the typed case as message keys: `client-name-family`, with the answers of a choice. */
function facts(): { key: string; answers: string[] }[] {
  const code = rust.replace(/\/\/\/.*/g, "");
  const bodies = (macro: string) =>
    new Map(
      [...code.matchAll(new RegExp(`${macro}! \\{\\s*(\\w+) \\{([^}]*)\\}`, "g"))].map((m) => [
        m[1]!,
        m[2]!,
      ]),
    );
  const groups = bodies("group");
  const choices = bodies("choice");
  const snake = (name: string) => name.replace(/(?<!^)([A-Z])/g, "_$1").toLowerCase();
  const walk = (group: string, prefix: string): { key: string; answers: string[] }[] =>
    [...groups.get(group)!.matchAll(/(\w+): ([^,\n]+),/g)].flatMap(([, name, type]) => {
      const key = prefix ? `${prefix}-${name}` : name!;
      if (type === "More") return [];
      if (groups.has(type!)) return walk(type!, key);
      const list = /^Fact<Vec<(\w+)>>$/.exec(type!);
      if (list) return [{ key, answers: [] }, ...walk(list[1]!, key)];
      const inner = /^Fact<(\w+)>$/.exec(type!)![1]!;
      const variants = choices.get(inner)?.match(/\w+/g)?.map(snake);
      return [{ key, answers: variants ?? (inner === "bool" ? ["yes", "no"] : []) }];
    });
  return walk("Case", "");
}

/** The facts that only the content knows and somebody is asked for, likewise. */
function contentFacts(): { key: string; answers: string[] }[] {
  const folder = at("../../templates/facts");
  const entries = readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, "utf8").split("[[fact]]").slice(1),
  );
  const asked = entries.filter((entry) => !/^derived = true$/m.test(entry));
  return asked.map((entry) => {
    const said = (key: string) => new RegExp(`^${key} = (.+)$`, "m").exec(entry)?.[1] ?? "";
    const id = JSON.parse(said("id")) as string;
    const answers = said("values") ? (JSON.parse(said("values")) as string[]) : [];
    const key = id.replaceAll(".*", "").replaceAll(".", "-");
    return { key, answers: said("type") === '"bool"' ? ["yes", "no"] : answers };
  });
}

/** Something for every variable of every message. */
const EVERY = Object.fromEntries(
  [...ru.matchAll(/\$(\w+)/g)].map(([, name]) => [name!, name === "n" ? 5 : 2]),
);

describe("messages", () => {
  it("hold the same keys in every language, and every key that the sources name", () => {
    expect(Object.keys(messages).sort()).toEqual([...LANGS].sort());
    expect(check(messages, sources(at("../src")))).toEqual([]);
  });

  it("name a key that one language lacks, has alone, or fills with another variable", () => {
    const faults = (lang: string, from: string, to: string) => {
      const text = messages[lang]!;
      expect(text).toContain(from);
      return check({ ...messages, [lang]: text.replace(from, to) }, []);
    };
    expect(faults("en", "close = Close\n", "")).toEqual(["close is missing in en.ftl"]);
    expect(faults("uz", "close = Yopish\n", "")).toEqual(["close is missing in uz.ftl"]);
    expect(faults("ky", "close =", "shut = Жабуу\nclose =")).toEqual(["shut is missing in ru.ftl"]);
    expect(faults("tg", "{ $date } санҷида", "{ $day } санҷида")).toEqual([
      "law-on in tg.ftl has the variables (day), not (date)",
    ]);
    expect(check(messages, [{ path: "x.svelte", text: 't("no-such")' }])).toHaveLength(1);
  });

  it("choose only among the plural forms that the language has", () => {
    const three = "desk-count =\n    { $n ->\n        [few] а\n       *[other] б\n    }\n";
    for (const lang of ["en", "tg", "uz", "ky"]) {
      const text = messages[lang]!.replace(/^desk-count =.*(\n .*)*\n/m, three);
      expect(check({ ...messages, [lang]: text }, []).join()).toMatch(`${lang} has no plural few`);
    }
  });

  it("tell letters of another alphabet, look-alikes and what was left in Russian", () => {
    const fault = (lang: string, text: string, russian = "Дело") =>
      letterFaults(lang, "some-key", text, russian).join("; ");
    expect(fault("tg", "Парвандаи нав")).toBe("");
    expect(fault("tg", "Паpвандаи нав")).toMatch(/mixes/);
    expect(fault("tg", "Дастгир кардани полиция")).toMatch(/полиция/);
    expect(fault("ky", "Иш")).toBe("");
    expect(fault("ky", "Ҷаңы иш")).toMatch(/Ҷаңы/);
    expect(fault("uz", "Oʻchirish, maʼmuriy, «не согласен»")).toBe("");
    expect(fault("uz", "O'chirish")).toMatch(/apostrophe/);
    expect(fault("uz", "Удалить")).toMatch(/Удалить/);
    expect(fault("ky", "Дело о праве", "Дело о праве")).toMatch(/still in Russian/);
  });

  it("write out days in the order of each language", () => {
    const day = { year: 2026, month: 11, day: 21 };
    const said = LANGS.map((lang) => {
      language.set(lang);
      return days.full(day).replaceAll("\u00a0", " ");
    });
    language.set("ru");
    expect(said).toEqual([
      "суббота, 21 ноября 2026 г.",
      "Saturday, 21 November 2026",
      "шанбе, 21 ноябри соли 2026",
      "2026-yil 21-noyabr, shanba",
      "2026-жылдын 21-ноябры, ишемби",
    ]);
  });

  it("are all words that the engine can put together, in every language", () => {
    for (const lang of LANGS) {
      language.set(lang);
      for (const key of keysOf(ru)) expect(t(key, EVERY), `${lang} ${key}`).not.toMatch(/\{|\$/);
    }
    language.set("ru");
  });

  it("label every fact of the case, say why it is asked, and name its answers", () => {
    // What was filed is recorded at its term, the text of a paper is edited beside it, what was overridden at its finding, grounds are chosen beside the paper,
    // the forms of a relative's name are confirmed on its card, the way is chosen over the steps.
    const elsewhere = /^(filed|overrides|grounds|edits|papers|ties-family-forms|intake-lane)(-|$)/;
    const found = [...facts(), ...contentFacts()].filter(({ key }) => !elsewhere.test(key));
    expect(found.length).toBeGreaterThan(90);
    const keys = new Set(keysOf(ru));
    const wanted = found.flatMap(({ key, answers }) => [
      `q-${key}`,
      `q-${key}-why`,
      ...answers.map((answer) => `q-${key}-${answer}`),
    ]);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("title every step", () => {
    for (const [id] of STEPS) expect(() => t(`step-${id}`) + t(`step-${id}-about`)).not.toThrow();
    expect(EXAMPLES).toHaveLength(3);
  });

  it("name every family of papers that has a template", () => {
    const papers = at("../../templates/documents");
    const families = readdirSync(papers).map(
      (id) => /^family = "(.+)"$/m.exec(read(`../../templates/documents/${id}/document.toml`))![1]!,
    );
    const keys = new Set(keysOf(ru));
    expect(families.filter((family) => !keys.has(`family-${family}`))).toEqual([]);
  });

  it("are all used", () => {
    const code = sources(at("../src"))
      .map(({ text }) => text)
      .join("\n");
    const made =
      /^(q|step|family|check-family|group|problem|severity|verdict|confidence|weekday|month|day|left|desk-(group|shelf|filter|archive|bin)|ledger-status|filed-how|ground-state|ground-changed|side|deadline-outcome|calc-verdict|list-(item|add)|language|door-why|keyboard|sheet-entry|sheet-where|sheets-title|vault-\w+|work|size|file-kind|name-(state|case|ask)|hand-over-(by|words|keys)|heard|taken|shared-discord|lane|pane|mrz|raid-(tab|count|mark|has|means|order))-/;
    const acts =
      /^(desk-(close|reopen|remove|restore)(-label)?|version-(kept|exported|printed|filed|replaced))$/;
    const unused = keysOf(ru).filter(
      (key) => !made.test(key) && !acts.test(key) && !code.includes(`"${key}"`),
    );
    expect(unused).toEqual([]);
  });

  it("throw for a missing key under test", () => {
    expect(() => t("no-such-key")).toThrow(/no-such-key/);
  });

  it("count in Russian and in English", () => {
    language.set("ru");
    expect(t("left-working", { days: 8, working: 6 }).replaceAll("\u00a0", " ")).toBe(
      "8 дней, 6 рабочих",
    );
    expect(t("left-working", { days: 21, working: 1 }).replaceAll("\u00a0", " ")).toBe(
      "21 день, 1 рабочий",
    );
    expect(t("proof-title", { n: 4 }).replaceAll("\u00a0", " ")).toBe("Как посчитано, 4 шага");
    language.set("en");
    expect(t("left-days", { days: 1 })).toBe("1 day");
    language.set("ru");
  });

  it("keep numbers of norms and sums together", () => {
    const loose = [...ru.matchAll(/^[^#\n].*((?:№|ст\.|ч\.|КоАП) \d.*)$/gm)].map((m) => m[1]);
    expect(loose).toEqual([]);
  });

  it("do not exclaim, apologise or praise", () => {
    expect(ru.match(/!|[Оо]шибк|некоррект|успешно|извините|к сожалению/gi)).toBeNull();
  });
});
