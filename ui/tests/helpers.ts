import { render, screen, waitFor } from "@testing-library/svelte";
import { expect } from "vitest";

import App from "../src/App.svelte";
import { FakeHost, type FakeOptions } from "../src/lib/backend/fake/host";
import type { Host } from "../src/lib/backend/host";

/** The window over a host, opened at the desk. */
export async function desk(options: FakeOptions = {}, host: Host = new FakeHost(options)) {
  render(App, { props: { host } });
  await screen.findByTestId("new-case");
  return host;
}

/** The window over a worked case. */
export async function worked(options: FakeOptions = {}): Promise<FakeHost> {
  const host = new FakeHost({ launch: "family-expelled", ...options });
  render(App, { props: { host } });
  await screen.findByTestId("step-person");
  return host;
}

export async function step(id: string) {
  screen.getByTestId(`step-${id}`).click();
  await waitFor(() =>
    expect(screen.getByTestId(`step-${id}`).ariaCurrent ?? current(id)).toBe("step"),
  );
}

function current(id: string) {
  return screen.getByTestId(`step-${id}`).getAttribute("aria-current");
}

export function field(path: string): HTMLInputElement {
  const found = document.getElementById(`f-${path}`);
  if (!found) throw new Error(`no field f-${path}`);
  return found as HTMLInputElement;
}

export function ask(path: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>("[data-question]")];
  return found.find((element) => element.dataset.question === path)!;
}

/** A key by its place, as a Russian layout sends it: `key` is another letter than `code` names. */
export function press(code: string, key: string, more: KeyboardEventInit = {}) {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent("keydown", {
    code,
    key,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  target.dispatchEvent(event);
  return event;
}
