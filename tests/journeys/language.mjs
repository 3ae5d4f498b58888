// The window changes its language while it runs, on the desk, in a case, in the vault and at the door, and leaves no
// Russian word of its own behind; what was chosen last is kept beside the vault and holds after a restart.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, open, openExample, speak, start, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { LANGS, leftovers, translated } from './lib/messages.mjs';

const OTHERS = LANGS.filter((lang) => lang !== 'ru');
const WORDS = new Map(OTHERS.map((lang) => [lang, translated(lang)]));
const LAST = 'tg';
const found = [];

/** Through all languages and back to Russian on what is open. */
async function inEachLanguage(program, screen) {
  for (const lang of OTHERS) {
    await speak(program, lang);
    const { said, found: left } = await leftovers(program, WORDS.get(lang));
    assert.ok(said > 5, `${screen} says something in ${lang}`);
    found.push(...left.map((what) => `${lang}, ${screen}: ${what}`));
  }
  await speak(program, 'ru');
}

/** A check that finds nothing must be known to find something. */
async function provesItself(program) {
  await program.ask("document.documentElement.lang = 'en'");
  const { found: left } = await leftovers(program, WORDS.get('en'));
  assert.ok(left.length > 5, 'the Russian window is not seen to be in Russian');
  await program.ask("document.documentElement.lang = 'ru'");
}

const remembered = () => JSON.parse(readFileSync(join(folder, 'data', 'window.json'), 'utf8')).language;

await start('language', async (program) => {
  await program.element(testId('example-student-expelled'));
  await provesItself(program);
  await inEachLanguage(program, 'the empty desk');
  await openExample(program, 'student-expelled');
  await inEachLanguage(program, 'the facts of a case');
  for (const [tab, there] of [
    ['document', 'save-pdf'],
    ['ledger', 'entry'],
    ['files', 'add-files'],
  ]) {
    await program.click(testId(`tab-${tab}`));
    await program.element(testId(there));
    await inEachLanguage(program, tab);
  }
  await program.click(testId('to-desk'));
  await program.element(testId('case-row'));
  await inEachLanguage(program, 'the desk');
  await program.click(testId('to-vault'));
  for (const part of ['lock', 'sheets', 'backups', 'check', 'limits', 'colleagues', 'handover', 'takein', 'set', 'open']) {
    await program.click(testId(`vault-${part}`));
    await inEachLanguage(program, `the vault, ${part}`);
  }
  assert.deepEqual(found, [], 'Russian words of the window are left');
  await speak(program, LAST);
  await until('the choice to be kept beside the vault', () => remembered() === LAST);
});
await open('again', async (program) => {
  await program.element(testId('unlock'));
  assert.equal(await program.attribute('html', 'lang'), LAST, 'the language after a restart');
  const { said, found: left } = await leftovers(program, WORDS.get(LAST));
  assert.ok(said > 5, 'the door says something');
  assert.deepEqual(left, []);
});
