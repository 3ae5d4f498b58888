import type { CaseView } from "../generated/CaseView";
import type { FindingView } from "../generated/FindingView";
import type { NameCard } from "../generated/NameCard";
import type { QuestionView } from "../generated/QuestionView";

/** The name cards that stand under a question: of a list those of its members stand inside it. */
export function cardsUnder(view: CaseView, questions: QuestionView[]): NameCard[] {
  const paths = new Set(questions.map((question) => question.path));
  return view.names.filter((card) => paths.has(card.beside));
}

/** The name cards that settle a finding. */
export function cardsOf(view: CaseView, finding: FindingView): NameCard[] {
  return view.names.filter((card) => card.findings.includes(finding.code));
}

/** Whether a card asks in sentences what the question asks in fields. */
export function isOnCard(view: CaseView, question: QuestionView): boolean {
  const body = (card: NameCard) => question.path === BODIES && card.id === card.beside;
  return view.names.some((card) => question.path.startsWith(`${card.id}.`) || body(card));
}

/** The list of forms of courts, bodies and posts. */
const BODIES = "body_forms";
