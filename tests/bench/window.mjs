// The real window:  node window.mjs KEYSTROKES STARTS   (on a display and a session bus, which run.sh provides)
//
// HIMOYA_PROGRAM names the built program, HIMOYA_BENCH_DIR a folder for its cases. Every start has a fresh store and
// opens the worked case. Prints one line of JSON:
//   start_ms   from the birth of the process, by the kernel's clock (10 ms steps), to the passphrase taking the focus,
//              seen from inside the page
//   open_ms    from Enter behind the passphrase to the first field of the form taking the focus, and to the first
//              picture of the pages; the key is computed in it, which is slow on purpose
//   key_ms     from the input event of one typed letter to the load of the new picture of the first page, both by the
//              page's own clock; the pause of 150 ms that the window waits for further typing is part of it
//   key_missed letters that no new picture followed within 5 s; anything but 0 is a fault of the program
//   pss_kib    memory of the program and its WebKit processes, idle after opening, shared pages counted in shares

import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../journeys/lib/driver.mjs';
import { Program } from '../journeys/lib/program.mjs';
import { PASSPHRASE, testId, unlock } from '../journeys/lib/vault.mjs';

const EXAMPLE = 'family-expelled';
const FAMILY = '[id="f-client.name.family"]';
const PAGE = '[data-testid="preview-page"]';
const WORDS_OF_PAGES = '[data-testid="preview-text"]';
const STEP = '[data-testid^="step-"]';
/** Typed one by one; a new word begins when one is used up, so that no text comes twice. */
const WORDS = ['Каримзода', 'Назаршоев', 'Раҳмонзода', 'Ҷалолиддин'];
/** A letter that the pages have not followed after this time is counted as missed. */
const MISSED = 5_000;
/** How long the window is left alone before its memory is read. */
const IDLE = 5_000;

const binary = realpathSync(resolve(process.env.HIMOYA_PROGRAM));
const folder = resolve(process.env.HIMOYA_BENCH_DIR);
const [keystrokes, starts] = process.argv.slice(2).map(Number);

function run(name, use) {
  const options = { binary, args: ['--example', EXAMPLE], folder: join(folder, name) };
  return Program.run({ ...options, env: { HIMOYA_DATA_DIR: join(folder, name, 'data') } }, use);
}

// --- Start

/** Runs in the page: the wall clock when the passphrase had the focus. */
const DOOR = `
  const done = arguments[arguments.length - 1];
  (function look() {
    if (document.activeElement?.id === 'passphrase') done(Date.now());
    else setTimeout(look, 5);
  })();`;

/** Runs in the page: the wall clock when the first field took the focus, and when the first picture was there. */
const FIRST_FIELD = `
  const done = arguments[arguments.length - 1];
  const seen = {};
  (function look() {
    const field = document.querySelector('[id^="f-"]');
    if (field && !seen.field) {
      field.focus();
      if (document.activeElement === field) seen.field = Date.now();
    }
    const page = document.querySelector(arguments[0]);
    if (page?.complete && page.naturalWidth > 0) seen.page ??= Date.now();
    if (seen.field && seen.page) done(seen);
    else setTimeout(() => look(arguments[0]), 5);
  })(arguments[0]);`;

/** Milliseconds between the birth of a process and now, by the kernel. */
function age(pid) {
  const uptime = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
  return (uptime - Number(stat(pid)[19]) / 100) * 1_000;
}

async function measureStart(program) {
  const door = await program.askLater(DOOR);
  const born = Date.now() - age(ownProcess());
  await program.type(testId('passphrase'), PASSPHRASE);
  const asked = Date.now();
  await program.press('Enter');
  const seen = await program.askLater(FIRST_FIELD, PAGE);
  return { door: door - born, field: seen.field - asked, page: seen.page - asked };
}

/** A vault with the worked case in it, so that the next start meets the door. */
const madeIn = (name) => run(name, unlock);

// --- Processes

/** The fields of /proc/PID/stat behind the name: state, parent, … */
const stat = (pid) => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /su, '').split(' ');

function processes() {
  return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
}

/** Of a process that ended meanwhile, nothing. */
function orNothing(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The window of this benchmark: others may run the same program on the same machine. */
function ownProcess() {
  const ours = (pid) =>
    readlinkSync(`/proc/${pid}/exe`).startsWith(binary) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder);
  const found = processes().filter((pid) => orNothing(() => ours(pid)));
  if (found.length !== 1) throw new Error(`${found.length} windows of this benchmark are open`);
  return found[0];
}

function withDescendants(root) {
  const parents = processes().map((pid) => [pid, orNothing(() => stat(pid)[1])]);
  const family = [root];
  for (const member of family) family.push(...parents.filter(([, parent]) => parent === member).map(([pid]) => pid));
  return family;
}

async function measureMemory(program) {
  await unlock(program);
  await program.element(PAGE);
  await sleep(IDLE);
  const memory = {};
  for (const pid of withDescendants(ownProcess())) {
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    const pss = /^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    memory[name] = (memory[name] ?? 0) + Number(pss[1]);
  }
  return memory;
}

// --- Keystroke

/**
 * Runs in the page before each letter: notes the input event, and the load of the first picture of the first page after
 * which the pages' text has the name as it then stands, so that a late picture of the letter before does not count.
 */
const WATCH = `
  const [family, picture, words] = arguments;
  const seen = (window.himoyaBench = {});
  const field = document.querySelector(family);
  field.addEventListener('input', () => (seen.input = performance.now()), { once: true, capture: true });
  document.addEventListener('load', function noted({ target }) {
    if (seen.input === undefined || target !== document.querySelector(picture)) return;
    const now = performance.now();
    if (!document.querySelector(words).textContent.includes(field.value)) return;
    seen.loaded = now;
    document.removeEventListener('load', noted, true);
  }, true);`;

const LOADED = 'return window.himoyaBench.loaded ? window.himoyaBench.loaded - window.himoyaBench.input : null';

/** The time of one letter, or null when the pages did not follow it. */
async function measureKey(program, letter) {
  await program.ask(WATCH, FAMILY, PAGE, WORDS_OF_PAGES);
  await program.write(letter);
  const time = await until('a new picture', () => program.ask(LOADED), MISSED).catch(() => null);
  // Let the window come to rest: what follows the picture must not count for the next letter.
  await sleep(300);
  return time;
}

async function openField(program) {
  for (const id of await program.attributes(STEP, 'data-testid')) {
    if (await program.has(FAMILY)) return;
    await program.click(`[data-testid="${id}"]`);
    await sleep(500);
  }
  await program.element(FAMILY);
}

async function measureKeys(program) {
  await unlock(program);
  await program.element(PAGE);
  await openField(program);
  const times = [];
  for (let word = 0; times.length < keystrokes; word++) {
    const [first, ...letters] = WORDS[word % WORDS.length];
    await program.type(FAMILY, String.fromCodePoint(0x410 + word) + first.toLowerCase());
    await sleep(1_000);
    for (const letter of letters) times.push(await measureKey(program, letter));
  }
  const seen = times.filter((time) => time !== null);
  return { seen, missed: times.length - seen.length };
}

const report = { start_ms: [], open_ms: [], open_page_ms: [] };
for (let start = 0; start < starts; start++) {
  await madeIn(`start-${start}`);
  const { door, field, page } = await run(`start-${start}`, measureStart);
  report.start_ms.push(door);
  report.open_ms.push(field);
  report.open_page_ms.push(page);
}
report.pss_kib = await run('memory', measureMemory);
const keys = await run('keys', measureKeys);
report.key_ms = keys.seen;
report.key_missed = keys.missed;
console.log(JSON.stringify(report));
