// Absorb-style webhooks carry a shared secret in a header, and no signature over the body and no id. How the Center's portal
// does it is not known for sure (FACTS), so header and secret are the association's settings.
import { sha256 } from '../platform/seal.ts';

/** The message's id is its content: the same message told twice is one. */
export async function verifySharedSecret(
  given: string | null,
  bytes: Uint8Array<ArrayBuffer>,
  secrets: readonly string[],
): Promise<{ id: string } | 'secret-missing' | 'secret-wrong'> {
  if (!given) return 'secret-missing';
  const shown = await digest(given);
  // Digests of equal length are compared, so that the time taken says nothing about the secret.
  const known = await Promise.all(secrets.map(digest));
  return known.includes(shown) ? { id: await sha256(bytes) } : 'secret-wrong';
}

const digest = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));
