import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";

import { field, press, step, worked } from "./helpers";
import { wide } from "./setup";

const INTERPRETER = "interpreter-motion";
const APPEAL = "appeal-koap-ruling";

afterEach(() => (wide.now = true));

const choice = (id: string) => screen.getByTestId(`choose-${id}`);
const current = (id: string) => choice(id).getAttribute("aria-current");
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

async function document_tab() {
  const host = await worked();
  screen.getByTestId("tab-document").click();
  await screen.findByTestId("save-pdf");
  return host;
}

describe("the papers beside the page", () => {
  it("stand under the names of their families, the prepared one marked", async () => {
    await document_tab();
    const list = within(screen.getByTestId("paper-list"));
    const names = list.getAllByRole("list").map((ul) => {
      const label = document.getElementById(ul.getAttribute("aria-labelledby")!)!.textContent;
      return [label, within(ul).getAllByRole("button").length];
    });
    expect(names).toEqual([
      ["Жалобы", 1],
      ["Язык и протокол", 2],
      ["Защитник", 1],
    ]);
    expect(current(APPEAL)).toBe("true");
    expect(list.getAllByRole("button").filter((button) => button.tabIndex === 0)).toEqual([
      choice(APPEAL),
    ]);
  });

  it("are reached by F6, walked by arrows and chosen by Enter", async () => {
    const user = userEvent.setup();
    await document_tab();
    while (!screen.getByTestId("paper-list").contains(document.activeElement)) press("F6", "F6");
    expect(choice(APPEAL)).toHaveFocus();
    press("ArrowDown", "ArrowDown");
    expect(choice(INTERPRETER)).toHaveFocus();
    expect(current(APPEAL)).toBe("true");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(current(INTERPRETER)).toBe("true"));
    expect(choice(INTERPRETER)).toHaveFocus();
    expect(heading()).toBe("Документ: Ходатайство о переводчике");
    expect(screen.getByTestId("said").textContent).toBe("Готовим: Ходатайство о переводчике");
    await waitFor(() =>
      expect(screen.getByTestId("preview-text").textContent).toMatch(/ХОДАТАЙСТВО/),
    );
    expect(screen.getAllByTestId("preview-page")).toHaveLength(1);
    const findings = screen.getAllByTestId("finding").map((f) => f.dataset.code);
    expect(findings).toEqual(["warrant-number", "name_by_rule"]);
  });

  it("wait behind a button where the window is narrow", async () => {
    wide.now = false;
    const user = userEvent.setup();
    await document_tab();
    expect(screen.queryByTestId("paper-list")).toBeNull();
    await user.click(screen.getByTestId("papers"));
    await user.click(choice(INTERPRETER));
    await waitFor(() => expect(heading()).toBe("Документ: Ходатайство о переводчике"));
  });

  it("leave the former one in place when the host refuses", async () => {
    const user = userEvent.setup();
    const host = await document_tab();
    vi.spyOn(host, "choose_document").mockRejectedValue({
      code: "x",
      what: "Бланк не читается.",
      what_to_do: ".",
    });
    await user.click(choice(INTERPRETER));
    expect((await screen.findByRole("alert")).textContent).toMatch(/не читается/);
    expect(current(APPEAL)).toBe("true");
  });

  it("do not show the pages of another paper when their own cannot be made", async () => {
    const user = userEvent.setup();
    const host = await document_tab();
    await screen.findAllByTestId("preview-page");
    vi.spyOn(host, "preview").mockRejectedValue({ code: "x", what: "Нет листа.", what_to_do: "." });
    await user.click(choice(INTERPRETER));
    await screen.findByText(/Нет листа/);
    expect(screen.queryAllByTestId("preview-page")).toHaveLength(0);
  });
});

