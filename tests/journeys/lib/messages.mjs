// The messages of the window as written down, and what of the Russian ones still stands in a window of another language.

import { readFileSync } from 'node:fs';

export const LANGS = ['ru', 'en', 'tg', 'uz', 'ky'];

const norm = (text) => text.replace(/\s+/gu, ' ').trim();

/** The messages of a language that are one line without variables, by their keys. */
function plain(lang) {
  const text = readFileSync(new URL(`../../../templates/messages/${lang}.ftl`, import.meta.url), 'utf8');
  const lines = [...text.matchAll(/^([\w-]+) = (.+)\n(?![ \t])/gmu)];
  return new Map(lines.filter(([, , value]) => !value.includes('{')).map(([, key, value]) => [key, norm(value)]));
}

/** The Russian words that another language says otherwise, each with its key. */
export function translated(lang) {
  const there = plain(lang);
  const words = new Map();
  const kept = new Set();
  for (const [key, value] of plain('ru')) {
    if (there.get(key) === value) kept.add(value);
    else if (there.has(key)) words.set(value, key);
  }
  // What one key leaves as it is cannot be told from a leftover.
  for (const value of kept) words.delete(value);
  return words;
}

/** Every word that the window shows or says and that is not marked as Russian content, with where it stands. */
const SAID = `
  const said = [];
  const own = (element) => !element.closest('[lang="ru"], script, style, #window-language');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() && own(node.parentElement)) said.push([node.data, node.parentElement.tagName]);
  }
  for (const element of document.body.querySelectorAll('[title], [aria-label], [placeholder]')) {
    if (!own(element)) continue;
    for (const name of ['title', 'aria-label', 'placeholder']) {
      if (element.hasAttribute(name)) said.push([element.getAttribute(name), element.tagName + ' ' + name]);
    }
  }
  return said;`;

/** What of the Russian interface is left in the window, and how much it says at all. */
export async function leftovers(program, words) {
  const said = await program.ask(SAID);
  const found = said.filter(([text]) => words.has(norm(text)));
  return { said: said.length, found: found.map(([text, where]) => `${where} «${norm(text)}» (${words.get(norm(text))})`) };
}
