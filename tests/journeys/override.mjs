// Facts that contradict each other stop the paper; a decision with a reason lets it through, a step back takes that
// decision away, and a changed fact ends it. With HIMOYA_SHOTS pictures of these states are put there.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer, atRest, openExample, openStep, pdf, start, testId, THEMES, wear } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { isPdf } from './lib/paper.mjs';

const shots = process.env.HIMOYA_SHOTS;
const REASON = 'Дата в расписке исправлена рукой, подлинник у защитника';

async function pictures(program, name) {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  for (const [width, height] of [[1280, 800], [1024, 640]]) {
    await program.resize(width, height);
    for (const theme of THEMES) {
      await wear(program, theme);
      await atRest(program);
      await program.picture(join(shots, `${name}-${width}x${height}-${theme}.png`));
    }
  }
  await program.resize(1280, 800);
}

const blocked = async (program) => (await program.attribute(testId('save-pdf'), 'aria-disabled')) === 'true';

async function decide(program) {
  await program.click(testId('override-open'));
  await program.click(testId('override-send'));
  await until('the reason to be asked for', async () =>
    (await program.attribute(testId('override-reason'), 'aria-invalid')) === 'true');
  assert.ok(await blocked(program), 'without a reason the finding stands');
  await pictures(program, 'override-asked');
  await program.type(testId('override-reason'), REASON);
  await program.click(testId('override-send'));
  await program.element(testId('override-stands'));
  await until('the paper to be allowed', async () => !(await blocked(program)));
}

await start('override', async (program) => {
  await program.resize(1280, 800);
  await openExample(program, 'family-expelled');
  await openStep(program, 'ruling');
  await answer(program, 'ruling.received_on', '01.11.2026');
  await program.click(testId('tab-document'));
  await until('the paper to be blocked', () => blocked(program));
  await decide(program);
  await pictures(program, 'override-stands');
  await program.click(testId('undo'));
  await until('the step back to block the paper', () => blocked(program));
  await program.click(testId('redo'));
  await program.click(testId('tab-document'));
  await until('the step forward to allow it', async () => !(await blocked(program)));
  await program.click(testId('save-pdf'));
  await program.element(testId('saved'));
  assert.ok(existsSync(pdf) && isPdf(pdf));
  await program.click(testId('tab-facts'));
  await openStep(program, 'ruling');
  await answer(program, 'ruling.received_on', '02.11.2026');
  await program.click(testId('tab-document'));
  await program.element(testId('override-expired'));
  assert.ok(await blocked(program), 'the decision does not outlive its facts');
  await pictures(program, 'override-expired');
});
