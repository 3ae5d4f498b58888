import { getContext, setContext } from "svelte";

import type { Day } from "../days";
import type { CasePlace } from "./place.svelte";
import type { PreviewFeed } from "./preview.svelte";
import type { CaseSession } from "./session.svelte";

/** What every part of an open case may need. */
export interface OpenCase {
  session: CaseSession;
  place: CasePlace;
  preview: PreviewFeed;
  today: Day;
}

const KEY = Symbol("open case");

export function provideCase(open: OpenCase) {
  setContext(KEY, open);
}

export function useCase(): OpenCase {
  return getContext<OpenCase>(KEY);
}
