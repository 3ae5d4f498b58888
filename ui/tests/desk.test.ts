import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import App from "../src/App.svelte";
import { ROWS } from "../src/lib/backend/fake/cases";
import { FakeHost } from "../src/lib/backend/fake/host";
import { desk, press } from "./helpers";

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
    expect(screen.getAllByTestId("case-row").map((row) => row.dataset.id)).toEqual(["r4"]);
    await user.click(screen.getByTestId("show-all"));
    expect(screen.getAllByTestId("case-row")).toHaveLength(8);
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
    expect(localStorage.getItem("himoya-theme")).toBe("dark");
    expect(localStorage.getItem("himoya-language")).toBe("en");
  });
});
