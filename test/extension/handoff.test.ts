// Hand-offs as data: taken from the address, kept side by side, given to tabs, forgotten, expired. A link is never a choice.
import { describe, expect, it } from 'vitest';
import { captureHandoff } from '../../extension/handoff/capture-handoff.ts';
import {
  allowAgain,
  chooseHandoff,
  type Drawer,
  EMPTY_DRAWER,
  forgetHandoff,
  keepHandoff,
  liveHandoffs,
  pauseHandoff,
} from '../../extension/handoff/drawer.ts';
import { giveHandoff } from '../../extension/handoff/give-handoff.ts';
import type { Handoff } from '../../extension/handoff/handoff.ts';
import { SAFESPORT_HOSTS } from '../../extension/hosts.ts';
import { GONE_REMEMBERED, HANDOFF_KEPT_MS, HANDOFFS_KEPT } from '../../extension/limits.ts';
import { isCovered } from '../../extension/who-asks.ts';
import { ENROLLMENT_KEY, handoffUrl, LEGACY_CODE } from './sandbox-association.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 24 * 60 * 60 * 1000;
const handoff = (changes: Partial<Handoff> = {}): Handoff => ({
  id: 'first',
  organization: 'U.S. Soccer',
  code: LEGACY_CODE,
  host: 'safesporttrained.org',
  capturedAt: NOW,
  ...changes,
});
const other = handoff({ id: 'other', code: ENROLLMENT_KEY });
const drawerWith = (...all: Handoff[]): Drawer => all.reduce(keepHandoff, EMPTY_DRAWER);

describe('taking a hand-off from the address', () => {
  it('keeps the key’s capital letters', () => {
    expect(captureHandoff(`${handoffUrl()}#/signup-form`)).toEqual({
      organization: 'U.S. Soccer',
      code: ENROLLMENT_KEY,
    });
  });

  it('takes the parameter in any spelling the Center uses', () => {
    expect(captureHandoff(handoffUrl().replace('KeyName', 'keyname'))).toMatchObject({ code: ENROLLMENT_KEY });
  });

  it('is none without a code, and names no organization where the address names none', () => {
    expect(captureHandoff('https://safesporttrained.org/?touchline_org=AAU')).toBeUndefined();
    expect(captureHandoff(`https://safesporttrained.org/?KeyName=${ENROLLMENT_KEY}`)).toEqual({
      organization: '',
      code: ENROLLMENT_KEY,
    });
  });

  it.each([
    'A1b2',
    '!#$%&()*+,-./:;<=>?@[]^_{|}~',
    'ab12-CD34-EF56-GH78',
    '12345678901234567890',
    'Çlave-Ñandú',
    'x'.repeat(64),
  ])('keeps the code %j to the letter', (code) => {
    expect(captureHandoff(handoffUrl({ code }))).toMatchObject({ code });
  });

  it.each([
    'abc',
    'x'.repeat(65),
    'has space',
    'tab\there',
    'zero\u200bwidth',
    'right\u202eleft',
    'line\nbreak',
    'no\u00a0break',
  ])('is malformed with the code %j', (code) => {
    expect(captureHandoff(handoffUrl({ code }))).toBe('malformed-code');
  });

  it('is malformed with two different codes, two names, or a name too long', () => {
    expect(captureHandoff(`${handoffUrl()}&keyname=${LEGACY_CODE}`)).toBe('malformed-code');
    expect(captureHandoff(`${handoffUrl()}&touchline_org=AAU`)).toBe('malformed-code');
    expect(captureHandoff(handoffUrl({ organization: 'x'.repeat(500) }))).toBe('malformed-code');
  });

  it('takes signs that turn or hide text out of the organization’s name', () => {
    expect(captureHandoff(handoffUrl({ organization: ' U.S.\u202e  Soccer\u0000 ' }))).toMatchObject({
      organization: 'U.S. Soccer',
    });
  });
});

