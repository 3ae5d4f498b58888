import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: ["dist/", "dist-fake/", "node_modules/", "src/lib/generated/"] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      "no-restricted-imports": ["error", { patterns: ["@tauri-apps/*", "**/features/*/*"] }],
      // What the screen does not show need not be watched.
      "svelte/prefer-svelte-reactivity": "off",
    },
  },
  { files: ["src/lib/backend/**"], rules: { "no-restricted-imports": "off" } },
  // Screens put the features together; a feature never reaches into another.
  {
    files: ["src/screens/**", "tests/**"],
    rules: { "no-restricted-imports": ["error", { patterns: ["@tauri-apps/*"] }] },
  },
);
