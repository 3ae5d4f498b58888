import type { Attachment } from "svelte/attachments";

/** A length of a bar as a custom property, set by script: a style in the markup would be blocked. */
export function share(part: number): Attachment<HTMLElement> {
  return (node) => {
    node.style.setProperty("--share", `${Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10}%`);
  };
}
