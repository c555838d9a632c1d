// What the demo's associations share with the SafeSport stand-in: codes and webhook secrets, made at random for each demo.
import { randomBytes, randomInt } from 'node:crypto';
import type { SafesportAssociation } from '../safesport/associations.ts';
import type { UssfSecrets } from '../ussf/ussf-secrets.ts';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const MIXED = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** Shapes of access codes: legacy 4x4 upper case, today's key about 20 mixed-case characters. Source: FACTS. */
const LEGACY_GROUPS = 4;
const LEGACY_GROUP_CHARACTERS = 4;
const KEY_CHARACTERS = 20;
/** As long as the keys are made by the Standard Webhooks reference libraries. */
const WEBHOOK_SECRET_BYTES = 24;

const pick = (letters: string, count: number): string =>
  Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('');

const legacyCode = (): string =>
  Array.from({ length: LEGACY_GROUPS }, () => pick(UPPER, LEGACY_GROUP_CHARACTERS)).join('-');

const webhookSecret = (): string => `whsec_${randomBytes(WEBHOOK_SECRET_BYTES).toString('base64')}`;

/** Cal South sends its coaches to today's site, Lake State to the legacy one. */
export const inventAssociations = (): SafesportAssociation[] => [
  {
    slug: 'cal-south',
    name: 'Cal South',
    organization: 'U.S. Soccer',
    accessCode: pick(MIXED, KEY_CHARACTERS),
    secret: webhookSecret(),
    generation: 'absorb',
  },
  {
    slug: 'lake-state',
    name: 'Lake State',
    organization: 'U.S. Soccer',
    accessCode: legacyCode(),
    secret: webhookSecret(),
    generation: 'legacy',
  },
];

/** What each association shares with U.S. Soccer's stand-in, by slug. */
export const inventUssf = (): Record<string, UssfSecrets> =>
  Object.fromEntries(
    ['cal-south', 'lake-state'].map((slug) => [
      slug,
      { clientId: slug, clientSecret: pick(MIXED, KEY_CHARACTERS), webhookSecret: pick(MIXED, KEY_CHARACTERS) },
    ]),
  );
