import type { BlockPlace } from "../../generated/BlockPlace";
import type { DraftBlock } from "../../generated/DraftBlock";
import type { Preview } from "../../generated/Preview";

const escape = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]!);

/** A page that looks like one, with the lines given. */
export function page(lines: Line[], number: number): string {
  const set = lines
    .map(([x, text, bold], i) => {
      const weight = bold ? ' font-weight="700"' : "";
      const anchor = x === 0 ? ' text-anchor="middle"' : "";
      return `<text x="${x === 0 ? 425 : x}" y="${110 + i * 25}"${weight}${anchor}>${escape(text)}</text>`;
    })
    .join("");
  const head = number > 1 ? `<text x="425" y="50" text-anchor="middle">${number}</text>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 794 1123" width="794" height="1123" font-family="Tinos, Liberation Serif, Times New Roman, serif" font-size="18.6"><rect width="794" height="1123" fill="#fff"/>${head}${set}</svg>`;
}

type Line = [x: number, text: string, bold?: boolean, block?: string];
type Of = (path: string) => string;
type Drawn = Pick<Preview, "pages" | "places" | "text">;

/** Where the lines of each block stand on a page. */
function places(lines: Line[], page: number): BlockPlace[] {
  const found = new Map<string, BlockPlace>();
  lines.forEach(([x, , , block], i) => {
    if (!block) return;
    const [top, bottom] = [90 + i * 25, 116 + i * 25].map((y) => Math.round((y / 1123) * 10_000));
    const left = Math.round(((x === 0 ? 113 : x) / 794) * 10_000);
    const known = found.get(block);
    if (!known) found.set(block, { block, page, left, top: top!, right: 9282, bottom: bottom! });
    else [known.left, known.bottom] = [Math.min(known.left, left), bottom!];
  });
  return [...found.values()];
}

function drawn(sheets: Line[][]): Drawn {
  return {
    pages: sheets.map((lines, i) => page(lines, i + 1)),
    places: sheets.flatMap(places),
    text: sheets
      .flat()
      .map(([, line]) => line)
      .join("\n"),
  };
}

/** A paragraph in lines that fit the page. */
function set({ id, kind, number, text }: DraftBlock): Line[] {
  const bold = kind === "section" || kind === "lead";
  const words = `${number === null ? "" : `${number}. `}${text}`.split(/\s+/);
  const lines: string[] = [""];
  for (const word of words) {
    const last = lines.at(-1)!;
    if (last.length + word.length > 62) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.map((line, i) => [i === 0 ? 145 : 113, line, bold, id]);
}

/** A short paper, such as a motion, on one page. */
export function motion(title: string, of: Of): Drawn {
  const name = of("client.name.family") || "____________________";
  const [kind, ...about] = title.split(" ");
  return drawn([
    [
      [385, `В ${of("reviewing.name") || "____________________"}`],
      [385, "Заявитель:", true],
      [385, name],
      [385, ""],
      [0, kind!.toLocaleUpperCase(), true],
      [0, about.join(" ")],
      [385, ""],
      [
        145,
        `В деле № ${of("ruling.number") || "____"} я участвую с переводчиком таджикского языка.`,
      ],
      [113, ""],
      [113, `«___» ____________ 2026 г.   ____________ / ${name} /`],
    ],
  ]);
}

/** The two pages of the fake appeal; its text is that of the blocks. */
export function appeal(of: Of, blocks: DraftBlock[]): Drawn {
  const name = ["family", "given", "patronymic"].map((part) => of(`client.name.${part}`));
  const full = name.filter(Boolean).join(" ") || "____________________";
  const first: Line[] = [
    [385, `В ${of("reviewing.name") || "____________________"}`, false, "to"],
    [385, of("reviewing.address") || "____________________", false, "to"],
    [385, ""],
    [385, "Заявитель:", true],
    [385, full],
    [385, `${of("client.birth_date") || "________"} года рождения`],
    [385, "Защитник:", true],
    [385, `${of("representative.family") || "__________"}, адвокат, ордер № ____`],
    [385, ""],
    [0, "ЖАЛОБА", true, "title"],
    [0, "на постановление по делу об административном правонарушении", false, "title"],
    [385, ""],
  ];
  const second: Line[] = [];
  let asking = false;
  for (const block of blocks) {
    if (["party", "title", "signature"].includes(block.kind) || block.edit === "dropped") continue;
    asking ||= block.kind === "lead";
    (asking ? second : first).push(...set(block));
  }
  second.push(
    [113, ""],
    [113, "Приложение:", true],
    [113, "1. Копия постановления, 3 л."],
    [113, "2. Ордер № ____ от 18.11.2026, 1 л."],
    [113, ""],
    [113, `«___» ____________ 2026 г.   ____________ / ${full} /`, false, "sign"],
  );
  return drawn([first, second]);
}
