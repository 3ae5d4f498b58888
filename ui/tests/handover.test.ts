import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import App from "../src/App.svelte";
import { ROWS } from "../src/lib/backend/fake/cases";
import { FakeHost, type FakeOptions } from "../src/lib/backend/fake/host";
import { conflictsOf, KEYS, WORDS } from "../src/lib/backend/fake/shared-cases";
import type { Trouble } from "../src/lib/generated/Trouble";
import { ask, desk, field, press, step, worked } from "./helpers";

const input = (id: string) => screen.getByTestId<HTMLInputElement>(id);
const picks = () => screen.getAllByTestId<HTMLInputElement>("pick");
const CASE = "case-1";

const clipboard: string[] = [];
beforeEach(() => {
  clipboard.length = 0;
});

/** What is copied from now on; user events bring a clipboard of their own. */
function listen() {
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(
    async (text) => void clipboard.push(text),
  );
}

/** A part of the vault's page, over a full desk. */
async function part(id: string, options: FakeOptions = {}) {
  const host = (await desk({ rows: ROWS, ...options })) as FakeHost;
  const user = userEvent.setup();
  await user.click(screen.getByTestId("to-vault"));
  await user.click(await screen.findByTestId(`vault-${id}`));
  return { host, user };
}

describe("handing over", () => {
  it("begins with the case on whose row the focus is, by a key of the desk", async () => {
    await desk({ rows: ROWS });
    const row = screen.getAllByTestId("case-row")[2]!;
    row.focus();
    press("KeyP", "з");
    await waitFor(() => expect(picks().filter(({ checked }) => checked)).toHaveLength(1));
    expect(picks().find(({ checked }) => checked)?.dataset.id).toBe(row.dataset.id);
    expect(document.activeElement?.id).toBe("section-head");
    expect(await screen.findByText(/файлов при них нет/)).toBeInTheDocument();
    expect(screen.getByTestId("along").textContent).toMatch(/1\sдело/);
  });

  it("walks among the cases by arrows, and says what goes along", async () => {
    const { host, user } = await part("handover");
    await host.add_attachment("r0");
    await waitFor(() => expect(picks()).toHaveLength(8));
    expect(input("hand-over-do")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(/Выберите хотя бы одно дело/)).toBeInTheDocument();
    picks()[0]!.focus();
    await user.keyboard(" {ArrowDown} ");
    await waitFor(() => expect(screen.getByTestId("along").textContent).toMatch(/2\sдела/));
    expect(document.activeElement).toBe(picks()[1]);
    await user.click(screen.getByTestId("pick-all"));
    await waitFor(() => expect(screen.getByTestId("along").textContent).toMatch(/8\sдел.*файл/s));
    await user.click(screen.getByTestId("pick-all"));
    await waitFor(() => expect(screen.getByTestId("along").textContent).toMatch(/Ни одно/));
  });

  it("shows the drawn words large after the file is written, and clears a copy of them", async () => {
    const { host, user } = await part("handover");
    const hand = vi.spyOn(host, "hand_over");
    await waitFor(() => expect(picks()).toHaveLength(8));
    await user.click(picks()[1]!);
    await user.click(screen.getByTestId("hand-over-do"));
    const words = await screen.findByTestId("words");
    const shown = within(words)
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(shown).toHaveLength(6);
    expect(hand.mock.calls[0]![0]).toMatchObject({
      cases: [picksIds(ROWS)[1]],
      purpose: "hand_over",
      lock: { kind: "words" },
    });
    expect(screen.getByTestId("written-path").textContent).toMatch(/\.himoya$/);
    expect(document.activeElement?.id).toBe("section-head");
    listen();
    vi.useFakeTimers();
    screen.getByTestId("words-copy").click();
    await vi.advanceTimersByTimeAsync(10);
    expect(clipboard.at(-1)?.split(" ")).toHaveLength(6);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(clipboard.at(-1)).toBe("");
    screen.getByTestId("hand-over-again").click();
    await vi.advanceTimersByTimeAsync(10);
    expect(screen.queryByTestId("words")).toBeNull();
  });

  it("checks a pasted key, keeps it under a name and closes the file for it", async () => {
    const { host, user } = await part("handover");
    const hand = vi.spyOn(host, "hand_over");
    await waitFor(() => expect(picks()).toHaveLength(8));
    await user.click(picks()[0]!);
    await user.click(screen.getByTestId("by-keys"));
    expect(screen.getByText(/Выберите коллегу/)).toBeInTheDocument();
    await user.type(await screen.findByTestId("key-text"), "age1короткий");
    expect(await screen.findByText(/начинается с «age1»/)).toBeInTheDocument();
    await user.clear(input("key-text"));
    await user.click(input("key-text"));
    await user.paste(KEYS.own);
    expect(await screen.findByText(/ключ вашего хранилища/)).toBeInTheDocument();
    await user.clear(input("key-text"));
    await user.click(input("key-text"));
    await user.paste(` ${KEYS.other}\n`);
    expect((await screen.findByTestId("key-good")).textContent).toContain(KEYS.other.slice(-6));
    await user.type(screen.getByTestId("key-name"), "Борис{Enter}");
    expect((await screen.findByTestId<HTMLInputElement>("colleague")).checked).toBe(true);
    expect(document.activeElement).toBe(screen.getByTestId("hand-over-do"));
    await user.click(screen.getByTestId("hand-over-do"));
    expect((await screen.findByTestId("written")).textContent).toMatch(/хранилище: Борис/);
    expect(hand.mock.calls[0]![0].lock).toEqual({ kind: "keys", keys: [KEYS.other] });
    expect(screen.queryByTestId("words")).toBeNull();
  });

  it("from a case takes that case, and goes back to it", async () => {
    await worked();
    screen.getByTestId("case-hand-over").click();
    await waitFor(() => expect(picks().filter(({ checked }) => checked)).toHaveLength(1));
    press("Escape", "Escape");
    expect((await screen.findByTestId("case-name")).textContent).toMatch(/Назарзода/);
  });
});

