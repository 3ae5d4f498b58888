import type { BreachView } from "../../generated/BreachView";
import type { ClockView } from "../../generated/ClockView";
import type { DeadlineView } from "../../generated/DeadlineView";
import type { DocumentLink } from "../../generated/DocumentLink";
import type { LedgerEntry } from "../../generated/LedgerEntry";
import type { LedgerView } from "../../generated/LedgerView";
import { EDITION, EMPTY, KNOWN, reading, step } from "./deadline";

const doc = (id: string, title: string, ready = false): DocumentLink => ({ id, title, ready });
const left = (day: string, days: number, working_days: number | null = null) => ({
  day,
  days,
  working_days,
});

const entry = (id: string, more: Partial<LedgerEntry>): LedgerEntry => ({
  id,
  kind: "party_term",
  title: "",
  status: "running",
  day: null,
  hour: null,
  left: null,
  minutes: null,
  length: null,
  origin: null,
  origin_path: null,
  done: null,
  may_file: false,
  documents: [],
  place: null,
  advice: null,
  missed: null,
  restore: null,
  provision: null,
  deadline: null,
  ...more,
});

const term = (more: Partial<DeadlineView>): DeadlineView => ({
  ...EMPTY,
  outcome: "date",
  needs: null,
  edition: EDITION,
  trust: "primary",
  ...more,
});

const event = (id: string, title: string, day: string, days: number, more: Partial<LedgerEntry>) =>
  entry(id, { kind: "event", status: "event", title, day, left: left(day, days), ...more });

// Every day below is written out by hand: this host shows dates, it does not count them.
const PAST: LedgerEntry[] = [
  entry("fine-appeal", {
    title: "Жалоба на штраф от 2 октября",
    status: "missed",
    day: "2026-10-15",
    left: left("2026-10-15", -35),
    origin: "копия вручена 05.10.2026",
    origin_path: "ruling.received_on",
    may_file: true,
    documents: [doc("appeal-koap-ruling", "Жалоба на постановление", true)],
    place: "В районный суд — прямо или через орган, который вынес постановление.",
    missed: "Постановление вступило в силу; срок можно восстановить.",
    restore: {
      provision: "КоАП 30.3 ч. 2",
      documents: [doc("restore-term", "Ходатайство о восстановлении срока")],
      reasons: [
        "Переводчика не было, копия только на русском.",
        "С 12 по 30 октября был в больнице.",
      ],
    },
    provision: "КоАП 30.3 ч. 1",
    deadline: term({
      left: left("2026-10-15", -35),
      missed: true,
      last_moment: "2026-10-15T24:00",
      readings: [reading("2026-10-15", "Копия вручена 5 октября под расписку.")],
      steps: [
        step("Копия вручена", "КоАП 30.3 ч. 1", "2026-10-05"),
        step("Десятый день", "КоАП 30.3 ч. 1", "2026-10-15"),
      ],
    }),
  }),
  event("brought", "Доставлен в отдел", "2026-11-17", -2, {
    hour: "14:20",
    origin_path: "events.0.at",
  }),
  entry("detention-3h", {
    kind: "authority_term",
    title: "Отпустить через 3 часа",
    status: "breached",
    day: "2026-11-17",
    hour: "17:20",
    left: left("2026-11-17", -2),
    minutes: -2007,
    origin: "доставлен 17.11.2026 в 14:20",
    origin_path: "events.0.at",
    done: { day: "2026-11-17", hour: "22:30", how: null, proof: null, recorded: false },
    missed: "Довод о незаконном задержании; протокол под сомнением.",
    documents: [doc("detention-complaint-prosecutor", "Жалоба прокурору на задержание")],
    provision: "КоАП 27.5 ч. 1",
    deadline: term({
      rule: "koap-27.5-3h",
      kind: "authority_term",
      title: "Задержание, 3 часа",
      left: left("2026-11-17", -2),
      hour: "17:20",
      last_moment: "2026-11-17T17:20+03:00",
      readings: [reading("2026-11-17", "Доставлен в 14:20: так в протоколе, л. 3.", "17:20")],
      steps: [
        step("Доставлен в 14:20", "КоАП 27.5 ч. 4", "2026-11-17"),
        step("Третий час истёк в 17:20", "КоАП 27.5 ч. 1", "2026-11-17"),
      ],
    }),
  }),
  event("ruling-made", "Постановление вынесено", "2026-11-17", -2, {
    hour: "20:05",
    origin_path: "ruling.made_on",
  }),
  entry("ruling-copy", {
    kind: "authority_term",
    title: "Вручить копию постановления",
    status: "kept",
    day: "2026-11-20",
    left: left("2026-11-20", 1, 1),
    origin: "постановление вынесено 17.11.2026",
    origin_path: "ruling.made_on",
    done: { day: "2026-11-17", hour: null, how: null, proof: null, recorded: false },
    provision: "КоАП 29.11 ч. 2",
    deadline: term({
      rule: "koap-29.11-copy",
      kind: "authority_term",
      title: "Вручение копии постановления",
      left: left("2026-11-20", 1, 1),
      readings: [reading("2026-11-20", "Три дня со дня вынесения.")],
      steps: [step("Третий день", "КоАП 29.11 ч. 2", "2026-11-20")],
    }),
  }),
];

