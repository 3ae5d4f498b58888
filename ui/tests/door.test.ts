import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";

import App from "../src/App.svelte";
import { FakeHost, type FakeOptions } from "../src/lib/backend/fake/host";
import { sheet } from "../src/lib/backend/fake/sheets";
import { field, press, worked } from "./helpers";

const input = (id: string) => screen.getByTestId<HTMLInputElement>(id);
const plain = (text: string | null) => (text ?? "").replace(/[\u00a0\s]+/g, " ");

async function door(options: FakeOptions = {}) {
  const host = new FakeHost({ vault: "locked", ...options });
  render(App, { props: { host } });
  await screen.findByTestId("unlock");
  return host;
}

/** Pastes a whole sheet into its first group. */
async function paste(user: ReturnType<typeof userEvent.setup>, place: 1 | 2, number: number) {
  await user.click(await screen.findByTestId(`group-${place}-1`));
  await user.paste(sheet(number, 1).groups.join(" "));
  await waitFor(() => expect(input(`group-${place}-9`).value).toHaveLength(6));
}

afterEach(() => vi.restoreAllMocks());

describe("the door", () => {
  it("gives blank forms to whoever stands before it, without opening", async () => {
    const user = userEvent.setup();
    const host = await door();
    await user.click(screen.getByTestId("door-blanks"));
    expect((await screen.findByTestId("blanks-saved")).textContent).toMatch(/18 листов/);
    expect(host.said).toContain("blanks");
    expect(host.said).not.toContain("unlock");
  });

  it("has the cursor in the passphrase and opens the desk with it", async () => {
    const user = userEvent.setup();
    await door();
    await waitFor(() => expect(input("passphrase")).toHaveFocus());
    expect(input("passphrase").type).toBe("password");
    await user.type(input("passphrase"), "шалфей{Enter}");
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain("шалфей");
  });

  it("says when and why it was shut", async () => {
    await door({ why: "sleep" });
    expect(plain(screen.getByTestId("door-why").textContent)).toMatch(
      /закрылось в \d\d:\d\d, когда компьютер уснул/,
    );
    document.body.innerHTML = "";
    await door({ why: "idle" });
    expect(plain(screen.getByTestId("door-why").textContent)).toMatch(
      /закрылось в \d\d:\d\d: за программой никого не было/,
    );
  });

  it("answers a wrong passphrase with the letters and Caps Lock, and waits as long as the program says", async () => {
    const user = userEvent.setup();
    await door();
    await user.type(input("passphrase"), "Wrong{Enter}");
    const miss = await screen.findByRole("alert");
    expect(plain(miss.textContent)).toMatch(/Не подошёл\. Набраны латинские буквы, Caps Lock выкл/);
    expect(plain(miss.textContent)).toMatch(/ничего не сотрётся/);
    expect(input("passphrase")).toHaveAttribute("aria-invalid", "true");
    expect(input("passphrase")).toHaveFocus();
    expect(screen.queryByTestId("wait")).toBeNull();
    for (let i = 0; i < 3; i++) {
      await user.click(screen.getByTestId("unlock"));
      await waitFor(() => expect(screen.getByTestId("unlock").textContent).toMatch(/Открыть/));
    }
    expect(plain((await screen.findByTestId("wait")).textContent)).toMatch(/через \d секунд/);
    expect(screen.getByTestId("unlock")).toHaveAttribute("aria-disabled", "true");
  });

  it("shows and hides what is typed", async () => {
    const user = userEvent.setup();
    await door();
    await user.click(screen.getByTestId("passphrase-show"));
    expect(input("passphrase").type).toBe("text");
    await user.click(screen.getByTestId("passphrase-show"));
    expect(input("passphrase").type).toBe("password");
  });

  it("asks before it opens with an older key file", async () => {
    const user = userEvent.setup();
    const host = await door();
    const unlock = vi.spyOn(host, "unlock");
    unlock.mockRejectedValueOnce({ code: "replayed_keys", what: "Файл старее.", what_to_do: "." });
    await user.type(input("passphrase"), "шалфей{Enter}");
    await user.click(await screen.findByTestId("accept-older"));
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
    expect(unlock.mock.calls.map(([, accept]) => accept)).toEqual([false, true]);
  });

  it("opens with two pasted sheets and a new passphrase", async () => {
    const user = userEvent.setup();
    const host = await door();
    await user.click(screen.getByTestId("door-sheets"));
    await paste(user, 1, 1);
    await paste(user, 2, 3);
    expect(screen.getByTestId("sheet-entry-2").textContent).toMatch(/это лист 3/);
    await user.type(input("new-passphrase"), "новый пароль из слов");
    await user.type(input("again"), "новый пароль из слов");
    await user.click(screen.getByTestId("unlock-with-sheets"));
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
    await host.lock("command");
    await expect(host.unlock("шалфей")).rejects.toMatchObject({ code: "wrong_passphrase" });
  });

  it("marks the group with a slip and keeps the others", async () => {
    const user = userEvent.setup();
    await door();
    await user.click(screen.getByTestId("door-sheets"));
    await paste(user, 1, 1);
    const third = input("group-1-3");
    const digits = third.value;
    await user.clear(third);
    await user.type(third, `${digits.slice(0, 5)}${(Number(digits[5]) + 1) % 10}`);
    await waitFor(() => expect(third).toHaveAttribute("aria-invalid", "true"));
    expect(screen.getByTestId("sheet-entry-1").textContent).toMatch(/Группа 3 не сходится/);
    expect(input("group-1-4")).not.toHaveAttribute("aria-invalid");
    expect(input("group-1-4")).toHaveFocus();
  });

  it("says what is wrong with the key file before anybody tries", async () => {
    await door({
      keys: { code: "damaged_keys", what: "Файл ключей испорчен.", what_to_do: "Копия." },
    });
    expect(screen.getByTestId("door-trouble")).toHaveTextContent("Файл ключей испорчен. Копия.");
    expect(screen.getByTestId("door-backup")).toBeInTheDocument();
  });

  it("offers no sheets where there are none", async () => {
    await door({ sheets: null });
    expect(screen.queryByTestId("door-sheets")).toBeNull();
    expect(screen.getByText(/Листов восстановления нет/)).toBeInTheDocument();
  });

  it("restores from a folder and gives the way back", async () => {
    const user = userEvent.setup();
    const host = await door();
    const restore = vi.spyOn(host, "restore_backup");
    await user.click(screen.getByTestId("door-backup"));
    await waitFor(() => expect(input("backup-passphrase")).toHaveFocus());
    await user.keyboard("{Escape}");
    await user.click(await screen.findByTestId("door-backup"));
    await user.type(input("backup-passphrase"), "шалфей{Enter}");
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
    expect(restore).toHaveBeenCalledWith(null, "шалфей");
  });
});

