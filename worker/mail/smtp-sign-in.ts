// Signs in to a mail server: PLAIN (RFC 4616), or LOGIN where the server knows nothing else.
import type { Reply, SmtpDialog } from './smtp-dialog.ts';

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** @param offered ways in, as the server named them. @throws when it knows neither, or refuses. */
export async function signIn(
  dialog: SmtpDialog,
  offered: readonly string[],
  user: string,
  password: string,
  withinMs: number,
): Promise<void> {
  const say = async (text: string, expected: number) => expectCode(await dialog.say(`${text}\r\n`, withinMs), expected);
  if (offered.includes('PLAIN')) return say(`AUTH PLAIN ${base64(`\0${user}\0${password}`)}`, 235);
  if (!offered.includes('LOGIN')) throw new Error('The mail server offers neither AUTH PLAIN nor AUTH LOGIN');
  await say('AUTH LOGIN', 334);
  await say(base64(user), 334);
  await say(base64(password), 235);
}

/** The server's words are left out: some repeat what they were told. */
function expectCode({ code }: Reply, expected: number): void {
  if (code !== expected) throw new Error(`The mail server refused the sign-in: ${code}`);
}