const COMING: LedgerEntry[] = [
  entry("custody-48h", {
    kind: "authority_term",
    title: "Полиция обязана обратиться в суд",
    status: "running",
    day: "2026-11-19",
    hour: "22:30",
    left: left("2026-11-19", 0, 0),
    minutes: 1183,
    origin: "помещён в ЦВСИГ 17.11.2026 в 22:30",
    origin_path: "custody.held",
    may_file: true,
    documents: [doc("release-demand", "Требование об освобождении")],
    advice: "Потом держать дальше может только суд. Участие в заседании просят письменно.",
    provision: "КоАП 27.19 ч. 3.2",
    deadline: term({
      rule: "koap-27.19-motion",
      kind: "authority_term",
      title: "Ходатайство полиции в суд",
      left: left("2026-11-19", 0, 0),
      hour: "22:30",
      last_moment: "2026-11-19T22:30+03:00",
      readings: [reading("2026-11-19", "Помещён 17 ноября в 22:30.", "22:30")],
      steps: [
        step("Помещён в 22:30", "КоАП 27.19 ч. 3.2", "2026-11-17"),
        step("48-й час истекает в 22:30", "КоАП 27.19 ч. 3.2", "2026-11-19"),
      ],
    }),
  }),
  entry("appeal", {
    title: "Жалоба на постановление",
    status: "running",
    day: "2026-11-27",
    left: left("2026-11-27", 8, 6),
    origin: "копия вручена 17.11.2026",
    origin_path: "ruling.received_on",
    may_file: true,
    documents: [
      doc("appeal-koap-ruling", "Жалоба на постановление", true),
      doc("interpreter-motion", "Ходатайство о переводчике", true),
    ],
    place: "В районный суд — прямо или через орган, который вынес постановление.",
    advice: "Лучше сегодня: выдворение исполняют сразу, а суд рассмотрит за сутки.",
    missed: "Постановление вступит в силу на следующий день.",
    provision: "КоАП 30.3 ч. 1",
    deadline: term(KNOWN["17.11.2026"]!),
  }),
  entry("in-force", {
    kind: "state",
    title: "Постановление вступит в силу",
    status: "running",
    day: "2026-11-28",
    left: left("2026-11-28", 9, 6),
    origin: "если не подать жалобу",
    provision: "КоАП 31.1",
  }),
  entry("ban-claim", {
    title: "Иск на запрет въезда",
    status: "running",
    day: "2027-02-17",
    left: left("2027-02-17", 90, 58),
    origin: "узнал о запрете 17.11.2026",
    origin_path: "ruling.received_on",
    may_file: true,
    documents: [doc("claim-kas-decision", "Административное исковое заявление")],
    provision: "КАС 219 ч. 1",
    deadline: term({
      rule: "kas-219",
      title: "Административный иск",
      left: left("2027-02-17", 90, 58),
      last_moment: "2027-02-17T24:00",
      trust: "unverified",
      edition: { ...EDITION, confidence: "unverified" },
      hints: [
        {
          code: "unverified",
          text: "Текст этой нормы не сверен с источником: откройте её и проверьте срок.",
        },
      ],
      readings: [reading("2027-02-17", "Узнал 17 ноября 2026 года.")],
      steps: [step("Три месяца", "КАС 219 ч. 1", "2027-02-17")],
    }),
  }),
  entry("second-appeal", {
    title: "Вторая жалоба, в областной суд",
    status: "future",
    length: "10 дней",
    origin: "срок пойдёт, когда копия решения по жалобе вручена",
    origin_path: "filing.on",
    documents: [doc("appeal-koap-second", "Жалоба на решение по жалобе")],
    provision: "КоАП 30.9 ч. 3",
  }),
];

