// What the journeys know of Himoya's screens: how things are named there and what they must come to show.

import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './driver.mjs';
import { Program } from './program.mjs';
import { testId, unlock } from './vault.mjs';

export { testId, unlock };
export const field = (path) => `[id="f-${path}"]`;
export const question = (path) => `[data-question="${path}"]`;

/** The folder of this run, kept when it fails. */
export const folder = resolve(process.env.HIMOYA_JOURNEY_DIR ?? '.');

/** The file that stands in for the save dialog's answer. */
export const pdf = join(folder, 'appeal.pdf');

/** Starts the program over the cases of this journey, at whatever it shows first; `name` tells its starts apart. */
export function open(name, use, more = {}) {
  const env = { HIMOYA_DATA_DIR: join(folder, 'data'), HIMOYA_TEST_SAVE_TO: pdf, ...more };
  return Program.run({ binary: resolve(process.env.HIMOYA_PROGRAM), env, folder: join(folder, name) }, use);
}

/** The same, and through the door to the desk. */
export function start(name, use) {
  return open(name, async (program) => {
    await unlock(program);
    return use(program);
  });
}

/** Opens a worked case from the start screen and waits for its last day and its pages. */
export async function openExample(program, id) {
  await program.click(testId(`example-${id}`));
  await program.element(testId('last-day'));
  await program.element(testId('preview-page'));
}

export const entry = (id) => `${testId('entry')}[data-entry="${id}"]`;

/** Opens the terms of a worked case, also of one whose term to appeal cannot be counted. */
export async function openLedger(program, id) {
  await program.click(testId(`example-${id}`));
  await program.element(testId('preview-page'));
  await program.click(testId('tab-ledger'));
  await program.element(testId('entry'));
}

/** Waits until an entry of the ledger stands as named. */
export function entryIs(program, id, status) {
  return until(`${id} to be ${status}`, async () => (await program.attribute(entry(id), 'data-status')) === status);
}

export async function openStep(program, step) {
  await program.click(testId(`step-${step}`));
  await until(`the step ${step}`, async () => (await openedStep(program)) === step);
}

/** The steps of the form that are listed, in their order. */
export async function steps(program) {
  const ids = await program.attributes('[data-testid^="step-"]', 'data-testid');
  return ids.map((id) => id.slice('step-'.length));
}

export async function openedStep(program) {
  const id = await program.attribute('[data-testid^="step-"][aria-current="step"]', 'data-testid');
  return id?.slice('step-'.length) ?? null;
}

export async function answer(program, path, text) {
  await program.type(field(path), text);
}

export const lastDay = (program) => program.attribute(testId('last-day'), 'data-date');

export function lastDayIs(program, day) {
  return until(`the last day ${day}`, async () => (await lastDay(program)) === day);
}

/** The text of the pages with every run of blanks as one. */
export async function pagesText(program) {
  return (await program.text(testId('preview-text'))).replace(/\s+/gu, ' ');
}

export function pagesSay(program, ...parts) {
  return until(`the pages to say «${parts.join('», «')}»`, async () => {
    const text = await pagesText(program);
    return parts.every((part) => text.includes(part));
  });
}

/** The first page as it looks, pixel by pixel: two pictures are equal exactly when their pages look the same. */
export function firstPage(program) {
  const script = `
    const page = document.querySelector(arguments[0]);
    if (!page?.complete || page.naturalWidth === 0) return null;
    const canvas = Object.assign(document.createElement('canvas'), { width: 794, height: 1123 });
    canvas.getContext('2d').drawImage(page, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL();`;
  return program.ask(script, testId('preview-page'));
}

/** Waits until the first page looks other than `before` and returns its new look. */
export function otherFirstPage(program, before) {
  return until('the first page to look different', async () => {
    const now = await firstPage(program);
    return now !== before && now;
  });
}

/** Waits until the first page stays the same for a moment. */
export async function settled(program) {
  let before = await firstPage(program);
  await until('the first page to rest', async () => {
    await sleep(300);
    const now = await firstPage(program);
    const rests = now !== null && now === before;
    before = now;
    return rests;
  });
}

export const THEMES = ['light', 'dark'];

/** Changes the theme by its button if the window wears the other one. */
export async function wear(program, theme) {
  const worn = () => program.attribute('html', 'data-theme');
  if ((await worn()) !== theme) await program.click(testId('theme'));
  await until(`the ${theme} theme`, async () => (await worn()) === theme);
}

/** Chooses the language of the window in its list. */
export async function speak(program, lang) {
  await program.ask(
    `const choice = document.getElementById('window-language');
    choice.value = arguments[0];
    choice.dispatchEvent(new Event('change', { bubbles: true }));`,
    lang,
  );
  await until(`the language ${lang}`, async () => (await program.attribute('html', 'lang')) === lang);
}

/** Waits until the letters are loaded and no colour is on its way from one theme to the other, and has been drawn. */
export function atRest(program) {
  return program.askLater(`
    const done = arguments[arguments.length - 1];
    const drawn = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const ends = (animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
    const moving = () => document.getAnimations().some((one) => one.playState === 'running' && ends(one));
    const loading = () => [...document.images].some((image) => !image.complete);
    // Asked frame by frame: WebKit may never keep the promise of an animation or of a picture out of sight.
    const rest = async () => {
      while (moving() || loading()) await drawn();
    };
    document.fonts.ready.then(drawn).then(rest).then(drawn).then(() => done());`);
}
