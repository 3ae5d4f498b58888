import { tick } from "svelte";

import { asTrouble, type Host } from "../lib/backend/host";
import type { CasePlace, Tab } from "../lib/case/place.svelte";
import { findingsOf } from "../lib/case/context";
import { history } from "../lib/case/history.svelte";
import { changedPlace, findingPlace, refiled } from "../lib/case/questions";
import type { PreviewFeed } from "../lib/case/preview.svelte";
import type { CaseSession } from "../lib/case/session.svelte";
import type { FindingView } from "../lib/generated/FindingView";
import type { SaveFormat } from "../lib/generated/SaveFormat";
import type { Saved } from "../lib/generated/Saved";
import type { Trouble } from "../lib/generated/Trouble";
import { isField, nextPane, press, type Shortcut } from "../lib/keys";
import { t } from "../lib/messages/index.svelte";
import { toasts, type Toast } from "../lib/toasts.svelte";
import { why } from "../lib/case/why.svelte";

/** Where a case is left for. */
export type To = "desk" | "raids" | "calculator" | "vault" | "handover" | "back";

interface Around {
  host: Host;
  session: CaseSession;
  place: CasePlace;
  preview: PreviewFeed;
  /** Esc leads back to where the case was opened from, not to the desk. */
  back?: boolean;
  onclose: (to: To) => void;
}

