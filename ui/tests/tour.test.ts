import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";

import App from "../src/App.svelte";
import { FakeHost } from "../src/lib/backend/fake/host";
import { preferences } from "../src/lib/preferences";
import { tour } from "../src/lib/tour.svelte";
import { desk, press, worked } from "./helpers";

const shown = () => document.querySelector(".tour-here");

afterEach(() => {
  tour.end();
});

/** Through the first run, without sheets. */
async function begin() {
  const user = userEvent.setup();
  const host = new FakeHost({ vault: "none" });
  render(App, { props: { host } });
  await user.type(await screen.findByTestId("new-passphrase"), "кот на тёплой крыше");
  await user.type(screen.getByTestId("again"), "кот на тёплой крыше{Enter}");
  await user.click(await screen.findByTestId("skip-sheets"));
  return { user, host };
}

describe("the first minutes", () => {
  it("open on a sample case with the tour, once", async () => {
    const { user, host } = await begin();
    expect(await screen.findByTestId("tour")).toBeInTheDocument();
    expect(screen.getByTestId("case-name").textContent).toMatch(/учебное/);
    await user.click(screen.getByTestId("tour-end"));
    expect(screen.queryByTestId("tour")).toBeNull();
    expect(tour.seen).toBe(true);
    expect((await host.start()).cases).toHaveLength(1);
  });

  it("go to the desk when the tour was seen before", async () => {
    preferences.load({ tour_seen: true });
    await begin();
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
    expect(screen.queryByTestId("tour")).toBeNull();
  });
});

describe("the tour", () => {
  it("walks by Enter and arrows over real parts of the window and ends at the last", async () => {
    const user = userEvent.setup();
    await worked();
    tour.start();
    const seen: string[] = [];
    for (let step = 0; step < 7; step++) {
      await waitFor(() =>
        expect(screen.getByTestId("tour").textContent).toContain(`${step + 1} из 7`),
      );
      await waitFor(() => expect(shown()).not.toBeNull());
      await waitFor(() => expect(screen.getByTestId("tour-next")).toHaveFocus());
      seen.push(shown()!.className);
      expect(document.querySelectorAll(".tour-here")).toHaveLength(1);
      if (step === 1) {
        await user.keyboard("{ArrowLeft}");
        await waitFor(() => expect(screen.getByTestId("tour").textContent).toContain("1 из 7"));
        await user.keyboard("{ArrowRight}");
        await waitFor(() => expect(screen.getByTestId("tour").textContent).toContain("2 из 7"));
        await waitFor(() => expect(screen.getByTestId("tour-next")).toHaveFocus());
      }
      await user.keyboard("{Enter}");
    }
    expect(new Set(seen).size).toBeGreaterThanOrEqual(6);
    expect(screen.queryByTestId("tour")).toBeNull();
    expect(shown()).toBeNull();
  });

  it("is left by Escape, which leaves the case open", async () => {
    const user = userEvent.setup();
    await worked();
    tour.start();
    await waitFor(() => expect(screen.getByTestId("tour-next")).toHaveFocus());
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("tour")).toBeNull();
    expect(screen.getByTestId("case-name")).toBeInTheDocument();
  });

  it("starts again from the desk and from the list of keys", async () => {
    const user = userEvent.setup();
    preferences.load({ tour_seen: true });
    await desk();
    press("Digit7", "?", { shiftKey: true });
    await user.click(await screen.findByTestId("to-tour"));
    expect(await screen.findByTestId("tour")).toBeInTheDocument();
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByTestId("tour-end"));
    await user.click(screen.getByTestId("to-desk"));
    await user.click(await screen.findByTestId("tour-start"));
    expect(await screen.findByTestId("tour")).toBeInTheDocument();
  });
});

describe("sample cases", () => {
  it("leave the desk in one step and come back in one", async () => {
    const user = userEvent.setup();
    const host = new FakeHost();
    const { examples } = await host.start();
    for (const { id } of examples.slice(0, 2)) await host.new_from_example(id);
    await host.new_case();
    await desk({}, host);
    await user.click(screen.getByTestId("clear-samples"));
    await waitFor(async () => expect((await host.start()).cases).toHaveLength(1));
    expect((await host.start()).cases[0]!.sample).toBe(false);
    expect(screen.queryByTestId("clear-samples")).toBeNull();
    await user.click(await screen.findByTestId("toast-act"));
    await waitFor(async () => expect((await host.start()).cases).toHaveLength(3));
  });
});
