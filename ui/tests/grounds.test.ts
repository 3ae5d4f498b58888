import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { press, worked } from "./helpers";

async function panel() {
  const host = await worked();
  screen.getByTestId("tab-document").click();
  (await screen.findByTestId("side-grounds")).click();
  await screen.findAllByTestId("ground");
  return host;
}

const rows = () => screen.getAllByTestId("ground");
const row = (key: string) => rows().find((one) => one.dataset.ground === key)!;
const inside = (key: string) => within(row(key));
const textOf = (key: string) => row(key).textContent!.replaceAll("\u00a0", " ").trim();
const tick = (key: string) => row(key).querySelector<HTMLInputElement>("input[type=checkbox]")!;
const order = () =>
  rows()
    .filter((one) => within(one).queryByTestId("ground-up"))
    .map((one) => one.dataset.ground);

describe("the grounds beside the page", () => {
  it("are those that the facts support, numbered as in the paper, and stand", async () => {
    await panel();
    expect(order()).toEqual(["disproportion", "family", "interpreter", "protocol-copy"]);
    expect(order().map((key) => tick(key!).checked)).toEqual([true, true, true, true]);
    expect(row("family").textContent).toMatch(/2\..*Выдворение разлучит семью/);
    expect(row("limitation").dataset.state).toBe("not_supported");
    expect(screen.queryByTestId("grounds-reset")).toBeNull();
  });

  it("say why they are proposed, what proves them and where they are weak", async () => {
    const user = userEvent.setup();
    await panel();
    await user.click(inside("disproportion").getByText("Почему и чем доказать"));
    const text = textOf("disproportion");
    // The fact is named twice by the host and said once.
    expect(text.match(/выдворение и его форма: /g)).toHaveLength(1);
    expect(text).toMatch(/КоАП 4\.1 ч\. 3\.8/);
    expect(text).toMatch(/начало редакции не установлено/);
    expect(text).toMatch(/Суд взвесит и прежние нарушения\./);
    expect(inside("disproportion").getByRole("img", { name: "Есть в деле" })).toBeInTheDocument();
    expect(inside("disproportion").getByRole("img", { name: "Нужно найти" })).toBeInTheDocument();
    await user.click(inside("protocol-copy").getByText("Почему и чем доказать"));
    expect(row("protocol-copy").textContent).toMatch(/Нарушение в сроках/);
  });

  it("are taken out and put in, one step of the history each", async () => {
    const user = userEvent.setup();
    await panel();
    await user.click(tick("family"));
    await waitFor(() => expect(row("family").dataset.state).toBe("left_out"));
    expect(textOf("interpreter")).toMatch(/^2\./);
    press("KeyZ", "я", { ctrlKey: true });
    await waitFor(() => expect(row("family").dataset.state).toBe("proposed"));
    await waitFor(() => expect(screen.getByTestId("said").textContent).toMatch(/[Дд]оводы/));
    expect(screen.queryByTestId("elsewhere")).toBeNull();
    await user.click(tick("limitation"));
    await waitFor(() => expect(row("limitation").dataset.state).toBe("chosen"));
    expect(row("limitation").textContent).toMatch(/Выбран, но факты не подтверждают/);
  });

  it("move by button and by Alt with an arrow, the focus with them", async () => {
    const user = userEvent.setup();
    await panel();
    await user.click(inside("family").getByTestId("ground-up"));
    await waitFor(() => expect(order().slice(0, 2)).toEqual(["family", "disproportion"]));
    await waitFor(() => expect(tick("family")).toHaveFocus());
    expect(inside("family").getByTestId("ground-up")).toBeDisabled();
    press("ArrowDown", "ArrowDown", { altKey: true });
    await waitFor(() => expect(order().slice(0, 2)).toEqual(["disproportion", "family"]));
    await waitFor(() => expect(tick("family")).toHaveFocus());
  });

  it("are edited in place, and go back to the library's text", async () => {
    const user = userEvent.setup();
    await panel();
    await user.click(inside("family").getByTestId("ground-edit"));
    const text = screen.getByTestId<HTMLTextAreaElement>("ground-text");
    expect(text).toHaveFocus();
    expect(text.value).toMatch(/^Что требует закон \(family\)\.\n/);
    await user.type(text, " И ещё.");
    await user.click(screen.getByTestId("ground-save"));
    await waitFor(() => expect(screen.queryByTestId("ground-text")).toBeNull());
    expect(inside("family").getByText("Текст ваш")).toBeInTheDocument();
    await user.click(inside("family").getByTestId("ground-restore"));
    await waitFor(() => expect(inside("family").queryByText("Текст ваш")).toBeNull());
  });

  it("keep what is typed when the editor is left without a word", async () => {
    const user = userEvent.setup();
    const host = await panel();
    const change = vi.spyOn(host, "change_grounds");
    await user.click(inside("family").getByTestId("ground-edit"));
    await user.type(screen.getByTestId("ground-text"), " Ещё.");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(change).toHaveBeenCalledOnce());
    await waitFor(() => expect(inside("family").getByText("Текст ваш")).toBeInTheDocument());
  });

  it("stay open with the text when the host refuses it", async () => {
    const user = userEvent.setup();
    const host = await panel();
    vi.spyOn(host, "change_grounds").mockRejectedValue({
      code: "x",
      what: "Слово слишком длинное.",
      what_to_do: ".",
    });
    await user.click(inside("family").getByTestId("ground-edit"));
    await user.type(screen.getByTestId("ground-text"), "!");
    await user.click(screen.getByTestId("ground-save"));
    expect((await screen.findByRole("alert")).textContent).toMatch(/слишком длинное/);
    expect(screen.getByTestId<HTMLTextAreaElement>("ground-text").value).toMatch(/!$/);
  });

  it("take one of the lawyer's own, whole or not at all", async () => {
    const user = userEvent.setup();
    const host = await panel();
    const change = vi.spyOn(host, "change_grounds");
    await user.click(screen.getByTestId("ground-add"));
    await user.type(screen.getByTestId("ground-heading"), "Мой довод");
    await user.click(screen.getByTestId("ground-save"));
    expect(screen.getByTestId("ground-text")).toHaveFocus();
    expect(change).not.toHaveBeenCalled();
    await user.keyboard("Первый абзац.");
    await user.click(screen.getByTestId("ground-save"));
    await waitFor(() => expect(row("own-5").textContent).toMatch(/5\..*Мой довод/));
    expect(row("own-5").textContent).toMatch(/Ваш довод/);
    await user.click(inside("own-5").getByTestId("ground-restore"));
    await waitFor(() => expect(rows().some((one) => one.dataset.ground === "own-5")).toBe(false));
    await user.click(screen.getByTestId("grounds-reset"));
    await waitFor(() => expect(screen.queryByTestId("grounds-reset")).toBeNull());
  });

  it("give way to the findings when one of them is asked for", async () => {
    await panel();
    press("F8", "F8");
    await waitFor(() => expect(screen.queryByTestId("grounds")).toBeNull());
    await waitFor(() =>
      expect(document.getElementById("findings")).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
  });

  it("are none in a paper that has no place for them", async () => {
    const user = userEvent.setup();
    await panel();
    await user.click(screen.getByTestId("choose-interpreter-motion"));
    await screen.findByText("В этой бумаге доводов библиотеки нет.");
    expect(screen.queryAllByTestId("ground")).toHaveLength(0);
  });
});
