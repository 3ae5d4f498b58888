import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import type { FakeOptions } from "../src/lib/backend/fake/host";
import { press, worked } from "./helpers";

async function files(options: FakeOptions = {}) {
  const user = userEvent.setup();
  const host = await worked(options);
  await user.click(screen.getByTestId("tab-files"));
  await user.click(await screen.findByTestId("add-files"));
  await screen.findAllByTestId("file-row");
  return { host, user };
}

const rows = () =>
  screen.getAllByTestId("file-row").map((row) => row.querySelector("b")?.textContent);
const current = () =>
  document.querySelector("[data-file] [aria-current] b")?.textContent ?? "nothing";

describe("the files of a case", () => {
  it("are one sentence and one act while there are none", async () => {
    const user = userEvent.setup();
    await worked();
    await user.click(screen.getByTestId("tab-files"));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Файлов пока нет");
    await waitFor(() => expect(screen.getByTestId("add-files")).toHaveFocus());
  });

  it("are listed with kind, size and day, several at once", async () => {
    await files();
    expect(rows()).toHaveLength(3);
    const first = screen.getAllByTestId("file-row")[0]!.textContent!.replace(/\s+/g, " ");
    expect(first).toMatch(/ноя Постановление 5-1120\.svg\s?снимок, 1,\d КБ/);
    expect(screen.getByTestId("files-added").textContent).toMatch(/Добавлены 3 файла/);
  });

  it("are shown from memory, and the picture goes when another is chosen", async () => {
    const { host } = await files();
    const read = vi.spyOn(host, "read_attachment");
    const made = vi.mocked(URL.createObjectURL);
    const before = vi.mocked(URL.revokeObjectURL).mock.calls.length;
    const picture = await screen.findByTestId("file-picture");
    expect(picture.getAttribute("src")).toBe(made.mock.results.at(-1)?.value);
    screen.getByTestId("file-next").click();
    await waitFor(() => expect(read).toHaveBeenCalled());
    expect(vi.mocked(URL.revokeObjectURL).mock.calls.length).toBeGreaterThan(before);
    expect(current()).toMatch(/Свидетельство/);
  });

  it("are walked, magnified and turned by keys", async () => {
    await files();
    await screen.findByTestId("file-picture");
    press("ArrowRight", "ArrowRight");
    await waitFor(() => expect(current()).toMatch(/Свидетельство/));
    press("ArrowLeft", "ArrowLeft");
    await waitFor(() => expect(current()).toMatch(/Постановление/));
    await screen.findByTestId("file-picture");
    press("Equal", "+", { shiftKey: true });
    await waitFor(() => expect(screen.getByTestId("zoom-fit").textContent).toMatch(/150/));
    press("KeyR", "к");
    const frame = screen.getByTestId("file-picture").parentElement!;
    await waitFor(() => expect(frame.style.getPropertyValue("--turn")).toBe("90deg"));
    expect(frame.style.getPropertyValue("--zoom")).toBe("1.5");
    press("Digit0", "0");
    await waitFor(() => expect(screen.getByTestId("zoom-fit").textContent).toMatch(/100/));
  });

  it("say plainly what the window cannot show", async () => {
    await files();
    screen.getByTestId("file-next").click();
    screen.getByTestId("file-next").click();
    expect(await screen.findByTestId("file-cannot")).toHaveTextContent("окно не показывает");
    expect(screen.queryByTestId("file-picture")).toBeNull();
  });

  it("reach the window as pictures of pages and never as a file, when they are PDFs", async () => {
    const host = await worked({ pdfs: true });
    const read = vi.spyOn(host, "read_attachment");
    screen.getByTestId("tab-files").click();
    (await screen.findByTestId("add-files")).click();
    await screen.findByTestId("file-picture");
    expect(read).not.toHaveBeenCalled();
  });

  it("leave the vault only after a warning", async () => {
    const { host, user } = await files();
    const save = vi.spyOn(host, "export_attachment");
    await user.click(screen.getByTestId("file-export"));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toMatch(/уже не под паролем/);
    expect(within(dialog).getByTestId("export-cancel")).toHaveFocus();
    await user.click(within(dialog).getByTestId("export-cancel"));
    expect(save).not.toHaveBeenCalled();
    await user.click(screen.getByTestId("file-export"));
    await user.click(await screen.findByTestId("export-do"));
    expect((await screen.findByTestId("saved")).textContent).toMatch(/Постановление 5-1120/);
  });

  it("are removed and brought back", async () => {
    const { user } = await files();
    await user.click(screen.getByTestId("file-remove"));
    await waitFor(() => expect(rows()).toHaveLength(2));
    await user.click(within(screen.getByTestId("file-removed")).getByTestId("toast-act"));
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(current()).toMatch(/Постановление/);
    await user.click(screen.getByTestId("file-remove"));
    await user.click(await screen.findByTestId("file-restore"));
    await waitFor(() => expect(rows()).toHaveLength(3));
  });
});

describe("a PDF", () => {
  it("is shown page by page as pictures from memory", async () => {
    const { host } = await files({ pdfs: true });
    await screen.findByTestId("file-picture");
    expect(screen.getByTestId("pdf-pages").textContent).toMatch(/страница 1 из 3/);
    expect(screen.getByTestId("page-previous")).toHaveAttribute("aria-disabled", "true");
    press("PageDown", "PageDown");
    await waitFor(() =>
      expect(screen.getByTestId("pdf-pages").textContent).toMatch(/страница 2 из 3/),
    );
    press("Equal", "+");
    await waitFor(() => expect(host.said.at(-1)).toMatch(/page 1 of \d at 2000/));
    press("ArrowRight", "ArrowRight");
    await waitFor(() => expect(host.said).toContain("close pdf"));
  });

  it("that is broken says so and what to do", async () => {
    await files({ pdfs: true });
    await screen.findByTestId("file-picture");
    press("ArrowRight", "ArrowRight");
    expect((await screen.findByRole("alert")).textContent).toMatch(/PDF не читается.*другую копию/);
    expect(screen.queryByTestId("file-picture")).toBeNull();
  });
});
