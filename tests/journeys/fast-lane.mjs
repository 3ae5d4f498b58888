// A police station at night: a new case, the fast lane, ten answers, and from the plan the three papers that matter there,
// each saved as PDF with the person in it.

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { answer, openStep, pagesSay, pdf, question, start, steps, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { isPdf, textOf } from './lib/paper.mjs';

const FAMILY = 'Мирзоев';
const PAPERS = {
  'interpreter-motion': 'переводчика',
  'admit-defender': 'защитника',
  'detention-complaint-prosecutor': 'ЖАЛОБА',
};

/** The question of a path, in whatever step it stands. */
async function ask(program, path) {
  if (await program.has(question(path))) return;
  for (const step of await steps(program)) {
    await openStep(program, step);
    if (await program.has(question(path))) return;
  }
  throw new Error(`the fast lane does not ask for ${path}`);
}

const known = (program, path) =>
  until(`${path} to be known`, async () => (await program.attribute(question(path), 'data-state')) === 'known');

async function type(program, path, text) {
  await ask(program, path);
  await answer(program, path, text);
  await known(program, path);
}

async function choose(program, path, value) {
  await ask(program, path);
  const radio = `[id="f-${path}-${value}"]`;
  if (await program.has(radio)) await program.click(radio);
  else {
    const script = `
      const list = document.getElementById(arguments[0]);
      list.value = arguments[1];
      list.dispatchEvent(new Event('change', { bubbles: true }));`;
    await program.ask(script, `f-${path}`, value);
  }
  await known(program, path);
}

async function tenAnswers(program) {
  await type(program, 'client.name.family', FAMILY);
  await type(program, 'client.name.given', 'Фирӯз');
  await choose(program, 'client.native_language', 'tg');
  await choose(program, 'client.russian.reads', 'none');
  await choose(program, 'representative.kind', 'advocate');
  await type(program, 'representative.family', 'Зимина');
  await type(program, 'detention.body', 'ОМВД России по г. о. Приреченск');
  await type(program, 'detention.brought_on', '16.11.2026');
  await choose(program, 'detention.relatives_asked', 'yes');
  await choose(program, 'detention.relatives_told', 'no');
}

/** From the plan to the paper, to the file, and back. */
async function savePaper(program, id) {
  await program.click(testId('tab-facts'));
  await program.element(testId('plan'));
  const button = `${testId('plan-entry')}[data-document="${id}"] ${testId('plan-draft')}`;
  await program.click(button);
  await pagesSay(program, PAPERS[id], FAMILY);
  rmSync(pdf, { force: true });
  await until(`${id} to be allowed`, async () => (await program.attribute(testId('save-pdf'), 'aria-disabled')) !== 'true');
  await program.click(testId('save-pdf'));
  const text = await until(`${id} to be written whole`, () => isPdf(pdf) && textOf(pdf));
  assert.ok(text.includes(FAMILY) && text.includes(PAPERS[id]), `${id} on paper names ${FAMILY}`);
}

await start('fast-lane', async (program) => {
  await program.click(testId('new-case'));
  await program.element(testId('lanes'));
  await program.click(testId('lane-fast'));
  await until('the fast lane', () =>
    program.ask('return document.querySelector(arguments[0])?.checked', testId('lane-fast')));
  await tenAnswers(program);
  if (await program.has(testId('beside-plan'))) await program.click(testId('beside-plan'));
  for (const id of Object.keys(PAPERS)) await savePaper(program, id);
});
