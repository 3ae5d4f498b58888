// The vault locks before the machine sleeps, when the lid closes and when the screen is locked, and says which it was.
// The session bus of the journey stands in for the system's.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { open, openExample, testId } from './lib/case.mjs';
import { until } from './lib/driver.mjs';
import { PASSPHRASE, typePassphrase, unlock } from './lib/vault.mjs';

function emit(path, signal, ...content) {
  execFileSync('gdbus', ['emit', '--session', '--object-path', path, '--signal', signal, ...content]);
}

const LOGIN = '/org/freedesktop/login1';
const SIGNALS = [
  [/уснул/u, () => emit(LOGIN, 'org.freedesktop.login1.Manager.PrepareForSleep', 'true')],
  [
    /закрыли крышку/u,
    () =>
      emit(
        '/org/freedesktop/UPower',
        'org.freedesktop.DBus.Properties.PropertiesChanged',
        "'org.freedesktop.UPower'",
        "{'LidIsClosed': <true>}",
        '@as []',
      ),
  ],
  [/закрыли в/u, () => emit(`${LOGIN}/session/_31`, 'org.freedesktop.login1.Session.Lock')],
];

await open(
  'first-start',
  async (program) => {
    await unlock(program);
    await openExample(program, 'student-expelled');
    // Waking says «false» and locks nothing.
    emit(LOGIN, 'org.freedesktop.login1.Manager.PrepareForSleep', 'false');
    for (const [why, send] of SIGNALS) {
      await program.element(testId('case-name'));
      send();
      await program.element(testId('unlock'));
      const door = await until('why it is locked', () => program.ask('return document.body.textContent'));
      assert.match(door, why);
      assert.doesNotMatch(door, /Назаров/u, 'the locked window still names the person');
      await typePassphrase(program, PASSPHRASE);
      await until('the vault to be open', () => program.has(testId('case-name')), 60_000);
    }
  },
  { DBUS_SYSTEM_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS },
);
