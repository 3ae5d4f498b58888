import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import App from "../src/App.svelte";
import { FACTS, UNKNOWN } from "../src/features/raid/meanings";
import { rowsOf } from "../src/features/raid/states";
import { FakeHost, type FakeOptions } from "../src/lib/backend/fake/host";
import { desk, press } from "./helpers";

type User = ReturnType<typeof userEvent.setup>;

/** The raid of forty-seven people, the cursor in the first name. */
async function raid(options: FakeOptions = {}): Promise<{ host: FakeHost; user: User }> {
  const host = new FakeHost({ raid: true, pace: 10, ...options });
  const user = userEvent.setup();
  await desk({}, host);
  press("KeyR", "к");
  (await screen.findByTestId("raid-open")).click();
  await waitFor(() => expect(at()).toBe("0:0"));
  return { host, user };
}

/** A raid with nobody in it. */
async function fresh(options: FakeOptions = {}) {
  const host = new FakeHost(options);
  const user = userEvent.setup();
  await desk({}, host);
  press("KeyR", "к");
  (await screen.findByTestId("raid-new")).click();
  await waitFor(() => expect(at()).toBe("0:0"));
  return { host, user };
}

const at = () => document.activeElement?.closest<HTMLElement>("[data-at]")?.dataset.at;
const cell = (where: string) => document.querySelector<HTMLElement>(`[data-at="${where}"]`)!;
const text = (where: string) => cell(where).textContent!.replace(/\s+/g, " ").trim();
const rows = () => screen.getAllByTestId("raid-row");
const people = () => rows().filter((row) => row.dataset.id !== "new");
const selected = () => document.querySelectorAll("[role=row][aria-selected=true]").length;
const count = (filter: string) =>
  screen.getByTestId(`raid-count-${filter}`).querySelector("b")!.textContent;
const choose = (n: number) => {
  for (let i = 0; i < n; i++) press("ArrowDown", "ArrowDown", { shiftKey: true });
};
const stands = (where: string) => waitFor(() => expect(at()).toBe(where));

describe("the list of raids", () => {
  it("says what to do when there is none, and begins one", async () => {
    const { host } = await fresh();
    expect(await host.raids()).toHaveLength(1);
    expect(screen.getByTestId("raid-first").textContent).toMatch(/Ctrl V/);
    expect(screen.getByTestId("raid-whom").textContent).toMatch(/ещё нет/);
    press("Escape", "Escape");
    await waitFor(() => expect(screen.getByTestId("raid-open")).toHaveFocus());
  });

  it("has three ways to begin, the model table among them", async () => {
    const host = await desk();
    screen.getByTestId("to-raids").click();
    const empty = await screen.findByTestId("raids-empty");
    expect(within(empty).getAllByRole("button")).toHaveLength(3);
    await waitFor(() => expect(screen.getByTestId("raid-new")).toHaveFocus());
    const asked = vi.spyOn(host, "raid_template");
    screen.getByTestId("raids-template").click();
    expect((await screen.findByTestId("saved")).textContent).toMatch(/\.xlsx/);
    expect(asked).toHaveBeenCalledOnce();
  });

  it("removes a raid into the bin and brings it back", async () => {
    await desk({}, new FakeHost({ raid: true }));
    press("KeyR", "к");
    (await screen.findByTestId("raid-remove")).click();
    expect(await screen.findByTestId("raids-empty")).toBeInTheDocument();
    screen.getByTestId("toast-act").click();
    expect((await screen.findByTestId("raid-open")).textContent).toMatch(/Северный.*Людей: 47/s);
  });

  it("keeps the event from the desk", async () => {
    const { host } = await raid();
    press("Escape", "Escape");
    await screen.findByTestId("raid-open");
    await host.open_case("event-1");
    expect((await host.start()).cases).toEqual([]);
  });
});

