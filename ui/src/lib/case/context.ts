import { getContext, setContext } from "svelte";

import type { Day } from "../days";
import type { FindingView } from "../generated/FindingView";
import { t } from "../messages/index.svelte";
import type { DraftFeed } from "./draft.svelte";
import type { CasePlace } from "./place.svelte";
import { placeOf } from "./questions";
import type { PreviewFeed } from "./preview.svelte";
import type { CaseSession } from "./session.svelte";
import type { PageSight } from "./sight.svelte";

/** What every part of an open case may need. */
export interface OpenCase {
  session: CaseSession;
  place: CasePlace;
  preview: PreviewFeed;
  draft: DraftFeed;
  sight: PageSight;
  today: Day;
}

const KEY = Symbol("open case");

export function provideCase(open: OpenCase) {
  setContext(KEY, open);
}

/** All that is to be said about the paper: of the facts first, then of the pages. */
export function findingsOf({
  session,
  preview,
}: Pick<OpenCase, "session" | "preview">): FindingView[] {
  return [...session.view.findings, ...preview.findings];
}

export function useCase(): OpenCase {
  return getContext<OpenCase>(KEY);
}

/** The question behind a path as something to go to, if it is asked in this case. */
export function neededFact({ session, place }: OpenCase, path: string | null) {
  const found = path === null ? null : placeOf(session.view, path);
  if (!found) return null;
  return {
    label: t(`q-${found.question.key}`),
    onjump: () => void place.jump(session.view, found.question.path),
  };
}
