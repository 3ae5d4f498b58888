import type { NameCard } from "../../generated/NameCard";
import type { NameFormsInput } from "../../generated/NameFormsInput";
import type { NameRow } from "../../generated/NameRow";
import type { Answers } from "./views";

/** The one name whose forms the fake program knows, and is unsure of; any other is given back as it stands. */
const FORMS: Record<string, string> = {
  genitive: "Назарзоды Фирӯза Ҷамшедовича",
  dative: "Назарзоде Фирӯзу Ҷамшедовичу",
  accusative: "Назарзоду Фирӯза Ҷамшедовича",
  instrumental: "Назарзодой Фирӯзом Ҷамшедовичем",
  prepositional: "Назарзоде Фирӯзе Ҷамшедовиче",
};
const SENTENCES: Record<string, string> = {
  nominative: "| обжалует постановление.",
  genitive: "Жалоба подана в интересах |.",
  dative: "Копию вручить |.",
  accusative: "Прошу освободить |.",
  instrumental: "Доверенность подписана |.",
  prepositional: "Протокол составлен при |.",
};
export const CLIENT_CARD = "client.name.forms";

export function names(answers: Answers): NameCard[] {
  const of = (path: string) => answers.get(path)?.value ?? "";
  const parts = ["family", "given", "patronymic"].map((part) => of(`client.name.${part}`));
  if (!parts[0] || !of("client.sex")) return [];
  const name = parts.filter(Boolean).join(" ");
  const doubtful = parts[0] === "Назарзода";
  const rows = Object.entries(SENTENCES).map(([kind, sentence]): NameRow => {
    const [before = "", after = ""] = sentence.split("|");
    const proposed = doubtful ? (FORMS[kind] ?? name) : name;
    const text = of(`${CLIENT_CARD}.${kind}`) || proposed;
    return { case: kind, before, text, after, proposed, doubtful: doubtful && kind in FORMS };
  });
  const confirmed = of(`${CLIENT_CARD}.genitive`) !== "";
  const state = confirmed ? "confirmed" : doubtful ? "doubtful" : "by_rule";
  const findings = state === "doubtful" ? ["name_by_rule"] : [];
  return [{ id: CLIENT_CARD, name, beside: "client.name.family", state, findings, rows }];
}

export function confirm(answers: Answers, card: string, forms: NameFormsInput | null) {
  for (const kind of Object.keys(FORMS) as (keyof NameFormsInput)[]) {
    const path = `${card}.${kind}`;
    if (forms === null) answers.delete(path);
    else answers.set(path, { value: forms[kind].trim(), state: "known", problem: null });
  }
}
