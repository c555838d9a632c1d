// What leaves: the address Begin leads to, a message as an operator reads it, counts as strangers see them, what a license speaks to.
import { describe, expect, it } from 'vitest';
import { FEWER } from '../../../contract/standings/public-count.ts';
import { requirementOf } from '../../../worker/requirements/rules/certified-requirement.ts';
import { handOffUrl } from '../../../worker/safesport/rules/hand-off-url.ts';
import { maskBody } from '../../../worker/sources/rules/mask-body.ts';
import { publicCounts } from '../../../worker/standings/rules/public-count.ts';

describe('where Begin leads', () => {
  const to = {
    handOff: 'https://safesporttrained.org/',
    handOffForm: 'code-in-address' as const,
    safesportOrganization: 'U.S. Soccer',
  };
  it.each([
    [
      'with the code',
      handOffUrl(to, 'Ab_c9'),
      'https://safesporttrained.org/?KeyName=Ab_c9&touchline_org=U.S.%20Soccer',
    ],
    [
      'a code with signs is written so that it arrives to the letter',
      handOffUrl(to, 'a+b&c=d'),
      'https://safesporttrained.org/?KeyName=a%2Bb%26c%3Dd&touchline_org=U.S.%20Soccer',
    ],
    ['without a code', handOffUrl(to, null), 'https://safesporttrained.org/?touchline_org=U.S.%20Soccer'],
    [
      'where the coach types it',
      handOffUrl({ ...to, handOffForm: 'code-by-hand' }, 'Ab_c9'),
      'https://safesporttrained.org/?touchline_org=U.S.%20Soccer',
    ],
  ])('%s', (_what, address, expected) => {
    expect(address).toBe(expected);
  });
});

describe('a message as an operator reads it', () => {
  it('keeps its shape, and nothing that says something of a person', () => {
    const shown = maskBody(
      JSON.stringify({
        type: 'training.completed',
        data: {
          completedOn: '2026-08-02',
          person: { firstName: 'Ana', tags: ['x'], minor: false, age: 38 },
          somethingNew: 'Ortiz',
        },
      }),
    );
    expect(JSON.parse(shown)).toEqual({
      type: 'training.completed',
      data: {
        completedOn: '2026-08-02',
        person: { firstName: '•••', tags: ['•••'], minor: false, age: '•••' },
        somethingNew: '•••',
      },
    });
  });

  it('that is no JSON is masked whole', () => {
    expect(maskBody('Ana Ortiz, 1988-04-12')).not.toContain('Ana');
  });
});

describe('counts as strangers see them', () => {
  it('never say how many there are when there are fewer than five, nor let it be found by subtraction', () => {
    const shown = publicCounts({ people: 63, counts: { 'abuse-prevention': { approved: 58, draft: 4, rejected: 1 } } });
    expect(shown.people).toBe(65);
    expect(shown.counts['abuse-prevention']).toMatchObject({
      approved: 60,
      draft: FEWER,
      rejected: FEWER,
      submitted: FEWER,
    });
    expect(shown.asked['abuse-prevention']).toBe(65);
  });

  it('tell of no few by what is left when one organization is taken from the one above it', () => {
    const approved = (count: number) =>
      publicCounts({ people: count, counts: { 'abuse-prevention': { approved: count } } }).counts['abuse-prevention']
        ?.approved;
    const few = [1, 2, 3, 4];
    for (let club = 5; club <= 60; club++) {
      for (const other of few) {
        const [whole, part] = [approved(club + other), approved(club)];
        const fits = few.filter((guess) =>
          Array.from({ length: 60 }, (_, at) => at + 5).some(
            (size) => approved(size) === part && approved(size + guess) === whole,
          ),
        );
        expect(fits.length, `${club} and ${other}`).toBeGreaterThan(1);
      }
    }
  });

  it('stand still when one person moves, but for every fifth', () => {
    const told = Array.from({ length: 51 }, (_, at) =>
      JSON.stringify(
        publicCounts({ people: 60, counts: { 'abuse-prevention': { approved: at + 5, draft: 55 - at } } }),
      ),
    );
    expect(new Set(told).size).toBeLessThanOrEqual(22);
  });
});

describe('what a license of U.S. Soccer’s speaks to', () => {
  it.each([
    ['safesport', 'abuse-prevention'],
    ['background-check', 'background-check'],
    ['referee', 'referee-license'],
    ['coaching', null],
    ['assignor', null],
    ['unknown', null],
  ] as const)('%s: %s', (kind, requirement) => {
    expect(requirementOf(kind)).toBe(requirement);
  });
});