const picksIds = (rows: typeof ROWS) =>
  [...rows]
    .sort((a, b) => (a.next?.left.days ?? 1e9) - (b.next?.left.days ?? 1e9))
    .map(({ id }) => id);

describe("taking in", () => {
  it("asks for words, marks those that are not in the list, and shows what came", async () => {
    const { user } = await part("takein");
    await user.click(screen.getByTestId("take-in"));
    const field = await screen.findByTestId("heard-words");
    expect(document.activeElement).toBe(field);
    await user.type(field, "перила вьюга катшан ");
    const states = () =>
      within(screen.getByTestId("heard-list"))
        .getAllByRole("listitem")
        .map(({ dataset }) => dataset.state);
    await waitFor(() => expect(states()).toEqual(["known", "known", "unknown"]));
    expect(screen.getByText(/Слова 3 в списке/)).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, "перила, вьюга каштан{Enter}");
    expect(await screen.findByText(/Слова не подошли/)).toBeInTheDocument();
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, `${WORDS.slice(0, 6).join(" ")}{Enter}`);
    const taken = await screen.findByTestId("taken");
    expect(taken.textContent).toMatch(/Борис Каримов, файл от 18\sноября\s2026/);
    expect(screen.getByTestId("taken-odds").textContent).toMatch(/Сатторова.*Место пребывания/s);
    expect(screen.getByTestId("taken-new").textContent).toMatch(/Усмонова/);
    expect(screen.getByTestId("taken-more").textContent).toMatch(/Юлдашев/);
    expect(screen.getByTestId("taken-same").textContent).toMatch(/Қурбонов/);
    expect(screen.getByTestId("conflicts-count").textContent).toBe("1");
    await user.click(screen.getByTestId("to-conflicts"));
    expect(await screen.findAllByTestId("conflict")).toHaveLength(1);
  });

  it("opens a file for this vault without words, and says when it was taken in before", async () => {
    const { user } = await part("takein", { bundle: "key" });
    await user.click(screen.getByTestId("take-in"));
    await screen.findByTestId("taken");
    await user.click(screen.getByTestId("take-again"));
    await user.click(screen.getByTestId("take-in"));
    expect(await screen.findByText(/уже принят/)).toBeInTheDocument();
  });

  it("does not judge a word that is still being typed", async () => {
    const { user } = await part("takein");
    await user.click(screen.getByTestId("take-in"));
    await user.type(await screen.findByTestId("heard-words"), "перила вью");
    const last = () => within(screen.getByTestId("heard-list")).getAllByRole("listitem")[1]!;
    expect(last().dataset.state).toBe("typing");
    await waitFor(() => expect(last().dataset.state).toBe("unknown"), { timeout: 2000 });
  });
});

