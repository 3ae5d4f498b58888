/** The question whose history is open, and its message key. */
let asked = $state.raw<{ path: string; key: string } | null>(null);

export const history = {
  get asked() {
    return asked;
  },
  open(path: string, key: string) {
    asked = { path, key };
  },
  close() {
    asked = null;
  },
};
