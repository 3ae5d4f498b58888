import { tick } from "svelte";
import { SvelteSet } from "svelte/reactivity";

/** Rows drawn beyond what is seen, so that an arrow always finds the next one. */
const MORE = 12;

interface Look {
  /** The custom property that holds the height of a row. */
  row: string;
  /** The height of the heading over each group. */
  head: number;
  /** Shorter lists are drawn whole. */
  long: number;
}

/** Which rows of a long list are drawn: those that are seen, and the one that has the focus. */
export class Window {
  readonly #sizes: () => number[];
  readonly #is: Look;
  #root: HTMLElement | null = null;
  #scroller: HTMLElement | null = null;
  #top = $state(0);
  #height = $state(800);
  #row = $state(46);
  #focus = $state.raw<{ group: number; at: number } | null>(null);

  constructor(sizes: () => number[], look: Look) {
    this.#sizes = sizes;
    this.#is = look;
  }

  get virtual(): boolean {
    return this.#sizes().reduce((sum, size) => sum + size, 0) > this.#is.long;
  }

  /** Follows the scrolling of the part of the window in which the list lies. */
  watch(root: HTMLElement): () => void {
    const scroller = root.closest<HTMLElement>(".scroll");
    if (!scroller) return () => undefined;
    this.#root = root;
    this.#scroller = scroller;
    const look = () => this.#look();
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      scroller.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }

  #look() {
    if (!this.#root || !this.#scroller) return;
    const row = parseFloat(getComputedStyle(this.#root).getPropertyValue(this.#is.row));
    if (row > 0) this.#row = row;
    this.#top = this.#scroller.scrollTop - this.#root.offsetTop;
    if (this.#scroller.clientHeight > 0) this.#height = this.#scroller.clientHeight;
  }

  /** Scrolls as little as it takes for a row of the first group to be seen, under a head that stays. */
  reveal(at: number, head: number) {
    if (!this.#scroller || !this.#root) return;
    const top = this.#root.offsetTop + at * this.#row;
    const { scrollTop, clientHeight } = this.#scroller;
    if (top < scrollTop + head) this.#scroller.scrollTop = top - head;
    else if (top + this.#row > scrollTop + clientHeight) {
      this.#scroller.scrollTop = top + this.#row - clientHeight;
    }
    this.#look();
    this.#focus = { group: 0, at };
  }

  focus(event: FocusEvent) {
    const row = (event.target as HTMLElement | null)?.closest<HTMLElement>("[data-row]");
    if (row) this.#focus = { group: Number(row.dataset.group), at: Number(row.dataset.row) };
  }

  /** The numbers of the rows of a group that are drawn. */
  drawn(group: number): number[] {
    const sizes = this.#sizes();
    const size = sizes[group] ?? 0;
    if (!this.virtual) return Array.from({ length: size }, (_, at) => at);
    const { head } = this.#is;
    const before = sizes.slice(0, group).reduce((sum, rows) => sum + rows * this.#row + head, head);
    const first = Math.floor((this.#top - before) / this.#row) - MORE;
    const last = Math.ceil((this.#top + this.#height - before) / this.#row) + MORE;
    const shown = new SvelteSet<number>();
    for (let at = Math.max(0, first); at < Math.min(size, last); at += 1) shown.add(at);
    const focus = this.#focus;
    if (focus && focus.group === group && focus.at < size) shown.add(focus.at);
    return [...shown].sort((a, b) => a - b);
  }

  /** To the first row, or to the last. */
  async end(last: boolean): Promise<void> {
    if (!this.#scroller || !this.#root) return;
    this.#scroller.scrollTop = last ? this.#root.offsetTop + this.#root.offsetHeight : 0;
    this.#look();
    await tick();
    const rows = this.#root.querySelectorAll<HTMLElement>("[data-testid=case-row]");
    rows[last ? rows.length - 1 : 0]?.focus();
  }
}
