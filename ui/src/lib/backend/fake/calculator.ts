import type { CalculatorAnswer } from "../../generated/CalculatorAnswer";
import type { CalculatorInput } from "../../generated/CalculatorInput";
import type { CalculatorRule } from "../../generated/CalculatorRule";
import type { CalculatorView } from "../../generated/CalculatorView";
import type { DeadlineView } from "../../generated/DeadlineView";
import { read } from "./answers";
import { EDITION, EMPTY, KNOWN, OUTSIDE, reading, step } from "./deadline";

const rule = (
  id: string,
  title: string,
  provision: string,
  length: string,
  more: Partial<CalculatorRule> = {},
): CalculatorRule => ({
  id,
  title,
  provision,
  length,
  kind: "party_term",
  events: [{ id: "", text: "копия вручена" }],
  needs_hour: false,
  trust: "primary",
  ...more,
});

const authority = { kind: "authority_term" };

export const CALCULATOR: CalculatorView = {
  rules: [
    rule("koap-4.5-migration", "Давность по миграционным делам", "КоАП 4.5 ч. 1", "1 год", {
      kind: "limitation",
      events: [{ id: "", text: "правонарушение совершено" }],
    }),
    rule("koap-27.5-3h", "Задержание, общий срок", "КоАП 27.5 ч. 1", "3 часа", {
      ...authority,
      events: [{ id: "", text: "доставлен" }],
      needs_hour: true,
    }),
    rule("koap-27.5-48h", "Задержание по миграционной статье", "КоАП 27.5 ч. 2", "48 часов", {
      ...authority,
      events: [{ id: "", text: "доставлен" }],
      needs_hour: true,
    }),
    rule("koap-29.11-copy", "Вручение копии постановления", "КоАП 29.11 ч. 2", "3 дня", authority),
    rule("koap-30.3", "Жалоба на постановление", "КоАП 30.3 ч. 1", "10 дней", {
      events: [
        { id: "", text: "копия постановления вручена" },
        { id: "returned", text: "письмо с копией вернулось в суд" },
      ],
      trust: "secondary",
    }),
    rule("koap-30.9", "Вторая жалоба, на решение", "КоАП 30.9 ч. 3", "10 дней"),
    rule("koap-31.9", "Давность исполнения", "КоАП 31.9 ч. 1", "2 года", { kind: "limitation" }),
    rule("koap-32.2", "Уплата штрафа", "КоАП 32.2 ч. 1", "60 дней", {
      events: [{ id: "", text: "постановление вступило в силу" }],
    }),
    rule("kas-219", "Иск к органу или должностному лицу", "КАС 219 ч. 1", "3 месяца", {
      events: [{ id: "", text: "узнал о нарушении" }],
      trust: "unverified",
    }),
    rule("gk-186", "Доверенность без срока", "ГК 186 п. 1", "1 год", { kind: "state" }),
  ],
  zones: [
    { id: "Europe/Moscow", name: "Москва", moscow: 0 },
    { id: "Europe/Kaliningrad", name: "Калининград", moscow: -1 },
    { id: "Asia/Yekaterinburg", name: "Екатеринбург", moscow: 2 },
  ],
};

// Written out by hand, as everything here.
const HOURS: Partial<DeadlineView> = {
  left: { day: "2026-11-19", days: 0, working_days: 0 },
  hour: "14:20",
  last_moment: "2026-11-19T14:20+03:00",
  trust: "primary",
  readings: [reading("2026-11-19", "Доставлен 17 ноября в 14:20.", "14:20")],
  steps: [
    step("Доставлен в 14:20", "КоАП 27.5 ч. 4", "2026-11-17"),
    step("48-й час истекает в 14:20", "КоАП 27.5 ч. 2", "2026-11-19"),
  ],
};

function term(of: CalculatorRule, day: string, hour: string): DeadlineView {
  const base = { ...EMPTY, rule: of.id, title: of.title, kind: of.kind };
  if (of.needs_hour && hour === "") {
    return {
      ...base,
      outcome: "needs_fact",
      needs: null,
      trouble: {
        code: "needs_hour",
        what: "Этот срок идёт по часам.",
        what_to_do: "Напишите час события.",
      },
    };
  }
  const found = of.needs_hour ? (day === "17.11.2026" ? HOURS : undefined) : KNOWN[day];
  if (!found) return { ...base, ...OUTSIDE };
  return { ...base, outcome: "date", needs: null, edition: EDITION, ...found };
}

export function calculated(input: CalculatorInput): CalculatorAnswer {
  const of = CALCULATOR.rules.find(({ id }) => id === input.rule)!;
  const day = read("date", input.day);
  const hour = input.hour === "" ? null : read("time", input.hour);
  const check = input.check === "" ? null : read("date", input.check);
  const known = day.state === "known";
  const deadline = known && !hour?.problem ? term(of, day.value, hour?.value ?? "") : null;
  const last = deadline?.left?.day;
  const checked = check?.state === "known" ? check.value.split(".").reverse().join("-") : null;
  return {
    understood: known ? day.value.split(".").reverse().join("-") : null,
    day_problem: day.problem,
    hour_problem: hour?.problem ?? null,
    check_problem: check?.problem ?? null,
    deadline,
    verdict: last && checked ? (checked <= last ? "in_time" : "late") : null,
  };
}
