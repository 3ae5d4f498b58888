// Looking for words where they must not stand: in files, in their names, and in what a process shows of itself.

import { existsSync, readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The high half of the Cyrillic code page of Windows; what it lacks has no form there. */
const CYRILLIC = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

function windows1251(word) {
  const bytes = [...word].map((letter) => CYRILLIC.indexOf(letter));
  return bytes.includes(-1) ? [] : [Buffer.from(bytes)];
}

function escaped(word) {
  return [...word].map((c) => (c < '\x7f' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('');
}

/** A word as it stands and in small letters, in every form in which a program may write it down. */
function forms(word) {
  return [word, word.toLowerCase()].flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(escaped(text), 'latin1'),
    Buffer.from(encodeURIComponent(text), 'latin1'),
    ...windows1251(text),
  ]);
}

const wordsIn = (bytes, words) => words.filter((word) => forms(word).some((form) => bytes.includes(form)));

/** Every file below a folder that holds a word or is called by one, as `path: word`; folders in `except` are left out. */
export function below(folder, words, except = []) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (except.some((one) => name === one || name.startsWith(`${one}/`))) return [];
    const content = entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
    return wordsIn(Buffer.concat([Buffer.from(`${name}\n`), content]), words).map((word) => `${name}: ${word}`);
  });
  return found.sort();
}

/** The processes whose environment names the folder of this journey, without this one: their ids and names. */
export function processes(folder) {
  const own = (id) => {
    try {
      const environment = readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
      return id !== String(process.pid) && environment.includes(`HIMOYA_JOURNEY_DIR=${folder}`);
    } catch {
      return false; // It has ended, or belongs to somebody else.
    }
  };
  const ids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && own(name));
  return ids.map((id) => ({ id, name: readFileSync(`/proc/${id}/comm`, 'utf8').trim() }));
}

/** The limit of a process for dumps of its memory, in bytes. */
export function dumpLimit(id) {
  const line = readFileSync(`/proc/${id}/limits`, 'utf8').split('\n').find((one) => one.startsWith('Max core file size'));
  return line.replace('Max core file size', '').trim().split(/\s+/u).slice(0, 2);
}

/** The open files of a process, without pipes, devices, and memory that is shared under the name of a file (memfd). */
function openFiles(id) {
  const folder = `/proc/${id}/fd`;
  const regular = (link) => {
    try {
      return statSync(link).isFile() && !readlinkSync(link).startsWith('/memfd:');
    } catch {
      return false; // Closed meanwhile.
    }
  };
  return existsSync(folder) ? readdirSync(folder).map((fd) => join(folder, fd)).filter(regular) : [];
}

/**
 * The words that a process shows: in its arguments, in its environment but for the answers that a test gives to dialogs,
 * and in its open files, also those that have lost their name. Says how many files those were.
 */
export function shownBy({ id, name }, words) {
  const environment = readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  const kept = environment.filter((one) => !one.startsWith('HIMOYA_TEST_')).join('\0');
  const files = openFiles(id);
  const parts = [
    ['arguments', readFileSync(`/proc/${id}/cmdline`)],
    ['environment', Buffer.from(kept)],
    ...files.map((file) => [readlinkSync(file), readFileSync(file)]),
  ];
  const found = parts.flatMap(([part, bytes]) => wordsIn(bytes, words).map((word) => `${name}, ${part}: ${word}`));
  return { files: files.length, found };
}
