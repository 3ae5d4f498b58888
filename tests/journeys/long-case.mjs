// A case of two hundred events and sixty files, put into the vault by the command line that lies beside the program: it
// opens, is found, its events and files are all there and can be scrolled to their ends, and the window stays small.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { folder, start, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { PASSPHRASE } from './lib/vault.mjs';

const EVENTS = 200;
const FILES = 60;
const MOST = 9_000;
const CASE = '01a20000-0000-7000-8000-000000000200';
const himoya = join(dirname(resolve(process.env.HIMOYA_PROGRAM)), 'himoya');

/** The command line with the words of the vault on file number 3. */
function run(...args) {
  const words = join(folder, 'words');
  writeFileSync(words, `${PASSPHRASE}\n`, { mode: 0o600 });
  const fd = openSync(words, 'r');
  try {
    return execFileSync(himoya, args, { encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', 'inherit', fd] });
  } finally {
    closeSync(fd);
  }
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A small picture of one grey, another for every number. */
function picture(n) {
  const [width, height] = [40, 56];
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.from([0, ...Array(width).fill(60 + n)])));
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

const day = (n) => new Date(Date.UTC(2026, 0, 1) + Math.floor(n * 1.5) * 86_400_000).toISOString().slice(0, 10);

/** The long case as an open export would have written it. */
function writeCase(export_) {
  run('example', 'student-expelled', '-o', join(folder, 'example.json'));
  const body = JSON.parse(readFileSync(join(folder, 'example.json'), 'utf8'));
  body.events = Array.from({ length: EVENTS }, (_, n) => ({ on: day(n), what: `событие ${n + 1}: разговор с участковым`, source: 'слова человека' }));
  const place = join(export_, 'cases', CASE);
  mkdirSync(join(place, 'attachments'), { recursive: true });
  const attachments = {};
  for (let n = 1; n <= FILES; n++) {
    const bytes = picture(n);
    const name = `Снимок ${String(n).padStart(2, '0')}.png`;
    writeFileSync(join(place, 'attachments', name), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const id = `01a20000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    attachments[id] = { name, kind: 'image/png', bytes: bytes.length, sha256, added_at: '2026-11-20T10:00:00Z' };
  }
  const file = { format: 1, id: CASE, document: { attachments, body, typed: {} } };
  writeFileSync(join(place, 'case.json'), JSON.stringify(file));
}

mkdirSync(join(folder, 'data'), { recursive: true });
const vault = join(folder, 'data', 'vault');
writeCase(join(folder, 'export'));
run('vault', 'init', vault, '--passphrase-fd', '3');
run('vault', 'import', vault, join(folder, 'export'), '--passphrase-fd', '3');

const sizes = [];

/** How many elements the window holds on a screen, and how long it took to come: printed, not judged. */
async function timed(program, screen, act) {
  const began = performance.now();
  await act();
  const elements = await program.ask('return document.querySelectorAll("*").length');
  sizes.push([screen, elements]);
  console.log(`${screen}: ${Math.round(performance.now() - began)} ms, ${elements} elements`);
}

const count = (program, selector) => program.ask('return document.querySelectorAll(arguments[0]).length', selector);

/** Scrolls to an element and waits until it is drawn within its box. */
async function inSight(program, selector) {
  await until(`${selector} in sight`, () =>
    program.ask(
      `const all = [...document.querySelectorAll(arguments[0])];
      const last = all.at(-1);
      last?.scrollIntoView({ block: 'center' });
      const box = last?.getBoundingClientRect();
      return box !== undefined && box.height > 10 && box.top >= 0 && box.bottom <= innerHeight;`,
      selector,
    ),
  );
}

await start('long-case', async (program) => {
  await timed(program, 'the desk', () => program.element(testId('case-row')));
  await timed(program, 'found by name', async () => {
    await program.click(testId('desk-search'));
    await program.write('nazarov');
    await until('the case among those found', async () => /Назаров/u.test(await program.text(testId('case-row'))));
  });
  await timed(program, 'the case with its pages', async () => {
    await program.click(testId('case-row'));
    await program.element(testId('preview-page'));
  });
  await timed(program, 'the terms', async () => {
    await program.click(testId('tab-ledger'));
    await program.element(testId('entry'));
  });
  await timed(program, 'the events', async () => {
    await program.click(testId('line-events'));
    await until('every event', async () => (await count(program, `${testId('event')}[data-kind="story"]`)) === EVENTS);
  });
  await timed(program, 'the last event', () => inSight(program, testId('event')));
  const events = await program.ask('return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)', testId('event'));
  for (const n of [1, 100, EVENTS]) assert.ok(events.some((text) => text.includes(`событие ${n}:`)), `event ${n} is there`);
  await timed(program, 'the files', async () => {
    await program.click(testId('tab-files'));
    await until('every file', async () => (await count(program, testId('file-row'))) === FILES);
  });
  await inSight(program, testId('file-row'));
  await timed(program, 'the last picture', async () => {
    await program.click(`${testId('file-row')}:last-child .name`);
    await until('the picture', () =>
      program.ask('return document.querySelector(arguments[0])?.naturalWidth === 40', testId('file-picture')));
  });
  await timed(program, 'the document', async () => {
    await program.click(testId('tab-document'));
    await program.element(testId('save-pdf'));
    await program.element(testId('preview-page'));
  });
  await timed(program, 'found by Ctrl+K', async () => {
    await program.press('Control', 'k');
    await program.element(testId('find'));
    await program.write('nazarov');
    await until('a line', () => program.has(testId('find-line')));
  });
  await program.press('Escape');
  for (const [screen, elements] of sizes) assert.ok(elements < MOST, `${screen} holds ${elements} elements`);
});
