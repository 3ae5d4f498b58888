import type { DraftBlock } from "../generated/DraftBlock";
import type { DraftFeed } from "./draft.svelte";
import type { CaseSession } from "./session.svelte";

/** The heading of a ground: the only numbered heading of a paper. */
export const headsGround = (block: DraftBlock | undefined): block is DraftBlock =>
  block?.kind === "section" && block.number !== null;

/** By how many grounds a key moves one; nothing for other keys. */
export function movesGround(event: KeyboardEvent): -1 | 1 | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  return event.code === "ArrowUp" ? -1 : event.code === "ArrowDown" ? 1 : null;
}

/**
 * Moves the ground of a heading over its neighbour in the paper, over those between them that are not printed too.
 * Says what it became, or nothing where there is no neighbour or the host refuses.
 */
export async function moveGround(
  session: CaseSession,
  draft: DraftFeed,
  heading: DraftBlock,
  by: -1 | 1,
): Promise<{ title: string; n: number } | null> {
  // Its blocks are named `<ground>/<part>`.
  const key = heading.id.split("/")[0];
  const view = await session.grounds().catch(() => null);
  const listed = view?.grounds.filter((ground) => ground.listed) ?? [];
  const printed = listed.filter((ground) => ground.stands);
  const at = printed.findIndex((ground) => ground.key === key);
  const [ground, over] = [printed[at], printed[at + by]];
  if (!ground || !over) return null;
  const places = listed.indexOf(over) - listed.indexOf(ground);
  if (!(await session.changeGrounds({ act: "move", key: ground.key, by: places }))) return null;
  await draft.load();
  return { title: ground.title, n: at + by + 1 };
}
