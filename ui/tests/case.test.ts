import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { field, press, step, worked } from "./helpers";

describe("the term", () => {
  it("is the earliest reading in bold, the other beside it as a reserve", async () => {
    await worked();
    expect(screen.getByTestId("last-day").dataset.date).toBe("2026-11-27");
    expect(screen.getByTestId("last-day").textContent).toMatch(/пятница, 27.ноября/);
    const [first, second] = screen.getAllByTestId("reading");
    expect(first).toHaveClass("pick");
    expect(within(first!).getByText(/27/).tagName).toBe("B");
    expect(second!.querySelector("b")!.dataset.date).toBe("2026-11-30");
  });

  it("follows the day of receipt", async () => {
    const user = userEvent.setup();
    await worked();
    await step("ruling");
    await user.clear(field("ruling.received_on"));
    await user.type(field("ruling.received_on"), "11.11.2026");
    await waitFor(() => expect(screen.getByTestId("last-day").dataset.date).toBe("2026-11-23"));
    expect(screen.queryAllByTestId("reading")).toHaveLength(0);
  });

  it("asks for the missing fact and leads to it", async () => {
    const user = userEvent.setup();
    await worked();
    await step("ruling");
    await user.click(field("ruling.received_on-unknown"));
    await step("person");
    await user.click(await screen.findByTestId("needed-fact"));
    await waitFor(() => expect(document.activeElement?.id).toBe("f-ruling.received_on"));
  });

  it("is not guessed outside the calendar", async () => {
    const user = userEvent.setup();
    await worked();
    await step("ruling");
    await user.clear(field("ruling.received_on"));
    await user.type(field("ruling.received_on"), "01.02.1999");
    await waitFor(() => expect(screen.getByTestId("no-day").textContent).toMatch(/календаря/));
    expect(screen.queryByTestId("last-day")).toBeNull();
  });
});

describe("findings", () => {
  it("lead from the margin to their question", async () => {
    const user = userEvent.setup();
    await worked();
    await user.click(screen.getByTestId("tab-document"));
    const finding = (await screen.findAllByTestId("finding"))[0]!;
    expect(finding.textContent).toMatch(/Вернут/);
    await user.click(within(finding).getByRole("button"));
    await waitFor(() => expect(document.activeElement?.id).toBe("f-representative.warrant_number"));
    expect(screen.getByTestId("step-representative").getAttribute("aria-current")).toBe("step");
  });

  it("are walked by F8", async () => {
    await worked();
    press("F8", "F8");
    await waitFor(() => expect(document.activeElement?.id).toBe("f-representative.warrant_number"));
    press("F8", "F8");
    await waitFor(() =>
      expect(document.activeElement?.id).toBe("f-process.protocol_copy_given-yes"),
    );
  });

  it("of the pages stand with those of the facts", async () => {
    const host = await worked();
    vi.spyOn(host, "preview").mockResolvedValue({
      revision: 99,
      pages: ["<svg/>"],
      places: [],
      text: "",
      findings: [
        {
          code: "letter_missing",
          severity: "asked",
          text: "Буквы «☃» в шрифте нет.",
          paths: ["client.name.family"],
          provision: null,
          family: "document",
          help: null,
        },
      ],
    });
    await step("person");
    field("client.phone-unknown").click();
    await waitFor(() => expect(screen.getByText(/Буквы «☃»/)).toBeInTheDocument());
    screen.getByTestId("tab-document").click();
    await waitFor(() => expect(screen.getAllByTestId("finding").at(-1)?.textContent).toMatch(/☃/));
  });

  it("stand under their question too", async () => {
    await worked();
    await step("representative");
    await waitFor(() => expect(screen.getByTestId("finding").dataset.code).toBe("warrant-number"));
  });
});

describe("the document", () => {
  it("is saved by Ctrl+E in any layout and says where", async () => {
    await worked();
    press("KeyE", "у", { ctrlKey: true });
    expect((await screen.findByTestId("saved")).textContent).toMatch(/Жалоба Назарзода\.pdf/);
  });

  it("is not saved while the facts contradict each other, and says which", async () => {
    const user = userEvent.setup();
    const host = await worked();
    const save = vi.spyOn(host, "save_paper");
    await step("representative");
    await user.click(field("representative.kind-none"));
    await user.click(screen.getByTestId("tab-document"));
    const button = await screen.findByTestId("save-pdf");
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBe("true"));
    await user.click(button);
    press("KeyE", "у", { ctrlKey: true });
    expect(save).not.toHaveBeenCalled();
    expect(document.getElementById(button.getAttribute("aria-describedby")!)?.textContent).toMatch(
      /защитника нет/,
    );
    await user.click(screen.getByTestId("save-reason"));
    await waitFor(() =>
      expect(document.activeElement?.id).toBe("f-filing.signed_by-representative"),
    );
  });

  it("says nothing when the dialog is closed without a choice", async () => {
    const host = await worked();
    vi.spyOn(host, "save_paper").mockResolvedValueOnce(null);
    press("KeyE", "у", { ctrlKey: true });
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.queryByTestId("saved")).toBeNull();
  });

  it("shows pages as pictures and their words to a reader", async () => {
    await worked();
    const pages = await screen.findAllByTestId("preview-page");
    expect(pages[0]!.getAttribute("src")).toMatch(/^blob:/);
    expect(pages[0]!.getAttribute("alt")).toMatch(/Лист 1 из 2/);
    expect(screen.getByTestId("preview-text").textContent).toMatch(/ЖАЛОБА/);
  });
});

