// The fast way at a police station: choose the goal, answer, see the plan answer beside, draft from it.

import { answer, openStep, question, settled, start, testId } from './lib/case.mjs';

await start('plan', async (program) => {
  await program.click(testId('new-case'));
  await program.element(testId('lanes'));
  await program.click(testId('lane-fast'));
  await settled(program);
  await program.click(testId('beside-plan'));
  await program.element(testId('plan'));
  await openStep(program, 'detention');
  await answer(program, 'detention.brought_on', '16.11.2026');
  await program.element(`${question('detention.brought_on')}[data-state="known"]`);
  await program.element(testId('plan-draft'));
});
