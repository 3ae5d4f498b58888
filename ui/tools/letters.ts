/** Letters beyond the Russian ones, and Russian letters that the language has given up. */
const ALPHABETS: Record<string, { cyrillic: RegExp } | { latin: RegExp }> = {
  tg: { cyrillic: /^[абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя]+$/i },
  ky: { cyrillic: /^[абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя]+$/i },
  uz: { latin: /^[a-zʻʼ]+$/i },
};

/** Written in any language as on the Russian paper: short names of acts and permits, keys, formats, names. */
const NAMES = new Set(
  (
    "КоАП КАС ГПК ГК ТК ФЗ ч п МВД РВП ВНЖ ЦВСИГ ИНН Русский Тоҷикӣ Кыргызча Ҳимоя Кого Кому Кем О ком чьё кому кем куда на кого " +
    "где English Oʻzbekcha PDF Word XLSX ODS CSV Caps Lock Alt RU EN TG UZ KY n Ctrl Z F V"
  ).split(" "),
);

/** The same word in Russian and in the language: borrowed both ways, found in the glossary or in common use. */
const SHARED: Record<string, string[]> = {
  tg: [
    "Протокол",
    "Патент",
    "Адвокат",
    "Нотариус",
    "Ордер",
    "Телефон",
    "Почта",
    "файл",
    "Реадмиссия",
    "Суд",
    "Март",
    "Май",
    "Август",
    "Рейд",
  ],
  ky: [
    "Рейд",
    "Протокол",
    "Патент",
    "Адвокат",
    "Нотариус",
    "Ордер",
    "Телефон",
    "Почта",
    "Паспорт",
    "Фамилия",
    "Судья",
    "Документ",
    "Документ: { $title }",
    "Текст",
    "Папка",
    "Номер",
    "Орган",
    "Депортация",
    "Реадмиссия",
    "файл",
    "Январь",
    "Февраль",
    "Март",
    "Апрель",
    "Май",
    "Июнь",
    "Июль",
    "Август",
    "Сентябрь",
    "Октябрь",
    "Ноябрь",
    "Декабрь",
  ],
  uz: [],
};

/** Same in every language: codes, patterns, signs. */
const FIXED =
  /^(brand|number-locale|language-(ru|en|tg|uz|ky)(-name)?|size-.*|duration-.*|month-short-.*|placeholder-.*|file-kind-pdf|save-docx)$/;

const withoutPlaceables = (value: string) =>
  value
    .replace(/\{ \$\w+ ->/g, " ")
    .replace(/^\s*\*?\[\w+\]/gm, " ")
    .replace(/\{[^{}]*\}/g, " ");

const words = (text: string) => text.match(/[\p{L}\p{M}ʻʼ]+/gu) ?? [];

const mixed = (word: string) =>
  /\p{Script=Latin}/u.test(word.replace(/[ʻʼ]/g, "")) && /\p{Script=Cyrillic}/u.test(word);

/** Russian words quoted to be copied or compared with the paper stand in guillemets or after a norm's name. */
const withoutQuotes = (text: string) => text.replace(/«[^»]*»/g, " ").replace(/\([Ѐ-ӿ\s]+\)/g, " ");

/** Why a message is not in the letters of its language. */
export function letterFaults(lang: string, key: string, value: string, russian: string): string[] {
  const text = withoutPlaceables(value);
  const faults = words(text)
    .filter(mixed)
    .map((word) => `«${word}» mixes Latin and Cyrillic letters`);
  const alphabet = ALPHABETS[lang];
  if (!alphabet || FIXED.test(key)) return faults;
  if (lang === "uz" && /['’‘`]/.test(text)) faults.push("an apostrophe that is neither ʻ nor ʼ");
  const own = "latin" in alphabet ? alphabet.latin : alphabet.cyrillic;
  const strange = words(withoutQuotes(text)).filter((word) => !own.test(word) && !NAMES.has(word));
  faults.push(...strange.map((word) => `«${word}» has a letter that ${lang} does not`));
  const same = value === russian && /\p{L}{2}/u.test(text);
  if (same && !SHARED[lang]!.includes(value)) faults.push("still in Russian");
  return faults;
}
