// A raid in the window: a table is taken in, a row is typed by keyboard, a bad cell keeps its text and stops nobody, packets
// are made into a folder, and all of it is there after the program was killed. With HIMOYA_SHOTS it leaves pictures.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { atRest, folder, open, testId, THEMES, unlock, wear } from './lib/case.mjs';
import { until } from './lib/driver.mjs';

const TABLE = [
  'ФИО;Пол;Гражданство;Дата рождения;Родной язык;Понимает по-русски;Вес',
  'Рахимов Шерзод Абдуллаевич;м;Таджикистан;04.07.1991;тадж;плохо;70',
  'Каримова Гулнора;ж;Узбекистан;около 1985;узб;нет;60',
  'Асанов Бакыт;м;Кыргызстан;30.02.1990;кирг;плохо;80',
].join('\n');
const table = join(folder, 'люди.csv');
const shots = process.env.HIMOYA_SHOTS && resolve(process.env.HIMOYA_SHOTS);
if (shots) mkdirSync(shots, { recursive: true });

async function pictures(program, name) {
  if (!shots) return;
  for (const [width, height] of [
    [1280, 800],
    [1024, 640],
  ]) {
    await program.resize(width, height);
    for (const theme of THEMES) {
      await wear(program, theme);
      await atRest(program);
      await program.picture(join(shots, `${name}-${width}x${height}-${theme}.png`));
    }
  }
  await program.resize(1280, 800);
}

const grid = (program) => program.text(testId('raid-grid'));
const shows = (program, text) => until(`the grid to show ${text}`, async () => (await grid(program)).includes(text));

async function takeIn(program) {
  await program.click(testId('to-raids'));
  await program.element(testId('raids-empty'));
  await pictures(program, 'raids-empty');
  await program.click(testId('raids-import'));
  // A column that nobody knows is asked about, never dropped.
  await until('the unknown column to be named', async () =>
    (await program.attributes(testId('raid-column'), 'class')).length > 0);
  await program.click(testId('raid-columns-done'));
  await shows(program, 'Рахимов');
  await shows(program, '30.02.1990');
  await pictures(program, 'raid');
}

/** The raid's own title, so that the row of the list is found again. */
async function typeARow(program) {
  await program.click(testId('raid-add-row'));
  await program.write('Юсупова Мавлюда');
  await program.press('Enter');
  await shows(program, 'Юсупова Мавлюда');
}

async function make(program) {
  await program.click(testId('raid-tab-papers'));
  await program.element(testId('raid-papers'));
  await pictures(program, 'raid-papers');
  await program.click(testId('raid-make'));
  await until('the packets', async () => program.has(testId('raid-over')), 120_000);
  const made = readdirSync(folder, { recursive: true }).map(String);
  assert.ok(made.some((name) => name.endsWith('.xlsx')), made.join('\n'));
  assert.ok(made.some((name) => /Рахимов Ш\. А\.\/01 .*\.pdf$/.test(name)), made.join('\n'));
  assert.ok(!made.some((name) => name.includes('Асанов')), 'a row that cannot be read has no packet');
}

writeFileSync(table, TABLE);
await open(
  'raid',
  async (program) => {
    await unlock(program);
    await takeIn(program);
    await typeARow(program);
    await make(program);
    await program.kill();
  },
  { HIMOYA_TEST_OPEN: table },
);
assert.ok(existsSync(join(folder, 'data', 'vault')));
await open('again', async (program) => {
  await unlock(program);
  await program.click(testId('to-raids'));
  await program.click(testId('raid-open'));
  for (const text of ['Рахимов', 'Юсупова Мавлюда', '30.02.1990']) await shows(program, text);
});
