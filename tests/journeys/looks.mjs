// Pictures for people to look at, in the folder HIMOYA_SHOTS (without it run.sh leaves this out): the start screen,
// every step of the form, a day that does not exist, the document, the terms and the calculator, in two sizes and both
// themes.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  answer,
  atRest,
  open,
  openExample,
  openStep,
  question,
  settled,
  start,
  steps,
  testId,
  THEMES,
  unlock,
  wear,
  openLedger,
} from './lib/case.mjs';

const SIZES = [
  [1280, 800],
  [1024, 640],
];
const shots = resolve(process.env.HIMOYA_SHOTS);

/** Scrolls to the end and tells whether there was anything to scroll. */
function scrollToEnd(program, selector) {
  const script = `
    const box = document.querySelector(arguments[0]);
    box.scrollTop = box.scrollHeight;
    return box.scrollTop > 0;`;
  return program.ask(script, selector);
}

async function look(program, path) {
  await atRest(program);
  await program.picture(path);
}

/** Takes a picture in every size and theme, and one of the end of `scroller` where it does not fit. */
async function takePictures(program, name, scroller) {
  for (const [width, height] of SIZES) {
    await program.resize(width, height);
    for (const theme of THEMES) {
      await wear(program, theme);
      const path = join(shots, `${name}-${width}x${height}-${theme}`);
      if (scroller) await program.ask('document.querySelector(arguments[0]).scrollTop = 0', scroller);
      await look(program, `${path}.png`);
      if (scroller && (await scrollToEnd(program, scroller))) await look(program, `${path}-end.png`);
    }
  }
}

async function everyStep(program) {
  for (const [i, step] of (await steps(program)).entries()) {
    await openStep(program, step);
    await takePictures(program, `${String(i + 1).padStart(2, '0')}-${step}`, '#form');
  }
}

async function anImpossibleDay(program) {
  await openStep(program, 'ruling');
  await answer(program, 'ruling.received_on', '31.11.2026');
  await program.element(`${question('ruling.received_on')} ${testId('problem')}`);
  await settled(program);
  await takePictures(program, '20-impossible-day');
  await openDocument(program);
  await takePictures(program, '21-impossible-day-document');
  await program.click(testId('undo'));
}

/** The plan beside the questions, its reasons closed and open, and the events of the case. */
async function planAndEvents(program) {
  await program.click(testId('tab-facts'));
  await program.click(testId('beside-plan'));
  await program.element(testId('plan-packet'));
  await takePictures(program, '28-plan', testId('plan'));
  await program.ask('for (const fold of document.querySelectorAll("[data-testid=plan] details")) fold.open = true; return 1');
  await takePictures(program, '29-plan-why', testId('plan'));
  await program.click(testId('tab-ledger'));
  await program.click(testId('line-events'));
  await program.element(testId('event'));
  await takePictures(program, '29-events', '#ledger');
  await program.click(testId('line-terms'));
  await program.click(testId('tab-facts'));
  await program.click(testId('beside-page'));
}

async function openDocument(program) {
  await program.click(testId('tab-document'));
  await program.element(testId('save-pdf'));
  await settled(program);
}

mkdirSync(shots, { recursive: true });
await open('door', async (program) => {
  await program.element(testId('create-vault'));
  await takePictures(program, '30-first-run');
  await unlock(program);
  await program.click(testId('to-vault'));
  for (const part of ['lock', 'sheets', 'backups', 'check', 'limits']) {
    await program.click(testId(`vault-${part}`));
    await takePictures(program, `31-vault-${part}`);
  }
  await program.click(testId('vault-sheets'));
  await program.click(testId('make-sheets'));
  await program.element(testId('recovery-sheet'));
  await takePictures(program, '32-sheet');
  await program.press('Control', 'l');
  await program.element(testId('unlock'));
  await takePictures(program, '33-door');
  await program.click(testId('door-sheets'));
  await program.element(testId('group-2-1'));
  await takePictures(program, '34-door-sheets');
});
await start('looks', async (program) => {
  await program.element(testId('example-student-expelled'));
  await takePictures(program, '00-start-empty');
  await openExample(program, 'student-expelled');
  await everyStep(program);
  await anImpossibleDay(program);
  await openDocument(program);
  await takePictures(program, '22-document', '.stage');
  await program.click(testId('save-pdf'));
  await program.element(testId('saved'));
  await takePictures(program, '23-saved');
  await program.click(testId('tab-ledger'));
  await program.element(testId('entry'));
  await takePictures(program, '25-ledger', '#ledger');
  await program.click(testId('to-calculator'));
  await program.click(testId('rule-koap-30.3'));
  await program.type(testId('calc-day'), '11.11.2026');
  await program.element(testId('last-day'));
  await takePictures(program, '26-calculator');
  await program.click(testId('to-desk'));
  await program.element(testId('case-row'));
  await takePictures(program, '24-start-one-case');
  await openLedger(program, 'held-past-48h');
  await takePictures(program, '27-ledger-of-hours');
  await planAndEvents(program);
});
