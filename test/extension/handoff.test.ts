// Hand-offs as data: taken from the address, kept side by side, replaced, preferred, expired.
import { describe, expect, it } from 'vitest';
import { captureHandoff } from '../../extension/handoff/capture-handoff.ts';
import type { Handoff } from '../../extension/handoff/handoff.ts';
import { addHandoff, forgetHandoff, liveHandoffs, ofTab } from '../../extension/handoff/handoff-list.ts';
import { HANDOFF_KEPT_MS, HANDOFFS_KEPT } from '../../extension/limits.ts';
import { ENROLLMENT_KEY, handoffUrl, LEGACY_CODE } from './sandbox-association.ts';

const NOW = Date.UTC(2026, 10, 22);
const handoff = (changes: Partial<Handoff> = {}): Handoff => ({
  organization: 'U.S. Soccer',
  code: LEGACY_CODE,
  from: 'bigbear.example',
  capturedAt: NOW,
  ...changes,
});

describe('taking a hand-off from the address', () => {
  it('keeps the key’s capital letters and tells where it came from', () => {
    expect(captureHandoff(`${handoffUrl()}#/signup-form`, 'https://bigbear.example/safesport', NOW)).toEqual(
      handoff({ code: ENROLLMENT_KEY }),
    );
  });

  it('takes the parameter in any spelling the Center uses', () => {
    expect(captureHandoff(handoffUrl().replace('KeyName', 'keyname'), '', NOW)).toMatchObject({ code: ENROLLMENT_KEY });
  });

  it('is none without an organization, without a code, or with a name too long', () => {
    expect(captureHandoff(`https://safesporttrained.org/?KeyName=${ENROLLMENT_KEY}`, '', NOW)).toBeUndefined();
    expect(captureHandoff('https://safesporttrained.org/?touchline_org=AAU', '', NOW)).toBeUndefined();
    expect(captureHandoff(handoffUrl({ organization: 'x'.repeat(500) }), '', NOW)).toBeUndefined();
  });

  it.each([
    '12345678901234567890',
    'short',
    'ab12-CD34-EF56-GH78',
    'has space in the code',
    '<script>alert(1)</script>',
  ])('is malformed with the code %j', (code) => {
    expect(captureHandoff(handoffUrl({ code }), '', NOW)).toBe('malformed-code');
  });
});

describe('several leagues', () => {
  const other = handoff({ code: ENROLLMENT_KEY, from: 'highdesert.example' });

  it('keeps both, the newest first', () => {
    expect(addHandoff([handoff()], other)).toEqual([other, handoff()]);
  });

  it('replaces what the same league gave before', () => {
    const newer = handoff({ code: 'ZZ12-CD34-EF56-GH78' });
    expect(addHandoff([handoff(), other], newer)).toEqual([newer, other]);
  });

  it('gives a tab the one it came with, and any other the newest', () => {
    expect(ofTab([other, handoff()], LEGACY_CODE)[0]).toEqual(handoff());
    expect(ofTab([other, handoff()], undefined)[0]).toEqual(other);
    expect(ofTab([other], LEGACY_CODE)[0]).toEqual(other);
  });

  it('forgets one without the other, and keeps no more than a few', () => {
    expect(forgetHandoff([other, handoff()], LEGACY_CODE)).toEqual([other]);
    const many = Array.from({ length: 9 }, (_, at) =>
      handoff({ code: `AB12-CD34-EF56-GH7${at}`, from: `${at}.example` }),
    );
    expect(many.reduce(addHandoff, [])).toHaveLength(HANDOFFS_KEPT);
  });

  it('drops what is seven days old, or comes from a clock that was set back', () => {
    expect(liveHandoffs([handoff()], NOW + HANDOFF_KEPT_MS - 1)).toHaveLength(1);
    expect(liveHandoffs([handoff()], NOW + HANDOFF_KEPT_MS)).toEqual([]);
    expect(liveHandoffs([handoff()], NOW - 1)).toEqual([]);
  });
});