const odds = () => conflictsOf(CASE, "Назарзода Фирӯз Ҷамшедович");

describe("disagreements", () => {
  it("stand on the desk, in the list and at the case with one count", async () => {
    const { user } = await part("conflicts", {
      conflicts: conflictsOf("r4", "Сатторова Мавзуна Идибековна"),
    });
    expect(screen.getAllByTestId("conflict")).toHaveLength(2);
    expect(screen.getByTestId("conflicts-count").textContent).toBe("2");
    await user.click(screen.getByTestId("to-desk"));
    expect((await screen.findByTestId("conflict-tag")).textContent).toMatch(/2\sрасхождения/);
    await user.click(document.querySelector<HTMLElement>("[data-id=r4]")!);
    expect((await screen.findByTestId("case-conflicts")).textContent).toMatch(/2\sрасхождения/);
  });

  it("are settled one by one, and a decision can be taken back", async () => {
    const { host, user } = await part("conflicts", {
      conflicts: conflictsOf("r4", "Сатторова Мавзуна Идибековна"),
    });
    const undo = vi.spyOn(host, "undo").mockResolvedValue({} as never);
    const sides = within(screen.getAllByTestId("conflict")[0]!).getAllByTestId("side");
    expect(sides.map(({ dataset }) => dataset.shown)).toEqual(["true", "false"]);
    expect(sides[0]!.textContent).toMatch(/Борис.*18\sноября\s2026.*Речная.*сейчас в деле/s);
    expect(sides[1]!.textContent).toMatch(/Анна, здесь.*Садовая/s);
    await user.click(within(sides[1]!).getByTestId("keep"));
    await waitFor(() => expect(screen.getAllByTestId("conflict")).toHaveLength(1));
    expect(screen.getByTestId("conflicts-count").textContent).toBe("1");
    await user.click(screen.getByTestId("toast-act"));
    await waitFor(() => expect(undo).toHaveBeenCalledWith("r4"));
    await user.click(screen.getAllByTestId("keep")[0]!);
    expect(await screen.findByText(/Расхождений нет/)).toBeInTheDocument();
    expect(document.activeElement?.id).toBe("section-head");
  });

  it("say why a decision was refused", async () => {
    const { host, user } = await part("conflicts", { conflicts: odds() });
    const gone: Trouble = { code: "no_such_choice", what: "Уже решено.", what_to_do: "Обновите." };
    vi.spyOn(host, "settle_conflict").mockRejectedValue(gone);
    await user.click(screen.getAllByTestId("keep")[0]!);
    expect((await screen.findByRole("alert")).textContent).toMatch(/Уже решено/);
  });

  it("show both edits at the question, where one is chosen", async () => {
    await worked({ conflicts: odds() });
    await step("person");
    const two = within(ask("client.address")).getByTestId("two-edits");
    expect(within(two).getAllByTestId("side")).toHaveLength(2);
    within(two).getAllByTestId("keep")[0]!.click();
    await waitFor(() => expect(field("client.address").value).toMatch(/Речная/));
    expect(within(ask("client.address")).queryByTestId("two-edits")).toBeNull();
    expect(screen.getByTestId("case-conflicts").textContent).toMatch(/1\sрасхождение/);
    await waitFor(() => expect(document.activeElement).toBe(field("client.address")));
    screen.getByTestId("toast-act").click();
    await waitFor(() => expect(field("client.address").value).toMatch(/Садовая/));
  });

  it("that one's own writing has settled are told of, with the way to the history", async () => {
    const host = await worked({ conflicts: odds() });
    await step("person");
    vi.spyOn(host, "conflicts").mockImplementation(async () => odds().slice(1));
    await userEvent.type(field("client.address"), "1");
    const told = await screen.findByTestId("overwritten");
    expect(told.textContent).toMatch(/Место пребывания/);
    screen.getByTestId("toast-act").click();
    expect(await screen.findByTestId("history")).toBeInTheDocument();
  });

  it("of a case are all in its dialog, which leads to the question and closes with the last", async () => {
    const user = userEvent.setup();
    await worked({ conflicts: odds() });
    await user.click(screen.getByTestId("case-conflicts"));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getAllByTestId("conflict-go")[0]!);
    await waitFor(() => expect(document.activeElement).toBe(field("client.address")));
    await user.click(screen.getByTestId("case-conflicts"));
    await user.click(within(await screen.findByRole("dialog")).getAllByTestId("keep")[0]!);
    await waitFor(() => expect(screen.getAllByTestId("conflict")).toHaveLength(1));
    await user.click(within(screen.getByRole("dialog")).getAllByTestId("keep")[1]!);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.queryByTestId("case-conflicts")).toBeNull();
  });
});

