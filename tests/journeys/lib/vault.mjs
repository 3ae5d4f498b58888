// The way into the vault: made on the first start, unlocked on every later one.

import { until } from './driver.mjs';

export const testId = (id) => `[data-testid="${id}"]`;

/** Words that no case of a journey holds. */
export const PASSPHRASE = 'медь жёлудь ветер тормоз';

/** A key of real strength is computed, on a machine that may be busy. */
const PATIENCE = 60_000;

export async function typePassphrase(program, passphrase) {
  await program.type(testId('passphrase'), passphrase);
  await program.press('Enter');
}

/** Makes a vault and stops at the offer of recovery sheets. */
export async function createVault(program, passphrase = PASSPHRASE) {
  await program.type(testId('new-passphrase'), passphrase);
  await program.type(testId('again'), passphrase);
  await program.press('Enter');
  await until('the vault to be made', () => program.has(testId('make-sheets')), PATIENCE);
}

/** Through the first run, without sheets, or through the door, whichever there is; ends behind it. */
export async function unlock(program, passphrase = PASSPHRASE) {
  await until('the door', async () => {
    return (await program.has(testId('create-vault'))) || (await program.has(testId('unlock')));
  });
  if (await program.has(testId('create-vault'))) {
    await createVault(program, passphrase);
    await program.click(testId('skip-sheets'));
  } else {
    await typePassphrase(program, passphrase);
  }
  await until('the vault to be open', () => program.has(testId('lock')), PATIENCE);
}

/** The digits of a sheet that is shown. */
export async function sheetShown(program) {
  const script = `
    const groups = document.querySelectorAll('[data-testid="recovery-sheet"] li b');
    return [...groups].map((group) => group.textContent.trim());`;
  return until('a sheet', async () => {
    const groups = await program.ask(script);
    return groups.length > 0 && groups;
  });
}

/** Types a sheet group by group, as from paper: the cursor moves on by itself. */
export async function typeSheet(program, place, groups) {
  await program.click(testId(`group-${place}-1`));
  for (const [i, group] of groups.entries()) {
    await until(`the cursor in group ${i + 1}`, () => program.focusIn(testId(`group-${place}-${i + 1}`)));
    await program.write(group);
  }
}