describe("the grid by keyboard", () => {
  it("is a grid of rows and cells with one place for Tab", async () => {
    await raid();
    const grid = screen.getByRole("grid");
    expect(grid).toHaveAttribute("aria-rowcount", "49");
    expect(grid).toHaveAttribute("aria-colcount", "11");
    expect(grid.querySelectorAll("[role=gridcell][tabindex='0']")).toHaveLength(1);
    expect(rows()[4]).toHaveAttribute("aria-rowindex", "6");
    expect(cell("4:1")).toHaveAttribute("aria-colindex", "3");
  });

  it("is walked by arrows, Home, End and pages", async () => {
    const { user } = await raid();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    await stands("1:1");
    await user.keyboard("{End}");
    await stands("1:9");
    expect(document.activeElement!.textContent).toMatch(/Нет доверенности/);
    await user.keyboard("{Control>}{End}{/Control}");
    await stands("47:9");
    await user.keyboard("{Control>}{Home}{/Control}");
    await stands("0:0");
    await user.keyboard("{PageDown}");
    await stands("10:0");
  });

  it("types over a cell, keeps it on Enter and leaves it as it was on Escape", async () => {
    const { host, user } = await raid();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    await stands("0:2");
    await user.keyboard("05.08.1992");
    expect(screen.getByTestId("cell-field")).toHaveValue("05.08.1992");
    await user.keyboard("{Escape}");
    await stands("0:2");
    expect(text("0:2")).toBe("04.07.1991");
    expect(host.raided).toEqual([]);
    await user.keyboard("05.08.1992{Enter}");
    await stands("1:2");
    await waitFor(() => expect(host.raided).toEqual(["put p1 2 05.08.1992"]));
    expect(text("0:2")).toBe("05.08.1992");
  });

  it("edits what stands there on F2, and a letter of any layout begins", async () => {
    const { host, user } = await raid();
    press("F2", "F2");
    await screen.findByTestId("cell-field");
    expect(screen.getByTestId("cell-field")).toHaveValue("Абдураҳмонов Фирдавс Ҳикматович");
    await user.keyboard("!{Enter}ӯ{Tab}");
    await stands("1:1");
    await waitFor(() =>
      expect(host.raided).toEqual(["put p1 0 Абдураҳмонов Фирдавс Ҳикматович!", "put p2 0 ӯ"]),
    );
  });

  it("takes a nought in an empty cell for «не знаю», and Delete for nothing", async () => {
    const { host, user } = await raid();
    const words = /unknown = \[([^\]]*)\]/.exec(
      readFileSync(resolve(import.meta.dirname, "../../templates/raids/columns.toml"), "utf8"),
    )![1]!;
    expect(words).toContain(`"${UNKNOWN}"`);
    await user.click(cell("5:2"));
    await user.keyboard("0{Enter}");
    await waitFor(() => expect(host.raided).toEqual([`put p6 2 ${UNKNOWN}`]));
    await user.click(cell("0:2"));
    await user.keyboard("0{Enter}");
    await waitFor(() => expect(host.raided.at(-1)).toBe("put p1 2 0"));
    await user.click(cell("6:2"));
    await user.keyboard("{Delete}");
    await waitFor(() => expect(host.raided.at(-1)).toBe("put p7 2 "));
  });

  it("does as above on Ctrl D", async () => {
    const { host, user } = await raid();
    await user.click(cell("1:2"));
    await user.keyboard("{Control>}d{/Control}");
    await waitFor(() => expect(host.raided).toEqual(["put p2 2 04.07.1991"]));
  });

  it("goes by Tab along a new person and by Enter to the next, in one row each", async () => {
    const { host, user } = await fresh();
    await user.keyboard("Каримов Али{Tab}Узбекистан{Tab}01.02.1990{Enter}");
    await stands("1:0");
    await user.keyboard("Собиров Умед{Enter}");
    await stands("2:0");
    await waitFor(() => expect(people()).toHaveLength(2));
    expect(text("0:1")).toBe("Узбекистан");
    expect(text("1:0")).toMatch(/Собиров Умед/);
    const [kept] = await host.raids();
    expect(kept!.people).toBe(2);
    press("KeyZ", "я", { ctrlKey: true });
    // A row and the name in it are taken back as the one thing that they were.
    await waitFor(() => expect(people()).toHaveLength(1));
  });

  it("lets Tab out of the grid at its ends", async () => {
    const { user } = await fresh();
    await user.keyboard("{Shift>}{Tab}{/Shift}");
    expect(at()).toBeUndefined();
    expect(screen.getByTestId("raid-grid")).not.toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it("keeps what cannot be read, and says why under the cell and in the row's line", async () => {
    const { host, user } = await raid();
    await user.click(cell("9:2"));
    expect(text("9:2")).toMatch(/^30\.02\.1990 Такого дня нет/);
    expect(cell("9:2")).toHaveAttribute("aria-invalid", "true");
    expect(cell("9:2").getAttribute("aria-describedby")).toBe("why-9-2");
    expect(cell("9:2").querySelector(".m-need")).not.toBeNull();
    expect(screen.getByTestId("raid-row-line").textContent).toMatch(
      /Строка 10.*Родился: Такого дня/s,
    );
    await user.keyboard("31.11.199x{Enter}");
    await waitFor(() => expect(host.raided).toHaveLength(1));
    expect(text("9:2")).toMatch(/^31\.11\.199x Дата не читается/);
  });

  it("keeps on the screen what the program refused, and writes it again", async () => {
    const { host, user } = await raid();
    const put = host.raid_put.bind(host);
    host.raid_put = () =>
      Promise.reject({ code: "disk", what: "Диск полон.", what_to_do: "Освободите место." });
    await user.keyboard("Новый{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch(/Диск полон/);
    expect(text("0:0")).toBe("Новый");
    press("Escape", "Escape");
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.getByTestId("raid-grid")).toBeInTheDocument();
    host.raid_put = put;
    await user.click(screen.getByText("Повторить"));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(host.raided).toEqual(["put p1 0 Новый"]);
  });

  it("undoes and redoes", async () => {
    const { user } = await raid();
    await user.keyboard("Новый{Enter}");
    await waitFor(() => expect(text("0:0")).toBe("Новый"));
    press("KeyZ", "я", { ctrlKey: true });
    await waitFor(() => expect(text("0:0")).toMatch(/^Абдураҳмонов/));
    press("KeyY", "н", { ctrlKey: true });
    await waitFor(() => expect(text("0:0")).toBe("Новый"));
    expect(screen.getByTestId("raid-redo")).toHaveAttribute("aria-disabled", "true");
  });

  it("underlines what is one's own and tells families", async () => {
    await raid();
    expect(cell("7:3").querySelector(".own")?.textContent).toBe("01:40");
    expect(text("7:3")).toMatch(/своё, не как у всех/);
    expect(cell("14:5").querySelector(".own")).not.toBeNull();
    expect(text("0:3")).toMatch(/^как у всех: ?02:10$/);
    expect(text("2:0")).toMatch(/семья/);
    expect(text("5:2")).toBe("впишут");
  });

  it("draws of many hundred rows only those that are seen", async () => {
    await raid({ raid: 800 });
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "802");
    expect(rows().length).toBeLessThan(80);
    press("End", "End", { ctrlKey: true });
    await stands("800:9");
    expect(rows().at(-1)).toHaveAttribute("data-id", "new");
  });
});