describe("the history of a field", () => {
  it("opens by a key, says who wrote what, and puts a value back as a new answer", async () => {
    const host = await worked();
    await step("person");
    field("client.address").focus();
    press("F2", "F2");
    const history = await screen.findByTestId("history");
    const rows = within(history).getAllByRole("listitem");
    expect(rows.map(({ dataset }) => dataset.stands)).toEqual(["true", "false", "false"]);
    expect(rows[1]!.textContent).toMatch(/Не знаю.*Борис/s);
    expect(document.activeElement).toBe(screen.getByTestId("history-close"));
    within(rows[2]!).getByTestId("history-restore").click();
    await waitFor(() => expect(field("client.address").value).toMatch(/Речная/));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(host.log.at(-1)).toEqual({
      path: "client.address",
      input: { kind: "typed", text: "г. Приреченск, ул. Речная, д. 5" },
    });
    expect(document.activeElement).toBe(field("client.address"));
    screen.getByTestId("history-client.address").click();
    const again = await screen.findByTestId("history");
    within(again).getAllByTestId("history-restore")[0]!.click();
    await waitFor(() => expect(host.log.at(-1)?.input).toEqual({ kind: "unknown" }));
  });

  it("says that nothing was written yet, and why it cannot be read", async () => {
    const host = await worked();
    await step("person");
    field("client.birth_place").focus();
    press("F2", "F2");
    expect(await screen.findByText(/ещё ничего не записывали/)).toBeInTheDocument();
    screen.getByTestId("history-close").click();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const damaged: Trouble = { code: "damaged", what: "Не читается.", what_to_do: "Проверьте." };
    vi.spyOn(host, "field_history").mockRejectedValue(damaged);
    press("F2", "F2");
    expect((await screen.findByRole("alert")).textContent).toMatch(/Не читается/);
  });
});

describe("today's set", () => {
  it("needs cases and a passphrase, and says what is in it and what is not", async () => {
    const { user } = await part("set");
    await waitFor(() => expect(picks()).toHaveLength(8));
    expect(screen.getByTestId("set-make")).toHaveAttribute("aria-disabled", "true");
    await user.click(picks()[0]!);
    expect(screen.getByText(/новый пароль дважды/)).toBeInTheDocument();
    await user.type(input("new-passphrase"), "четыре слова в дорогу");
    await user.type(input("again"), "четыре слова в дорогу");
    await user.click(screen.getByTestId("set-make"));
    expect((await screen.findByTestId("set-path")).textContent).toMatch(/Набор 19\.11\.2026/);
    expect(screen.getByText(/Осталось дома 7\sдел/)).toBeInTheDocument();
  });

  it("is brought back with its passphrase, with the result", async () => {
    const { user } = await part("set");
    await user.click(screen.getByTestId("set-back"));
    await user.type(await screen.findByTestId("set-back-passphrase"), "не тот{Enter}");
    expect(await screen.findByText(/Пароль не подошёл/)).toBeInTheDocument();
    await user.clear(input("set-back-passphrase"));
    await user.type(input("set-back-passphrase"), "набор{Enter}");
    expect((await screen.findByTestId("taken")).textContent).toMatch(/Работа из набора/);
    expect(screen.getByText(/удалите его папку/)).toBeInTheDocument();
  });
});

