// A term that has been missed: the ledger says so and offers the motion to restore it; the motion names the reason that is
// typed, is saved, and once the dates show that nothing was missed it may not be filed any more.

import assert from 'node:assert/strict';
import { answer, entry, entryIs, openExample, openStep, pagesSay, pdf, start, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { isPdf, textOf } from './lib/paper.mjs';

const APPEAL = 'appeal';
const MOTION = `${entry(APPEAL)} ${testId('paper-restore-term')}`;
const REASON = 'С 12 по 26 ноября лежал в больнице, выписка приложена.';

async function fileOn(program, day) {
  await program.click(testId('tab-facts'));
  await openStep(program, 'filing');
  await answer(program, 'filing.on', day);
}

const blocked = async (program) => (await program.attribute(testId('save-pdf'), 'aria-disabled')) === 'true';

await start('missed-term', async (program) => {
  await openExample(program, 'student-expelled');
  // Filed on the 18th the appeal is in time: its term ends on the 23rd.
  await program.click(testId('tab-ledger'));
  await program.element(entry(APPEAL));
  assert.notEqual(await program.attribute(entry(APPEAL), 'data-status'), 'missed');
  assert.equal(await program.has(MOTION), false, 'nothing to restore yet');

  // Not filed at all: whatever day it is, the 23rd has passed.
  await fileOn(program, '');
  await program.click(testId('tab-ledger'));
  await entryIs(program, APPEAL, 'missed');
  await program.click(MOTION);
  await pagesSay(program, 'ХОДАТАЙСТВО', 'восстановлении срока');
  assert.ok(await program.focusIn('.stage'), 'the focus is on the pages of the motion');

  await program.click(testId('tab-facts'));
  await openStep(program, 'filing');
  await answer(program, 'filing.late_reason', REASON);
  await pagesSay(program, REASON);
  await program.click(testId('tab-document'));
  await until('the motion to be allowed', async () => !(await blocked(program)));
  await program.click(testId('save-pdf'));
  await program.element(testId('saved'));
  assert.ok(isPdf(pdf));
  const text = textOf(pdf);
  for (const words of ['о восстановлении срока', 'лежал в больнице', '23.11.2026']) {
    assert.ok(text.includes(words), `the PDF lacks «${words}»`);
  }

  // A motion to restore what was not missed would admit a delay that there was not.
  await fileOn(program, '20.11.2026');
  await program.click(testId('tab-document'));
  await until('the motion to be stopped', () => blocked(program));
});
