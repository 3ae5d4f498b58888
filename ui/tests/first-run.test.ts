import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";

import App from "../src/App.svelte";
import { FakeHost, type FakeOptions } from "../src/lib/backend/fake/host";
import { preferences } from "../src/lib/preferences";

const input = (id: string) => screen.getByTestId<HTMLInputElement>(id);

async function first(options: FakeOptions = {}) {
  const user = userEvent.setup();
  // What follows the first run is told in tour.test.ts.
  preferences.load({ tour_seen: true });
  const host = new FakeHost({ vault: "none", ...options });
  render(App, { props: { host } });
  await screen.findByTestId("create-vault");
  return { host, user };
}

async function create(user: ReturnType<typeof userEvent.setup>, passphrase: string) {
  await user.type(input("new-passphrase"), passphrase);
  await user.type(input("again"), `${passphrase}{Enter}`);
}

/** Goes through the three sheets and returns their digits. */
async function show(user: ReturnType<typeof userEvent.setup>): Promise<string[]> {
  const shown: string[] = [];
  for (let n = 1; n <= 3; n++) {
    const paper = await screen.findByTestId("recovery-sheet");
    expect(paper.dataset.number).toBe(String(n));
    shown.push([...paper.querySelectorAll("li b")].map((group) => group.textContent).join(" "));
    expect(paper.querySelector("path")?.getAttribute("d")).toMatch(/^M0 0h7/);
    await user.click(screen.getByTestId("sheet-next"));
  }
  return shown;
}

afterEach(() => vi.restoreAllMocks());

describe("the first run", () => {
  it("advises on a passphrase and takes even an easy one", async () => {
    const { host, user } = await first();
    await waitFor(() => expect(input("new-passphrase")).toHaveFocus());
    await user.type(input("new-passphrase"), "кот");
    await waitFor(() => expect(screen.getByTestId("advice").dataset.strength).toBe("weak"));
    await user.type(input("again"), "кот");
    await user.click(screen.getByTestId("create-vault"));
    expect(await screen.findByTestId("make-sheets")).toBeInTheDocument();
    expect((await host.vault_status()).state).toBe("open");
  });

  it("refuses only an empty one and two that differ", async () => {
    const { host, user } = await first();
    const make = vi.spyOn(host, "create_vault");
    await user.click(screen.getByTestId("create-vault"));
    expect(screen.getByRole("alert").textContent).toMatch(/пустой программа не берёт/);
    await user.type(input("new-passphrase"), "кот на крыше");
    await user.type(input("again"), "кот на крыша{Enter}");
    expect(screen.getByRole("alert").textContent).toMatch(/не то же самое/);
    expect(make).not.toHaveBeenCalled();
  });

  it("shows three sheets one after another and verifies two of them", async () => {
    const { host, user } = await first();
    await create(user, "медь жёлудь ветер");
    await user.click(await screen.findByTestId("make-sheets"));
    const sheets = await show(user);
    expect(new Set(sheets).size).toBe(3);
    const check = await screen.findByTestId("sheets-check");
    expect(check).toHaveAttribute("aria-disabled", "true");
    for (const [place, digits] of [
      [1, sheets[1]!],
      [2, sheets[1]!],
    ] as const) {
      await user.click(await screen.findByTestId(`group-${place}-1`));
      await user.paste(digits);
    }
    expect(await screen.findByText(/Дважды набран лист 2/)).toBeInTheDocument();
    await user.click(screen.getByTestId("group-2-1"));
    await user.paste(sheets[2]!);
    await waitFor(() => expect(check).not.toHaveAttribute("aria-disabled"));
    expect(document.body.textContent).not.toContain(sheets[0]);
    await user.click(check);
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
    expect((await host.vault_status()).sheets?.verified_on).not.toBeNull();
    expect(screen.queryByTestId("reminder")).toBeNull();
  });

  it("goes on without sheets and reminds at the desk", async () => {
    const { user } = await first();
    await create(user, "медь жёлудь ветер");
    await user.click(await screen.findByTestId("skip-sheets"));
    const reminder = await screen.findByTestId("reminder");
    expect(reminder.dataset.code).toBe("sheets_not_made");
    await user.click(screen.getByTestId("reminder-see"));
    expect(await screen.findByTestId("make-sheets")).toBeInTheDocument();
  });

  it("moves former cases in and offers to delete the plain file", async () => {
    const { host, user } = await first({ plain: true });
    expect(screen.getByTestId("plain-found").textContent).toMatch(/cases\.db/);
    await create(user, "медь жёлудь ветер");
    expect((await screen.findByTestId("moved")).textContent).toMatch(/Дел: 12/);
    await user.click(screen.getByTestId("remove-plain"));
    expect(await screen.findByTestId("make-sheets")).toBeInTheDocument();
    expect((await host.vault_status()).plain_file).toBeNull();
  });

  it("keeps reminding of a plain file that was left", async () => {
    const { user } = await first({ plain: true });
    await create(user, "медь жёлудь ветер");
    await user.click(await screen.findByTestId("keep-plain"));
    await user.click(await screen.findByTestId("skip-sheets"));
    const reminder = await screen.findByTestId("reminder");
    expect(reminder.dataset.code).toBe("plain_file_left");
    expect(reminder.textContent).toMatch(/и ещё 1/);
    await user.click(screen.getByTestId("reminder-see"));
    await user.click(await screen.findByTestId("remove-plain"));
    await waitFor(() => expect(screen.queryByTestId("remove-plain")).toBeNull());
  });

  it("clears a copied sheet from the clipboard after a minute", async () => {
    const { user } = await first();
    await create(user, "медь жёлудь ветер");
    await user.click(await screen.findByTestId("make-sheets"));
    await screen.findByTestId("recovery-sheet");
    const write = vi.spyOn(navigator.clipboard, "writeText");
    vi.useFakeTimers();
    screen.getByTestId("sheet-copy").click();
    await vi.advanceTimersByTimeAsync(100);
    expect(write.mock.calls[0]?.[0]).toMatch(/^\d{6} \d{6}/);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(write.mock.calls.at(-1)).toEqual([""]);
  });
});
