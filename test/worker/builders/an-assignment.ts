// An assignor with a file of games, an official on them, and calendars on the outside.
import { SELF } from 'cloudflare:test';
import type { Assignments } from '../../../contract/games/assignment.ts';
import { aSignIn, call } from './a-sign-in.ts';
import { aTree, ORIGIN, type Tree } from './a-tree.ts';
import { anAssignor, anOfficial } from './a-ussf.ts';

export const CSV = (rows: string[]): string => ['Game,Date,Time,Home,Away,Field,Official,Email', ...rows].join('\n');
export const ROW = 'G1,2099-10-03,18:30,Bobcats,Moonridge,Field 3,Ana Ortiz,ana@example.org';

export async function anAssignment(wanted: { tree?: Tree } = {}) {
  const tree = wanted.tree ?? (await aTree());
  const ana = await anOfficial(tree);
  const token = await aSignIn(await anAssignor(tree));
  const path = `/v1/organizations/${tree.league}/assignments`;
  const send = (text: string, type = 'text/csv', as = token, query = '') =>
    SELF.fetch(`https://touchline.test${path}${query}`, {
      method: 'POST',
      headers: { origin: ORIGIN, authorization: `Bearer ${as}`, 'content-type': type },
      body: text,
    });
  const preview = (text: string, more = '') => send(text, 'text/csv', token, `?preview=yes${more}`);
  const listed = async (query = '') =>
    ((await (await call('GET', path + query, { token })).json()) as Assignments).items;
  return { tree, ana, token, path, send, preview, listed };
}

export async function aFeed(text: string) {
  const url = `https://calendar.test/${crypto.randomUUID()}`;
  const set = (changed: string) => fetch(url, { method: 'PUT', body: changed });
  await set(text);
  return { url, set, answers: async () => (await (await fetch(`${url}?log`)).json()) as number[] };
}

export const aCalendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:game-${index}`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
export const GAME = ['DTSTART:20991003T183000Z', 'SUMMARY:U14', 'ATTENDEE;CN=Ana Ortiz:mailto:ana@example.org'];
