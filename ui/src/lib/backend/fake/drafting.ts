import type { Comparison } from "../../generated/Comparison";
import type { DraftBlock } from "../../generated/DraftBlock";
import type { DraftChange } from "../../generated/DraftChange";
import type { DraftView } from "../../generated/DraftView";
import type { FiledView } from "../../generated/FiledView";
import type { GroundView } from "../../generated/GroundView";
import type { VersionRow } from "../../generated/VersionRow";
import { GROUNDS, grounds } from "./grounds";
import { APPEAL } from "./papers";
import type { Answers } from "./views";

/** Where edits and filed papers lie among the answers, so that they are undone with them. */
export const EDITS = "edits";
export const PAPERS_FILED = "papers";

interface Edit {
  act: "replace" | "drop" | "insert";
  block: string;
  text: string;
  base: string;
}

type Edits = Record<string, Edit>;

const block = (
  id: string,
  kind: string,
  text: string,
  facts: string[] = [],
  number: number | null = null,
): DraftBlock => ({
  id,
  kind,
  number,
  text,
  program: text,
  edit: "none",
  before: null,
  compared: [],
  editable: kind !== "signature",
  droppable: kind === "paragraph" || kind === "item",
  takes_follower: kind !== "signature",
  facts: facts.map((path) => ({ path, name: path, value: "", choice: null, known: false })),
  norms:
    kind === "paragraph"
      ? [
          {
            citation: "КоАП 30.3 ч. 1",
            summary: "Срок жалобы",
            in_force_from: "2024-10-29",
            checked_on: "2026-11-14",
            confidence: "primary",
          },
        ]
      : [],
});

const WORDS: Record<string, string> = {
  disproportion:
    "В России я живу шестой год, работаю по патенту и плачу налог. В постановлении об этом нет ни слова.",
  family: "Моя жена и дочь живут со мной.",
  interpreter: "Переводчика не пригласили, хотя я дважды сказал, что читаю по-русски плохо.",
};
const FACTS: Record<string, string[]> = {
  family: ["ties.family"],
  interpreter: ["process.interpreter_present"],
};

/** A ground as printed: blocks are named `<ground>/<part>`, as the program names them. */
const argued = ({ key, heading, text }: GroundView, i: number): DraftBlock[] => [
  block(`${key}/heading`, "section", heading, [], i + 1),
  block(`${key}/text`, "paragraph", WORDS[key] ?? text, FACTS[key]),
];

function composed(answers: Answers, document = APPEAL): DraftBlock[] {
  const pleaded = grounds(answers.get(GROUNDS)?.value, document).grounds;
  const of = (path: string, blank: string) => answers.get(path)?.value || blank;
  return [
    block("to", "party", `В ${of("reviewing.name", "____________________")}`, ["reviewing.name"]),
    block("title", "title", "ЖАЛОБА\nна постановление по делу"),
    block(
      "ruled",
      "paragraph",
      `Постановлением от ${of("ruling.made_on", "________")} я признан виновным.`,
      ["ruling.number", "ruling.made_on"],
    ),
    ...pleaded.filter((one) => one.stands).flatMap(argued),
    block("ask", "lead", "ПРОШУ:"),
    block("cancel", "item", "Постановление отменить.", [], 1),
    block("interpreter", "item", "Назначить переводчика.", [], 2),
    block("sign", "signature", "«___» ____________ 2026 г."),
  ];
}

export function editsOf(answers: Answers): Edits {
  return JSON.parse(answers.get(EDITS)?.value || "{}") as Edits;
}

export function filedOf(answers: Answers): FiledView[] {
  return JSON.parse(answers.get(PAPERS_FILED)?.value || "[]") as FiledView[];
}

/** Keeps something beside the answers. */
export function put(answers: Answers, key: string, value: unknown) {
  answers.set(key, { value: JSON.stringify(value), state: "known", problem: null });
}

/** The text of the fake paper with the edits over it. */
export function draftOf(answers: Answers, document: string, revision: number): DraftView {
  const edits = editsOf(answers);
  const blocks: DraftBlock[] = [];
  for (const known of composed(answers, document)) {
    const edit = edits[known.id];
    if (!edit) blocks.push(known);
    else {
      const changed = edit.base !== known.text;
      blocks.push({
        ...known,
        text: edit.act === "drop" ? "" : edit.text,
        edit: edit.act === "drop" ? "dropped" : "replaced",
        editable: edit.act !== "drop",
        before: changed ? edit.base : null,
        compared:
          edit.act === "drop"
            ? []
            : [
                { side: "first", text: edit.text },
                { side: "second", text: known.text },
              ],
      });
    }
    for (const [id, own] of Object.entries(edits)) {
      if (own.act !== "insert" || own.block !== known.id) continue;
      blocks.push({
        ...block(id, known.kind === "item" ? "item" : "paragraph", own.text),
        program: null,
        edit: "own",
        norms: [],
      });
    }
  }
  const filed = filedOf(answers).at(-1) ?? null;
  return {
    document,
    revision,
    blocks,
    lost: [],
    edits: Object.keys(edits).length,
    choices: blocks.filter((known) => known.before !== null).length,
    filed,
  };
}

export function changedDraft(answers: Answers, change: DraftChange) {
  const edits = editsOf(answers);
  const now = (id: string) => composed(answers).find((known) => known.id === id)?.text ?? "";
  if (change.act === "write") {
    const own = edits[change.block];
    if (own?.act === "insert") own.text = change.text;
    else if (change.text === now(change.block)) delete edits[change.block];
    else
      edits[change.block] = {
        act: "replace",
        block: change.block,
        text: change.text,
        base: own?.base ?? now(change.block),
      };
  } else if (change.act === "insert") {
    const id = `own-${Object.keys(edits).length + 1}`;
    edits[id] = { act: "insert", block: change.after, text: change.text, base: "" };
  } else if (change.act === "drop") {
    if (edits[change.block]?.act === "insert") delete edits[change.block];
    else
      edits[change.block] = { act: "drop", block: change.block, text: "", base: now(change.block) };
  } else if (change.act === "take") delete edits[change.block];
  else if (change.act === "keep") edits[change.block]!.base = now(change.block);
  else if (change.act === "reset") for (const id of Object.keys(edits)) delete edits[id];
  put(answers, EDITS, edits);
}

export interface FakeVersion {
  row: VersionRow;
  edits: Edits;
  text: string;
}

export function textOf(answers: Answers): string {
  return draftOf(answers, APPEAL, 0)
    .blocks.map((known) => known.text)
    .join("\n");
}

export function comparedWith(version: FakeVersion, answers: Answers): Comparison {
  const [first, second] = [version.text.split("\n"), textOf(answers).split("\n")];
  const rows = first.map((text, i) =>
    text === second[i]
      ? { differs: false, runs: [{ side: "both" as const, text }] }
      : {
          differs: true,
          runs: [
            { side: "first" as const, text },
            { side: "second" as const, text: second[i] ?? "" },
          ],
        },
  );
  return {
    first: version.row.at,
    second: null,
    rows,
    differ: rows.filter((row) => row.differs).length,
  };
}
