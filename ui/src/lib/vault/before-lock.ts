type Flush = () => Promise<void>;

const open = new Set<Flush>();

/** What is typed and not yet written is handed over before the vault closes; returns how to leave again. */
export function beforeLock(flush: Flush): () => void {
  open.add(flush);
  return () => open.delete(flush);
}

/** Long enough for a slow disk; a dead one must not keep the screen open. */
const PATIENCE = 3000;

export async function flushAll(): Promise<void> {
  const all = Promise.allSettled([...open].map((flush) => flush()));
  await Promise.race([all, new Promise((done) => setTimeout(done, PATIENCE))]);
}