describe("the lock", () => {
  it("writes what is typed, takes the case off the page and brings it back", async () => {
    const user = userEvent.setup();
    const host = await worked();
    field("client.name.family").focus();
    await user.clear(field("client.name.family"));
    await user.type(field("client.name.family"), "Ҷӯраев");
    press("KeyL", "д", { ctrlKey: true });
    await screen.findByTestId("unlock");
    expect(host.log.at(-1)).toMatchObject({ input: { kind: "typed", text: "Ҷӯраев" } });
    expect(host.said.at(-1)).toBe("lock command");
    expect(document.documentElement.outerHTML).not.toMatch(/Ҷӯраев|Назарзода/);
    await user.type(input("passphrase"), "шалфей{Enter}");
    expect(await screen.findByTestId("case-name")).toHaveTextContent("Ҷӯраев");
  }, 20_000);

  it("is seen when the program shuts the vault by itself", async () => {
    const host = await worked();
    host.shut("idle");
    screen.getByTestId("undo").click();
    screen.getByTestId("tab-ledger").click();
    screen.getByTestId("to-desk").click();
    expect(await screen.findByTestId("unlock")).toBeInTheDocument();
  });

  it("reports at most once in twenty seconds that somebody is there", async () => {
    const host = await worked();
    const here = () => host.said.filter((said) => said === "here").length;
    for (let i = 0; i < 5; i++) press("ArrowDown", "ArrowDown");
    expect(here()).toBe(1);
  });
});
