import type { AnswerState } from "../../generated/AnswerState";
import type { ProblemView } from "../../generated/ProblemView";
import type { QuestionKind } from "../../generated/QuestionKind";

export interface Answer {
  value: string;
  state: AnswerState;
  problem: ProblemView | null;
}

export const UNASKED: Answer = { value: "", state: "unasked", problem: null };

const known = (value: string): Answer => ({ value, state: "known", problem: null });
const invalid = (value: string, code: string, args: ProblemView["args"] = []): Answer => ({
  value,
  state: "invalid",
  problem: { code, args },
});

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (n: number) => String(n).padStart(2, "0");

function date(text: string): Answer {
  const at = text.indexOf("–");
  if (at >= 0) {
    const [from, to] = [text.slice(0, at), text.slice(at + 1)].map((part) => date(part.trim()));
    if (from?.state !== "known" || to?.state !== "known") return invalid(text, "limit_missing");
    return known(`${from.value} – ${to.value}`);
  }
  const match = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4}|\d{2})$/.exec(text.trim());
  if (!match) return invalid(text, "date_format");
  const [day, month] = [Number(match[1]), Number(match[2])];
  const year = Number(match[3]!.length === 2 ? `20${match[3]}` : match[3]);
  if (day < 1 || day > (LENGTHS[month - 1] ?? 0)) {
    return invalid(text, "date_impossible", [{ name: "value", value: text.trim() }]);
  }
  return known(`${two(day)}.${two(month)}.${year}`);
}

/** As little of the real reading as the screens need to be seen in every state. */
export function read(kind: QuestionKind, text: string): Answer {
  if (kind === "date") return date(text);
  if (kind === "number") return /^\d+$/.test(text) ? known(text) : invalid(text, "number_format");
  if (kind === "year")
    return /^(19|20)\d\d$/.test(text) ? known(text) : invalid(text, "year_range");
  if (kind === "time") {
    return /^([01]?\d|2[0-3])[:.]\d\d$/.test(text) ? known(text) : invalid(text, "time_format");
  }
  if (text.length > 4000) return invalid(text, "text_long", [{ name: "max", value: "4000" }]);
  return known(text.trim());
}
