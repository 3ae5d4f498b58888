// The window at 200 %, as narrow as 1280×800 is then and as low as it lets itself be made: the panes stand one below the
// other, nothing is cut off at an edge or has to be scrolled sideways, and what does not fit in a dialog can be scrolled to.

import assert from 'node:assert/strict';
import { atRest, openExample, settled, start, testId } from './lib/case.mjs';
import { CUT_OFF } from './lib/pictures.mjs';

const found = [];

/** A dialog that is higher than the window must scroll. */
const LOST = `
  const dialog = document.querySelector('dialog[open]');
  if (!dialog) return [];
  const { top, bottom } = dialog.getBoundingClientRect();
  const scrolls = ['auto', 'scroll'].includes(getComputedStyle(dialog).overflowY);
  const kept = dialog.scrollHeight <= dialog.clientHeight + 1 || scrolls;
  return top >= -1 && bottom <= innerHeight + 1 && kept ? [] : ['dialog ' + dialog.getAttribute('aria-labelledby')];`;

async function check(program, place) {
  await atRest(program);
  const sideways = await program.ask('return document.documentElement.scrollWidth > innerWidth');
  if (sideways) found.push(`${place}: has to be scrolled sideways`);
  for (const script of [CUT_OFF, LOST]) {
    found.push(...(await program.ask(script)).map((what) => `${place}: ${what}`));
  }
}

async function dialog(program, place, opener, inside) {
  await program.click(testId(opener));
  await program.element(testId(inside));
  await check(program, place);
  await program.press('Escape');
}

await start('zoom', async (program) => {
  await program.element(testId('example-student-expelled'));
  await program.resize(640, 480);
  await check(program, 'the empty desk');
  await openExample(program, 'student-expelled');
  await check(program, 'the facts');
  await program.click(testId('beside-plan'));
  await program.element(testId('plan-packet'));
  await check(program, 'the plan');
  await program.click(testId('tab-document'));
  // The pages push down what stands below them until they are there.
  await settled(program);
  for (const [side, inside] of [['findings', 'finding'], ['text', 'draft-block'], ['versions', 'version-keep']]) {
    await program.click(testId(`side-${side}`));
    await program.element(testId(inside));
    await check(program, `drafting, ${side}`);
  }
  await dialog(program, 'filing', 'file-paper', 'paper-proof');
  await program.click(testId('tab-ledger'));
  await program.click(testId('line-events'));
  await program.element(testId('event'));
  await check(program, 'the events');
  await program.click(testId('to-desk'));
  await program.element(testId('case-row'));
  await check(program, 'the desk');
  await dialog(program, 'the printed list', 'print-list', 'print-do');
  await program.press('Control', 'k');
  await program.element(testId('find'));
  await check(program, 'the finder');
  await program.press('Escape');
  await program.click(testId('month'));
  await program.element(testId('month-day'));
  await check(program, 'the month');
  await program.click(testId('to-vault'));
  await program.click(testId('vault-handover'));
  await program.element(testId('pick'));
  await program.click(testId('by-keys'));
  await check(program, 'handing over');
  assert.deepEqual(found, []);
  // A check that finds nothing must be known to find something.
  await program.ask("document.querySelector('main').style.width = '900px'");
  await check(program, 'a page made too wide');
  assert.ok(found.length > 0, 'the page made too wide was not seen');
});
