import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { language } from "../src/lib/messages/index.svelte";
import { ask, field, step, worked } from "./helpers";

async function plan() {
  const host = await worked();
  screen.getByTestId("beside-plan").click();
  await screen.findByTestId("plan");
  return host;
}

const entries = () => screen.queryAllByTestId("plan-entry");
const entry = (id: string) => entries().find((one) => one.dataset.document === id)!;
const spaced = (element: HTMLElement) => element.textContent!.replaceAll("\u00a0", " ");

describe("the plan beside the questions", () => {
  it("shows the safe day, the readings, what is missing and what stands behind a line", async () => {
    const user = userEvent.setup();
    await plan();
    await waitFor(() => expect(entry("appeal-koap-ruling")).toBeDefined());
    const appeal = within(entry("appeal-koap-ruling"));
    expect(spaced(entry("appeal-koap-ruling"))).toMatch(/пт 27/);
    expect(spaced(entry("appeal-koap-ruling"))).toMatch(/пн 30/);
    expect(appeal.getAllByText("не сверено").length).toBeGreaterThan(0);
    await user.click(appeal.getByText(/Почему это здесь/));
    expect(spaced(entry("appeal-koap-ruling"))).toMatch(/КоАП 30\.3 ч\. 1/);
    expect(spaced(entry("appeal-koap-ruling"))).toMatch(/редакция с 01\.07\.2002/);
  });

  it("answers to an answer: a new line comes with a wash and goes to the draft by one button", async () => {
    const user = userEvent.setup();
    await plan();
    await waitFor(() => expect(entries().length).toBeGreaterThan(0));
    const before = entries().length;
    await step("language");
    const reads = within(ask("client.russian.reads"));
    const none = reads.getByRole("radio", { name: "Нет" });
    const some = reads.getByRole("radio", { name: "Немного" });
    await user.click((none as HTMLInputElement).checked ? some : none);
    await waitFor(() => expect(entries().length).not.toBe(before));
    await user.click((none as HTMLInputElement).checked ? some : none);
    await waitFor(() => expect(entries().length).toBe(before));
    const came = () => entries().filter((one) => one.classList.contains("fresh")).length;
    await waitFor(() => expect(came()).toBe(1));
    await waitFor(() => expect(came()).toBe(0), { timeout: 8000 });
    const motion = entry("interpreter-motion") ?? entry("client-sheet");
    await user.click(within(motion).getByTestId("plan-draft"));
    await waitFor(() =>
      expect(screen.getByTestId("tab-document").ariaCurrent ?? "page").toBe("page"),
    );
  });

  it("leads from what is missing to its question", async () => {
    const user = userEvent.setup();
    await plan();
    await waitFor(() => expect(entries().length).toBeGreaterThan(0));
    expect(screen.getByTestId("plan-breach").textContent).toMatch(/8 ч 10 мин/);
    await user.click(within(screen.getByTestId("plan-breach")).getByText(/к вопросу/i));
    await waitFor(() => expect(ask("process.protocol_copy_given")).toBeDefined());
  });
});

describe("ways through the questions", () => {
  it("are chosen first, say how many questions are left, and are kept", async () => {
    const user = userEvent.setup();
    await worked();
    const lanes = within(screen.getByTestId("lanes"));
    expect(lanes.getByText(/осталось 4 вопроса/)).toBeInTheDocument();
    expect((screen.getByTestId("lane-full") as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByTestId("lane-fast"));
    await waitFor(() =>
      expect((screen.getByTestId("lane-fast") as HTMLInputElement).checked).toBe(true),
    );
  });
});

describe("a day that is known only between two limits", () => {
  it("is typed in two fields; one of them alone is kept and asked for", async () => {
    const user = userEvent.setup();
    const host = await worked();
    await step("ruling");
    const path = "ruling.received_on";
    await user.click(document.getElementById(`f-${path}-about`)!);
    await waitFor(() => expect(document.getElementById(`f-${path}-to`)).not.toBeNull());
    expect(ask(path).dataset.state).toBe("invalid");
    await user.type(document.getElementById(`f-${path}-to`)!, "30.11.2026");
    await user.tab();
    await waitFor(() => expect(ask(path).dataset.state).toBe("known"));
    expect(ask(path).textContent).toMatch(/Срок считаем от раннего дня/);
    const last = host.log.filter((sent) => sent.path === path).at(-1);
    expect(JSON.stringify(last?.input)).toMatch(/\d – 30\.11\.2026/);
    await user.click(document.getElementById(`f-${path}-about`)!);
    await waitFor(() => expect(document.getElementById(`f-${path}-to`)).toBeNull());
    expect(field(path).value).not.toMatch(/–/);
  });
});

describe("the lines of a passport", () => {
  const LINES = "P<TJKSHARIFZODA<<DALER<<<<<<<<<<<<<<<<<<<<<<\n4012345671TJK9003071M31010";

  it("are proposals: a guess is not ticked, a wrong digit is named, and nothing comes in by itself", async () => {
    const user = userEvent.setup();
    const host = await worked();
    await step("person");
    await user.click(screen.getByText("Прочитать строки паспорта"));
    const text = screen.getByTestId("mrz-text");
    await user.click(text);
    await user.paste("P<TJK");
    await user.click(screen.getByTestId("mrz-read"));
    await screen.findByText(/две или три строки/);
    await user.clear(text);
    await user.paste(`${LINES}9`);
    await user.click(screen.getByTestId("mrz-read"));
    expect((await screen.findByTestId("mrz-warning")).textContent).toMatch(/контрольная цифра/);
    const of = (path: string) =>
      screen.getAllByTestId("mrz-proposal").find((one) => one.dataset.path === path)!;
    const ticked = (path: string) => of(path).querySelector("input")!.checked;
    expect(ticked("client.document.number")).toBe(false);
    expect(ticked("client.name.family")).toBe(false);
    expect(ticked("client.name.latin_family")).toBe(true);
    expect(host.log).toEqual([]);
    await user.click(screen.getByTestId("mrz-take"));
    await waitFor(() => expect(field("client.name.latin_family").value).toBe("SHARIFZODA"));
  });
});

describe("the events of a case", () => {
  it("stand in order, with a contradiction beside each day that it names and a way to the question", async () => {
    const user = userEvent.setup();
    await worked();
    screen.getByTestId("tab-ledger").click();
    await user.click(await screen.findByTestId("line-events"));
    await screen.findByTestId("timeline");
    await waitFor(() => expect(screen.getAllByTestId("event").length).toBe(2));
    const [first] = screen.getAllByTestId("event");
    expect(first!.dataset.path).toBe("ruling.received_on");
    expect(first!.textContent).toMatch(/раньше, чем вынесено/);
    expect(screen.getByTestId("contradictions").textContent).toMatch(/1 противоречие/);
    await user.click(within(first!).getByTestId("event-jump"));
    await waitFor(() => expect(document.activeElement?.id).toBe("f-ruling.received_on"));
  });

  it("say in the language of the window where a day comes from, only the source being Russian", async () => {
    const user = userEvent.setup();
    await worked();
    language.set("en");
    try {
      screen.getByTestId("tab-ledger").click();
      await user.click(await screen.findByTestId("line-events"));
      const line = await screen.findByText(/^source:/);
      expect(line).toHaveTextContent("source: слова человека");
      expect(line.closest("[lang=ru]")).toBeNull();
      expect(within(line).getByText("слова человека").lang).toBe("ru");
      for (const day of document.querySelectorAll("[data-testid=event] > b"))
        expect(day.getAttribute("lang")).toBeNull();
    } finally {
      language.set("ru");
    }
  });
});
