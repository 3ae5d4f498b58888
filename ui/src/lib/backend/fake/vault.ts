import type { AttachmentRow } from "../../generated/AttachmentRow";
import type { BackupDone } from "../../generated/BackupDone";
import type { BackupRow } from "../../generated/BackupRow";
import type { BackupSettings } from "../../generated/BackupSettings";
import type { BlankSaved } from "../../generated/BlankSaved";
import type { LockReason } from "../../generated/LockReason";
import type { PassphraseAdvice } from "../../generated/PassphraseAdvice";
import type { Saved } from "../../generated/Saved";
import type { SetOut } from "../../generated/SetOut";
import type { SheetsChecked } from "../../generated/SheetsChecked";
import type { SheetsState } from "../../generated/SheetsState";
import type { TakenIn } from "../../generated/TakenIn";
import type { Trouble } from "../../generated/Trouble";
import type { VaultCheck } from "../../generated/VaultCheck";
import type { VaultOpened } from "../../generated/VaultOpened";
import type { VaultProgress } from "../../generated/VaultProgress";
import type { VaultReminder } from "../../generated/VaultReminder";
import type { VaultState } from "../../generated/VaultState";
import type { VaultStatus } from "../../generated/VaultStatus";
import type { VaultHost } from "../vault";
import { FILES, WITH_PDFS, bytesOf } from "./files";
import { PAGE } from "./protected";
import { readSheet, sheet } from "./sheets";

export interface VaultOptions {
  /** How the vault stands at first; open, where a test is about cases. */
  vault?: VaultState;
  passphrase?: string;
  /** An unencrypted file of an older version lies there. */
  plain?: boolean;
  sheets?: SheetsState | null;
  why?: LockReason;
  /** How long each answer takes, to see what waiting looks like. */
  delay?: number;
  /** What is wrong with the key file. */
  keys?: Trouble;
  /** What is found at the next check. */
  damage?: Trouble[];
  /** Sets that were taken along. */
  out?: SetOut[];
  /** What the file dialog gives: pictures, or PDFs. */
  pdfs?: boolean;
}

export const trouble = (code: string, what: string, what_to_do: string): Trouble => ({
  code,
  what,
  what_to_do,
});

const WRONG = trouble("wrong_passphrase", "Пароль не подошёл.", "Проверьте раскладку и Caps Lock.");
const LOCKED = trouble("vault_locked", "Хранилище закрыто.", "Откройте его паролем.");
const BROKEN = trouble(
  "pdf_broken",
  "PDF не читается: файл повреждён или устроен неправильно.",
  "Попросите другую копию.",
);
const PDF_PAGES = 3;
/** The folder that the dialog gives. */
const SET = "/media/zimina/Флешка/Набор 19.11.2026";
const NOW = "2026-11-18T23:47:00Z";

/** A vault without a disk. It keeps no secret: what it knows of passphrases is only whether they are the same. */
export class FakeVault implements VaultHost {
  #passphrase: string;
  #state: VaultState;
  #why: LockReason;
  #lockedAt: string | null = null;
  #wrong = 0;
  #waitUntil = 0;
  #plain: VaultStatus["plain_file"];
  #sheets: SheetsState | null;
  #files: (AttachmentRow & { of: string })[] = [];
  #backups: BackupRow[];
  #automatic = true;
  #idle = 10;
  #away = false;
  #folder: string | null = null;
  #progress: VaultProgress | null = null;
  #damage: Trouble[];
  readonly #keys: Trouble | null;
  #delay: number;
  #out: SetOut[];
  readonly #picked: AttachmentRow[];
  /** What the window reported, for tests. */
  readonly said: string[] = [];

