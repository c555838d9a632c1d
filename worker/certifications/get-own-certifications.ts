// GET /v1/me/certifications: an official's own record. Opening it the first time asks for the look-up.

import { linkOwner } from '../people/link-owner.ts';
import { inBackground } from '../platform/in-background.ts';
import { operation } from '../platform/operation.ts';
import { lookUpNewOfficial } from './look-up-by-hand.ts';
import { showCertifications } from './show-certifications.ts';

export const getOwnCertifications = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  inBackground(c, 'look-up-new-official', lookUpNewOfficial(ports, owner.member));
  return c.json(await showCertifications(ports, owner.member, owner.place.policy));
});
