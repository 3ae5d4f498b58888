// Pictures for people to look at, in the folder HIMOYA_SHOTS: every screen in two sizes and both themes.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { THEMES, atRest, wear } from './case.mjs';

export const SIZES = [
  [1280, 800],
  [1024, 640],
];
export const shots = resolve(process.env.HIMOYA_SHOTS ?? '.');
if (process.env.HIMOYA_SHOTS) mkdirSync(shots, { recursive: true });

/** Names what sticks out of the window or is cut off without a sign of it. */
export const CUT_OFF = `
  const shown = (box) => box.width > 0 && box.height > 0;
  const cut = (element) => {
    if (element.closest('svg, .vh, .skip, [aria-hidden="true"], option, .stage, input, select')) return false;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const out = shown(box) && box.right > innerWidth + 1 && !element.closest('.scroll, [data-pane]');
    const hidden = ['hidden', 'clip'].includes(style.overflowX) && style.textOverflow !== 'ellipsis';
    return out || (hidden && shown(box) && element.scrollWidth > element.clientWidth + 1);
  };
  return [...document.body.querySelectorAll('*')].filter(cut).map((element) => {
    return element.tagName + '.' + element.className + ' «' + element.textContent.trim().slice(0, 40) + '»';
  });`;

/** Scrolls to the end and tells whether there was anything to scroll. */
function scrollToEnd(program, selector) {
  const script = `
    const box = document.querySelector(arguments[0]);
    box.scrollTop = box.scrollHeight;
    return box.scrollTop > 0;`;
  return program.ask(script, selector);
}

export async function look(program, path) {
  await atRest(program);
  await program.picture(path);
}

/** Takes a picture in every size and theme, and one of the end of `scroller` where it does not fit. */
export async function takePictures(program, name, scroller) {
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
