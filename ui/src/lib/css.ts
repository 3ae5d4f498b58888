import type { Attachment } from "svelte/attachments";

/** Custom properties set by script: a style in the markup would be blocked. */
export function vars(values: Record<string, string | number>): Attachment<HTMLElement> {
  return (node) => {
    for (const [name, value] of Object.entries(values)) {
      node.style.setProperty(`--${name}`, String(value));
    }
  };
}
