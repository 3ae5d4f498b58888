import type { DocumentChoice } from "../../lib/generated/DocumentChoice";
import { has } from "../../lib/messages/index.svelte";

/** Papers under their headings, both in the order of the host; families without a name stand last. */
export function inFamilies(papers: DocumentChoice[]): [family: string, papers: DocumentChoice[]][] {
  const groups = new Map<string, DocumentChoice[]>();
  const rest: DocumentChoice[] = [];
  for (const paper of papers) {
    const named = has(`family-${paper.family}`);
    const group = named ? (groups.get(paper.family) ?? []) : rest;
    group.push(paper);
    if (named) groups.set(paper.family, group);
  }
  return rest.length > 0 ? [...groups, ["other", rest]] : [...groups];
}
