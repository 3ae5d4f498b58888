// One case, several papers: the motion for an interpreter is chosen by keys beside the pages and saved, the appeal is
// chosen again at the head of the form with a name typed just before, and the ledger opens the paper of a breach.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answer, field, pagesSay, pagesText, pdf, start, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { isPdf, textOf } from './lib/paper.mjs';

const APPEAL = 'appeal-koap-ruling';
const MOTION = 'interpreter-motion';
const TITLES = { [APPEAL]: /ЖАЛОБА на постановление/u, [MOTION]: /ХОДАТАЙСТВО о назначении переводчика/u };
const FAMILY = 'Мирзоалиев';

const choice = (id) => testId(`choose-${id}`);

/** Waits until a paper is marked and its title stands on the pages. */
async function prepared(program, id) {
  await until(`${id} to be chosen`, async () => (await program.attribute(choice(id), 'aria-current')) === 'true');
  await until(`the pages of ${id}`, async () => TITLES[id].test(await pagesText(program)));
}

/** The list stands beside the pages; arrows walk it and Enter chooses. */
async function chooseTheMotion(program) {
  await program.click(testId('tab-document'));
  await prepared(program, APPEAL);
  for (let presses = 0; !(await program.focusIn(choice(APPEAL))); presses++) {
    assert.ok(presses < 8, 'F6 never reaches the list of papers');
    await program.press('F6');
  }
  for (let presses = 0; !(await program.focusIn(choice(MOTION))); presses++) {
    assert.ok(presses < 40, 'the arrow never reaches the motion');
    await program.press('Down');
  }
  await program.press('Enter');
  await prepared(program, MOTION);
  assert.ok(await program.focusIn(choice(MOTION)), 'the focus stays on the paper chosen');
  assert.match(await program.text(testId('said')), /переводчике/u);
}

async function saveTheMotion(program) {
  await program.click(testId('save-pdf'));
  await program.element(testId('saved'));
  assert.ok(isPdf(pdf));
  const text = textOf(pdf);
  for (const words of ['о назначении переводчика', 'Назначить переводчика таджикского языка', 'Мирзоева']) {
    assert.ok(text.includes(words), `the PDF lacks «${words}»`);
  }
  assert.doesNotMatch(text, /ЖАЛОБА/u);
}

/** Everything that the day calls for comes into a new folder beside the paper. */
async function saveThePacket(program) {
  await program.click(testId('save-packet'));
  await until('the packet', async () => /Пакет записан/u.test(await program.text(testId('saved'))));
  const folder = readdirSync(dirname(pdf)).find((name) => name.startsWith('Пакет '));
  const files = readdirSync(join(dirname(pdf), folder)).sort();
  assert.match(files[0], /^00 Опись пакета\.(docx|pdf)$/u);
  const print = files.at(-1);
  assert.ok(isPdf(join(dirname(pdf), folder, print)), print);
  assert.match(textOf(join(dirname(pdf), folder, print)), /лист 1 из \d+/u);
  assert.ok(files.some((name) => /^\d\d Ходатайство о переводчике\.docx$/u.test(name)), files.join());
  assert.ok(!files.some((name) => name.includes('Мирзоев')), 'no name in the names of files');
}

/** Chosen at the head of the form; what was typed just before is in the other paper too. */
async function backToTheAppeal(program) {
  await program.press('Escape');
  await program.element('#form');
  assert.match(await program.text(testId('papers')), /Ходатайство о переводчике/u);
  await program.click(testId('step-person'));
  await answer(program, 'client.name.family', FAMILY);
  await program.click(testId('papers'));
  await until('the focus on the paper prepared', () => program.focusIn(choice(MOTION)));
  await program.click(choice(APPEAL));
  await until('the focus back on the button', () => program.focusIn(testId('papers')));
  await until('the head of the form', async () => /Жалоба на постановление/u.test(await program.text(testId('papers'))));
  assert.equal(await program.has(choice(APPEAL)), false, 'the list closes');
  assert.equal(await program.value(field('client.name.family')), FAMILY);
  await pagesSay(program, `Заявитель: ${FAMILY}`, 'ЖАЛОБА');
}

/** The button of a breach opens exactly its paper. */
async function openThePaperOfTheBreach(program) {
  await program.click(testId('tab-ledger'));
  const paper = `${testId('breach')}[data-code="held_over_48h"] [data-testid^="paper-"]`;
  const id = (await until('a paper against the breach', () => program.attribute(paper, 'data-testid'))).slice(6);
  await program.click(paper);
  await until(`${id} to be chosen`, async () => (await program.attribute(choice(id), 'aria-current')) === 'true');
  assert.notEqual(id, APPEAL);
  await until('its pages', async () => !TITLES[APPEAL].test(await pagesText(program)));
  assert.ok(await program.focusIn('.stage'), 'the focus is on its pages');
}

/** In a narrow window the list waits behind a button, and nothing has to be scrolled sideways. */
async function chooseInANarrowWindow(program) {
  await program.resize(1024, 640);
  await program.click(testId('papers'));
  await program.click(choice(MOTION));
  await until('the pages of the motion', async () => TITLES[MOTION].test(await pagesText(program)));
  const sideways = 'return document.documentElement.scrollWidth > innerWidth';
  assert.equal(await program.ask(sideways), false);
}

await start('documents', async (program) => {
  await program.resize(1280, 800);
  await program.click(testId('example-held-past-48h'));
  await program.element(testId('preview-page'));
  await chooseTheMotion(program);
  await saveTheMotion(program);
  await saveThePacket(program);
  await backToTheAppeal(program);
  await openThePaperOfTheBreach(program);
  await chooseInANarrowWindow(program);
});
