import type { DeadlineView } from "../../generated/DeadlineView";
import type { Answer } from "./answers";

export const EDITION = {
  in_force_from: "2024-10-29",
  source: "364-ФЗ от 29.10.2024; КоАП в редакции, виденной на pravo.gov.ru",
  checked_on: "2026-11-14",
  confidence: "secondary",
  text_as_of: "прежний текст по вторичному источнику",
};

export const EMPTY: DeadlineView = {
  rule: "koap-30.3",
  title: "Жалоба на постановление",
  kind: "party_term",
  outcome: "needs_fact",
  needs: "ruling.received_on",
  trouble: null,
  left: null,
  hour: null,
  last_moment: null,
  last_moment_text: null,
  missed: false,
  readings: [],
  steps: [],
  edition: null,
  hints: [],
  trust: null,
};

export const step = (text: string, provision: string, date: string) => ({
  text,
  provision,
  date,
  confidence: "primary",
});

export const reading = (last_day: string, why: string, hour: string | null = null) => ({
  last_day,
  hour,
  why,
});

const POST = "Почтой и в окно суда — до 24:00 этого дня: важен день сдачи.";

// Written out by hand: this host shows dates, it does not count them.
export const KNOWN: Record<string, Partial<DeadlineView>> = {
  "17.11.2026": {
    left: { day: "2026-11-27", days: 8, working_days: 6 },
    last_moment: "2026-11-27T24:00",
    last_moment_text: POST,
    hints: [
      {
        code: "transition",
        text: "Редакция сменилась 29.10.2024: для дней раньше десять суток считали иначе.",
      },
    ],
    trust: "secondary",
    readings: [
      reading("2026-11-27", "Копия вручена 17 ноября: так на расписке, л. 14."),
      reading("2026-11-30", "Копия получена 18 ноября; десятый день — суббота."),
    ],
    steps: [
      step("Копия вручена", "КоАП 30.3 ч. 1", "2026-11-17"),
      step("Отсчёт со следующего дня", "КоАП 4.8 ч. 1.1", "2026-11-18"),
      step("Десятый день", "КоАП 30.3 ч. 1", "2026-11-27"),
      step("Рабочий день, переноса нет", "КоАП 4.8 ч. 3.1", "2026-11-27"),
    ],
  },
  "11.11.2026": {
    left: { day: "2026-11-23", days: 4, working_days: 2 },
    last_moment: "2026-11-23T24:00",
    last_moment_text: POST,
    readings: [reading("2026-11-23", "Копия вручена 11 ноября под расписку.")],
    steps: [
      step("Копия вручена", "КоАП 30.3 ч. 1", "2026-11-11"),
      step("Отсчёт со следующего дня", "КоАП 4.8 ч. 1.1", "2026-11-12"),
      step("Десятый день — суббота", "КоАП 30.3 ч. 1", "2026-11-21"),
      step("Перенос на рабочий день", "КоАП 4.8 ч. 3.1", "2026-11-23"),
    ],
  },
  "02.11.2026": {
    left: { day: "2026-11-12", days: -7, working_days: null },
    last_moment: "2026-11-12T24:00",
    last_moment_text: POST,
    missed: true,
    readings: [reading("2026-11-12", "Копия вручена 2 ноября под расписку.")],
    steps: [
      step("Копия вручена", "КоАП 30.3 ч. 1", "2026-11-02"),
      step("Десятый день", "КоАП 30.3 ч. 1", "2026-11-12"),
    ],
  },
};

export const OUTSIDE: Partial<DeadlineView> = {
  outcome: "outside_calendar",
  needs: null,
  trouble: {
    code: "calendar_ends",
    what: "Этот день за пределами проверенного календаря.",
    what_to_do: "Проверьте год; если он верен, посчитайте срок по календарю на бумаге.",
  },
};

/** The term of one of the days known here, else an honest absence. */
export function deadline(received: Answer): DeadlineView {
  if (received.state !== "known") return EMPTY;
  const found = KNOWN[received.value];
  if (!found) return { ...EMPTY, ...OUTSIDE };
  return { ...EMPTY, outcome: "date", needs: null, edition: EDITION, ...found };
}
