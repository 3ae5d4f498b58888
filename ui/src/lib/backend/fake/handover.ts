import type { Colleague } from "../../generated/Colleague";
import type { ConflictView } from "../../generated/ConflictView";
import type { FieldHistory } from "../../generated/FieldHistory";
import type { GoesAlong } from "../../generated/GoesAlong";
import type { HandedOver } from "../../generated/HandedOver";
import type { HandOverInput } from "../../generated/HandOverInput";
import type { KeyReading } from "../../generated/KeyReading";
import type { MyKey } from "../../generated/MyKey";
import type { OpenExported } from "../../generated/OpenExported";
import type { OpenImported } from "../../generated/OpenImported";
import type { TakenIn } from "../../generated/TakenIn";
import type { TodaysSet } from "../../generated/TodaysSet";
import type { HandOverHost } from "../handover";
import { ADDRESS, HISTORY, KEYS, QR, TAKEN, WORDS, at } from "./shared-cases";
import { FakeVault, trouble, type VaultOptions } from "./vault";

export interface HandOverOptions extends VaultOptions {
  /** What is to be decided from the beginning. */
  conflicts?: ConflictView[];
  /** How the colleague's file is closed; without words if `key`. */
  bundle?: "words" | "key";
  colleagues?: Colleague[];
}

const NEEDS_WORDS = trouble(
  "needs_passphrase",
  "Файл закрыт словами, а не ключом хранилища.",
  "Введите слова, которые назвал отправитель.",
);
const WRONG_WORDS = trouble(
  "wrong_passphrase",
  "Слова не подошли к файлу.",
  "Проверьте слова и их порядок по одному с отправителем. Ничего не изменено.",
);
const NO_KEY = trouble(
  "bad_recipient",
  "Это не открытый ключ получателя: он начинается с «age1».",
  "Скопируйте ключ целиком, без пробелов, со страницы хранилища получателя.",
);

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[^а-я]+/)
    .filter(Boolean);

/** Handing over without files: one colleague's bundle that is always the same, closed with the words it draws. */
export abstract class FakeHandOver extends FakeVault implements HandOverHost {
  #author = "";
  #colleagues: Colleague[];
  #conflicts: ConflictView[];
  readonly #bundle: "words" | "key";
  #drawn = 0;
  #taken = false;

  constructor(options: HandOverOptions = {}) {
    super(options);
    this.#conflicts = options.conflicts ?? [];
    this.#bundle = options.bundle ?? "words";
    this.#colleagues = options.colleagues ?? [];
  }

  /** Answers a question of a case, if the case is there. */
  protected abstract write(id: string, path: string, text: string): Promise<void>;

