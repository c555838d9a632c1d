// People of the demo who are on the books twice, as it happens: another address, a letter too few, a second last name. And a household
// that shares one address. Invented, like everybody here.
import type { SeedPerson } from './people.ts';

/** @param people those who are on the books already. */
export const twiceOnTheBooks = (people: readonly SeedPerson[]): SeedPerson[] => {
  const again = (key: string, change: (before: SeedPerson) => SeedPerson): SeedPerson[] =>
    people.filter((each) => each.key === key).map((each) => ({ ...change(each), key: `${key}-again` }));
  return [
    ...again('person-4', (before) => ({
      ...before,
      identity: { ...before.identity, email: 'fatima.at.work@families.example' },
      organization: 'big-bear-bobcats',
      role: 'volunteer',
      division: null,
      story: 'unconfirmed',
    })),
    ...again('person-11', (before) => ({
      ...before,
      identity: { ...before.identity, lastName: before.identity.lastName.slice(0, -1) },
      organization: 'big-bear',
      role: 'team-manager',
      story: 'begun',
    })),
    ...again('person-13', (before) => ({
      ...before,
      identity: {
        ...before.identity,
        lastName: `${before.identity.lastName} Montes`,
        email: 'yesenia.montes@families.example',
      },
      organization: 'moonridge-united',
      role: 'assistant-coach',
      story: 'approved-by-webhook',
    })),
  ];
};

export const HOUSEHOLD_EMAIL = 'delgado.family@families.example';

const delgado = (
  key: string,
  identity: Omit<SeedPerson['identity'], 'lastName' | 'email'>,
  rest: Omit<SeedPerson, 'key' | 'identity' | 'language'>,
): SeedPerson => ({
  key,
  identity: { ...identity, lastName: 'Delgado', email: HOUSEHOLD_EMAIL },
  language: 'es',
  ...rest,
});

export const HOUSEHOLD: readonly SeedPerson[] = [
  delgado(
    'carmen-delgado',
    { firstName: 'Carmen', birthDate: '1984-02-19', gender: 'female' },
    { organization: 'big-bear-bobcats', role: 'head-coach', division: 'U12', story: 'expiring' },
  ),
  delgado(
    'ivan-delgado',
    { firstName: 'Iván', birthDate: '1982-09-30', gender: 'male' },
    { organization: 'moonridge-united', role: 'assistant-coach', division: 'U8', story: 'not-begun' },
  ),
  delgado(
    'diego-delgado',
    { firstName: 'Diego', birthDate: '2011-03-09', gender: 'male' },
    { organization: 'big-bear', role: 'volunteer', division: null, story: 'not-begun' },
  ),
];
