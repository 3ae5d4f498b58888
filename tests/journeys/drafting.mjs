// A lawyer changes the words of a paper where they are printed, a fact changes under the edit and both texts wait for a
// choice; the paper is filed, and what was filed is written out again byte for byte although the facts went on.
// With HIMOYA_SHOTS pictures of these states are put there.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answer, atRest, openExample, openStep, pagesSay, pdf, settled, start, testId, THEMES, wear } from './lib/case.mjs';
import { until } from './lib/driver.mjs';

const shots = process.env.HIMOYA_SHOTS;
const OWN = 'Читать по-русски я учусь второй месяц.';
const WORDS = 'Копию мне отдали без перевода, и я понял её только дома.';

/** Behind an open dialog nothing can be clicked, so its picture is taken in the theme that is worn. */
async function pictures(program, name, themes = THEMES) {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  for (const [width, height] of [[1280, 800], [1024, 640]]) {
    await program.resize(width, height);
    for (const theme of themes) {
      if (themes === THEMES) await wear(program, theme);
      await settled(program);
      await atRest(program);
      await program.picture(join(shots, `${name}-${width}x${height}-${theme}.png`));
    }
  }
  await program.resize(1280, 800);
}

/** The paragraph that states the day of the ruling, by the place where it is printed. */
function placed(program) {
  return until('a paragraph on the page', () =>
    program.ask(`
      const at = [...document.querySelectorAll('[data-place]')];
      return at.find((one) => one.getBoundingClientRect().height > 20 && one.dataset.place.startsWith('ruling'))?.dataset.place
        ?? null;`));
}

await start('drafting', async (program) => {
  await program.resize(1280, 800);
  await openExample(program, 'student-expelled');
  await program.click(testId('tab-document'));
  await settled(program);
  const block = await placed(program);
  await program.ask(`document.querySelector('[data-place="${block}"]').click(); return true;`);
  await program.element(testId('draft'));
  await program.click(`[data-block="${block}"] ${testId('draft-edit')}`);
  await program.type(testId('draft-words'), WORDS);
  await pagesSay(program, WORDS);
  await pictures(program, 'drafting-edit');
  await program.click(testId('draft-done'));
  await program.click(`[data-block="${block}"] ${testId('draft-add-after')}`);
  await program.type(testId('draft-words'), OWN);
  await pagesSay(program, WORDS, OWN);
  await program.click(testId('draft-done'));

  await program.click(testId('tab-facts'));
  await openStep(program, 'ruling');
  await answer(program, 'ruling.made_on', '09.11.2026');
  await program.click(testId('tab-document'));
  await program.click(testId('draft-choices'));
  await program.element(testId('draft-choice'));
  await pagesSay(program, WORDS);
  await pictures(program, 'drafting-choice');
  await program.click(testId('draft-keep'));
  await until('the choice to be made', async () =>
    (await program.attributes(testId('draft-choice'), 'data-testid')).length === 0);

  await program.click(testId('side-versions'));
  await program.click(testId('version-keep'));
  await program.element(testId('version'));
  await program.click(testId('version-compare'));
  await program.element(testId('version-compared'));
  await pictures(program, 'drafting-versions');

  await program.click(testId('file-paper'));
  await program.type(testId('paper-proof'), '14090500112233');
  await pictures(program, 'drafting-file', ['worn']);
  await program.click(testId('paper-file-do'));
  await program.element(testId('filed-paper'));
  await program.click(testId('paper-reprint'));
  await program.element(testId('saved'));
  const filed = readFileSync(pdf);
  await pictures(program, 'drafting-filed');

  await program.click(testId('tab-facts'));
  await openStep(program, 'ruling');
  await answer(program, 'ruling.made_on', '08.11.2026');
  await program.click(testId('tab-document'));
  await pagesSay(program, WORDS);
  rmSync(pdf);
  await program.click(testId('paper-reprint'));
  await until('the paper to be written again', () => existsSync(pdf));
  assert.ok(readFileSync(pdf).equals(filed), 'what was filed is written again byte for byte');
});
