/** Two limits of a day stand in one field with a dash between; the program reads them, this only takes them apart. */
const DASH = "–";

export function limits(text: string): { from: string; to: string } | null {
  const at = text.indexOf(DASH);
  if (at < 0) return null;
  return { from: text.slice(0, at).trim(), to: text.slice(at + 1).trim() };
}

export function joined(from: string, to: string): string {
  return `${from} ${DASH} ${to}`.trim();
}