/** What can be done on an open case, by button or by key. */
export function caseActs({
  host,
  session,
  place,
  preview,
  back: hasBack = false,
  onclose,
}: Around) {
  let saving = $state(false);
  let trouble = $state.raw<Trouble | null>(null);
  let said = $state("");
  let finding = -1;

  const overridden = (code: string) =>
    session.view.overrides.some((known) => known.code === code && known.stands);
  const block = $derived(
    session.view.findings.find((f) => f.severity === "blocks" && !overridden(f.code)),
  );

  async function tab(to: Tab) {
    void session.flush();
    if (place.tab === to) return;
    place.tab = to;
    await tick();
    const first = {
      facts: "#form",
      ledger: "#ledger [aria-current], .empty .btn",
      document: ".stage",
      files: "[data-file] [aria-current], .empty .btn",
    };
    const found = document.querySelector<HTMLElement>(first[to]);
    found?.focus({ preventScroll: true });
    found?.closest("li")?.scrollIntoView?.({ block: "nearest" });
  }

  /** Prepares a paper; `false` when the former one stays, with the trouble on the screen. */
  async function choose(document: string): Promise<boolean> {
    if (document === session.view.document_id) return true;
    const chosen = await session.chooseDocument(document);
    if (chosen) said = t("paper-chosen", { title: session.view.document });
    return chosen;
  }

  async function draft(document: string) {
    if (await choose(document)) await tab("document");
  }

  function step(id: string) {
    void session.flush();
    void place.open(id);
  }

  function next() {
    if (place.tab !== "facts") return;
    const after = place.neighbour(session.view, 1);
    if (after) step(after.id);
    else void tab("document");
  }

  function back() {
    const before = place.neighbour(session.view, -1);
    if (before) step(before.id);
  }

  /** The grounds as they are seen, to tell whether a step was one of theirs; nothing where they are not shown. */
  async function grounds(): Promise<string> {
    if (place.tab !== "document" || place.side !== "grounds") return "";
    const view = await session.grounds().catch(() => null);
    return JSON.stringify(view);
  }

  async function travel(direction: "undo" | "redo") {
    const before = session.view;
    const shown = await grounds();
    await session[direction]();
    const changed = changedPlace(before, session.view);
    if (session.view.revision === before.revision) return;
    if (!changed && shown !== (await grounds())) {
      said = t(direction === "undo" ? "undone" : "redone", { what: t("side-grounds") });
      return;
    }
    const filed = changed ? undefined : refiled(before, session.view);
    if (filed) {
      said = t(direction === "undo" ? "undone" : "redone", { what: filed.title });
      place.choose(filed.id);
      await tab("ledger");
    }
    if (!changed) {
      // Answers are kept over all papers; this one may not ask for the one that changed.
      if (!filed)
        toasts.say({
          text: t(direction === "undo" ? "undone-elsewhere" : "redone-elsewhere"),
          testid: "elsewhere",
        });
      return;
    }
    const what = t(`q-${changed.question.key}`);
    said = t(direction === "undo" ? "undone" : "redone", { what });
    // An answer must not change out of sight.
    const inSight = place.tab !== "facts" || place.step(session.view)?.id === changed.step.id;
    if (!inSight) await place.jump(session.view, changed.question.path);
  }

  /** One paper at a time; what is typed is sent first, so that it is in it. */
  async function save<T extends Saved>(
    make: () => Promise<T | null>,
    text: (saved: T) => string,
    opens?: Toast["act"],
  ) {
    if (saving) return;
    await session.flush();
    if (session.trouble) return;
    saving = true;
    try {
      const saved = await make();
      trouble = null;
      if (saved) toasts.say({ text: text(saved), detail: saved.path, testid: "saved", act: opens });
    } catch (reason) {
      trouble = asTrouble(reason);
    }
    saving = false;
  }

  /** A filed paper again, byte for byte. */
  const reprint = (index: number) => save(() => host.reprint(session.id, index), sheets, opened());

  const sheets = ({ pages }: Saved) => t("saved-file", { pages });

  async function paper(format: SaveFormat) {
    await session.flush();
    if (block) return;
    await save(
      () => host.save_paper(session.id, format),
      (saved) =>
        format === "pdf" ? sheets(saved) : t(format === "docx" ? "saved-docx" : "saved-txt"),
      opened(),
    );
  }

  /** What was written can be opened where the system would open it. */
  const opened = () => ({
    label: t("saved-open"),
    run: () => void host.open_saved().catch((reason: unknown) => (trouble = asTrouble(reason))),
  });

  async function packet() {
    await save(
      async () => {
        const saved = await host.save_packet(session.id);
        return saved && { path: saved.folder, pages: saved.pages, packet: saved.packet };
      },
      ({ pages, packet }) =>
        t("saved-packet", {
          papers: packet.papers.length,
          pages,
          blocked: packet.blocked.length,
          missing: packet.missing.length,
        }),
    );
  }

  const calendar = () =>
    save(
      () => host.save_calendar(session.id),
      () => t("saved-calendar"),
    );
  const chronology = () => save(() => host.save_chronology(session.id), sheets);

  function jump(to: FindingView) {
    const found = findingPlace(session.view, to);
    if (found) void place.jump(session.view, found.question.path);
  }

  /** Among the facts the cursor goes to the question, beside the paper to the finding itself. */
  function nextFinding() {
    const findings = findingsOf({ session, preview });
    if (findings.length === 0) return;
    if (place.tab === "document") {
      void findingBeside();
      return;
    }
    const found = findings.map((f) => findingPlace(session.view, f));
    for (let i = 1; i <= findings.length; i++) {
      const at = (finding + i) % findings.length;
      const to = found[at];
      if (!to) continue;
      finding = at;
      void session.flush();
      void place.jump(session.view, to.question.path);
      return;
    }
  }

  /** The findings may stand behind the grounds. */
  async function findingBeside() {
    place.side = "findings";
    await tick();
    const links = [...document.querySelectorAll<HTMLElement>("#findings button")];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[(at + 1) % links.length]?.focus();
  }

  async function leave(to: To = "desk") {
    await session.flush();
    // What the host refused is still on the screen; leaving would lose it.
    if (session.unwritten) return;
    onclose(to);
  }

  function escape() {
    const at = document.activeElement;
    if (isField(at)) document.getElementById("form")?.focus();
    else if (place.tab !== "facts") void tab("facts");
    else void leave(hasBack ? "back" : "desk");
  }

  function reason() {
    const asked = document.activeElement?.closest<HTMLElement>("[data-question]");
    if (asked?.dataset.question) why.toggle(asked.dataset.question);
  }

  function past() {
    const asked = document.activeElement?.closest<HTMLElement>("[data-question]");
    const { question, key } = asked?.dataset ?? {};
    if (question && key) history.open(question, key);
  }

  const shortcuts: Shortcut[] = [
    { code: "Enter", ctrl: true, run: next },
    { code: "NumpadEnter", ctrl: true, run: next },
    { code: "KeyZ", ctrl: true, run: () => void travel("undo") },
    { code: "KeyZ", ctrl: true, shift: true, run: () => void travel("redo") },
    { code: "KeyY", ctrl: true, run: () => void travel("redo") },
    { code: "KeyE", ctrl: true, run: () => void paper("pdf") },
    { code: "KeyE", ctrl: true, shift: true, run: () => void paper("docx") },
    { code: "KeyP", ctrl: true, run: () => void packet() },
    { code: "KeyI", outsideFields: true, run: () => place.tab === "ledger" && void calendar() },
    { code: "F1", run: reason },
    { code: "F2", run: past },
    { code: "F6", run: () => nextPane() },
    { code: "F8", run: nextFinding },
    { code: "Escape", run: escape },
  ];

  return {
    get saving() {
      return saving;
    },
    get trouble() {
      return trouble;
    },
    get said() {
      return said;
    },
    get block() {
      return block;
    },
    dismiss: () => (trouble = null),
    onkeydown: (event: KeyboardEvent) => {
      // An open dialog has the keys to itself.
      if (!document.querySelector("dialog[open]")) press(event, shortcuts);
    },
    undo: () => void travel("undo"),
    redo: () => void travel("redo"),
    tab: (to: Tab) => void tab(to),
    choose: (document: string) => void choose(document),
    draft: (document: string) => void draft(document),
    leave: (to: To) => void leave(to),
    save: (format: SaveFormat) => void paper(format),
    packet: () => void packet(),
    reprint: (index: number) => void reprint(index),
    calendar: () => void calendar(),
    chronology: () => void chronology(),
    step,
    next,
    back,
    jump,
  };
}
