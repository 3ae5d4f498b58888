// The desk with several cases: found by a name in another script, narrowed, laid into the archive and the bin and taken
// back by keys, the month, the finder, a printed list, a PDF looked at page by page, and blank forms at the locked door.
// With HIMOYA_SHOTS it leaves pictures of each.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answer, atRest, folder, open, openStep, pdf, testId, THEMES, unlock, wear } from './lib/case.mjs';
import { until } from './lib/driver.mjs';

const CASES = ['student-expelled', 'held-past-48h', 'large-family', 'three-boys', 'no-insurance'];
const shots = process.env.HIMOYA_SHOTS && resolve(process.env.HIMOYA_SHOTS);
if (shots) mkdirSync(shots, { recursive: true });

/** Behind an open dialog the theme cannot be changed. */
async function pictureOfDialog(program, name) {
  if (!shots) return;
  await atRest(program);
  await program.picture(join(shots, `${name}.png`));
}

async function picture(program, name) {
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

const rows = (program) =>
  program.ask(`return [...document.querySelectorAll('[data-testid="case-row"]')].map((row) => row.textContent)`);

const rowsAre = (program, count) =>
  until(`${count} rows`, async () => (await rows(program)).length === count && rows(program));

async function search(program, text) {
  await program.click(testId('desk-search'));
  await program.ask(`const field = document.getElementById('desk-search'); field.select();`);
  await program.write(text);
}

await open('desk', async (program) => {
  await unlock(program);
  for (const id of CASES) {
    await program.click(testId(`example-${id}`));
    await program.element(testId('preview-page'));
    if (id === 'student-expelled') {
      await openStep(program, 'person');
      await answer(program, 'client.name.family', 'Ҳакимов');
      await program.click(testId('tab-document'));
      await program.element(testId('save-pdf'));
      await program.click(testId('save-pdf'));
      await program.element(testId('saved'));
      await program.click(testId('tab-files'));
      await program.click(testId('add-files'));
      await program.element(testId('file-picture'));
      await program.click(testId('page-next'));
      await picture(program, '40-pdf');
    }
    await program.click(testId('to-desk'));
    await program.element(testId('case-row'));
  }
  await rowsAre(program, CASES.length);
  await picture(program, '41-desk');

  await search(program, 'khakimov');
  const [found] = await rowsAre(program, 1);
  assert.match(found, /Ҳакимов/u);
  await picture(program, '42-search');
  await program.press('Escape');
  await rowsAre(program, CASES.length);

  await program.click(testId('close-case'));
  await rowsAre(program, CASES.length - 1);
  await program.click(testId('remove-case'));
  await rowsAre(program, CASES.length - 2);
  await program.click(testId('shelf-archive'));
  await rowsAre(program, 1);
  await program.click(testId('reopen-case'));
  await program.element(testId('desk-archive-empty'));
  await picture(program, '43-archive-empty');
  await program.click(testId('shelf-bin'));
  await program.click(testId('purge'));
  await program.element(testId('purge-do'));
  await pictureOfDialog(program, '44-purge');
  await program.click(testId('purge-cancel'));
  await program.click(testId('restore-case'));
  await program.click(testId('shelf-desk'));
  await rowsAre(program, CASES.length);

  await program.click(testId('month'));
  await program.element(testId('month-day'));
  await picture(program, '45-month');
  await program.click(testId('month'));
  await program.press('Control', 'k');
  await program.element(testId('find'));
  await program.write('жалоб');
  await until('papers', () => program.ask(`return document.querySelectorAll('[data-testid="find-line"]').length > 1`));
  await pictureOfDialog(program, '46-find');
  await program.press('Escape');

  await program.click(testId('print-list'));
  await program.click(testId('print-do'));
  await program.element(testId('saved'));
  assert.equal(readFileSync(pdf).subarray(0, 5).toString(), '%PDF-');

  await program.press('Control', 'l');
  await program.click(testId('door-blanks'));
  await program.element(testId('blanks-saved'));
  await picture(program, '47-door-blanks');
  assert.ok(readdirSync(folder).some((name) => name.endsWith('.pdf') && join(folder, name) !== pdf));
}, { HIMOYA_TEST_OPEN: pdf });