  constructor(options: VaultOptions = {}) {
    this.#state = options.vault ?? "open";
    this.#passphrase = options.passphrase ?? "шалфей";
    this.#why = options.why ?? "start";
    if (options.why && options.why !== "start") this.#lockedAt = "2026-11-18T22:55:00Z";
    this.#plain = options.plain
      ? { path: "/home/zimina/.local/share/himoya/cases.db", bytes: 421_888, moved_in: false }
      : null;
    this.#sheets = options.sheets === undefined ? verified() : options.sheets;
    this.#delay = options.delay ?? 0;
    this.#damage = options.damage ?? [];
    this.#keys = options.keys ?? null;
    this.#out = options.out ?? [];
    this.#picked = options.pdfs ? WITH_PDFS : FILES;
    this.#backups = ["2026-11-18T18:02:11Z", "2026-11-17T09:14:40Z"].map((made_at) => ({
      path: `/media/zimina/Флешка/backup-${made_at}`,
      made_at,
      bytes: 3_412_000,
      this_vault: true,
      cases: 12,
    }));
  }

  /** Locks without being asked by the window, as for a lid that closes. */
  shut(reason: LockReason) {
    this.#state = "locked";
    this.#why = reason;
    this.#lockedAt = NOW;
  }

  protected needOpen() {
    if (this.#state !== "open") throw LOCKED;
  }

  protected wait(): Promise<void> {
    const delay = this.#delay;
    return delay > 0 ? new Promise((done) => setTimeout(done, delay)) : Promise.resolve();
  }

  #status(): VaultStatus {
    const locked = this.#state === "locked";
    return {
      state: this.#state,
      locked: locked ? this.#why : null,
      locked_at: locked ? this.#lockedAt : null,
      place: this.#away ? SET : "/home/zimina/.local/share/himoya/vault",
      away: this.#away,
      trouble: locked ? this.#keys : null,
      wait_seconds: Math.max(0, Math.ceil((this.#waitUntil - Date.now()) / 1000)),
      // What is set lies inside and cannot be read while it is locked.
      idle_minutes: locked ? 10 : this.#idle,
      sheets: this.#sheets,
      reminders: this.#state === "open" ? this.#reminders() : [],
      plain_file: this.#plain,
    };
  }

  #reminders(): VaultReminder[] {
    const due: VaultReminder[] = [];
    if (this.#plain?.moved_in) {
      due.push({
        code: "plain_file_left",
        text: "Прежний файл дел лежит на диске открытым текстом.",
        what_to_do: "Удалите его: всё уже перенесено и сверено.",
      });
    }
    if (this.#sheets === null) {
      due.push({
        code: "sheets_not_made",
        text: "Листов восстановления нет: забытый пароль закроет дела навсегда.",
        what_to_do: "Сделайте листы и напечатайте их.",
      });
    } else if (this.#sheets.verified_on === null) {
      due.push({
        code: "sheets_not_verified",
        text: "Листы восстановления не проверены.",
        what_to_do: "Наберите два листа с бумаги.",
      });
    }
    return due;
  }

  #open(): VaultOpened {
    this.#state = "open";
    this.#wrong = 0;
    this.#waitUntil = 0;
    return { status: this.#status(), moved: null };
  }

  async vault_status() {
    return this.#status();
  }

  async vault_progress() {
    return this.#progress;
  }

  #go(away: boolean) {
    this.#away = away;
    this.#state = "locked";
    this.#why = "start";
    return this.#status();
  }

  async open_other_vault(): Promise<VaultStatus | null> {
    return this.#go(true);
  }

  async open_own_vault() {
    return this.#go(false);
  }

  async passphrase_advice(passphrase: string): Promise<PassphraseAdvice> {
    const length = [...passphrase].length;
    const guesses_log10 = length * 0.9;
    if (length === 0) return { strength: "empty", guesses_log10: 0, text: "", advice: [] };
    if (length < 9) {
      const advice = ["Четыре слова, не связанных между собой, надёжнее и легче запоминаются."];
      const text = "Легко подобрать тому, у кого ноутбук.";
      return { strength: "weak", guesses_log10, text, advice };
    }
    if (length < 18) return { strength: "fair", guesses_log10, text: "Подойдёт.", advice: [] };
    return { strength: "strong", guesses_log10, text: "Подобрать трудно.", advice: [] };
  }

  async protected_page() {
    return PAGE;
  }

  async create_vault(passphrase: string): Promise<VaultOpened> {
    await this.wait();
    if (passphrase === "") throw trouble("empty_passphrase", "Пароль пуст.", "Наберите пароль.");
    this.#passphrase = passphrase;
    this.#sheets = null;
    const moved = this.#plain && { cases: 12, revisions: 380, own_entries: 4 };
    if (this.#plain) this.#plain = { ...this.#plain, moved_in: true };
    return { ...this.#open(), moved };
  }

  /** Its key file is never an older one. */
  async unlock(passphrase: string, accept_older_keys = false): Promise<VaultOpened> {
    await this.wait();
    this.said.push(accept_older_keys ? "unlock with older keys" : "unlock");
    if (this.#waitUntil > Date.now()) {
      throw trouble("wait", "Ещё рано.", "Подождите, пока пройдёт время.");
    }
    if (passphrase !== this.#passphrase) {
      this.#wrong += 1;
      const seconds = this.#wrong < 3 ? 0 : Math.min(30, 2 ** (this.#wrong - 3));
      this.#waitUntil = Date.now() + seconds * 1000;
      throw WRONG;
    }
    return this.#open();
  }

  async unlock_with_sheets(sheets: string[], passphrase: string): Promise<VaultOpened> {
    await this.wait();
    this.#fit(sheets);
    this.#passphrase = passphrase;
    return this.#open();
  }

  async read_sheet(typed: string) {
    return readSheet(typed);
  }

  #fit(sheets: string[]): number[] {
    const numbers = sheets.map((typed) => readSheet(typed).number ?? 0);
    if (new Set(numbers).size < 2) {
      throw trouble(
        "same_sheet_twice",
        `Дважды набран лист ${numbers[0]}.`,
        "Возьмите другой лист.",
      );
    }
    return numbers;
  }

  async lock(reason: LockReason) {
    this.said.push(`lock ${reason}`);
    if (this.#state === "open") this.shut(reason);
    return this.#status();
  }

  async still_here() {
    this.said.push("here");
    return null;
  }

  async set_idle_minutes(minutes: number) {
    this.needOpen();
    this.#idle = minutes;
    return this.#status();
  }

  async change_passphrase(present: string, passphrase: string) {
    await this.wait();
    this.needOpen();
    if (present !== this.#passphrase) throw WRONG;
    this.#passphrase = passphrase;
    return this.#status();
  }

  async make_sheets() {
    this.needOpen();
    const set = (this.#sheets?.set ?? 0) + 1;
    this.#sheets = { set, sheets: 3, needs: 2, made_on: "2026-11-19", verified_on: null };
    return [1, 2, 3].map((number) => sheet(number, set));
  }

  async check_sheets(sheets: string[], rehearsal: boolean): Promise<SheetsChecked> {
    this.needOpen();
    const numbers = this.#fit(sheets);
    if (!rehearsal && this.#sheets) this.#sheets = { ...this.#sheets, verified_on: "2026-11-19" };
    return { numbers, rehearsal, status: this.#status() };
  }

  async backup_now(): Promise<BackupDone> {
    this.needOpen();
    this.#progress = { work: "backup", done: 310, total: 840 };
    await this.wait();
    this.#progress = null;
    const path = `${this.#folder ?? "/media/zimina/Флешка"}/backup-${NOW}`;
    const backup: BackupRow = { path, made_at: NOW, bytes: 3_420_160, this_vault: true, cases: 12 };
    this.#backups = [backup, ...this.#backups];
    return { backup, cases: 12, attachments: 31, removed: 0 };
  }

  async backup_settings(): Promise<BackupSettings> {
    this.needOpen();
    return {
      folder: this.#folder ?? "/home/zimina/.local/share/himoya/vault/backups",
      chosen: this.#folder !== null,
      reachable: true,
      automatic: this.#automatic,
      last_at: this.#backups[0]?.made_at ?? null,
      last_trouble: null,
      copies: this.#backups,
    };
  }

  async choose_backup_folder() {
    this.#folder = "/media/zimina/Флешка";
    return this.backup_settings();
  }

  async set_automatic_backup(on: boolean) {
    this.#automatic = on;
    return this.backup_settings();
  }

  async restore_backup(_path: string | null, passphrase: string) {
    await this.wait();
    if (passphrase !== this.#passphrase) throw WRONG;
    return this.#open();
  }

  async verify_vault(): Promise<VaultCheck> {
    this.needOpen();
    this.#progress = { work: "verify", done: 512, total: 833 };
    await this.wait();
    this.#progress = null;
    return {
      whole: this.#damage.length === 0,
      pages: 833,
      cases: 12,
      attachments: 31,
      damage: this.#damage,
      backup: this.#damage.length > 0 ? (this.#backups[0] ?? null) : null,
    };
  }

  async remove_plain_file() {
    this.#plain = null;
    return this.#status();
  }

  #rows(id: string): AttachmentRow[] {
    return this.#files.filter(({ of }) => of === id);
  }

  async attachments(id: string) {
    this.needOpen();
    return this.#rows(id);
  }

  async add_attachment(id: string) {
    this.needOpen();
    this.#progress = { work: "attachment", done: 4, total: 9 };
    await this.wait();
    this.#progress = null;
    const rows = this.#picked.map((file, i) => ({
      ...file,
      of: id,
      id: `${this.#files.length + i}`,
    }));
    this.#files = [...this.#files, ...rows];
    return this.#rows(id);
  }

  async read_attachment(attachment: string, offset: number, length: number) {
    this.needOpen();
    const row = this.#files.find((file) => file.id === attachment);
    return bytesOf(row?.name ?? "").slice(offset, offset + length).buffer;
  }

  #mark(attachment: string, removed_at: string | null) {
    this.#files = this.#files.map((row) => (row.id === attachment ? { ...row, removed_at } : row));
    return this.#rows(this.#files.find((row) => row.id === attachment)?.of ?? "");
  }

  async remove_attachment(attachment: string) {
    return this.#mark(attachment, NOW);
  }

  async restore_attachment(attachment: string) {
    return this.#mark(attachment, null);
  }

  async save_sheet(number: number, digits: string): Promise<Saved | null> {
    this.needOpen();
    this.said.push(`sheet ${number}: ${digits.split(" ").length} groups`);
    return { path: `/home/zimina/Лист восстановления ${number} из 3.pdf`, pages: 1 };
  }

  async open_pdf(attachment: string) {
    this.needOpen();
    const row = this.#files.find((file) => file.id === attachment);
    if (row?.name.includes("повреждён")) throw BROKEN;
    return { pages: PDF_PAGES, of: PDF_PAGES };
  }

  async pdf_page(attachment: string, page: number, width: number) {
    this.needOpen();
    this.said.push(`page ${page} of ${attachment} at ${width}`);
    return bytesOf("Постановление 5-1120.svg").slice().buffer;
  }

  async close_pdf() {
    this.said.push("close pdf");
    return null;
  }

  async save_blanks(): Promise<BlankSaved | null> {
    this.said.push("blanks");
    return { documents: ["client-sheet"], files: ["/media/zimina/Бланки.pdf"], pages: 18 };
  }

  async sets_out() {
    this.needOpen();
    return this.#out;
  }

  async forget_set(id: string) {
    this.#out = this.#out.filter((set) => set.id !== id);
    return this.#out;
  }

  /** All sets that are out come back. */
  protected setsBack(): TakenIn {
    const cases = this.#out.flatMap((set) => set.cases);
    this.#out = [];
    return {
      bundle: "b",
      purpose: "return",
      made_by: "",
      made_at: NOW,
      cases: cases.map((row) => ({
        ...row,
        new: false,
        binned: false,
        operations: 3,
        conflicts: [],
      })),
      attachments: 1,
    };
  }

  async export_attachment(attachment: string): Promise<Saved | null> {
    const row = this.#files.find((file) => file.id === attachment);
    return { path: `/home/zimina/Документы/${row?.name ?? ""}`, pages: 1 };
  }
}

function verified(): SheetsState {
  return { set: 1, sheets: 3, needs: 2, made_on: "2026-11-02", verified_on: "2026-11-02" };
}
