import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { FakeHost, type FakeOptions } from "../src/lib/backend/fake/host";
import { sheet } from "../src/lib/backend/fake/sheets";
import { desk, press } from "./helpers";

const input = (id: string) => screen.getByTestId<HTMLInputElement>(id);

async function vault(part: string, options: FakeOptions = {}) {
  const user = userEvent.setup();
  const host = (await desk(options)) as FakeHost;
  await user.click(screen.getByTestId("to-vault"));
  await user.click(await screen.findByTestId(`vault-${part}`));
  return { host, user };
}

describe("the page of the vault", () => {
  it("is walked by arrows and left by Esc", async () => {
    await vault("lock");
    await waitFor(() => expect(screen.getByTestId("vault-lock")).toHaveFocus());
    press("ArrowDown", "ArrowDown");
    expect(screen.getByTestId("vault-sheets")).toHaveFocus();
    press("Escape", "Escape");
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
  });

  it("changes the passphrase when the present one fits", async () => {
    const { host, user } = await vault("lock");
    await user.type(input("present-passphrase"), "не тот");
    await user.type(input("new-passphrase"), "новый");
    await user.type(input("again"), "новый{Enter}");
    expect(await screen.findByText(/Пароль не подошёл/)).toBeInTheDocument();
    await user.clear(input("present-passphrase"));
    await user.type(input("present-passphrase"), "шалфей");
    await user.click(screen.getByTestId("change-passphrase"));
    expect(await screen.findByTestId("passphrase-changed")).toBeInTheDocument();
    expect(input("new-passphrase").value).toBe("");
    await user.click(screen.getByTestId("lock-now"));
    await screen.findByTestId("unlock");
    await expect(host.unlock("новый")).resolves.toMatchObject({ status: { state: "open" } });
  });

  it("sets after how long the program locks", async () => {
    const { host, user } = await vault("lock");
    await user.selectOptions(input("idle"), "30");
    await waitFor(async () => expect((await host.vault_status()).idle_minutes).toBe(30));
    expect(input("idle").value).toBe("30");
  });

  it("rehearses with two sheets and changes nothing", async () => {
    const { host, user } = await vault("sheets");
    const before = (await host.vault_status()).sheets;
    await user.click(await screen.findByTestId("to-rehearse"));
    for (const place of [1, 2] as const) {
      await user.click(await screen.findByTestId(`group-${place}-1`));
      await user.paste(sheet(place, 1).groups.join("-"));
    }
    await waitFor(() =>
      expect(screen.getByTestId("sheets-check")).not.toHaveAttribute("aria-disabled"),
    );
    await user.click(screen.getByTestId("sheets-check"));
    expect((await screen.findByTestId("sheets-checked")).textContent).toMatch(/не тронуто/);
    expect((await host.vault_status()).sheets).toEqual(before);
  });

  it("warns that new sheets make the old ones useless", async () => {
    const { user } = await vault("sheets");
    await user.click(await screen.findByTestId("to-make"));
    expect(screen.getByText(/прежние три перестанут открывать/)).toBeInTheDocument();
    await user.click(screen.getByTestId("make-sheets"));
    expect(await screen.findByTestId("recovery-sheet")).toBeInTheDocument();
    press("KeyL", "д", { ctrlKey: true });
    await screen.findByTestId("unlock");
    expect(screen.queryByTestId("recovery-sheet")).toBeNull();
  });

  it("saves one sheet at a time for printing, after a warning, and says that the file lies open", async () => {
    const { host, user } = await vault("sheets");
    await user.click(await screen.findByTestId("to-make"));
    await user.click(screen.getByTestId("make-sheets"));
    await screen.findByTestId("recovery-sheet");
    await user.click(screen.getByTestId("sheets-save"));
    expect(screen.getByRole("alert").textContent).toMatch(/не под паролем/);
    expect(host.said.filter((said) => said.startsWith("sheet"))).toEqual([]);
    await user.click(screen.getByTestId("sheets-save"));
    expect((await screen.findByTestId("sheets-saved")).textContent).toMatch(
      /Лист 1 лежит.*открыто/,
    );
    await user.click(screen.getByTestId("sheet-next"));
    await user.click(screen.getByTestId("sheets-save"));
    await user.click(screen.getByTestId("sheets-save"));
    await waitFor(() =>
      expect(screen.getByTestId("sheets-saved").textContent).toMatch(/Листы 1, 2 лежат/),
    );
    expect(host.said.filter((said) => said.startsWith("sheet"))).toEqual([
      "sheet 1: 9 groups",
      "sheet 2: 9 groups",
    ]);
  });

  it("lists sets that are out and brings one back by its passphrase", async () => {
    const cases = [{ id: "r0", title: "Раҳимов Далер" }];
    const out = [{ id: "s1", since: "2026-11-18T07:00:00Z", path: "/media/zimina/Набор", cases }];
    const { user } = await vault("sets", { out });
    expect((await screen.findByTestId("set-out")).textContent).toMatch(/1 дело, взято.*Раҳимов/s);
    await user.click(screen.getByTestId("set-return"));
    await waitFor(() => expect(document.activeElement).toBe(input("set-back-passphrase")));
    expect(screen.getByText("/media/zimina/Набор")).toBeInTheDocument();
    await user.type(input("set-back-passphrase"), "не тот{Enter}");
    expect(await screen.findByText(/Пароль не подошёл/)).toBeInTheDocument();
    await user.clear(input("set-back-passphrase"));
    await user.type(input("set-back-passphrase"), "в дорогу{Enter}");
    expect(await screen.findByText(/Раҳимов Далер/)).toBeInTheDocument();
    await user.click(screen.getByTestId("vault-sets"));
    expect(await screen.findByTestId("sets-none")).toBeInTheDocument();
  });

  it("stops waiting for a set that is gone, after a warning", async () => {
    const out = [{ id: "s1", since: "2026-11-18T07:00:00Z", path: "/x", cases: [] }];
    const { user } = await vault("sets", { out });
    await user.click(await screen.findByTestId("set-forget"));
    expect(screen.getByRole("alert").textContent).toMatch(/перестанет напоминать/);
    await user.click(screen.getByTestId("set-forget"));
    expect(await screen.findByTestId("sets-none")).toBeInTheDocument();
  });

  it("makes a copy, chooses a folder and lists what is there", async () => {
    const { user } = await vault("backups");
    const list = await screen.findByTestId("backups");
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByText(/На том же диске/)).toBeInTheDocument();
    await user.click(screen.getByTestId("backup-folder"));
    await waitFor(() => expect(screen.queryByText(/На том же диске/)).toBeNull());
    await user.click(screen.getByTestId("backup-now"));
    expect((await screen.findByTestId("backup-done")).textContent).toMatch(/Дел: 12, файлов: 31/);
    await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(3));
    await user.click(screen.getByTestId("backup-automatic"));
    await waitFor(() => expect(input("backup-automatic").checked).toBe(false));
  });

  it("restores a copy only with its passphrase, and says where the present vault goes", async () => {
    const { host, user } = await vault("backups");
    const restore = vi.spyOn(host, "restore_backup");
    await user.click((await screen.findAllByTestId("restore"))[1]!);
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toMatch(/17\sноября\s2026.*не\sсотрут/s);
    await user.type(input("restore-passphrase"), "не тот{Enter}");
    expect(await screen.findByText(/Пароль не подошёл/)).toBeInTheDocument();
    await user.clear(input("restore-passphrase"));
    await user.type(input("restore-passphrase"), "шалфей{Enter}");
    expect(await screen.findByTestId("restored")).toBeInTheDocument();
    expect(await screen.findByTestId("new-case")).toBeInTheDocument();
    expect(restore.mock.calls[1]?.[0]).toMatch(/backup-2026-11-17/);
  });

  it("says what is whole", async () => {
    const { user } = await vault("check");
    await user.click(screen.getByTestId("verify"));
    const found = await screen.findByTestId("verified");
    expect(found.dataset.whole).toBe("true");
    expect(found.textContent).toMatch(/Всё цело.*дел: 12/s);
  });

  it("names the damage and leads to the last copy", async () => {
    const damage = [
      { code: "damaged", what: "Страница 7 испорчена.", what_to_do: "Возьмите копию." },
    ];
    const { user } = await vault("check", { damage });
    await user.click(screen.getByTestId("verify"));
    const found = await screen.findByTestId("verified");
    expect(found.textContent).toMatch(/Повреждено одно место.*Страница 7 испорчена/s);
    await user.click(screen.getByTestId("to-backups"));
    expect(await screen.findByTestId("backups")).toBeInTheDocument();
  });

  it("says what it protects and what not", async () => {
    await vault("limits");
    expect(await screen.findByTestId("limits-protected")).toHaveTextContent("Дела");
    expect(screen.getByTestId("limits-not_protected")).toHaveTextContent("Открытая программа");
  });

  it("shows how far long work has come, after a second", async () => {
    const { host } = await vault("check");
    vi.useFakeTimers();
    let finish = () => {};
    vi.spyOn(host, "verify_vault").mockReturnValue(
      new Promise((done) => {
        finish = () =>
          done({ whole: true, pages: 4, cases: 1, attachments: 0, damage: [], backup: null });
      }),
    );
    vi.spyOn(host, "vault_progress").mockResolvedValue({ work: "verify", done: 1, total: 4 });
    screen.getByTestId("verify").click();
    await vi.advanceTimersByTimeAsync(700);
    expect(screen.queryByTestId("progress")).toBeNull();
    await vi.advanceTimersByTimeAsync(600);
    expect(screen.getByTestId("progress").textContent).toMatch(/Проверяем хранилище: 25/);
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "25");
    finish();
    await vi.advanceTimersByTimeAsync(10);
    expect(screen.queryByTestId("progress")).toBeNull();
  });
});
