// What is installed is what was locked: every package carries the hash its bytes are held against.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Lock } from '../../tools/complete-lock.ts';

it('every locked package has the hash of its bytes', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const without = Object.entries(packages).filter(
    ([place, locked]) => place !== '' && !('link' in locked) && !('integrity' in locked),
  );
  expect(without.map(([place]) => place)).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(500);
});
