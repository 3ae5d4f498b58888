import "@testing-library/jest-dom/vitest";

import { afterEach, beforeEach, vi } from "vitest";

import { preferences } from "../src/lib/preferences";
import { settings } from "../src/lib/settings.svelte";
import { toasts } from "../src/lib/toasts.svelte";

// jsdom draws nothing; what the window asks of a browser beyond that is stated here.
URL.createObjectURL = vi.fn(() => `blob:himoya/${Math.random()}`);
URL.revokeObjectURL = vi.fn();
Element.prototype.scrollIntoView = vi.fn();
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** The window is as wide as on a desk unless a test narrows it. */
export const wide = { now: true };
window.matchMedia = vi.fn((media: string) =>
  Object.assign(new EventTarget(), {
    media,
    onchange: null,
    addListener: vi.fn(),
    removeListener: vi.fn(),
    get matches() {
      return wide.now && media.includes("min-width");
    },
  }),
);

beforeEach(() => {
  preferences.load({});
  settings.load();
});

afterEach(() => {
  toasts.dismiss();
  vi.useRealTimers();
});
