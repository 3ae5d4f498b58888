import { t } from "./messages/index.svelte";

/** A civil day; only ever written out here, never computed with. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** ISO text of a day, with or without a time after it. */
export function fromIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** A day as the host writes it into a field once it has understood it. */
export function fromField(text: string): Day | null {
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  return match ? { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) } : null;
}

/** 0 is Sunday. */
export function weekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

// Numbers go in as text: Fluent would group the digits of a year.
function parts(day: Day, short: boolean) {
  const kind = short ? "-short" : "";
  return {
    weekday: t(`weekday${kind}-${weekday(day)}`),
    day: String(day.day),
    month: t(`month${kind}-${day.month}`),
    year: String(day.year),
  };
}

const worded = (key: string, short: boolean) => (day: Day) => t(key, parts(day, short));

/** «вторник, 17 ноября 2026 г.» */
export const full = worded("day-full", false);
/** «17 ноября 2026» */
export const plain = worded("day-plain", false);
/** «пятница, 27 ноября» */
export const long = worded("day-long", false);

/** «пятница, 27 ноября»; the year too when it is not this one. */
export function longNear(today: Day): (day: Day) => string {
  return (day) => (day.year === today.year ? long(day) : full(day));
}

/** «пт 27 ноября»; the year too when it is not this one. */
export function readingNear(today: Day): (day: Day) => string {
  return (day) => {
    const said = { ...parts(day, false), weekday: t(`weekday-short-${weekday(day)}`) };
    return t(day.year === today.year ? "day-reading" : "day-reading-year", said);
  };
}

/** In a margin: weekday and number within two weeks, number and month beyond, the year if it differs. */
export function margin(day: Day, today: Day, days: number): string {
  if (Math.abs(days) <= 14) return t("day-near", parts(day, true));
  return t(day.year === today.year ? "day-far" : "day-far-year", parts(day, true));
}

/** «пт 17.11» in a proof. */
export function inProof(day: Day): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${t(`weekday-short-${weekday(day)}`)} ${two(day.day)}.${two(day.month)}`;
}

/** «14.11.2026» */
export function numeric(day: Day): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(day.day)}.${two(day.month)}.${day.year}`;
}

/** ISO text through one of the forms above; what is not a day is shown as it came. */
export function iso(text: string, form: (day: Day) => string): string {
  const day = fromIso(text);
  return day ? form(day) : text;
}

/** «02:47» of an instant, on this machine's clock. */
export function clock(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return "";
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** On the time line: «пт 27 ноя», with the year in place of the weekday when it is not this one. */
export function onLine(today: Day): (day: Day) => string {
  return (day) => t(day.year === today.year ? "day-row" : "day-far-year", parts(day, true));
}

/** «19 ч 43 мин» */
export function duration(minutes: number): string {
  const whole = Math.abs(minutes);
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  if (h === 0) return t("duration-m", { m });
  return m === 0 ? t("duration-h", { h }) : t("duration-hm", { h, m });
}

/** «14:20» of an ISO moment, as it stands there. */
export function hourOf(moment: string): string {
  return /[T ](\d\d:\d\d)/.exec(moment)?.[1] ?? "";
}

/** «вт 17» */
export function short(day: Day): string {
  return t("day-near", parts(day, true));
}

/** «пт» over a day of the ribbon, with its month where that is new: «вт дек». */
export function onRibbon(day: Day, newMonth: boolean): string {
  const { weekday: name, month } = parts(day, true);
  return newMonth ? `${name} ${month}` : name;
}

/** The day of an instant, on this machine's clock. */
export function dayOf(instant: string): Day | null {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return null;
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
}

/** «19 ноября 2026, 02:47» of an instant, on this machine's clock. */
export function stamp(instant: string): string {
  const day = dayOf(instant);
  return day ? t("day-stamp", { day: plain(day), time: clock(instant) }) : instant;
}
