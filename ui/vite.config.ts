import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

import { messageCheck } from "./tools/message-check.ts";

export default defineConfig({
  plugins: [svelte(), svelteTesting(), messageCheck()],
  // Fonts and messages are content and live outside the window's own folder.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: "es2022",
    // A data: font or script would need a wider content policy than 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    css: false,
    // Two cores are shared with the Rust build; more workers only make both slower.
    maxWorkers: 2,
    // A screen driven key by key takes seconds there; a test that hangs is still told from one that works.
    testTimeout: 30_000,
  },
});
