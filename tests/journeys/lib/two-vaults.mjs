// Two people with a vault each on one machine, and what they hand each other.

import { join, resolve } from 'node:path';
import { folder, testId } from './case.mjs';
import { until } from './driver.mjs';
import { Program } from './program.mjs';

/** One start of the program over the cases of one person. `saves` and `opens` answer the dialogs for files. */
export function at(person, name, { saves, opens, args = [] }, use) {
  const nothing = join(folder, 'nothing');
  const env = {
    HIMOYA_DATA_DIR: join(folder, person),
    HIMOYA_TEST_SAVE_TO: saves ?? nothing,
    HIMOYA_TEST_OPEN: opens ?? nothing,
  };
  return Program.run({ binary: resolve(process.env.HIMOYA_PROGRAM), args, env, folder: join(folder, name) }, use);
}

/** Opens a part of the vault's page. */
export async function part(program, id) {
  await program.click(testId('to-vault'));
  await program.click(testId(`vault-${id}`));
}

/** Says one's name and gives the key of one's vault. */
export async function callMyself(program, name) {
  await part(program, 'colleagues');
  await program.type(testId('my-name'), name);
  await program.press('Enter');
  await program.element(testId('name-saved'));
  const key = (await program.text(testId('my-key'))).trim();
  await program.click(testId('to-desk'));
  return key;
}

/** A key is computed from words, on a machine that may be busy. */
const PATIENCE = 60_000;

/** Waits for what follows when a file has been closed or opened with words. */
export const slowly = (program, id) => until(id, () => program.has(testId(id)), PATIENCE);

/** The words that are shown to be read aloud. */
export async function wordsShown(program) {
  await slowly(program, 'words');
  const script = 'return [...document.querySelectorAll(arguments[0] + " b")].map((b) => b.textContent)';
  return program.ask(script, testId('words'));
}

/** Waits until the case that one came from is chosen. */
export function chosen(program) {
  const script = 'return document.querySelector(arguments[0])?.checked';
  return until('the chosen case', () => program.ask(script, testId('pick')));
}
