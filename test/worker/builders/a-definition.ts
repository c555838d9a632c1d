// Builds a requirement's definition; everything can be left out.
import type { Catalogue, RequirementDefinition } from '../../../contract/requirements/definition.ts';
import type { SignedInOwner } from './an-owner.ts';

export const aDefinition = (wanted: Partial<RequirementDefinition> = {}): RequirementDefinition => ({
  key: 'board-orientation',
  kind: 'course-certificate',
  words: { en: { name: 'Board orientation' }, es: { name: 'Orientación de la directiva' } },
  validity: { kind: 'rolling', months: 12 },
  who: { roles: ['head-coach', 'volunteer'], adultsOnly: false },
  seenBy: 'administrators',
  satisfiedBy: [],
  ...wanted,
});

/** Sends it as that version's successor. */
export async function define(
  { send }: Pick<SignedInOwner, 'send'>,
  wanted: Partial<RequirementDefinition> = {},
  more: { version?: number; askAgain?: boolean } = {},
): Promise<{ answer: Response; catalogue: Catalogue }> {
  const definition = aDefinition(wanted);
  const answer = await send('PUT', `/requirements/${definition.key}`, { definition, version: 0, ...more });
  return { answer, catalogue: (answer.ok ? await answer.clone().json() : {}) as Catalogue };
}

export const aText = (wanted: Partial<RequirementDefinition> = {}): RequirementDefinition =>
  aDefinition({
    key: 'code-of-conduct',
    kind: 'acknowledgment',
    words: { en: { name: 'Code of conduct' } },
    text: { en: 'I will be kind.' },
    ...wanted,
  });

export const hours = (): RequirementDefinition =>
  aDefinition({
    key: 'contact-hours',
    kind: 'self-attestation',
    words: { en: { name: 'Hours with players' } },
    validity: { kind: 'season', startsOn: '08-01' },
    often: { hoursAMonth: 16, hoursAYear: 32 },
  });

export const aLiveScan = (wanted: Partial<RequirementDefinition> = {}): RequirementDefinition =>
  aDefinition({
    key: 'live-scan',
    kind: 'recorded-check',
    words: { en: { name: 'Live Scan' } },
    validity: { kind: 'for-ever' },
    seenBy: 'association',
    ...wanted,
  });
