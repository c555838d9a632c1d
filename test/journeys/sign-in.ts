// An administrator signs in as people do: types the address, reads the code in the mail, types the code.
import type { World } from './start-world.ts';
import type { Visitor } from './visitor.ts';

export async function signIn(world: World, visitor: Visitor, email: string): Promise<void> {
  await visitor.types({ css: 'input[name=email]' }, email);
  await visitor.presses({ css: 'button', text: 'Email me a code' });
  const mail = await world.mailTo(email, /\b\d{6}\b/);
  const code = /\b\d{6}\b/.exec(mail.text)?.[0] ?? '';
  await visitor.types({ css: 'input[name=code]' }, code);
  await visitor.presses({ css: 'button', text: 'Sign in' });
}
