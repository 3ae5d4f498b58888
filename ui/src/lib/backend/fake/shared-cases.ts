import type { AlternativeView } from "../../generated/AlternativeView";
import type { ConflictView } from "../../generated/ConflictView";
import type { FieldEdit } from "../../generated/FieldEdit";
import type { TakenIn } from "../../generated/TakenIn";
import type { ValueView } from "../../generated/ValueView";

/** A few words of the spoken list. */
export const WORDS = [
  "перила",
  "вьюга",
  "каштан",
  "обруч",
  "сахар",
  "тополь",
  "якорь",
  "борозда",
  "лимон",
  "пчела",
  "ставень",
  "ольха",
];

export const KEYS = {
  own: "age1q0h6ms4j2w9t8v7x5z3y2c4d6f8g9k3l5n7p9r2s4u6w8e0a2m4k6j8l0z",
  other: "age1z9x8c7v6b5n4m3l2k9j8h7g6f5d4s3a2p9o8u7y6t5r4e3w2q9m8n7v6cq",
};

/** It looks like a code and is none: nothing here can encode. */
export const QR = { size: 5, path: "M0 0h3v1h-3zM4 0h1v3h-1zM0 2h2v3h-2zM3 3h1v2h-1z" };

export const ADDRESS = "client.address";

export const at = (hours: number) => `2026-11-18T${String(20 - hours).padStart(2, "0")}:47:00Z`;

const text = (value: string, key: string): ValueView => ({
  state: "known",
  kind: "text",
  text: value,
  key,
  label: null,
  lines: [],
});

const side = (
  operation: string,
  value: ValueView,
  by: string,
  hours: number,
  here: boolean,
): AlternativeView => ({
  operation,
  shown: !here,
  value,
  claims: [{ by, at: at(hours), here }],
});

/** Two people wrote two addresses, and one ticked what the other did not know. */
export function conflictsOf(id: string, title: string): ConflictView[] {
  const language: ValueView = {
    state: "known",
    kind: "choice",
    text: "some",
    key: "client-russian-reads",
    label: null,
    lines: [],
  };
  return [
    {
      case: id,
      title,
      pointer: "/body/client/address",
      path: ADDRESS,
      place: "Место пребывания",
      discord: "values",
      alternatives: [
        side("2.0.b", text("г. Приреченск, ул. Речная, д. 5", "client-address"), "Борис", 1, false),
        side("1.0.a", text("г. Приреченск, ул. Садовая, д. 8", "client-address"), "Анна", 3, true),
      ],
    },
    {
      case: id,
      title,
      pointer: "/body/client/russian/reads",
      path: "client.russian.reads",
      place: "Читает по-русски",
      discord: "values",
      alternatives: [
        side("2.1.b", language, "Борис", 2, false),
        side("1.1.a", { ...language, state: "unknown", text: "" }, "", 4, true),
      ],
    },
  ];
}

export const HISTORY: FieldEdit[] = [
  {
    operation: "3.0.a",
    claim: { by: "Анна", at: at(0), here: true },
    value: text("г. Приреченск, ул. Садовая, д. 8, кв. 21", "client-address"),
    stands: true,
  },
  {
    operation: "2.0.b",
    claim: { by: "Борис", at: at(2), here: false },
    value: { ...text("", "client-address"), state: "unknown" },
    stands: false,
  },
  {
    operation: "1.0.a",
    claim: { by: "", at: at(5), here: true },
    value: text("г. Приреченск, ул. Речная, д. 5", "client-address"),
    stands: false,
  },
];

const [first] = conflictsOf("r4", "Сатторова Мавзуна Идибековна");

/** What a colleague's file brings. */
export const TAKEN: TakenIn = {
  bundle: "b-2",
  purpose: "hand_over",
  made_by: "Борис Каримов",
  made_at: at(1),
  attachments: 3,
  cases: [
    {
      id: "r4",
      title: first!.title,
      new: false,
      binned: false,
      operations: 12,
      conflicts: [first!],
    },
    {
      id: "r9",
      title: "Усмонова Гулнора Фарҳодовна",
      new: true,
      binned: false,
      operations: 96,
      conflicts: [],
    },
    {
      id: "r3",
      title: "Юлдашев Отабек Баходир угли",
      new: false,
      binned: false,
      operations: 4,
      conflicts: [],
    },
    { id: "r6", title: "Қурбонов Исмоил", new: false, binned: false, operations: 0, conflicts: [] },
  ],
};
