import "@testing-library/jest-dom/vitest";

import { afterEach, beforeEach, vi } from "vitest";

import { settings } from "../src/lib/settings.svelte";
import { toasts } from "../src/lib/toasts.svelte";

// jsdom draws nothing; what the window asks of a browser beyond that is stated here.
URL.createObjectURL = vi.fn(() => `blob:himoya/${Math.random()}`);
URL.revokeObjectURL = vi.fn();
Element.prototype.scrollIntoView = vi.fn();

beforeEach(() => {
  localStorage.clear();
  settings.load();
});

afterEach(() => {
  toasts.dismiss();
  vi.useRealTimers();
});
