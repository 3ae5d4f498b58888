import type { Colleague } from "../generated/Colleague";
import type { ConflictView } from "../generated/ConflictView";
import type { DrawnWords } from "../generated/DrawnWords";
import type { FieldHistory } from "../generated/FieldHistory";
import type { GoesAlong } from "../generated/GoesAlong";
import type { HandedOver } from "../generated/HandedOver";
import type { HandOverInput } from "../generated/HandOverInput";
import type { KeyReading } from "../generated/KeyReading";
import type { MyKey } from "../generated/MyKey";
import type { OpenExported } from "../generated/OpenExported";
import type { OpenImported } from "../generated/OpenImported";
import type { TakenIn } from "../generated/TakenIn";
import type { TodaysSet } from "../generated/TodaysSet";
import type { VaultStatus } from "../generated/VaultStatus";

/** Cases for a colleague and back. What asks for a place answers `null` when its dialog was closed without choosing. */
export interface HandOverHost {
  my_key(): Promise<MyKey>;
  /** How the user calls himself to colleagues. */
  set_author(name: string): Promise<MyKey>;
  /** What would go into a file with these cases. */
  goes_along(cases: string[]): Promise<GoesAlong>;
  colleagues(): Promise<Colleague[]>;
  /** Rejects what is no key. */
  read_key(text: string): Promise<KeyReading>;
  keep_colleague(name: string, key: string): Promise<Colleague[]>;
  forget_colleague(key: string): Promise<Colleague[]>;
  draw_words(): Promise<DrawnWords>;
  /** Which words are not in the list, counted from one. */
  unknown_words(words: string): Promise<number[]>;
  hand_over(input: HandOverInput): Promise<HandedOver | null>;
  /** Asks for a file; one that is closed with words is refused with `needs_passphrase` and tried again. */
  take_in(words: string | null): Promise<TakenIn | null>;
  /** The file asked for last, with the words that were heard. */
  take_in_again(words: string): Promise<TakenIn>;
  /** What is to be decided in a case, or in all. */
  conflicts(id: string | null): Promise<ConflictView[]>;
  /** Gives what is left in the case. */
  settle_conflict(id: string, pointer: string, operation: string): Promise<ConflictView[]>;
  field_history(id: string, path: string): Promise<FieldHistory>;
  todays_set(cases: string[], passphrase: string): Promise<TodaysSet | null>;
  bring_back(passphrase: string): Promise<TakenIn | null>;
  /** Goes to the door of another vault, whose folder it asks for. */
  open_other_vault(): Promise<VaultStatus | null>;
  /** Goes back to the door of the user's own vault. */
  open_own_vault(): Promise<VaultStatus>;
  open_export_warning(): Promise<string>;
  /** All cases when none is named. */
  export_open(cases: string[]): Promise<OpenExported | null>;
  import_open(): Promise<OpenImported | null>;
}
