// The saved paper as a reader of PDF files sees it.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const isPdf = (path) => readFileSync(path).subarray(0, 5).toString() === '%PDF-';

/**
 * Poppler's text of a PDF, a word broken at the end of a line made whole again: the hyphen of such a break comes out
 * as a soft one. Every run of blanks is one blank.
 */
export function textOf(path) {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8', timeout: 20_000 });
  return text.replace(/\u00ad\s*/gu, '').replace(/\s+/gu, ' ');
}
