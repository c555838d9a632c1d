// Somebody of whom something lies in every table that can hold anything of a person: made through the API where it can make it, else a row that
// is all canary. Nobody else has their names, birth date or address.
import { env, SELF } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { mailRecipient } from '../../../worker/mail/mail-recipient.ts';
import { postMail, sealMail } from '../../../worker/mail/post-mail.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { inbox } from '../../../worker/standings/ledger.schema.ts';
import { ussfNotice } from '../../../worker/ussf/ussf.schema.ts';
import { aCheckr, aReport, sendCheckr } from '../builders/a-checkr.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { office } from '../builders/a-duplicate.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { ORIGIN } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';

export async function aWholeLife() {
  const owner = await anOwner();
  const { tree, token, send } = owner;
  const slug = crypto.randomUUID().slice(0, 8);
  const identity = {
    firstName: 'Zulemacanary',
    lastName: `Quirozcanary${slug}`,
    birthDate: '1961-02-03',
    email: `zulema-${slug}@canary.example`,
  };
  const older = { ...identity, firstName: 'Zulemita', email: `older-${slug}@canary.example` };
  await send('POST', '/webhooks', { url: 'https://receiver.test/erase/accepts', types: ['status.changed'] });
  const member = await aMember(tree, { identity });
  const twice = await aMember(tree, { identity: older });
  const once = await aMember(tree, { identity: { firstName: 'Olga', lastName: 'Notthem', email: 'olga@x.example' } });
  const desk = office(tree.association, token);
  const link = await aLink(member);
  await call('POST', '/v1/me/training-starts', { token: link, body: { requirement: 'abuse-prevention' } });
  await call('POST', '/v1/me/corrections', { token: link, body: { lastName: 'Quirozcanaria' } });
  await upload(link, { fileName: `${identity.lastName}.pdf` });
  const person = { ...identity, gender: 'female' };
  await sendSafesport(tree.association, JSON.stringify(aCompletion({ person })));
  await aCheckr(tree);
  const { firstName: first_name, lastName: last_name, email, birthDate: dob } = identity;
  await sendCheckr(
    tree,
    aReport({ candidateId: `candidate-${slug}`, candidate: { first_name, last_name, email, dob } }),
  );
  await drain();
  // A merge that was undone, with everything that leaves in the other's ledger; and one that stands.
  const undone = await desk.merged(once.row.id, member.row.id);
  await sendSafesport(
    tree.association,
    JSON.stringify(
      aCompletion({ person, course: { code: 'health-professionals', title: 'The course they took meanwhile' } }),
    ),
  );
  await drain();
  await desk.undo(undone.id);
  await desk.merged(member.row.id, twice.row.id);
  await desk.dismiss(member.row.id, once.row.id);
  await send('POST', '/reminders', { members: [member.row.id] });
  await send('POST', '/people', {
    role: 'volunteer',
    division: null,
    identity: { ...identity, gender: 'female' },
    language: 'en',
  });
  await rememberAnAnswer(tree.association, token, member.row.id);
  await aSignIn(identity.email);
  const at = { associationId: tree.idOf(tree.association), memberId: member.row.id };
  await mailsToOthers(at, identity);
  await aMessageNobodyUnderstood(at.associationId, identity.email);
  const userId = await env.DB.prepare('select id from user where email = ?').bind(identity.email).first<string>('id');
  const candidate = `candidate-${slug}`;
  return { ...owner, member, twice, once, link, identity, undone, candidate, userId: userId ?? 'nobody' };
}

export type WholeLife = Awaited<ReturnType<typeof aWholeLife>>;

/** A write whose answer, with the person in it, is kept for a day. */
async function rememberAnAnswer(association: string, token: string, memberId: string): Promise<void> {
  const headers = {
    origin: ORIGIN,
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  };
  const body = JSON.stringify({ members: [memberId] });
  const url = `https://touchline.test/v1/organizations/${association}/reminder-previews`;
  await SELF.fetch(url, { method: 'POST', headers, body });
}

