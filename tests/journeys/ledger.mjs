// The worked case of a man held past 48 hours: the ledger names the breach and shows the clock, a filing is recorded
// with a slip of the pen first, is seen as kept, and is taken back by button and by key.

import assert from 'node:assert/strict';
import { entry, entryIs, openLedger, start, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';

const CLAIM = 'police-claim';
const of = (id) => `${entry(CLAIM)} ${testId(id)}`;

async function seeTheBreach(program) {
  const breach = `${testId('breach')}[data-code="held_over_48h"]`;
  await program.element(breach);
  assert.match(await program.text(breach), /дольше 48 часов/u);
  await program.element(`${testId('clock')} .hours-line .over`);
  assert.match(await program.text(testId('now')), /\d\d:\d\d/u);
}

/** The proof follows the entry chosen, and the arrows. */
async function walkTheLine(program) {
  await program.click(`${entry('detention-48h')} ${testId('entry-name')}`);
  await until('the proof of the 48 hours', async () => /до 14:20/u.test(await program.text(testId('last-day'))));
  assert.equal(await program.attribute(testId('last-day'), 'data-date'), '2026-11-19');
  await program.press('Down');
  await until('the next entry', () => program.focusIn(testId('entry')));
  assert.equal(await program.focusIn(entry('detention-48h')), false);
}

async function recordAFiling(program) {
  await entryIs(program, CLAIM, 'running');
  await program.click(of('file'));
  await program.type('#filed-day', '31.11.2026');
  await program.press('Enter');
  await program.element(of('problem'));
  assert.equal(await program.attribute('#filed-day', 'aria-invalid'), 'true');
  await entryIs(program, CLAIM, 'running');

  await program.type('#filed-day', '20.11.2026');
  await program.type('#filed-proof', 'квитанция № 12');
  await program.click(of('filed-save'));
  await entryIs(program, CLAIM, 'kept');
  assert.match(await program.text(of('done')), /20\.11\.2026.*квитанция № 12/u);
}

async function takeItBack(program) {
  await program.click(of('unfile'));
  await entryIs(program, CLAIM, 'running');
  await program.press('Control', 'z');
  await entryIs(program, CLAIM, 'kept');
  await program.press('Control', 'z');
  await entryIs(program, CLAIM, 'running');
}

await start('ledger', async (program) => {
  await openLedger(program, 'held-past-48h');
  await seeTheBreach(program);
  await walkTheLine(program);
  await recordAFiling(program);
  await takeItBack(program);
});
