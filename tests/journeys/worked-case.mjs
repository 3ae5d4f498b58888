// A user opens the worked case, corrects two names and a date, sees the pages and the last day follow, takes a change
// back, saves the appeal as PDF and finds the case again after a restart.

import assert from 'node:assert/strict';
import {
  answer,
  field,
  firstPage,
  lastDay,
  lastDayIs,
  openExample,
  openStep,
  otherFirstPage,
  pagesSay,
  pagesText,
  pdf,
  question,
  start,
  testId,
} from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { isPdf, textOf } from './lib/paper.mjs';

const FAMILY = 'Ҳакимов';
const GIVEN = 'Ҷамшед';
const RECEIVED = 'ruling.received_on';

async function correctTheNames(program) {
  await openStep(program, 'person');
  const before = await firstPage(program);
  await answer(program, 'client.name.family', FAMILY);
  await pagesSay(program, `Заявитель: ${FAMILY}`);
  const between = await otherFirstPage(program, before);
  await answer(program, 'client.name.given', GIVEN);
  await pagesSay(program, `Заявитель: ${FAMILY} ${GIVEN}`);
  await otherFirstPage(program, between);
  await until('the head to name the client', async () => (await program.text(testId('case-name'))).includes(FAMILY));
}

/** Ten days from the 10th end on a Friday; from the 12th on a Sunday, so the term runs on to the Monday. */
async function correctTheDate(program) {
  await openStep(program, 'ruling');
  await answer(program, RECEIVED, '10.11.2026');
  await lastDayIs(program, '2026-11-20');
  await pagesSay(program, 'вручена мне 10.11.2026', '20.11.2026');
  await answer(program, RECEIVED, '12.11.2026');
  await lastDayIs(program, '2026-11-23');
  await pagesSay(program, 'вручена мне 12.11.2026', 'воскресенье 22.11.2026', '23.11.2026');
}

async function typeADayThatDoesNotExist(program) {
  await answer(program, RECEIVED, '31.11.2026');
  await program.element(`${question(RECEIVED)} ${testId('problem')}`);
  assert.equal(await program.attribute(field(RECEIVED), 'aria-invalid'), 'true');
  await program.element(testId('no-day'));
  assert.equal(await lastDay(program), null, 'no last day from a day that does not exist');
  await program.click(testId('step-ruling'));
  assert.equal(await program.value(field(RECEIVED)), '31.11.2026', 'the text stays when the cursor leaves');

  await answer(program, RECEIVED, '12.11.2026');
  await lastDayIs(program, '2026-11-23');
  assert.equal(await program.has(`${question(RECEIVED)} ${testId('problem')}`), false);
  await pagesSay(program, 'вручена мне 12.11.2026');
}

/** By key and by button; what comes back must look exactly as it did. */
async function takeBackAndForth(program) {
  const before = await firstPage(program);
  const number = await program.value(field('ruling.number'));
  await answer(program, 'ruling.number', '777/26');
  await pagesSay(program, '№ 777/26');
  const after = await otherFirstPage(program, before);

  await program.press('Control', 'z');
  await pagesSay(program, `№ ${number}`);
  await until('the page of before', async () => (await firstPage(program)) === before);
  assert.equal(await program.value(field('ruling.number')), number);
  await program.press('Control', 'Shift', 'z');
  await pagesSay(program, '№ 777/26');
  await until('the page of after', async () => (await firstPage(program)) === after);

  await program.click(testId('undo'));
  await pagesSay(program, `№ ${number}`);
  await program.click(testId('redo'));
  await pagesSay(program, '№ 777/26');
  await program.click(testId('undo'));
  await pagesSay(program, `№ ${number}`);
  assert.doesNotMatch(await pagesText(program), /777\/26/u);
}

async function saveThePdf(program) {
  await program.click(testId('tab-document'));
  await program.click(testId('save-pdf'));
  await program.element(testId('saved'));
  assert.ok(isPdf(pdf));
  const text = textOf(pdf);
  const facts = [
    `Заявитель: ${FAMILY} ${GIVEN}`,
    `Ҷ. Ҷ. ${FAMILY}`,
    'вручена мне 12.11.2026',
    'последний день срока — 23.11.2026',
    'ч. 3 ст. 18.8 КоАП РФ',
    'ст. 30.3',
    'от 10.11.2026 № 5216/26',
  ];
  for (const fact of facts) assert.ok(text.includes(fact), `the PDF lacks «${fact}»`);
  assert.doesNotMatch(text, /Назаров Фаррух Ҷ|777\/26/u, 'the PDF keeps what was corrected');
}

async function findTheCaseAgain(program) {
  const row = testId('case-row');
  await program.element(row);
  assert.match(await program.text(row), new RegExp(FAMILY, 'u'));
  await program.click(row);
  await openStep(program, 'person');
  assert.equal(await program.value(field('client.name.family')), FAMILY);
  assert.equal(await program.value(field('client.name.given')), GIVEN);
  await openStep(program, 'ruling');
  assert.equal(await program.value(field(RECEIVED)), '12.11.2026');
  await lastDayIs(program, '2026-11-23');
  await pagesSay(program, `Заявитель: ${FAMILY} ${GIVEN}`, 'вручена мне 12.11.2026');
}

await start('first-start', async (program) => {
  await openExample(program, 'student-expelled');
  await correctTheNames(program);
  await correctTheDate(program);
  await typeADayThatDoesNotExist(program);
  await takeBackAndForth(program);
  await saveThePdf(program);
});
await start('second-start', findTheCaseAgain);
