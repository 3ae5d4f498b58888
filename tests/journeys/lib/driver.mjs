// WebKitWebDriver as a process, and the W3C calls to it. Node's own fetch speaks to it: no dependency, no tauri-driver.
// Needs a display and a session bus, which run.sh provides.

import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 20_000;
/** How long a script may wait for what it waits for, on a machine that may be busy. */
const SCRIPT = 120_000;

/** Asks `question` again and again until its answer is truthy, and returns that answer. */
export async function until(what, question, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  do {
    try {
      const answer = await question();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  } while (Date.now() < end);
  throw new Error(`waited ${patience / 1000} s in vain for: ${what}`, { cause: last });
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** The tour and its sample case are left out, unless a journey has said otherwise: it starts at the desk. */
async function seenBefore(folder) {
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const settings = JSON.stringify({ tour_seen: true });
  await writeFile(join(folder, 'window.json'), settings, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** One driver with one session, from its start to the end of all its processes. */
export class Driver {
  #process;
  #address;
  #session;

  /** Starts the driver and, through it, the program. Call `end` even when this throws. */
  async start({ binary, args, env, log }) {
    await seenBefore(env?.HIMOYA_DATA_DIR);
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    await this.#launch(port, env, log);
    const options = { binary, args };
    const timeouts = { script: SCRIPT };
    const body = { capabilities: { alwaysMatch: { timeouts, 'webkitgtk:browserOptions': options } } };
    this.#session = (await this.#send('POST', '/session', body)).sessionId;
  }

  async #launch(port, env, path) {
    // Output goes to a file: a process that outlives the driver must not hold a pipe of ours open.
    const log = openSync(path, 'a');
    this.#process = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      detached: true,
      // What a program leaves where it runs stays in the folder of the journey.
      cwd: dirname(path),
      stdio: ['ignore', log, log],
      env: { ...process.env, ...env, TAURI_WEBVIEW_AUTOMATION: 'true' },
    });
    closeSync(log);
    let failed;
    this.#process.on('error', (error) => (failed = error));
    await until('WebKitWebDriver to answer', async () => {
      if (failed) throw failed;
      return (await fetch(`${this.#address}/status`, { signal: AbortSignal.timeout(2_000) })).ok;
    });
  }

  get ready() {
    return this.#session !== undefined;
  }

  /** Runs a script in the page that ends by calling its last argument. */
  script(script, args) {
    return this.call('POST', '/execute/async', { script, args }, SCRIPT + 5_000);
  }

  /** A command of the session; `path` follows `/session/ID`. */
  call(method, path, body, patience) {
    return this.#send(method, `/session/${this.#session}${path}`, body, patience);
  }

  async #send(method, path, body, patience = 30_000) {
    const response = await fetch(this.#address + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** Kills the driver and the program at once, as a fallen machine would: nothing is closed. */
  async kill() {
    const gone = new Promise((done) => this.#process.once('exit', done));
    process.kill(-this.#process.pid, 'SIGKILL');
    await gone;
    this.#session = undefined;
  }

  /** Closes the window, then kills the driver's process group, in which the program runs too. */
  async end() {
    try {
      if (this.ready) await this.call('DELETE', '', undefined, 5_000);
    } catch {
      // The program may have closed its window already.
    }
    if (!this.#process?.pid) return;
    const gone = new Promise((done) => this.#process.once('exit', done));
    try {
      process.kill(-this.#process.pid, 'SIGKILL');
    } catch {
      return; // The group is gone.
    }
    if (this.#process.exitCode === null && this.#process.signalCode === null) await gone;
  }
}
