import type { AnswerInput } from "../generated/AnswerInput";
import type { CalculatorAnswer } from "../generated/CalculatorAnswer";
import type { CalculatorInput } from "../generated/CalculatorInput";
import type { CalculatorView } from "../generated/CalculatorView";
import type { CaseView } from "../generated/CaseView";
import type { FiledAnswer } from "../generated/FiledAnswer";
import type { FiledInput } from "../generated/FiledInput";
import type { GroundChange } from "../generated/GroundChange";
import type { GroundsView } from "../generated/GroundsView";
import type { LedgerView } from "../generated/LedgerView";
import type { Preview } from "../generated/Preview";
import type { Saved } from "../generated/Saved";
import type { Start } from "../generated/Start";
import type { Trouble } from "../generated/Trouble";

/**
 * All that the window can ask of the program. Names are those of the commands.
 * A refusal rejects with a `Trouble`.
 */
export interface Host {
  /** The worked case named on the command line, if there is one. */
  launch(): Promise<string | null>;
  start(): Promise<Start>;
  open_case(id: string): Promise<CaseView>;
  new_case(): Promise<CaseView>;
  new_from_example(example: string): Promise<CaseView>;
  answer(id: string, path: string, input: AnswerInput): Promise<CaseView>;
  add_item(id: string, path: string): Promise<CaseView>;
  remove_item(id: string, path: string): Promise<CaseView>;
  undo(id: string): Promise<CaseView>;
  redo(id: string): Promise<CaseView>;
  remove_case(id: string): Promise<Start>;
  restore_case(id: string): Promise<Start>;
  /** Prepares another paper for the case; the host keeps the choice. */
  choose_document(id: string, document: string): Promise<CaseView>;
  preview(id: string): Promise<Preview>;
  /** `null` when the dialog was closed without choosing a place. */
  save_pdf(id: string): Promise<Saved | null>;
  /** The terms of a case as of this moment. */
  ledger(id: string): Promise<LedgerView>;
  /** Records that something was filed; with a problem in the answer nothing was recorded. */
  file_term(id: string, input: FiledInput): Promise<FiledAnswer>;
  unfile_term(id: string, term: string): Promise<CaseView>;
  /** The grounds of the paper that is prepared: what the facts support, what stands, what proves it. */
  grounds(id: string): Promise<GroundsView>;
  /** Chooses, orders or edits grounds, as one step of the case's history. */
  change_grounds(id: string, change: GroundChange): Promise<CaseView>;
  calculator(): Promise<CalculatorView>;
  calculate(input: CalculatorInput): Promise<CalculatorAnswer>;
  /** The terms of one case, or of all, for a calendar program; `null` as in `save_pdf`. */
  save_calendar(id: string | null): Promise<Saved | null>;
  /** The chronology of a case for printing; `null` as in `save_pdf`. */
  save_chronology(id: string): Promise<Saved | null>;
}

function isTrouble(reason: unknown): reason is Trouble {
  return (
    typeof reason === "object" && reason !== null && "what" in reason && "what_to_do" in reason
  );
}

/** Any rejection as a trouble in two parts; `unexpected` is worded by the window itself. */
export function asTrouble(reason: unknown): Trouble {
  if (isTrouble(reason)) return reason;
  return { code: "unexpected", what: "", what_to_do: "" };
}
