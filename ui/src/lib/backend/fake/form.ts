import type { QuestionKind } from "../../generated/QuestionKind";

/** One question of the fake form: enough of the real one to look at and to test every kind. */
export interface Spec {
  path: string;
  kind: QuestionKind;
  options?: string[];
  /** «Не относится» is offered. */
  na?: boolean;
  /** Asked only while another answer is one of these. */
  when?: [path: string, values: string[]];
  members?: Spec[];
}

const q = (path: string, kind: QuestionKind, more: Partial<Spec> = {}): Spec => ({
  path,
  kind,
  ...more,
});
const level = ["none", "some", "good"];
const sex = ["male", "female"];
const yesNo = ["yes", "no"];
const advocate: Partial<Spec> = { when: ["representative.kind", ["advocate"]] };
const defender: Partial<Spec> = { when: ["representative.kind", ["defender"]] };
const somebody: Partial<Spec> = { when: ["representative.kind", ["advocate", "defender"]] };
const held: Partial<Spec> = { when: ["custody.held", ["yes"]] };

export const COUNTRIES: [value: string, label: string][] = [
  ["TJK", "Таджикистан"],
  ["UZB", "Узбекистан"],
  ["KGZ", "Кыргызстан"],
  ["RUS", "Россия"],
  ["XXA", "Лицо без гражданства"],
];
export const LANGUAGES: [value: string, label: string][] = [
  ["tg", "таджикский"],
  ["uz", "узбекский"],
  ["ky", "кыргызский"],
  ["ru", "русский"],
];

const codes = (list: [string, string][]) => list.map(([value]) => value);

export const STEPS: [id: string, questions: Spec[]][] = [
  [
    "person",
    [
      q("client.name.family", "text"),
      q("client.name.given", "text"),
      q("client.name.patronymic", "text", { na: true }),
      q("client.name.latin_family", "text"),
      q("client.name.latin_given", "text"),
      q("client.name.in_ruling", "text", { na: true }),
      q("client.sex", "choice", { options: sex }),
      q("client.birth_date", "date"),
      q("client.birth_place", "text"),
      q("client.citizenship", "select", { options: codes(COUNTRIES) }),
      q("client.document.kind", "choice", {
        options: ["passport", "residence_permit", "stateless_document", "other"],
      }),
      q("client.document.number", "text"),
      q("client.document.issued_on", "date"),
      q("client.document.issued_by", "text"),
      q("client.address", "text"),
      q("client.phone", "text"),
    ],
  ],
  [
    "language",
    [
      q("client.native_language", "select", { options: codes(LANGUAGES) }),
      q("client.schooling", "long_text"),
      q("client.russian.understands", "choice", { options: level }),
      q("client.russian.speaks", "choice", { options: level }),
      q("client.russian.reads", "choice", { options: level }),
      q("client.russian.writes", "choice", { options: level }),
    ],
  ],
  [
    "representative",
    [
      q("representative.kind", "choice", { options: ["none", "advocate", "defender"] }),
      q("representative.family", "text", somebody),
      q("representative.given", "text", somebody),
      q("representative.patronymic", "text", { ...somebody, na: true }),
      q("representative.sex", "choice", { ...somebody, options: sex }),
      q("representative.registry_number", "text", advocate),
      q("representative.warrant_number", "text", advocate),
      q("representative.warrant_date", "date", advocate),
      q("representative.poa_date", "date", defender),
      q("representative.poa_certified_by", "text", defender),
      q("representative.poa_appeals", "bool", { ...defender, options: yesNo }),
      q("representative.address", "text", somebody),
      q("representative.phone", "text", somebody),
    ],
  ],
  [
    "ruling",
    [
      q("ruling.decided_by", "choice", { options: ["judge", "official"] }),
      q("authority.body", "text"),
      q("authority.address", "text"),
      q("authority.post", "text"),
      q("authority.person", "text"),
      q("reviewing.name", "text"),
      q("reviewing.address", "text"),
      q("ruling.number", "text"),
      q("ruling.made_on", "date"),
      q("ruling.received_on", "date"),
      q("ruling.receipt_proof", "choice", {
        options: ["signed_receipt", "postal_record", "returned", "file_note", "own_words"],
      }),
      q("ruling.receipt_detail", "text", { na: true }),
      q("ruling.sheets", "number"),
      q("ruling.weighs_ties", "bool", { options: yesNo }),
    ],
  ],
  [
    "offence",
    [
      q("offence.article", "text"),
      q("offence.part", "text"),
      q("offence.committed_on", "date"),
      q("punishment.fine", "number"),
      q("punishment.expulsion", "choice", { options: ["none", "forced", "controlled"] }),
      q("custody.held", "bool", { options: yesNo }),
      q("custody.place", "text", held),
    ],
  ],
  [
    "process",
    [
      q("process.protocol_number", "text"),
      q("process.protocol_on", "date"),
      q("process.interpreter_present", "bool", { options: yesNo }),
      q("process.interpreter_asked", "bool", { options: yesNo }),
      q("process.language_note", "choice", {
        options: [
          "fluent_by_officer",
          "fluent_printed",
          "fluent_by_client",
          "needs_interpreter",
          "empty",
        ],
      }),
      q("process.rights_explained", "bool", { options: yesNo }),
      q("process.protocol_copy_given", "bool", { options: yesNo }),
      q("process.ties_told", "bool", { options: yesNo }),
    ],
  ],
  [
    "stay",
    [
      q("stay.until", "date"),
      q("stay.reason", "long_text"),
      q("stay.extension_applied_on", "date", { na: true }),
      q("stay.extension_receipt", "text", { na: true }),
    ],
  ],
  [
    "ties",
    [
      q("ties.in_russia_since", "year"),
      q("ties.family", "list", {
        na: true,
        members: [
          q("kinship", "choice", { options: ["spouse", "child", "parent", "sibling"] }),
          q("sex", "choice", { options: sex }),
          q("name", "text"),
          q("citizenship", "select", { options: codes(COUNTRIES) }),
          q("birth_year", "year"),
          q("lives_together", "bool", { options: yesNo }),
          q("proof", "text"),
        ],
      }),
      q("ties.study", "text", { na: true }),
      q("ties.study_year", "number", { na: true }),
      q("ties.work", "text", { na: true }),
      q("ties.pays_tax", "bool", { options: yesNo }),
      q("ties.housing", "text"),
      q("ties.prior_offences", "bool", { options: yesNo }),
      q("ties.other", "long_text", { na: true }),
    ],
  ],
  [
    "story",
    [
      q("events", "list", {
        members: [q("on", "date"), q("at", "time"), q("what", "long_text"), q("source", "text")],
      }),
    ],
  ],
  [
    "filing",
    [
      q("filing.signed_by", "choice", { options: ["client", "representative"] }),
      q("filing.on", "date"),
      q("attachments", "list", {
        na: true,
        members: [q("title", "text"), q("sheets", "number")],
      }),
    ],
  ],
];