describe("tables", () => {
  it("pastes a block over cells and adds rows for the rest", async () => {
    const { host, user } = await raid();
    await user.click(cell("45:0"));
    await user.paste("Али\tУзбекистан\nУмед\tТаджикистан\nДалер\tТаджикистан");
    await waitFor(() => expect(people()).toHaveLength(48));
    expect(text("45:0")).toBe("Али");
    expect(text("47:1")).toBe("Таджикистан");
    expect(host.raided).toEqual(["paste p46 0"]);
  });

  it("pastes one value into one cell, and a whole table into an empty raid", async () => {
    const { host, user } = await fresh();
    await user.paste("ФИО\tРост\tСтрана\nКаримов Али\t180\tУзбекистан\n");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toMatch(/Не поняты столбцы: 1/);
    const first = within(dialog).getAllByTestId("raid-column")[0]!;
    expect(first.textContent).toMatch(/Рост.*180/s);
    await user.selectOptions(within(first).getByRole("combobox"), "note");
    await waitFor(() => expect(dialog.textContent).toMatch(/Все столбцы поняты/));
    await user.click(within(dialog).getByTestId("raid-columns-done"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(cell("0:1"));
    await user.paste("Кыргызстан");
    await waitFor(() => expect(text("0:1")).toBe("Кыргызстан"));
    expect(host.raided.at(-1)).toMatch(/^put .* 1 Кыргызстан$/);
  });

  it("takes a table from a file and asks what nobody understood, unknown first", async () => {
    const { host, user } = await raid();
    await user.click(screen.getByTestId("raid-import"));
    const dialog = await screen.findByRole("dialog");
    expect(screen.getByTestId("raid-came-people").textContent).toMatch(/Людей из таблицы: 1/);
    const columns = within(dialog).getAllByTestId("raid-column");
    expect(columns.slice(0, 2).map((row) => row.querySelector("th")!.textContent!.trim())).toEqual([
      "Этаж",
      "Комната",
    ]);
    // What was not understood is there with its text.
    expect(columns[1]!.textContent).toMatch(/12/);
    await user.selectOptions(within(columns[1]!).getByRole("combobox"), "");
    await waitFor(() => expect(host.raided.at(-1)).toBe("column 8 "));
    const meanings = within(columns[0]!).getAllByRole("option");
    expect(meanings.length).toBe(FACTS.length + 4);
    await user.selectOptions(within(columns[0]!).getByRole("combobox"), "custody.place");
    await waitFor(() => expect(host.raided.at(-1)).toBe("column 6 custody.place"));
    expect(within(dialog).getByTestId("raid-template")).toBeInTheDocument();
  });

  it("knows the facts for which the content has columns", () => {
    const file = resolve(import.meta.dirname, "../../templates/raids/columns.toml");
    const columns = readFileSync(file, "utf8").split("[[value]]")[0]!;
    const facts = [...columns.matchAll(/^fact = "(.*)"$/gm)].map((match) => match[1]);
    expect(FACTS).toEqual(facts);
  });

  it("does nothing when the dialog is closed", async () => {
    const { host, user } = await raid();
    host.table = null;
    await user.click(screen.getByTestId("raid-import"));
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("marks and filters", () => {
  it("chooses rows by Shift and arrows and approves them by A", async () => {
    const { host, user } = await raid();
    choose(2);
    await waitFor(() => expect(selected()).toBe(3));
    expect(screen.getByTestId("raid-selected").textContent).toBe("Выбрано: 3");
    press("KeyA", "ф");
    await waitFor(() => expect(host.raided).toEqual(["mark approved true p1,p2,p3"]));
    expect(screen.getByTestId("said").textContent).toMatch(/Проверено.*3/);
    await user.click(screen.getByTestId("raid-mark-signed"));
    await user.click(screen.getByTestId("raid-mark-filed"));
    await waitFor(() => expect(host.raided).toHaveLength(3));
    expect(count("filed")).toBe("3");
    await user.click(screen.getByTestId("raid-mark-filed"));
    await waitFor(() => expect(host.raided.at(-1)).toBe("mark filed false p1,p2,p3"));
    press("Escape", "Escape");
    await waitFor(() => expect(selected()).toBe(0));
  });

  it("lets a plain arrow drop the choice, so that a letter is typed again", async () => {
    const { host, user } = await raid();
    choose(1);
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(selected()).toBe(0));
    await user.keyboard("a{Enter}");
    await waitFor(() => expect(host.raided).toEqual(["put p3 0 a"]));
  });

  it("chooses all by Ctrl A and one by the number of its row", async () => {
    const { user } = await raid();
    press("KeyA", "ф", { ctrlKey: true });
    await waitFor(() => expect(selected()).toBe(47));
    press("Escape", "Escape");
    await user.click(within(rows()[3]!).getByRole("rowheader"));
    await waitFor(() => expect(selected()).toBe(1));
    press("Space", " ", { shiftKey: true });
    await waitFor(() => expect(selected()).toBe(0));
  });

  it("marks all for whom a lawyer is all that is missing", async () => {
    const { host, user } = await raid();
    const waiting = (await host.raid_open("raid-1")).counts.approve;
    expect(screen.getByTestId("raid-approve-ready").textContent).toContain(String(waiting));
    await user.click(screen.getByTestId("raid-approve-ready"));
    await waitFor(() => expect(host.raided).toHaveLength(1));
    expect(host.raided[0]!.split(",")).toHaveLength(waiting);
    expect(screen.getByTestId("raid-approve-ready")).toHaveAttribute("aria-disabled", "true");
  });

  it("removes rows and brings them back", async () => {
    const { user } = await raid();
    choose(1);
    await user.click(await screen.findByTestId("raid-remove-rows"));
    await waitFor(() => expect(people()).toHaveLength(45));
    await user.click(screen.getByTestId("toast-act"));
    await waitFor(() => expect(people()).toHaveLength(47));
  });

  it("narrows by each count and each state, and never moves a row under a hand", async () => {
    const { user } = await raid();
    for (const filter of ["no_power", "no_interpreter", "broken", "unsigned", "ready", "filed"]) {
      await user.click(screen.getByTestId(`raid-count-${filter}`));
      const n = Number(count(filter));
      if (n > 0) await waitFor(() => expect(rows()).toHaveLength(n));
      else expect(screen.getByTestId("raid-nobody")).toBeInTheDocument();
    }
    await user.click(screen.getByTestId("raid-show-all"));
    await waitFor(() => expect(people()).toHaveLength(47));
    await user.selectOptions(screen.getByTestId("raid-filter"), "broken");
    await waitFor(() => expect(rows().map((row) => row.dataset.id)).toEqual(["p9", "p10", "p37"]));
    await user.click(cell("1:2"));
    await user.keyboard("20.02.1990{Enter}");
    await waitFor(() => expect(count("broken")).toBe("2"));
    expect(rows()).toHaveLength(3);
    press("Escape", "Escape");
    await waitFor(() => expect(people()).toHaveLength(47));
  });
});

describe("packets", () => {
  const papers = async (user: User) => {
    await user.click(screen.getByTestId("raid-tab-papers"));
    await waitFor(() => expect(screen.getByTestId("raid-papers")).toHaveFocus());
  };

  it("chooses papers and their order", async () => {
    const { host, user } = await raid();
    await papers(user);
    await user.click(screen.getByTestId("raid-document-release-demand"));
    await waitFor(() => expect(host.raided.at(-1)).toMatch(/^documents .*release-demand$/));
    await user.click(screen.getByTestId("raid-order-name"));
    await waitFor(() => expect(host.raided.at(-1)).toBe("order name"));
    for (const box of screen.getAllByRole("checkbox", { checked: true })) await user.click(box);
    await waitFor(() => expect(screen.getByTestId("raid-make")).toHaveAttribute("aria-disabled"));
    expect(screen.getByTestId("raid-whom").textContent).toMatch(/хотя бы одну бумагу/);
  });

  it("makes them for those who are approved, says how far it is, and what was skipped and why", async () => {
    const { host, user } = await raid();
    expect(screen.getByTestId("raid-whom").textContent).toMatch(/проверенным: \d+/);
    press("KeyE", "у", { ctrlKey: true });
    const bar = await screen.findByRole("progressbar");
    expect(bar).toHaveAttribute("aria-valuenow", "10");
    expect(screen.getByTestId("raid-run").textContent).toMatch(
      /10 из 34.*9 в секунду.*осталось 3 с/s,
    );
    expect(host.raided).toEqual(["make 34"]);
    await screen.findByTestId("raid-skipped");
    const over = await screen.findByTestId("raid-over", {}, { timeout: 4000 });
    expect(over.textContent).toMatch(/Собрано 31 из 34.*страниц для печати.*пропущены: 9, 10, 37/s);
    await user.click(screen.getByTestId("raid-result"));
    const came = await screen.findByTestId("raid-came");
    expect(came.textContent).toMatch(/Рейд 19\.11\.2026.*Ведомость\.xlsx/s);
    const skipped = within(came).getAllByTestId("raid-skipped-row");
    expect(skipped.map((row) => row.textContent!.replace(/\s+/g, " "))[1]).toMatch(
      /10 Исроилов Абдулло Такого дня нет/,
    );
    await user.click(within(skipped[1]!).getByRole("button"));
    await stands("9:0");
  });

  it("makes them for the chosen rows only", async () => {
    const { host } = await raid();
    choose(1);
    await waitFor(() =>
      expect(screen.getByTestId("raid-whom").textContent).toMatch(/выбранным: 2/),
    );
    const make = vi.spyOn(host, "raid_make");
    press("KeyE", "у", { ctrlKey: true });
    await waitFor(() => expect(make).toHaveBeenCalledWith("raid-1", ["p1", "p2"]));
  });

  it("stops on Escape, and the same button goes on", async () => {
    const { host, user } = await raid({ pace: 1 });
    press("KeyE", "у", { ctrlKey: true });
    await screen.findByTestId("raid-stop");
    press("Escape", "Escape");
    expect((await screen.findByTestId("raid-over")).textContent).toMatch(/Остановлено/);
    expect(screen.getByTestId("raid-make").textContent).toMatch(/Собрать остальные/);
    await user.click(screen.getByTestId("raid-make"));
    expect(await screen.findByRole("progressbar")).toBeInTheDocument();
    expect(host.raided).toEqual(["make 34", "make 34"]);
  });

  it("finds a making that went on while the window looked elsewhere", async () => {
    const { user } = await raid({ pace: 1 });
    press("KeyE", "у", { ctrlKey: true });
    await screen.findByRole("progressbar");
    await user.click(screen.getByTestId("to-raids"));
    (await screen.findByTestId("raid-open")).click();
    expect(await screen.findByRole("progressbar")).toBeInTheDocument();
  });

  it("does nothing when the folder was not chosen", async () => {
    const { host } = await raid();
    host.raid_make = async () => null;
    press("KeyE", "у", { ctrlKey: true });
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByTestId("raid-whom")).toBeInTheDocument();
  });

  it("shows people and papers in a table that is sorted", async () => {
    const { user } = await raid({ pace: 50 });
    press("KeyE", "у", { ctrlKey: true });
    await screen.findByTestId("raid-over", {}, { timeout: 4000 });
    await user.click(screen.getByTestId("raid-tab-register"));
    const lines = () => screen.getAllByTestId("raid-register-row");
    expect(lines()).toHaveLength(47);
    expect(lines()[0]!.textContent).toMatch(/2 стр\., экз\.: 2/);
    expect(lines()[1]!.textContent).toMatch(/Нет доверенности.*не собрано/s);
    await user.click(screen.getByTestId("raid-sort-name"));
    expect(screen.getByRole("columnheader", { name: /Фамилия/ })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await user.click(screen.getByTestId("raid-sort-name"));
    expect(lines()[0]!.textContent).toMatch(/Эсенова|Юсупова/);
  });
});

describe("the raid as a whole", () => {
  it("is renamed in place", async () => {
    const { host, user } = await raid();
    await user.click(screen.getByTestId("raid-title"));
    const field = screen.getByTestId("raid-title-field");
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, "Склад, утро{Enter}");
    await waitFor(() => expect(host.raided).toEqual(["rename Склад, утро"]));
    expect(screen.getByTestId("raid-title").textContent).toMatch(/Склад, утро/);
  });

  it("shows what is common and what time is left", async () => {
    await raid();
    const card = screen.getByTestId("raid-event");
    expect(card.textContent).toMatch(/02:10.*рынок «Северный»/s);
    expect(card.textContent).toMatch(/Забрали телефоны/);
    expect(screen.getByTestId("raid-left").textContent).toMatch(/05:10.*2\sч\s23\sмин/s);
  });

  it("opens the event in the ordinary case and comes back by Escape", async () => {
    const { host, user } = await raid();
    await user.click(screen.getByTestId("raid-event-edit"));
    expect((await screen.findByTestId("event-of")).textContent).toMatch(/Северный/);
    await screen.findByTestId("step-person");
    const opened = vi.spyOn(host, "raid_open");
    await user.click(screen.getByTestId("event-back"));
    await stands("0:0");
    expect(opened).toHaveBeenCalled();
    choose(1);
    press("KeyE", "у");
    expect(await screen.findByTestId("event-of")).toBeInTheDocument();
  });

  it("writes what is typed before the vault is locked", async () => {
    const { host, user } = await raid();
    await user.keyboard("Новый");
    press("KeyL", "д", { ctrlKey: true });
    await screen.findByTestId("unlock");
    expect(host.raided).toEqual(["put p1 0 Новый"]);
  });

  it("says that a raid does not open and stays at the list", async () => {
    const host = new FakeHost({ raid: true });
    render(App, { props: { host } });
    await screen.findByTestId("new-case");
    host.raid_open = () =>
      Promise.reject({ code: "x", what: "Рейд не читается.", what_to_do: "Ждите." });
    press("KeyR", "к");
    (await screen.findByTestId("raid-open")).click();
    expect((await screen.findByRole("alert")).textContent).toMatch(/не читается/);
  });

  it("writes rows in runs", () => {
    expect(rowsOf([10, 9, 37])).toBe("9, 10, 37");
    expect(rowsOf([1, 2, 3, 7])).toBe("1–3, 7");
  });
});