describe("the paper among the facts", () => {
  it("is named at the head of the form and opens the list by keyboard", async () => {
    const user = userEvent.setup();
    await worked();
    const button = screen.getByTestId("papers");
    expect(button).toHaveAccessibleName("Бумага: Жалоба на постановление");
    expect(button).toHaveAttribute("aria-expanded", "false");
    button.focus();
    press("ArrowDown", "ArrowDown");
    await waitFor(() => expect(choice(APPEAL)).toHaveFocus());
    press("Escape", "Escape");
    await waitFor(() => expect(screen.queryByTestId(`choose-${APPEAL}`)).toBeNull());
    expect(button).toHaveFocus();

    await user.keyboard("{Enter}");
    await waitFor(() => expect(choice(APPEAL)).toHaveFocus());
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(button).toHaveAccessibleName("Бумага: Ходатайство о переводчике"));
    expect(button).toHaveFocus();
    expect(screen.queryByTestId("step-ties")).toBeNull();
    expect(screen.getByTestId("step-person")).toBeInTheDocument();
  });

  it("takes what is typed with it, and goes when the focus goes elsewhere", async () => {
    const user = userEvent.setup();
    const host = await worked();
    const chose = vi.spyOn(host, "choose_document");
    await step("person");
    await user.type(field("client.phone"), "12");
    await user.click(screen.getByTestId("papers"));
    await user.click(field("client.phone"));
    expect(screen.queryByTestId(`choose-${APPEAL}`)).toBeNull();
    await user.type(field("client.phone"), "3");
    await user.click(screen.getByTestId("papers"));
    await user.click(choice(INTERPRETER));
    await waitFor(() => expect(chose).toHaveBeenCalledOnce());
    expect(host.log.at(-1)?.input).toEqual({ kind: "typed", text: "123" });
    expect(field("client.phone").value).toBe("123");
  });

  it("stays while the host cannot write what is typed", async () => {
    const user = userEvent.setup();
    const host = await worked();
    const chose = vi.spyOn(host, "choose_document");
    await step("ties");
    vi.spyOn(host, "answer").mockRejectedValue({ code: "x", what: "Диск полон.", what_to_do: "." });
    await user.type(field("ties.work"), "!");
    await user.click(screen.getByTestId("papers"));
    await user.click(choice(INTERPRETER));
    expect((await screen.findByRole("alert")).textContent).toMatch(/Диск полон/);
    expect(chose).not.toHaveBeenCalled();
    expect(field("ties.work").value).toMatch(/!$/);
  });

  it("says when an answer is taken back that it does not show", async () => {
    const user = userEvent.setup();
    await worked();
    await step("ties");
    await user.type(field("ties.work"), "!");
    await user.click(screen.getByTestId("papers"));
    await user.click(choice(INTERPRETER));
    await waitFor(() => expect(screen.queryByTestId("step-ties")).toBeNull());
    press("KeyZ", "я", { ctrlKey: true });
    expect((await screen.findByTestId("elsewhere")).textContent).toMatch(/здесь не виден/);
  });
});

describe("a paper of the ledger", () => {
  async function ledger() {
    const host = await worked();
    screen.getByTestId("tab-ledger").click();
    await screen.findAllByTestId("entry");
    return host;
  }
  const entry = (id: string) =>
    within(screen.getAllByTestId("entry").find((row) => row.dataset.entry === id)!);

  it("is the one that is then prepared, with the focus on its pages", async () => {
    const user = userEvent.setup();
    await ledger();
    await user.click(entry("appeal").getByTestId(`paper-${INTERPRETER}`));
    await waitFor(() => expect(current(INTERPRETER)).toBe("true"));
    expect(document.activeElement).toHaveClass("stage");
    expect(heading()).toBe("Документ: Ходатайство о переводчике");
    press("Escape", "Escape");
    expect(await screen.findByTestId("papers")).toHaveAccessibleName(
      "Бумага: Ходатайство о переводчике",
    );
  });

  it("is so for a breach and for the button beside the proof", async () => {
    const user = userEvent.setup();
    await ledger();
    await user.click(screen.getByTestId("paper-protocol-remarks"));
    await waitFor(() => expect(current("protocol-remarks")).toBe("true"));
    screen.getByTestId("tab-ledger").click();
    await screen.findAllByTestId("entry");
    await user.click(entry("appeal").getByTestId("entry-name"));
    await user.click(screen.getByTestId("prepare"));
    await waitFor(() => expect(current(APPEAL)).toBe("true"));
  });

  it("does not lead away from the terms when the host refuses it", async () => {
    const user = userEvent.setup();
    const host = await ledger();
    vi.spyOn(host, "choose_document").mockRejectedValue({
      code: "x",
      what: "Нет.",
      what_to_do: ".",
    });
    await user.click(entry("appeal").getByTestId(`paper-${INTERPRETER}`));
    await screen.findByRole("alert");
    expect(screen.getAllByTestId("entry").length).toBeGreaterThan(0);
  });
});
