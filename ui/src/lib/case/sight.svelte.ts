import type { BlockPlace } from "../generated/BlockPlace";
import type { DraftBlock } from "../generated/DraftBlock";
import type { FindingView } from "../generated/FindingView";

/** Where a sheet stands in what the pages scroll over, in CSS pixels. */
export interface Leaf {
  top: number;
  height: number;
}

/** What of the pages is in sight, so that what stands beside them keeps level with its line. */
export class PageSight {
  #leaves = $state.raw<Leaf[]>([]);
  #tall = $state(0);
  #top = $state(0);
  #scrolled = $state(0);
  #lit = $state<string | null>(null);

  get leaves(): Leaf[] {
    return this.#leaves;
  }

  /** The height of all that scrolls. */
  get tall(): number {
    return this.#tall;
  }

  /** Where the pages begin in the window. */
  get top(): number {
    return this.#top;
  }

  get scrolled(): number {
    return this.#scrolled;
  }

  set scrolled(by: number) {
    this.#scrolled = by;
  }

  /** The paragraph that is connected with its finding. */
  get lit(): string | null {
    return this.#lit;
  }

  set lit(block: string | null) {
    this.#lit = block;
  }

  measured(leaves: Leaf[], tall: number, top: number) {
    this.#leaves = leaves;
    this.#tall = tall;
    this.#top = top;
  }

  /** How far below the beginning of the first page a paragraph begins; nothing where it is not printed. */
  height(at: BlockPlace): number | null {
    const leaf = this.#leaves[at.page];
    return leaf ? leaf.top + (leaf.height * at.top) / 10_000 : null;
  }
}

/** A divided paragraph belongs to the one that was edited. */
export const whole = (block: string) => block.split("~")[0]!;

const related = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** Where the first paragraph is printed that states a fact of the finding, the fact to mend before the others. */
export function placeOfFinding(
  finding: FindingView,
  blocks: DraftBlock[],
  places: BlockPlace[],
): BlockPlace | null {
  const printed = new Map<string, BlockPlace>();
  for (const at of places) {
    const id = whole(at.block);
    if (!printed.has(id)) printed.set(id, at);
  }
  const states = (path: string, same: (a: string, b: string) => boolean) =>
    blocks.find(
      (block) => printed.has(block.id) && block.facts.some((fact) => same(fact.path, path)),
    );
  for (const path of finding.paths) {
    const block = states(path, (a, b) => a === b) ?? states(path, related);
    if (block) return printed.get(block.id)!;
  }
  return null;
}

/** Where things of these heights stand when each would stand at its wish and none may overlap the one above. */
export function levelled(wishes: number[], heights: number[], gap: number): number[] {
  let free = 0;
  return wishes.map((wish, i) => {
    const top = Math.max(wish, free);
    free = top + (heights[i] ?? 0) + gap;
    return top;
  });
}
