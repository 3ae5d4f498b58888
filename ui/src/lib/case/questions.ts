import type { CaseView } from "../generated/CaseView";
import type { FindingView } from "../generated/FindingView";
import type { LedgerEntry } from "../generated/LedgerEntry";
import type { QuestionView } from "../generated/QuestionView";
import type { StepView } from "../generated/StepView";

/** Where a question stands. */
export interface Place {
  step: StepView;
  question: QuestionView;
}

/** All questions of a step, members of lists after their list. */
export function questionsOf(step: StepView): QuestionView[] {
  const deep = (question: QuestionView): QuestionView[] => [
    question,
    ...question.items.flatMap((item) => item.questions.flatMap(deep)),
  ];
  return step.questions.flatMap(deep);
}

/** The question at a path, or the nearest one above it, such as the list of a removed member. */
export function placeOf(view: CaseView, path: string): Place | null {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    for (const step of view.steps) {
      const question = questionsOf(step).find((candidate) => candidate.path === at);
      if (question) return { step, question };
    }
  }
  return null;
}

/** The first place of a finding that is asked in this case. */
export function findingPlace(view: CaseView, finding: FindingView): Place | null {
  for (const path of finding.paths) {
    const place = placeOf(view, path);
    if (place) return place;
  }
  return null;
}

/** The first question whose answer differs between two views. */
export function changedPlace(before: CaseView, after: CaseView): Place | null {
  const old = new Map(
    before.steps.flatMap(questionsOf).map((question) => [question.path, signature(question)]),
  );
  for (const step of after.steps) {
    const question = questionsOf(step).find(
      (candidate) => candidate.kind !== "list" && old.get(candidate.path) !== signature(candidate),
    );
    if (question) return { step, question };
  }
  const lists = new Map(before.steps.flatMap(questionsOf).map((q) => [q.path, q.items.length]));
  for (const step of after.steps) {
    const question = questionsOf(step).find((q) => (lists.get(q.path) ?? 0) !== q.items.length);
    if (question) return { step, question };
  }
  return null;
}

/** The first term whose filing was recorded or taken back between two views. */
export function refiled(before: CaseView, after: CaseView): LedgerEntry | undefined {
  const told = (entry: LedgerEntry | undefined) => JSON.stringify(entry?.done ?? null);
  const old = new Map(before.ledger.entries.map((entry) => [entry.id, entry]));
  return after.ledger.entries.find((entry) => told(entry) !== told(old.get(entry.id)));
}

function signature(question: QuestionView): string {
  return `${question.state} ${question.value}`;
}

export type StepMark = "done" | "part" | "none" | "off" | "invalid";

export function markOf(step: StepView): StepMark {
  if (step.invalid > 0) return "invalid";
  if (step.total === 0) return "off";
  if (step.answered >= step.total) return "done";
  return step.answered > 0 ? "part" : "none";
}
