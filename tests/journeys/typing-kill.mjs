// The program is killed in the middle of typing, several times, after a part of the text that nobody chose; each time the
// next start shows all that had stood on the screen for longer than a second, and nothing that was not typed.
// HIMOYA_SEED repeats a run.

import assert from 'node:assert/strict';
import { field, folder, open, openExample, openStep, start, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { processes } from './lib/traces.mjs';
import { unlock } from './lib/vault.mjs';

const ROUNDS = 4;
const PLACE = 'client.address';
const SECOND = 1_000;
const seed = Number(process.env.HIMOYA_SEED ?? Date.now() % 1_000_000);
console.log(`seed ${seed}`);

/** The same numbers for the same seed. */
let state = seed;
function random(below) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return (state >>> 8) % below;
}

/** Words of the size of an address, different in every round. */
function words(round) {
  const parts = ['г. Приреченск', 'ул. Садовая', 'д. 8', 'корп. 2', 'кв. 21', 'общежитие', 'комната у входа'];
  return Array.from({ length: 14 }, (_, n) => `${parts[random(parts.length)]} ${round}${n}`).join(', ');
}

/** Types until the knife falls; says what was typed and how much of it had stood there for a second. */
async function typeAndFall(program, text) {
  const before = await program.value(field(PLACE));
  await program.click(field(PLACE));
  await program.press('Control', 'a');
  await program.press('Backspace');
  const falls = 60 + random(text.length - 60);
  const seen = [];
  for (let at = 0; at < falls; ) {
    const piece = text.slice(at, at + 1 + random(3));
    await program.write(piece);
    at += piece.length;
    const shown = await program.value(field(PLACE));
    // Counted from when it was seen on the screen, so what is asked for had been there at least as long.
    seen.push({ when: Date.now(), shown });
  }
  const now = Date.now();
  await program.kill();
  const stood = seen.filter(({ when }) => now - when > SECOND).at(-1)?.shown ?? '';
  return { before, typed: text.slice(0, falls + 3), stood };
}

const dead = () => until('every process to be gone', () => processes(folder).every(({ name }) => !/himoya|WebKit/u.test(name)));

let last;
let rounds = 0;
for (let round = 0; round < ROUNDS; round++) {
  const text = words(round);
  last = await start(`round-${round}`, async (program) => {
    if (round === 0) await openExample(program, 'student-expelled');
    else {
      await program.click(testId('case-row'));
      await program.element(testId('preview-page'));
    }
    await openStep(program, 'person');
    if (last) await check(program, last);
    return typeAndFall(program, text);
  });
  await dead();
  if (last.stood.length > 0) rounds += 1;
  console.log(`round ${round}: killed after ${last.typed.length} letters, ${last.stood.length} had stood for a second`);
}

async function check(program, { before, typed, stood }) {
  const kept = await program.value(field(PLACE));
  if (stood === '' && kept === before) return;
  assert.ok(typed.startsWith(kept), `«${kept}» was never typed; «${typed}» was`);
  assert.ok(kept.startsWith(stood), `«${stood}» had stood for a second, only «${kept}» is there`);
}

assert.ok(rounds > 0, 'in no round had anything stood for a second: the journey asks for nothing');
await open('after', async (program) => {
  await unlock(program);
  await program.click(testId('case-row'));
  await openStep(program, 'person');
  await check(program, last);
});