/** To an assignor, of two officials, and to an office, of an address that refuses mail. */
async function mailsToOthers(
  { associationId, memberId }: { associationId: string; memberId: string },
  { firstName, lastName, email }: { firstName: string; lastName: string; email: string },
): Promise<void> {
  const ports = await portsOf(env, new Date());
  const key = `ussf/${crypto.randomUUID()}`;
  const matter = { what: 'expires-in-30' as const, title: 'Referee', expirationDate: '2026-12-31', games: [] };
  const matters = [`${firstName} ${lastName}`, 'Olga Notthem'].map((name) => ({ ...matter, name }));
  const office = { organization: 'The League', slug: 'the-league' };
  const waits = { registrations: 0, corrections: 0, reviews: 0, completions: 0, codes: 0, accounts: 0 };
  const refused = [
    { name: `${firstName} ${lastName}`, email, on: '2026-11-01' },
    { name: 'Olga Notthem', email: 'olga@x.example', on: '2026-11-01' },
  ];
  const contents = [
    { key, content: { template: 'assignor-notice' as const, ...office, matters } },
    {
      key: `digest/${key}`,
      content: {
        template: 'digest' as const,
        week: '2026-11-02',
        offices: [{ ...office, cleared: [], changed: {}, waits, refused }],
      },
    },
  ];
  for (const { key: of, content } of contents) {
    const mail = { to: 'assignor@league.example', language: 'en' as const, content };
    await postMail(ports.db, await sealMail(ports, { key: of, associationId, memberId: null, mail }));
  }
  await drizzle(env.DB)
    .insert(ussfNotice)
    .values({
      ...{ associationId, memberId, mailKey: key },
      key: `${memberId}/assignor`,
      recipient: 'assignor/hash',
      addressSealed: null,
      license: 'referee_8',
      what: 'expires-in-30',
      createdAt: '2026-11-01T00:00:00.000Z',
      dueAt: '2026-11-01T00:00:00.000Z',
    });
}

async function aMessageNobodyUnderstood(associationId: string, email: string): Promise<void> {
  const { keys, now } = await portsOf(env, new Date());
  await drizzle(env.DB)
    .insert(inbox)
    .values({
      ...{ associationId, source: 'absorb-webhook', messageId: crypto.randomUUID() },
      receivedAt: now.toISOString(),
      bodyHash: crypto.randomUUID(),
      bodySealed: await keys.seal(JSON.stringify({ strange: { mail: email } })),
      status: 'not-understood',
      outcome: 'No mapping is set for this portal',
    });
}

/** Tables that nothing above wrote into get one row that is all canary. */
export async function fillWhereEmpty(tables: readonly string[], life: WholeLife): Promise<void> {
  const { member, tree, identity, userId, candidate } = life;
  const ports = await portsOf(env, new Date());
  const { keys } = ports;
  const emailHash = await keys.hash(identity.email);
  const known: Record<string, string> = {
    member_id: member.row.id,
    association_id: tree.idOf(tree.association),
    organization_id: tree.idOf(tree.club),
    registration_id: member.registrations[0]?.id ?? '',
    email: identity.email,
    email_hash: emailHash,
    official_hash: await keys.hash(`official/${identity.email}`),
    path: tree.pathOf(tree.club),
    recipient: await mailRecipient(ports, tree.idOf(tree.association), identity.email),
    identifier: `sign-in-otp-${identity.email}`,
    subject: await keys.hash(`ask-for-code/${identity.email}`),
    user_id: userId,
    candidate_id: candidate,
  };
  for (const table of tables) {
    const { results: columns } = await env.DB.prepare(`pragma table_info("${table}")`).all<{
      name: string;
      type: string;
    }>();
    const sealed = await keys.seal(JSON.stringify(identity));
    const values = columns.map(({ name, type }) =>
      /text/i.test(type) ? (known[name] ?? (/sealed$/.test(name) ? sealed : `${identity.firstName}-${name}`)) : 0,
    );
    const places = values.map(() => '?').join();
    await env.DB.prepare(`insert into "${table}" values (${places})`)
      .bind(...values)
      .run();
  }
}