describe("the door of another vault", () => {
  it("is reached from one's own and from the first run, and leads back", async () => {
    const user = userEvent.setup();
    render(App, { props: { host: new FakeHost({ vault: "none" }) } });
    await user.click(await screen.findByTestId("other-vault"));
    expect((await screen.findByTestId("away")).textContent).toMatch(/Набор 19\.11\.2026/);
    expect(document.activeElement?.id).toBe("passphrase");
    await user.click(screen.getByTestId("own-vault"));
    await waitFor(() => expect(screen.queryByTestId("away")).toBeNull());
  });

  it("says why a folder holds no vault", async () => {
    const host = new FakeHost({ vault: "locked" });
    const none: Trouble = { code: "no_vault", what: "В этой папке хранилища нет.", what_to_do: "" };
    vi.spyOn(host, "open_other_vault").mockRejectedValue(none);
    render(App, { props: { host } });
    (await screen.findByTestId("other-vault")).click();
    expect(await screen.findByText(/хранилища нет/)).toBeInTheDocument();
  });
});

describe("the open export", () => {
  it("is written after a warning only", async () => {
    const { host, user } = await part("open");
    const write = vi.spyOn(host, "export_open");
    await waitFor(() => expect(picks()).toHaveLength(8));
    await user.click(screen.getByTestId("open-export"));
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(picks()[0]!);
    await user.click(screen.getByTestId("open-export"));
    expect((await screen.findByRole("dialog")).textContent).toMatch(/не зашифрованы/);
    expect(document.activeElement).toBe(screen.getByTestId("open-cancel"));
    await user.click(screen.getByTestId("open-cancel"));
    expect(write).not.toHaveBeenCalled();
    await user.click(screen.getByTestId("open-export"));
    await user.click(await screen.findByTestId("open-do"));
    expect((await screen.findByTestId("open-path")).textContent).toMatch(/Дела 19/);
    expect(screen.getByText(/не зашифрованы/)).toBeInTheDocument();
  });

  it("is read back, with what was edited and what was left alone", async () => {
    const { user } = await part("open");
    await user.click(screen.getByTestId("open-import"));
    expect((await screen.findByTestId("open-edited")).textContent).toMatch(/Сатторова/);
    expect(screen.getByTestId("open-ignored").textContent).toBe("заметки.txt");
  });
});

describe("name and key", () => {
  it("are said, shown and copied; kept keys can be forgotten", async () => {
    const { user } = await part("colleagues", {
      colleagues: [{ name: "Борис", key: KEYS.other }],
    });
    await user.type(await screen.findByTestId("my-name"), " Анна Орлова {Enter}");
    expect(await screen.findByTestId("name-saved")).toBeInTheDocument();
    expect(input("my-name").value).toBe("Анна Орлова");
    expect(screen.getByTestId("my-key").textContent).toBe(KEYS.own);
    expect(screen.getByRole("img", { name: /код для камеры/ })).toBeInTheDocument();
    listen();
    await user.click(screen.getByTestId("key-copy"));
    expect(clipboard).toEqual([KEYS.own]);
    await user.click(screen.getByTestId("key-forget"));
    await waitFor(() => expect(screen.queryByTestId("colleague-row")).toBeNull());
  });

  it("do not lose a name that is typed before the vault has answered", async () => {
    const { host } = await part("limits");
    await host.set_author("Анна");
    const me = await host.my_key();
    let answer = () => {};
    const late = new Promise<typeof me>((done) => (answer = () => done(me)));
    vi.spyOn(host, "my_key").mockReturnValue(late);
    screen.getByTestId("vault-colleagues").click();
    await userEvent.type(await screen.findByTestId("my-name"), "Борис");
    answer();
    await screen.findByTestId("my-key");
    expect(input("my-name").value).toBe("Борис");
  });

  it("an empty desk offers to take in a colleague's file", async () => {
    render(App, { props: { host: new FakeHost() } });
    (await screen.findByTestId("take-in-first")).click();
    expect(await screen.findByTestId("take-in")).toBeInTheDocument();
  });
});
