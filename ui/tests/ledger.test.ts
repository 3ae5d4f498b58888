import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { desk, press, worked } from "./helpers";

const plain = (element: Element) => element.textContent!.replace(/[\u00a0\s]+/g, " ").trim();

/** The ledger of the worked case. */
async function ledger() {
  const host = await worked();
  screen.getByTestId("tab-ledger").click();
  await screen.findAllByTestId("entry");
  return host;
}

function row(id: string): HTMLElement {
  return screen.getAllByTestId("entry").find((entry) => entry.dataset.entry === id)!;
}

const name = (id: string) => within(row(id)).getByTestId("entry-name");

describe("the line of time", () => {
  it("says of every entry where it stands, in shape and in words", async () => {
    await ledger();
    const shapes: [id: string, shape: string, spoken: string][] = [
      ["fine-appeal", ".m-warn", "пропущен"],
      ["detention-3h", ".m-need", "нарушен"],
      ["ruling-copy", ".m-ok", "сделано в срок"],
      ["second-appeal", ".m-no", "ждёт начала"],
    ];
    for (const [id, shape, spoken] of shapes) {
      expect(row(id).querySelector(shape)?.getAttribute("aria-label")).toBe(spoken);
    }
    expect(row("brought").querySelector("i.dot")).not.toBeNull();
    expect(plain(row("appeal"))).toMatch(/^пт 27 ноя 8 дней, 6 рабочих идёт/);
    expect(plain(row("fine-appeal"))).toMatch(/чт 15 окт пропущен 35 дней.*в больнице/);
  });

  it("puts the present between what was and what comes", async () => {
    await ledger();
    const order = [...document.querySelectorAll("[data-testid=entry], [data-testid=now]")];
    const now = order.indexOf(screen.getByTestId("now"));
    expect(order.indexOf(row("ruling-copy"))).toBe(now - 1);
    expect(order.indexOf(row("custody-48h"))).toBe(now + 1);
    expect(plain(screen.getByTestId("now"))).toMatch(/^02:47/);
  });

  it("marks what rests on a text nobody compared", async () => {
    await ledger();
    expect(row("ban-claim")).toHaveClass("unverified");
    expect(within(row("ban-claim")).getByTestId("trust").textContent).toBe("не сверено");
    expect(within(row("appeal")).queryByTestId("trust")).toBeNull();
  });

  it("leads from a term that waits to the fact that starts it", async () => {
    const user = userEvent.setup();
    await ledger();
    expect(plain(row("second-appeal"))).toMatch(/^10 дней/);
    await user.click(within(row("second-appeal")).getByTestId("entry-needs"));
    await waitFor(() => expect(document.activeElement?.id).toBe("f-filing.on"));
  });

  it("offers a paper that can be drafted and names one that cannot", async () => {
    const user = userEvent.setup();
    await ledger();
    const custody = within(row("custody-48h"));
    expect(custody.queryByTestId("paper-release-demand")).toBeNull();
    expect(custody.getByText("пока без бланка")).toBeInTheDocument();
    await user.click(within(row("appeal")).getByTestId("paper-appeal-koap-ruling"));
    expect(await screen.findByTestId("save-pdf")).toBeInTheDocument();
  });

  it("is one sentence and one act in a new case", async () => {
    const user = userEvent.setup();
    await desk();
    await user.click(screen.getByTestId("new-case"));
    await user.click(await screen.findByTestId("tab-ledger"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Сроков пока нет");
    await user.click(screen.getByTestId("ledger-start"));
    await waitFor(() => expect(document.activeElement?.id).toBe("f-ruling.received_on"));
  });

  it("is asked for anew when the window gets the focus", async () => {
    const host = await ledger();
    const view = await host.ledger("case-1");
    vi.spyOn(host, "ledger").mockResolvedValue({ ...view, now: "03:10" });
    window.dispatchEvent(new Event("focus"));
    await waitFor(() => expect(plain(screen.getByTestId("now"))).toMatch(/^03:10/));
  });
});

describe("clocks", () => {
  it("say what is left, and what was passed over", async () => {
    await ledger();
    const [running, over] = screen.getAllByTestId("clock").map(plain);
    expect(running).toMatch(/19 ч 43 мин до 22:30/);
    expect(over).toMatch(/\+5 ч 10 мин сверх 3 ч/);
    const bar = screen.getAllByTestId("clock")[1]!.querySelector<HTMLElement>(".hours-line .ok")!;
    expect(bar.style.getPropertyValue("--share")).toBe("36.7%");
  });

  it("lead to their term", async () => {
    const user = userEvent.setup();
    await ledger();
    await user.click(within(screen.getAllByTestId("clock")[1]!).getByRole("button"));
    expect(name("detention-3h")).toHaveFocus();
    expect(row("detention-3h")).toHaveClass("on");
  });
});

describe("the proof", () => {
  it("opens on what has to be done next and follows the arrows", async () => {
    await ledger();
    await waitFor(() => expect(name("custody-48h")).toHaveFocus());
    expect(plain(screen.getByTestId("last-day"))).toBe("четверг, 19 ноября до 22:30");
    press("ArrowDown", "ArrowDown");
    await waitFor(() => expect(screen.getByTestId("last-day").dataset.date).toBe("2026-11-27"));
    expect(screen.getByTestId("last-moment").textContent).toMatch(/до 24:00/);
    expect(screen.getAllByTestId("reading")).toHaveLength(2);
    expect(screen.getByTestId("hint").dataset.code).toBe("transition");
  });

  it("is reached by → and left by ←", async () => {
    await ledger();
    await waitFor(() => expect(name("custody-48h")).toHaveFocus());
    press("ArrowRight", "ArrowRight");
    expect(document.activeElement?.id).toBe("proof");
    press("ArrowLeft", "ArrowLeft");
    expect(name("custody-48h")).toHaveFocus();
  });

  it("goes to a calendar by the place of I, and to a chronology by its button", async () => {
    const user = userEvent.setup();
    await ledger();
    press("KeyI", "ш");
    expect((await screen.findByTestId("saved")).textContent).toMatch(/\.ics/);
    await user.click(screen.getByTestId("chronology"));
    await waitFor(() => expect(screen.getByTestId("saved").textContent).toMatch(/Хронология/));
  });
});

describe("filing", () => {
  async function openForm() {
    const user = userEvent.setup();
    const host = await ledger();
    await user.click(within(row("appeal")).getByTestId("file"));
    await waitFor(() => expect(document.activeElement?.id).toBe("filed-day"));
    return { user, host };
  }

  it("says beside the field what cannot be read, and records nothing then", async () => {
    const { user } = await openForm();
    await user.keyboard("31.11.2026{Enter}");
    const problem = await screen.findByTestId("problem");
    expect(problem.textContent).toMatch(/нет в календаре/);
    const day = document.getElementById("filed-day") as HTMLInputElement;
    expect(day.getAttribute("aria-invalid")).toBe("true");
    expect(document.getElementById(day.getAttribute("aria-describedby")!)).toContainElement(
      problem,
    );
    expect(day.value).toBe("31.11.2026");
    expect(row("appeal").dataset.status).toBe("running");
  });

  it("is recorded, shown as kept, and taken back", async () => {
    const { user, host } = await openForm();
    const file = vi.spyOn(host, "file_term");
    await user.keyboard("19.11.2026");
    await user.click(screen.getByLabelText("Почтой"));
    await user.type(screen.getByLabelText(/Чем подтверждается/), "квитанция 12");
    await user.click(screen.getByTestId("filed-save"));
    await waitFor(() => expect(row("appeal").dataset.status).toBe("kept"));
    expect(file.mock.calls[0]![1]).toEqual({
      term: "appeal",
      day: "19.11.2026",
      hour: "",
      how: "post",
      proof: "квитанция 12",
    });
    expect(plain(within(row("appeal")).getByTestId("done"))).toBe(
      "Записано: 19.11.2026 · Почтой · квитанция 12; последний день 27.11.2026",
    );
    await waitFor(() => expect(name("appeal")).toHaveFocus());
    await user.click(within(row("appeal")).getByTestId("unfile"));
    await waitFor(() => expect(row("appeal").dataset.status).toBe("running"));
  });

  it("is taken back by Ctrl+Z from anywhere, in sight", async () => {
    const { user } = await openForm();
    await user.keyboard("19.11.2026{Enter}");
    await waitFor(() => expect(row("appeal").dataset.status).toBe("kept"));
    await user.click(screen.getByTestId("tab-facts"));
    press("KeyZ", "я", { ctrlKey: true });
    await waitFor(() => expect(row("appeal").dataset.status).toBe("running"));
    expect(screen.getByTestId("said").textContent).toBe("Отменено: Жалоба на постановление");
  });

  it("is closed by Esc with nothing recorded", async () => {
    const { user } = await openForm();
    await user.keyboard("19.11.2026{Escape}");
    expect(document.getElementById("filed-day")).toBeNull();
    await waitFor(() => expect(name("appeal")).toHaveFocus());
    expect(row("appeal").dataset.status).toBe("running");
  });

  it("keeps the form with its text when the host refuses", async () => {
    const { user, host } = await openForm();
    vi.spyOn(host, "file_term").mockRejectedValue({
      code: "x",
      what: "Диск полон.",
      what_to_do: ".",
    });
    await user.keyboard("19.11.2026{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch(/Диск полон/);
    expect((document.getElementById("filed-day") as HTMLInputElement).value).toBe("19.11.2026");
  });
});

describe("breaches", () => {
  it("are told apart: those that stand and those to be checked", async () => {
    await ledger();
    const [certain, unsure] = screen.getAllByTestId("breach");
    expect(certain!.querySelector(".m-need")).not.toBeNull();
    expect(within(certain!).queryByText("проверить")).toBeNull();
    expect(within(unsure!).getByText("проверить")).toBeInTheDocument();
    expect(plain(certain!)).toMatch(/на 5 ч 10 мин дольше/);
  });

  it("lead to their term and to their fact", async () => {
    const user = userEvent.setup();
    await ledger();
    const [certain, unsure] = screen.getAllByTestId("breach");
    await user.click(within(certain!).getByText("К сроку"));
    expect(name("detention-3h")).toHaveFocus();
    await user.click(within(unsure!).getByTestId("breach-fact"));
    await waitFor(() => expect(document.activeElement?.id).toBe("f-process.protocol_on"));
  });
});
