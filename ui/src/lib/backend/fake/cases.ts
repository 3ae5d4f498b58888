import type { CaseRow } from "../../generated/CaseRow";
import type { DeskGroup } from "../../generated/DeskGroup";
import type { ExampleRow } from "../../generated/ExampleRow";
import type { NextTerm } from "../../generated/NextTerm";

/** Invented people and courts throughout. */
export const FAMILY: Record<string, string> = {
  "client.name.family": "Назарзода",
  "client.name.given": "Фирӯз",
  "client.name.patronymic": "Ҷамшедович",
  "client.name.latin_family": "NAZARZODA",
  "client.name.latin_given": "FIRUZ",
  "client.name.in_ruling": "Назарзода Фируз Джамшедович",
  "client.sex": "male",
  "client.birth_date": "12.03.1994",
  "client.birth_place": "г. Куляб, Республика Таджикистан",
  "client.citizenship": "TJK",
  "client.document.kind": "passport",
  "client.document.number": "402118365",
  "client.document.issued_on": "05.06.2021",
  "client.document.issued_by": "МВД Республики Таджикистан",
  "client.address": "г. Приреченск, ул. Садовая, д. 8, кв. 21",
  "client.native_language": "tg",
  "client.schooling": "Девять классов таджикской школы, русский — два часа в неделю.",
  "client.russian.understands": "some",
  "client.russian.speaks": "some",
  "client.russian.reads": "none",
  "representative.kind": "advocate",
  "representative.family": "Зимина",
  "representative.given": "Анна",
  "representative.patronymic": "Викторовна",
  "representative.sex": "female",
  "representative.registry_number": "50/4417",
  "representative.warrant_date": "18.11.2026",
  "representative.address": "г. Приреченск, ул. Вокзальная, д. 3",
  "ruling.decided_by": "official",
  "authority.body": "ОМВД России по г. о. Приреченск",
  "authority.address": "г. Приреченск, ул. Заводская, д. 1",
  "authority.post": "начальник отдела по вопросам миграции",
  "authority.person": "Крылов С. А.",
  "reviewing.name": "Приреченский городской суд",
  "reviewing.address": "г. Приреченск, ул. Вокзальная, д. 14",
  "ruling.number": "3318/26",
  "ruling.made_on": "17.11.2026",
  "ruling.received_on": "17.11.2026",
  "ruling.receipt_proof": "signed_receipt",
  "ruling.receipt_detail": "лист дела 14",
  "ruling.sheets": "3",
  "ruling.weighs_ties": "no",
  "offence.article": "18.8",
  "offence.part": "3.1",
  "offence.committed_on": "17.11.2026",
  "punishment.fine": "5000",
  "punishment.expulsion": "forced",
  "custody.held": "yes",
  "custody.place": "ЦВСИГ, г. Приреченск, Северный проезд, д. 3",
  "process.protocol_number": "0417732",
  "process.protocol_on": "31.11.2026",
  "process.interpreter_present": "no",
  "process.interpreter_asked": "yes",
  "process.language_note": "fluent_by_officer",
  "process.rights_explained": "no",
  "stay.until": "02.11.2026",
  "ties.in_russia_since": "2014",
  "ties.family.0.kinship": "spouse",
  "ties.family.0.sex": "female",
  "ties.family.0.name": "Назарзода Сабрина Холовна",
  "ties.family.0.citizenship": "RUS",
  "ties.family.0.lives_together": "yes",
  "ties.family.0.proof": "свидетельство о браке",
  "ties.family.1.kinship": "child",
  "ties.family.1.name": "Назарзода Манижа Фирузовна",
  "ties.family.1.birth_year": "2018",
  "ties.work": "Шестой год работает каменщиком по патенту.",
  "ties.pays_tax": "yes",
  "ties.prior_offences": "no",
  "events.0.on": "17.11.2026",
  "events.0.at": "14:20",
  "events.0.what": "Остановили у автостанции и доставили в отдел. Паспорт был с собой.",
  "events.0.source": "протокол о доставлении, л. 3",
  "filing.signed_by": "representative",
};

export const UNSURE: Record<string, "unknown" | "not_applicable"> = {
  "client.russian.writes": "unknown",
  "representative.warrant_number": "unknown",
  "ties.study": "not_applicable",
  "ties.study_year": "not_applicable",
};

export const EXAMPLES: ExampleRow[] = [
  {
    id: "student-expelled",
    title: "Студент, просрочка пять дней",
    about: "Полиция, ч. 3 ст. 18.8: выдворение можно исключить.",
  },
  {
    id: "student-expelled-then",
    title: "Студент, 2013 год",
    about: "Суд, ч. 3 ст. 18.8 по закону того времени: десять суток, выдворение обязательно.",
  },
  {
    id: "family-expelled",
    title: "Отец двоих детей, переводчика не дали",
    about: "Полиция, ч. 3.1 ст. 18.8: выдворение обязательно, довод ч. 3.8 ст. 4.1.",
  },
];

