import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

import { sources } from "../tools/messages";

const root = resolve(import.meta.dirname, "../src");
const files = sources(root).map(({ path, text }) => ({ path: path.slice(root.length + 1), text }));

it("imports Tauri in the backend folder only", () => {
  const users = files.filter(({ text }) => text.includes("@tauri-apps")).map(({ path }) => path);
  const backend = ["tauri-drafting", "tauri-handover", "tauri-raid", "tauri-vault", "tauri"];
  expect(users.sort()).toEqual(backend.map((name) => `lib/backend/${name}.ts`));
});

it("keeps features apart", () => {
  const crossing = files.flatMap(({ path, text }) => {
    const own = /^features\/([^/]+)\//.exec(path)?.[1];
    if (!own) return [];
    const imports = [...text.matchAll(/from "(\.\.\/[^"]+)"/g)].map((m) => m[1]!);
    return imports
      .filter((to) => !/^\.\.\/\.\.\/(lib|components)\//.test(to))
      .map((to) => `${path}: ${to}`);
  });
  expect(crossing).toEqual([]);
});

it("has no style that a strict content policy would block", () => {
  const inline = files.filter(
    ({ path, text }) => path.endsWith(".svelte") && /\sstyle="/.test(text),
  );
  expect(inline.map(({ path }) => path)).toEqual([]);
  const html = readFileSync(resolve(import.meta.dirname, "../index.html"), "utf8");
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)/);
});

it("has no text below 12 px", () => {
  const small = files.filter(({ text }) =>
    /font(-size)?:[^;]*\b([0-9]|1[01])(\.\d+)?px/.test(text),
  );
  expect(small.map(({ path }) => path)).toEqual([]);
});

it("has short components", () => {
  const lines = files
    .filter(({ path }) => path.endsWith(".svelte"))
    .map(({ text }) => text.split("\n").length)
    .sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(90);
  expect(lines.at(-1)).toBeLessThanOrEqual(300);
});
