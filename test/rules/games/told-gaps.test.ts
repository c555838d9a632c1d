// A gap that stays open is told once; one that was closed and opens again is told again.
import { describe, expect, it } from 'vitest';
import { nextGaps, type ToldGaps } from '../../../worker/games/rules/told-gaps.ts';

describe('what an official lacks for a game, look by look', () => {
  it.each<[string, string[][], string[]]>([
    ['stays one matter while it is open', [['safesport'], ['safesport'], ['safesport']], ['safesport 1']],
    ['is another matter once it was closed', [['safesport'], [], ['safesport']], ['safesport 1', 'safesport 2']],
    [
      'is told beside what was missing already',
      [['safesport'], ['safesport', 'referee'], ['referee']],
      ['safesport 1', 'referee 2'],
    ],
    ['is nothing while nothing is missing', [[], []], []],
  ])('%s', (_, looks, told) => {
    let gaps: ToldGaps | null = null;
    const matters = new Set<string>();
    for (const found of looks) {
      gaps = nextGaps(gaps, found);
      for (const [gap, loss] of Object.entries(gaps.open)) matters.add(`${gap} ${loss}`);
    }
    expect([...matters]).toEqual(told);
  });
});
