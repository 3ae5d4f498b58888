import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import App from "../src/App.svelte";
import { ROWS } from "../src/lib/backend/fake/cases";
import { FakeHost } from "../src/lib/backend/fake/host";
import { preferences } from "../src/lib/preferences";
import { desk, press } from "./helpers";

const shown = () => screen.queryAllByTestId("case-row").map((row) => row.dataset.id);

describe("the desk", () => {
  it("is one sentence and one act when it is empty", async () => {
    await desk();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Дел пока нет");
    await waitFor(() => expect(screen.getByTestId("new-case")).toHaveFocus());
    expect(screen.getByTestId("example-family-expelled")).toBeInTheDocument();
  });

  it("groups cases by what their day asks, and says it in words", async () => {
    await desk({ rows: ROWS });
    const rows = screen.getAllByTestId("case-row");
    const said = rows.map((row) => row.textContent!.replace(/[\u00a0\s]+/g, " "));
    expect(said[0]).toMatch(/14:20 ещё 11 ч 33 мин.*Требование об освобождении/);
    expect(said[0]).toMatch(/орган нарушил 2 срока/);
    expect(said[3]).toMatch(/пн 23 4 дня, 2 рабочих.*КоАП 30\.3/);
    expect(said[6]).toMatch(/пн 16 пропущен 3 дня/);
    expect(said.at(-1)).toMatch(/не хватает даты/);
    const heads = screen.getAllByRole("heading", { level: 2 });
    expect(heads.slice(0, 7).map((head) => head.firstChild!.textContent!.trim())).toEqual([
      "Идут часы",
      "Сегодня",
      "Завтра",
      "На той неделе",
      "Позже",
      "Пропущен — можно восстановить",
      "Срок не посчитать",
    ]);
    await waitFor(() => expect(rows[0]).toHaveFocus());
  });

  it("narrows to a day of the ribbon and shows all again", async () => {
    const user = userEvent.setup();
    await desk({ rows: ROWS });
    const days = screen.getAllByTestId("ribbon-day");
    expect(days).toHaveLength(14);
    expect(days[0]!.querySelectorAll(".n i")).toHaveLength(2);
    expect(days[2]).toHaveClass("off");
    expect(days[2]!.textContent).toMatch(/нерабочий день/);
    await user.click(days[4]!);
    expect(days[4]!.getAttribute("aria-pressed")).toBe("true");
    await waitFor(() => expect(shown()).toEqual(["r4"]));
    await user.click(screen.getByTestId("show-all"));
    await waitFor(() => expect(shown()).toHaveLength(8));
  });

  it("finds while one types, and leaves the field for the list", async () => {
    const user = userEvent.setup();
    const host = await desk({ rows: ROWS });
    const asked = vi.spyOn(host, "desk");
    press("Slash", ".");
    const field = screen.getByTestId("desk-search");
    expect(field).toHaveFocus();
    await user.type(field, "юлда");
    await waitFor(() => expect(shown()).toEqual(["r3"]));
    expect(asked.mock.calls.at(-1)?.[0].text).toBe("юлда");
    press("ArrowDown", "ArrowDown");
    await waitFor(() => expect(screen.getByTestId("case-row")).toHaveFocus());
    await user.clear(field);
    await user.type(field, "нет такого");
    expect((await screen.findByTestId("desk-nothing")).textContent).toMatch(/Таких дел нет/);
    await user.click(screen.getByTestId("desk-clear"));
    await waitFor(() => expect(shown()).toHaveLength(8));
  });

  it("drops the answer to an earlier letter that comes late", async () => {
    const host = new FakeHost({ rows: ROWS });
    const user = userEvent.setup();
    await desk({}, host);
    const answer = host.desk.bind(host);
    let late: (() => void) | undefined;
    host.desk = async (query) => {
      const view = await answer(query);
      if (query.text === "ю") await new Promise<void>((done) => (late = done));
      return view;
    };
    await user.type(screen.getByTestId("desk-search"), "юл");
    await waitFor(() => expect(shown()).toEqual(["r3"]));
    late!();
    await new Promise((done) => setTimeout(done, 20));
    expect(shown()).toEqual(["r3"]);
  });

  it("narrows by what is next and by article", async () => {
    const user = userEvent.setup();
    await desk({ rows: ROWS });
    await user.click(screen.getByTestId("filter-burning"));
    await waitFor(() => expect(shown()).toHaveLength(4));
    expect(screen.getByTestId("filter-burning")).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByTestId("filter-burning"));
    await user.selectOptions(screen.getByTestId("filter-article"), "18.10");
    await waitFor(() => expect(shown()).toEqual(["r2", "r3"]));
  });

  it("closes a case into the archive, where it is found, and puts it back", async () => {
    const user = userEvent.setup();
    await desk({ rows: ROWS });
    expect(screen.queryByTestId("shelf-archive")).toBeNull();
    await user.click(screen.getAllByTestId("close-case")[0]!);
    await waitFor(() => expect(shown()).toHaveLength(7));
    expect(screen.getByTestId("closed").textContent).toMatch(/Раҳимов/);
    await user.type(screen.getByTestId("desk-search"), "раҳим");
    await waitFor(() => expect(shown()).toEqual(["r0"]));
    expect(screen.getByTestId("case-row").textContent).toMatch(/в архиве/);
    await user.click(screen.getByTestId("shelf-archive"));
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Архив"),
    );
    await user.click(screen.getByTestId("reopen-case"));
    expect(await screen.findByTestId("desk-archive-empty")).toBeInTheDocument();
    press("Escape", "Escape");
    await waitFor(() => expect(shown()).toHaveLength(8));
  });

  it("empties the bin only after it was asked", async () => {
    const user = userEvent.setup();
    const host = await desk({ rows: ROWS });
    const purge = vi.spyOn(host, "purge_bin");
    await user.click(screen.getAllByTestId("remove-case")[0]!);
    await user.click(await screen.findByTestId("shelf-bin"));
    await user.click(await screen.findByTestId("purge"));
    await waitFor(() => expect(screen.getByTestId("purge-cancel")).toHaveFocus());
    expect(screen.getByRole("dialog").textContent).toMatch(/Удалить 1 дело навсегда/);
    await user.click(screen.getByTestId("purge-cancel"));
    expect(purge).not.toHaveBeenCalled();
    await user.click(screen.getByTestId("purge"));
    await user.click(screen.getByTestId("purge-do"));
    await waitFor(() => expect(purge).toHaveBeenCalledOnce());
    await waitFor(() => expect(shown()).toHaveLength(7));
    expect(screen.queryByTestId("shelf-bin")).toBeNull();
  });

  it("lets a new order wait while somebody is in the list", async () => {
    const user = userEvent.setup();
    const host = await desk({ rows: ROWS });
    await waitFor(() => expect(screen.getAllByTestId("case-row")[0]).toHaveFocus());
    const start = host.start.bind(host);
    host.start = async () => {
      const now = await start();
      return { ...now, cases: [...now.cases].reverse() };
    };
    window.dispatchEvent(new Event("focus"));
    const refresh = await screen.findByTestId("desk-refresh");
    expect(shown()[0]).toBe("r0");
    await user.click(refresh);
    expect(screen.queryByTestId("desk-refresh")).toBeNull();
  });

  it("draws of thousands of rows only those that are seen", async () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ ...ROWS[3]!, id: `many-${i}` }));
    await desk({ rows: many });
    expect(shown().length).toBeGreaterThan(10);
    expect(shown().length).toBeLessThan(80);
    const first = screen.getAllByTestId("case-row")[0]!.closest("li")!;
    expect(first).toHaveAttribute("aria-setsize", "3000");
    expect(first).toHaveAttribute("aria-posinset", "1");
  });

  it("shows a month, walked by keys, with the cases of a day", async () => {
    await desk({ rows: ROWS });
    press("KeyM", "ь");
    const day = () => document.activeElement?.getAttribute("data-day");
    await waitFor(() => expect(day()).toBe("2026-11-19"));
    expect(screen.getByTestId("month-title").textContent).toBe("Ноябрь 2026");
    expect(screen.getAllByTestId("month-term")).toHaveLength(2);
    press("ArrowDown", "ArrowDown");
    await waitFor(() => expect(day()).toBe("2026-11-26"));
    press("ArrowRight", "ArrowRight");
    await waitFor(() => expect(day()).toBe("2026-11-27"));
    press("Enter", "Enter");
    expect(screen.getByTestId("month-term")).toHaveFocus();
    screen.getByTestId("month-term").click();
    expect(await screen.findByTestId("step-person")).toBeInTheDocument();
  });

  it("prints initials unless names are asked for", async () => {
    const user = userEvent.setup();
    const host = await desk({ rows: ROWS });
    const save = vi.spyOn(host, "save_list");
    await user.click(screen.getByTestId("print-list"));
    await user.click(screen.getByTestId("print-do"));
    expect(save.mock.calls[0]?.[1]).toBe(false);
    await user.click(screen.getByTestId("print-list"));
    await user.click(screen.getByTestId("print-names"));
    expect(screen.getByRole("dialog").textContent).toMatch(/кого вы защищаете/);
    await user.click(screen.getByTestId("print-do"));
    expect(save.mock.calls[1]?.[1]).toBe(true);
  });

  it("says of a case that it is out in a set", async () => {
    await desk({ rows: [{ ...ROWS[0]!, out_since: "2026-11-18T07:00:00Z" }] });
    expect(screen.getByTestId("out").textContent).toMatch(/взято с собой ср.18/);
  });

  it("sends the terms of all cases to a calendar", async () => {
    const user = userEvent.setup();
    const host = await desk({ rows: ROWS });
    const save = vi.spyOn(host, "save_calendar");
    await user.click(screen.getByTestId("calendar"));
    expect((await screen.findByTestId("saved")).textContent).toMatch(/\.ics/);
    expect(save).toHaveBeenCalledWith(null);
  });

  it("is walked by arrows", async () => {
    await desk({ rows: ROWS });
    const rows = screen.getAllByTestId("case-row");
    await waitFor(() => expect(rows[0]).toHaveFocus());
    press("ArrowDown", "ArrowDown");
    expect(rows[1]).toHaveFocus();
    press("ArrowUp", "ArrowUp");
    expect(rows[0]).toHaveFocus();
  });

  it("opens a new case by the place of N in a Russian layout", async () => {
    await desk({ rows: ROWS });
    press("KeyN", "т");
    expect(await screen.findByTestId("step-person")).toBeInTheDocument();
  });

  it("removes a case into the bin and brings it back", async () => {
    const user = userEvent.setup();
    await desk({ rows: ROWS });
    const first = screen.getAllByTestId("remove-case")[0]!;
    await user.click(first);
    await waitFor(() => expect(screen.getAllByTestId("case-row")).toHaveLength(7));
    const toast = screen.getByTestId("removed");
    expect(toast.textContent).toMatch(/Раҳимов/);
    await user.click(within(toast).getByTestId("toast-act"));
    await waitFor(() => expect(screen.getAllByTestId("case-row")).toHaveLength(8));
  });

  it("says what is wrong and offers another try", async () => {
    const host = new FakeHost();
    const start = host.start.bind(host);
    host.start = () =>
      Promise.reject({ code: "x", what: "Хранилище занято.", what_to_do: "Ждите." });
    const user = userEvent.setup();
    render(App, { props: { host } });
    expect((await screen.findByRole("alert")).textContent).toMatch(/Хранилище занято/);
    host.start = start;
    await user.click(screen.getByText("Повторить"));
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
  });
});

