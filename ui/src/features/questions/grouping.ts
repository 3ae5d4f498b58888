import type { QuestionView } from "../../lib/generated/QuestionView";

/** One number of the form: a question alone, or several that one paper or one line answers. */
export interface Block {
  /** `group-<group>` is the message; `null` for a question alone. */
  group: string | null;
  questions: QuestionView[];
}

const GROUPS: [group: string, keys: RegExp][] = [
  ["name", /^client-name-(family|given|patronymic)$/],
  ["latin", /^client-name-latin_/],
  ["forms", /^client-name-forms-/],
  ["document", /^client-document-/],
  ["russian", /^client-russian-/],
  ["representative", /^representative-(family|given|patronymic|sex)$/],
  ["warrant", /^representative-(registry_number|warrant_)/],
  ["poa", /^representative-poa_/],
  ["contacts", /^(client|representative)-(address|phone)$/],
  ["authority", /^authority-/],
  ["reviewing", /^reviewing-/],
  ["article", /^offence-(article|part)$/],
  ["protocol", /^process-protocol_(number|on)$/],
  ["extension", /^stay-extension_/],
  ["study", /^ties-study/],
];

function groupOf(question: QuestionView): string | null {
  return GROUPS.find(([, keys]) => keys.test(question.key))?.[0] ?? null;
}

/** Neighbours of one group share a number; a lone member of a group stands as itself. */
export function blocks(questions: QuestionView[]): Block[] {
  const made: Block[] = [];
  for (const question of questions) {
    const group = groupOf(question);
    const before = made.at(-1);
    if (group !== null && before?.group === group) before.questions.push(question);
    else made.push({ group, questions: [question] });
  }
  return made.map((block) => (block.questions.length > 1 ? block : { ...block, group: null }));
}

/** Fields so short that what was understood fits beside them. */
export function isShort(question: QuestionView): boolean {
  return ["date", "time", "number", "year"].includes(question.kind);
}