  async my_key(): Promise<MyKey> {
    this.needOpen();
    return { recipient: KEYS.own, author: this.#author, qr_size: QR.size, qr_path: QR.path };
  }

  async set_author(name: string) {
    this.#author = name.trim();
    return this.my_key();
  }

  async goes_along(cases: string[]): Promise<GoesAlong> {
    this.needOpen();
    const rows = await Promise.all(
      cases.map(async (id) => {
        const files = (await this.attachments(id)).filter((file) => file.removed_at === null);
        const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
        return { id, attachments: files.length, bytes };
      }),
    );
    return {
      cases: rows,
      attachments: rows.reduce((sum, row) => sum + row.attachments, 0),
      bytes: rows.reduce((sum, row) => sum + row.bytes, 0),
    };
  }

  async colleagues() {
    this.needOpen();
    return this.#colleagues;
  }

  async read_key(text: string): Promise<KeyReading> {
    const key = text.replace(/\s/g, "");
    if (!/^age1[0-9a-z]{58}$/.test(key)) throw NO_KEY;
    const name = this.#colleagues.find((known) => known.key === key)?.name ?? null;
    return { key, name, own: key === KEYS.own };
  }

  async keep_colleague(name: string, key: string) {
    const rest = this.#colleagues.filter((known) => known.key !== key);
    this.#colleagues = [...rest, { name: name.trim(), key }];
    return this.#colleagues;
  }

  async forget_colleague(key: string) {
    this.#colleagues = this.#colleagues.filter((known) => known.key !== key);
    return this.#colleagues;
  }

  async draw_words() {
    this.needOpen();
    this.#drawn += 1;
    const words = [...WORDS.slice(this.#drawn), ...WORDS].slice(0, 6);
    return { words, text: words.join("-"), bits: 66 };
  }

  async unknown_words(words: string) {
    return wordsOf(words).flatMap((word, i) => (WORDS.includes(word) ? [] : [i + 1]));
  }

  async hand_over({ cases, lock }: HandOverInput): Promise<HandedOver | null> {
    this.needOpen();
    await this.wait();
    const along = await this.goes_along(cases);
    return {
      path: "/home/zimina/Документы/Дела 19.11.2026.himoya",
      bundle: "b-1",
      cases: cases.length,
      operations: 140 * cases.length,
      attachments: along.attachments,
      bytes: 131_072 + along.bytes,
      words: lock.kind === "words" ? lock.words : null,
    };
  }

  async take_in(words: string | null): Promise<TakenIn | null> {
    this.needOpen();
    if (this.#bundle === "words" && words === null) throw NEEDS_WORDS;
    await this.wait();
    if (this.#taken) {
      throw trouble("already_taken_in", "Этот файл уже принят.", "Делать ничего не нужно.");
    }
    this.#taken = true;
    this.#conflicts = [...this.#conflicts, ...TAKEN.cases.flatMap(({ conflicts }) => conflicts)];
    return TAKEN;
  }

  async take_in_again(words: string) {
    if (wordsOf(words).join("-") !== WORDS.slice(0, 6).join("-")) throw WRONG_WORDS;
    return (await this.take_in(words))!;
  }

  async conflicts(id: string | null) {
    this.needOpen();
    return this.#conflicts.filter(({ case: of }) => id === null || of === id);
  }

  async settle_conflict(id: string, pointer: string, operation: string) {
    const found = this.#conflicts.find((one) => one.case === id && one.pointer === pointer);
    const chosen = found?.alternatives.find((one) => one.operation === operation);
    if (!found || !chosen) {
      throw trouble("no_such_choice", "Этого расхождения уже нет.", "Откройте дело заново.");
    }
    if (found.path) await this.write(id, found.path, chosen.value.text);
    this.#conflicts = this.#conflicts.filter((one) => one !== found);
    return this.conflicts(id);
  }

  async field_history(_id: string, path: string): Promise<FieldHistory> {
    this.needOpen();
    const edits = path === ADDRESS ? HISTORY : HISTORY.slice(0, 0);
    return { path, place: "Место пребывания", edits };
  }

  async todays_set(cases: string[], passphrase: string): Promise<TodaysSet | null> {
    await this.wait();
    if (passphrase === "") throw trouble("empty_passphrase", "Пароль пуст.", "Наберите пароль.");
    const { attachments } = await this.goes_along(cases);
    return { path: "/media/zimina/Флешка/Набор 19.11.2026", cases: cases.length, attachments };
  }

  async bring_back(passphrase: string): Promise<TakenIn | null> {
    await this.wait();
    if (passphrase === "в дорогу") return this.setsBack();
    if (passphrase !== "набор") {
      throw trouble("wrong_passphrase", "Пароль не подошёл.", "Проверьте раскладку и Caps Lock.");
    }
    return { ...TAKEN, purpose: "return", made_by: this.#author, made_at: at(1) };
  }

  async open_export_warning() {
    return "В этой папке дела и файлы не зашифрованы: их прочтёт всякий, у кого она окажется. Удалите её, когда станет не нужна.";
  }

  async export_open(cases: string[]): Promise<OpenExported | null> {
    const { attachments } = await this.goes_along(cases);
    const warning = await this.open_export_warning();
    const path = "/home/zimina/Документы/Дела 19.11.2026";
    return { path, cases: cases.length, operations: 140 * cases.length, attachments, warning };
  }

  async import_open(): Promise<OpenImported | null> {
    const [first] = TAKEN.cases;
    const taken = { ...TAKEN, bundle: "", made_at: "" };
    return { taken, edited: first ? [first.id] : [], missing: [], ignored: ["заметки.txt"] };
  }
}