/** Where a row stands on the desk of this host, whose day is always Thursday, 19 November. */
export function groupOf(next: NextTerm | null): DeskGroup {
  if (!next) return "none";
  if (next.attention === "restore") return "restore";
  if (next.minutes !== null) return "hours";
  const until: [number, DeskGroup][] = [
    [0, "today"],
    [1, "tomorrow"],
    [3, "this_week"],
    [10, "next_week"],
  ];
  return until.find(([days]) => next.left.days <= days)?.[1] ?? "later";
}

const row = (
  id: string,
  title: string,
  subtitle: string,
  next: CaseRow["next"],
  updated_at: string,
  breaches = 0,
): CaseRow => ({
  id,
  title,
  subtitle,
  group: groupOf(next),
  next,
  updated_at,
  sample: false,
  breaches,
  closed_at: null,
  removed_at: null,
  out_since: null,
});

const next = (
  title: string,
  provision: string,
  left: NextTerm["left"],
  more: Partial<NextTerm> = {},
): NextTerm => ({
  entry: "appeal",
  title,
  provision,
  left,
  hour: null,
  minutes: null,
  attention: "act",
  ...more,
});

/** Rows beside the one that can be opened, so that the desk is seen full. */
export const ROWS: CaseRow[] = [
  row(
    "r0",
    "Раҳимов Далер Саидҷонович",
    "Таджикистан · 48 ч в отделе",
    next(
      "Требование об освобождении, жалоба прокурору",
      "КоАП 27.5 ч. 2",
      { day: "2026-11-19", days: 0, working_days: 0 },
      { hour: "14:20", minutes: 693 },
    ),
    "2026-11-19T01:10:00Z",
    2,
  ),
  row(
    "r2",
    "Шарифов Умед",
    "Таджикистан · ч. 2 ст. 18.10 КоАП · выдворение",
    next("Вторая жалоба в областной суд", "КоАП 30.9 ч. 3", {
      day: "2026-11-19",
      days: 0,
      working_days: 0,
    }),
    "2026-11-18T20:40:00Z",
  ),
  row(
    "r3",
    "Юлдашев Отабек Баходир угли",
    "Узбекистан · ч. 2 ст. 18.10 КоАП",
    next("Жалоба на постановление", "КоАП 30.3 ч. 1", {
      day: "2026-11-20",
      days: 1,
      working_days: 1,
    }),
    "2026-11-18T11:05:00Z",
  ),
  row(
    "r4",
    "Сатторова Мавзуна Идибековна",
    "Таджикистан · ч. 1.1 ст. 18.8 КоАП · двое детей",
    next("Жалоба на постановление", "КоАП 30.3 ч. 1", {
      day: "2026-11-23",
      days: 4,
      working_days: 2,
    }),
    "2026-11-16T07:30:00Z",
    1,
  ),
  row(
    "r7",
    "Ғафуров Сиёвуш",
    "Таджикистан · патент аннулирован",
    next("Административный иск на отказ в разрешении", "КАС 219 ч. 1", {
      day: "2026-11-27",
      days: 8,
      working_days: 6,
    }),
    "2026-11-15T12:00:00Z",
  ),
  row(
    "r5",
    "Мамытов Эрмек Жоробекович",
    "Кыргызстан · ч. 1 ст. 18.8 КоАП",
    next("Административный иск на запрет въезда", "КАС 219 ч. 1", {
      day: "2027-01-11",
      days: 53,
      working_days: 33,
    }),
    "2026-10-02T16:00:00Z",
  ),
  row(
    "r1",
    "Низомов Бахтиёр Ғайратович",
    "Таджикистан · ч. 1.1 ст. 18.8 КоАП",
    next(
      "Жалоба и ходатайство о восстановлении срока",
      "КоАП 30.3 ч. 2",
      { day: "2026-11-16", days: -3, working_days: null },
      { attention: "restore" },
    ),
    "2026-11-17T09:12:00Z",
  ),
  row("r6", "Қурбонов Исмоил", "Таджикистан · со слов брата", null, "2026-11-18T23:51:00Z"),
];

/** Two weeks from the fake today, working or not. */
export const RIBBON: [day: string, works: boolean][] = [
  ["2026-11-19", true],
  ["2026-11-20", true],
  ["2026-11-21", false],
  ["2026-11-22", false],
  ["2026-11-23", true],
  ["2026-11-24", true],
  ["2026-11-25", true],
  ["2026-11-26", true],
  ["2026-11-27", true],
  ["2026-11-28", false],
  ["2026-11-29", false],
  ["2026-11-30", true],
  ["2026-12-01", true],
  ["2026-12-02", true],
];
