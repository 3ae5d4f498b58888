import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { CALCULATOR } from "../src/lib/backend/fake/calculator";
import { found } from "../src/features/calculator/calculator.svelte";
import { desk, press, worked } from "./helpers";

async function calculator() {
  const user = userEvent.setup();
  const host = await desk();
  press("KeyD", "в");
  await waitFor(() => expect(screen.getByTestId("rule-search")).toHaveFocus());
  await screen.findByTestId("rule-koap-30.3");
  return { user, host };
}

describe("the search", () => {
  it("finds by article, by id and by word, ё and case aside", () => {
    const ids = (query: string) => found(CALCULATOR.rules, query).map(({ id }) => id);
    expect(ids("30.3")).toEqual(["koap-30.3"]);
    expect(ids("KOAP-27.5")).toEqual(["koap-27.5-3h", "koap-27.5-48h"]);
    expect(ids("жалоба решение")).toEqual(["koap-30.9"]);
    expect(ids("такого нет")).toEqual([]);
  });
});

describe("the calculator", () => {
  it("counts a term without a case, by keyboard alone", async () => {
    const { user } = await calculator();
    await user.keyboard("koap-30.3{Enter}");
    expect(document.activeElement?.id).toBe("calc-day");
    await user.keyboard("11.11.2026");
    await waitFor(() => expect(screen.getByTestId("last-day").dataset.date).toBe("2026-11-23"));
    expect(screen.getByTestId("understood").textContent).toMatch(/среда, 11.ноября 2026/);
    expect(document.querySelectorAll(".steps li")).toHaveLength(4);
  });

  it("asks once after a pause, and drops an answer that comes late", async () => {
    const { user, host } = await calculator();
    const ask = vi.spyOn(host, "calculate");
    await user.keyboard("koap-30.3{Enter}11.11.2026");
    await waitFor(() => expect(screen.getByTestId("last-day")).toBeInTheDocument());
    expect(ask.mock.calls.length).toBeLessThan(4);
    expect(ask.mock.calls.at(-1)![0]).toEqual({
      rule: "koap-30.3",
      event: "",
      day: "11.11.2026",
      hour: "",
      check: "",
      zone: "",
    });
  });

  it("says beside the field what cannot be read", async () => {
    const { user } = await calculator();
    await user.keyboard("koap-30.3{Enter}31.11.2026");
    expect((await screen.findByTestId("problem")).textContent).toMatch(/нет в календаре/);
    expect(screen.getByTestId("calc-day").getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByTestId("last-day")).toBeNull();
  });

  it("asks for the hour and its zone only where a term runs in hours", async () => {
    const { user } = await calculator();
    expect(screen.queryByTestId("calc-hour")).toBeNull();
    await user.keyboard("27.5 48{Enter}17.11.2026");
    expect((await screen.findByTestId("no-day")).textContent).toMatch(/идёт по часам/);
    await user.type(screen.getByTestId("calc-hour"), "14:20");
    await waitFor(() => expect(screen.getByTestId("last-day").textContent).toMatch(/до 14:20/));
    expect(screen.getByLabelText("По времени какого города")).toBeInTheDocument();
  });

  it("offers the starting event where there are several, and checks a day", async () => {
    const { user, host } = await calculator();
    const ask = vi.spyOn(host, "calculate");
    await user.keyboard("koap-30.3{Enter}11.11.2026");
    await user.click(screen.getByLabelText("письмо с копией вернулось в суд"));
    await waitFor(() => expect(ask.mock.calls.at(-1)![0].event).toBe("returned"));
    await user.type(screen.getByTestId("calc-check"), "24.11.2026");
    await waitFor(() => expect(screen.getByTestId("verdict").textContent).toBe("Поздно"));
  });

  it("is walked by arrows from the search and back", async () => {
    const { user } = await calculator();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByTestId("rule-koap-4.5-migration")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByTestId("rule-koap-27.5-3h")).toHaveFocus();
    expect(screen.getByTestId("calc-hour")).toBeInTheDocument();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(screen.getByTestId("rule-search")).toHaveFocus();
  });

  it("goes back to the desk by Esc", async () => {
    const { user } = await calculator();
    await user.keyboard("{Escape}");
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
  });

  it("is reached from an open case, what is typed there being sent first", async () => {
    const user = userEvent.setup();
    await worked();
    await user.click(screen.getByTestId("to-calculator"));
    expect(await screen.findByTestId("rule-search")).toBeInTheDocument();
    press("Escape", "Escape");
    expect(await screen.findByTestId("case-row")).toBeInTheDocument();
  });

  it("says what is wrong when the host refuses", async () => {
    const { user, host } = await calculator();
    vi.spyOn(host, "calculate").mockRejectedValue({
      code: "x",
      what: "Правил не прочитать.",
      what_to_do: ".",
    });
    await user.keyboard("koap-30.3{Enter}11.11.2026");
    expect((await screen.findByRole("alert")).textContent).toMatch(/не прочитать/);
  });
});
