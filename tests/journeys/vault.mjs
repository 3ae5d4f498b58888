// A vault from its first day to a restored copy: made with a passphrase, two sheets checked from what was shown, a case
// with a name and a file in it, locked by keys, refused to a wrong passphrase, opened again, copied, and brought back
// from the copy after a change. What was typed is on no screen while it is locked and nowhere on the disk in the open.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { answer, folder, open, openExample, openStep, pagesSay, pdf, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { below } from './lib/traces.mjs';
import { PASSPHRASE, createVault, sheetShown, typePassphrase, typeSheet, unlock } from './lib/vault.mjs';

const FAMILY = 'Ҷӯраева';
const LATER = 'Раҳмонова';
const SCAN = join(folder, 'Постановление скан.png');

/** A grey picture of 60×80 points. */
function picture() {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(60, 0);
  head.writeUInt32BE(80, 4);
  head.writeUInt8(8, 8);
  const rows = Buffer.concat(Array.from({ length: 80 }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(60, 170)])));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

async function makeAndCheckSheets(program) {
  await program.click(testId('make-sheets'));
  const sheets = [];
  for (let n = 1; n <= 3; n++) {
    await until(`sheet ${n}`, async () => (await program.attribute(testId('recovery-sheet'), 'data-number')) === `${n}`);
    sheets.push(await sheetShown(program));
    await program.click(testId('sheet-next'));
  }
  await typeSheet(program, 1, sheets[2]);
  await typeSheet(program, 2, sheets[0]);
  await until('both sheets to be right', async () => {
    return (await program.attribute(testId('sheets-check'), 'aria-disabled')) === null;
  });
  await program.click(testId('sheets-check'));
  await program.element(testId('new-case'));
  await until('no reminder of sheets', async () => {
    return !/^sheets_/u.test((await program.attribute(testId('reminder'), 'data-code')) ?? '');
  });
  return sheets;
}

async function writeACase(program) {
  await openExample(program, 'student-expelled');
  await openStep(program, 'person');
  await answer(program, 'client.name.family', FAMILY);
  await pagesSay(program, `Заявитель: ${FAMILY}`);
}

/** The file is shown from the vault; the one it came from stays where it was. */
async function addAFile(program) {
  await program.click(testId('tab-files'));
  await program.click(testId('add-files'));
  await program.element(testId('file-row'));
  assert.match(await program.text(testId('file-row')), /Постановление скан\.png/u);
  await until('the picture', () =>
    program.ask('return document.querySelector(arguments[0])?.naturalWidth === 60', testId('file-picture')),
  );
  await program.press('r');
  await program.click(testId('zoom-in'));
  assert.match(await program.text(testId('zoom-fit')), /150/u);
  assert.ok(existsSync(SCAN));
}

async function lockByKeys(program) {
  await program.press('Control', 'l');
  await program.element(testId('unlock'));
  const page = await program.ask('return document.documentElement.outerHTML + document.title');
  assert.doesNotMatch(page, new RegExp(`${FAMILY}|Постановление скан`, 'u'), 'the locked window still holds the case');
}

async function refuseTheWrongOne(program) {
  await typePassphrase(program, 'не тот пароль');
  await until('the refusal', async () => /Не подошёл\. Набраны русские буквы/u.test(await program.text('#passphrase-miss')));
}

/** The case that was open is opened again, with its file. */
async function comeBack(program) {
  await typePassphrase(program, PASSPHRASE);
  await until('the case', async () => (await program.text(testId('case-name'))).includes(FAMILY));
  await program.click(testId('tab-files'));
  await program.element(testId('file-picture'));
}

async function copyAndRestore(program) {
  await program.click(testId('to-vault'));
  await program.click(testId('vault-backups'));
  await program.click(testId('backup-folder'));
  // A click while the folder is taken over is not heard.
  await program.element(`${testId('backup-now')}:not([aria-disabled])`);
  await program.click(testId('backup-now'));
  await program.element(testId('backup-done'));
  await changeTheName(program, LATER);

  await program.click(testId('to-vault'));
  await program.click(testId('vault-backups'));
  await program.click(testId('restore'));
  await program.type(testId('restore-passphrase'), PASSPHRASE);
  await program.press('Enter');
  await program.element(testId('restored'));
  await until('the name of before', async () => (await program.text(testId('case-row'))).includes(FAMILY));
  await program.click(testId('to-vault'));
  await program.click(testId('vault-check'));
  await program.click(testId('verify'));
  await until('a whole vault', async () => (await program.attribute(testId('verified'), 'data-whole')) === 'true');
}

async function changeTheName(program, name) {
  await program.click(testId('to-desk'));
  await program.click(testId('case-row'));
  await openStep(program, 'person');
  await answer(program, 'client.name.family', name);
  await pagesSay(program, `Заявитель: ${name}`);
}

/** Neither a name nor a digit of a sheet nor the passphrase lies open in the folders of this journey. */
function nothingLiesOpen(sheets) {
  const words = [FAMILY, LATER, PASSPHRASE, sheets[0].join(' '), sheets[0].join('')];
  assert.deepEqual(below(folder, words), []);
}

writeFileSync(SCAN, picture());
const sheets = await open(
  'first-start',
  async (program) => {
    await program.element(testId('create-vault'));
    await createVault(program);
    const made = await makeAndCheckSheets(program);
    await writeACase(program);
    await addAFile(program);
    await lockByKeys(program);
    await refuseTheWrongOne(program);
    await comeBack(program);
    await copyAndRestore(program);
    return made;
  },
  { HIMOYA_TEST_OPEN: SCAN },
);
assert.equal(existsSync(pdf), false, 'nothing was saved in the open');
assert.ok(readFileSync(SCAN).subarray(1, 4).toString() === 'PNG');
nothingLiesOpen(sheets);
await open('second-start', async (program) => {
  await unlock(program);
  await until('the case', async () => (await program.text(testId('case-row'))).includes(FAMILY));
});
