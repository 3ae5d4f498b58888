import type { DocumentChoice } from "../../generated/DocumentChoice";

const choice = (id: string, title: string, family: string): DocumentChoice => ({
  id,
  title,
  family,
});

export const APPEAL = "appeal-koap-ruling";

export const PAPERS: DocumentChoice[] = [
  choice(APPEAL, "Жалоба на постановление", "appeals"),
  choice("interpreter-motion", "Ходатайство о переводчике", "language"),
  choice("admit-defender", "Ходатайство о допуске защитника", "powers"),
  choice("protocol-remarks", "Замечания к протоколу", "language"),
];

const COMMON = ["person", "language", "representative", "ruling", "process", "filing"];

/** Whether a step of the form stands in that of a paper: the appeal asks everything. */
export function asksStep(document: string, step: string): boolean {
  if (document === APPEAL) return true;
  return COMMON.includes(step) || (document === "protocol-remarks" && step === "story");
}
