import type { GroundChange } from "../../generated/GroundChange";
import type { GroundState } from "../../generated/GroundState";
import type { GroundsView } from "../../generated/GroundsView";
import type { GroundView } from "../../generated/GroundView";
import { APPEAL } from "./papers";

/** Where a kept choice lies among the answers. */
export const GROUNDS = "grounds";

interface Item {
  key: string;
  stands: boolean;
  title?: string;
  text?: string;
  request?: string;
}

const ground = (
  key: string,
  title: string,
  supported: boolean,
  more: Partial<GroundView> = {},
): GroundView => ({
  key,
  title,
  state: "proposed",
  stands: true,
  listed: true,
  supported,
  own: false,
  edited: false,
  changed: null,
  heading: title,
  text: `Что требует закон (${key}).\nЧто было сделано.`,
  request: "",
  library_text: `Что требует закон (${key}).\nЧто было сделано.`,
  without_law: null,
  why: [],
  breaches: [],
  norms: [],
  evidence: [],
  weak: [],
  ...more,
});

/** Grounds of an invented library, in its order. */
const LIBRARY: GroundView[] = [
  ground("disproportion", "Выдворение несоразмерно нарушению", true, {
    heading: "Выдворение несоразмерно: ч.\u00a03.8 ст.\u00a04.1 КоАП\u00a0РФ не применена",
    why: [
      {
        path: "punishment.expulsion",
        name: "выдворение и его форма",
        value: "",
        choice: "forced",
        known: true,
      },
      {
        path: "punishment.expulsion",
        name: "выдворение и его форма",
        value: "",
        choice: "forced",
        known: true,
      },
      {
        path: "derived.expulsion_rule",
        name: "выдворение по санкции статьи",
        value: "",
        choice: "mandatory",
        known: true,
      },
    ],
    norms: [
      {
        citation: "КоАП\u00a04.1 ч.\u00a03.8",
        summary: "Обязательное выдворение можно заменить штрафом или работами.",
        in_force_from: null,
        checked_on: "2026-11-21",
        confidence: "primary",
      },
    ],
    evidence: [
      { text: "Квитанции об уплате налога", present: false },
      { text: "Свидетельство о браке", present: true },
    ],
    weak: ["Суд взвесит и прежние нарушения."],
  }),
  ground("family", "Выдворение разлучит семью", true),
  ground("interpreter", "Право на переводчика нарушено", true),
  ground("protocol-copy", "Копия протокола не вручена", true, {
    breaches: ["protocol_before_detention"],
  }),
  ground("defender", "Защитник не допущен", false),
  ground("limitation", "Срок давности истёк", false),
];

const items = (kept: string | undefined): Item[] => (kept ? (JSON.parse(kept) as Item[]) : []);
const rank = (key: string) => LIBRARY.findIndex((one) => one.key === key);
const proposed = (): Item[] =>
  LIBRARY.filter((one) => one.supported).map(({ key }) => ({ key, stands: true }));

function shown(item: Item): GroundView {
  const library = LIBRARY.find((one) => one.key === item.key);
  const state: GroundState = item.stands ? "chosen" : "left_out";
  const words = {
    ...(item.title ? { title: item.title, heading: item.title } : {}),
    ...(item.text ? { text: item.text } : {}),
    ...(item.request ? { request: item.request } : {}),
  };
  const base = library ?? ground(item.key, item.title ?? "", true, { own: true });
  const edited = library !== undefined && (item.text !== undefined || item.title !== undefined);
  return { ...base, ...words, state, stands: item.stands, edited };
}

/** The grounds of a paper, as the program would list them. */
export function grounds(kept: string | undefined, document: string): GroundsView {
  const takes = document === APPEAL;
  if (!takes) return { document, takes, chosen: false, grounds: [] };
  const chosen = items(kept);
  const rest = LIBRARY.filter((one) => !chosen.some((item) => item.key === one.key)).map((one) => {
    const state: GroundState = !one.supported
      ? "not_supported"
      : chosen.length > 0
        ? "unseen"
        : "proposed";
    const stands = state === "proposed";
    return { ...one, state, stands, listed: stands };
  });
  const list = [...chosen.map(shown), ...rest];
  return { document, takes, chosen: chosen.length > 0, grounds: list };
}

function place(list: Item[], key: string): Item {
  const found = list.find((item) => item.key === key);
  if (found) return found;
  const item = { key, stands: true };
  const at = list.findIndex((other) => rank(other.key) > rank(key));
  list.splice(at === -1 ? list.length : at, 0, item);
  return item;
}

/** The choice after a change, to be kept. */
export function changed(kept: string | undefined, change: GroundChange): string | undefined {
  if (change.act === "reset") return undefined;
  const list = kept ? items(kept) : proposed();
  if (change.act === "add") {
    list.push({ key: `own-${list.length + 1}`, stands: true, ...words(change) });
    return JSON.stringify(list);
  }
  const item = place(list, change.key);
  const at = list.indexOf(item);
  if (change.act === "tick") item.stands = change.stands;
  else if (change.act === "write") Object.assign(item, words(change));
  else if (change.act === "move") list.splice(at + change.by, 0, ...list.splice(at, 1));
  else if (rank(item.key) === -1) list.splice(at, 1);
  else list[at] = { key: item.key, stands: item.stands };
  return JSON.stringify(list);
}

const words = (typed: { title: string; text: string; request?: string }) => ({
  title: typed.title,
  text: typed.text,
  ...(typed.request === undefined ? {} : { request: typed.request }),
});
