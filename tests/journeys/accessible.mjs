// axe-core finds nothing serious on the start screen, in any step of the form, at the terms, in the calculator,
// in the list of papers or beside the paper. Where a screen has colours of its own, both themes are checked.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { answer, atRest, open, openExample, openStep, question, start, steps, testId, THEMES, unlock, wear } from './lib/case.mjs';

const AXE = readFileSync(new URL('../../ui/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The serious faults of what the window shows at rest, each as a line for people. */
async function faults(program) {
  await program.ask(`if (!window.axe) { ${AXE} }`);
  await atRest(program);
  const script = `
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
      ({ violations }) => done({ violations }), (error) => done({ error: String(error) }));`;
  const { violations, error } = await program.askLater(script);
  assert.equal(error, undefined);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}: ${node.any[0]?.message ?? ''}`));
}

const found = [];

async function look(program, place, themes = THEMES) {
  for (const theme of themes) {
    await wear(program, theme);
    found.push(...(await faults(program)).map((fault) => `${place}, ${theme}: ${fault}`));
  }
}

/** A check that finds nothing must be known to find something. */
async function provesItself(program) {
  await program.ask('document.querySelector(arguments[0]).removeAttribute("aria-label")', testId('theme'));
  await program.ask('document.querySelector(arguments[0]).removeAttribute("title")', testId('theme'));
  const seen = await faults(program);
  assert.ok(
    seen.some((fault) => fault.startsWith('button-name')),
    'axe overlooked a button without a name',
  );
}

await open('door', async (program) => {
  await program.element(testId('create-vault'));
  await look(program, 'first run');
  await unlock(program);
  await program.click(testId('to-vault'));
  for (const part of ['lock', 'limits', 'check', 'backups', 'sheets']) {
    await program.click(testId(`vault-${part}`));
    await look(program, `vault: ${part}`);
  }
  await program.click(testId('make-sheets'));
  await program.element(testId('recovery-sheet'));
  await look(program, 'a recovery sheet');
  await program.press('Control', 'l');
  await program.element(testId('unlock'));
  await look(program, 'door');
  await program.click(testId('door-sheets'));
  await program.element(testId('group-2-1'));
  await look(program, 'door with sheets');
});
await start('accessible', async (program) => {
  await program.element(testId('example-student-expelled'));
  await look(program, 'start screen, empty');
  await openExample(program, 'student-expelled');
  for (const step of await steps(program)) {
    await openStep(program, step);
    await look(program, `step ${step}`, ['light']);
  }
  await openStep(program, 'ruling');
  await answer(program, 'ruling.received_on', '31.11.2026');
  await program.element(`${question('ruling.received_on')} ${testId('problem')}`);
  await look(program, 'a day that does not exist');
  for (const theme of THEMES) {
    // The list closes when the focus goes to the button of the theme.
    await wear(program, theme);
    await program.click(testId('papers'));
    await program.element(testId('choose-appeal-koap-ruling'));
    await look(program, 'papers at the head of the form', [theme]);
    await program.press('Escape');
  }
  await program.click(testId('tab-document'));
  await program.element(testId('save-pdf'));
  await look(program, 'document');
  await program.click(testId('tab-ledger'));
  await program.element(testId('entry'));
  await look(program, 'ledger');
  await program.click(testId('tab-files'));
  await program.element(testId('add-files'));
  await look(program, 'no files');
  await program.click(testId('tab-ledger'));
  if (await program.has(testId('file'))) {
    await program.click(testId('file'));
    await program.element(testId('filed-save'));
    await look(program, 'record of filing');
    await program.click(testId('filed-cancel'));
  }
  await program.click(testId('to-calculator'));
  await program.click(testId('rule-koap-30.3'));
  await program.type(testId('calc-day'), '11.11.2026');
  await program.element(testId('last-day'));
  await look(program, 'calculator');
  await program.click(testId('to-desk'));
  await program.element(testId('case-row'));
  await look(program, 'start screen, one case');
  assert.deepEqual(found, []);
  await provesItself(program);
});
