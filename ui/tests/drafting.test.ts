import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { press, worked } from "./helpers";

async function opened(side: string) {
  const host = await worked();
  screen.getByTestId("tab-document").click();
  (await screen.findByTestId(`side-${side}`)).click();
  return host;
}

async function text() {
  const host = await opened("text");
  await screen.findAllByTestId("draft-block");
  return host;
}

const row = (id: string) => document.querySelector<HTMLElement>(`[data-block="${id}"]`)!;
const inside = (id: string) => within(row(id));

async function edit(id: string, words: string) {
  const user = userEvent.setup();
  await user.click(inside(id).getByTestId("draft-block"));
  const area = inside(id).getByTestId("draft-words");
  await user.clear(area);
  await user.type(area, words);
  await user.click(inside(id).getByTestId("draft-done"));
  await waitFor(() => expect(row(id).textContent).toContain(words));
}

describe("the text beside the page", () => {
  it("is edited in place, marked as edited, and goes back to the program's words", async () => {
    const user = userEvent.setup();
    const host = await text();
    await edit("ruled", "Меня признали виновным зря.");
    expect(inside("ruled").getByText("Ваша правка")).toBeInTheDocument();
    const view = await host.draft_view("case-1");
    expect(view.blocks.find((block) => block.id === "ruled")!.text).toBe(
      "Меня признали виновным зря.",
    );
    await user.click(inside("ruled").getByTestId("draft-block"));
    await user.click(inside("ruled").getByTestId("draft-back"));
    await waitFor(async () => expect((await host.draft_view("case-1")).edits).toBe(0));
  });

  it("shows both texts where a fact changed under an edit, and keeps what is chosen", async () => {
    const user = userEvent.setup();
    const host = await text();
    await edit("ruled", "Мой текст.");
    await host.answer("case-1", "ruling.made_on", { kind: "typed", text: "01.11.2026" });
    screen.getByTestId("tab-facts").click();
    // Any change of the case asks for the text again.
    await host.answer("case-1", "ruling.number", { kind: "typed", text: "5-77" });
    screen.getByTestId("tab-document").click();
    await user.click(await screen.findByTestId("draft-choices"));
    const choice = await screen.findByTestId("draft-choice");
    expect(choice.textContent).toContain("Мой текст.");
    expect(choice.textContent).toContain("01.11.2026");
    await user.click(within(choice).getByTestId("draft-keep"));
    await waitFor(() => expect(screen.queryByTestId("draft-choice")).toBeNull());
    expect(row("ruled").textContent).toContain("Мой текст.");
  });

  it("leaves a paragraph out by Delete, takes it back, and walks by arrows", async () => {
    const user = userEvent.setup();
    await text();
    inside("ruled").getByTestId("draft-block").focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await waitFor(() =>
      expect(document.activeElement?.closest("[data-block]")).toBe(row("disproportion/text")),
    );
    await user.keyboard("{Delete}");
    await waitFor(() =>
      expect(row("disproportion/text").textContent).toContain("Снят, не печатается"),
    );
    await user.click(inside("disproportion/text").getByTestId("draft-undrop"));
    await waitFor(() => expect(row("disproportion/text").textContent).not.toContain("Снят"));
  });

  it("takes an own paragraph below another, empty and ready to be typed in", async () => {
    const user = userEvent.setup();
    const host = await text();
    await user.click(inside("disproportion/text").getByTestId("draft-block"));
    await user.click(inside("disproportion/text").getByTestId("draft-add"));
    const area = await screen.findByTestId("draft-words");
    await waitFor(() => expect(document.activeElement).toBe(area));
    await user.type(area, "Дочь ходит в школу.");
    await user.keyboard("{Escape}");
    await waitFor(async () =>
      expect((await host.draft_view("case-1")).blocks.map((block) => block.text)).toContain(
        "Дочь ходит в школу.",
      ),
    );
  });

  it("says where a paragraph comes from and leads to the question", async () => {
    const user = userEvent.setup();
    await text();
    inside("ruled").getByTestId("draft-block").focus();
    await user.keyboard("o");
    const origin = await screen.findByTestId("draft-origin");
    expect(origin.textContent!.replaceAll("\u00a0", " ")).toMatch(
      /КоАП 30\.3 ч\. 1.*редакция с 29\.10\.2024/s,
    );
    await user.click(within(origin).getAllByText("К вопросу")[0]!);
    await waitFor(() => expect(screen.queryByTestId("draft")).toBeNull());
  });

  it("keeps what is typed when the host refuses", async () => {
    const user = userEvent.setup();
    const host = await text();
    vi.spyOn(host, "change_draft").mockRejectedValue({
      code: "disk",
      what: "Диск полон.",
      what_to_do: "Освободите место.",
    });
    await user.click(inside("disproportion/text").getByTestId("draft-block"));
    await user.type(inside("disproportion/text").getByTestId("draft-words"), " И мать.");
    await screen.findByText("Диск полон.");
    expect(
      inside("disproportion/text").getByTestId<HTMLTextAreaElement>("draft-words").value,
    ).toMatch(/И мать\.$/);
  });
});

