/**
 * Keys go by their place (`KeyboardEvent.code`), so that they work in the Russian layout.
 */
export interface Shortcut {
  code: string;
  ctrl?: boolean;
  shift?: boolean;
  /** Works only while no field has the focus, as single letters must. */
  outsideFields?: boolean;
  run: () => void;
}

const LINES = new Set(["text", "search", "tel", "url", "email", "password", "number"]);

/** Whether typing would go into this element. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && LINES.has(target.type);
}

function fits(event: KeyboardEvent, key: Shortcut): boolean {
  // A keyboard of a Mac has Command where others have Control.
  const ctrl = event.ctrlKey || event.metaKey;
  return (
    event.code === key.code &&
    ctrl === (key.ctrl ?? false) &&
    event.shiftKey === (key.shift ?? false) &&
    !event.altKey &&
    !(key.outsideFields && isField(event.target))
  );
}

/** Runs the first shortcut that fits; the window's own meaning of the key is then off. */
export function press(event: KeyboardEvent, shortcuts: Shortcut[]): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const found = shortcuts.find((key) => fits(event, key));
  if (!found) return false;
  event.preventDefault();
  found.run();
  return true;
}

/** «?» wherever the layout has it, or on its Latin place. */
export function asksForKeys(event: KeyboardEvent): boolean {
  if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key === "?" || (event.code === "Slash" && event.shiftKey);
}

/** Moves the focus to the next region of the window, over the last to the first. */
export function nextPane(root: Document = document) {
  const panes = [...root.querySelectorAll<HTMLElement>("[data-pane]")];
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(root.activeElement));
  const next = panes[(at + 1) % panes.length]!;
  const inside =
    next.querySelector<HTMLElement>("[aria-current]") ??
    next.querySelector<HTMLElement>("input:not([disabled]), button, a[href], [tabindex='0']");
  if (next.tabIndex >= 0) next.focus();
  else inside?.focus();
}

/** Up and down among the elements that fit a selector. */
export function walk(event: KeyboardEvent, within: HTMLElement, selector: string) {
  const by = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.code];
  if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const rows = [...within.querySelectorAll<HTMLElement>(selector)];
  const at = rows.findIndex((row) => row === document.activeElement);
  // Arrows choose among radios, wherever these stand.
  const radio = event.target instanceof HTMLInputElement && event.target.type === "radio";
  if (rows.length === 0 || radio || (at === -1 && isField(event.target))) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
}
