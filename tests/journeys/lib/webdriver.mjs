// Drives the built program in a real window: the program, WebKitWebDriver and the W3C calls between them.
// Needs a display and a session bus, which run.sh provides. No dependency: Node's own fetch speaks to the driver.

import { spawn } from 'node:child_process';
import { mkdirSync, openSync, closeSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PATIENCE = 20_000;

/** Asks `question` again and again until its answer is truthy, and returns that answer. */
export async function until(what, question, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  while (Date.now() < end) {
    try {
      const answer = await question();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  }
  throw new Error(`waited ${patience / 1000} s in vain for: ${what}`, { cause: last });
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** One run of the program, from its start to the end of all its processes. */
export class Program {
  #driver;
  #address;
  #session;
  #folder;

  /**
   * Starts the program, hands it to `use` and ends it whatever happens. On failure a picture of the window and its
   * text stay in `folder`, beside the driver's log.
   */
  static async run({ binary, args = [], env = {}, folder }, use) {
    const program = new Program();
    program.#folder = folder;
    mkdirSync(folder, { recursive: true });
    try {
      await program.#start(binary, args, env);
      return await use(program);
    } catch (error) {
      await program.#keepEvidence();
      throw error;
    } finally {
      await program.#end();
    }
  }

  async #start(binary, args, env) {
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    // Output goes to a file: a process that outlives the driver must not hold a pipe of ours open.
    const log = openSync(join(this.#folder, 'driver.log'), 'a');
    this.#driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ...env, TAURI_WEBVIEW_AUTOMATION: 'true' },
    });
    closeSync(log);
    let failed;
    this.#driver.on('error', (error) => (failed = error));
    await until('WebKitWebDriver to answer', async () => {
      if (failed) throw failed;
      return (await fetch(`${this.#address}/status`)).ok;
    });
    const options = { binary, args };
    const body = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
    this.#session = (await this.#call('POST', '/session', body)).sessionId;
  }

  async #end() {
    try {
      if (this.#session) await this.#call('DELETE', '', undefined, 5_000);
    } catch {
      // The program may have closed its window already.
    }
    if (this.#driver?.pid) {
      const gone = new Promise((done) => this.#driver.once('exit', done));
      try {
        process.kill(-this.#driver.pid, 'SIGKILL');
        await gone;
      } catch {
        // The group is gone.
      }
    }
  }

  async #keepEvidence() {
    if (!this.#session) return;
    try {
      writeFileSync(join(this.#folder, 'window.png'), Buffer.from(await this.#call('GET', '/screenshot'), 'base64'));
      writeFileSync(join(this.#folder, 'window.txt'), await this.ask('return document.body.innerText'));
    } catch {
      // A program that fell has no window to show.
    }
  }

  async #call(method, path, body, patience = 30_000) {
    const url = path === '/session' ? `${this.#address}/session` : `${this.#address}/session/${this.#session}${path}`;
    const response = await fetch(url, {
      method,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** Runs a script in the page. */
  ask(script, ...args) {
    return this.#call('POST', '/execute/sync', { script, args });
  }

  async #find(selector) {
    const found = await this.#call('POST', '/elements', { using: 'css selector', value: selector });
    return found.map((element) => element[ELEMENT]);
  }

  async has(selector) {
    return (await this.#find(selector)).length > 0;
  }

  /** Waits for an element and returns its WebDriver id. */
  async element(selector) {
    const [id] = await until(selector, async () => {
      const found = await this.#find(selector);
      return found.length > 0 && found;
    });
    return id;
  }

  /** Clicks as a user does: on an element that is shown and that nothing covers. */
  async click(selector) {
    await until(`a click on ${selector}`, async () => {
      const id = await this.element(selector);
      await this.#call('POST', `/element/${id}/click`, {});
      return true;
    });
  }

  /** Replaces what stands in a field by typing, and checks that the field then shows it. */
  async type(selector, text) {
    const id = await this.element(selector);
    await this.#call('POST', `/element/${id}/clear`, {});
    await this.#call('POST', `/element/${id}/value`, { text });
    const shown = await this.#call('GET', `/element/${id}/property/value`);
    if (shown !== text) throw new Error(`${selector} shows «${shown}» after «${text}» was typed`);
  }

  /** The whole text of an element, also of parts scrolled out of sight. */
  async text(selector) {
    return this.ask('return document.querySelector(arguments[0])?.textContent ?? ""', selector);
  }

  async attribute(selector, name) {
    return this.ask('return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null', selector, name);
  }

  /** The given attribute of every element that matches. */
  async attributes(selector, name) {
    const script = 'return [...document.querySelectorAll(arguments[0])].map((e) => e.getAttribute(arguments[1]))';
    return this.ask(script, selector, name);
  }

  /** Keeps a picture of the window in the folder of this run. */
  async picture(name) {
    const png = await this.#call('GET', '/screenshot');
    writeFileSync(join(this.#folder, `${name}.png`), Buffer.from(png, 'base64'));
  }
}