describe("finding by name", () => {
  const lines = () => screen.getAllByTestId("find-line").map((line) => line.textContent);

  it("opens on Ctrl K, finds a case and opens it", async () => {
    const user = userEvent.setup();
    await desk({ rows: ROWS });
    press("KeyK", "л", { ctrlKey: true });
    const field = await screen.findByTestId("find");
    await user.type(field, "сатторова");
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(field).toHaveAttribute("aria-activedescendant", "find-0");
    press("Enter", "Enter");
    expect(await screen.findByTestId("step-person")).toBeInTheDocument();
    expect(screen.queryByTestId("find")).toBeNull();
  });

  it("does an act from within a case, and what was typed there is written first", async () => {
    const user = userEvent.setup();
    await desk({ rows: ROWS });
    press("KeyN", "т");
    await screen.findByTestId("step-person");
    press("KeyK", "л", { ctrlKey: true });
    await user.type(await screen.findByTestId("find"), "месяц");
    await waitFor(() => expect(lines()).toHaveLength(1));
    press("Enter", "Enter");
    expect(await screen.findByTestId("month-title")).toBeInTheDocument();
  });
});

describe("the window", () => {
  it("lists its keys on «?» and gives the focus back", async () => {
    const user = userEvent.setup();
    await desk();
    press("Digit7", "?", { shiftKey: true });
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toMatch(/Ctrl E/);
    await user.click(within(dialog).getByTestId("keys-close"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says of a language that nobody has read yet that it is a draft, where it is chosen and while it is in use", async () => {
    const user = userEvent.setup();
    await desk({ rows: ROWS });
    expect(screen.queryByTestId("draft-line")).toBeNull();
    const choice = screen.getByLabelText("Язык окна");
    const drafts = within(choice).getByRole("group", { name: "Черновик перевода" });
    expect(within(drafts).getAllByRole("option")).toHaveLength(3);
    await user.selectOptions(choice, "tg");
    expect(document.documentElement.lang).toBe("tg");
    expect(screen.getByTestId("new-case").textContent).toMatch(/Парвандаи нав/);
    expect(screen.getByTestId("draft-line").textContent).toMatch(/сиёҳнавис/);
    await user.selectOptions(choice, "ru");
    expect(screen.queryByTestId("draft-line")).toBeNull();
  });

  it("changes language and theme and remembers both", async () => {
    const user = userEvent.setup();
    await desk({ rows: ROWS });
    await user.selectOptions(screen.getByLabelText("Язык окна"), "en");
    expect(screen.getByTestId("new-case").textContent).toMatch(/New case/);
    expect(document.documentElement.lang).toBe("en");
    expect(screen.getByText("Шарифов Умед").getAttribute("lang")).toBe("ru");
    await user.click(screen.getByTestId("theme"));
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(preferences.now).toMatchObject({ theme: "dark", language: "en" });
  });
});
