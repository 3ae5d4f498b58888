import { render, screen, waitFor } from "@testing-library/svelte";
import axe from "axe-core";
import { describe, expect, it } from "vitest";

import App from "../src/App.svelte";
import { ROWS } from "../src/lib/backend/fake/cases";
import { STEPS } from "../src/lib/backend/fake/form";
import { FakeHost } from "../src/lib/backend/fake/host";
import { conflictsOf, KEYS, WORDS } from "../src/lib/backend/fake/shared-cases";
import { settings } from "../src/lib/settings.svelte";
import { desk, field, press, step, worked } from "./helpers";

/** Colours are not drawn here; contrast is measured in the tokens and in the real window. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
    preload: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" | ")}`);
}

describe.each(["light", "dark"] as const)("no fault is found by axe in the %s theme", (theme) => {
  const dress = () => {
    if (settings.theme !== theme) settings.toggleTheme();
  };

  it("at the desk, full and empty", async () => {
    dress();
    await desk();
    expect(await faults()).toEqual([]);
    document.body.innerHTML = "";
    await desk({ rows: ROWS });
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("in the month, the finder, the bin and the dialogs of the desk", async () => {
    dress();
    await desk({ rows: ROWS });
    press("KeyM", "ь");
    await screen.findAllByTestId("month-day");
    expect(await faults()).toEqual([]);
    press("KeyM", "ь");
    (await screen.findAllByTestId("remove-case"))[0]!.click();
    (await screen.findByTestId("shelf-bin")).click();
    (await screen.findByTestId("purge")).click();
    await screen.findByTestId("purge-do");
    expect(await faults()).toEqual([]);
    screen.getByTestId("purge-cancel").click();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    press("KeyK", "л", { ctrlKey: true });
    await screen.findAllByTestId("find-line");
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("in the directory under its field, a row marked", async () => {
    dress();
    await worked();
    await step("ruling");
    field("reviewing.name").focus();
    press("ArrowDown", "ArrowDown");
    await screen.findByRole("listbox");
    press("ArrowDown", "ArrowDown");
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("in the plan, with its reasons open, and in the events", async () => {
    dress();
    await worked();
    screen.getByTestId("beside-plan").click();
    await screen.findByTestId("plan-packet");
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    expect(await faults()).toEqual([]);
    screen.getByTestId("tab-ledger").click();
    (await screen.findByTestId("line-events")).click();
    await screen.findAllByTestId("event");
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("in every step", async () => {
    dress();
    await worked();
    await screen.findAllByTestId("preview-page");
    // What differs in the dark is colour alone, so a few kinds of steps stand for all.
    const few = ["person", "process", "ties"];
    for (const [id] of STEPS.filter(([id]) => theme === "light" || few.includes(id))) {
      await step(id);
      expect([id, await faults()]).toEqual([id, []]);
    }
  }, 180_000);

  it("in the name card, unfolded under its finding and locked", async () => {
    dress();
    await worked();
    screen.getByTestId("tab-document").click();
    await screen.findByTestId("save-pdf");
    (await screen.findByTestId("name-open")).click();
    await screen.findByTestId("name-confirm");
    expect(await faults()).toEqual([]);
    screen.getByTestId("tab-facts").click();
    await screen.findByTestId("step-person");
    await step("person");
    (await screen.findByTestId("name-confirm")).click();
    await screen.findByText(/подтверждены и стоят/);
    screen.getByTestId("name-open").click();
    await screen.findByTestId("name-withdraw");
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("at the ledger, full with its form and empty, and in the calculator", async () => {
    dress();
    await worked();
    screen.getByTestId("tab-ledger").click();
    const file = await screen.findAllByTestId("file");
    file[1]!.click();
    await screen.findByTestId("filed-save");
    expect(await faults()).toEqual([]);
    document.body.innerHTML = "";
    await desk();
    screen.getByTestId("new-case").click();
    (await screen.findByTestId("tab-ledger")).click();
    await screen.findByTestId("ledger-start");
    expect(await faults()).toEqual([]);
    screen.getByTestId("to-calculator").click();
    (await screen.findByTestId("rule-koap-27.5-48h")).click();
    await screen.findByTestId("calc-hour");
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("at the door, with its sheets, and on the first run", async () => {
    dress();
    const shut = new FakeHost({ vault: "locked", why: "sleep" });
    render(App, { props: { host: shut } });
    (await screen.findByTestId("unlock")).click();
    expect(await faults()).toEqual([]);
    screen.getByTestId("door-sheets").click();
    await screen.findByTestId("group-2-9");
    expect(await faults()).toEqual([]);
    document.body.innerHTML = "";
    const host = new FakeHost({ vault: "none", plain: true });
    render(App, { props: { host } });
    (await screen.findByTestId("create-vault")).click();
    await screen.findByRole("alert");
    expect(await faults()).toEqual([]);
  });

  it("in every part of the vault's page, with its sheets and its dialog", async () => {
    dress();
    await desk({ rows: ROWS, sheets: null });
    expect(await faults()).toEqual([]);
    screen.getByTestId("to-vault").click();
    for (const [part, shown] of [
      ["lock", "change-passphrase"],
      ["limits", "limits-not_protected"],
      ["check", "verify"],
      ["backups", "backups"],
    ] as const) {
      (await screen.findByTestId(`vault-${part}`)).click();
      await screen.findByTestId(shown);
      expect([part, await faults()]).toEqual([part, []]);
    }
    screen.getAllByTestId("restore")[0]!.click();
    await screen.findByRole("dialog");
    expect(await faults()).toEqual([]);
    screen.getByTestId("restore-cancel").click();
    screen.getByTestId("vault-sheets").click();
    (await screen.findByTestId("make-sheets")).click();
    await screen.findByTestId("recovery-sheet");
    expect(await faults()).toEqual([]);
  });

  it("in every part about colleagues, with what is written and what came", async () => {
    dress();
    const conflicts = conflictsOf("r4", "Сатторова Мавзуна Идибековна");
    const colleagues = [{ name: "Борис Каримов", key: KEYS.other }];
    await desk({ rows: ROWS, conflicts, colleagues });
    expect(await faults()).toEqual([]);
    screen.getByTestId("to-vault").click();
    for (const [part, shown] of [
      ["colleagues", "my-key"],
      ["conflicts", "conflicts"],
      ["open", "open-export"],
      ["set", "set-make"],
      ["handover", "hand-over-do"],
    ] as const) {
      (await screen.findByTestId(`vault-${part}`)).click();
      await screen.findByTestId(shown);
      expect([part, await faults()]).toEqual([part, []]);
    }
    (await screen.findAllByTestId("pick"))[0]!.click();
    screen.getByTestId("by-keys").click();
    await screen.findByTestId("key-add");
    expect(await faults()).toEqual([]);
    screen.getByTestId("by-words").click();
    screen.getByTestId("hand-over-do").click();
    await screen.findByTestId("words");
    expect(await faults()).toEqual([]);
    screen.getByTestId("vault-takein").click();
    (await screen.findByTestId("take-in")).click();
    const words = await screen.findByTestId<HTMLInputElement>("heard-words");
    words.value = "перила катшан ";
    words.dispatchEvent(new Event("input", { bubbles: true }));
    await screen.findByText(/катшан/);
    expect(await faults()).toEqual([]);
    words.value = WORDS.slice(0, 6).join(" ");
    words.dispatchEvent(new Event("input", { bubbles: true }));
    screen.getByTestId("take-in-words").click();
    await screen.findByTestId("taken");
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("at two edits of a question, in their dialog and in the history", async () => {
    dress();
    await worked({ conflicts: conflictsOf("case-1", "Назарзода Фирӯз Ҷамшедович") });
    await step("person");
    await screen.findByTestId("two-edits");
    expect(await faults()).toEqual([]);
    screen.getByTestId("case-conflicts").click();
    await screen.findByRole("dialog");
    expect(await faults()).toEqual([]);
    screen.getByTestId("conflicts-close").click();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    field("client.address").focus();
    press("F2", "F2");
    await screen.findByTestId("history");
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("at the raids: their list, the grid with rows chosen and a cell in work, papers and register", async () => {
    dress();
    await desk();
    press("KeyR", "к");
    await screen.findByTestId("raids-empty");
    expect(await faults()).toEqual([]);
    document.body.innerHTML = "";
    await desk({ raid: true, pace: 50 });
    press("KeyR", "к");
    (await screen.findByTestId("raid-open")).click();
    await screen.findByTestId("raid-grid");
    await waitFor(() => expect(document.activeElement).toHaveAttribute("data-at", "0:0"));
    expect(await faults()).toEqual([]);
    press("ArrowDown", "ArrowDown", { shiftKey: true });
    await screen.findByTestId("raid-selected");
    press("F2", "F2");
    await screen.findByTestId("cell-field");
    expect(await faults()).toEqual([]);
    screen.getByTestId("raid-make").click();
    await screen.findByRole("progressbar");
    expect(await faults()).toEqual([]);
    await screen.findByTestId("raid-over", {}, { timeout: 4000 });
    screen.getByTestId("raid-tab-papers").click();
    await screen.findByTestId("raid-came");
    expect(await faults()).toEqual([]);
    screen.getByTestId("raid-tab-register").click();
    await screen.findAllByTestId("raid-register-row");
    expect(await faults()).toEqual([]);
    screen.getByTestId("raid-tab-people").click();
    (await screen.findByTestId("raid-unselect")).click();
    (await screen.findByTestId("raid-columns")).click();
    await screen.findByRole("dialog");
    expect(await faults()).toEqual([]);
  }, 180_000);

  it("at the files of a case, none and some", async () => {
    dress();
    await worked();
    screen.getByTestId("tab-files").click();
    const add = await screen.findByTestId("add-files");
    expect(await faults()).toEqual([]);
    add.click();
    await screen.findByTestId("file-picture");
    expect(await faults()).toEqual([]);
  });

  it("at the document, in the list of papers and in the list of keys", async () => {
    dress();
    await worked();
    screen.getByTestId("papers").click();
    await screen.findByTestId("choose-interpreter-motion");
    expect(await faults()).toEqual([]);
    screen.getByTestId("tab-document").click();
    await screen.findByTestId("save-pdf");
    expect(await faults()).toEqual([]);
    press("Slash", ".", { shiftKey: true });
    await screen.findByRole("dialog");
    expect(await faults()).toEqual([]);
  }, 180_000);
});
