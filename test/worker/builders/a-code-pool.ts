// A league whose requirements page asks for payment codes, with a coordinator signed in and coaches with their links.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import type {
  CodesImported,
  HandedOut,
  OwnCode,
  OwnCodes,
  PaymentCodes,
} from '../../../contract/payment-codes/payment-code.ts';
import { requirementsPage } from '../../../worker/organizations/requirements-page.schema.ts';
import { aLink } from './a-member.ts';
import { aCoach } from './a-reminder.ts';
import { aRequirementsPage } from './a-requirements-page.ts';
import { call, mailsPosted } from './a-sign-in.ts';
import { anOwner } from './an-owner.ts';

export const ITEM = 'license';
/** Invented; as a shop would name them. */
export const someCodes = (many: number): string[] =>
  Array.from({ length: many }, (_, index) => `PAY-${String(index).padStart(4, '0')}`);

export async function aCodePool(codes: readonly string[] = []) {
  const owner = await anOwner('league');
  const { tree, send, get } = owner;
  const page = aRequirementsPage({
    items: [
      { id: ITEM, title: { en: 'Coaching course', es: 'Curso' }, what: [], asks: [{ kind: 'payment-code' }] },
      { id: 'safesport', title: { en: 'SafeSport' }, requirement: 'abuse-prevention', what: [] },
    ],
  });
  const at = { organizationId: tree.idOf(tree.league), changedBy: 'x', changedAt: '2026-01-01T00:00:00.000Z' };
  await drizzle(env.DB)
    .insert(requirementsPage)
    .values({ page, ...at });
  const fill = async (some: readonly string[]) => {
    const lines = some.map((code, index) => ({ line: index + 1, code }));
    return (await (await send('POST', '/payment-codes', { item: ITEM, lines })).json()) as CodesImported;
  };
  if (codes.length > 0) await fill(codes);
  const shown = async () => (await (await get('/payment-codes')).json()) as PaymentCodes;
  const handOut = async (requestId: string) =>
    ((await (await send('POST', `/code-requests/${requestId}/code`)).json()) as HandedOut).outcome;
  const coach = async (name: string) => {
    const member = await aCoach(tree, name);
    const token = await aLink(member);
    const ask = async (item = ITEM) => call('POST', '/v1/me/payment-codes', { token, body: { item } });
    const own = async () => ((await (await call('GET', '/v1/me/payment-codes', { token })).json()) as OwnCodes).items;
    return { member, token, own, ask, asked: async () => (await (await ask()).json()) as OwnCode };
  };
  return { ...owner, fill, shown, handOut, coach };
}

/** Subjects do not matter here: whom the mails of one kind went to. */
export const codeMails = async (template: 'payment-code' | 'codes-low') =>
  (await mailsPosted()).flatMap(({ to, content }) => (content.template === template ? [to] : []));
