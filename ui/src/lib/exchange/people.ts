import type { ClaimView } from "../generated/ClaimView";
import type { TakenIn } from "../generated/TakenIn";
import { t } from "../messages/index.svelte";

/** Who wrote it, as he calls himself. */
export function author({ by, here }: ClaimView): string {
  if (here) return by ? t("shared-by-here", { name: by }) : t("shared-by-me");
  return by || t("shared-by-nobody");
}

/** Who made a file, by his own word. */
export function sender({ made_by }: TakenIn): string {
  return made_by || t("shared-by-nobody");
}
