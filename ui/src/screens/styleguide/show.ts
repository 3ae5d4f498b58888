// A style attribute would need a wider content policy than 'self'.
const put = (property: string, token: string) => (element: HTMLElement) => {
  element.style.setProperty(property, `var(--${token})`);
};

/** Fills an element with a colour token. */
export const paint = (token: string) => put("background", token);

/** Sets an element in a type token. */
export const set = (token: string) => put("font", token);
