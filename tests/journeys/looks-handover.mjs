// Pictures of handing cases over and taking them in, of what two people wrote differently, and of today's set.

import { join } from 'node:path';
import { answer, atRest, field, folder, openExample, openStep, pagesSay, testId, unlock } from './lib/case.mjs';
import { takePictures } from './lib/pictures.mjs';
import { at, callMyself, chosen, part, slowly, wordsShown } from './lib/two-vaults.mjs';

const THERE = join(folder, 'there.himoya');
const BACK = join(folder, 'back.himoya');

/** A picture of what no button beside it can change. */
async function still(program, path) {
  await atRest(program);
  await program.picture(path);
}

async function change(program, address) {
  await openStep(program, 'person');
  await answer(program, 'client.address', address);
  await answer(program, 'client.birth_place', `${address} (по паспорту)`);
  await pagesSay(program, address);
}

const [words, key] = await at('anna', 'anna', { saves: THERE }, async (program) => {
  await unlock(program);
  await program.element(testId('new-case'));
  await takePictures(program, '40-empty-desk');
  const mine = await callMyself(program, 'Анна Орлова');
  for (const id of ['family-expelled', 'held-past-48h', 'student-expelled']) {
    await openExample(program, id).catch(() => undefined);
    await program.click(testId('to-desk'));
    await program.element(testId('case-row'));
  }
  await takePictures(program, '41-desk');
  await part(program, 'colleagues');
  await takePictures(program, '42-name-and-key', '.part');
  await program.click(testId('vault-handover'));
  await program.element(testId('pick'));
  await takePictures(program, '43-hand-over-nothing');
  await program.click(testId('pick-all'));
  await program.click(testId('by-keys'));
  await takePictures(program, '44-hand-over-keys', '.part');
  await program.click(testId('by-words'));
  await program.click(testId('hand-over-do'));
  const drawn = await wordsShown(program);
  await takePictures(program, '45-words', '.part');
  await program.click(testId('to-desk'));
  await program.click(testId('case-row'));
  await change(program, 'г. Приреченск, ул. Садовая, д. 8');
  await program.click(testId('case-hand-over'));
  await chosen(program);
  await takePictures(program, '46-hand-over-from-a-case');
  return [drawn, mine];
});
await at('boris', 'boris', { opens: THERE, saves: BACK }, async (program) => {
  await unlock(program);
  await program.element(testId('new-case'));
  await callMyself(program, 'Борис Каримов');
  await program.click(testId('take-in-first'));
  await takePictures(program, '47-take-in');
  await program.click(testId('take-in'));
  await program.type(testId('heard-words'), [...words.slice(0, 3), 'абырвалг ', words[4].slice(0, 2)].join(' '));
  await takePictures(program, '48-heard');
  await program.type(testId('heard-words'), words.join(' '));
  await program.press('Enter');
  await slowly(program, 'taken');
  await takePictures(program, '49-taken-new');
  await program.click(testId('taken-case'));
  await change(program, 'г. Приреченск, ул. Речная, д. 5, кв. 12 (у брата)');
  await program.click(testId('case-hand-over'));
  await chosen(program);
  await program.click(testId('pick-all'));
  await program.click(testId('by-keys'));
  await program.type(testId('key-text'), key);
  await takePictures(program, '50-key-pasted', '.part');
  await program.type(testId('key-name'), 'Анна');
  await program.press('Enter');
  await program.element(testId('colleague'));
  await program.click(testId('hand-over-do'));
  await program.element(testId('written'));
  await takePictures(program, '51-written-for-a-key');
});
await at('anna', 'anna-again', { opens: BACK }, async (program) => {
  await unlock(program);
  await program.element(testId('case-row'));
  await part(program, 'takein');
  await program.click(testId('take-in'));
  await program.element(testId('taken-odds'));
  await takePictures(program, '52-taken-odds');
  await program.click(testId('to-conflicts'));
  await takePictures(program, '53-conflicts', '.part');
  await program.click(testId('to-desk'));
  await program.element(testId('conflict-tag'));
  await takePictures(program, '54-desk-odds');
  await program.click(`.r:has(${testId('conflict-tag')}) ${testId('case-row')}`);
  await openStep(program, 'person');
  await program.click(field('client.address'));
  await program.ask('document.activeElement.scrollIntoView({ block: "center" })');
  await takePictures(program, '55-two-edits');
  await program.click(field('client.address'));
  await program.press('F2');
  await program.element(testId('history'));
  await still(program, join(process.env.HIMOYA_SHOTS, '56-history.png'));
  await program.press('Escape');
  await program.click(testId('case-conflicts'));
  await program.element(testId('conflict'));
  await still(program, join(process.env.HIMOYA_SHOTS, '57-case-conflicts.png'));
  await program.press('Escape');
  await part(program, 'set');
  await program.element(testId('pick'));
  await program.click(testId('pick'));
  await takePictures(program, '58-set', '.part');
  await program.type(testId('new-passphrase'), 'набор фонарь ключ просёлок');
  await program.type(testId('again'), 'набор фонарь ключ просёлок');
  await program.press('Enter');
  await slowly(program, 'set-path');
  await takePictures(program, '59-set-made');
  await program.click(testId('set-back'));
  await takePictures(program, '60-bring-back');
  await program.click(testId('vault-open'));
  await program.element(testId('pick'));
  await program.click(testId('pick'));
  await takePictures(program, '61-open');
  await program.click(testId('open-export'));
  await program.element(testId('open-do'));
  await still(program, join(process.env.HIMOYA_SHOTS, '62-open-warning.png'));
  await program.press('Escape');
  await program.resize(640, 480);
  for (const id of ['colleagues', 'handover', 'takein', 'conflicts', 'set', 'open']) {
    await program.click(testId(`vault-${id}`));
    await still(program, join(process.env.HIMOYA_SHOTS, `70-zoom-${id}.png`));
  }
});
