// A court from the directory, by the keyboard alone: the list opens under the field, a row is taken with its address,
// the user's own name is kept, and after a restart it is offered first. With HIMOYA_SHOTS pictures of the open list
// are put there.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answer, atRest, field, openExample, openStep, start, testId, THEMES, wear } from './lib/case.mjs';
import { until } from './lib/driver.mjs';

const COURT = 'reviewing.name';
const ADDRESS = 'reviewing.address';
const OWN = 'Советский районный суд г. Самары';

const options = (program) => program.attributes(`[id="d-${COURT}"] [role="option"]`, 'data-testid');

async function openList(program) {
  await program.click(field(COURT));
  await program.press('Down');
  await until('the list of courts', async () => (await options(program)).length > 0);
}

async function pictures(program, name) {
  if (!process.env.HIMOYA_SHOTS) return;
  const shots = resolve(process.env.HIMOYA_SHOTS);
  mkdirSync(shots, { recursive: true });
  for (const theme of THEMES) {
    await wear(program, theme);
    await openList(program);
    await program.press('Down');
    await atRest(program);
    await program.picture(join(shots, `directory-${name}-${theme}.png`));
    await program.press('Escape');
  }
}

await start('first', async (program) => {
  await openExample(program, 'student-expelled');
  await openStep(program, 'ruling');
  await pictures(program, 'proposed');
  await openList(program);
  assert.equal((await options(program))[0], 'row-78RS0002', 'the court named like the place stands first');
  await program.press('Down');
  await program.press('Enter');
  await until('the address of the court', async () => /^194291, /u.test(await program.value(field(ADDRESS))));
  await answer(program, COURT, OWN);
  await program.click(testId('directory-keep'));
  await until('the list to close', async () => !(await program.has(testId('directory-keep'))));
  await pictures(program, 'own');
});

await start('second', async (program) => {
  await openExample(program, 'family-expelled');
  await openStep(program, 'ruling');
  await answer(program, COURT, 'Советский Самар');
  await until('the own court', async () => (await options(program)).length === 1);
  await program.press('Down');
  await program.press('Enter');
  await until('the own court taken', async () => (await program.value(field(COURT))) === OWN);
});
