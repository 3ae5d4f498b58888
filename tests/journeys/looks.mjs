// Pictures for people to look at, in the folder HIMOYA_SHOTS (without it run.sh leaves this out): every screen in two
// sizes and both themes, and the main ones in each language in the narrow window. What is cut off at the edge of the
// window in a language is an error.

import { join } from 'node:path';
import { until } from './lib/driver.mjs';
import {
  THEMES,
  answer,
  open,
  openExample,
  openStep,
  question,
  settled,
  speak,
  start,
  steps,
  testId,
  unlock,
  wear,
  openLedger,
} from './lib/case.mjs';
import { CUT_OFF, SIZES, look, shots, takePictures } from './lib/pictures.mjs';

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

const LANGS = ['tg', 'uz', 'ky', 'en'];
const cutOff = [];

/** The screen that is open in each language, in the narrow window; ends in Russian. */
async function inEachLanguage(program, name) {
  await program.resize(1024, 640);
  await wear(program, 'light');
  for (const lang of LANGS) {
    await speak(program, lang);
    await program.ask("for (const box of document.querySelectorAll('.scroll')) box.scrollTop = 0");
    await look(program, join(shots, `50-${lang}-${name}.png`));
    const found = await program.ask(CUT_OFF);
    cutOff.push(...found.map((what) => `${lang} ${name}: ${what}`));
  }
  await speak(program, 'ru');
}

/** The list of keys is a dialog: nothing behind it can be clicked, so the theme is changed before it opens. */
async function allKeys(program) {
  for (const theme of THEMES.toReversed()) {
    await wear(program, theme);
    await program.press('?');
    await program.element(testId('keys-close'));
    for (const [width, height] of SIZES) {
      await program.resize(width, height);
      await look(program, join(shots, `29-keys-${width}x${height}-${theme}.png`));
    }
    if (theme === 'light') await inEachLanguage(program, 'keys');
    await program.click(testId('keys-close'));
  }
}

async function everyTourStep(program) {
  for (let n = 1; n <= 7; n++) {
    await until(`step ${n} of the tour`, async () => (await program.text(testId('tour'))).includes(`${n} из 7`));
    await takePictures(program, `28-tour-${n}`);
    await program.click(testId('tour-next'));
  }
}

await open('door', async (program) => {
  await program.element(testId('create-vault'));
  await takePictures(program, '30-first-run');
  await inEachLanguage(program, 'first-run');
  await unlock(program);
  await program.click(testId('to-vault'));
  await inEachLanguage(program, 'vault');
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
  await inEachLanguage(program, 'door');
  await program.click(testId('door-sheets'));
  await program.element(testId('group-2-1'));
  await takePictures(program, '34-door-sheets');
});
await start('looks', async (program) => {
  await program.element(testId('example-student-expelled'));
  await takePictures(program, '00-start-empty', '.list');
  await inEachLanguage(program, 'desk-empty');
  await allKeys(program);
  await openExample(program, 'student-expelled');
  await inEachLanguage(program, 'facts');
  await everyStep(program);
  await anImpossibleDay(program);
  await openDocument(program);
  await takePictures(program, '22-document', '.stage');
  await inEachLanguage(program, 'document');
  await program.click(testId('side-grounds'));
  await program.element(testId('ground-add'));
  await takePictures(program, '22-grounds');
  await inEachLanguage(program, 'grounds');
  await program.click(testId('side-findings'));
  await program.click(testId('save-pdf'));
  await program.element(testId('saved'));
  await takePictures(program, '23-saved');
  await program.click(testId('tab-ledger'));
  await program.element(testId('entry'));
  await takePictures(program, '25-ledger', '#ledger');
  await inEachLanguage(program, 'ledger');
  await program.click(testId('tab-files'));
  await program.element(testId('add-files'));
  await takePictures(program, '25-files');
  await inEachLanguage(program, 'files');
  await program.click(testId('to-calculator'));
  await program.click(testId('rule-koap-30.3'));
  await program.type(testId('calc-day'), '11.11.2026');
  await program.element(testId('last-day'));
  await takePictures(program, '26-calculator');
  await inEachLanguage(program, 'calculator');
  await program.click(testId('to-desk'));
  await program.element(testId('case-row'));
  await takePictures(program, '24-start-one-case');
  await inEachLanguage(program, 'desk');
  await openLedger(program, 'held-past-48h');
  await takePictures(program, '27-ledger-of-hours');
  await planAndEvents(program);
  await program.click(testId('to-desk'));
  await program.click(testId('tour-start'));
  await everyTourStep(program);
  await program.click(testId('to-desk'));
  await program.click(testId('clear-samples'));
  await program.element(testId('removed'));
  await takePictures(program, '24-samples-removed');
});
if (cutOff.length > 0) throw new Error(`cut off:\n${cutOff.join('\n')}`);
