import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { levelled, placeOfFinding } from "../src/lib/case/sight.svelte";
import type { BlockPlace } from "../src/lib/generated/BlockPlace";
import type { DraftBlock } from "../src/lib/generated/DraftBlock";
import type { FindingView } from "../src/lib/generated/FindingView";
import { wide } from "./setup";
import { field, step, worked } from "./helpers";

const LEAF = 1123;
const FINDING = 90;

// jsdom has no layout: a sheet has the height of A4 and stands where its number puts it, a finding has one height.
function heightOf(element: HTMLElement): number {
  if (element.matches(".leaf")) return LEAF;
  return element.matches("[data-testid=finding-level]") ? FINDING : 0;
}
function topOf(element: HTMLElement): number {
  if (!element.matches(".leaf")) return 0;
  return 18 + [...element.parentElement!.children].indexOf(element) * (LEAF + 16);
}

beforeEach(() => {
  const prototype = HTMLElement.prototype;
  vi.spyOn(prototype, "offsetHeight", "get").mockImplementation(function (this: HTMLElement) {
    return heightOf(this);
  });
  vi.spyOn(prototype, "offsetTop", "get").mockImplementation(function (this: HTMLElement) {
    return topOf(this);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  wide.now = true;
});

const at = (block: string, page: number, top: number): BlockPlace => ({
  block,
  page,
  top,
  left: 1000,
  right: 9000,
  bottom: top + 300,
});
const stating = (id: string, ...paths: string[]) =>
  ({
    id,
    facts: paths.map((path) => ({ path, name: path, value: "", choice: null, known: true })),
  }) as DraftBlock;
const about = (...paths: string[]) => ({ paths }) as FindingView;

describe("the place of a finding", () => {
  const blocks = [
    stating("head", "client.name.family", "client.name.given"),
    stating("ruled", "ruling.made_on"),
    stating("gone", "process.protocol_on"),
  ];
  const places = [at("head", 0, 500), at("ruled~2", 1, 100), at("ruled", 0, 4000)];

  it("is the paragraph that states its first fact, or a part or the whole of it", () => {
    expect(placeOfFinding(about("ruling.made_on"), blocks, places)).toBe(places[1]);
    expect(placeOfFinding(about("client.name"), blocks, places)).toBe(places[0]);
    expect(placeOfFinding(about("nothing", "ruling.made_on"), blocks, places)).toBe(places[1]);
  });

  it("is none where the fact is not printed, and no longer word that begins alike", () => {
    expect(placeOfFinding(about("process.protocol_on"), blocks, places)).toBeNull();
    expect(placeOfFinding(about("client.name.fam"), blocks, places)).toBeNull();
    expect(placeOfFinding(about(), blocks, places)).toBeNull();
  });

  it("is the line, or the next free one below the finding above", () => {
    expect(levelled([100, 120, 400], [80, 50, 50], 14)).toEqual([100, 194, 400]);
    expect(levelled([-30, 0], [40, 40], 10)).toEqual([0, 50]);
    expect(levelled([], [], 10)).toEqual([]);
  });
});

async function beside() {
  const host = await worked();
  await step("ruling");
  await userEvent.clear(field("ruling.number"));
  screen.getByTestId("tab-document").click();
  return host;
}

const levels = () => screen.findAllByTestId("finding-level");
const top = (element: HTMLElement) => Number.parseFloat(element.style.top);

describe("findings beside the pages", () => {
  it("stand level with their line, below each other, and the others in a list", async () => {
    const host = await beside();
    const [first] = await levels();
    const { places } = await host.preview("case-1");
    const ruled = places.find(({ block }) => block === "ruled")!;
    expect(first!.dataset.block).toBe("ruled");
    expect(top(first!)).toBeCloseTo(18 + (LEAF * ruled.top) / 10_000, 3);
    expect(first).toHaveAccessibleName("Лист 1");
    const rest = within(screen.getByTestId("findings-rest")).getAllByTestId("finding");
    const all = screen.getAllByTestId("finding");
    expect(rest.length).toBe(all.length - (await levels()).length);
    expect(rest.length).toBeGreaterThan(0);
  });

  it("are connected with their paragraph while the pointer or the focus is on them", async () => {
    await beside();
    const [first] = await levels();
    const lit = () => document.querySelector<HTMLElement>(".at.lit")?.dataset.place;
    expect(lit()).toBeUndefined();
    within(first!)
      .getByRole("button", { name: /К вопросу/ })
      .focus();
    await waitFor(() => expect(lit()).toBe("ruled"));
    expect(document.querySelector(".tie")).not.toBeNull();
    screen.getByTestId("save-pdf").focus();
    await waitFor(() => expect(lit()).toBeUndefined());
    await fireEvent.pointerEnter(document.querySelector('[data-place="ruled"]')!);
    await waitFor(() => expect(first).toHaveClass("lit"));
  });

  it("scroll with the pages", async () => {
    await beside();
    await levels();
    const column = screen.getByTestId("findings-level");
    const stage = document.querySelector<HTMLElement>(".stage")!;
    vi.spyOn(stage, "scrollHeight", "get").mockReturnValue(2000);
    column.scrollTop = 240;
    await fireEvent.scroll(column);
    await waitFor(() => expect(stage.scrollTop).toBe(240));
    stage.scrollTop = 30;
    await fireEvent.scroll(stage);
    await waitFor(() => expect(column.scrollTop).toBe(30));
  });

  it("are a list where the pages stand above them", async () => {
    wide.now = false;
    await beside();
    await screen.findAllByTestId("finding");
    expect(screen.queryByTestId("findings-level")).toBeNull();
  });
});
