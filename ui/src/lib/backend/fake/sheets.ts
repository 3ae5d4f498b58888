import type { RecoverySheet } from "../../generated/RecoverySheet";
import type { SheetReading } from "../../generated/SheetReading";

const GROUPS = 9;

/** The last digit of a group is the sum of the others: enough for a fake to notice a slip. */
const check = (five: string) =>
  String([...five].reduce((sum, digit) => sum + Number(digit), 0) % 10);

const right = (group: string) => group.length === 6 && group[5] === check(group.slice(0, 5));

/** The sheet of a set; the same for the same numbers. */
export function sheet(number: number, set: number): RecoverySheet {
  const groups = Array.from({ length: GROUPS }, (_, i) => {
    const five =
      i === 0 ? `${number}${set}417` : String(13579 * (i + 3) * (number + 7) + set).slice(-5);
    return five + check(five);
  });
  return {
    number,
    of: 3,
    needs: 2,
    set,
    mark: "41702",
    made_on: "2026-11-19",
    groups,
    qr_size: 25,
    qr_path: modules(groups.join("")),
  };
}

/** Not a code that a phone would read; it only takes the place of one. */
function modules(digits: string): string {
  const path: string[] = [];
  const dark = (x: number, y: number) => path.push(`M${x} ${y}h1v1h-1z`);
  for (const [x, y] of [
    [0, 0],
    [18, 0],
    [0, 18],
  ] as const) {
    path.push(`M${x} ${y}h7v7h-7zm1 1v5h5v-5z`, `M${x + 2} ${y + 2}h3v3h-3z`);
  }
  for (let y = 0; y < 25; y++) {
    for (let x = 0; x < 25; x++) {
      const corner = (x < 8 && y < 8) || (x > 16 && y < 8) || (x < 8 && y > 16);
      const digit = Number(digits[(x * 7 + y * 11) % digits.length]);
      if (!corner && (digit * (x + 1) + y) % 3 === 0) dark(x, y);
    }
  }
  return path.join("");
}

export function readSheet(typed: string): SheetReading {
  const digits = typed.replace(/\D/g, "");
  const groups = (digits.match(/.{1,6}/g) ?? []).slice(0, GROUPS).map((group) => ({
    digits: group,
    right: group.length < 6 ? null : right(group),
  }));
  const complete = groups.length === GROUPS && groups.every((group) => group.right === true);
  const number = groups[0]?.right ? Number(digits[0]) : null;
  const other = complete && digits.slice(2, 5) !== "417";
  const problem = other
    ? {
        code: "share_of_another_vault",
        what: "Этот лист от другого хранилища.",
        what_to_do: "Возьмите лист с меткой 41702.",
      }
    : null;
  return { groups, expected: GROUPS, complete: complete && !other, number, problem };
}
