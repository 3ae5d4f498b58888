import { t } from "./messages/index.svelte";

const STEPS = ["bytes", "kilobytes", "megabytes", "gigabytes"] as const;

/** «3,4 МБ» */
export function size(bytes: number): string {
  let [value, step] = [bytes, 0];
  while (value >= 1000 && step + 1 < STEPS.length) {
    value /= 1000;
    step += 1;
  }
  const digits = value < 10 && step > 0 ? 1 : 0;
  const n = value.toLocaleString(t("number-locale"), { maximumFractionDigits: digits });
  return t(`size-${STEPS[step]}`, { n });
}
