import { beforeEach, expect, it, vi } from "vitest";

import { FakeHost } from "../src/lib/backend/fake/host";
import { PreviewFeed } from "../src/lib/case/preview.svelte";
import type { Preview } from "../src/lib/generated/Preview";

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});

function slowHost(ms: number) {
  const host = new FakeHost();
  let revision = 0;
  const preview = vi.spyOn(host, "preview").mockImplementation(
    () =>
      new Promise<Preview>((done) => {
        const asked = ++revision;
        setTimeout(
          () =>
            done({
              revision: asked,
              // The first page changes with every revision, the second never does.
              pages: [`<svg id="${asked}"/>`, "<svg/>"],
              text: `№${asked}`,
              findings: [],
              places: [],
            }),
          ms,
        );
      }),
  );
  return { host, preview };
}

it("has one request under way and asks next for the newest revision only", async () => {
  const { host, preview } = slowHost(100);
  const feed = new PreviewFeed(host, "x");
  feed.want(1);
  feed.want(2);
  feed.want(3);
  expect(preview).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(preview).toHaveBeenCalledTimes(2);
});

it("keeps the former pages until the new ones are there, then lets them go", async () => {
  const { host } = slowHost(100);
  const feed = new PreviewFeed(host, "x");
  feed.want(1);
  await vi.advanceTimersByTimeAsync(150);
  const before = feed.pages;
  expect(before).toHaveLength(2);
  feed.want(2);
  await vi.advanceTimersByTimeAsync(50);
  expect(feed.pages).toBe(before);
  await vi.advanceTimersByTimeAsync(100);
  expect(feed.pages[0]).not.toBe(before[0]);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith(before[0]);
});

it("keeps the picture of a page that did not change", async () => {
  const { host } = slowHost(100);
  const feed = new PreviewFeed(host, "x");
  feed.want(1);
  await vi.advanceTimersByTimeAsync(150);
  const [, second] = feed.pages;
  feed.want(2);
  await vi.advanceTimersByTimeAsync(150);
  expect(feed.pages[1]).toBe(second);
  expect(URL.revokeObjectURL).not.toHaveBeenCalledWith(second);
});

it("says that it is waiting after a second, not before", async () => {
  const { host } = slowHost(1500);
  const feed = new PreviewFeed(host, "x");
  feed.want(1);
  await vi.advanceTimersByTimeAsync(900);
  expect(feed.slow).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(feed.slow).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(feed.slow).toBe(false);
});

it("keeps the former pages when new ones cannot be made", async () => {
  const host = new FakeHost();
  const id = (await host.new_case()).id;
  const feed = new PreviewFeed(host, id);
  feed.want(1);
  await vi.advanceTimersByTimeAsync(10);
  vi.spyOn(host, "preview").mockRejectedValueOnce({ code: "x", what: "a", what_to_do: "b" });
  feed.want(2);
  await vi.advanceTimersByTimeAsync(10);
  expect(feed.pages).toHaveLength(2);
  expect(feed.trouble?.what).toBe("a");
});
