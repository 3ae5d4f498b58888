import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

import { check, sources } from "./messages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Stops a build whose languages differ or whose sources name a message that does not exist. */
export function messageCheck(): Plugin {
  return {
    name: "himoya-message-check",
    apply: "build",
    buildStart() {
      const ru = readFileSync(here("../../templates/messages/ru.ftl"), "utf8");
      const en = readFileSync(here("../../templates/messages/en.ftl"), "utf8");
      const faults = check(ru, en, sources(here("../src")));
      if (faults.length > 0) this.error(faults.join("\n"));
    },
  };
}
