import { beforeEach, describe, expect, it, vi } from "vitest";

import { FakeHost } from "../src/lib/backend/fake/host";
import { placeOf } from "../src/lib/case/questions";
import { CaseSession, MOST, PAUSE } from "../src/lib/case/session.svelte";
import type { CaseView } from "../src/lib/generated/CaseView";

const FAMILY = "client.name.family";
const GIVEN = "client.name.given";

let host: FakeHost;
let session: CaseSession;

const shown = (path: string) => session.text(placeOf(session.view, path)!.question);

beforeEach(async () => {
  vi.useFakeTimers();
  host = new FakeHost();
  session = new CaseSession(host, await host.new_case());
});

describe("typing", () => {
  it("goes to the host once, with the last text, after a pause", async () => {
    for (const text of ["Н", "На", "Наз"]) {
      session.type(FAMILY, text);
      await vi.advanceTimersByTimeAsync(PAUSE / 2);
    }
    expect(host.log).toEqual([]);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(host.log).toEqual([{ path: FAMILY, input: { kind: "typed", text: "Наз" } }]);
  });

  it("goes to the host also while it never pauses", async () => {
    let text = "";
    for (let typed = 0; typed < 3 * MOST; typed += PAUSE / 3) {
      text += "а";
      session.type(FAMILY, text);
      await vi.advanceTimersByTimeAsync(PAUSE / 3);
    }
    const sent = host.log.map(({ input }) => (input.kind === "typed" ? input.text.length : 0));
    expect(sent.length).toBeGreaterThanOrEqual(2);
    // What stood on the screen for longer than MOST has gone.
    expect(sent.at(-1)).toBeGreaterThanOrEqual(text.length - Math.ceil(MOST / (PAUSE / 3)));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(session.unwritten).toBe(false);
  });

  it("goes at once when the field is left, and only once", async () => {
    session.focus(FAMILY);
    session.type(FAMILY, "Назарзода");
    session.blur(FAMILY);
    await vi.advanceTimersByTimeAsync(PAUSE * 3);
    expect(host.log).toHaveLength(1);
    expect(session.unwritten).toBe(false);
  });

  it("waits for the former answer and then sends the newest text", async () => {
    host = new FakeHost({ delay: 1000 });
    const made = host.new_case();
    await vi.advanceTimersByTimeAsync(1000);
    session = new CaseSession(host, await made);
    session.type(FAMILY, "а");
    await vi.advanceTimersByTimeAsync(PAUSE);
    session.type(FAMILY, "аб");
    await vi.advanceTimersByTimeAsync(PAUSE);
    session.type(FAMILY, "абв");
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(host.log).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(host.log.map(({ input }) => input)).toEqual([
      { kind: "typed", text: "а" },
      { kind: "typed", text: "абв" },
    ]);
    expect(shown(FAMILY)).toBe("абв");
  });

  it("sends an emptied field as a withdrawn answer", async () => {
    session.type(FAMILY, "а");
    await session.flush();
    session.type(FAMILY, "");
    await session.flush();
    expect(host.log.at(-1)).toEqual({ path: FAMILY, input: { kind: "clear" } });
  });

  it("keeps the host's spelling away from the field with the focus", async () => {
    session.focus("ruling.made_on");
    session.type("ruling.made_on", "7.11.26");
    await session.flush();
    expect(shown("ruling.made_on")).toBe("7.11.26");
    session.blur("ruling.made_on");
    await session.flush();
    expect(shown("ruling.made_on")).toBe("07.11.2026");
  });

  it("keeps what was typed while the host was answering", async () => {
    session.type(FAMILY, "Наз");
    const going = session.flush();
    session.type(FAMILY, "Назар");
    await going;
    expect(shown(FAMILY)).toBe("Назар");
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(host.log.at(-1)?.input).toEqual({ kind: "typed", text: "Назар" });
  });

  it("stays on the screen when the host refuses, and goes with the next try", async () => {
    const answer = vi.spyOn(host, "answer").mockRejectedValueOnce({
      code: "disk_full",
      what: "Место на диске кончилось.",
      what_to_do: "Освободите место.",
    });
    session.type(FAMILY, "Назарзода");
    await session.flush();
    expect(session.trouble?.code).toBe("disk_full");
    expect(shown(FAMILY)).toBe("Назарзода");
    expect(session.unwritten).toBe(true);
    await session.flush();
    expect(answer).toHaveBeenCalledTimes(2);
    expect(session.trouble).toBeNull();
    expect(session.unwritten).toBe(false);
  });
});

describe("views", () => {
  it("that are older than the one shown are dropped", async () => {
    const old = session.view;
    session.type(FAMILY, "Назарзода");
    await session.flush();
    const late: CaseView = { ...old, title: "поздно" };
    vi.spyOn(host, "answer").mockResolvedValueOnce(late);
    session.type(GIVEN, "Фирӯз");
    await session.flush();
    expect(session.view.title).not.toBe("поздно");
  });
});

describe("undo", () => {
  it("sends pending text first, then takes it back even in the field with the focus", async () => {
    session.focus(FAMILY);
    session.type(FAMILY, "Назарзода");
    await session.undo();
    expect(host.log.map(({ input }) => input)).toEqual([{ kind: "typed", text: "Назарзода" }]);
    expect(shown(FAMILY)).toBe("");
    await session.redo();
    expect(shown(FAMILY)).toBe("Назарзода");
  });

  it("asks nothing of the host when there is nothing to undo", async () => {
    const undo = vi.spyOn(host, "undo");
    await session.undo();
    expect(undo).not.toHaveBeenCalled();
  });
});

describe("members of a list", () => {
  it("keep their own text when one before them is removed", async () => {
    await session.addItem("attachments");
    await session.addItem("attachments");
    session.type("attachments.1.title", "Справка школы");
    await session.removeItem("attachments.0");
    expect(shown("attachments.0.title")).toBe("Справка школы");
  });
});