describe("leaving", () => {
  it("sends what is typed first", async () => {
    const user = userEvent.setup();
    const host = await worked();
    await step("person");
    await user.type(field("client.phone"), "1");
    await user.click(screen.getByTestId("to-desk"));
    await screen.findByTestId("case-row");
    expect(host.log.at(-1)).toEqual({ path: "client.phone", input: { kind: "typed", text: "1" } });
  });

  it("stays when the host cannot write", async () => {
    const user = userEvent.setup();
    const host = await worked();
    await step("person");
    vi.spyOn(host, "answer").mockRejectedValue({ code: "x", what: "Диск полон.", what_to_do: "." });
    await user.type(field("client.phone"), "1");
    await user.click(screen.getByTestId("to-desk"));
    expect((await screen.findByRole("alert")).textContent).toMatch(/Диск полон/);
    expect(field("client.phone").value).toBe("1");
  });

  it("goes back by Esc, from the field first", async () => {
    await worked();
    await step("person");
    field("client.phone").focus();
    press("Escape", "Escape");
    expect(document.activeElement?.id).toBe("form");
    press("Escape", "Escape");
    await waitFor(() => expect(screen.getByTestId("case-row")).toHaveFocus());
  });
});

it("walks the regions by F6", async () => {
  await worked();
  const seen = new Set<Element>();
  for (let i = 0; i < 4; i++) {
    press("F6", "F6");
    seen.add(document.activeElement!.closest("[data-pane]")!);
  }
  expect(seen.size).toBe(4);
});

describe("other ways to save", () => {
  it("are Word by Ctrl+Shift+E and text by its button", async () => {
    const user = userEvent.setup();
    const host = await worked();
    const save = vi.spyOn(host, "save_paper");
    press("KeyE", "У", { ctrlKey: true, shiftKey: true });
    expect((await screen.findByTestId("saved")).textContent).toMatch(/Word.*\.docx/s);
    await user.click(screen.getByTestId("tab-document"));
    await user.click(await screen.findByTestId("save-txt"));
    await waitFor(() =>
      expect(save.mock.calls.map(([, format]) => format)).toEqual(["docx", "txt"]),
    );
  });

  it("include the packet, which says what it wrote and what is missing", async () => {
    await worked();
    press("KeyP", "з", { ctrlKey: true });
    const said = (await screen.findByTestId("saved")).textContent;
    expect(said).toMatch(/Бумаг: 1, страниц для печати: 5/);
    expect(said).toMatch(/Нужны ещё, без бланка: 1/);
    expect(said).not.toMatch(/Не составлено/);
    expect(said).toMatch(/Пакет 19\.11\.2026/);
  });
});

describe("a finding that blocks", () => {
  async function blocked() {
    const user = userEvent.setup();
    const host = await worked();
    await step("representative");
    await user.click(field("representative.kind-none"));
    await user.click(screen.getByTestId("tab-document"));
    return { user, host };
  }

  it("is overridden only with a reason, which is kept and can be taken back", async () => {
    const { user, host } = await blocked();
    const decide = vi.spyOn(host, "override_finding");
    await user.click(await screen.findByTestId("override-open"));
    await user.click(screen.getByTestId("override-send"));
    expect(decide).not.toHaveBeenCalled();
    expect(screen.getByTestId("override-reason")).toHaveAttribute("aria-invalid", "true");
    await user.type(screen.getByTestId("override-reason"), "Защитник вступит завтра");
    await user.click(screen.getByTestId("override-send"));
    expect((await screen.findByTestId("override-stands")).textContent).toMatch(/вступит завтра/);
    const button = screen.getByTestId("save-pdf");
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBeNull());
    await user.click(screen.getByTestId("override-withdraw"));
    await screen.findByTestId("override-open");
    expect(button.getAttribute("aria-disabled")).toBe("true");
  });

  it("blocks again when the step is undone", async () => {
    const { user } = await blocked();
    await user.click(await screen.findByTestId("override-open"));
    await user.type(screen.getByTestId("override-reason"), "Так решено");
    await user.click(screen.getByTestId("override-send"));
    await screen.findByTestId("override-stands");
    press("KeyZ", "я", { ctrlKey: true });
    await waitFor(() => expect(screen.queryByTestId("override-stands")).toBeNull());
    expect(screen.getByTestId("save-pdf").getAttribute("aria-disabled")).toBe("true");
  });
});
