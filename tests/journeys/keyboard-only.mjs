// The whole way without a mouse: open the worked case, correct a name, walk through every step, save the paper, go
// back to the start screen and open the case from the list.

import assert from 'node:assert/strict';
import { field, openedStep, pagesSay, pdf, start, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { isPdf } from './lib/paper.mjs';

const FAMILY = 'Ҷӯраев';

/** Presses a key until the focus is inside `selector`. */
async function moveTo(program, key, selector) {
  for (let presses = 0; presses < 60; presses++) {
    if (await program.focusIn(selector)) return;
    await program.press(...key);
  }
  throw new Error(`${key.join('+')} never reaches ${selector}`);
}

async function openTheCase(program) {
  await program.element(testId('example-student-expelled'));
  await moveTo(program, ['Tab'], testId('example-student-expelled'));
  await program.press('Enter');
  await program.element(testId('last-day'));
}

async function correctTheName(program) {
  await moveTo(program, ['Tab'], field('client.name.family'));
  await program.press('Control', 'a');
  await program.write(FAMILY);
  await pagesSay(program, `Заявитель: ${FAMILY}`);
}

/** Ctrl+Enter opens the next step with the cursor in it, and after the last step the paper. */
async function walkThroughTheSteps(program) {
  const seen = [await openedStep(program)];
  while (!(await program.has(testId('save-pdf')))) {
    const before = seen.at(-1);
    await program.press('Control', 'Enter');
    await until('the next step or the paper', async () => {
      return (await program.has(testId('save-pdf'))) || (await openedStep(program)) !== before;
    });
    if (await program.has(testId('save-pdf'))) break;
    seen.push(await openedStep(program));
    await until(`the cursor in ${seen.at(-1)}`, () => program.focusIn('#form [data-question]'));
  }
  return seen;
}

async function saveThePaper(program) {
  await program.press('Control', 'e');
  await program.element(testId('saved'));
  assert.ok(isPdf(pdf));
}

/** Escape leads from the paper to the facts and on to the start screen, where the case left has the focus. */
async function goBackAndOpenAgain(program) {
  await program.press('Escape');
  await program.element('#form');
  await until('the start screen', async () => {
    if (await program.has(testId('case-row'))) return true;
    await program.press('Escape');
    return false;
  });
  await until('the focus on the case left', () => program.focusIn(testId('case-row')));
  assert.match(await program.text(testId('case-row')), new RegExp(FAMILY, 'u'));
  await program.press('Enter');
  await program.element(testId('last-day'));
  await pagesSay(program, `Заявитель: ${FAMILY}`);
}

await start('keyboard-only', async (program) => {
  await openTheCase(program);
  await correctTheName(program);
  const seen = await walkThroughTheSteps(program);
  assert.ok(seen.length >= 8, `only these steps were opened: ${seen.join(', ')}`);
  await saveThePaper(program);
  await goBackAndOpenAgain(program);
});
