// One person on the books twice, in one club, and what that club's owner does about it. Everything can be left out.
import { env } from 'cloudflare:test';
import type { Duplicates, Merge, Merges } from '../../../contract/duplicates/duplicates.ts';
import type { Me } from '../../../contract/people/member.ts';
import type { History } from '../../../contract/standings/history.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { readStandings } from '../../../worker/standings/ledger.store.ts';
import { aLink, aMember, type Wanted } from './a-member.ts';
import { aSignIn, call } from './a-sign-in.ts';
import { aTree, type Tree } from './a-tree.ts';

export const ANNA = { firstName: 'Anna', email: 'anna@other.example' };

export async function aDuplicate(wanted: { ana?: Wanted; anna?: Wanted; signIn?: string } = {}, tree?: Tree) {
  const here = tree ?? (await aTree());
  const ana = await aMember(here, { ...wanted.ana });
  const anna = await aMember(here, { ...wanted.anna, identity: { ...ANNA, ...wanted.anna?.identity } });
  const token = await aSignIn(wanted.signIn ?? `owner@${here.club}.example`);
  return {
    tree: here,
    ana,
    anna,
    token,
    links: { ana: await aLink(ana), anna: await aLink(anna) },
    ...office(here.club, token),
  };
}

/** What somebody signed in does in one organization's office. */
export function office(slug: string, token: string) {
  const at = `/v1/organizations/${slug}`;
  const list = async (cursor?: string) => {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    return (await (await call('GET', `${at}/duplicates${query}`, { token })).json()) as Duplicates;
  };
  const merge = (keep: string, absorb: string) => call('POST', `${at}/merges`, { token, body: { keep, absorb } });
  const merged = async (keep: string, absorb: string) => (await (await merge(keep, absorb)).json()) as Merge;
  const undo = (id: string) => call('POST', `${at}/merges/${id}/undo`, { token });
  const merges = async () => ((await (await call('GET', `${at}/merges`, { token })).json()) as Merges).merges;
  const dismiss = (a: string, b: string) => call('POST', `${at}/dismissals`, { token, body: { members: [a, b] } });
  const recall = (id: string) => call('DELETE', `${at}/dismissals/${id}`, { token });
  const history = async (memberId: string) =>
    ((await (await call('GET', `${at}/people/${memberId}/history`, { token })).json()) as History).entries;
  return { at, list, merge, merged, undo, merges, dismiss, recall, history };
}

export const meBy = async (token: string): Promise<Me> => (await (await call('GET', '/v1/me', { token })).json()) as Me;

/** Everything a record stands at, without the counter of changes. */
export async function standingsNow(memberId: string): Promise<object> {
  const ports = await portsOf(env, new Date());
  const stored = await readStandings(ports.db, memberId);
  return Object.fromEntries(
    [...stored].map(([requirement, { state, validUntil, begunAt, course, since, source, why }]) => [
      requirement,
      { state, validUntil, begunAt, course, since, source, why },
    ]),
  );
}
