// The built program in a real window, and what a user can do there: click, type, press keys, look.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Driver, until } from './driver.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that are no letters, by the code points of the WebDriver standard. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Down: '\uE015',
  F2: '\uE032',
  F6: '\uE036',
};

/** One run of the program. */
export class Program {
  #driver = new Driver();
  #folder;

  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * Starts the program, hands it to `use` and ends it whatever happens. On failure a picture of the window and its
   * text stay in `folder`, beside the driver's log.
   */
  static async run({ binary, args = [], env = {}, folder }, use) {
    mkdirSync(folder, { recursive: true });
    const program = new Program(folder);
    try {
      await program.#driver.start({ binary, args, env, log: join(folder, 'driver.log') });
      return await use(program);
    } catch (error) {
      await program.#keepEvidence();
      throw error;
    } finally {
      await program.#driver.end();
    }
  }

  async #keepEvidence() {
    if (!this.#driver.ready) return;
    try {
      await this.picture(join(this.#folder, 'window.png'));
      writeFileSync(join(this.#folder, 'window.html'), await this.ask('return document.documentElement.outerHTML'));
    } catch {
      // A program that fell has no window to show.
    }
  }

  /** Runs a script in the page at once. */
  ask(script, ...args) {
    return this.#driver.call('POST', '/execute/sync', { script, args });
  }

  /** Runs a script that ends by calling its last argument. */
  askLater(script, ...args) {
    return this.#driver.script(script, args);
  }

  async #find(selector) {
    const found = await this.#driver.call('POST', '/elements', { using: 'css selector', value: selector });
    return found.map((element) => element[ELEMENT]);
  }

  async has(selector) {
    return (await this.#find(selector)).length > 0;
  }

  /** Waits for an element and returns its WebDriver id. */
  element(selector) {
    return until(selector, async () => (await this.#find(selector))[0]);
  }

  /** Clicks as a user does: on an element that is shown and that nothing covers. */
  async click(selector) {
    await until(`a click on ${selector}`, async () => {
      const [id] = await this.#find(selector);
      if (!id) return false;
      // The driver clicks what it sees and does not scroll inside a pane.
      await this.ask('document.querySelector(arguments[0])?.scrollIntoView({ block: "nearest" })', selector);
      await this.#driver.call('POST', `/element/${id}/click`, {});
      return true;
    });
  }

  /** Presses keys together, such as `press('Control', 'z')`. */
  press(...names) {
    const keys = names.map((name) => KEYS[name] ?? name);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    return this.#keyboard([...down, ...up]);
  }

  #keyboard(actions) {
    return this.#driver.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Types into whatever has the focus, key by key. */
  write(text) {
    const strokes = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    return this.#keyboard(strokes);
  }

  /** Replaces what stands in a field, as a user does: click, select all, delete, type. */
  async type(selector, text) {
    await this.click(selector);
    await this.press('Control', 'a');
    await this.press('Backspace');
    await this.write(text);
    await until(`${selector} to show «${text}»`, async () => (await this.value(selector)) === text);
  }

  /** What stands in a field. */
  value(selector) {
    return this.ask('return document.querySelector(arguments[0])?.value ?? null', selector);
  }

  /** The whole text of an element, also of parts scrolled out of sight. */
  text(selector) {
    return this.ask('return document.querySelector(arguments[0])?.textContent ?? ""', selector);
  }

  attribute(selector, name) {
    return this.ask('return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null', selector, name);
  }

  /** The given attribute of every element that matches. */
  attributes(selector, name) {
    const script = 'return [...document.querySelectorAll(arguments[0])].map((e) => e.getAttribute(arguments[1]))';
    return this.ask(script, selector, name);
  }

  /** Whether the element that has the focus is inside what `selector` names. */
  focusIn(selector) {
    return this.ask('return document.activeElement?.closest(arguments[0]) !== null', selector);
  }

  /** Ends everything with SIGKILL, in the middle of whatever it does. */
  kill() {
    return this.#driver.kill();
  }

  /** Gives the window a size and waits until the page has it. */
  async resize(width, height) {
    await this.#driver.call('POST', '/window/rect', { width, height });
    const size = () => this.ask('return [innerWidth, innerHeight]');
    await until(`the window to be ${width}×${height}`, async () => {
      const [w, h] = await size();
      return w === width && h === height;
    });
  }

  /** Keeps a picture of the window. */
  async picture(path) {
    const png = await this.#driver.call('GET', '/screenshot');
    writeFileSync(path, Buffer.from(png, 'base64'));
  }
}
