// A user opens the worked case, corrects two names and a date, sees the pages and the last day follow, saves the
// appeal as PDF and finds the case again after a restart.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Program, until } from './webdriver.mjs';

const testId = (id) => `[data-testid="${id}"]`;
const field = (path) => `[id="f-${path}"]`;

const FAMILY = 'Ҳакимов';
const GIVEN = 'Ҷамшед';

/** Goes to the step of the form that asks for a fact, whichever it is. */
async function goTo(program, path) {
  if (await program.has(field(path))) return;
  for (const step of await program.attributes('[data-testid^="step-"]', 'data-testid')) {
    await program.click(testId(step));
    try {
      await until(`the field ${path}`, () => program.has(field(path)), 1_500);
      return;
    } catch {
      // The fact is asked for in another step.
    }
  }
  throw new Error(`no step of the form asks for ${path}`);
}

async function answer(program, path, text) {
  await goTo(program, path);
  await program.type(field(path), text);
}

/** Poppler's text of a PDF with words put together again that were broken at the end of a line. */
function textOf(pdf) {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  return text.replace(/[\u00ad-]\n/gu, '').replace(/\s+/gu, ' ');
}

async function correctTheCase(program) {
  await program.click(testId('example-student-expelled'));
  await program.element(testId('last-day'));

  await answer(program, 'client.name.family', FAMILY);
  await answer(program, 'client.name.given', GIVEN);
  await until('the pages to show the new names', async () => {
    const pages = await program.text(testId('preview-text'));
    return pages.includes(FAMILY) && pages.includes(GIVEN);
  });

  const before = await program.attribute(testId('last-day'), 'data-date');
  await answer(program, 'ruling.received_on', '12.11.2026');
  // Ten days from 13.11.2026 end on Sunday 22.11.2026, so the term ends on the Monday.
  await until('the last day to follow', async () => {
    return (await program.attribute(testId('last-day'), 'data-date')) === '2026-11-23';
  });
  assert.notEqual(before, '2026-11-23', 'the worked case must start with another last day');
  await until('the pages to show the new date', async () => {
    return /12(\.11\.|\sноября\s)2026/u.test(await program.text(testId('preview-text')));
  });
}

async function saveThePdf(program, pdf) {
  await program.picture('before-saving');
  await program.click(testId('save-pdf'));
  await program.element(testId('saved'));
  assert.equal(readFileSync(pdf).subarray(0, 5).toString(), '%PDF-');
  const text = textOf(pdf);
  for (const fact of [FAMILY, GIVEN, /12(\.11\.| ноября )2026/u, /30\.3/u]) {
    assert.match(text, fact instanceof RegExp ? fact : new RegExp(fact, 'u'));
  }
}

async function findTheCaseAgain(program) {
  await program.element(testId('case-row'));
  await until('the list to name the client', async () => {
    return (await program.text('body')).includes(FAMILY);
  });
  await program.picture('after-restart');
}

const folder = resolve(process.env.HIMOYA_JOURNEY_DIR ?? '.');
const pdf = join(folder, 'appeal.pdf');
rmSync(pdf, { force: true });
const run = (name, use) =>
  Program.run(
    {
      binary: resolve(process.env.HIMOYA_PROGRAM),
      env: { HIMOYA_DATA_DIR: join(folder, 'data'), HIMOYA_TEST_SAVE_TO: pdf },
      folder: join(folder, name),
    },
    use,
  );

await run('first-start', async (program) => {
  await correctTheCase(program);
  await saveThePdf(program, pdf);
});
await run('second-start', findTheCaseAgain);