const CLOCKS: ClockView[] = [
  {
    entry: "custody-48h",
    title: "48 ч в ЦВСИГ",
    from: "2026-11-17T22:30",
    to: "2026-11-19T22:30",
    minutes: 2880,
    passed: 1697,
    running: true,
  },
  {
    entry: "detention-3h",
    title: "3 ч в отделе",
    from: "2026-11-17T14:20",
    to: "2026-11-17T17:20",
    minutes: 180,
    passed: 490,
    running: false,
  },
];

const BREACHES: BreachView[] = [
  {
    code: "held_over_3h",
    text: "В отделе держали на 5 ч 10 мин дольше трёх часов.",
    provision: "КоАП 27.5 ч. 1",
    certain: true,
    paths: ["events.0.at"],
    entry: "detention-3h",
    documents: [doc("detention-complaint-prosecutor", "Жалоба прокурору на задержание")],
  },
  {
    code: "protocol_before_detention",
    text: "Протокол датирован раньше доставления: проверьте обе даты по бумагам.",
    provision: "КоАП 28.2 ч. 1",
    certain: false,
    paths: ["process.protocol_on"],
    entry: null,
    documents: [doc("protocol-remarks", "Замечания к протоколу", true)],
  },
];

const MOMENT = { today: "2026-11-19", now: "02:47", zone: "Москва", zone_assumed: false };

export const EMPTY_LEDGER: LedgerView = {
  ...MOMENT,
  zone_assumed: true,
  entries: [],
  past: 0,
  clocks: [],
  breaches: [],
  next: null,
};

/** What was recorded as filed, as the host writes it. */
export interface Filed {
  term: string;
  day: string;
  hour: string;
  how: string;
  proof: string;
}

const isoOf = (field: string) => field.split(".").reverse().join("-");

function withFiled(row: LedgerEntry, filed: Filed[]): LedgerEntry {
  const found = filed.find(({ term }) => term === row.id);
  if (!found) return row;
  const { day, hour, how, proof } = found;
  return {
    ...row,
    status: "kept",
    minutes: null,
    done: {
      day: isoOf(day),
      hour: hour || null,
      how: how || null,
      proof: proof || null,
      recorded: true,
    },
  };
}

/** The ledger of the worked case, with what was recorded since. */
export function fullLedger(filed: Filed[]): LedgerView {
  const done = new Set(filed.map(({ term }) => term));
  return {
    ...MOMENT,
    entries: [...PAST, ...COMING].map((row) => withFiled(row, filed)),
    past: PAST.length,
    clocks: CLOCKS.filter(({ entry: id }) => !done.has(id)),
    breaches: BREACHES,
    next: done.has("custody-48h")
      ? null
      : {
          entry: "custody-48h",
          title: "Полиция обязана обратиться в суд",
          provision: "КоАП 27.19 ч. 3.2",
          left: left("2026-11-19", 0, 0),
          hour: "22:30",
          minutes: 1183,
          attention: "act",
        },
  };
}
