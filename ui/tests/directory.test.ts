import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { ask, field, step, worked } from "./helpers";

// The languages of the window are options too, of another list.
const options = () =>
  [...document.querySelectorAll("[role=listbox] [role=option]")].map(
    (row) => row.textContent ?? "",
  );

async function opened() {
  const user = userEvent.setup();
  const host = await worked();
  await step("ruling");
  const input = field("reviewing.name");
  input.focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(options()).toHaveLength(4));
  return { user, host, input };
}

describe("the directory under a field", () => {
  it("opens by a key and says why these courts, where they sit and what is not confirmed", async () => {
    const { input } = await opened();
    expect(input).toHaveAttribute("role", "combobox");
    expect(input).toHaveAttribute("aria-expanded", "true");
    expect(ask("reviewing.name").textContent).toMatch(/Нужен районный или городской суд/);
    expect(options()[0]).toMatch(/Савушкина.*не подтверждён/);
    expect(options()[1]).not.toMatch(/не подтверждён/);
    expect(options()[2]).toMatch(/адреса в справочнике нет/);
    expect(options()[3]).toMatch(/работает ли, не установлено.*ПРОЕКТ/);
  });

  it("takes a row by arrows and Enter, and its address only when that has a source", async () => {
    const { user, input } = await opened();
    const before = field("reviewing.address").value;
    await user.keyboard("{ArrowDown}");
    expect(input.getAttribute("aria-activedescendant")).toBe("d-reviewing.name-0");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(input.value).toBe("Приморский районный суд Санкт-Петербурга"));
    expect(options()).toEqual([]);
    expect(field("reviewing.address").value).toBe(before);
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(options()).toHaveLength(4));
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    await waitFor(() => expect(field("reviewing.address").value).toMatch(/^194291, /));
  });

  it("narrows as one types, keeps what was typed on Esc, and goes when the field is left", async () => {
    const { user, host, input } = await opened();
    await user.clear(input);
    await user.type(input, "Красн");
    await waitFor(() => expect(options()).toHaveLength(1));
    await user.keyboard("{Escape}");
    expect(input).toHaveAttribute("aria-expanded", "false");
    expect(input.value).toBe("Красн");
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(options()).toHaveLength(4));
    // The next stop is the button that keeps the name, then the list is left.
    await user.tab();
    expect(screen.getByTestId("directory-keep")).toHaveFocus();
    await user.tab();
    await waitFor(() => expect(options()).toEqual([]));
    expect(host.log.at(-1)).toEqual({
      path: "reviewing.name",
      input: { kind: "typed", text: "Красн" },
    });
  });

  it("keeps a name of the user's own and takes it out again", async () => {
    const { user, host, input } = await opened();
    await user.clear(input);
    await user.type(input, "Советский районный суд г. Самары");
    await user.click(await screen.findByTestId("directory-keep"));
    await waitFor(async () => expect(await host.own_directory()).toHaveLength(1));
    input.focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(options()[0]).toMatch(/Советский.*своё/));
    await user.click(await screen.findByTestId("directory-forget"));
    await waitFor(async () => expect(await host.own_directory()).toEqual([]));
  });
});
