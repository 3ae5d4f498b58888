import type { Host } from "../../lib/backend/host";
import type { AttachmentRow } from "../../lib/generated/AttachmentRow";
import { Work } from "../../lib/vault/work.svelte";

/** What the program hands over at a time. */
const PIECE = 1 << 20;

/** The files of one case, and the one that is shown. */
export class Attachments {
  readonly #host: Host;
  readonly #case: string;
  readonly work: Work;
  #rows = $state.raw<AttachmentRow[] | null>(null);
  #chosen = $state<string | null>(null);

  constructor(host: Host, id: string) {
    this.#host = host;
    this.#case = id;
    this.work = new Work(host);
  }

  get loaded(): boolean {
    return this.#rows !== null;
  }

  get rows(): AttachmentRow[] {
    return (this.#rows ?? []).filter((row) => row.removed_at === null);
  }

  get removed(): AttachmentRow[] {
    return (this.#rows ?? []).filter((row) => row.removed_at !== null);
  }

  get chosen(): AttachmentRow | undefined {
    return this.rows.find((row) => row.id === this.#chosen) ?? this.rows[0];
  }

  choose(id: string) {
    this.#chosen = id;
  }

  /** The one so many places away, not over the ends. */
  step(by: 1 | -1) {
    const at = this.rows.findIndex((row) => row.id === this.chosen?.id);
    const next = this.rows[at + by];
    if (next) this.#chosen = next.id;
  }

  async load(): Promise<void> {
    const rows = await this.work.run(() => this.#host.attachments(this.#case));
    if (rows) this.#rows = rows;
  }

  /** How many were added. */
  async add(): Promise<number> {
    const before = new Set(this.#rows?.map((row) => row.id));
    const rows = await this.work.run(() => this.#host.add_attachment(this.#case));
    if (!rows) return 0;
    const fresh = rows.filter((row) => !before.has(row.id));
    this.#rows = rows;
    if (fresh[0]) this.#chosen = fresh[0].id;
    return fresh.length;
  }

  async remove(id: string): Promise<boolean> {
    const at = this.rows.findIndex((row) => row.id === id);
    const neighbour = this.rows[at + 1] ?? this.rows[at - 1];
    const rows = await this.work.run(() => this.#host.remove_attachment(id));
    if (!rows) return false;
    this.#rows = rows;
    this.#chosen = neighbour?.id ?? null;
    return true;
  }

  async restore(id: string): Promise<void> {
    const rows = await this.work.run(() => this.#host.restore_attachment(id));
    if (!rows) return;
    this.#rows = rows;
    this.#chosen = id;
  }

  save(id: string) {
    return this.work.run(() => this.#host.export_attachment(id));
  }

  /** The whole file, piece by piece; `null` once it is no longer wanted. */
  async read(
    row: AttachmentRow,
    wanted: () => boolean,
    ondone: (bytes: number) => void,
  ): Promise<ArrayBuffer[] | null> {
    const pieces: ArrayBuffer[] = [];
    for (let at = 0; at < row.bytes;) {
      const piece = await this.#host.read_attachment(row.id, at, Math.min(PIECE, row.bytes - at));
      if (!wanted()) return null;
      if (piece.byteLength === 0) break;
      pieces.push(piece);
      at += piece.byteLength;
      ondone(at);
    }
    return pieces;
  }
}
