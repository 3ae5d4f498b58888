import { screen } from "@testing-library/svelte";
import axe from "axe-core";
import { describe, expect, it } from "vitest";

import { ROWS } from "../src/lib/backend/fake/cases";
import { STEPS } from "../src/lib/backend/fake/form";
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
  }, 30_000);

  it("in the directory under its field, a row marked", async () => {
    dress();
    await worked();
    await step("ruling");
    field("reviewing.name").focus();
    press("ArrowDown", "ArrowDown");
    await screen.findAllByRole("option");
    press("ArrowDown", "ArrowDown");
    expect(await faults()).toEqual([]);
  }, 30_000);

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
  }, 60_000);

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
  }, 30_000);

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
  }, 30_000);

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
  }, 30_000);
});
