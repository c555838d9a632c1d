// Asks for a person's archive and unpacks it, as whoever downloads it would.
import { unzipSync } from 'fflate';
import { call } from './a-sign-in.ts';

export interface Unpacked {
  answer: Response;
  names: string[];
  /** data.json as it is written, to look for what must not be in it. */
  text: string;
  data: Record<string, unknown>;
  file(name: string): Uint8Array;
}

export async function unpack(path: string, token: string): Promise<Unpacked> {
  const answer = await call('GET', path, { token });
  if (answer.status !== 200) throw new Error(`The export answered ${answer.status}: ${await answer.text()}`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const text = new TextDecoder().decode(files['data.json']);
  return {
    answer,
    names: Object.keys(files),
    text,
    data: JSON.parse(text) as Record<string, unknown>,
    file: (name) => files[name] ?? new Uint8Array(),
  };
}
