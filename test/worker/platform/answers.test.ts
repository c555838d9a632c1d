// What a key is answered is what the reference says: every field that comes is described, and fits its description.
import { env, SELF } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { API_SCOPES } from '../../../contract/api-keys/api-key.ts';
import { endpoints } from '../../../contract/endpoints.ts';
import type { WebhookWithSecret } from '../../../contract/webhooks-out/webhook.ts';
import { certificate } from '../../../worker/certificates/certificate.schema.ts';
import { type Operation, operations } from '../../../worker/open-api/described-operations.ts';
import { schemas } from '../../../worker/open-api/schemas.ts';
import { aCheckr, aReport, sendCheckr } from '../builders/a-checkr.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anApiKey, ask } from '../builders/an-api-key.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';

/** An association with something to tell in every list a key can read. */
async function aBusyOffice() {
  const tree = await aTree();
  const member = await aMember(tree);
  const link = await aLink(member);
  await call('POST', '/v1/me/training-starts', { token: link, body: { requirement: 'abuse-prevention' } });
  await upload(link);
  await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: { email: 'other@example.org' } })));
  await aCheckr(tree);
  // A report that names nobody: the completion of it has no name, no birth date, no address.
  await sendCheckr(tree, aReport({ candidate: null }));
  await drain();
  const { secret } = await anApiKey(tree.association, [...API_SCOPES]);
  const hooks = `/v1/organizations/${tree.association}/webhooks`;
  const body = { url: 'https://receiver.test/answers/accepts', types: ['status.changed'] };
  const { webhook } = (await (await ask('POST', hooks, { secret, body })).json()) as WebhookWithSecret;
  await ask('POST', `${hooks}/${webhook.id}/test`, { secret });
  const [file] = await drizzle(env.DB).select().from(certificate).all();
  const params: Record<string, string> = {
    organization: tree.association,
    member: member.row.id,
    webhook: webhook.id,
    certificate: file?.id ?? '',
  };
  return { secret, params, person: member.identity };
}

/** Fields of the answer that the schema does not know: it would have left them out. */
const undescribed = (came: unknown, known: unknown, at = ''): string[] => {
  if (Array.isArray(came)) return came.flatMap((each, index) => undescribed(each, (known as unknown[])[index], at));
  if (came === null || typeof came !== 'object') return [];
  return Object.entries(came).flatMap(([key, value]) =>
    key in (known as object)
      ? undescribed(value, (known as Record<string, unknown>)[key], `${at}.${key}`)
      : `${at}.${key}`,
  );
};

describe('an answer to a key', () => {
  it('holds what the reference describes, and nothing else', async () => {
    const { secret, params, person } = await aBusyOffice();
    const asked = Object.entries<Operation>(operations).flatMap(([name, { answer }]) => {
      const { method, path } = endpoints[name as keyof typeof operations];
      const reads = method === 'GET' || name === 'findMembers';
      return reads && answer && answer !== 'bytes' ? [{ name, method, path, schema: schemas[answer] }] : [];
    });
    expect(asked.length).toBeGreaterThan(8);
    for (const { name, method, path, schema } of asked) {
      const filled = path.replace(/:(\w+)/g, (_, param: string) => params[param] ?? '');
      const body = method === 'POST' ? { body: { lastName: person.lastName } } : {};
      const answer = await ask(method, filled, { secret, ...body });
      expect(answer.status, name).toBe(200);
      const came = await answer.json();
      // Lists must not be empty, or nothing was looked at.
      expect(JSON.stringify(came), name).not.toMatch(/^\{"\w+":\[\]/);
      const known = schema.safeParse(came);
      expect(known.error?.issues, name).toBeUndefined();
      expect(undescribed(came, known.data), name).toEqual([]);
    }
  });

  it('to a write has the status the reference says', async () => {
    const { secret, params } = await aBusyOffice();
    const at = `/v1/organizations/${params.organization}`;
    const json = (path: string, body?: object) => ask('POST', `${at}${path}`, { secret, ...(body ? { body } : {}) });
    const csv = (path: string, body: string, headers: Record<string, string>) =>
      SELF.fetch(`https://touchline.test${at}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, ...headers },
        body,
      });
    const hook = `/webhooks/${params.webhook}`;
    const url = 'https://receiver.test/again/accepts';
    const answers: [keyof typeof operations, Promise<Response>][] = [
      ['createWebhook', json('/webhooks', { url, types: ['test'] })],
      ['rotateWebhookSecret', json(`${hook}/secret`)],
      ['testWebhook', json(`${hook}/test`)],
      ['switchWebhookOn', json(`${hook}/enabled`)],
      ['replayWebhook', json(`${hook}/replays`, { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' })],
      ['findMembers', json('/member-searches', { lastName: 'ort' })],
      [
        'uploadCompletionReport',
        csv('/completion-reports', 'First,Last,Email,Course,Completed\n', { 'content-type': 'text/csv' }),
      ],
    ];
    for (const [name, answer] of answers) {
      const { status, answer: said } = operations[name] as Operation;
      expect((await answer).status, name).toBe(status ?? (said ? 200 : 204));
    }
  });
});
