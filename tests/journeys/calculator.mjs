// A term without a case, by keyboard alone: D, the rule, Enter, the day. The answer follows the typing, names a day
// that does not exist, and shows its steps.

import assert from 'node:assert/strict';
import { lastDayIs, start, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';

async function chooseTheRule(program) {
  await program.element(testId('new-case'));
  await until('the calculator', async () => {
    if (await program.has(testId('rule-search'))) return true;
    await program.press('d');
    return false;
  });
  await program.element(testId('rule-koap-30.3'));
  await until('the cursor in the search', () => program.focusIn(testId('rule-search')));
  await program.write('koap-30.3');
  await program.element(`${testId('rule-koap-30.3')}[aria-current="true"]`);
  await program.press('Enter');
  await until('the cursor in the day', () => program.focusIn(testId('calc-day')));
}

/** Ten days from the 11th end on a Saturday, so the term runs on to the Monday. */
async function typeTheDay(program) {
  await program.write('31.11.2026');
  await program.element(testId('problem'));
  assert.equal(await program.has(testId('last-day')), false, 'no last day from a day that does not exist');
  await program.press('Control', 'a');
  await program.write('11.11.2026');
  await lastDayIs(program, '2026-11-23');
  await until('the day in words', async () => /11\s*ноября\s*2026/u.test(await program.text(testId('understood'))));
}

async function readTheSteps(program) {
  const steps = '.steps li';
  await program.click('details.fold summary');
  await program.element(steps);
  const texts = await program.ask('return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)', steps);
  assert.ok(texts.length >= 3, `only these steps: ${texts.join(' | ')}`);
  assert.match(texts.at(-1), /23\.11/u);
  assert.match(texts.join(' '), /КоАП\s4\.8/u);
}

await start('calculator', async (program) => {
  await chooseTheRule(program);
  await typeTheDay(program);
  await readTheSteps(program);
  await program.press('Escape');
  await program.element(testId('new-case'));
});