describe("grounds on the page", () => {
  const headings = async (host: Awaited<ReturnType<typeof worked>>) =>
    (await host.draft_view("case-1")).blocks
      .filter((block) => block.kind === "section")
      .map((block) => `${block.number} ${block.id.split("/")[0]}`);

  it("move in the list by Alt with an arrow, said and with the focus", async () => {
    const host = await text();
    inside("family/heading").getByTestId("draft-block").focus();
    press("ArrowUp", "ArrowUp", { altKey: true });
    await waitFor(async () =>
      expect((await headings(host)).slice(0, 2)).toEqual(["1 family", "2 disproportion"]),
    );
    const panel = screen.getByTestId("draft");
    await waitFor(() =>
      expect(within(panel).getByRole("status").textContent).toBe(
        "«Выдворение разлучит семью» теперь 1-й",
      ),
    );
    await waitFor(() => expect(inside("family/heading").getByTestId("draft-block")).toHaveFocus());
    // There is nothing above the first.
    press("ArrowUp", "ArrowUp", { altKey: true });
    inside("family/heading").getByTestId("draft-ground-down").click();
    await waitFor(async () =>
      expect((await headings(host)).slice(0, 2)).toEqual(["1 disproportion", "2 family"]),
    );
  });

  it("go over a ground that is not printed, and a plain paragraph does not move", async () => {
    const host = await text();
    await host.change_grounds("case-1", { act: "tick", key: "family", stands: false });
    screen.getByTestId("side-grounds").click();
    screen.getByTestId("side-text").click();
    inside("interpreter/text").getByTestId("draft-block").focus();
    press("ArrowUp", "ArrowUp", { altKey: true });
    inside("interpreter/heading").getByTestId("draft-block").focus();
    press("ArrowUp", "ArrowUp", { altKey: true });
    await waitFor(async () =>
      expect(await headings(host)).toEqual(["1 interpreter", "2 disproportion", "3 protocol-copy"]),
    );
  });

  it("move on the page itself once they are chosen there", async () => {
    const host = await text();
    const heading = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-place="family/heading"]');
      expect(found).not.toBeNull();
      return found!;
    });
    heading.click();
    heading.focus();
    press("ArrowDown", "ArrowDown", { altKey: true });
    await waitFor(async () =>
      expect((await headings(host)).slice(1, 3)).toEqual(["2 interpreter", "3 family"]),
    );
    await waitFor(() =>
      expect(screen.getByTestId("pages-said").textContent).toBe(
        "«Выдворение разлучит семью» теперь 3-й",
      ),
    );
    await waitFor(() =>
      expect((document.activeElement as HTMLElement).dataset.place).toBe("family/heading"),
    );
  });
});

describe("kept versions", () => {
  it("are kept, compared with the present text and brought back", async () => {
    const user = userEvent.setup();
    const host = await opened("versions");
    await screen.findByText("Пока ни одной редакции нет.");
    await user.click(screen.getByTestId("version-keep"));
    await screen.findByText("как сейчас");
    await host.change_draft("case-1", {
      act: "write",
      block: "disproportion/text",
      text: "Другое.",
    });
    await host.answer("case-1", "ruling.number", { kind: "typed", text: "5-78" });
    screen.getByTestId("side-text").click();
    await screen.findAllByTestId("draft-block");
    screen.getByTestId("side-versions").click();
    await user.click(await screen.findByTestId("version-compare"));
    const compared = await screen.findByTestId("version-compared");
    expect(compared.textContent).toContain("Отличается 1 абзац.");
    expect(compared.querySelector("ins")!.textContent).toContain("Другое.");
    await user.click(screen.getByTestId("version-restore"));
    await waitFor(async () => expect((await host.draft_view("case-1")).edits).toBe(0));
    await waitFor(() => expect(screen.getAllByTestId("version")).toHaveLength(2));
  });
});

describe("filing and printing", () => {
  it("records nothing before the day is understood, then shows the stamp and locks the text", async () => {
    const user = userEvent.setup();
    await text();
    await waitFor(() => expect(screen.getByTestId("file-paper").ariaDisabled).not.toBe("true"));
    await user.click(screen.getByTestId("file-paper"));
    const day = await screen.findByTestId<HTMLInputElement>("paper-day");
    expect(day.value).not.toBe("");
    await user.clear(day);
    await user.type(day, "31.11.2026");
    await user.click(screen.getByTestId("paper-file-do"));
    await screen.findByTestId("problem");
    expect(screen.queryByTestId("filed-paper")).toBeNull();
    await user.clear(day);
    await user.type(day, "19.11.2026");
    await user.type(screen.getByTestId("paper-proof"), "14090500112233");
    await user.click(screen.getByTestId("paper-file-do"));
    const stamp = await screen.findByTestId("filed-paper");
    expect(stamp.textContent).toContain("14090500112233");
    expect(screen.queryByTestId("file-paper")).toBeNull();
    expect(screen.getByTestId("draft").textContent).toContain("Бумага подана");
    await user.click(screen.getByTestId("paper-reopen"));
    await waitFor(() => expect(screen.getAllByTestId("draft-block").length).toBeGreaterThan(3));
  });

  it("goes to the printer as a pipe, or is saved where there is none", async () => {
    const user = userEvent.setup();
    const host = await opened("findings");
    host.printers = ["Canon", "HP"];
    await user.click(screen.getByTestId("print-paper"));
    const copies = await screen.findByTestId("print-copies");
    await user.clear(copies);
    await user.type(copies, "3");
    await user.click(screen.getByTestId("paper-print-do"));
    await waitFor(() =>
      expect(host.printed).toEqual([{ printer: "Canon", copies: 3, filed: null }]),
    );
    host.printers = [];
    await user.click(screen.getByTestId("print-paper"));
    await screen.findByText(/Очереди печати на этом компьютере нет/);
    expect(screen.queryByTestId("paper-print-do")).toBeNull();
  });
});
