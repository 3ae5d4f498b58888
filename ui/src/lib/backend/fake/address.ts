import type { Host } from "../host";
import { ROWS } from "./cases";
import { FakeHost } from "./host";

/**
 * A fake program as the address asks: `?example=family-expelled` opens a worked case, `?desk=full` fills
 * the desk, `?delay=1500` makes every answer slow.
 */
export function fakeFromAddress(query: URLSearchParams): Host {
  return new FakeHost({
    launch: query.get("example"),
    rows: query.get("desk") === "full" ? ROWS : [],
    delay: Number(query.get("delay") ?? 0),
  });
}
