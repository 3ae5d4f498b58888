// Two colleagues and one case: Anna hands it over with spoken words, Boris takes it in, both change the same answer,
// Boris hands it back for Anna's key, and Anna decides for one of the two. Today's set is made, worked in and brought
// back. No word and no name lies open anywhere.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer, field, folder, openExample, openStep, pagesSay, question, testId, unlock } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { at, callMyself, chosen, part, slowly, wordsShown } from './lib/two-vaults.mjs';

const THERE = join(folder, 'туда.himoya');
const BACK = join(folder, 'обратно.himoya');
const OF_ANNA = 'г. Приреченск, ул. Анны, д. 1';
const OF_BORIS = 'г. Приреченск, ул. Бориса, д. 2';
const ON_THE_ROAD = 'г. Приреченск, ул. Дорожная, д. 3';
const SET_PASSPHRASE = 'набор фонарь ключ просёлок';

const says = (program, id, words) => until(`${id} to say ${words}`, async () => words.test(await program.text(testId(id))));

async function writeAddress(program, text) {
  await openStep(program, 'person');
  await answer(program, 'client.address', text);
  await pagesSay(program, text);
}

/** From the open case, by its own button; the case is chosen already. */
async function handOverWithWords(program) {
  await program.click(testId('case-hand-over'));
  await chosen(program);
  await program.click(testId('hand-over-do'));
  const words = await wordsShown(program);
  assert.equal(words.length, 6);
  assert.ok(existsSync(THERE));
  // Escape leads back to the case.
  await program.press('Escape');
  await program.element(testId('case-name'));
  return words;
}

async function takeInWithWords(program, words) {
  await program.click(testId('take-in-first'));
  await program.click(testId('take-in'));
  await program.element(testId('heard-words'));
  const wrong = [...words.slice(0, 2), 'абырвалг', ...words.slice(3)];
  await program.type(testId('heard-words'), wrong.join(' '));
  await until('the word that is in no list', async () => {
    const states = await program.attributes(`${testId('heard-list')} li`, 'data-state');
    return states.join() === 'known,known,unknown,known,known,known';
  });
  await program.type(testId('heard-words'), words.join(' '));
  await program.press('Enter');
  await slowly(program, 'taken-new');
  await program.click(testId('taken-case'));
}

async function handBackByKey(program, key) {
  await program.click(testId('case-hand-over'));
  await program.click(testId('by-keys'));
  await program.type(testId('key-text'), key);
  await program.type(testId('key-name'), 'Анна');
  await program.press('Enter');
  await program.element(testId('colleague'));
  await program.click(testId('hand-over-do'));
  await until('whose vault opens it', async () => (await program.text(testId('written'))).includes('Анна'));
  assert.ok(!(await program.has(testId('words'))));
}

/** What has come is told, counted alike everywhere, and decided at the question. */
async function settle(program) {
  await part(program, 'takein');
  await program.click(testId('take-in'));
  await program.element(testId('taken-odds'));
  await says(program, 'conflicts-count', /^1$/u);
  await program.click(testId('to-desk'));
  await says(program, 'conflict-tag', /1\s+расхождение/u);
  await program.click(testId('case-row'));
  await says(program, 'case-conflicts', /1\s+расхождение/u);
  await openStep(program, 'person');
  const two = `${question('client.address')} ${testId('two-edits')}`;
  await program.element(two);
  const sides = (await program.text(two)).replace(/\s+/gu, ' ');
  for (const part of [OF_ANNA, OF_BORIS, 'Борис Каримов', 'Анна Орлова, здесь']) assert.ok(sides.includes(part), sides);
  const other = `${two} ${testId('side')}[data-shown="false"]`;
  const decided = (await program.text(other)).includes(OF_ANNA) ? OF_ANNA : OF_BORIS;
  await program.click(`${other} ${testId('keep')}`);
  await until('the decision', async () => (await program.value(field('client.address'))) === decided);
  assert.ok(!(await program.has(testId('two-edits'))));
  return decided;
}

