import type { CaseView } from "../generated/CaseView";
import type { Comparison } from "../generated/Comparison";
import type { DraftChange } from "../generated/DraftChange";
import type { DraftView } from "../generated/DraftView";
import type { FilePaperAnswer } from "../generated/FilePaperAnswer";
import type { FilePaperInput } from "../generated/FilePaperInput";
import type { Preview } from "../generated/Preview";
import type { PrintInput } from "../generated/PrintInput";
import type { PrintTargets } from "../generated/PrintTargets";
import type { Saved } from "../generated/Saved";
import type { VersionRow } from "../generated/VersionRow";

/** What the window asks about the text of the paper that is being prepared. */
export interface DraftingHost {
  draft_view(id: string): Promise<DraftView>;
  /** Edits the text, as one step of the case's history; refused while the paper is filed. */
  change_draft(id: string, change: DraftChange): Promise<CaseView>;
  /** Kept versions, the newest first. */
  draft_versions(id: string): Promise<VersionRow[]>;
  keep_version(id: string): Promise<VersionRow[]>;
  /** A version beside another one, or beside the paper as it is now. */
  compare_versions(id: string, first: string, second: string | null): Promise<Comparison>;
  version_pages(id: string, version: string): Promise<Preview>;
  restore_version(id: string, version: string): Promise<CaseView>;
  /** Keeps the paper as filed; with a problem in the answer nothing was recorded. */
  file_paper(id: string, input: FilePaperInput): Promise<FilePaperAnswer>;
  reopen_paper(id: string, index: number): Promise<CaseView>;
  unfile_paper(id: string, index: number): Promise<CaseView>;
  /** Writes a filed paper out again, byte for byte; `null` when the dialog was closed. */
  reprint(id: string, index: number): Promise<Saved | null>;
  print_targets(): Promise<PrintTargets>;
  print_paper(id: string, input: PrintInput): Promise<null>;
  /** Opens the file written last in the system's program for it. */
  open_saved(): Promise<null>;
}
