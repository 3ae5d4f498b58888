import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import Styleguide from "../src/screens/styleguide/Styleguide.svelte";
import { sources } from "../tools/messages";
import { resolve } from "node:path";

it("shows every mark of the window and follows the language", async () => {
  const user = userEvent.setup();
  render(Styleguide);
  const code = sources(resolve(import.meta.dirname, "../src"))
    .map(({ text }) => text)
    .join("\n");
  const used = new Set([...code.matchAll(/<Mark kind="(\w+)"/g)].map((match) => match[1]!));
  expect(used.size).toBeGreaterThan(3);
  for (const kind of used) expect(document.querySelector(`.m-${kind}`), kind).not.toBeNull();
  expect(screen.getByText("учебное")).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText("Язык окна"), "ky");
  expect(screen.getByText("окуу үчүн")).toBeInTheDocument();
});
