import type { CaseView } from "../../generated/CaseView";
import type { FindingView } from "../../generated/FindingView";
import type { ItemView } from "../../generated/ItemView";
import type { OverrideView } from "../../generated/OverrideView";
import type { QuestionView } from "../../generated/QuestionView";
import type { StepView } from "../../generated/StepView";
import { UNASKED, type Answer } from "./answers";
import { deadline } from "./deadline";
import { SUGGESTED } from "./directory";
import { COUNTRIES, LANGUAGES, STEPS, type Spec } from "./form";
import { EMPTY_LEDGER, fullLedger, type Filed } from "./ledger";
import { names } from "./names";
import { APPEAL, PAPERS, asksStep } from "./papers";
import { lanes } from "./plan";

export type Answers = Map<string, Answer>;

const LABELS = new Map([...COUNTRIES, ...LANGUAGES]);
const keyOf = (path: string) => path.replace(/\.\d+/g, "").replaceAll(".", "-");

/** How many members a list has, by the paths that stand under it. */
export function members(answers: Answers, list: string): number {
  const at = list.split(".").length;
  const indices = [...answers.keys()]
    .filter((path) => path.startsWith(`${list}.`))
    .map((path) => Number(path.split(".")[at]));
  return Math.max(-1, ...indices) + 1;
}

export function specOf(path: string): Spec | undefined {
  for (const [, specs] of STEPS) {
    for (const spec of specs) {
      if (spec.path === path) return spec;
      const member = spec.members?.find((m) =>
        new RegExp(`^${spec.path}\\.\\d+\\.${m.path}$`).test(path),
      );
      if (member) return member;
    }
  }
  return undefined;
}

function question(spec: Spec, path: string, answers: Answers): QuestionView {
  const answer = answers.get(path) ?? UNASKED;
  const items = spec.members ? itemsOf(spec.members, path, answers) : [];
  const listed = items.length > 0 ? { state: "known" as const } : {};
  return {
    path,
    key: keyOf(path),
    kind: spec.kind,
    options: (spec.options ?? []).map((value) => ({ value, label: LABELS.get(value) ?? null })),
    ...answer,
    ...listed,
    limits: limitsOf(spec, answer),
    suggests: path in SUGGESTED,
    allows_unknown: true,
    allows_not_applicable: spec.na ?? false,
    items,
  };
}

function limitsOf({ kind }: Spec, { value, state }: Answer) {
  const [from, to] = value.split("–").map((part) => part.trim());
  if (kind !== "date" || from === undefined || to === undefined) return null;
  return { from, to, about: state === "known" ? `между ${from} и ${to}` : null };
}

function itemsOf(specs: Spec[], list: string, answers: Answers): ItemView[] {
  return Array.from({ length: members(answers, list) }, (_, i) => {
    const path = `${list}.${i}`;
    return { path, questions: specs.map((m) => question(m, `${path}.${m.path}`, answers)) };
  });
}

function asked(spec: Spec, answers: Answers): boolean {
  if (!spec.when) return true;
  const [path, values] = spec.when;
  return values.includes(answers.get(path)?.value ?? "");
}

function stepView([id, specs]: (typeof STEPS)[number], answers: Answers): StepView {
  const questions = specs
    .filter((spec) => asked(spec, answers))
    .map((spec) => question(spec, spec.path, answers));
  return {
    id,
    answered: questions.filter((q) => q.state !== "unasked" && q.state !== "invalid").length,
    total: questions.length,
    invalid: questions.filter((q) => q.state === "invalid").length,
    questions,
  };
}