async function takeTheDecisionBack(program, decided) {
  const other = decided === OF_ANNA ? OF_BORIS : OF_ANNA;
  await program.press('Control', 'z');
  await until('the former address', async () => (await program.value(field('client.address'))) === other);
  assert.ok(!(await program.has(testId('case-conflicts'))), 'what was decided stays decided');
  // From its history the decided one is put back.
  await program.click(field('client.address'));
  await program.press('F2');
  await program.element(testId('history'));
  const told = await program.text(testId('history'));
  assert.ok(told.includes(OF_ANNA) && told.includes(OF_BORIS), told);
  await program.ask(
    `const rows = [...document.querySelectorAll('[data-testid="history"] li')];
     rows.find((row) => row.textContent.includes(arguments[0]) && row.querySelector('button')).querySelector('button').click();`,
    decided,
  );
  await until('the address again', async () => (await program.value(field('client.address'))) === decided);
}

const setFolder = () => {
  const name = readdirSync(folder).find((entry) => entry.startsWith('Набор'));
  return name && join(folder, name);
};

async function makeASet(program) {
  await program.click(testId('to-desk'));
  await program.element(testId('case-row'));
  await program.press('p');
  await program.click(testId('vault-set'));
  await program.element(testId('pick'));
  if (!(await program.ask('return document.querySelector(arguments[0]).checked', testId('pick')))) {
    await program.click(testId('pick'));
  }
  await program.type(testId('new-passphrase'), SET_PASSPHRASE);
  await program.type(testId('again'), SET_PASSPHRASE);
  await program.press('Enter');
  await slowly(program, 'set-path');
}

function nothingLiesOpen(words) {
  const places = readdirSync(folder)
    .filter((name) => !name.endsWith('.log') && name !== 'log')
    .map((name) => join(folder, name));
  for (const word of [OF_ANNA, OF_BORIS, ON_THE_ROAD, SET_PASSPHRASE, words.join(' '), words.join('-')]) {
    try {
      const found = execFileSync('grep', ['-rlaF', word, ...places], { encoding: 'utf8' });
      assert.equal(found, '', `«${word}» lies open in ${found}`);
    } catch (error) {
      if (error.status !== 1) throw error;
    }
  }
}

const [words, key] = await at('anna', 'anna-hands-over', { saves: THERE }, async (program) => {
  await unlock(program);
  await program.element(testId('new-case'));
  const mine = await callMyself(program, 'Анна Орлова');
  await openExample(program, 'student-expelled');
  const drawn = await handOverWithWords(program);
  await writeAddress(program, OF_ANNA);
  return [drawn, mine];
});
await at('boris', 'boris-takes-in', { opens: THERE, saves: BACK }, async (program) => {
  await unlock(program);
  await program.element(testId('new-case'));
  await callMyself(program, 'Борис Каримов');
  await takeInWithWords(program, words);
  await writeAddress(program, OF_BORIS);
  await handBackByKey(program, key);
});
await at('anna', 'anna-settles', { opens: BACK, saves: join(folder, 'nothing') }, async (program) => {
  await unlock(program);
  await program.element(testId('case-row'));
  const decided = await settle(program);
  await takeTheDecisionBack(program, decided);
  await makeASet(program);
});
// The folder dialog answers with the folder of the file. Another computer, without a vault of its own.
await at('road', 'on-the-road', { saves: join(setFolder(), 'nothing') }, async (program) => {
  await program.click(testId('other-vault'));
  await program.element(testId('away'));
  await unlock(program, SET_PASSPHRASE);
  await program.click(testId('case-row'));
  await writeAddress(program, ON_THE_ROAD);
});
await at('anna', 'anna-brings-back', { saves: join(setFolder(), 'nothing') }, async (program) => {
  await unlock(program);
  await program.element(testId('case-row'));
  await part(program, 'set');
  await program.click(testId('set-back'));
  await program.type(testId('set-back-passphrase'), SET_PASSPHRASE);
  await program.press('Enter');
  await slowly(program, 'taken-more');
  await program.click(testId('taken-case'));
  await openStep(program, 'person');
  assert.equal(await program.value(field('client.address')), ON_THE_ROAD);
});
nothingLiesOpen(words);
