// Reads everybody's dots ahead of their names, part by part: a byte a dot (contract/standings/dots.ts). Fetched only where there are more people than one
// page holds. A part that does not come is no matter: the names bring their own dots.

import { endpoints } from '../../contract/endpoints.ts';
import type { DotsHead } from '../../contract/standings/dots.ts';
import { call } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { PeopleStore } from './people-store.ts';

const NEWLINE = 10;

export const readDots = async (
  store: PeopleStore,
  organization: string,
  from: string,
  signal: AbortSignal,
  come: () => void,
): Promise<void> => {
  for (let cursor: string | null = from; cursor; ) {
    const answer: Awaited<ReturnType<typeof call<void, Blob>>> = await call(endpoints.getDots, {
      params: { organization },
      query: { cursor },
      token: sessionToken.value,
      signal,
    });
    if (!answer.ok) return;
    const bytes = new Uint8Array(await answer.value.arrayBuffer());
    const end = bytes.indexOf(NEWLINE);
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as DotsHead;
    const column = (index: number) => bytes.subarray(end + 1 + index * head.rows, end + 1 + (index + 1) * head.rows);
    const wanted = store.requirements.map((requirement) => column(head.requirements.indexOf(requirement) + 1));
    store.putDots(column(0), wanted);
    come();
    cursor = head.cursor;
  }
};