function findings(answers: Answers, document: string): FindingView[] {
  const found: FindingView[] = [];
  const at = (path: string) => answers.get(path) ?? UNASKED;
  const signs = at("filing.signed_by").value === "representative";
  if (signs && at("representative.kind").value === "none") {
    found.push({
      code: "signature-nobody",
      severity: "blocks",
      text: "Подписывает защитник, а защитника нет.",
      paths: ["filing.signed_by", "representative.kind"],
      provision: "КоАП 25.5",
      family: "authority",
      help: "Человек вправе подписать сам.",
    });
  }
  if (signs && at("representative.warrant_number").state !== "known") {
    found.push({
      code: "warrant-number",
      severity: "returned",
      text: "В ордере нет номера: жалобу защитника вернут.",
      paths: ["representative.warrant_number"],
      provision: "КоАП 25.5 ч. 3",
      family: "authority",
      help: "Номер и день стоят в ордере.",
    });
  }
  if (document === APPEAL && at("process.protocol_copy_given").state === "unasked") {
    found.push({
      code: "protocol-copy",
      severity: "asked",
      text: "Вручили ли копию протокола: если нет, это отдельный довод.",
      paths: ["process.protocol_copy_given"],
      provision: "КоАП 28.2 ч. 6",
      family: "document",
      help: null,
    });
  }
  if (names(answers).some((card) => card.findings.includes("name_by_rule"))) {
    found.push({
      code: "name_by_rule",
      severity: "asked",
      text: "Падежи имени построены по общему правилу. Прочтите их на карточке.",
      paths: ["client.name.forms.genitive", "client.name.family"],
      provision: null,
      family: "names",
      help: "Читайте вслух.",
    });
  }
  const written = ["client.phone", "ruling.number", "ruling.made_on"];
  for (const path of document === APPEAL ? written : written.slice(1, 2)) {
    if (at(path).state === "known") continue;
    found.push({
      code: `by-hand-${keyOf(path)}`,
      severity: "by_hand",
      text: path === "client.phone" ? "Телефон: линейка в шапке." : "Постановление: линейка.",
      paths: [path],
      provision: null,
      family: "unknown",
      help: null,
    });
  }
  return found;
}

/** What was recorded as filed stands among the answers, so that it is taken back as they are. */
export const FILED = "filed:";

function filed(answers: Answers): Filed[] {
  return [...answers]
    .filter(([path]) => path.startsWith(FILED))
    .map(([, { value }]) => JSON.parse(value) as Filed);
}

/** What was decided against a finding stands among the answers too. */
export const OVERRIDE = "override:";

function overrides(answers: Answers, document: string): OverrideView[] {
  return findings(answers, document).flatMap(({ code, text, paths }) => {
    const kept = answers.get(`${OVERRIDE}${document}:${code}`)?.value;
    if (!kept) return [];
    const { reason, seen } = JSON.parse(kept) as { reason: string; seen: string };
    const stands = seen === factsOf(answers, paths);
    return [{ document, code, finding: text, reason, on: "2026-11-19", stands }];
  });
}

/** The facts behind a finding, as they are now. */
export function factsOf(answers: Answers, paths: string[]): string {
  return paths.map((path) => answers.get(path)?.value ?? "").join("|");
}

/** Everything about a case but its place in history. */
export function shown(answers: Answers, document: string) {
  const of = (path: string) => answers.get(path)?.value ?? "";
  const name = ["family", "given", "patronymic"].map((part) => of(`client.name.${part}`));
  const country = LABELS.get(of("client.citizenship")) ?? "";
  const article = of("offence.article")
    ? `ч. ${of("offence.part")} ст. ${of("offence.article")} КоАП`
    : "";
  const expelled = ["forced", "controlled"].includes(of("punishment.expulsion"));
  return {
    title: name.filter(Boolean).join(" "),
    subtitle: [country, article, expelled ? "выдворение" : ""].filter(Boolean).join(" · "),
    document: PAPERS.find(({ id }) => id === document)!.title,
    document_id: document,
    documents: PAPERS,
    steps: STEPS.filter(([id]) => asksStep(document, id)).map((step) => stepView(step, answers)),
    lanes: lanes(answers),
    deadline: deadline(answers.get("ruling.received_on") ?? UNASKED),
    ledger: of("ruling.made_on") ? fullLedger(filed(answers)) : EMPTY_LEDGER,
    findings: findings(answers, document),
    names: names(answers),
    overrides: overrides(answers, document),
  } satisfies Partial<CaseView>;
}
