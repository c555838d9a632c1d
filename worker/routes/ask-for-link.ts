// POST /v1/links: mails a new personal link to the members with that address, or who had it until their record was merged into another;
// each to the address on the record now. The same answer for every address, given before anything is looked up.
import type { Context } from 'hono';
import { type Asked, AskForLink } from '../../contract/sign-in.ts';
import type { AppEnv } from '../app-env.ts';
import { afterAnswer } from '../in-background.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { readBody } from '../middleware/read-body.ts';
import { mayBeMailed, postNewLinks } from '../notify/post-new-links.ts';
import { operation } from '../operation.ts';
import { membersByEmail } from '../store/households.ts';
import { findOrganization } from '../store/organizations.ts';

export const askForLink = operation(limitRate('ask-for-link'), async (c) => {
  const { organization, email } = await readBody(c, AskForLink);
  afterAnswer(c, 'ask-for-link', () => mailLinks(c, organization, email));
  return c.json({ asked: true } satisfies Asked, 202);
});

async function mailLinks(c: Context<AppEnv>, slug: string, email: string): Promise<void> {
  const { ports } = c.var;
  const place = await findOrganization(ports.db, slug);
  if (!place || !(await mayBeMailed(ports, email))) return;
  const household = await membersByEmail(ports.db, place.row.path, email);
  const organization = place.row.name;
  await postNewLinks(
    ports,
    email,
    household.map((each) => ({ ...each, organization })),
  );
}
