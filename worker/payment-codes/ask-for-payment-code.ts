// POST /v1/me/payment-codes: a confirmed coach asks for a code of an item that is theirs to do. Where the pool hands out by itself they
// have it at once; else the coordinator finds the request. Asked twice, it is one request.
import { AskForPaymentCode, type OwnCode } from '../../contract/payment-codes/payment-code.ts';
import { isFor } from '../../contract/settings/requirements-rules.ts';
import { linkOwner } from '../people/link-owner.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { codeItems } from './code-items.ts';
import { handOut } from './hand-out.ts';
import { type CodeRequestRow, codeOfRequest, openRequest, ownRequests, poolOf } from './payment-codes.store.ts';
import { showOwnCode } from './show-own-code.ts';

export const askForPaymentCode = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const { db } = ports;
  const { item: asked } = await readBody(c, AskForPaymentCode);
  const registration = owner.member.registrations.find(({ id }) => id === owner.link.registrationId);
  if (!registration?.confirmedAt) throw new Refused('not-allowed');
  const found = await codeItems(db, owner.place);
  const item = found?.items.find(({ id }) => id === asked);
  if (!found || !item || !isFor(item, registration)) throw new Refused('not-found');
  const { id: memberId, associationId } = owner.member.row;
  const own = await ownRequests(db, memberId);
  const before = own.find(({ request: each }) => isSame(each, found.at.id, asked, registration.season));
  const fresh = {
    id: crypto.randomUUID(),
    organizationId: found.at.id,
    associationId,
    item: asked,
    memberId,
    registrationId: registration.id,
    season: registration.season,
    state: 'waiting' as const,
    askedAt: ports.now.toISOString(),
    decidedAt: null,
    decidedBy: null,
  };
  const request = before?.request ?? (await openRequest(db, fresh));
  const { automatic } = await poolOf(db, found.at.id, asked);
  if (automatic && request.state === 'waiting') await handOut(ports, request, 'automatic');
  c.header('cache-control', 'no-store');
  const code = (await codeOfRequest(db, request.id)) ?? null;
  return c.json((await showOwnCode(ports, { request, code })) satisfies OwnCode);
});

const isSame = (each: CodeRequestRow, organizationId: string, item: string, season: string): boolean =>
  each.organizationId === organizationId && each.item === item && each.season === season;
