// GET /v1/me/certifications: an official's own record. Opening it the first time asks for the look-up.
import { inBackground } from '../in-background.ts';
import { linkOwner } from '../middleware/link-owner.ts';
import { operation } from '../operation.ts';
import { lookUpNewOfficial } from '../ussf/look-up-by-hand.ts';
import { showCertifications } from '../views/show-certifications.ts';

export const getOwnCertifications = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  inBackground(c, 'look-up-new-official', lookUpNewOfficial(ports, owner.member));
  return c.json(await showCertifications(ports, owner.member, owner.place.policy));
});
