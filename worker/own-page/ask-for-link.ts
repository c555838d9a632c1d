// POST /v1/links: mails a new personal link to the members with that address, or who had it until their record was merged into another;
// each to the address on the record now. The same answer for every address, given before any address is looked up; an organization that
// does not exist is said to be none.
import type { Context } from 'hono';
import { type Asked, AskForLink } from '../../contract/sign-in/sign-in.ts';
import { findOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import { membersByEmail } from '../people/households.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { readBody } from '../platform/http/read-body.ts';
import { afterAnswer } from '../platform/in-background.ts';
import { operation } from '../platform/operation.ts';
import { mayBeMailed, postNewLinks } from './post-new-links.ts';

export const askForLink = operation(limitRate('ask-for-link'), async (c) => {
  const { organization, email } = await readBody(c, AskForLink);
  const place = await findOrganization(c.var.ports.db, organization);
  if (!place) throw new Refused('not-found');
  afterAnswer(c, 'ask-for-link', () => mailLinks(c, place, email));
  return c.json({ asked: true } satisfies Asked, 202);
});

async function mailLinks(c: Context<AppEnv>, place: PlacedOrganization, email: string): Promise<void> {
  const { ports } = c.var;
  if (!(await mayBeMailed(ports, email))) return;
  const household = await membersByEmail(ports.db, place.row.path, email);
  const organization = place.row.name;
  await postNewLinks(
    ports,
    email,
    household.map((each) => ({ ...each, organization })),
  );
}
