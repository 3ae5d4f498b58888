import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";

import { ask, field, press, worked } from "./helpers";

const card = () => screen.getByTestId("name-card");
const state = () => card().dataset.state;
const row = (kind: string) => ask(`client.name.forms.${kind}`);
const line = (kind: string) => row(kind).querySelector("input")!;
const lines = () => [...card().querySelectorAll("input")];
const click = async (id: string) => (await screen.findByTestId(id)).click();
/** Confirmed forms fold away, and the button that unfolds them has the focus. */
const locked = () => waitFor(() => expect(screen.getByTestId("name-open")).toHaveFocus());
const write = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });
const has = async (wanted: string) => waitFor(() => expect(state()).toBe(wanted));

describe("the name card", () => {
  it("asks a doubtful name in six sentences under the name", async () => {
    await worked();
    expect(state()).toBe("doubtful");
    expect(lines().map((input) => input.value)).toEqual([
      "Назарзоды Фирӯза Ҷамшедовича",
      "Назарзоде Фирӯзу Ҷамшедовичу",
      "Назарзоду Фирӯза Ҷамшедовича",
      "Назарзодой Фирӯзом Ҷамшедовичем",
      "Назарзоде Фирӯзе Ҷамшедовиче",
    ]);
    expect(card()).toHaveTextContent("Жалоба подана в интересах");
    expect(card()).toHaveTextContent("Назарзода Фирӯз Ҷамшедович обжалует постановление.");
    // What the card asks is not asked once more in fields.
    expect(document.getElementById("f-client.name.forms.genitive")).toBeNull();
  });

  it("locks all forms in one act, with what was mended, and gives them back by undo", async () => {
    const host = await worked();
    const confirm = vi.spyOn(host, "confirm_name");
    const dative = line("dative");
    await write(dative, "Назарзода Фирӯзу Ҷамшедовичу");
    expect(card()).toHaveTextContent("По правилу: Назарзоде Фирӯзу Ҷамшедовичу");
    await click("name-confirm");
    await has("confirmed");
    expect(confirm).toHaveBeenCalledOnce();
    expect(confirm.mock.calls[0]!.slice(1)).toEqual([
      "client.name.forms",
      {
        genitive: "Назарзоды Фирӯза Ҷамшедовича",
        dative: "Назарзода Фирӯзу Ҷамшедовичу",
        accusative: "Назарзоду Фирӯза Ҷамшедовича",
        instrumental: "Назарзодой Фирӯзом Ҷамшедовичем",
        prepositional: "Назарзоде Фирӯзе Ҷамшедовиче",
      },
    ]);
    // Locked: folded, and without fields when it is unfolded.
    await locked();
    expect(screen.getByTestId("name-open")).toHaveAttribute("aria-expanded", "false");
    await click("name-open");
    await screen.findByTestId("name-withdraw");
    expect(lines()).toHaveLength(0);
    expect(card()).toHaveTextContent("Назарзода Фирӯзу Ҷамшедовичу");
    press("KeyZ", "z", { ctrlKey: true });
    await has("doubtful");
  });

  it("is confirmed by Ctrl+Enter from any line", async () => {
    await worked();
    line("instrumental").focus();
    press("Enter", "Enter", { ctrlKey: true });
    await has("confirmed");
  });

  it("lets confirmed forms be changed, and taken back", async () => {
    await worked();
    await click("name-confirm");
    await locked();
    await click("name-open");
    await click("name-change");
    await waitFor(() => expect(line("genitive")).toHaveFocus());
    await write(line("genitive"), "Назарзоды Фирӯза!");
    await click("name-confirm");
    await locked();
    await click("name-open");
    await screen.findByTestId("name-withdraw");
    expect(card()).toHaveTextContent("Назарзоды Фирӯза!");
    await click("name-withdraw");
    await has("doubtful");
    expect(line("genitive")).toHaveValue("Назарзоды Фирӯза Ҷамшедовича");
  });

  it("confirms no empty form", async () => {
    const host = await worked();
    const confirm = vi.spyOn(host, "confirm_name");
    await write(line("dative"), " ");
    await click("name-confirm");
    expect((await screen.findByRole("alert")).textContent).toMatch(/пустой формы/);
    expect(line("dative")).toHaveAttribute("aria-invalid", "true");
    expect(confirm).not.toHaveBeenCalled();
  });

  it("keeps what was typed when the host refuses", async () => {
    const host = await worked();
    vi.spyOn(host, "confirm_name").mockRejectedValue({
      code: "no_form",
      what: "Один из падежей имени пуст.",
      what_to_do: ".",
    });
    await write(line("dative"), "Назарзоде!");
    await click("name-confirm");
    expect((await screen.findByRole("alert")).textContent).toMatch(/падежей имени пуст/);
    expect(state()).toBe("doubtful");
    expect(line("dative")).toHaveValue("Назарзоде!");
  });

  it("of a certain name waits folded, and a new name drops what was typed over the old", async () => {
    await worked();
    await write(line("dative"), "Назарзоде!");
    await write(field("client.name.family"), "Зимин");
    await has("by_rule");
    expect(lines()).toHaveLength(0);
    await click("name-open");
    await screen.findByTestId("name-confirm");
    expect(line("dative")).toHaveValue("Зимин Фирӯз Ҷамшедович");
  });

  it("stands under its finding beside the page, folded, and leads to the name", async () => {
    await worked();
    await click("tab-document");
    await screen.findByTestId("save-pdf");
    expect(lines()).toHaveLength(0);
    await click("name-open");
    await screen.findByTestId("name-confirm");
    row("nominative").querySelector("button")!.click();
    await waitFor(() => expect(field("client.name.family")).toHaveFocus());
    await click("tab-document");
    await screen.findByTestId("save-pdf");
    await click("name-open");
    await click("name-confirm");
    await waitFor(() => expect(screen.queryByTestId("name-card")).toBeNull());
    const codes = screen.getAllByTestId("finding").map((finding) => finding.dataset.code);
    expect(codes).not.toContain("name_by_rule");
  }, 15_000);
});
