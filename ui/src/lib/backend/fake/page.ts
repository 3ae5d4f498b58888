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

type Line = [x: number, text: string, bold?: boolean];
type Of = (path: string) => string;

/** A short paper, such as a motion, on one page. */
export function motion(title: string, of: Of): { pages: string[]; text: string } {
  const name = of("client.name.family") || "____________________";
  const [kind, ...about] = title.split(" ");
  const lines: Line[] = [
    [385, `В ${of("reviewing.name") || "____________________"}`],
    [385, "Заявитель:", true],
    [385, name],
    [385, ""],
    [0, kind!.toLocaleUpperCase(), true],
    [0, about.join(" ")],
    [385, ""],
    [145, `В деле № ${of("ruling.number") || "____"} я участвую с переводчиком таджикского языка.`],
    [113, ""],
    [113, `«___» ____________ 2026 г.   ____________ / ${name} /`],
  ];
  return { pages: [page(lines, 1)], text: lines.map(([, line]) => line).join("\n") };
}

/** The two canned pages of the fake appeal. */
export function appeal(of: Of): { pages: string[]; text: string } {
  const name = ["family", "given", "patronymic"].map((part) => of(`client.name.${part}`));
  const full = name.filter(Boolean).join(" ") || "____________________";
  const first: Line[] = [
    [385, `В ${of("reviewing.name") || "____________________"}`],
    [385, of("reviewing.address") || "____________________"],
    [385, ""],
    [385, "Заявитель:", true],
    [385, full],
    [385, `${of("client.birth_date") || "________"} года рождения`],
    [385, "Защитник:", true],
    [385, `${of("representative.family") || "__________"}, адвокат, ордер № ____`],
    [385, ""],
    [0, "ЖАЛОБА", true],
    [0, "на постановление по делу об административном правонарушении"],
    [385, ""],
    [
      145,
      `Постановлением от ${of("ruling.made_on") || "________"} № ${of("ruling.number") || "____"}`,
    ],
    [113, "я признан виновным по ч. 3.1 ст. 18.8 КоАП РФ; назначены штраф"],
    [113, `${of("punishment.fine") || "____"} рублей и принудительное выдворение за пределы`],
    [113, "Российской Федерации."],
    [145, "Копия постановления вручена мне под расписку. Жалоба подаётся"],
    [113, "в срок. С постановлением не согласен по следующим основаниям."],
    [113, ""],
    [145, "1. Выдворение несоразмерно", true],
    [
      145,
      `В России я живу с ${of("ties.in_russia_since") || "____"} года. Моя жена, гражданка Российской`,
    ],
    [113, "Федерации, и дочь живут со мной. Шестой год я работаю по патенту"],
    [113, "и плачу налог; квитанции приложены."],
    [145, "В постановлении об этих обстоятельствах нет ни слова, хотя о семье"],
    [113, "я сказал при составлении протокола."],
    [113, ""],
    [145, "2. Право на переводчика нарушено", true],
    [145, "Переводчика не пригласили, хотя я дважды сказал, что читаю"],
    [113, "по-русски плохо. Запись о владении языком вписана рукой"],
    [113, "сотрудника."],
  ];
  const second: Line[] = [
    [0, "ПРОШУ:", true],
    [145, "1. Постановление отменить и производство по делу прекратить."],
    [145, "2. Если суд не найдёт оснований для прекращения, исключить"],
    [113, "выдворение и назначить наказание по ч. 3.8 ст. 4.1 КоАП РФ."],
    [145, "3. Назначить переводчика таджикского языка."],
    [113, ""],
    [113, "Приложение:", true],
    [113, "1. Копия постановления, 3 л."],
    [113, "2. Ордер № ____ от 18.11.2026, 1 л."],
    [113, ""],
    [113, `«___» ____________ 2026 г.   ____________ / ${full} /`],
  ];
  const text = [...first, ...second].map(([, line]) => line).join("\n");
  return { pages: [page(first, 1), page(second, 2)], text };
}
