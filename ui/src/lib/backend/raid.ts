import type { RaidImport } from "../generated/RaidImport";
import type { RaidMark } from "../generated/RaidMark";
import type { RaidProgress } from "../generated/RaidProgress";
import type { RaidRow } from "../generated/RaidRow";
import type { RaidView } from "../generated/RaidView";
import type { Saved } from "../generated/Saved";

/** Many people of one event. Rows go by their id, columns by their number counted from nought. */
export interface RaidHost {
  raids(): Promise<RaidRow[]>;
  raid_new(): Promise<RaidView>;
  raid_open(id: string): Promise<RaidView>;
  raid_rename(id: string, title: string): Promise<RaidView>;
  raid_put(id: string, row: string, column: number, text: string): Promise<RaidView>;
  /** After a row, else at the end. */
  raid_add_row(id: string, after: string | null): Promise<RaidView>;
  raid_remove_rows(id: string, rows: string[]): Promise<RaidView>;
  /** A block as spreadsheets copy it; it fills cells and adds rows, a first line of known titles is taken as titles. */
  raid_paste(id: string, row: string, column: number, text: string): Promise<RaidView>;
  /** `full_name`, `note` or a fact; empty to leave the column out. Remembered for the next table. */
  raid_column(id: string, column: number, meaning: string): Promise<RaidView>;
  raid_documents(id: string, ids: string[]): Promise<RaidView>;
  raid_order(id: string, order: RaidView["order"]): Promise<RaidView>;
  raid_mark(id: string, rows: string[], mark: RaidMark, on: boolean): Promise<RaidView>;
  /** Asks for a table, for a raid or for a new one; `null` when the dialog was closed. */
  raid_import(id: string | null): Promise<RaidImport | null>;
  raid_undo(id: string): Promise<RaidView>;
  raid_redo(id: string): Promise<RaidView>;
  /** To the bin. */
  raid_remove(id: string): Promise<unknown>;
  raid_restore(id: string): Promise<unknown>;
  /** An empty table with the columns that are understood; `null` as in `save_paper`. */
  raid_template(): Promise<Saved | null>;
  /** Asks for a folder and begins in the background; `raid_progress` says whether it did. */
  raid_make(id: string, rows: string[] | null): Promise<unknown>;
  /** What is being made or was made last; `null` when nothing was. */
  raid_progress(id: string): Promise<RaidProgress | null>;
  raid_stop(id: string): Promise<unknown>;
}
