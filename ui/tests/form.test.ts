import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { ask, field, press, step, worked } from "./helpers";

describe("a field", () => {
  it("shows the fault beside it and keeps the text as typed", async () => {
    const user = userEvent.setup();
    await worked();
    await step("ruling");
    const input = field("ruling.made_on");
    await user.clear(input);
    await user.type(input, "31.11.2026");
    await user.tab();
    const box = ask("ruling.made_on");
    await waitFor(() =>
      expect(within(box).getByTestId("problem").textContent).toMatch(/нет в календаре/),
    );
    expect(input.value).toBe("31.11.2026");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    const described = input.getAttribute("aria-describedby")!;
    expect(document.getElementById(described)?.textContent).toMatch(/нет в календаре/);
  });

  it("says in words which day was understood", async () => {
    await worked();
    await step("ruling");
    expect(ask("ruling.received_on").textContent?.replaceAll("\u00a0", " ")).toMatch(
      /вторник, 17 ноября 2026 г\./,
    );
  });

  it("is left as it is while it has the focus, though the host spells otherwise", async () => {
    const user = userEvent.setup();
    const host = await worked();
    await step("ruling");
    const input = field("ruling.made_on");
    await user.clear(input);
    await user.type(input, "7.11.26");
    await waitFor(() => expect(host.log.at(-1)?.input).toEqual({ kind: "typed", text: "7.11.26" }));
    expect(input.value).toBe("7.11.26");
    await user.tab();
    await waitFor(() => expect(input.value).toBe("07.11.2026"));
  });

  it("shows «не знаю» hatched and takes it back", async () => {
    const user = userEvent.setup();
    await worked();
    await step("language");
    const unknown = field("client.schooling-unknown");
    expect(unknown.closest("label")).toHaveClass("dk");
    await user.click(unknown);
    await waitFor(() => expect(ask("client.schooling").dataset.state).toBe("unknown"));
    expect(unknown.checked).toBe(true);
    expect(field("client.schooling")).toHaveClass("hatched");
    expect(field("client.schooling").value).toBe("");
    await user.click(unknown);
    await waitFor(() => expect(ask("client.schooling").dataset.state).toBe("unasked"));
    expect(unknown.checked).toBe(false);
  });

  it("takes 0 in a choice for «не знаю»", async () => {
    await worked();
    await step("language");
    field("client.russian.reads-none").focus();
    press("Digit0", "0");
    await waitFor(() => expect(ask("client.russian.reads").dataset.state).toBe("unknown"));
    expect(field("client.russian.reads-none").checked).toBe(false);
  });

  it("says why it is asked on F1", async () => {
    await worked();
    await step("ruling");
    field("ruling.received_on").focus();
    press("F1", "F1");
    await waitFor(() => expect(ask("ruling.received_on").textContent).toMatch(/идёт срок/));
  });
});

describe("steps", () => {
  it("go on and back without losing a letter that no pause has sent yet", async () => {
    const user = userEvent.setup();
    await worked();
    await step("person");
    const input = field("client.phone");
    await user.type(input, "+7 900 000-00-00");
    press("Enter", "Enter", { ctrlKey: true });
    await waitFor(() => expect(document.getElementById("f-client.native_language")).not.toBeNull());
    await user.click(screen.getByTestId("back"));
    await waitFor(() => expect(field("client.phone").value).toBe("+7 900 000-00-00"));
  });

  it("put the cursor on the first question", async () => {
    await worked();
    await step("ruling");
    await waitFor(() => expect(document.activeElement?.id).toBe("f-ruling.decided_by-official"));
  });

  it("show what is done, begun, unread", async () => {
    await worked();
    expect(screen.getByTestId("step-language").textContent).toMatch(/отвечено/);
    expect(screen.getByTestId("step-person").textContent).toMatch(/начато/);
    expect(screen.getByTestId("step-process").textContent).toMatch(/1.ответ не прочитан/);
  });

  it("end at the document", async () => {
    const user = userEvent.setup();
    await worked();
    await step("filing");
    await user.click(screen.getByTestId("next"));
    expect(await screen.findByTestId("save-pdf")).toBeInTheDocument();
  });
});

describe("a list", () => {
  it("gets and loses members, the cursor following", async () => {
    const user = userEvent.setup();
    await worked();
    await step("story");
    await user.click(screen.getByTestId("add-events"));
    await waitFor(() => expect(document.activeElement?.id).toBe("f-events.1.on"));
    const member = screen.getByRole("region", { name: /Событие.1/ });
    await user.click(within(member).getByRole("button", { name: /Убрать/ }));
    await waitFor(() => expect(document.getElementById("f-events.1.on")).toBeNull());
  });
});

describe("undo", () => {
  it("works inside a text field by the place of the key", async () => {
    const user = userEvent.setup();
    await worked();
    await step("person");
    const input = field("client.name.family");
    await user.clear(input);
    await user.type(input, "Каримов");
    const event = press("KeyZ", "я", { ctrlKey: true });
    expect(event.defaultPrevented).toBe(true);
    await waitFor(() => expect(input.value).not.toBe("Каримов"));
    press("KeyZ", "Я", { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(input.value).toBe("Каримов"));
  });
});
