import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

import { check, readMessages, sources } from "./messages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Everything wrong with the messages of this tree. */
export function faultsHere(): string[] {
  return check(readMessages(here("../../templates/messages")), sources(here("../src")));
}

/** Stops a build whose languages differ or whose sources name a message that does not exist. */
export function messageCheck(): Plugin {
  return {
    name: "himoya-message-check",
    apply: "build",
    buildStart() {
      const faults = faultsHere();
      if (faults.length > 0) this.error(faults.join("\n"));
    },
  };
}
