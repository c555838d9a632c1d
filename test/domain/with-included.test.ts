// A coaching license that counts includes the concussion training, and only then.
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../contract/standing.ts';
import { withIncluded } from '../../worker/domain/with-included.ts';

const standing = (requirement: Standing['requirement'], over: Partial<Standing> = {}): Standing => ({
  requirement,
  state: 'draft',
  notes: [],
  validUntil: null,
  since: null,
  source: null,
  version: 0,
  why: { key: 'not-begun', who: 'member', action: 'begin', since: null },
  ...over,
});
const LICENSE = standing('coaching-license', {
  state: 'approved',
  validUntil: '2027-12-31',
  source: 'review',
  version: 4,
  why: { key: 'approved', who: 'nobody', action: 'none', since: '2026-01-01T00:00:00Z' },
});
const concussion = (all: Standing[]) => withIncluded(all).find(({ requirement }) => requirement === 'concussion');

describe('the concussion training', () => {
  it('is approved by a license that counts, until that ends, with its provenance and its own version', () => {
    expect(concussion([standing('concussion', { version: 2 }), LICENSE])).toMatchObject({
      state: 'approved',
      validUntil: '2027-12-31',
      source: 'review',
      version: 2,
      why: { key: 'approved' },
    });
  });

  it('is approved by it even where a certificate of its own was refused', () => {
    expect(concussion([LICENSE, standing('concussion', { state: 'rejected' })])?.state).toBe('approved');
  });

  it('is not approved by a license that waits, was refused or ran out, nor by another thing', () => {
    for (const state of ['draft', 'submitted', 'rejected', 'requires-action'] as const)
      expect(concussion([standing('concussion'), { ...LICENSE, state }])?.state).toBe('draft');
    expect(concussion([standing('concussion'), { ...LICENSE, requirement: 'referee-license' }])?.state).toBe('draft');
  });

  it('counts by itself first, and stays exempt where nobody asks for it', () => {
    const own = standing('concussion', { state: 'approved', validUntil: '2026-12-01' });
    expect(concussion([own, LICENSE])).toEqual(own);
    expect(concussion([standing('concussion', { notes: ['exempt'] }), LICENSE])?.notes).toEqual(['exempt']);
  });

  it('includes nothing itself, and changes nothing else', () => {
    const all = [standing('coaching-license'), standing('concussion', { state: 'approved' })];
    expect(withIncluded(all)).toEqual(all);
  });
});
