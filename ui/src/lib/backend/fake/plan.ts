import type { GroundNorm } from "../../generated/GroundNorm";
import type { LanesView } from "../../generated/LanesView";
import type { MrzProposal } from "../../generated/MrzProposal";
import type { MrzView } from "../../generated/MrzView";
import type { PlanEntry } from "../../generated/PlanEntry";
import type { PlanView } from "../../generated/PlanView";
import type { TimelineView } from "../../generated/TimelineView";
import { UNASKED } from "./answers";
import { APPEAL } from "./papers";
import type { Answers } from "./views";

/** Where the chosen way lies among the answers. */
export const LANE = "intake.lane";

const norm = (citation: string, confidence = "primary"): GroundNorm => ({
  citation,
  summary: "Содержание нормы своими словами.",
  in_force_from: "2002-07-01",
  checked_on: "2026-11-14",
  confidence,
});

const line = (id: string, title: string, more: Partial<PlanEntry> = {}): PlanEntry => ({
  id,
  title,
  standing: "ready",
  left: null,
  hour: null,
  minutes: null,
  missed: false,
  readings: [],
  hints: [],
  unverified: false,
  to: [],
  why: [
    {
      kind: "companion",
      text: "Человеку нужен переводчик, а дело ещё не рассмотрено",
      entry: null,
      facts: [
        {
          path: "client.russian.reads",
          name: "умение читать по-русски",
          value: "нет",
          choice: "none",
          known: true,
        },
      ],
      norms: [norm("КоАП 25.10")],
    },
  ],
  lacks: [],
  ...more,
});

/** A plan that answers to two facts: the ruling and the reading of Russian. */
export function plan(answers: Answers): PlanView {
  const at = (path: string) => answers.get(path) ?? UNASKED;
  const entries: PlanEntry[] = [];
  if (at("client.russian.reads").value === "none") {
    entries.push(line("interpreter-motion", "Ходатайство о переводчике"));
  }
  if (at("ruling.made_on").state === "known") {
    const number = at("ruling.number").state === "known";
    entries.push(
      line(APPEAL, "Жалоба на постановление", {
        standing: number ? "ready" : "blocked",
        left: { day: "2026-11-27", days: 8, working_days: 6 },
        unverified: true,
        readings: [
          { last_day: "2026-11-27", hour: null, why: "срок идёт со следующего дня" },
          { last_day: "2026-11-30", hour: null, why: "последний день переносится" },
        ],
        why: [
          {
            kind: "term",
            text: "Идёт срок: «Жалоба на постановление»",
            entry: "appeal",
            facts: [],
            norms: [norm("КоАП 30.3 ч. 1", "unverified")],
          },
        ],
        lacks: number
          ? []
          : [
              {
                code: "number",
                severity: "blocks",
                text: "Не назван номер постановления.",
                paths: ["ruling.number"],
                provision: null,
                family: "document",
                help: null,
              },
            ],
      }),
    );
  }
  return {
    today: "2026-11-19",
    now: "02:47",
    entries,
    ready: entries.filter(({ standing }) => standing === "ready").length,
    offers: [line("client-sheet", "Памятка на двух языках")],
    next: [
      {
        entry: "second",
        title: "Жалоба на решение по жалобе",
        own: true,
        left: null,
        hour: null,
        length: "10 дней",
        origin: "срок пойдёт, когда вручена копия решения",
        origin_path: "decision.received_on",
        norms: [norm("КоАП 30.9 ч. 3")],
        documents: [{ id: "appeal-koap-second", title: "Жалоба на решение", ready: false }],
      },
    ],
    breaches: [
      {
        breach: {
          code: "held",
          text: "Держали 8 ч 10 мин при паспорте на руках.",
          provision: "КоАП 27.5",
          certain: true,
          paths: ["process.protocol_copy_given"],
          entry: null,
          documents: [],
        },
        facts: [],
        norms: [norm("КоАП 27.5")],
      },
    ],
  };
}

export function lanes(answers: Answers): LanesView {
  const chosen = answers.get(LANE)?.value ?? null;
  const documents = [{ id: "interpreter-motion", title: "Ходатайство о переводчике", ready: true }];
  return { chosen, left: 24, lanes: [{ id: "fast", total: 10, left: 4, documents }] };
}

export function timeline(answers: Answers): TimelineView {
  const count = Number(answers.get("fake.events")?.value ?? 1);
  const story = Array.from({ length: count }, (_, i) => ({
    path: `events.${i}`,
    kind: "story",
    title: `Событие ${i + 1}`,
    day: "2026-11-10",
    hour: null,
    about: null,
    source: i === 0 ? "слова человека" : null,
    contradictions: [],
  }));
  const crossed = {
    code: "receipt_before_ruling",
    severity: "blocks" as const,
    text: "Копия получена раньше, чем вынесено постановление.",
    paths: ["ruling.received_on", "ruling.made_on"],
    provision: null,
    family: "contradictions",
    help: null,
  };
  const fact = {
    path: "ruling.received_on",
    kind: "fact",
    title: "Копия постановления получена",
    day: "2026-11-09",
    hour: null,
    about: null,
    source: null,
    contradictions: [crossed],
  };
  return { events: [fact, ...story], elsewhere: [], contradictions: 1 };
}

/** A zone whose second line ends in a nine has a wrong digit; anything short is none. */
export function mrz(text: string): MrzView | null {
  if (text.trim().length < 40) return null;
  const wrong = text.trim().endsWith("9");
  const of = (path: string, name: string, value: string, trust: string): MrzProposal => ({
    path,
    name,
    value,
    shown: value,
    present: "",
    take: trust === "digit" || trust === "letters",
    trust,
  });
  return {
    format: "TD3",
    proposals: [
      of("client.name.latin_family", "фамилия латиницей", "SHARIFZODA", "letters"),
      of("client.name.family", "фамилия", "Шарифзода", "guess"),
      of("client.document.number", "номер документа", "401234567", wrong ? "wrong" : "digit"),
    ],
    wrong: wrong ? ["number", "whole"] : [],
    warnings: wrong ? ["Номер документа: контрольная цифра не сходится."] : [],
  };
}
