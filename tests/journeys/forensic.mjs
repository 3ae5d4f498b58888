// What the window leaves behind: words are typed into a case and stand in the name and in the content of a file that is
// taken in; while the case is open, after the program falls, and after it is closed they lie nowhere in the user's
// folders (home, temporary, data, cache, run time) in the open, but for what was saved on purpose.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answer, field, folder, open, openExample, openStep, pagesSay, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { below, dumpLimit, processes, shownBy } from './lib/traces.mjs';
import { PASSPHRASE, unlock } from './lib/vault.mjs';

const FAMILY = 'Меткаевзода';
const LATIN = 'MARKEROVZODA-7719';
const ADDRESS = 'г. Меткаград, ул. Следопытов, д. 5';
const STORY = 'Полиция сказала: метка-в-рассказе';
/** No day, so it stays as it was typed. */
const UNREADABLE = '31.13.меточного';
/** Typed into the system's dialog by a tool that knows Latin letters best. */
const SCAN_NAME = 'passport-of-markerovzoda.png';
const SCAN = 'MARK-IN-SCAN-4410';
const WORDS = [FAMILY, LATIN, ADDRESS, STORY, UNREADABLE, SCAN_NAME, SCAN, PASSPHRASE];

/** The user's own files, which are not the program's doing, and what is saved on purpose. */
const STICK = 'stick';
const SAVED = 'saved';
mkdirSync(join(folder, STICK));
mkdirSync(join(folder, SAVED));
const scan = join(folder, STICK, SCAN_NAME);
writeFileSync(scan, Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(SCAN)]));

function clean(when) {
  assert.deepEqual(below(folder, WORDS, [STICK, SAVED]), [], when);
}

async function writeACase(program) {
  await openExample(program, 'student-expelled');
  await openStep(program, 'person');
  await answer(program, 'client.name.family', FAMILY);
  await answer(program, 'client.name.latin_family', LATIN);
  await answer(program, 'client.address', ADDRESS);
  await pagesSay(program, FAMILY);
  await openStep(program, 'story');
  await answer(program, 'events.0.what', STORY);
  await pagesSay(program, STORY);
  await openStep(program, 'ruling');
  await answer(program, 'ruling.received_on', UNREADABLE);
  await program.element(testId('problem'));
}

const xdotool = (...args) => execFileSync('xdotool', args, { encoding: 'utf8' }).trim();

/** Through the real dialog of the system, which on its own writes a list of recent files. */
async function addTheScan(program) {
  await program.click(testId('tab-files'));
  await program.click(testId('add-files'));
  const windows = () => xdotool('search', '--onlyvisible', '--class', 'himoya').split('\n');
  await until('the dialog', () => windows().length === 2);
  // No window manager hands out the focus here.
  xdotool('windowfocus', '--sync', windows().at(-1));
  // The line for a path opens a moment after its key.
  xdotool('key', 'ctrl+l');
  await sleep(1_000);
  xdotool('key', 'ctrl+a');
  xdotool('type', '--delay', '30', scan);
  await sleep(1_000);
  xdotool('key', 'Return');
  await until('the scan', async () => (await program.text(testId('file-row'))).includes(SCAN_NAME));
  // Longer than the dialog waits before it writes its list.
  await sleep(1_000);
}

/** Neither the program nor a part of the web view shows a word, and none of them may write a dump of its memory. */
function processesAreClean() {
  const all = processes(folder);
  const ours = all.filter(({ name }) => /^(himoya|WebKit(Web|Network)Pro)/u.test(name));
  const of = (part) => ours.filter(({ name }) => name.startsWith(part)).length;
  assert.ok(of('himoya') === 1 && of('WebKitWebPro') >= 1, `they run: ${all.map(({ name }) => name).join(', ')}`);
  let files = 0;
  for (const one of ours) {
    const shown = shownBy(one, WORDS);
    assert.deepEqual(shown.found, []);
    assert.deepEqual(dumpLimit(one.id), ['1', '1'], `${one.name} may write a dump`);
    files += shown.files;
  }
  assert.ok(files >= 3, `data base, journal and lock are open, but ${files} files were looked at`);
  return ours;
}

/** All of it falls at once, as the last thing with the case on the screen. */
async function fall(ours) {
  for (const { id } of ours) process.kill(Number(id), 'SIGABRT');
  await until('the program to fall', () => processes(folder).every(({ name }) => !name.startsWith('himoya')));
}

await open('first-start', async (program) => {
  await unlock(program);
  await writeACase(program);
  await addTheScan(program);
  const ours = processesAreClean();
  clean('while the case is open');
  await fall(ours);
});
clean('after the fall');

/** What was typed before the fall is there, the unreadable answer too. */
await open(
  'second-start',
  async (program) => {
    await unlock(program);
    await until('the case', async () => (await program.text(testId('case-row'))).includes(FAMILY));
    await program.click(testId('case-row'));
    await openStep(program, 'ruling');
    assert.equal(await program.value(field('ruling.received_on')), UNREADABLE);
    await answer(program, 'ruling.received_on', '11.11.2026');
    await program.click(testId('tab-document'));
    await program.click(testId('save-txt'));
    await program.element(testId('saved'));
  },
  { HIMOYA_TEST_SAVE_TO: join(folder, SAVED, 'paper.txt') },
);
clean('after the window was closed');
// The same search finds what was saved: it can find.
const saved = below(join(folder, SAVED), WORDS);
assert.ok(saved.includes(`paper.txt: ${FAMILY}`) && saved.includes(`paper.txt: ${STORY}`), saved.join('\n'));
assert.deepEqual(below(join(folder, STICK), WORDS), [`${SCAN_NAME}: ${SCAN}`, `${SCAN_NAME}: ${SCAN_NAME}`].sort());
