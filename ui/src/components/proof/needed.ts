/** The question whose answer would give the date. */
export interface Needed {
  label: string;
  onjump: () => void;
}