describe('several leagues', () => {
  it('stay side by side, the oldest first; none replaces another, not even one of the same name or code', () => {
    const sameCode = handoff({ id: 'third', organization: 'AAU' });
    expect(drawerWith(handoff(), other, sameCode).handoffs).toEqual([handoff(), other, sameCode]);
  });

  it('are never pushed out by one that comes later', () => {
    const many = Array.from({ length: HANDOFFS_KEPT + 9 }, (_, at) => handoff({ id: `${at}`, capturedAt: NOW + at }));
    const kept = drawerWith(...many);
    expect(kept.handoffs.map(({ id }) => id)).toEqual(many.slice(0, HANDOFFS_KEPT).map(({ id }) => id));
    expect(giveHandoff(kept, { brought: `${HANDOFFS_KEPT}` }, 'safesporttrained.org', NOW + 100)).toBe('too-many');
  });

  it('give a tab the one it came with, or nothing', () => {
    const both = drawerWith(handoff(), other);
    const give = (note: object, drawer = both) => giveHandoff(drawer, note, 'safesporttrained.org', NOW);
    expect(give({ brought: 'first' })).toEqual(handoff());
    expect(give({ brought: 'other' })).toEqual(other);
    expect(give({ brought: 'malformed-code' })).toBe('malformed-code');
    expect(give({ brought: 'other-code' })).toBe('other-code');
    expect(give({ brought: 'other' }, forgetHandoff(both, 'other'))).toBe('forgotten');
  });

  it('give a tab that came with none the only one, and of two none until the coach chooses', () => {
    const both = drawerWith(handoff(), other);
    expect(giveHandoff(drawerWith(handoff()), {}, 'safesporttrained.org', NOW)).toEqual(handoff());
    expect(giveHandoff(both, {}, 'safesporttrained.org', NOW)).toBe('two-leagues');
    const chosen = chooseHandoff(both, 'first');
    expect(giveHandoff(chosen, {}, 'safesporttrained.org', NOW)).toEqual(handoff());
    // What comes later changes nothing of that.
    const third = keepHandoff(chosen, handoff({ id: 'third', code: 'ZZZZ' }));
    expect(giveHandoff(third, {}, 'safesporttrained.org', NOW)).toEqual(handoff());
    expect(giveHandoff(forgetHandoff(third, 'first'), {}, 'safesporttrained.org', NOW)).toBe('two-leagues');
  });

  it('are filled in on the host they came to and on the course’s; elsewhere only where the coach allowed it', () => {
    const drawer = drawerWith(handoff({ host: 'safesport.org' }));
    const give = (host: string, note = {}) => giveHandoff(drawer, note, host, NOW);
    for (const host of ['safesport.org', 'safesporttrained.org', 'uscenterforsafesport.myabsorb.com']) {
      expect(give(host)).toMatchObject({ id: 'first' });
    }
    for (const host of ['blog.safesport.org', 'www.safesporttrained.org']) expect(give(host)).toBe('other-host');
    expect(give('blog.safesport.org', { allowedHost: 'blog.safesport.org' })).toMatchObject({ id: 'first' });
    expect(give('shop.safesport.org', { allowedHost: 'blog.safesport.org' })).toBe('other-host');
  });

  it('that were undone are given to no tab until the coach says so', () => {
    const paused = pauseHandoff(drawerWith(handoff()), 'first', true);
    expect(giveHandoff(paused, {}, 'safesporttrained.org', NOW)).toBe('paused');
    expect(giveHandoff(paused, { brought: 'first' }, 'safesporttrained.org', NOW)).toBe('paused');
    expect(giveHandoff(pauseHandoff(paused, 'first', false), {}, 'safesporttrained.org', NOW)).toEqual(handoff());
  });
});

describe('forgetting', () => {
  const forgotten = forgetHandoff(drawerWith(handoff(), other), 'first');

  it('holds, however often the link comes again', () => {
    expect(forgotten.handoffs).toEqual([other]);
    expect(keepHandoff(forgotten, handoff({ capturedAt: NOW + DAY }))).toBe(forgotten);
  });

  it('keeps nothing that could be read', () => {
    expect(JSON.stringify(forgotten)).not.toContain(LEGACY_CODE);
  });

  it('ends by the coach’s own wish', () => {
    const again = keepHandoff(allowAgain(forgotten, 'first'), handoff({ capturedAt: NOW + DAY }));
    expect(liveHandoffs(again, NOW + DAY)).toContainEqual(handoff({ capturedAt: NOW + DAY }));
  });

  it('remembers no more than so many', () => {
    let drawer = EMPTY_DRAWER;
    for (let at = 0; at < GONE_REMEMBERED + 20; at++) {
      drawer = forgetHandoff(keepHandoff(drawer, handoff({ id: `${at}` })), `${at}`);
    }
    expect(drawer.forgotten).toHaveLength(GONE_REMEMBERED);
    expect(Object.keys(keepHandoff(drawer, handoff()).firstSeen).length).toBeLessThanOrEqual(GONE_REMEMBERED + 1);
  });
});

describe('seven days', () => {
  it('begin once: what comes again is as old as it was', () => {
    const again = keepHandoff(drawerWith(handoff()), handoff({ capturedAt: NOW + 6 * DAY }));
    expect(again.handoffs).toEqual([handoff()]);
    expect(liveHandoffs(again, NOW + HANDOFF_KEPT_MS)).toEqual([]);
  });

  it('end, and the same link does not begin them anew', () => {
    const later = NOW + HANDOFF_KEPT_MS;
    const kept = keepHandoff(drawerWith(handoff()), handoff({ capturedAt: later }));
    expect(liveHandoffs(kept, later)).toEqual([]);
    expect(giveHandoff(kept, { brought: 'first' }, 'safesporttrained.org', later)).toBe('expired');
  });

  it('are not lengthened by a clock that was set back', () => {
    expect(liveHandoffs(drawerWith(handoff()), NOW + HANDOFF_KEPT_MS - 1)).toHaveLength(1);
    expect(liveHandoffs(drawerWith(handoff()), NOW - 1)).toEqual([]);
  });
});

describe('who is answered', () => {
  const covered = (url: string): boolean => isCovered(new URL(url), SAFESPORT_HOSTS);

  it.each([
    'https://safesporttrained.org/',
    'https://www.safesporttrained.org/a?b#c',
    'https://a.b.safesport.org/',
    'https://uscenterforsafesport.myabsorb.com/#/login',
  ])('%s', (url) => expect(covered(url)).toBe(true));

  it.each([
    'http://safesporttrained.org/',
    'https://evilsafesport.org/',
    'https://safesport.org.evil.example/',
    'https://myabsorb.com/',
    'https://other.myabsorb.com/',
    'https://a.uscenterforsafesport.myabsorb.com/',
    'about:blank',
    'data:text/html,x',
    'chrome-extension://abc/popup.html',
  ])('not %s', (url) => expect(covered(url)).toBe(false));
});
