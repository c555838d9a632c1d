// An administrator signs in as people do: types the address, reads the code in the mail, types the code.
import type { World } from './start-world.ts';
import type { Visitor } from './visitor.ts';

export async function signIn(world: World, visitor: Visitor, email: string): Promise<void> {
  const mail = world.expectMail(email, /\b\d{6}\b/);
  await visitor.types({ css: 'input[name=email]' }, email);
  await visitor.presses({ css: 'button', text: 'Email me a code' });
  const code = /\b\d{6}\b/.exec((await mail()).text)?.[0] ?? '';
  await visitor.types({ css: 'input[name=code]' }, code);
  await visitor.presses({ css: 'button', text: 'Sign in' });
}
