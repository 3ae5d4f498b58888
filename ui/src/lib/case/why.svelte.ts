/** The question whose reason is open; one at a time, so that the form does not grow. */
let open = $state<string | null>(null);

export const why = {
  shows(path: string): boolean {
    return open === path;
  },
  toggle(path: string) {
    open = open === path ? null : path;
  },
};
