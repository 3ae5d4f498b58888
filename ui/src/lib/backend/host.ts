import type { AnswerInput } from "../generated/AnswerInput";
import type { CalculatorAnswer } from "../generated/CalculatorAnswer";
import type { CalculatorInput } from "../generated/CalculatorInput";
import type { CalculatorView } from "../generated/CalculatorView";
import type { CaseView } from "../generated/CaseView";
import type { DeskQuery } from "../generated/DeskQuery";
import type { DeskView } from "../generated/DeskView";
import type { DirectoryRow } from "../generated/DirectoryRow";
import type { FiledAnswer } from "../generated/FiledAnswer";
import type { FiledInput } from "../generated/FiledInput";
import type { FindView } from "../generated/FindView";
import type { GroundChange } from "../generated/GroundChange";
import type { GroundsView } from "../generated/GroundsView";
import type { LedgerView } from "../generated/LedgerView";
import type { MonthView } from "../generated/MonthView";
import type { MrzView } from "../generated/MrzView";
import type { NameFormsInput } from "../generated/NameFormsInput";
import type { OwnEntryInput } from "../generated/OwnEntryInput";
import type { PacketSaved } from "../generated/PacketSaved";
import type { PlanView } from "../generated/PlanView";
import type { Preferences } from "../generated/Preferences";
import type { Preview } from "../generated/Preview";
import type { SaveFormat } from "../generated/SaveFormat";
import type { Saved } from "../generated/Saved";
import type { Start } from "../generated/Start";
import type { Suggestions } from "../generated/Suggestions";
import type { TimelineView } from "../generated/TimelineView";
import type { Trouble } from "../generated/Trouble";
import type { DraftingHost } from "./drafting";
import type { HandOverHost } from "./handover";
import type { RaidHost } from "./raid";
import type { VaultHost } from "./vault";

/**
 * All that the window can ask of the program. Names are those of the commands.
 * A refusal rejects with a `Trouble`.
 */
export interface Host extends VaultHost, HandOverHost, DraftingHost, RaidHost {
  /** Keeps how somebody likes the window, for the next run. */
  keep_preferences(preferences: Preferences): Promise<void>;
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
  /** A closed case leaves the desk for the archive. */
  close_case(id: string): Promise<Start>;
  reopen_case(id: string): Promise<Start>;
  /** Deletes for good what is in the bin; how many cases that were. */
  purge_bin(): Promise<number>;
  /** The cases that fit, on the desk, in the archive or in the bin. */
  desk(query: DeskQuery): Promise<DeskView>;
  /** Cases and papers that may be meant by what was typed. */
  find(typed: string): Promise<FindView>;
  /** The month of a day; of today without one. */
  month(day: string | null): Promise<MonthView>;
  /** The list on paper; `null` as in `save_paper`. */
  save_list(query: DeskQuery, names: boolean): Promise<Saved | null>;
  /** Prepares another paper for the case; the host keeps the choice. */
  choose_document(id: string, document: string): Promise<CaseView>;
  preview(id: string): Promise<Preview>;
  /** `null` when the dialog was closed without choosing a place. */
  save_paper(id: string, format: SaveFormat): Promise<Saved | null>;
  /** Everything that the moment calls for, in a folder; `null` as in `save_paper`. */
  save_packet(id: string): Promise<PacketSaved | null>;
  /** Makes the chosen paper in spite of a finding that blocks it; a reason is required. */
  override_finding(id: string, code: string, reason: string): Promise<CaseView>;
  withdraw_override(id: string, code: string): Promise<CaseView>;
  /** Locks the forms of a name, which every paper then takes, as one step of the case's history. */
  confirm_name(id: string, card: string, forms: NameFormsInput): Promise<CaseView>;
  withdraw_name(id: string, card: string): Promise<CaseView>;
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
  /** The terms of one case, or of all, for a calendar program; `null` as in `save_paper`. */
  save_calendar(id: string | null): Promise<Saved | null>;
  /** The chronology of a case for printing; `null` as in `save_paper`. */
  save_chronology(id: string): Promise<Saved | null>;
  /** Rows of the directory for a question, the best first. */
  suggest(id: string, path: string, typed: string): Promise<Suggestions>;
  take_entry(id: string, path: string, entry: string): Promise<CaseView>;
  own_directory(): Promise<DirectoryRow[]>;
  put_own_entry(input: OwnEntryInput): Promise<DirectoryRow>;
  remove_own_entry(id: string): Promise<null>;
  /** Keeps what stands in an answer as a row of the user. */
  keep_answer(id: string, path: string): Promise<DirectoryRow>;
  /** What can be filed now and what comes next, each with what stands behind it. */
  plan(id: string): Promise<PlanView>;
  /** What happened in order, with the contradictions beside. */
  timeline(id: string): Promise<TimelineView>;
  /** A way through the questions by its name; an empty name is the full one. */
  choose_lane(id: string, lane: string): Promise<CaseView>;
  /** Reads the zone of a passport; nothing of it is taken. */
  read_mrz(id: string, text: string): Promise<MrzView>;
  take_mrz(id: string, text: string, paths: string[]): Promise<CaseView>;
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
